"""Names of units and of groups of units inside a sentence: "giao phòng QLĐT và TNMT báo cáo …".

Which names there are is asked of the directory of the office; the longest name wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, takewhile

from bot.core.directory import Directory
from bot.core.text import name_key
from messages.reading.text import fold

_WORD = re.compile(r"[^\s,;:()]+")
_ABBREVIATION = re.compile(r"[A-ZĐ][A-ZĐ&]{1,9}")
_LONGEST = 12
"""Words of a name."""
_TITLES = ("phòng", "phong", "p.", "p", "đơn vị", "don vi", "ban", "trung tâm", "tt")
_TITLE_WORDS = frozenset(name_key(" ".join(_TITLES)).split())


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name at text[start:end]. `unit_ids`: one unit, or the members of a group; `group`: the collective name as written."""

    start: int
    end: int
    unit_ids: tuple[int, ...]
    group: str | None = None


def find_unit_names(text: str, directory: Directory) -> list[UnitName]:
    """Every name in the text, from left to right, none inside another."""
    found: list[UnitName] = []
    spots = [(match.start(), match.end()) for match in _WORD.finditer(text)]
    end = 0
    for at, (start, _) in enumerate(spots):
        if start >= end and (name := _at(text, spots, at, directory)) is not None:
            found.append(name)
            end = name.end
    return found


_DENYING = re.compile(r"\b(?:khong|ko|k|kg|kh|hong|hok|chang) (?:phai|thuoc|dung|nam|lien quan)\b(?P<between>[^,;.:\n]*)$")
_OTHERWISE = re.compile(r"\b(?:ma|chu|chuyen|sang|giao|thuoc ve|de nghi|de|nen|cua .* cua)\b")
"""What follows is said to be so after all: "không phải của phòng em mà của Trung tâm"."""


def is_denied(text: str, start: int) -> bool:
    """Whether a task is said not to be the unit's named at `start`: "không thuộc chức năng của Trung tâm"."""
    match = _DENYING.search(fold(text[:start]))
    return match is not None and _OTHERWISE.search(match["between"]) is None


def unit_at(text: str, start: int, directory: Directory) -> UnitName | None:
    """The name that begins exactly at `start`."""
    spots = [(match.start() + start, match.end() + start) for match in _WORD.finditer(text[start:])]
    return _at(text, spots, 0, directory) if spots and not text[start : spots[0][0]].strip() else None


def _at(text: str, spots: list[tuple[int, int]], at: int, directory: Directory) -> UnitName | None:
    near = takewhile(lambda spot: _may_be_of_name(text[slice(*spot)], directory), islice(spots, at, at + _LONGEST))
    # Almost every word is one that no name has: no longer run is compared with the names.
    for size in range(len(list(near)), 0, -1):
        start, end = spots[at][0], spots[at + size - 1][1]
        written = text[start:end].rstrip(".")
        if any(mark in text[start:end] for mark in ",;:"):
            continue
        for name in _spellings(written):
            unit = directory.unit(name)
            if unit is not None:
                return UnitName(start, start + len(written), (unit.id,))
            group = directory.group(name)
            if group is not None and group.unit_ids:
                return UnitName(start, start + len(written), group.unit_ids, written)
    return None


def _may_be_of_name(written: str, directory: Directory) -> bool:
    return all(word in directory.words or word in _TITLE_WORDS for word in name_key(written).split())


def _spellings(written: str) -> list[str]:
    """The name as it stands, and without the title before an abbreviation ("phòng TNMT")."""
    lowered = written.lower()
    names = [written]
    for title in _TITLES:
        if lowered.startswith(title + " ") or (title.endswith(".") and lowered.startswith(title)):
            names.append(written[len(title) :].strip())
    if _ABBREVIATION.fullmatch(written):
        # "TN&MT" is what everybody calls the "P. TN&MT".
        names.append(f"P. {written}")
    return names
