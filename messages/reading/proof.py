"""What proves a result and can be written: the symbol of the document that answers, with its day; a link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from messages.reading.deadlines import read_deadline
from messages.reading.links import LINK
from messages.reading.text import clean, fold

_SYMBOL = re.compile(
    r"(?:(?P<kind>công văn|cong van|báo cáo|bao cao|tờ trình|to trinh|quyết định|quyet dinh|thông báo|thong bao|biên bản|bien ban"
    r"|kế hoạch|ke hoach|văn bản|van ban|CV|BC|TTr|TTR|QĐ|QD|TB|BB|KH|VB)\.?\s+)?(?:số\s+|so\s+)?"
    r"(?P<symbol>\d{1,5}[a-z]?/(?:\d{4}/)?[A-ZĐ][\w&Đđ]*(?:\s?-\s?[A-ZĐ][\w&Đđ]*)*)"
    r"(?:\s*,?\s*(?:ngày|ngay)\s+(?P<day>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?))?",
)
_FILLER = re.compile(r"[\s,.;:()–-]|\b(?:và|va|ạ|a|nhé|em|gửi|gui|link|liên kết|lien ket|kèm|kem|đây|day|là|la)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proof:
    """`kind`: symbol or link. `name`: as it is shown. `dated_on`: the day of the document, when it was written."""

    kind: str
    name: str
    symbol: str | None = None
    dated_on: date | None = None


def find_proofs(text: str, on: date) -> list[Proof]:
    """Every symbol and link, in order, each once. A day without a year is the last one before `on`."""
    cleaned = clean(text)
    found: dict[str, Proof] = {}
    for match in LINK.finditer(cleaned):
        link = match.group().rstrip(".,;)")
        found.setdefault(link, Proof("link", link))
    for match in _SYMBOL.finditer(LINK.sub(" ", cleaned)):
        symbol = re.sub(r"\s", "", match["symbol"])
        name = " ".join(part for part in (match["kind"], symbol, f"ngày {match['day']}" if match["day"] else "") if part)
        found.setdefault(symbol, Proof("symbol", name, symbol, _day(match["day"], on) if match["day"] else None))
    return list(found.values())


def _day(written: str, on: date) -> date | None:
    read = read_deadline(written, on=on).due
    if read is not None and read > on and written.count("/") + written.count(".") + written.count("-") == 1:
        return read.replace(year=read.year - 1) if (read.month, read.day) != (2, 29) else None
    return read


_ANOTHER_WAY = re.compile(
    r"\b(?:gui|nop|chuyen|up|upload|tai|day|dang|dua|trinh)\b.{0,40}?"
    r"\b(?:hpnet|ioffice|zalo|email|mail|ban giay|ban cung|van thu|to tong hop|van phong|vp)\b"
)


def sent_another_way(text: str) -> bool:
    """Whether a text says that the result went where the bot does not look: "đã gửi bản ký qua HpNet", "nộp bản giấy"."""
    return _ANOTHER_WAY.search(fold(clean(text))) is not None


_ATTACHED = re.compile(
    r"\b(?:dinh kem|gui kem|kem (?:ben duoi|o duoi|duoi day|day|file|tep))\b"
    r"|\b(?:file|tep|pdf|scan)\b.{0,30}\b(?:up|upload|tai len|gui)\b|\bup (?:file|len|pdf)\b"
)


def says_attached(text: str) -> bool:
    """Whether a text says that a file goes along, or was sent, and not where: "em đính kèm bên dưới", "file kết quả em up lên rồi"."""
    folded = fold(clean(text))
    return _ATTACHED.search(folded) is not None and not sent_another_way(text) and LINK.search(text) is None


def only_proofs(text: str) -> bool:
    """Whether a text names proofs and says nothing else."""
    cleaned = clean(text)
    left = _SYMBOL.sub(" ", LINK.sub(" ", cleaned))
    return left != cleaned and not _FILLER.sub("", left)


_NUMBERED = re.compile(r"\s*#?(\d{3,6})\s*[:,–-]?\s+(.+)$", re.DOTALL)
_SENT = re.compile(r"^(?:đã|da) (?:gửi|gui) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NumberedProof:
    """`words`: what proves the task. `said_sent`: "đã gửi" stood before it, which reports an open task."""

    number: int
    words: str
    said_sent: bool


def numbered_proof(text: str) -> NumberedProof | None:
    """ "112 CV 215/BQL-QLĐT ngày 19/11": a number and what proves its task, and nothing else; None for any other text."""
    match = _NUMBERED.match(text)
    if match is None:
        return None
    words = _SENT.sub("", match[2])
    return NumberedProof(int(match[1]), words, words != match[2]) if only_proofs(words) else None


_MISSING = re.compile(r"^\s*bổ sung\s+(?=\S)", re.IGNORECASE)


def what_is_missing(words: str) -> str:
    """ "bổ sung 207: bổ sung biểu số liệu": the word stands before it wherever it is shown."""
    return _MISSING.sub("", words)
