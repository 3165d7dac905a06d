"""The names of units in a cell: several in one cell, abbreviated, with and without "phòng", led and supporting."""

from __future__ import annotations

import bisect
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from bot.core.directory import Directory
from bot.core.text import name_key
from messages.reading.plan import unit_keys

_HARD = re.compile(r"[\n;|]+|(?:^|\s)[-–•+*](?=\s)")
_SOFT = re.compile(r"\s*(?:,|/|\+|&|(?<=\s)và(?=\s)|(?<=\s)va(?=\s)|(?<=\s)cùng(?=\s))\s*", re.IGNORECASE)
_SUPPORTS = re.compile(r"\b(?:phối hợp(?:\s+(?:với|thực hiện|cùng))?|phoi hop(?:\s+voi)?|PH(?=\s*:))\s*[:\-]?", re.IGNORECASE)
_LEADS = re.compile(r"\(?\b(?:chủ trì(?:\s+(?:thực hiện|tham mưu))?|chu tri|CT)\b\s*[:\-]?\)?", re.IGNORECASE)
_CHIEF = re.compile(r"^\s*([^:(]+?)\s*\(?\bchủ trì\b\)?\s*[,;]\s*(.+)$", re.IGNORECASE)
"""One of several is marked as the one that leads: "P. DN&GSĐT (chủ trì), P. QLĐT"."""
_EXCEPT = re.compile(r"[(,;\s]*\b(?:trừ|ngoại trừ|không bao gồm|không gồm|tru)\s+(.+?)\)?\s*$", re.IGNORECASE)
_EDGE = " .,:;()[]–-•+*\"“”'\t"
_PERSON = re.compile(r"(?:các\s+)?(?:đ/c|đc|đồng chí|ông|bà|anh|chị|c\.|a\.)\s", re.IGNORECASE)
_COMRADE = re.compile(r"\bđ/c\.?\s*", re.IGNORECASE)
"""The stroke of "Đ/c" parts no names."""
_FIRMS = frozenset(("doanh nghiep", "cac doanh nghiep"))
"""In small letters the firms themselves, also where a department is called "Doanh nghiệp" for short."""
_THE_OFFICE = re.compile(r"(?:ban quản lý|bql|ban)\b[^,;]*$", re.IGNORECASE)
"""In "Ban Quản lý (Phòng Quản lý đầu tư)" the unit is meant."""
_IN_BRACKETS = re.compile(r"^(.+?)\s*\(([^()]+)\)$")
_BODY = re.compile(
    r"\b(?:phòng|văn phòng|trung tâm|ban|sở|chi cục|cục|thanh tra|đội|tổ|đơn vị|trường|bộ phận|ủy ban|ubnd|đoàn|công đoàn|hội"
    r"|liên đoàn|công ty|p\.|tt\b|vp\b|phối hợp|chủ trì|đ/c|đồng chí)",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"^\s*(?:các|cac|hai|ba|bốn|0?[2-6])\s+(?:phòng|phong|đơn vị|don vi)\b\s*:?\s*(?!(?:và|va|cùng|cung)\b)(?=[^\W\d_])", re.IGNORECASE
)
_LONG_NAME = 4
_FEW_WORDS = 3
_LONGEST_LIST = 600
_LONGEST_RUN = 200
"""No name with commas in it is as long; to try every run of a whole page takes a minute."""
_NAME_PART = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d]*(?: [^\W\d]+){1,3}")
_SHORT_TAIL = re.compile(r"([^-,;/\n]+?)((?:-[A-ZĐ]{2,6})+)")
_COMMON = frozenset(("phong", "ban", "va", "quan", "ly", "cac", "don", "vi", "trung", "tam", "p", "vp"))
_WORTH_PROPOSING = 0.6
_SURE, _SHORT, _LIKELY, _GUESS = 1.0, 0.95, 0.9, 0.6


@dataclass(frozen=True, slots=True)
class Match:
    """`written`: the words of the cell. `name`: what they were taken for, in the register's own words; None: nothing.

    `sure`: 1 a name or alias, 0.95 an abbreviation of one, 0.9 one slip of the pen away, 0.6 a likeness only, which a
    person must confirm; 0 nothing.
    """

    written: str
    name: str | None
    sure: float = 0.0


@dataclass(frozen=True, slots=True)
class Parts:
    """The units of one cell that holds leads and supports."""

    lead: tuple[Match, ...] = ()
    support: tuple[Match, ...] = ()


@dataclass(frozen=True)
class Names:
    """Finds units by what people write. `directory` is the register's, on the day of the paper."""

    SURE_ENOUGH: ClassVar[float] = 0.9
    """From here on a name is taken without asking."""

    directory: Directory
    _memory: dict[str, Match] = field(default_factory=dict)
    _cells: dict[str, tuple[Match, ...]] = field(default_factory=dict)

    def split(self, cell: str) -> tuple[Match, ...]:
        """The units named in a cell, in order, each once: as few and as long names as the register knows."""
        if cell not in self._cells:
            self._cells[cell] = self._split(cell)
        return self._cells[cell]

    def _split(self, cell: str) -> tuple[Match, ...]:
        found: dict[str, Match] = {}
        cell = _COMRADE.sub("đc ", cell)
        whole = self._exact(name_key(cell))
        if whole is not None:
            # A name may hold what elsewhere parts names.
            return (Match(" ".join(cell.split()), whole, _SURE),)
        longer = self._longer(cell)
        if longer is not None:
            return (longer,)
        for piece in _HARD.split(cell):
            for match in self._piece(piece):
                found.setdefault(match.name or match.written, match)
        each = _EACH.match(cell)
        if each is not None and any(match.sure < self.SURE_ENOUGH for match in found.values()):
            # "Các phòng QLĐT, QLLĐ", "các phòng: Quản lý đầu tư, Quản lý lao động": the word for all of them is said once.
            named = self.split(cell[each.end() :])
            if all(match.sure >= self.SURE_ENOUGH for match in named):
                return named
        if any(match.sure >= self.SURE_ENOUGH for match in found.values()):
            # "Đ/c Hà - Văn phòng": who of the unit is meant is no unit.
            return tuple(match for match in found.values() if match.name is not None or not _PERSON.match(f"{match.written} "))
        return tuple(found.values())

    def _longer(self, cell: str) -> Match | None:
        """ "Trung tâm Dịch vụ việc làm - Đào tạo - Xúc tiến đầu tư" for the unit that the register calls by the first of these: a
        name of three words and more, behind which no other body stands."""
        first, *parts = re.split(r"\s*[-–]\s+", cell.strip())
        rest = " - ".join(parts)
        name = self._exact(name_key(first)) if len(first.split()) >= _LONG_NAME else None
        if not all(_NAME_PART.fullmatch(part.strip()) for part in parts) or _BODY.search(rest) or _PERSON.match(first):
            return None
        if name is None or any(self.match(part).name is not None for part in parts):
            return None
        return Match(" ".join(cell.split()), name, _LIKELY)

    def parts(self, cell: str) -> Parts:
        """ "P. QLĐT chủ trì; VP phối hợp", "Chủ trì: …; phối hợp: …", "P. QLĐT (phối hợp: VP)"."""
        leads: list[str] = []
        supports: list[str] = []
        for piece in re.split(r"[\n;]+", cell):
            marked = _SUPPORTS.search(piece)
            if marked is None and (named := _CHIEF.match(piece)) is not None:
                leads.append(named.group(1))
                supports.append(named.group(2))
                continue
            if marked is None:
                (supports if supports and not _LEADS.search(piece) and _is_continuing(cell) else leads).append(_LEADS.sub(" ", piece))
                continue
            before, after = piece[: marked.start()], piece[marked.end() :]
            if after.strip(_EDGE):
                leads.append(_LEADS.sub(" ", before))
                supports.append(after)
            else:
                # "VP phối hợp": the word stands behind the name; what came before a comma may still lead.
                head, chief, tail = before.rpartition("chủ trì")
                leads.append(_LEADS.sub(" ", head + chief) if chief else "")
                supports.append(tail)
        return Parts(self.split("\n".join(leads)), self.split("\n".join(supports)))

    def known(self, text: str, *, exactly: bool = False) -> bool:
        """Whether the whole text names units or groups and nothing else, surely; `exactly`: without a slip of the pen."""
        if len(text) > _LONGEST_LIST:
            # No list of names is as long; to look for one in a whole page takes seconds.
            return False
        found = self.split(text)
        return bool(found) and all(match.name is not None and match.sure >= (_SHORT if exactly else _LIKELY) for match in found)

    def alike(self, written: str, most: int) -> tuple[str, ...]:
        """Units and groups whose names are most like the words, or share a word that few have: what to propose."""
        key = unit_keys.expanded(name_key(written))
        words = set(key.split()) - _COMMON
        ranked = []
        for known in self._keys:
            shared = len(words & set(known.split()))
            ratio = difflib.SequenceMatcher(None, key, known).ratio()
            if shared or ratio >= _WORTH_PROPOSING:
                ranked.append((-shared, -ratio, known))
        names = [name for _, _, known in sorted(ranked) if (name := self._exact(known)) is not None]
        return tuple(dict.fromkeys(names))[:most]

    def called(self, words: str) -> Match | None:
        """The one unit whose name holds these words: "Lao động" for "Phòng Quản lý lao động"; None when none or several do. Only for a
        place where nothing but a unit can stand."""
        key = name_key(words)
        if not 1 < len(key.split()) <= _FEW_WORDS:
            return None
        fitting = {unit.name for unit in self.directory.units.values() if f" {key} " in f" {name_key(unit.name)} "}
        return Match(" ".join(words.split()), fitting.pop(), _LIKELY) if len(fitting) == 1 else None

    # --- one name ---

    def match(self, written: str) -> Match:
        """What one name means."""
        bare = " ".join(written.strip(_EDGE).split())
        key = name_key(bare)
        if bare[:1].islower() and key in _FIRMS:
            return Match(bare, None)
        if key not in self._memory:
            self._memory[key] = self._find(bare, key)
        found = self._memory[key]
        return Match(bare, found.name, found.sure)

    def _find(self, bare: str, key: str) -> Match:
        if not key:
            return Match(bare, None)
        for wording in unit_keys.wordings(key):
            name = self._exact(wording)
            if name is not None:
                return Match(bare, name, _SURE if wording == key else _SHORT)
        name = self._short.get(key.replace(" ", "")) or self._short.get(unit_keys.expanded(key).replace(" ", "")) or self._part_short(key)
        if name is not None:
            return Match(bare, name, _SHORT)
        tail = _SHORT_TAIL.fullmatch(bare)
        if tail is not None:
            # "TTDVVL-ĐT-XTĐT": a longer name in first letters, unless what stands behind is a unit, too.
            first, others = self.match(tail.group(1)), tail.group(2).strip("-").split("-")
            if first.name is not None and first.sure >= _LIKELY and all(self.match(one).name is None for one in others):
                return Match(bare, first.name, _LIKELY)
        return self._likeness(bare, key)

    def _part_short(self, key: str) -> str | None:
        """ "Phòng DN và GSĐT", "TT DVVL": words of a name, some of them only by their first letters; None when two units fit."""
        keys = [key, unit_keys.expanded(key)]
        if len(key.split()) >= _LONG_NAME:
            # "Doanh nghiệp và GSĐT": a department's name without its first word.
            keys.append(f"phong {key}")
        wordings = [tuple(unit_keys.bones(wording)) for wording in dict.fromkeys(keys)]
        fitting = {name for name, bones in self._bones_of_units for said in wordings if unit_keys.abbreviates(said, bones)}
        return fitting.pop() if len(fitting) == 1 else None

    def _exact(self, key: str) -> str | None:
        unit_id = self.directory.names.get(key)
        if unit_id is not None:
            return self.directory.units[unit_id].name
        group = self.directory.groups.get(key)
        return group.name if group is not None and group.unit_ids else None

    def _likeness(self, bare: str, key: str) -> Match:
        expanded = unit_keys.expanded(key)
        # What is longer by half than any name is like none of them.
        like_one = 6 <= len(expanded) <= 1.5 * self._longest
        close = difflib.get_close_matches(expanded, self._keys, cutoff=0.82) if like_one else []
        names = {self._exact(one) for one in close}
        if len(names) == 1:
            ratio = difflib.SequenceMatcher(None, expanded, close[0]).ratio()
            return Match(bare, names.pop(), _LIKELY if ratio >= 0.94 and len(expanded) >= 12 else _GUESS)
        return Match(bare, None)

    @cached_property
    def _bones_of_units(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(unit.name, tuple(unit_keys.bones(name_key(unit.name)))) for unit in self.directory.units.values()]

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._keys), default=0)

    @cached_property
    def _keys(self) -> list[str]:
        return [*self.directory.names, *self.directory.groups]

    @cached_property
    def _short(self) -> dict[str, str]:
        """Abbreviations by first letters → the unit: "pqldt", "phongqldt" and "qldt" for "Phòng Quản lý đầu tư"; those
        of two units are nobody's."""
        found: dict[str, set[str]] = {}
        for unit in self.directory.units.values():
            words = [word for word in name_key(unit.name).split() if word not in ("va", "cua")]
            first = words[0] if words else ""
            rest = "".join(word[0] for word in words[1:])
            if len(rest) >= 2:
                for short in (rest, f"p{rest}" if first == "phong" else f"{first[:1]}{rest}", f"{first}{rest}"):
                    found.setdefault(short, set()).add(unit.name)
        return {short: names.pop() for short, names in found.items() if len(names) == 1}

    # --- several names ---

    def _piece(self, piece: str) -> Iterator[Match]:
        """The names between two hard separators. A comma or "và" may belong to a name, so longer runs are tried first."""
        text = piece.strip(_EDGE)
        if not text:
            return
        excepted = _EXCEPT.search(text)
        if excepted is not None:
            yield from self._without(text[: excepted.start()], excepted.group(1))
            return
        if (inner := _IN_BRACKETS.match(piece.strip(" .,:;"))) is not None and (one := self._with_bracket(*inner.groups())) is not None:
            yield one
            return
        cuts = [0, *(place for match in _SOFT.finditer(text) for place in match.span()), len(text)]
        starts, ends = cuts[0::2], cuts[1::2]
        first = 0
        while first < len(starts):
            reached = bisect.bisect_right(ends, starts[first] + _LONGEST_RUN) - 1
            for last in range(max(first, reached), first - 1, -1):
                match = self.match(text[starts[first] : ends[last]])
                if match.sure >= _LIKELY or last == first:
                    break
            else:
                last = first
            if match.written:
                yield match
            first = last + 1

    def _with_bracket(self, outside: str, inside: str) -> Match | None:
        """ "Phòng Quản lý đầu tư (QLĐT)", "P. QLĐT (đ/c Minh)", "Đ/c Hà (Văn phòng)": the unit of the two; None when it takes
        more than one look."""
        if _SOFT.search(outside) and self.match(outside).name is None:
            return None
        out, within = self.match(outside), self.match(inside)
        if out.name is not None and within.name in (None, out.name) and out.sure >= _LIKELY:
            return Match(outside.strip(_EDGE), out.name, min(out.sure, _SHORT))
        whose = _PERSON.match(outside) or _THE_OFFICE.match(outside)
        if out.name is None and within.name is not None and whose and within.sure >= _LIKELY:
            return Match(inside.strip(_EDGE), within.name, _SHORT)
        return None

    def _without(self, whole: str, excepted: str) -> Iterator[Match]:
        """ "Các phòng chuyên môn (trừ Thanh tra)": the members but those."""
        out = {match.name for match in self.split(excepted)}
        for match in self.split(whole):
            group = self.directory.group(match.name) if match.name is not None else None
            if group is None or None in out:
                # An exception that means nothing must not be passed over: the whole stays a question.
                yield Match(f"{whole.strip(_EDGE)} (trừ {excepted})", None)
                continue
            for unit_id in group.unit_ids:
                name = self.directory.units[unit_id].name
                if name not in out:
                    yield Match(match.written, name, match.sure)


def _is_continuing(cell: str) -> bool:
    return bool(re.search(r"phối hợp\s*:", cell, re.IGNORECASE))
