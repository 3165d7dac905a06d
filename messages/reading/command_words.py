"""The words of commands, as data: whole phrases with full diacritics, each also understood without them.

A phrase is the whole command once courtesies are taken off; one more word makes it a sentence, and sentences are read
as reports.
"""

from __future__ import annotations

from enum import StrEnum


class CommandKind(StrEnum):
    """What a plain-word command asks for."""

    START = "start"
    HELP = "help"
    MY_TASKS = "my_tasks"
    UNIT_TASKS = "unit_tasks"
    MORE = "more"
    CARD = "card"
    SUMMARY = "summary"
    QUEUE = "queue"
    CONFIRM = "confirm"
    SUPPLEMENT = "supplement"
    RECEIVED = "received"
    EVIDENCE = "evidence"
    HISTORY = "history"
    UPSTREAM = "upstream"
    WORK_FILE = "work_file"
    YES = "yes"
    NO = "no"
    GRANT = "grant"
    REFUSE = "refuse"
    REQUESTS = "requests"
    BIND_GROUP = "bind_group"
    PAUSE = "pause"
    RESUME = "resume"
    LIVE = "live"
    TRIAL = "trial"
    CHOOSE = "choose"
    UNDO_IMPORT = "undo_import"
    TOMORROW = "tomorrow"
    WHY = "why"
    SENT = "sent"
    LEAVES = "leaves"
    SHEET = "sheet"
    DAYS = "days"
    DAYS_FEED = "days_feed"
    DAYS_FEED_END = "days_feed_end"
    ASSIGN = "assign"
    BOUND = "bound"
    UNBOUND = "unbound"
    TO_ENTER = "to_enter"
    TO_FILE = "to_file"
    FORWARD = "forward"
    SET_UP = "set_up"
    CONFIRM_ALL = "confirm_all"
    MORNING = "morning"


PHRASES: dict[CommandKind, str] = {
    CommandKind.HELP: """trợ giúp, giúp, giúp đỡ, help, hướng dẫn, hướng dẫn sử dụng, hướng dẫn dùng, cách dùng, cách sử
        dụng, dùng thế nào, sử dụng thế nào, dùng như thế nào, bot làm được gì""",
    CommandKind.MY_TASKS: """việc của tôi, việc của em, việc của anh, việc của chị, việc của mình, việc tôi, nhiệm vụ của tôi,
        nhiệm vụ của em, nhiệm vụ của anh, nhiệm vụ của chị, nhiệm vụ của mình, nv của tôi, nv của em, nv
        của mình, nhiệm vụ, nv, danh sách, danh sách việc, danh sách nhiệm vụ, ds nhiệm vụ, danh sách nhiệm
        vụ của tôi, xem việc, xem nhiệm vụ, xem danh sách, có việc gì, còn việc gì, còn những việc gì, tôi
        có việc gì, em có việc gì, tôi còn việc gì, em còn việc gì, hôm nay có việc gì, hôm nay tôi có việc
        gì, hôm nay em có việc gì, tuần này có việc gì, tuần này em có việc gì, tuần này tôi có việc gì, việc tuần này, việc gì gấp, việc
        nào gấp, việc nào gấp nhất, việc gì gấp nhất, việc nào của em gấp nhất, việc nào của tôi gấp nhất, việc gấp, việc gấp nhất, có việc
        nào gấp không, có việc gì gấp không, có gì mới không, có việc gì mới không, có việc mới không, hôm nay có gì mới không, việc nào em
        chưa báo cáo, việc nào tôi chưa báo cáo, em chưa báo cáo việc nào, tôi chưa báo cáo việc nào, em còn việc nào chưa báo
        cáo, việc của em còn gì, việc của tôi còn gì, việc của em còn những gì, em còn gì, tôi còn gì,
        em còn những việc gì, tôi còn những việc gì""",
    CommandKind.UNIT_TASKS: """phòng mình còn việc gì, phòng còn việc gì, phòng mình có việc gì, phòng có việc gì, phòng mình còn những
        việc gì, phòng em còn việc gì, phòng tôi còn việc gì, phòng ta còn việc gì, đơn vị mình còn việc gì, hôm nay phòng có việc gì, hôm
        nay phòng mình có việc gì, tuần này phòng có việc gì, tuần này phòng mình có việc gì, tuần này phòng phải làm gì, phòng tuần này có
        việc gì, phòng mình tuần này có việc gì, phòng phải làm gì, phòng mình phải làm gì, các việc của phòng, các việc của phòng mình,
        việc của phòng, việc phòng, việc của phòng mình, việc của phòng tôi, việc của phòng em, việc phòng
        mình, việc của đơn vị, việc của đơn vị mình, việc của đơn vị tôi, việc đơn vị, nhiệm vụ của phòng,
        nhiệm vụ của phòng mình, nhiệm vụ của phòng tôi, nhiệm vụ phòng, nv của phòng, nv phòng, nhiệm vụ
        của đơn vị, nv của đơn vị, danh sách của phòng, danh sách việc của phòng""",
    CommandKind.TOMORROW: """ngày mai, ngày mai gửi gì, mai gửi gì, ngày mai bot gửi gì, mai bot gửi gì, xem ngày mai, tin ngày mai,
        ngày mai có gì, mai có gì, ngày mai gửi những gì, tin sẽ gửi ngày mai""",
    CommandKind.WHY: """vì sao, tại sao, vì sao nhắc, tại sao nhắc, vì sao lại nhắc, tại sao lại nhắc, sao lại nhắc, sao nhắc, vì sao nhắc
        tôi, tại sao nhắc tôi, vì sao bot nhắc, sao bot nhắc, vì sao có tin này, vì sao nhận tin này, vì sao tôi nhận tin này, vì sao em
        nhận tin này, lý do nhắc, sao nhắc hoài, sao nhắc mãi, sao nhắc em hoài, sao nhắc em mãi, sao nhắc tôi mãi, sao cứ nhắc, sao cứ nhắc
        hoài, sao cứ nhắc hoài vậy, sao cứ nhắc hoài thế, sao cứ nhắc mãi vậy, sao cứ nhắc mãi thế, sao cứ nhắc mãi,
        sao cứ nhắc em, sao cứ nhắc tôi, sao bot nhắc hoài, sao bot cứ nhắc, sao nhắc nhiều, sao nhắc nhiều thế, sao
        nhắc em hoài vậy, sao nhắc hoài vậy, sao nhắc mãi thế, đừng nhắc nữa, thôi đừng nhắc nữa, đừng nhắc em nữa""",
    CommandKind.SENT: """tin đã gửi, số tin đã gửi, số tin, thống kê tin, thống kê tin đã gửi, thống kê tin nhắn, số tin nhắn, tin đã
        gửi tháng này, số tin tháng này, mỗi người nhận bao nhiêu tin, bot gửi bao nhiêu tin, bot đã gửi bao nhiêu tin""",
    CommandKind.LEAVES: """ai nghỉ, ai đang nghỉ, hôm nay ai nghỉ, ai vắng, ai đang vắng, hôm nay ai vắng, lịch nghỉ, lịch nghỉ phép, danh
        sách nghỉ, danh sách nghỉ phép, lịch vắng, danh sách vắng""",
    CommandKind.TO_ENTER: """chờ nhập, chờ nhập nv ubnd, việc chờ nhập, nhiệm vụ chờ nhập, chờ nhập lên phân hệ, chờ nhập phân hệ,
        chưa nhập nv ubnd""",
    CommandKind.TO_FILE: "chờ lập hồ sơ, chờ lập hồ sơ công việc, việc chờ lập hồ sơ, chưa lập hồ sơ, chưa lập hồ sơ công việc",
    CommandKind.FORWARD: "bản chuyển tiếp, lấy bản chuyển tiếp, bản dán nhóm, nội dung chuyển tiếp, bản nhắc để chuyển tiếp",
    CommandKind.BOUND: "đã gắn, ai đã gắn, đã gắn ai, danh sách đã gắn, những ai đã gắn, đã gắn những ai, đã gắn tài khoản",
    CommandKind.UNBOUND: "chưa gắn, ai chưa gắn, chưa gắn ai, danh sách chưa gắn, những ai chưa gắn, còn ai chưa gắn, chưa gắn tài khoản",
    CommandKind.SET_UP: """thiết lập, tệp thiết lập, file thiết lập, thiết lập bot, mẫu thiết lập, tệp mẫu thiết lập, lấy tệp thiết lập,
        tải tệp thiết lập, gửi tệp thiết lập""",
    CommandKind.MORE: "tiếp, xem tiếp, xem thêm, trang sau, trang tiếp, trang tiếp theo, tiếp theo, còn nữa không",
    CommandKind.SUMMARY: """tổng hợp, tổng hợp số liệu, tổng hợp tình hình, tổng hợp nhiệm vụ, báo cáo tổng hợp, bảng tổng hợp,
        số liệu tổng hợp, tình hình, tình hình thế nào, tình hình sao rồi, tình hình ra sao, tình hình thế
        nào rồi, tình hình nhiệm vụ, tình hình chung, tình hình thực hiện nhiệm vụ, tình hình công việc, số
        liệu, summary, tình hình chung thế nào, tình hình chung thế nào rồi, tình hình chung ra sao, tình hình chung sao rồi, tình hình
        nhiệm vụ thế nào, tình hình nhiệm vụ ra sao, tình hình công việc thế nào, tình hình thực hiện thế nào, tình hình thực hiện nhiệm
        vụ thế nào, tình hình hiện nay thế nào, tình hình cơ quan thế nào, số liệu thế nào, số liệu chung, anh em làm đến đâu rồi, các
        phòng làm đến đâu rồi, tiến độ chung thế nào, tiến độ chung đến đâu rồi, công việc chung thế nào""",
    CommandKind.QUEUE: """việc nào chờ xác nhận, việc nào đang chờ xác nhận, còn việc nào chờ xác nhận, có gì chờ xác nhận, có việc
        nào chờ xác nhận không, việc nào chờ tôi, việc nào chờ tôi xác nhận, việc nào chờ em xác nhận, còn gì chờ xác nhận,
        chờ xác nhận, việc chờ xác nhận, nhiệm vụ chờ xác nhận, danh sách chờ xác nhận, các việc chờ xác
        nhận, các nhiệm vụ chờ xác nhận, hàng chờ xác nhận, câu hỏi chưa trả lời, xem câu hỏi chưa trả lời""",
    CommandKind.REQUESTS: """cần ý kiến, việc cần ý kiến, các việc cần ý kiến, cần cho ý kiến, cần tôi cho ý kiến, cần đồng chí
        cho ý kiến, việc chờ ý kiến, chờ ý kiến, việc cần cho ý kiến, đề nghị chờ ý kiến, đề nghị, các đề nghị,
        xem đề nghị, đề nghị đang chờ, đề nghị đang chờ ý kiến, danh sách đề nghị""",
    CommandKind.PAUSE: """dừng gửi, tạm dừng gửi, ngừng gửi, dừng gửi tin, ngừng gửi tin, dừng nhắc, tạm dừng nhắc, dừng gửi
        ngay, tạm ngừng gửi""",
    CommandKind.RESUME: "gửi lại, tiếp tục gửi, gửi trở lại, cho gửi lại, gửi lại tin, tiếp tục nhắc, nhắc lại bình thường",
    CommandKind.UNDO_IMPORT: """hoàn tác nhập, hoàn tác lần nhập, hoàn tác cả lần nhập này, hủy lần nhập, huỷ lần nhập, hủy nhập, huỷ nhập,
        bỏ lần nhập, rút lại lần nhập""",
    CommandKind.ASSIGN: "giao việc, giao nhiệm vụ, giao việc mới, giao nhiệm vụ mới, thêm nhiệm vụ, thêm việc",
    CommandKind.SHEET: """xuất sổ, xuất sổ theo dõi, xuất excel, xuất sổ excel, xuất danh sách nhiệm vụ, tải sổ, tải sổ theo dõi,
        lấy sổ, gửi sổ theo dõi, sổ theo dõi, sổ excel, xuất sổ ra excel, file excel, tệp excel, bản excel, xuất file excel,
        xuất tệp excel, xuất bản excel, tải file excel, lấy file excel, danh sách excel""",
    CommandKind.CONFIRM_ALL: """xác nhận tất cả, xác nhận hết, xác nhận toàn bộ, xác nhận cả, xác nhận tất, xác nhận hết tất cả, xn tất cả,
        xn hết, xác nhận tất cả các việc, xác nhận tất cả các nhiệm vụ""",
    CommandKind.MORNING: "sổ sáng, sổ hôm nay, xem sổ sáng, sổ sáng hôm nay, hôm nay văn phòng có việc gì, việc của văn phòng hôm nay",
    CommandKind.DAYS: """lịch của tôi, lịch việc của tôi, lịch hạn của tôi, xuất lịch, tải lịch, lấy lịch, gửi lịch, tệp lịch, lịch việc,
        lịch các hạn, lịch hạn, xuất lịch hạn, file lịch""",
    CommandKind.DAYS_FEED: """đăng ký lịch, đăng kí lịch, đặt lịch tự cập nhật, liên kết lịch, link lịch, lịch tự cập nhật, đường dẫn lịch,
        đăng ký lịch việc""",
    CommandKind.DAYS_FEED_END: """thu hồi lịch, hủy lịch, huỷ lịch, thu hồi liên kết lịch, bỏ liên kết lịch, hủy đăng ký lịch,
        huỷ đăng ký lịch, hủy liên kết lịch, ngừng lịch""",
    CommandKind.CONFIRM: "xác nhận, xác nhận hoàn thành, xn",
    CommandKind.GRANT: "đồng ý, nhất trí, đồng ý gia hạn, nhất trí gia hạn, cho gia hạn",
    CommandKind.REFUSE: "không đồng ý, ko đồng ý, không nhất trí, không đồng ý gia hạn, không cho gia hạn, từ chối",
    CommandKind.NO: """sai, sai rồi, sai bét, sai hết, nhầm, nhầm rồi, ghi nhầm, ghi nhầm rồi, em nhầm, em nhầm rồi, em ghi
        nhầm, em ghi sai, ghi sai, ghi sai rồi, không, ko, hông, không đúng, ko đúng, chưa đúng, không phải,
        ko phải, không phải thế, không phải vậy, chưa chuẩn, không chuẩn, chưa phải, chưa chính xác, không
        chính xác, no""",
}

SLASHES: dict[str, CommandKind] = {
    "start": CommandKind.START,
    "batdau": CommandKind.START,
    "help": CommandKind.HELP,
    "trogiup": CommandKind.HELP,
    "huongdan": CommandKind.HELP,
    "nhiemvu": CommandKind.MY_TASKS,
    "viec": CommandKind.MY_TASKS,
    "phong": CommandKind.UNIT_TASKS,
    "donvi": CommandKind.UNIT_TASKS,
    "tiep": CommandKind.MORE,
    "xem": CommandKind.CARD,
    "summary": CommandKind.SUMMARY,
    "tonghop": CommandKind.SUMMARY,
    "tailieu": CommandKind.EVIDENCE,
    "lichsu": CommandKind.HISTORY,
    "xacnhan": CommandKind.QUEUE,
    "bosung": CommandKind.SUPPLEMENT,
    "dung": CommandKind.YES,
    "sai": CommandKind.NO,
    "dongy": CommandKind.GRANT,
    "khong": CommandKind.REFUSE,
    "ykien": CommandKind.REQUESTS,
    "canykien": CommandKind.REQUESTS,
    "nhom": CommandKind.BIND_GROUP,
    "dunggui": CommandKind.PAUSE,
    "guilai": CommandKind.RESUME,
    "hoantac": CommandKind.UNDO_IMPORT,
    "bat": CommandKind.LIVE,
    "tat": CommandKind.TRIAL,
    "ngaymai": CommandKind.TOMORROW,
    "visao": CommandKind.WHY,
    "tindagui": CommandKind.SENT,
    "nghi": CommandKind.LEAVES,
    "xuatso": CommandKind.SHEET,
    "lich": CommandKind.DAYS,
    "dangkylich": CommandKind.DAYS_FEED,
    "thuhoilich": CommandKind.DAYS_FEED_END,
    "giao": CommandKind.ASSIGN,
    "dagan": CommandKind.BOUND,
    "chuagan": CommandKind.UNBOUND,
    "thietlap": CommandKind.SET_UP,
    "chuyentiep": CommandKind.FORWARD,
    "sosang": CommandKind.MORNING,
}
"""What stands behind a slash, without diacritics and in one word."""

SLASH_SPOKEN: dict[CommandKind, str] = {
    CommandKind.MY_TASKS: "xem",
    CommandKind.ASSIGN: "giao",
    CommandKind.CARD: "xem",
    CommandKind.UNIT_TASKS: "việc của",
    CommandKind.SUMMARY: "tổng hợp",
    CommandKind.QUEUE: "xác nhận",
    CommandKind.EVIDENCE: "tài liệu",
    CommandKind.HISTORY: "lịch sử",
    CommandKind.SUPPLEMENT: "đề nghị bổ sung",
    CommandKind.NO: "sai",
    CommandKind.GRANT: "đồng ý",
    CommandKind.REFUSE: "không",
    CommandKind.BIND_GROUP: "nhóm",
    CommandKind.LIVE: "bật",
    CommandKind.TRIAL: "tắt",
    CommandKind.WHY: "vì sao",
    CommandKind.SENT: "tin đã gửi tháng",
    CommandKind.FORWARD: "bản chuyển tiếp",
}
"""How a slash command with something behind it would be said: "/xacnhan 121" is "xác nhận 121"."""

# Words a plain yes is made of; at least one of the first kind.
YES_CORE = "đúng, vâng, ok, oke, okê, oki, okie, okay, okla, chuẩn, uh, ừ, ừm, uhm, ừa, phải, yes, yep, chính xác, nhất trí, đúng rồi"
YES_AROUND = "rồi, dạ, như vậy, như thế, thế, vậy, luôn, đấy, đó, là, nhất"

# Words around a task's number when it is only looked at.
LOOK_AT = """xem, xem nhiệm vụ, xem việc, xem nv, nhiệm vụ, nhiệm vụ số, việc, việc số, nv, nv số, số, chi tiết,
    chi tiết nhiệm vụ, chi tiết việc, xem chi tiết, mở"""
LOOK_BEHIND = "xem, chi tiết, xem chi tiết, mở"
WHY_LEADS = """vì sao, tại sao, vì sao nhắc, tại sao nhắc, vì sao lại nhắc, tại sao lại nhắc, sao lại nhắc, sao nhắc, vì sao có tin,
    vì sao bot nhắc, lý do nhắc, đừng nhắc, đừng nhắc em, thôi đừng nhắc"""
PREVIEW_LEADS = "xem, xem tin, tin, xem tin số, tin số"
"""Before the place of a message in a list that was just shown: "xem 1"."""
FORWARD_LEADS = "bản chuyển tiếp của, bản chuyển tiếp cho, bản chuyển tiếp, bản nhắc của"
"""Before the unit whose reminder the clerk passes on by hand."""
SENT_LEADS = "tin đã gửi, số tin đã gửi, số tin, thống kê tin, thống kê tin đã gửi, thống kê tin nhắn, số tin nhắn"
MONTH_MARK = "tháng, trong tháng"
RECEIVED_LEADS = """đã nhận file, đã nhận pdf, đã nhận file pdf, đã nhận qua hpnet, đã nhận file qua hpnet, đã nhận hpnet,
    đã nhận bản giấy, đã nhận bản cứng, đã nhận qua văn thư, đã nhận tài liệu"""
"""The result came another way than through the chat; the numbers stand behind."""
EVIDENCE_LEADS = """tài liệu, tài liệu của, xem tài liệu, file của, xem file, tài liệu kiểm chứng, minh chứng, minh chứng của,
    xem minh chứng, xem minh chứng của, xem tài liệu của, file kết quả, file kết quả của, xem file kết quả"""
HISTORY_LEADS = "lịch sử, lịch sử của, xem lịch sử, quá trình, quá trình của"
UPSTREAM_DONE = """đã nhập, đã nhập nv ubnd, đã nhập lên nv ubnd, đã nhập lên phân hệ, đã nhập phân hệ, đã nhập lên phân hệ nv ubnd,
    đã nhập phần mềm, đã nhập lên phần mềm, đã cập nhật lên nv ubnd, đã cập nhật nv ubnd,
    đã báo cáo trên nv ubnd, đã báo cáo trên phân hệ, đã nhập lên, đã nhập cho, đã nhập nv ubnd cho, đã nhập lên nv ubnd cho,
    đã nhập phân hệ cho, đã nhập lên phân hệ cho"""
"""The clerk entered the completion in the city's system; the numbers stand before or behind."""
WORK_FILE_DONE = """đã lập hồ sơ, đã lập hồ sơ công việc, đã lập hscv, đã lập hồ sơ cv, đã có hồ sơ công việc, lập hồ sơ xong,
    đã lập hồ sơ cho, đã lập hồ sơ công việc cho, đã lập hscv cho, đã có hồ sơ công việc cho"""
CONFIRM_LEADS = """xác nhận, xác nhận hoàn thành, xn, xn hoàn thành, xác nhận cho, xác nhận việc, xác nhận nhiệm vụ,
    xác nhận các nhiệm vụ, xác nhận các việc"""
NO_LEADS = "sai, ghi nhầm, ghi sai, nhầm, bỏ ghi"
GRANT_LEADS = """đồng ý, nhất trí, đồng ý với, đồng ý gia hạn, nhất trí gia hạn, cho gia hạn, ok gia hạn, đồng ý cho gia hạn,
    đồng ý chuyển sang năm sau, đồng ý chuyển năm sau, nhất trí chuyển sang năm sau, đồng ý cho chuyển sang năm sau,
    đồng ý chuyển đơn vị khác, đồng ý chuyển đơn vị, đồng ý dừng thực hiện, đồng ý dừng, đồng ý mở lại"""
REFUSE_LEADS = (
    "không, ko, không đồng ý, ko đồng ý, không nhất trí, từ chối, không đồng ý gia hạn, không cho gia hạn, từ chối gia hạn, không gia hạn, "
    "không đồng ý chuyển sang năm sau, không chuyển sang năm sau, không cho chuyển sang năm sau, không đồng ý chuyển đơn vị khác, "
    "không đồng ý dừng thực hiện, không đồng ý mở lại"
)
OF_REQUESTS = {
    "extension": "gia hạn",
    "carry_over": "năm sau",
    "transfer": "đơn vị khác, đơn vị",
    "withdrawal": "dừng thực hiện, dừng",
    "reopen": "mở lại",
}
"""What is granted or refused, as the end of those leads."""
SUPPLEMENT_LEADS = "bổ sung, đề nghị bổ sung, yêu cầu bổ sung, cần bổ sung"
SUPPLEMENT_PLAIN = "đề nghị bổ sung, yêu cầu bổ sung"
"""Leads that need no colon behind the number."""
LIVE_LEADS = "bật, bật cho, bật gửi, gửi thật, gửi thật cho"
TRIAL_LEADS = "tắt, tắt cho, chạy thử, chạy thử cho, tắt gửi"
ALL_UNITS = "tất cả, tất cả các đơn vị, tất cả đơn vị, tất cả các phòng, toàn bộ, hết, toàn cơ quan"
UNIT_TASK_LEADS = """việc của, nhiệm vụ của, nv của, việc, nhiệm vụ, danh sách việc của, danh sách nhiệm vụ của, xem việc
    của, xem nhiệm vụ của, tình hình của, tình hình"""
UNIT_BEGINS = "phòng, p, trung tâm, tt, văn phòng, vp, ban, tổ, đội, chi cục, đơn vị, sở, thanh tra, chi nhánh, trạm"
GROUP_LEADS = "nhóm, gắn nhóm, mã nhóm, nhóm mã"
CODE_LEADS = "mã, mã của tôi, mã số, mã là, mã gắn"
SUMMARY_LEADS = "tổng hợp, tổng hợp số liệu, tình hình, số liệu, báo cáo tổng hợp, tình hình nhiệm vụ, tổng hợp tình hình"
UNTIL = "đến, đến ngày, tới, tới ngày, ngày, đến hết, đến hết ngày, tính đến, tính đến ngày, của ngày"
SPOKEN_DAYS = "hôm nay, hôm qua, hôm kia, cuối tháng trước, cuối tháng, cuối quý trước, cuối năm trước"
BECAUSE = "vì, do, lý do"
TO = "đến, tới"
OF = "của"
AND = "và, với, cùng, &"
NUMBER_MARKS = "số, việc, nv, nhiệm vụ"

# Said around a command and taken off; compared without diacritics.
COURTESY_MARKED = "dạ"
"""Without its mark it may be "đã", which makes a report."""
COURTESY_BEFORE = """em ơi, anh ơi, chị ơi, bot ơi, e ơi, a ơi, bot, cho em xem, cho anh xem, cho tôi xem, cho chị
    xem, cho mình xem, cho xem, cho em xin, cho anh xin, cho tôi xin, cho xin, xin, cho em, cho anh, cho
    tôi, gửi anh, gửi tôi, nhờ em, nhờ bot, xem giúp"""
COURTESY_AFTER = """ạ, a, nhé, nha, nhá, với, đi, em, anh, chị, e, c, bot, ơi, đồng chí, giúp, giúp em, giúp anh, giúp
    tôi, nhỉ, cái, luôn, đấy, đó, với ạ, cảm ơn, thanks, hộ, xem nào, xem, nào, hen, nghe"""

MERE_NO = "không, ko, hông, no, không phải, ko phải"
"""Of the words for no: those that answer a question, and say of nothing that was written that it is wrong."""

# Any of these words makes a unit's name a sentence, and the sentence a report.
REPORT_WORDS = """xong, rồi, chưa, đang, đã, được, vướng, hoàn thành, không, báo cáo, gửi, trình, ký, sẽ, gia hạn,
    thì, đạt, dự kiến, mới, cần, bị, xin, nhờ, lại, vẫn, còn, hết, làm, nhận, này, kia, giao, chuyển,
    nhầm"""
