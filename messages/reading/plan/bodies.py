"""Bodies that are no unit of the office: "Sở Tài chính", "UBND các xã, phường", "Liên đoàn Lao động thành phố", and where such a name
ends in running text."""

from __future__ import annotations

import re

from messages.reading.plan.marks import UPPER, Words

_SURE = Words(
    r"^(?:(?:lãnh đạo|đại diện|giám đốc|thủ trưởng|chủ tịch)\s+)?(?:các\s+)?(?:văn phòng (?:ubnd|[uủ][ỷy] ban nhân dân|hđnd|đoàn đbqh"
    r"|thành ủy|đảng ủy|chính phủ)"
    r"|ubnd|hđnd|[uủ][ỷy] ban (?:nhân dân|kiểm tra|mttq|mặt trận)|hội đồng nhân dân|công an|chi cục|tổng cục|hải quan|kho bạc"
    r"|bảo hiểm xã hội"
    r"|bhxh|liên đoàn|công đoàn|đoàn thanh niên|thành đoàn|hiệp hội|thành ủy|đảng ủy|mặt trận|tòa án|viện kiểm sát|điện lực|ngân hàng"
    r"|(?:sở|ngành)(?=,| ngành| liên quan| có liên quan)|địa phương|cơ quan|ban quản lý|ban tổ chức|ban tuyên giáo|đồn biên phòng"
    r"|bộ đội biên phòng|bộ chỉ huy|thanh tra|sở|bộ|cục|viện|trường|hội|thuế|đảng bộ|chi bộ|đặc khu"
    r"|trung tâm|bệnh viện|đài|báo)(?=\W)"
)
_FIRMS = Words(r"^(?:các\s+)?(?:công ty|tập đoàn|doanh nghiệp|chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị tư vấn|đơn vị thi công)(?=\W)")
_NEEDS_NAME = frozenset(
    ("sở", "bộ", "cục", "viện", "trường", "hội", "thuế", "thanh tra", "ban quản lý", "cơ quan", "trung tâm", "đài", "báo", "đặc khu")
)
_GOES_ON = Words(
    r"^(?:thành phố|tp|tỉnh|quận|huyện|xã|phường|đặc khu|thị xã|khu vực|trung ương|nhân dân|các cấp|các|cấp|nhà nước|lao động"
    r"|có liên quan"
    r"|liên quan|địa phương|trực thuộc|quản lý|hạ tầng|cơ sở|dự án|khu công nghiệp|khu kinh tế|kcn|nơi có|sở tại|ngành|ban|sở"
    r"|chuyên ngành|thứ cấp"
    r"|đơn vị|chức năng|cổ phần|trách nhiệm hữu hạn|một thành viên|số \d+)\b"
)
_AND_SO_ON = Words(
    r"^(?:(?:\s*,\s*|\s+(?:và|hoặc)\s+)(?:các\s+)?(?:xã|phường|thị trấn|thị xã|quận|huyện|đặc khu|địa phương|ngành|đoàn thể)(?=[\s,;.:]|$)"
    r"|\s+trong\s+(?:các\s+)?(?:kcn|khu công nghiệp|khu kinh tế|kkt)(?:,?\s+(?:kcn|khu công nghiệp|khu kinh tế|kkt))*\b)"
)
"""A list of the same kind goes on without a new name: "UBND các xã, phường, đặc khu liên quan"."""
_NAME = re.compile(
    rf"(?:[{UPPER}][\w&./-]*|\d+)(?:\s+(?:và\s+(?!(?:Phòng|Văn phòng|Trung tâm|VP|P\.)(?:\s|[{UPPER}]))|-\s+)?[{UPPER}][\w&./-]*)*"
)
_CONCERNED = Words(
    r"^(?:các\s+)?(?:phòng|đơn vị|cơ quan|ngành|bộ phận|sở|ban)(?:,\s*(?:đơn vị|cơ quan|ngành|địa phương))*\s+(?:có\s+)?liên quan"
)
_OWN = re.compile(r"(?:Phòng|Văn phòng|Trung tâm|Thanh tra|Ban|P\.|VP|TT)\b")
_WHOLE = re.compile(rf"[{UPPER}][^\W\d_{UPPER}]\w* [{UPPER}]\w+$")
"""Two words in capitals are a whole name ("Hải Phòng"); behind one its second syllable may stand ("Tài chính")."""
_LETTERS = re.compile(rf"(?:^|\s)(?:[{UPPER}]{{2,}}|\d+)$")
"""So is one that ends in first letters or a number ("khu vực III")."""
_SYLLABLE = re.compile(rf" (?P<word>[^\W\d_{UPPER}]+)(?![\w{UPPER}])")
_SMALL_WORDS = re.compile(rf"(?: [^\W\d_{UPPER}][^\W\d_]*){{1,6}}(?= [{UPPER}])")
_MOST_SYLLABLES = 4
_AND = re.compile(rf"\s*(?:,|và|&|-|–)\s*(?=[{UPPER}])")
_LIST = re.compile(r"^(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng|cùng với)\s+)")
MORE_WORK = (
    r"tạo (?:mọi )?điều kiện|đẩy nhanh|ưu tiên|rút ngắn|hoàn tất|hoàn trả|niêm phong|tổng vệ sinh|chấn chỉnh|chỉnh sửa|chỉnh lý|điều chỉnh"
    r"|sửa đổi|bổ sung|gia hạn|lựa chọn|sao gửi|sao lưu|nhân rộng|thay thế|khôi phục|phát hành|phổ biến|truyền thông|kê khai|kiểm kê"
    r"|kiểm đếm|đối chiếu|đàm phán|ký kết|lồng ghép|phản hồi|phúc đáp|góp ý|có ý kiến|cho ý kiến|tham gia ý kiến|chấm điểm"
    r"|tự (?:kiểm|đánh giá|rà soát|chấm|đối chiếu|thống kê|khắc phục|tổ chức)"
    r"|cắt giảm|thúc đẩy|khuyến khích|trang bị|lắp đặt|sơ kết|tổng kết|khởi công|chấm dứt|đình chỉ"
    r"|xử phạt|nhắc nhở|thẩm tra|xác nhận|cải tạo|cải tiến|bảo trì|bảo dưỡng|trang trí|phấn đấu|chuyển(?! đổi)|lưu trữ"
    r"|đề nghị|kiến nghị|yêu cầu"
    r"|giải phóng|thu gom|thu nộp|tranh thủ|tăng tốc|ra quân"
)
"""Work that lists of names, here and in `sentence`, end before."""
VERB = Words(
    rf"^(?:{MORE_WORK}|"
    r"chủ trì|chủ động|có (?:trách nhiệm|ý kiến|văn bản|báo cáo)|cho ý kiến|căn cứ|tiếp tục|khẩn trương|tham mưu|rà soát|phối hợp"
    r"|tổng hợp"
    r"|báo cáo|theo dõi|xây dựng|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|làm việc|kiểm tra|đề xuất"
    r"|nghiên cứu"
    r"|giúp|gửi|cung cấp|tăng cường|hoàn thành|lập|phân công|thông báo|đăng|cập nhật|ban hành|giải quyết|nghiêm túc|tập trung"
    r"|thường xuyên"
    r"|đẩy mạnh|bố trí|cử|nộp|dự thảo|đánh giá|thẩm định|lấy ý kiến|sớm|kịp thời|xác định|thống kê|làm rõ|tham gia|khảo sát|xử lý"
    r"|giám sát"
    r"|công khai|bàn giao|tiếp nhận|bảo đảm|đảm bảo|số h|tuyên truyền|tập huấn|hỗ trợ|tháo gỡ|thu hồi|phê duyệt|soạn|nắm|giải trình"
    r"|trả lời"
    r"|phân tích|quyết toán|ký|kiện toàn|định kỳ|thanh tra|xem xét|thành lập|quán triệt|chỉ đạo|rút|tháo dỡ|lắp đặt|di dời|chi trả"
    r"|thu|xác minh|phát động|vận động|bổ sung|khắc phục|thi công|đấu nối|nhập|chốt|làm|lên|sửa|mời|đón)\b"
)
_LINK = Words(
    r"^(?:cần|phải|để|trong|trước|và|về|tại|theo|với|của|đến|từ|khi|nêu|đã|sẽ|đang|không|có|ghi nhận|biểu dương|thống nhất|nhất trí)\b"
)


def body_at(text: str) -> int:
    """Where the name of another body ends that the text begins with; 0 when it begins with none."""
    return _end(text, _SURE)


def is_unit_like(text: str) -> bool:
    """Whether a text begins as the name of a unit of an office does, known to ours or not: "Phòng Kế hoạch"."""
    return _OWN.match(text) is not None


def firm_at(text: str) -> int:
    """The same of a firm or an investor, whom an office asks more often than it gives them work."""
    return _end(text, _FIRMS)


def other_at(text: str) -> int:
    """The same of a body, a firm, or "các đơn vị liên quan"."""
    return body_at(text) or firm_at(text) or _related(text)


def others_at(text: str) -> int:
    """Where a list of other bodies ends that the text begins with ("Sở Xây dựng, UBND các xã và các đơn vị liên quan"); 0: none."""
    end = 0
    while after := other_at(text[end:]):
        end += after
        joined = _LIST.match(text[end:])
        if joined is None or not other_at(text[end + joined.end() :]):
            return end
        end += joined.end()
    return end


def _related(text: str) -> int:
    """ "các đơn vị liên quan", "các phòng có liên quan"."""
    found = _CONCERNED.match(text)
    return 0 if found is None else found.end()


def _end(text: str, heads: Words) -> int:
    head = heads.match(text)
    if head is None:
        return 0
    end, named = head.end(), False
    while True:
        rest = text[end:]
        gap = len(rest) - len(rest.lstrip(" "))
        following = rest[gap:]
        joined = _AND.match(rest)
        if (more := _AND_SO_ON.match(rest)) is not None:
            end += more.end()
        elif (more := _GOES_ON.match(following)) is not None and not _ends_name(following):
            end += gap + more.end()
        elif (name := _NAME.match(following)) is not None:
            end += gap + name.end()
            end += 0 if _WHOLE.search(name.group()) or _LETTERS.search(name.group()) else _syllable_behind(text[end:])
            end += _name_behind(text[end:]) if heads is _FIRMS else 0
        elif named and joined is not None and (name := _still_named(rest[joined.end() :])) is not None:
            end += joined.end() + name.end()
            end += _syllable_behind(text[end:])
        else:
            break
        named = True
    return end if named or head.group().lower().removeprefix("các ").strip() not in _NEEDS_NAME else 0


def _syllable_behind(rest: str) -> int:
    """The second syllable of a word of a name ("Tài chính"), and more of them where a verb follows soon ("Phát triển quỹ đất rà soát")."""
    end, syllables = 0, 0
    first = 0
    while syllables < _MOST_SYLLABLES and (found := _SYLLABLE.match(rest, end)) is not None:
        following = rest[found.start("word") :]
        if _ends_name(following):
            return end
        if _GOES_ON.match(following) or found["word"] == "cùng":
            break
        end, syllables = found.end(), syllables + 1
        first = first or end
    return end if _ends_name(rest[end:].lstrip(" ")) else first


def _name_behind(rest: str) -> int:
    """Small words of a firm's name before its next part: "Công ty TNHH Khu công nghiệp Deep C"."""
    found = _SMALL_WORDS.match(rest)
    if found is None:
        return 0
    words = [*re.finditer(r"\S+", found.group())]
    return 0 if any(_ends_name(rest[word.start() :]) for word in words) else found.end()


def _ends_name(text: str) -> bool:
    return VERB.match(text) is not None or _LINK.match(text) is not None


def _still_named(text: str) -> re.Match[str] | None:
    """ "Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch": the next word of a name that goes on; None where another body or a
    unit begins."""
    return None if _SURE.match(text) is not None or _OWN.match(text) is not None else _NAME.match(text)
