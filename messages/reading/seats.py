"""Whose account is bound or unbound, in one sentence: "gỡ Lê Thị Lan", "mã Nguyễn Văn Hùng Phó phòng QLLĐ".

Whether there is such a person only the register can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from messages.reading.text import clean, fold

_LONGEST = 120


class SeatVerb(StrEnum):
    """What is wanted."""

    UNBIND = "unbind"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class SeatNote:
    """`name`: of the person as written, perhaps with a title or a unit behind it. `until`: the words of the last day of a
    code, "" when none was said."""

    verb: SeatVerb
    name: str
    until: str = ""


_UNTIL = re.compile(r"\s*,?\s+(?:den|den het|den ngay|den het ngay|han den|co gia tri den)\s+(?P<until>\d[\d/.\s-]*)$")
_FORMS = (
    (
        SeatVerb.UNBIND,
        re.compile(r"(?:go|go bo|go tai khoan|huy gan|bo gan|thoi gan)(?: tai khoan| gan)?(?: cua| cho| dong chi| d/c| dc)* (?P<name>.+)"),
    ),
    (
        SeatVerb.CODE,
        re.compile(
            r"(?:cap |cap lai |gui lai |lay |in )?(?:ma|ma gan|ma moi|ma moi cho|lai ma)(?: cua| cho| dong chi| d/c| dc)* (?P<name>.+)"
        ),
    ),
)
_SHEET = re.compile(r"(?:in |lay |cap |gui )?phieu ma(?: gan)?(?: tai khoan)?(?:(?: cua| cho)? (?P<name>\S.*))?")
_COURTESY = re.compile(r"\s+(?:a|nhe|nha|giup|voi|di|em|cho em)$")


def read_seat(text: str) -> SeatNote | None:
    """What a sentence asks for; None when it does not have this form. A name has no digit in it."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = fold(cleaned)
    if len(cleaned) > _LONGEST or cleaned.endswith("?"):
        return None
    for verb, pattern in _FORMS:
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        start, end = match.span("name")
        until = ""
        if (day := _UNTIL.search(folded[start:])) is not None:
            until = cleaned[start + day.start("until") : start + day.end("until")].strip()
            end = start + day.start()
        while (courtesy := _COURTESY.search(folded[start:end])) is not None:
            end = start + courtesy.start()
        name = cleaned[start:end].strip(" ,:.")
        # One word alone may be a code or a common word ("gỡ vướng"): a name begins with a capital letter.
        if name[:1].isupper() and not any(c.isdigit() for c in name):
            return SeatNote(verb, name, until)
    return None


def read_code_sheet(text: str) -> SeatNote | None:
    """ "phiếu mã", of one unit (`name`) and until a day (`until`) where they are said; None for everything else."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = fold(cleaned)
    if len(cleaned) > _LONGEST or cleaned.endswith("?"):
        return None
    end, until = len(cleaned), ""
    if (day := _UNTIL.search(folded)) is not None:
        until = cleaned[slice(*day.span("until"))].strip()
        end = day.start()
    while (courtesy := _COURTESY.search(folded[:end])) is not None:
        end = courtesy.start()
    if (match := _SHEET.fullmatch(folded[:end])) is None:
        return None
    name = cleaned[slice(*match.span("name"))].strip()
    return SeatNote(SeatVerb.CODE, name, until) if not name or name[:1].isupper() else None
