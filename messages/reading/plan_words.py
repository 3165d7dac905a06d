"""The few words with which a clerk answers about a plan that was sent in."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from string import digits

from messages.reading.text import clean, fold


class PlanWord(Enum):
    """Values are only names, but of PASTED: what a pasted text is called."""

    WRITE = "ghi"
    DROP = "thôi"
    SKIP = "bỏ"
    NEW = "việc mới"
    TAKEOVER = "sổ cũ"
    UNDATED = "không thời hạn"
    NOBODY = "không phối hợp"
    BLANK = "để trống"
    PASTED = "Văn bản dán vào"


_WORDS = {
    PlanWord.WRITE: "ghi, ghi luon, ghi di, ghi nhe, ghi cac dong ro, ghi cac dong dung, nhap, nhap luon, dong y ghi",
    PlanWord.DROP: "thoi, huy, khong ghi, bo tep, khong nhap, dung lai, huy nhap",
    PlanWord.SKIP: "bo, bo qua, bo dong nay, bo dong, khong nhap dong nay",
    PlanWord.NEW: "viec moi, nhiem vu moi, giao moi, moi",
    PlanWord.TAKEOVER: "so cu, so tiep nhan, tiep nhan, tiep nhan so cu, viec cu",
    PlanWord.NOBODY: "khong phoi hop, khong, khong co, khong ai, khong can, khong co don vi phoi hop, khong can phoi hop, khong co ai",
    PlanWord.BLANK: "de trong, bo trong, trong, khong ghi ngay, khong co ngay, khong ghi ty le",
    PlanWord.UNDATED: "khong thoi han, khong co thoi han, khong han, thuong xuyen",
}
_BY_WORD = {phrase.strip(): word for word, phrases in _WORDS.items() for phrase in phrases.split(",")}
_PASTED = ("nhap nhiem vu", "nhap ke hoach", "nhap thong bao", "nhap ket luan", "nhap van ban", "nhap")
_DECIDES = re.compile(r"(theo(?: phan he| phan mem| tep)?|lay theo(?: phan he| phan mem| tep)?|nhap|giu(?: theo so| so| nguyen)?)\s+")
_ALL = ("het", "tat ca", "toan bo", "cac dong")
_NEW_ONES = ("moi", "viec moi", "nhiem vu moi", "cac viec moi")
_FEWEST = 40
_ENTRY = re.compile(r"^[ \t]*(?:\d{1,2}[.)/]|[a-zđ][.)]|[-–+*•])[ \t]*(.+)$", re.MULTILINE)
_SHORTEST_ENTRY = 25
_TOLD = re.compile(r"\b(?:đã|đang|xong|vướng|chưa)\b|[?？]", re.IGNORECASE)
"""Whoever says how things stand, or asks, gives no task."""
_REASON = re.compile(r"ly do(?: chung)?\s*[:\-]?\s+")


def plan_word(text: str) -> PlanWord | None:
    """The word a text is, without courtesies at its end; None when it is another."""
    folded = fold(clean(text)).strip(" .,!:")
    for courtesy in (" a", " nhe", " nha", " di"):
        if folded not in _BY_WORD:
            folded = folded.removesuffix(courtesy)
    return _BY_WORD.get(folded)


def common_reason(text: str) -> str:
    """What stands behind "lý do:", for all rows that have none; "" when the text is something else."""
    cleaned = clean(text)
    match = _REASON.match(fold(cleaned))
    return cleaned[match.end() :].strip(" .") if match is not None else ""


class DifferenceSide(Enum):
    """Which of two sides of a difference a clerk decides for."""

    THERE = "there"
    HERE = "here"


def decided(text: str) -> tuple[DifferenceSide, tuple[str, ...]] | None:
    """ "theo 126 131", "giữ 118", "theo hết", "theo mới": for which side, and what it is about; "hết" is ("all",), "mới"
    ("new",); codes stay as they were written. None when the text decides nothing."""
    cleaned = clean(text).strip(" .")
    folded = fold(cleaned)
    match = _DECIDES.match(folded)
    if match is None:
        return None
    rest = folded[match.end() :]
    side = DifferenceSide.THERE if match.group(1).startswith(("theo", "lay", "nhap")) else DifferenceSide.HERE
    if rest in _ALL:
        return side, ("all",)
    if rest in _NEW_ONES:
        return side, ("new",)
    keys = tuple(part.lstrip("#") for part in re.split(r"[\s,;]+", cleaned[match.end() :]) if fold(part) not in ("", "va"))
    return (side, keys) if keys and all(any(c.isdigit() for c in key) for key in keys) else None


def compares(caption: str) -> bool:
    """Whether a caption says that a file is to be set beside the register."""
    return "doi chieu" in fold(clean(caption))


def pasted_plan(text: str) -> str | None:
    """What stands below "nhập nhiệm vụ"; None when the first line is none of such words or nothing stands below it."""
    first, _, rest = text.strip().partition("\n")
    head = fold(clean(first)).strip(" :.")
    return rest if head in _PASTED and len(rest.strip()) >= _FEWEST else None


def may_be_list_of_tasks(text: str) -> bool:
    """Whether a text lists, in lines of their own, two or more works to be done: none begins with the number of a task, says how things
    stand, or asks."""
    entries = [match.group(1).strip() for match in _ENTRY.finditer(unicodedata.normalize("NFC", text))]
    return len(entries) > 1 and not any(
        len(one) < _SHORTEST_ENTRY or one.startswith(("#", *digits)) or _TOLD.search(one) for one in entries
    )
