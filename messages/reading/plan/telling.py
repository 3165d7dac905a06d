"""Sentences that give nothing out: they close a paper, call upon everybody, or report what was done."""

from __future__ import annotations

from messages.reading.plan.marks import Words

_SAME_WORDS = Words(
    r"(?:(?:nghiêm túc|khẩn trương|chủ động|tích cực|triển khai|tổ chức|thực hiện|quán triệt|phối hợp|biết|để|theo|các|nội dung|trên|này"
    r"|thông báo|công văn|kế hoạch|kết luận|chỉ đạo|ý kiến|yêu cầu|nhiệm vụ|và|đúng|tốt|căn cứ|chức năng|được giao|của|trưởng ban|ban"
    r"|quản lý|lãnh đạo|quan tâm|đầy đủ|hiệu quả|nghiên cứu|văn bản|nêu|tại|sau|liên quan|cùng|phòng|đơn vị|sự nghiệp|chuyên môn|đề nghị"
    r"|giao|trưởng|giám đốc|trung tâm|văn phòng|cá nhân|toàn thể|cán bộ|công chức|viên chức|người lao động|thủ trưởng|hạn|tiến độ"
    r"|thời gian"
    r"|quy định)[\s,./]*)+"
)
_ASKED_FOR = Words(r"\b(?:thực hiện|triển khai|phối hợp|quán triệt|biết)\b")
_EVERYBODY = Words(
    r"^(?:(?:giao|yêu cầu|đề nghị|mong|kêu gọi)\s+)?(?:(?:toàn thể|lãnh đạo|người đứng đầu|cấp ủy|thủ trưởng|trưởng|giám đốc|cán bộ"
    r"|công chức|viên chức"
    r"|người lao động|đảng viên|đoàn viên|các|mỗi|từng|tập thể|cá nhân|phòng|đơn vị|chi bộ|đồng chí|phòng chuyên môn|chuyên môn"
    r"|đơn vị sự nghiệp"
    r"|sự nghiệp|trực thuộc|trung tâm|ban quản lý|ban|cơ quan|và|,|bộ phận|thuộc|có liên quan|liên quan|của)\s*)+"
)
_MANNER = r"(?:(?:cần|phải|tiếp tục|tích cực|luôn|không ngừng|chủ động|thường xuyên|nghiêm túc|hết sức|tập trung|,|và|hơn nữa)\s*)*"
_STRONG = Words(
    rf"^{_MANNER}(?:(?:nêu cao|nâng cao|đề cao|phát huy|tăng cường|giữ vững|siết chặt|thắt chặt"
    r"|chấn chỉnh)\s+(?:hơn nữa\s+)?(?:tinh thần|ý thức|trách nhiệm|vai trò"
    r"|tính|kỷ luật|kỷ cương"
    r"|kỉ luật|truyền thống|đoàn kết|đạo đức)|chấp hành (?:nghiêm|tốt|đúng|nghiêm túc)|đoàn kết|quyết tâm|phấn đấu|nỗ lực|cố gắng"
    r"|gương mẫu"
    r"|rút kinh nghiệm|chịu trách nhiệm (?:toàn diện\s+|trực tiếp\s+|chính\s+)?(?:trước|về|toàn diện)"
    r"|(?:thực hiện nghiêm (?:túc )?|thực hiện |giữ gìn |bảo đảm |đảm bảo |tuân thủ (?:nghiêm )?|duy trì )"
    r"(?:kỷ luật|kỷ cương|kỉ luật|nội quy|nề nếp"
    r"|giờ(?: giấc)? (?:làm việc|hành chính)|giờ giấc|văn hóa công sở|văn hoá công sở|đạo đức công vụ|quy chế làm việc|quy tắc ứng xử)"
    r"|(?:tuyệt đối )?không (?:được )?(?:du xuân|uống rượu|sử dụng rượu|đi lễ|tổ chức ăn uống|đi muộn|về sớm|đùn đẩy|né tránh))"
)
_WEAK = Words(
    rf"^{_MANNER}(?:nâng cao (?:chất lượng|hiệu quả)|bám sát|quán triệt|phối hợp(?: chặt chẽ)?|triển khai|không để|bảo đảm|đảm bảo"
    r"|thực hiện (?:tốt|nghiêm|đầy đủ|có hiệu quả)"
    r"|hoàn thành (?:tốt|xuất sắc|thắng lợi|toàn diện|vượt)|ghi nhận|biểu dương|lưu ý|tham gia|hưởng ứng)"
)
_WORK = Words(
    r"(?:^|[,;]|\bvà)\s*(?:rà soát|xây dựng|báo cáo|tham mưu|gửi|tổng hợp|lập|trình|kiểm tra|tổ chức|ban hành|đề xuất|cập nhật"
    r"|đôn đốc|xử lý|giải quyết"
    r"|khắc phục|cung cấp|đăng ký|chuẩn bị|phân công|phân loại|thống kê|nộp|kê khai|đánh giá|hoàn thiện|bố trí|cử|lấy ý kiến"
    r"|phát động|tuyên truyền|tập huấn|đào tạo|kiện toàn|niêm yết|số h[oó][áa]|áp dụng|sắp xếp|mua sắm|sửa đổi|bổ sung|thẩm định"
    r"|nghiên cứu|khảo sát"
    r"|triển khai (?:kế hoạch|nghị|quyết|chỉ thị|hệ thống|phần mềm|đề án))\b"
)
_REPORTS = Words(
    r"^(?:báo cáo|phát biểu|nêu|ý kiến|nêu ý kiến|có ý kiến|kiến nghị|cho biết|trình bày|phản ánh|giải trình|thông tin|đề nghị"
    r"|đề xuất)[^:,;]{0,40}:\s"
)
_HAPPENED = Words(r"^(?:(?:cơ bản|hiện|hiện nay|đến nay|trong tuần|trong tháng)\s*,?\s*)?(?:đã|vừa|đang|chưa)\s")
_TELLING = Words(
    r"^(?:(?:nội dung|phần|về)\s+)*(?:kết quả(?! cần| đầu ra| phải)|đánh giá|tình hình|diễn biến|thảo luận|tồn tại|hạn chế|khó khăn"
    r"|ưu điểm|(?:các |tóm tắt )?ý kiến (?:phát biểu|thảo luận|tham gia|của (?:các )?(?:đại biểu|thành viên|phòng|đồng chí|đơn vị|đ/c))"
    r"|nguyên nhân|thành phần|mục đích|mục tiêu|quan điểm|căn cứ|thời gian|địa điểm|nguồn kinh phí|kinh phí thực hiện)\b"
)


_CONCLUDES = Words(
    r"^(?:(?:phần|nội dung|ý kiến|phát biểu)\s+){0,2}(?:(?:đồng chí|đ/c|ông|bà|trưởng ban|chủ trì)\b[^:.;]{0,40}\s)?kết luận\b[^.;:]*:?$"
)
_SAID = Words(r"^(?:nội dung(?:\s+(?:cuộc họp|buổi họp|làm việc|chính))?|phần (?:thứ nhất|một|1)|trao đổi)[\s.:]*$")
_THEY_REPORT = Words(
    r"^(?:nội dung |phần |những |một số )?(?:đề xuất\b|kiến nghị\b|báo cáo(?: của| kết quả| tình hình| tiến độ|$)"
    r"|(?:các |lãnh đạo (?:các )?|đại diện (?:các )?)?(?:phòng|đơn vị|đại biểu|thành viên)\b[^:]{0,40}\b(?:báo cáo|phát biểu"
    r"|thảo luận|ý kiến)\b)"
)


def exhorts(text: str) -> bool:
    """ "Các phòng, đơn vị nêu cao tinh thần trách nhiệm": how to work, and nothing to be done by a day. Said of one unit it must
    be said more plainly than of everybody."""
    everybody = _EVERYBODY.match(text)
    rest = (text[everybody.end() :] if everybody is not None else text).strip()
    if _WORK.search(rest):
        return False
    return _STRONG.match(rest) is not None or (everybody is not None and _WEAK.match(rest) is not None)


def calls_upon_all(text: str) -> bool:
    """Whether a sentence speaks to everybody: "Đề nghị các phòng …"."""
    return _EVERYBODY.match(text) is not None


def reports(text: str) -> bool:
    """What a unit said in a meeting: "(Phòng Quản lý đầu tư) báo cáo: trong tuần đã cấp mới 03 dự án"."""
    return _REPORTS.match(text) is not None


def happened(text: str) -> bool:
    """What was done, is being done or was not: "đã cấp 02 giấy chứng nhận, đang thẩm định 03 hồ sơ"."""
    return _HAPPENED.match(text) is not None


def tells(heading: str, *, part: bool = False, minutes: bool = False) -> bool:
    """A heading under which a paper says how things stand: "Đánh giá chung", and as that of a whole `part` "I. Các phòng báo cáo kết
    quả công tác tháng 7", which elsewhere may be an order; in `minutes` also "I. Nội dung"."""
    if minutes and _SAID.match(heading):
        return True
    return _TELLING.match(heading) is not None or (part and _THEY_REPORT.match(heading) is not None)


def concludes(heading: str) -> bool:
    """A heading with which what was said ends and what is ordered begins: "3. Kết luận của chủ trì"."""
    return _CONCLUDES.match(heading) is not None


def says_nothing(content: str) -> bool:
    """ "(Đề nghị các phòng, đơn vị) nghiêm túc triển khai thực hiện": words that close a paper and set no task."""
    return _SAME_WORDS.fullmatch(content.strip(" ./;")) is not None and _ASKED_FOR.search(content) is not None
