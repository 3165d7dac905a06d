""" "nhắc 126", "nhắc 126, 127", "nhắc phòng QLĐT việc 126", "nhắc các đơn vị chưa báo cáo 145": a reminder that is to go out now."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_REMIND = r"^(?:nhac lai|nhac nho|nhac|don doc|gui nhac|giuc|hoi thuc)"
_NUMBERS = r"#?(?P<numbers>\d{3,6}(?:(?: ?[,;&+] ?| va | )(?:viec |nhiem vu |nv )?#?\d{3,6})*)"
_NUDGE = re.compile(
    rf"{_REMIND}\s+(?:(?:(?:cac|nhung)\s+)?(?:don vi|phong)\s+(?P<silent>chua (?:bao cao|gui|tra loi|co bao cao))\s+)?"
    rf"(?:(?:cac|nhung)\s+)?(?:nhiem vu\s+|viec\s+|nv\s+)?(?:so\s+)?{_NUMBERS}(?:\s+(?:ngay|di|nhe|nha|giup|luon|em|anh|chi))*$"
)
_OF_UNIT = re.compile(
    rf"{_REMIND}\s+(?:ben\s+|phia\s+)?(?P<unit>\D{{2,40}}?)\s+"
    rf"(?:(?:ve|nhiem vu|viec|nv|so|thuc hien|bao cao|gui|nop|lam|xu ly|hoan thanh|tra loi|ket qua)\s+)*{_NUMBERS}"
    r"(?:\s+(?:ngay|di|nhe|nha|giup|luon|em|anh|chi|a))*$"
)
_SOMEBODY = re.compile(r"(?:anh|chi|co|chu|bac|ong|ba|dong chi|d/c|dc) [a-z]+(?: [a-z]+)?$")
_GO = re.compile(r"^(?:gui|gui di|gui ngay|gui luon|nhac di|nhac ngay)(?:\s+(?:di|nhe|em|a|luon|giup))*$")


@dataclass(frozen=True, slots=True)
class Nudge:
    """`only_silent`: those who have not reported yet. `unit`: as written, without its marks; "": all that have the task."""

    numbers: tuple[int, ...]
    only_silent: bool
    unit: str = ""

    @property
    def names_somebody(self) -> bool:
        """Whether a person is called by a title and a name, whoever that is: "chị Mai", "đ/c Nam"."""
        return _SOMEBODY.match(self.unit) is not None

    @staticmethod
    def is_go(text: str) -> bool:
        """Whether a text says to send what was shown."""
        return _GO.match(fold(" ".join(clean(text).split()).rstrip(".! "))) is not None


def read_nudge(text: str) -> Nudge | None:
    """The reminder a text asks for; None when it asks for none."""
    folded = fold(" ".join(clean(text).split()).rstrip(".! "))
    match = _NUDGE.match(folded)
    if match is not None:
        return Nudge(_numbers(match), match["silent"] is not None)
    match = _OF_UNIT.match(folded)
    return None if match is None else Nudge(_numbers(match), False, match["unit"])


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", match["numbers"])))


_NOT_SENT = re.compile(
    r"^(?:(?:nhac|don doc|nhac nho|gui nhac|xem)\s+)?(?:con\s+)?(?:(?:cac|nhung)\s+)?(?:ai|don vi nao|phong nao|don vi|phong)"
    r"\s+(?:con\s+)?chua\s+(?:(?:gui|nop|co)(?:\s+bao cao(?:\s+thang)?(?:\s+(?:nay|\d{1,2}))?)?|bao cao\s+thang(?:\s+(?:nay|\d{1,2}))?)"
    r"(?:\s+(?:ngay|di|nhe|nha|giup|luon|em|anh|chi|a))*$"
)
_SEND_IT = re.compile(
    rf"{_REMIND}\s+(?:(?:cac|nhung)\s+)?(?:don vi|phong|phong don vi)\s+(?:gui|nop|lam)\s+bao cao\s+thang(?:\s+(?:nay|\d{{1,2}}))?"
    r"(?:\s+(?:ngay|di|nhe|nha|giup|luon|em|anh|chi|a))*$"
)
_ASKS_OR_REMINDS = re.compile(r"^(?:nhac|don doc|gui nhac|xem)\b|\b(?:ai|nao)\b")


def asks_who_has_not_sent(text: str) -> bool:
    """ "ai chưa gửi báo cáo tháng", "nhắc các đơn vị chưa gửi", "đôn đốc các phòng nộp báo cáo tháng": of the monthly report, not of one
    task."""
    folded = fold(" ".join(clean(text).split()).rstrip(".!? "))
    return _SEND_IT.match(folded) is not None or (_NOT_SENT.match(folded) is not None and _ASKS_OR_REMINDS.search(folded) is not None)
