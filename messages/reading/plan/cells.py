"""What single cells of a row say: a paper's number with its day, units that are surely meant, how deep a number is, a state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.reading.plan.units import Match, Names
from messages.reading.text import fold

_STATE_WORDS: tuple[tuple[str, str], ...] = (
    ("tra lai", "returned"),
    ("lam lai", "returned"),
    ("yeu cau bo sung", "returned"),
    ("chua hoan thanh", "open"),
    ("chua xong", "open"),
    ("dang", "open"),
    ("qua han", "open"),
    ("hoan thanh", "done"),
    ("da xong", "done"),
    ("xong", "done"),
    ("da ket thuc", "done"),
    ("dung theo", "withdrawn"),
    ("tam dung", "open"),
    ("dung thuc hien", "withdrawn"),
    ("da dung", "withdrawn"),
    ("huy", "withdrawn"),
    ("rut", "withdrawn"),
    ("thu hoi", "withdrawn"),
    ("chua", "open"),
    ("moi", "open"),
    ("trong han", "open"),
    ("cho ", "open"),
    ("khong thoi han", "open"),
)
_NUMBER_AND_DAY = re.compile(
    r"(?:[^\W\d][^\d,;()]{0,40}?\s)?(?P<number>\d{1,6}\s*[/-]\s*(?:\d{4}\s*/\s*)?[^\W\d_][\w&]*(?:\s?[-/]\s?[^\W\d_][\w&]*)*)"
    r"[\s,;(]*(?:ngày\s+)?(?P<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?\.?",
    re.IGNORECASE,
)
_LOCAL_DAY = re.compile(r"[.-]")
ROMAN = re.compile(r"^\(?(?:[IVX]+)[.)]?$")
ARABIC = re.compile(r"^\(?(\d+(?:\.\d+)*)[.)]?$")


def parted(cells: dict[str, str]) -> dict[str, str]:
    """Number and day of a paper that stand in one cell: "1523/UBND-XD ngày 14/5/2026" under "Số, ngày văn bản" or "Ngày văn bản"."""
    column = "issued_on" if cells["issued_on"] else "document"
    found = _NUMBER_AND_DAY.fullmatch(" ".join(cells[column].split()))
    if found is None:
        return cells
    number = re.sub(r"\s+", "", found["number"])
    day = _LOCAL_DAY.sub("/", found["day"])
    return cells | {
        "document": " ".join((cells["document"] or cells[column]).split()),
        "symbol": cells["symbol"] or number,
        "issued_on": day,
    }


def written(matches: Sequence[Match], doubts: list[str]) -> list[str]:
    """The register's own name where it is sure; else the words as they stand, which the register will not know."""
    names = []
    for match in matches:
        if match.name is not None and match.sure >= Names.SURE_ENOUGH:
            names.append(match.name)
        else:
            names.append(match.written)
            if match.name is not None:
                doubts.append(f"unit:{match.written}={match.name}")
    return names


def supporting(matches: Sequence[Match], doubts: list[str]) -> list[str]:
    """Supports are many and loosely named ("các đơn vị liên quan"): what nobody is called is a doubt, not a support."""
    names = []
    for match in matches:
        if match.name is not None and match.sure >= Names.SURE_ENOUGH:
            names.append(match.name)
        elif match.written:
            doubts.append(f"support:{match.written}" + (f"={match.name}" if match.name else ""))
    return names


def names_support(cell: str) -> bool:
    return "phối hợp" in cell.lower() or "chủ trì" in cell.lower()


def depth(number: str) -> int:
    """Depth of a heading's number: A, I, 1, 1.1, a."""
    bare = number.strip(" ().")
    if re.fullmatch(r"[A-HĐ]", bare):
        return 0
    if ROMAN.match(bare):
        return 1
    if ARABIC.match(bare):
        return 2 + bare.count(".")
    return 6


def state(cells: dict[str, str]) -> dict[str, str]:
    """State, day done and percent of an old list's row; a day done says that it is done."""
    found: dict[str, str] = {}
    words = fold(cells["state"])
    state = next((state for phrase, state in _STATE_WORDS if phrase in f"{words} "), "")
    if not words and cells["done_on"]:
        state = "done"
    found["state"] = state or (cells["state"] if words else "")
    found["percent"] = cells["percent"].rstrip("% ").replace(",", ".").removesuffix(".0")
    return found
