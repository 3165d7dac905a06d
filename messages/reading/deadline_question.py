"""A question after the deadline of a task and nothing else: "472 bao giờ thì phải hoàn thành?", "hạn đến bao giờ ạ"."""

from __future__ import annotations

import re

from messages.reading.reason import without_number
from messages.reading.text import clean, fold

_CALL = r"(?:da|a|ah|anh|chi|em|e|sep|bot|oi|cho em hoi|cho hoi|xin hoi|hoi|vay|the|nhi|nhe|nay|viec|nv|nhiem vu)"
_WHEN = r"(?:bao gio|khi nao|luc nao|ngay nao|hom nao|ngay may|hom may|ngay bao nhieu|may gio|bao lau nua|may ngay nua)"
_THE_DEADLINE = r"(?:(?:(?:thoi )?han|deadline)(?: (?:cuoi cung|cuoi|chot|nop|bao cao|hoan thanh|xu ly|thuc hien))?|ngay cuoi)"
_MUST = (
    r"(?:thi|la|phai|can|moi|truoc|toi|den|het|hoan thanh|xong|nop|gui|bao cao|ket qua|lam|trinh|den han|toi han|chinh xac|cu the"
    rf"|{_THE_DEADLINE})"
)
_ONLY = re.compile(rf"(?:{_CALL}\s+)*(?:{_MUST}\s+)*{_WHEN}(?:\s+(?:{_MUST}|{_CALL}))*")
_NAMED = re.compile(
    rf"(?:{_CALL}\s+)*(?:(?:(?:cho|xin|muon) )?(?:\w+ )?hoi|cho(?: \w+)? biet|xem)\s+"
    rf"(?:{_CALL}\s+)*{_THE_DEADLINE}(?:\s+{_CALL})*"
)
"""Asked for by its name alone: "cho em hỏi hạn của 433 ạ"."""
_DEADLINE = re.compile(r"\b(?:phai|can|han|deadline|ngay cuoi)\b")


_WHICH_DAY = re.compile(
    rf"(?:{_CALL}\s+)*(?:han|deadline)\s+(?:(?:cuoi|chot|nop|cung|la|den|ngay)\s+)*\d{{1,2}}(?:\s+\d{{1,2}})?"
    rf"\s+hay\s+(?:(?:la|den|ngay)\s+)*\d{{1,2}}(?:\s+\d{{1,2}})?(?:\s+(?:{_MUST}|{_CALL}))*"
)
"""Of two days: "hạn cuối là 25 hay 30 vậy chị"."""
_PAPER = r"(?:cong van|cv|van ban|vb|thong bao|tb|ket luan|quyet dinh|chi thi)"
_ASKS_PAPER = re.compile(
    rf"\b{_PAPER}\b(?:\s+\w+){{0,3}}?\s+(?:khong|ko|k|chua)\s+(?:thay|co|nhan)\b|\b(?:gui lai|xin lai|cho xin|tim)\b.{{0,20}}\b{_PAPER}\b"
    rf"|\b{_PAPER}\b(?:\s+\w+){{0,3}}?\s+(?:nao|so may|so bao nhieu|o dau)\b"
)


def asks_paper(text: str) -> bool:
    """Whether a question is after the paper a task was given with: "em tìm công văn không thấy, chị gửi lại được không"."""
    return _ASKS_PAPER.search(fold(clean(text))) is not None


_LATER = re.compile(
    r"\b(?:(?:nop|gui|xong|trinh|lam|hoan thanh|bao cao)\b.{0,20}?\b(?:sau|muon|cham|tre|lui)\b|lui (?:han|lai)|gia han|them thoi gian)"
    r".{0,40}?\b(?:khong|ko|k|hong|hok|duoc khong|dc k)\b"
)
_WHERE = re.compile(
    r"\b(?:gui|nop|bao cao|bc)\b(?:\s+\w+){0,3}?\s+(?:cho ai|ai|o dau|vao dau|ve dau|di dau|cho nao|qua dau|den dau)\b|\bai (?:nhan|thu)\b"
)


def asks_more_time(text: str) -> bool:
    """Whether a question is whether something may come later: "mình có thể nộp sau lễ không chị"."""
    return _LATER.search(fold(clean(text))) is not None


_BY_WHOM = r"(?:lanh dao|ld|ldb|sep|thu truong|cap tren|van phong|vp|ubnd|thanh pho|tp|anh|chi|bac|chu|long|dong y|cho|cho phep)"
_EXTENDED = re.compile(
    rf"\b(?:da|dc|duoc|{_BY_WHOM})(?: duoc| dc)? (?:{_BY_WHOM} )*(?:gia han|lui han|gh)\b.{{0,40}}\b(?:roi|r)\b"
    r"|\b(?:gia han|lui han) (?:roi|r) ma\b"
)


def says_extended(text: str) -> bool:
    """Whether somebody says that a later day was granted already: "472 đã được gia hạn đến 09/04 rồi mà"."""
    return _EXTENDED.search(fold(clean(text))) is not None


_STATE = re.compile(r"\b(?:den dau|toi dau|the nao|sao|ra sao|xong chua)(?: roi)?(?: (?:a|em|anh|chi|nhi|vay|the))*$")


def asks_state(text: str) -> bool:
    """Whether a question is only how far a task is: "123 anh Nam làm tới đâu rồi"."""
    return _STATE.search(" ".join(re.findall(r"\w+", fold(clean(text))))) is not None


def asks_where(text: str) -> bool:
    """Whether a question is where a report goes, or to whom: "bc gửi cho ai vậy ạ"."""
    return _WHERE.search(fold(clean(text))) is not None


_WHAT = re.compile(
    r"\b(?:nop|gui|can|phai co|yeu cau|san pham|ket qua)\b(?:\s+\w+){0,2}?"
    r"\s+(?:nhung gi|cai gi|gi|(?:giay to|tai lieu|ho so|file|van ban) nao)"
    r"(?:\s+(?:vay|the|a|ah|anh|chi|em|nhi|ha|day|oi))*$"
)


def asks_what(text: str) -> bool:
    """Whether a question is what is to be handed in: "433 cần nộp những gì"."""
    return _WHAT.search(" ".join(re.findall(r"\w+", fold(clean(text))))) is not None


_HOW_LONG = re.compile(
    rf"(?:{_CALL}\s+)*(?:(?:han|deadline|thoi gian|thoi han|thi)\s+)*con (?:bao nhieu|may|duoc may|duoc bao nhieu|bao lau)"
    r"(?: (?:ngay|hom|tuan|thoi gian))*"
    rf"(?:\s+(?:nua|moi|den|toi|han|het|la|{_CALL}))*"
)
"""How much time is left: "còn bao nhiêu ngày nữa ạ"."""


_MORE_NUMBERS = re.compile(r"^(?:(?:(?:va|voi|cung|nv|nhiem vu|viec|so)\s+)*\d{3,6}\s+)+")
"""Of several tasks the numbers behind the first: "118 với 119 hạn ngày nào"."""
_NUMBER_WITHIN = re.compile(r"(?<=\w) (?:cua )?(?:(?:nv|nhiem vu|viec|so) )*\d{3,6}(?: (?:(?:va|voi|cung) )?\d{3,6})*\b")
"""A task named within the question: "hạn cuối của nhiệm vụ 433 là khi nào"."""


def asks_deadline(text: str) -> bool:
    """Whether a text asks only until when a task is to be done."""
    words = _asked(text)
    return (
        _HOW_LONG.fullmatch(words) is not None
        or _WHICH_DAY.fullmatch(words) is not None
        or _NAMED.fullmatch(words) is not None
        or (_ONLY.fullmatch(words) is not None and _DEADLINE.search(words) is not None)
    )


def asks_days_left(text: str) -> bool:
    """Whether a text asks only how much time is left: "114 còn mấy ngày"."""
    return _HOW_LONG.fullmatch(_asked(text)) is not None


def _asked(text: str) -> str:
    """The words of a question without the numbers of the tasks it is about."""
    words = _MORE_NUMBERS.sub("", " ".join(re.findall(r"\w+", fold(clean(without_number(text))))))
    return _NUMBER_WITHIN.sub("", words, count=1)


_WHO_GAVE = re.compile(
    r"(?<!\bco )\bai (?:la nguoi )?(?:da )?(?:(?:ky )?giao|chi dao|phan cong|yeu cau)\b|\b(?:viec|nhiem vu|nv) (?:nay )?(?:do )?ai giao\b"
)


def asks_who_gave(text: str) -> bool:
    """Whether a question is whose order a task is: "ai giao việc 123 vậy"; not who signs what comes of it ("123 trình ai ký")."""
    return _WHO_GAVE.search(fold(clean(text))) is not None
