"""The words of `figure_asks`, as data: folded, since every one of them is understood without diacritics."""

from __future__ import annotations

from enum import StrEnum

from bot.core.task import Source
from messages.reading.text import fold


class AskKind(StrEnum):
    SUMMARY = "summary"
    COMPARE = "compare"
    ORIGINAL = "original"
    REPORT = "report"
    URGING = "urging"
    PICTURE = "picture"
    RATING = "rating"
    CLOSE = "close"
    DOUBTS = "doubts"
    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    PAGE = "page"
    UNIT = "unit"
    SOURCE = "source"
    LISTING = "listing"
    COUNT = "count"
    RANKING = "ranking"


class Measure(StrEnum):
    TOTAL = "total"
    DONE = "done"
    UNFINISHED = "unfinished"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    SILENT = "silent"
    UNHEARD = "unheard"
    """Nothing heard for thirty days; listed, not counted."""
    AWAITING = "awaiting"
    DONE_LATE = "done_late"
    RATE = "rate"
    DUE = "due"
    """Falls due within a window from today on; listed, not counted."""
    REPORTED = "reported"
    """Reported on today; listed, not counted."""


LONGEST = 160

COURTESY_BEFORE = (
    "em oi", "anh oi", "bot oi", "bot", "cho anh", "cho toi", "cho em", "cho chi", "cho minh", "cho", "xin", "xem", "gui anh", "gui toi",
    "gui cho toi", "lay", "hoi", "nho",
)  # fmt: skip
COURTESY_AFTER = (
    "a", "nhe", "nha", "di", "em", "em nhe", "voi", "giup", "giup anh", "giup toi", "roi", "the", "vay", "nhi", "dong chi", "nao", "cam on",
    "cho toi", "cho anh", "cho em", "hen",
)  # fmt: skip

SLASHES = {
    "baocao": "báo cáo", "bieudo": "biểu đồ", "hinh": "biểu đồ", "chot": "chốt", "dondoc": "công văn đôn đốc", "xeploai": "xếp loại",
    "tonghop": "tổng hợp", "summary": "tổng hợp",
}  # fmt: skip

SUMMARY_PAGES = {
    "can y kien": 1, "viec can y kien": 1, "qua han": 2, "viec qua han": 2, "theo phong": 3, "theo don vi": 3, "tung phong": 3,
    "theo nguon": 4, "theo nguon giao": 4,
}  # fmt: skip
"""The pages behind a summary, by the words printed beside their digits."""

LEADS: dict[AskKind, tuple[str, ...]] = {
    AskKind.SUMMARY: (
        "tong hop", "tong hop so lieu", "tong hop tinh hinh", "tong hop nhiem vu", "so lieu", "tinh hinh", "tinh hinh nhiem vu",
        "tinh hinh thuc hien nhiem vu", "ket qua", "tong hop cua",
    ),
    AskKind.REPORT: (
        "bao cao", "lap bao cao", "xuat bao cao", "lam bao cao", "tao bao cao", "in bao cao", "gui bao cao", "du thao bao cao",
        "ban bao cao",
        "bao cao ket qua", "bao cao tinh hinh", "lap bao cao ket qua", "mau bao cao",
    ),
    AskKind.URGING: (
        "cong van don doc", "van ban don doc", "lap cong van don doc", "lam cong van don doc", "xuat cong van don doc",
        "soan cong van don doc",
        "du thao cong van don doc", "cv don doc",
    ),
    AskKind.PICTURE: (
        "bieu do", "do thi", "ve bieu do", "xem bieu do", "bieu do tien do", "bieu do nhiem vu", "bieu do tong hop", "hinh bieu do",
        "bieu do theo phong", "cac bieu do",
    ),
    AskKind.RATING: (
        "xep loai", "xuat xep loai", "danh gia xep loai", "so lieu xep loai", "bang xep loai", "xuat so lieu xep loai", "so lieu danh gia",
        "so lieu danh gia xep loai",
    ),
    AskKind.CLOSE: ("chot", "chot so lieu", "chot ky", "chot ky bao cao", "chot bao cao", "chot so"),
    AskKind.DOUBTS: (
        "can kiem tra truoc khi chot", "kiem tra truoc khi chot", "kiem tra so lieu", "ra soat truoc khi chot", "ra soat so lieu",
        "nghi van", "so lieu can kiem tra", "can ra soat",
    ),
}  # fmt: skip
"""Each lead alone, or with a period behind it."""

TOO_SHORT = frozenset({"bao cao", "gui bao cao", "bao cao ket qua", "bao cao tinh hinh", "ban bao cao", "lam bao cao"})
"""Reports without a period: people who report say these, too."""

FILES = {"word": "docx", "docx": "docx", "doc": "docx", "excel": "xlsx", "xlsx": "xlsx", "pdf": "pdf"}

BY_ORIGINAL = r"(.*?) ?(?:tinh )?(?:theo|so voi) (?:thoi )?han (?:goc|ban dau|giao ban dau|luc dau|luc giao|dau tien|chua gia han)"
"""The deadline as first given, behind a summary, a period or one of these."""
ON_TIME = frozenset({
    "", "tong hop", "so lieu", "tinh hinh", "dung han", "ty le dung han", "ti le dung han", "qua han", "ket qua", "hoan thanh dung han",
    "tong hop so lieu", "tong hop dung han", "dung han va qua han",
})  # fmt: skip

SUBSCRIBE = (
    "gui tong hop", "gui toi tong hop", "gui anh tong hop", "hen tong hop", "hen gui tong hop", "gui ban tong hop", "dat lich tong hop",
    "gui so lieu tong hop", "tong hop gui", "nhac tong hop", "tong hop hang tuan",
)  # fmt: skip
UNSUBSCRIBE = frozenset({
    "thoi gui tong hop", "khong gui tong hop nua", "dung gui tong hop", "bo hen tong hop", "huy hen tong hop", "huy gui tong hop",
    "ngung gui tong hop", "thoi tong hop", "bo lich tong hop", "huy lich tong hop", "khong can gui tong hop",
})  # fmt: skip
WEEKDAYS = {
    "hai": 1, "2": 1, "ba": 2, "3": 2, "tu": 3, "4": 3, "nam": 4, "5": 4, "sau": 5, "6": 5, "bay": 6, "7": 6,
}  # fmt: skip

PERIODS_BEFORE = "ky truoc|thang truoc|quy truoc|nam truoc|nam ngoai|tuan truoc"
"""What this one of its kind is compared with when nothing else is named."""

WHICH_UNIT = (
    "phong nao", "don vi nao", "phong ban nao", "don vi gi", "nhung phong nao", "cac phong nao", "nhung don vi nao", "phong don vi nao",
)  # fmt: skip
HOW_MANY = (
    "bao nhieu", "may", "bao nhieu roi", "duoc bao nhieu", "may cai", "bnhieu", "bn", "nhieu khong", "the nao", "ra sao", "thi sao",
    "duoc may",
)  # fmt: skip

NOT_OF_TASKS = r"\b(?:may|bao nhieu) (?:hom|ngay|bua|tuan|thang|gio|don vi|phong|nguoi|cho)\b|\bthe nao duoc\b"
"""How many of something else: "cho chậm mấy hôm", "bao nhiêu đơn vị nộp rồi"; and what is no question at all."""

SOURCES: dict[str, Source] = {
    "nv ubnd": Source.NV_UBND, "nhiem vu ubnd": Source.NV_UBND, "phan he nv ubnd": Source.NV_UBND, "ubnd": Source.NV_UBND,
    "ubnd giao": Source.NV_UBND, "ubnd thanh pho giao": Source.NV_UBND, "ubnd thanh pho": Source.NV_UBND, "uy ban": Source.NV_UBND,
    "chuong trinh cong tac": Source.CTCT_UBND, "ctct": Source.CTCT_UBND, "chuong trinh cong tac ubnd": Source.CTCT_UBND,
    "thanh uy": Source.THANH_UY, "thanh uy giao": Source.THANH_UY,
    "hdnd": Source.HDND, "hoi dong nhan dan": Source.HDND,
    "chinh phu": Source.CP_TTG, "thu tuong": Source.CP_TTG, "cp ttg": Source.CP_TTG, "thu tuong giao": Source.CP_TTG,
    "ke hoach": Source.KE_HOACH, "ke hoach cua ban": Source.KE_HOACH, "ke hoach cua co quan": Source.KE_HOACH,
    "thong bao ket luan": Source.THONG_BAO_KL, "ket luan": Source.THONG_BAO_KL, "tbkl": Source.THONG_BAO_KL,
    "kiem tra": Source.KIEM_TRA, "ket luan kiem tra": Source.KIEM_TRA,
    "chi dao truc tiep": Source.CHI_DAO, "chi dao": Source.CHI_DAO, "chinh phu, thu tuong chinh phu": Source.CP_TTG,
    "nguon khac": Source.KHAC,
}  # fmt: skip

SOURCE_LIST = (
    r"(?:(?:xem|danh sach) )?(?:(?:cac )?(?:viec|nhiem vu|nv) )?(?:theo |tu |cua |thuoc )?nguon(?: giao)? (.+)|(?:viec|nhiem vu) cua (.+)"
)
"""What opens the tasks of a source: "nguồn NV UBND", "việc theo nguồn Thành ủy"."""

PAGES: dict[int, frozenset[str]] = {
    1: frozenset({
        "co gi can toi cho y kien khong", "co viec gi can toi cho y kien khong", "viec gi can toi quyet", "viec can toi cho y kien",
        "co gi can toi xu ly khong", "hom nay co gi can toi xu ly khong", "hom nay co gi can toi cho y kien khong", "co gi can xu ly khong",
        "hom nay co gi can xu ly khong", "co viec gi can toi xu ly khong", "hom nay co gi can toi quyet khong",
        "co gi can toi quyet khong", "viec can toi quyet", "viec nao can toi cho y kien", "viec can cho y kien", "can toi cho y kien",
    }),
    2: frozenset({
        "qua han", "xem qua han", "tong hop qua han", "dang qua han", "don doc cac don vi qua han", "nhac cac don vi qua han",
        "don doc don vi qua han", "don doc viec qua han", "danh sach qua han", "xuat danh sach qua han",
    }),
    3: frozenset({
        "theo phong", "theo don vi", "tong hop theo phong", "tong hop theo don vi", "so lieu theo phong", "so lieu theo don vi",
        "tung phong", "cac phong the nao", "tinh hinh cac phong", "xem theo phong", "tong hop cac phong",
    }),
    4: frozenset({
        "theo nguon", "theo nguon giao", "tong hop theo nguon", "tong hop theo nguon giao", "so lieu theo nguon", "xem theo nguon giao",
        "so lieu theo nguon giao", "xem theo nguon",
    }),
}  # fmt: skip
"""The pages under the first screen, in words."""

LISTED: dict[str, Measure] = {
    "qua han": Measure.OVERDUE, "dang qua han": Measure.OVERDUE, "bi qua han": Measure.OVERDUE, "tre han": Measure.OVERDUE,
    "cham tien do": Measure.OVERDUE, "cham han": Measure.OVERDUE, "cham": Measure.OVERDUE,
    "sap den han": Measure.DUE_SOON, "gan den han": Measure.DUE_SOON, "sap toi han": Measure.DUE_SOON, "sap han": Measure.DUE_SOON,
    "den han": Measure.DUE, "toi han": Measure.DUE, "phai xong": Measure.DUE,
    "chua bao cao": Measure.SILENT, "khong bao cao": Measure.SILENT, "im lang": Measure.SILENT,
    "qua 3 thang chua bao cao": Measure.SILENT, "qua ba thang chua bao cao": Measure.SILENT, "qua 03 thang chua bao cao": Measure.SILENT,
    "khong bao cao 30 ngay": Measure.UNHEARD, "chua bao cao 30 ngay": Measure.UNHEARD, "30 ngay khong bao cao": Measure.UNHEARD,
    "30 ngay chua bao cao": Measure.UNHEARD, "khong co bao cao 30 ngay": Measure.UNHEARD, "30 ngay khong co bao cao": Measure.UNHEARD,
    "khong bao cao trong 30 ngay": Measure.UNHEARD, "khong co bao cao nao trong 30 ngay": Measure.UNHEARD,
    "cho xac nhan": Measure.AWAITING, "dang cho xac nhan": Measure.AWAITING,
}  # fmt: skip
"""What tasks may be listed by."""
WINDOWS = (
    "hom nay",
    "ngay mai",
    "tuan nay",
    "tuan sau",
    "tuan toi",
    "thang nay",
    "thang sau",
    "thang toi",
    *(f"thang {n}" for n in range(1, 13)),
)
"""When tasks fall due, counted from today; a month by its number is the next of that number that has not ended."""
LIST_WORDS = frozenset(
    fold(
        "xem liệt kê danh sách các những việc nhiệm vụ nv nào gì có không đang bị của thì là còn hiện cho trong ra bao nhiêu mấy phòng"
    ).split()
)
LIST_BEGINS = r"\b(?:viec|nhiem vu|nv|danh sach|liet ke|co gi|nhung gi|co nhung gi)\b"
_IN_UNIT = r"(?:(?:trong |o )?(?:phong|don vi|ban|trung tam)(?: minh| toi| em| ta)?)"
WHO_IS_LATE = (
    rf"(?:{_IN_UNIT} )?(?:co |con |nhung )*ai (?:{_IN_UNIT} )?(?:(?:dang|con|bi|hay|lam|thuc hien|viec|nop|bao cao) )*"
    r"(?:cham|tre|qua han)(?: (?:tien do|han|viec|tre|nhat|nhieu|hon ca|khong|cong viec))*"
)
"""Of people, not of tasks: "ai trong phòng làm chậm", "phòng mình ai đang trễ hạn"."""
_REPORTED = r"(?:da |vua |co )*(?:gui bao cao|nop bao cao|bao cao|bao)"
_WHO = rf"(?:co |nhung )*(?:ai|(?:nhung )?(?:phong|don vi) nao)(?: {_IN_UNIT})?"
WHO_REPORTED = (
    rf"(?:hom nay {_WHO} {_REPORTED}|{_WHO} (?:hom nay {_REPORTED}|{_REPORTED} (?:trong )?hom nay))"
    r"(?: (?:gi|chua|roi|khong|ket qua|tien do))*"
)
"""Of whom something was heard today: "hôm nay ai báo cáo", "phòng nào đã báo cáo hôm nay"."""
OF_UNIT = (
    r"(?:tong hop|so lieu|tinh hinh)(?: cua)? (?P<behind>.+)",
    r"(?:tinh hinh )?(?P<before>.+?)(?: dang)?(?: lam an| lam| thuc hien| trien khai)? (?:the nao|ra sao|thi sao|den dau|toi dau)"
    r"(?: roi| em| a| nhi| vay| the| day)*",
    r"(?P<doing>.+?)(?: dang| hien)* lam (?:nhung )?(?:viec )?gi(?: roi| em| a| nhi| vay| the| day)*",
)
"""One unit's figures."""

MEASURES: dict[str, Measure] = {
    "qua han": Measure.OVERDUE, "dang qua han": Measure.OVERDUE, "tre han": Measure.OVERDUE, "cham": Measure.OVERDUE,
    "tre": Measure.OVERDUE,
    "cham tien do": Measure.OVERDUE, "cham han": Measure.OVERDUE, "bi qua han": Measure.OVERDUE, "cham nhat": Measure.OVERDUE,
    "xong": Measure.DONE, "hoan thanh": Measure.DONE, "da xong": Measure.DONE, "da hoan thanh": Measure.DONE, "lam xong": Measure.DONE,
    "ket thuc": Measure.DONE, "da lam xong": Measure.DONE, "tot nhat": Measure.RATE,
    "hoan thanh qua han": Measure.DONE_LATE, "xong muon": Measure.DONE_LATE, "hoan thanh muon": Measure.DONE_LATE,
    "con": Measure.UNFINISHED, "con lai": Measure.UNFINISHED, "chua xong": Measure.UNFINISHED, "chua hoan thanh": Measure.UNFINISHED,
    "dang thuc hien": Measure.UNFINISHED, "dang lam": Measure.UNFINISHED, "ton": Measure.UNFINISHED, "ton dong": Measure.UNFINISHED,
    "con chua xong": Measure.UNFINISHED, "con dang lam": Measure.UNFINISHED, "con ton": Measure.UNFINISHED, "chua lam": Measure.UNFINISHED,
    "con no": Measure.UNFINISHED,
    "con qua han": Measure.OVERDUE, "con tre": Measure.OVERDUE,
    "sap den han": Measure.DUE_SOON, "sap han": Measure.DUE_SOON, "gan den han": Measure.DUE_SOON, "sap toi han": Measure.DUE_SOON,
    "chua bao cao": Measure.SILENT, "khong bao cao": Measure.SILENT, "qua 3 thang chua bao cao": Measure.SILENT, "im lang": Measure.SILENT,
    "qua 03 thang chua bao cao": Measure.SILENT, "qua ba thang chua bao cao": Measure.SILENT, "con chua bao cao": Measure.SILENT,
    "cho xac nhan": Measure.AWAITING, "dang cho xac nhan": Measure.AWAITING,
    "ty le hoan thanh": Measure.RATE, "ti le hoan thanh": Measure.RATE, "ty le": Measure.RATE, "ti le": Measure.RATE,
    "phan tram": Measure.RATE, "hoan thanh tot": Measure.RATE, "dat": Measure.RATE, "hoan thanh duoc": Measure.DONE,
    "tong so": Measure.TOTAL, "duoc giao": Measure.TOTAL, "giao": Measure.TOTAL, "nhan": Measure.TOTAL, "co tong": Measure.TOTAL,
}  # fmt: skip

FILLERS = frozenset(fold(
    """việc nhiệm vụ nv có đang đã được là thì hiện nay tại giờ ở trong của về tôi em anh chị mình ban toàn cơ quan tất cả cái phòng
    đơn vị hôm đến tính rồi giao theo nguồn kỳ bị chưa công thế nào con số lượng với và nhất làm mới"""
).split())  # fmt: skip

UNIT_BEGINS = "phong|p|trung tam|tt|van phong|vp|don vi|to|ban quan ly du an"
UNIT_ENDS = (
    "con|co|dang|da|bi|xong|qua|tre|cham|chua|hoan|sap|duoc|bao|may|viec|nhiem|nv|ty|ti|the|ra|thi|cho|ton|nao|hien|lam|giao|tong|dat"
)
OWN_UNIT = frozenset({
    "phong", "don vi",
    "phong minh", "phong toi", "phong em", "phong ta", "phong chung toi", "don vi minh", "don vi toi", "don vi em", "don vi ta",
    "trung tam minh", "van phong minh",
})  # fmt: skip
"""The unit of whoever asks."""
NO_UNITS = frozenset({"nv", "ubnd", "hdnd", "ctct", "tbkl", "ttg", "cp", "hscv"})
