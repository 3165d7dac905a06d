"""The words with which a sentence gives a task out: how it names who is to do what, who helps, by when and with what result."""

from __future__ import annotations

import re

from messages.reading.plan.bodies import MORE_WORK
from messages.reading.plan.marks import Words

GIVE = Words(
    r"^(?:(?:đồng ý|thống nhất|trưởng ban|lãnh đạo ban|đồng thời|vì vậy|do đó|trước mắt)\s*,?\s*)?"
    r"(?:giao(?!\s+(?:diện|ban(?!\s+(?:quản|chỉ|tổ|giám|tuyên|chấp|thường))|dịch|thông|lưu|tiếp|nhận|thầu|khoa"
    r"|thừa)\b)(?:\s+(?:nhiệm vụ|trách nhiệm|việc))?|yêu cầu|đề nghị"
    r"|phân công|chỉ đạo|nhờ|phiền)\s+(?:cho\s+|các (?:anh chị|bạn)\s+)?"
)
ALONE = Words(r"^(?:(?:ngoài ra|đồng thời|bên cạnh đó)\s*,?\s+)?(?:riêng\s+(?:đối với\s+)?)?")
PERSON = Words(
    r"^(?:(?:các\s+)?(?:đồng chí|đ/c|ông|bà)\s+|phó trưởng ban\b|trưởng ban\b)[^.;:]{0,140}?\b(?:chỉ đạo|yêu cầu|đôn đốc|giao)\s+"
)
NAMED_PERSON = Words(r"^(?:đồng chí|đ/c|ông|bà)\s+[^,;:–-]{3,40}\s*[,–-]\s*")
VERBS = Words(
    rf"\s+(?=(?:{MORE_WORK}|"
    r"chủ trì|chủ động|có trách nhiệm|căn cứ|tiếp tục|khẩn trương|tham mưu|rà soát|phối hợp|tổng hợp|báo cáo|theo dõi|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|làm việc|kiểm tra|đề xuất|nghiên cứu|giúp|gửi"
    r"|cung cấp|tăng cường|hoàn thành|lập|phân công|thông báo|đăng tải|cập nhật|ban hành|giải quyết|nghiêm túc|tập trung"
    r"|thường xuyên|đẩy mạnh|quán triệt|bố trí|sắp xếp|cử|liên hệ|nộp|dự thảo|đánh giá|thẩm định|lấy ý kiến|sớm|kịp thời"
    r"|trước ngày|xác định|mở|in|mời|chịu trách nhiệm|có nhiệm vụ|là đơn vị|là cơ quan|là bộ phận|là thường trực"
    r"|làm thường trực|làm đầu mối|là đầu mối|đầu mối|thống kê|rà|làm rõ|tham gia"
    r"|khảo sát|xử lý|giám sát|công khai|niêm yết|bàn giao|tiếp nhận|vận hành|kiểm soát|bảo đảm|đảm bảo|duy trì|nâng cấp"
    r"|số hóa|số hoá|tuyên truyền|tập huấn|hỗ trợ|tháo gỡ|thu hồi|cấp|phê duyệt|soạn|viết|chốt|nắm|đề cử|giải trình|trả lời|tiếp thu"
    r"|ơi\s*,?|phân tích|dự toán|mua sắm|sửa chữa|quyết toán|ký|đăng|thu thập|phối kết hợp|chịu|cần|phải|không được|kiện toàn|định kỳ"
    r"|h[ằà]ng tháng|h[ằà]ng quý|h[ằà]ng tuần|nghiệm thu|thanh tra|thí điểm|xem xét|tạm dừng|đo đạc|quan trắc|xúc tiến|kết nối"
    r"|đào tạo)\b)"
)
POLITE = Words(r"(?:[\s,.;!]*\b(?:nhé|nha|ạ|giúp (?:em|anh|chị)|(?:xin |trân trọng )?c[ảá]m ơn(?: [^.;,]{0,30})?|thanks?)){1,2}[\s.!]*$")
DUTY = Words(
    r"^(?:(?:có trách nhiệm|chịu trách nhiệm(?!\s+(?:về|trước|toàn diện|chính|trực tiếp))|có nhiệm vụ"
    r"|(?:là|làm)\s+(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:đầu mối|chủ trì|thường trực)"
    r"(?:\s+(?:của|giúp việc)\s+[^,;.]{2,60}(?=,))?"
    r"|đầu mối|cần|phải|ơi)\s*,?\s*"
    r"|chủ trì\s*,\s*|chủ trì(?=\s+(?!phối hợp))\s*)+"
)
WITH = Words(
    r",?\s*(?:chủ trì\s*,\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(.+?)(?=\s+(?:để|trong|tham mưu|rà soát|tổng hợp|báo cáo|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|cập nhật|thu thập|kiểm tra|đề xuất)\b|[;.]|$)"
)
ALONGSIDE = Words(r"^(?:cùng|cùng với)\s+")
TOGETHER = Words(r"(?:\bchủ trì\s*,?\s*)?\bphối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)?\s*")
HELPS_ALONG = Words(
    r"[,;]\s*(?:giao\s+)?(?P<who>(?:các\s+)?(?:phòng|văn phòng|trung tâm|đơn vị|p\.|tt|vp)[^;.:]{0,120}?)\s+(?:cùng\s+)?"
    r"(?:(?P<alone>phối hợp(?:\s+(?:cùng\s+)?(?:thực hiện|triển khai))?(?=\s*(?:[,;.]|$)))"
    r"|phối hợp(?!\s+(?:với|cùng|chặt))|hỗ trợ|tham gia|(?:cử|bố trí)\b[^,;.]{2,60}\b(?:tham gia|phối hợp|hỗ trợ|cùng dự|cùng đi))\b"
)
WITH_BEHIND = Words(r"(?<=\S),\s*(?:chủ động\s+)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(?P<who>[^;.:]{2,200}?)[\s.;]*$")
BESIDES = Words(r"^(?:ngoài (?:các |những )?(?:nhiệm vụ|nội dung|công việc|việc)\b[^,;:]{0,60}|bên cạnh đó|ngoài ra)\s*,\s*(?=\S)")
"""What an item says first when it only refers to those before it."""
DAY_BEHIND = Words(r"^\s*(?:(?:hạn|trước|trong|xong|thứ|ngày|tuần|cuối|chiều|sáng|hết|chậm nhất)\b|\d{1,2}/\d{1,2}(?:/\d{4})?[\s.;]*$)")
"""Not the second year of "giai đoạn 2021 - 2025"."""
ALWAYS = Words(r"^(?:thường xuyên|h[ằà]ng (?:tuần|tháng|quý|năm)|định kỳ|khi có)\b")
CHIEF = Words(
    r"^(?P<lead>[^(),;:]{2,80}?)\s*"
    r"\((?:đơn vị |là )?(?:chủ trì|đầu mối)\)\s*(?:[,;]\s*|(?:và|cùng(?: với)?|,?\s*phối hợp (?:với|cùng))\s+)+"
)
DATED = re.compile(r"^([^:;.]{3,40}?)\s*(?::|\s[-–])\s+(?=\S)")
PRODUCT = Words(r"\b(?:sản phẩm|kết quả)\s*:\s*([^.;]+)")
PIECES = re.compile(r"(?:(?<=[^\W_]{2})|(?<=[)\d]))[.;]\s+")
OPENING = Words(
    r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng|từ|sau khi|ngay sau|để|nhằm|căn cứ|theo|trên cơ sở|về|đối với|liên quan"
    r"|vấn đề|nội dung|công tác|việc|ngoài|bên cạnh|cùng với|song song|sau đó|tiếp đó|thời gian tới|tới đây|đồng thời|trước mắt)\b"
)
WHEN = Words(r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng)\b")
CUT = re.compile(r"[,:]\s+")
NOT_ORDERED = Words(r"^(?:đã|thông báo để|được|sẽ|hiện(?! đại hóa)|đang) ")
NO_VERB = re.compile(
    r"(?![a-zà-ỹđ])|(?:điện tử|phẩm|đại diện|công chứng|là|và|của|thuộc|các|cho(?! ý kiến)|tại|ở|trên|nêu|này|về|bị|được|đã|sẽ|đang"
    r"|có(?!\s+(?:trách nhiệm|văn bản|báo cáo|nhiệm vụ))|chưa|không|cũng|vẫn|trong|theo|do|để|nhằm)\b"
)
"""What behind a unit's name is no work for it: the name goes on ("văn phòng điện tử"), or the sentence only tells."""
WORKS = re.compile(r"(?<=[^\W_]);\s+(?=[^\W\d])|(?<=\d)\.\s+(?=[^\W\da-z])")
FIGURES = Words(r"^(?:dự kiến|ước(?: thực hiện| đạt)?|dự báo|số liệu|kết quả|tình hình|kế hoạch|phương hướng|nhiệm vụ|khó khăn)\b")
"""What goes on with the contents of a report and is no work of its own."""
SENTENCES = re.compile(r"(?<=[^\W\d_]{2})\.\s+(?=[^\W\da-z])")
ONLY_REPORTS = Words(
    r"^(?:và\s+)?(?:hoàn thành|xong|báo cáo|gửi|trình|nộp|thời hạn|hạn)(?:\s+(?:kết quả|báo cáo|hồ sơ|ký|về|cho|tới|lên|đồng chí"
    r"|lãnh đạo|trưởng|phó|ban|các|đơn vị|doanh nghiệp"
    r"|văn phòng|vp|phòng|ubnd|thành phố|chủ tịch|quản lý|thực hiện|tổng hợp|để))*\s*,?\s*(?:trước|trong|chậm nhất|vào|đến|hạn|xong"
    r"|định kỳ|h[ằà]ng|\d)"
)
"""A part that only says by when what stands before it is to be done or reported."""
LEADS_AND_HELPS = Words(r"^([^:;]{2,80}? chủ trì\s*[,;]\s*[^:;]{2,120}? phối hợp)\s+(?!với|cùng|chặt)")
SHARED = Words(r"\bchủ trì\b.*\bphối hợp\b")
ENDS_OPEN = re.compile(r"(?:,|\b(?:và|cùng|với))\s*$", re.IGNORECASE)
ASIDE = re.compile(r"^\s*\([^()]{1,60}\)")
"""Which part of a body: "Công an thành phố (Phòng PC07)"."""
JOINED = re.compile(r"^\s*(?:[,;]\s*(?:và\s+|cùng\s+)?|(?:và|cùng(?:\s+với)?|với)\s+)", re.IGNORECASE)
JUDGES = Words(r"^(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cơ bản|thống nhất|nhất trí|đồng ý|cảm ơn|chia sẻ)\b")
HELPS = Words(r"(?:cùng\s+)?(?:phối hợp|tham gia)(?:\s+(?:thực hiện|triển khai|cùng thực hiện))?[\s.;/]*")
DOES = Words(r"(?:chủ trì|thực hiện|triển khai|chủ trì thực hiện|chủ trì, thực hiện|làm đầu mối)[\s.;/]*")
LIKE_UNIT = Words(
    r"(?:(?:trưởng|lãnh đạo|thủ trưởng|giám đốc)\s+)?(?:các\s+)?"
    r"(?:phòng|văn phòng|trung tâm|tổ(?!\s+chức)|đội(?!\s+ngũ)|bộ phận|đơn vị|thanh tra|trạm"
    r"|ban(?!\s+(?:quản lý|lãnh đạo|chỉ đạo|hành|thường|giám)))\b"
)
LONGEST_UNKNOWN = 80
MOST_WORDS = 25
TELLS = (" da", " duoc", " se", " chua", " khong", " cung", " van", " dang", " hien", " co")
"""A head that ends so only tells: "Các phòng đã …"."""
MOST_HELPERS = 40
"""No work has more; to look for the end of a list of hundreds takes seconds."""
OTHERS = Words(
    r"(?:các\s+)?(?:phòng|văn phòng|trung tâm|đơn vị|sở|ban|ngành|ubnd|ủy ban|công an|cục|chi cục|cơ quan|doanh nghiệp|công ty"
    r"|chủ đầu tư|hiệp hội|trường|bộ|tổ chức|hải quan|thuế|kho bạc|viện|đoàn|công đoàn|liên đoàn|bộ phận|tổ)\b"
)
EVERY = Words(r"(?:(?:^|\s)các|,|\svà)\s+(?:phòng|đơn vị|sở|ban|cơ quan|tổ chức)$")
"""But not behind a list of all of them: "các phòng, đơn vị"."""
NOUN = Words(r"(?:^|\s)(?:sở|ban|đoàn|tổ|bộ|cục|hội|viện|đội|thanh tra|tổ chức|đơn vị|phòng)\s*$")
"""A verb right behind one of these belongs to a name: "Đoàn kiểm tra"."""
