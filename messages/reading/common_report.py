"""One sentence for all standing duties: "B vẫn thực hiện thường xuyên, không vướng mắc", with exceptions behind it.

The letter is the section of the monthly list the bot sent. Nothing in such a sentence closes a task.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_LEAD = re.compile(r"^(?:(?:da|vang|em|e|bao cao|thua|kinh|anh|chi|ac|a|c|b/c|bc|phong|,|:)\s+)*(?:muc|phan|nhom)?\s*b\b[\s:,.-]+")
_AS_BEFORE = (
    "thuong xuyen",
    "binh thuong",
    "nhu cu",
    "nhu thang truoc",
    "van lam",
    "van thuc hien",
    "van trien khai",
    "khong co gi moi",
    "ko co gi moi",
    "chua co gi moi",
    "khong co gi thay doi",
    "khong thay doi",
    "khong co thay doi",
    "chua co thay doi",
    "khong phat sinh",
    "chua phat sinh",
    "khong vuong",
    "dung ke hoach",
)
_EXCEPT = re.compile(r"[,;.]?\s*(?:rieng|tru|ngoai ra|con)\s+(?:viec\s+|nv\s+|nhiem vu\s+|so\s+)?#?(?=\d{3,6}\b)|[,;.\n]\s*#?(?=\d{3,6}\b)")


@dataclass(frozen=True, slots=True)
class CommonReport:
    """`common`: what is said of all; `rest`: what is said of single tasks behind it, to be read on its own."""

    common: str
    rest: str


def read_common_report(text: str) -> CommonReport | None:
    """The two halves of a common report; None when the text is none."""
    cleaned = clean(text)
    folded = fold(cleaned)
    lead = _LEAD.match(folded)
    if lead is None:
        return None
    exception = _EXCEPT.search(folded, lead.end())
    end = exception.start() if exception else len(cleaned)
    if not any(words in folded[lead.end() : end] for words in _AS_BEFORE):
        return None
    return CommonReport(cleaned[:end].strip(" ,;."), cleaned[exception.end() :].strip() if exception else "")
