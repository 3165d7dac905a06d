"""A heading that says by when what stands under it is to be done: "QUÝ I", "II. Nhiệm vụ trọng tâm tháng 10"."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_PERIOD = re.compile(
    r"(?:\b(?:hoan thanh|thuc hien|xong|trien khai)\s+)?"
    r"\b(?P<when>(?:(?:truoc|trong|den het|cham nhat)\s+)?(?:ngay\s+\d{1,2}/\d{1,2}(?:/\d{4})?|\d{1,2}/\d{1,2}/\d{4}"
    r"|(?:cuoi |dau |giua )?thang\s+\d{1,2}(?:\s*(?:/|nam)\s*\d{4})?"
    r"|quy\s+(?:[1-4]|i{1,3}|iv)(?:\s*(?:/|nam)\s*\d{4})?|6 thang (?:dau|cuoi) nam(?: \d{4})?))\s*[):.]*$"
)
_NOT_A_DAY_TO_KEEP = re.compile(r"\b(?:ton|chuyen|tu|ket qua|tinh hinh|da|so lieu|hop|giao ban|hoi nghi|ket luan|thong bao)\b")


def period_of(heading: str) -> str:
    """The words of a heading that name the period its tasks belong to; "" when it names none, or only where they come from."""
    text = clean(heading).strip(" .:;")
    folded = fold(text)
    found = _PERIOD.search(folded) if len(folded) == len(text) else None
    if found is None or _NOT_A_DAY_TO_KEEP.search(folded[: found.start()]):
        return ""
    if found.start() and folded[found.start() - 1] not in " (-:,":
        return ""
    return text[found.start("when") : found.end("when")].strip()
