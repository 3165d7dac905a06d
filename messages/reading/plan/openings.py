"""How paragraphs of official papers begin and end, and what that says of them: numbers, notes, recipients, orders, signatures."""

from __future__ import annotations

import re

from messages.reading.plan.marks import UPPER, Words

NUMBER = Words(
    r"^\s*(?!p\.\s*[^\W\d]{2}|v/v\b)(?:\(?(\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-zđ])(?:[.)]|/(?!\d))|(\d{1,2})\s*[-–:]\s+(?=[^\W\d])"
    r"|\((\d{1,3})\)|mục\s+(\d+)[.:])\s*"
)
"""Not the short word for a department: "P. QLĐT"; nor a day: "12/10 - …"."""
BULLET = re.compile(r"^\s*[-–+•*@]\s*")
END = Words(
    r"^(?:nơi nhận|tl\.|kt\.|tm\.|tuq\.|t/m |trên đây là|trân trọng|xin (?:trân trọng )?cảm ơn"
    r"|(?:cuộc họp|hội nghị|buổi làm việc|buổi họp|phiên họp) (?:đã )?(?:kết thúc|bế mạc)|biên bản (?:này )?(?:đã )?(?:được|lập"
    r"|kết thúc|gồm)"
    r"|(?:thừa lệnh[^,]{0,40}, )?(?:văn phòng|ban quản lý)[^.;:]{0,60}thông báo (?:để|đến|tới)\b)"
)
NOTE = Words(
    r"^(?:(?:lưu ý|ghi chú|chú ý)\s*:|\(?\*+\)?\s|mọi vướng mắc|(?:trong )?quá trình (?:tổ chức )?(?:triển khai |thực hiện)|rất mong"
    r"|(?:kết quả|nội dung|việc|báo cáo)\b[^.;]{0,60}\blà (?:một trong những )?(?:căn cứ|cơ sở|tiêu chí)"
    r"|(?:nếu|trường hợp) có (?:khó khăn|vướng mắc)|thông tin chi tiết)"
)
ABOUT = Words(
    r"^(?:kính gửi|thành phần(?: tham dự| dự họp)?|địa điểm|chủ trì(?: cuộc họp| hội nghị)?(?=\s*:\s*(?:đ/c|đồng chí|ông|bà))|chủ toạ"
    r"|chủ tọa"
    r"|thư ký|người giao việc|người lập(?: biểu)?|người nhận(?: việc)?|tham dự|thời gian(?=\s*:\s*\d{1,2}\s*(?:h|giờ)))\b"
)
COMMON_DAY = Words(
    r"^(?:(?:thời hạn|thời gian|hạn)(?:\s+(?:chung|hoàn thành|thực hiện|báo cáo|gửi))*[^:.;]{0,60}\b(?:trên|này|chung)\s*(?::|là"
    r"|trước)?\s*"
    r"|(?:các\s+)?(?:báo cáo|văn bản|kết quả|nội dung|số liệu|hồ sơ|ý kiến)\b[^:.;]{0,40}?"
    r"\s(?:xin\s+|đề nghị\s+)?gửi\s+(?:về|cho|tới|đến)\b"
    r"[^:;]{0,120}?(?=\b(?:trước|chậm nhất|muộn nhất)\b)"
    r"|(?:các\s+)?(?:nhiệm vụ|nội dung|công việc|việc)(?:\s+nêu)?\s+trên\b[^:.;]{0,40}?(?=\b(?:hoàn thành|xong|báo cáo|gửi|trước)))"
)
ARTICLE = Words(r"^điều\s+\d+\s*[.:]\s*")
FIELD = Words(r"^(?:(?:về\s+)?lĩnh vực|(?:về\s+)?công tác|nhóm nhiệm vụ|mảng|về)\s+[^:;]{3,60}\(")
IN_FORCE = Words(r"^(?:\S+ ){1,3}này\s+(?:có hiệu lực|thay thế|thay cho|được phổ biến|được gửi|là căn cứ)")
SIGNED = re.compile(
    r"^(?:thư ký|chủ trì|chủ tọa|người (?:giao|nhận|lập|ghi)[^:.;]{0,20}|(?:phó )?(?:trưởng ban|chánh văn phòng|giám đốc|chủ tịch"
    r"|trưởng phòng|bí thư|thủ trưởng)"
    r"[^:.;]{0,30}|đại diện [^:.;]{0,40})[ .]*$",
    re.IGNORECASE,
)
PERSON = re.compile(rf"(?:[{UPPER}][^\W\d_{UPPER}]*\s+){{1,4}}[{UPPER}][^\W\d_{UPPER}]+")
KEEPS_A_DAY = Words(r"\b(?:hoàn thành|xong|trước|trong|đến hết|thực hiện trong|hạn)\b")
EVERYBODY = Words(
    r"(?:(?:các|quý|toàn thể|tất cả|toàn bộ|lãnh đạo|thủ trưởng|giám đốc|chánh văn phòng|trưởng|phòng"
    r"|đơn vị|đồng chí|bộ phận|ban|trung tâm|liên quan|và"
    r"|,)\s*){2,}"
)
POST = Words(r"^(?:ủy viên|thành viên|tổ viên|trưởng|phó|tổ trưởng|tổ phó|thư ký|đại biểu|báo cáo viên)\b[^.;]{0,60}$")
"""What somebody is in a committee: no work."""
GIVING = (
    r"(?:yêu cầu|giao(?!\s+(?:diện|ban(?!\s+(?:quản|chỉ|tổ|giám|tuyên|chấp|thường))|dịch|thông|lưu|tiếp|nhận|thầu|khoa|thừa)\b)|đề nghị"
    r"|phân công|chỉ đạo)"
)
"""Not "giao ban" (a meeting), unless a body's name begins with it."""
GIVES = Words(rf"\b{GIVING}\s+")
GIVEN = Words(rf"^(?:{GIVING}|đối với|riêng|trách nhiệm của)\s+(?:cho\s+)?")
LAST_ORDER = Words(rf"\b{GIVING}\s+(?=[^:]*:$)")
BINDING = Words(r"\b(?:có hiệu lực|chịu trách nhiệm thi hành)\b")
DUTIES = Words(
    r"\s*(?:,?\s*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|thực hiện|tập trung|triển khai)\b)"
    r"(?:\s+(?:thực hiện|triển khai|các|một số|những|nhiệm vụ|nội dung|công việc|sau|cụ thể|đây|dưới))*\s*$"
)
"""What stands between the units of a heading and its colon: "có trách nhiệm thực hiện các nhiệm vụ sau"."""
ANNEX = Words(r"^phụ lục\b")
ORDER = Words(
    rf"\b{GIVING}\b"
    r".*\b(?:nhiệm vụ|nội dung|công việc|giải pháp)\b.*\b(?:sau|dưới đây)\b.*:?\s*$"
)
WORDS = Words(r"[^\W\d_]*[a-zà-ỹđ][^\W\d_]*")
UNFINISHED = re.compile(r"[^.;:!?]$")
ARRANGING = Words(r"tổ chức thực hiện|thời gian thực hiện|kinh phí")
SPEAKS = Words(r"\b(?:kết luận|thống nhất|yêu cầu|giao|phân công|ý kiến|như sau|sau đây|nội dung|nhiệm vụ)\b")
AS_FOLLOWS = Words(
    r"(?:\b(?:như sau|sau đây|dưới đây|sau)\b(?!\s+(?:khi|đó|này))[^:.;]{0,70}|\b(?:yêu cầu|chỉ đạo|kết luận)"
    r"|\b(?:việc|nhiệm vụ|nội dung|công việc)\b[^:.;]{0,60})\s*:$"
)
SOMEBODY = Words(r"^(?:(?:các\s+)?(?:đồng chí|đ/c|đc|ông|bà)|đại diện|lãnh đạo|phó trưởng ban|trưởng ban|ptb)\b")
LIKE_UNIT = Words(r"(?:các\s+)?(?:phòng|văn phòng|trung tâm|ban|sở|chi cục|thanh tra|đội|tổ|đơn vị|trường|bộ phận|ủy ban|ubnd)\b")
LISTS = ("nhiệm vụ", "một số nhiệm vụ", "các nhiệm vụ", "công tác", "phương hướng", "về nhiệm vụ")
"""What a heading calls the work of a month: "II. Nhiệm vụ trọng tâm tháng 11" says when it is worked on, not by when it is done."""
LEADS_AND_HELPS = Words(r"\bphối hợp\s+(?:với|cùng)?|\bphối hợp$")
OF_A_TEAM = Words(
    r"^(?:nhiệm vụ|trách nhiệm|phân công nhiệm vụ)(?:,? quyền hạn)?(?: cụ thể)? của"
    r"\s+((?:tổ|đoàn|ban chỉ đạo|ban tổ chức|hội đồng|tiểu ban)\b[^.;:]{0,60})$"
)
"""Whose the list below is: a team nobody has a unit for, so it is asked about."""
NONE = Words(r"(?:không có|không phát sinh|chưa có)(?: (?:việc|nhiệm vụ|nội dung|vướng mắc|phát sinh|ý kiến|báo cáo|gì|mới))*[\s.]*")
OF_A_TIME = Words(
    r"^(?:(?:về|các|một số|những)\s+)*(?:nhiệm vụ|công tác|phương hướng|công việc)"
    r"(?:,?\s+(?:và|công tác|nhiệm vụ|giải pháp|công việc|phương hướng|trọng tâm|chủ yếu|cụ thể|trước mắt"
    r"|cần (?:tập trung|thực hiện|triển khai)"
    r"|trong|thời gian tới|tiếp theo|(?:các )?tháng|tuần|quý|năm|6 tháng|(?:đầu|cuối|còn lại)(?: của)?(?: năm| tháng)?|\d[\d/]*|[IVX]+"
    r"(?:/\d{4})?))+[\s.:]*$"
)
"""A heading over the work of a time: "2. Nhiệm vụ trọng tâm tháng 02/2026"."""
SAID_OF_IT = Words(
    r"^\s*(?:trong|đến|tính đến|đã|tổng|toàn|tuy nhiên|cơ bản|qua|nhìn chung|các (?:phòng|đơn vị|nhiệm vụ)\b[^.;]{0,40}\bđã)\b"
)
PARTS = Words(
    r"(?<=[^\s])[.;]\s+((?:thành phần\s+)?(?:hồ sơ|báo cáo|tài liệu|nội dung|đề cương|văn bản|phương án|kế hoạch|danh sách|bộ hồ sơ)"
    r"(?:\s+[^.;:]{0,40}?)?\s+(?:gồm|bao gồm)(?:\s+(?:có|các)\b[^.;:]{0,40})?)\s*:\s*$"
)
"""A sentence behind a task that begins the list of what belongs to it: "Hồ sơ gồm:"."""
LONGEST_DAY = 60
FEWEST_WORDS = 2
