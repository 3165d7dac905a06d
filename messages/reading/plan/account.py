"""What became of the words of a paper: told after the fact from the words themselves and what was made of them, so that whatever the
reading decided by a guess is named beside its row, whichever rule decided it.

A row of running text is sure where each of its words is part of the task, a name the register knows, a word that only gives out
("giao", "chủ trì, phối hợp với"), the deadline or the product; what is left is a doubt of the row (`bot.core.plan.DOUBTS` says which).
Of a table's row the same holds for the cell its task stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.core.plan import PART_ROWS, Line, Passed
from bot.core.text import WORD
from messages.papers.values import Paper, Paragraph
from messages.reading.plan import openings
from messages.reading.plan.bodies import body_at
from messages.reading.plan.footing import Helpers, days_left, is_work, loose_day, orders_something, weak, work_behind
from messages.reading.plan.sentence import is_verb
from messages.reading.plan.units import Names
from messages.reading.text import clean, fold

_MARKS = re.compile(
    r"\n|\b(?:giao(?: nhiem vu| viec)?(?: cho)?|yeu cau|de nghi|phan cong(?: cho)?|chi dao|nho|(?:don vi )?chu tri(?: thuc hien)?"
    r"|(?:don vi |chu dong )?phoi hop(?: chat che)?(?: voi| cung)?|doi voi|(?:co|chiu) trach nhiem|(?:lam |la )?dau moi|thuc hien|phu trach"
    r"|hoan thanh|thoi (?:han|gian)|san pham|noi dung(?: cong viec| nhiem vu)?"
    r"|(?:buoc|muc|diem|khoan|nhiem vu|viec) (?:\d{1,2}|[a-z]))\b"
)
_SMALL_MARKS = re.compile(
    r"\b(?:va|cung(?: voi)?|can|phai|xong|han|truoc|ngay|don vi|ket qua|dong thoi|rieng|ngoai ra|ben canh do|truoc mat|vi vay|do do"
    r"|thong nhat|dong y|truong ban|lanh dao ban)\b|[:;.]\s"
)
_HELP = re.compile(r"(?:chu dong )?phoi hop\b(?! *(?:thuc hien *)?:)")
_TOPIC = re.compile(r"(?:(?:ve|linh vuc|doi voi)\b[^.;:]{2,120}|[^.;:,]{2,60}):\s(?=.*\w)")
"""What an order is about, before the unit it names: "Chế độ báo cáo: Phòng A …"."""
_EDGE = " \t\n.,;:()[]-–—•+*/\"“”'|"
_COUNTER = re.compile(r"\d{1,3}|[ivx]{1,5}|\w", re.IGNORECASE)
_PIECES = 12


@dataclass(slots=True)
class _Source:
    """The words of a paragraph or cell, and which of them are accounted for."""

    text: str
    folded: str = ""
    spans: list[tuple[int, int]] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)
    _line: str = ""

    def __post_init__(self) -> None:
        self.folded = fold(self.text)
        self.spans = [word.span() for word in WORD.finditer(self.folded)]
        self.taken = [False] * len(self.spans)
        self._line = f" {' '.join(self.folded[start:end] for start, end in self.spans)} "

    def take(self, text: str, *, in_pieces: bool = False) -> int | None:
        """Account for words that stand here in one run; `in_pieces`: also where something between them was left out. The place of the
        first, None where they do not stand here."""
        words = WORD.findall(fold(text))
        first: int | None = None
        for _ in range(_PIECES):
            if not words:
                break
            count = self._begins(words) if in_pieces else len(words)
            place = self._find(words[:count])
            if place is None:
                break
            first = place if first is None else first
            self.taken[place : place + count] = [True] * count
            words = words[count:]
        return first

    def take_number(self, text: str) -> None:
        """Account for the number that the text begins with."""
        found = openings.NUMBER.match(text)
        for place, (_, last) in enumerate(self.spans):
            if found is None or last > found.end():
                break
            self.taken[place] = True

    def begins(self, text: str) -> int:
        """How many of a text's words, from the first on, stand here in one run."""
        return self._begins(WORD.findall(fold(text)))

    def left(self) -> Iterator[tuple[int, int]]:
        """The runs of words that are not accounted for, by their places: first and behind the last."""
        place = 0
        while place < len(self.taken):
            if self.taken[place]:
                place += 1
                continue
            first = place
            while place < len(self.taken) and not self.taken[place]:
                place += 1
            yield first, place

    def words(self, first: int, behind: int) -> str:
        return self.text[self.spans[first][0] : self.spans[behind - 1][1]]

    def _find(self, words: Sequence[str]) -> int | None:
        wanted, start = f" {' '.join(words)} ", 0
        found: int | None = None
        while words and (at := self._line.find(wanted, start)) >= 0:
            place = self._line.count(" ", 0, at + 1) - 1
            if not any(self.taken[place : place + len(words)]):
                return place
            found, start = place if found is None else found, at + 1
        return found

    def _begins(self, words: Sequence[str]) -> int:
        """How many of the words, from the first on, stand here in one run."""
        low, high = 0, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if f" {' '.join(words[:middle])} " in self._line else (low, middle - 1)
        return low


def account(
    paper: Paper, lines: Sequence[Line], passed: Sequence[Passed], names: Names, issued_on: str = ""
) -> tuple[list[Line], list[Passed]]:
    """The tasks with their doubts, and what was passed over with what may be a task after all marked `doubtful`. `issued_on`: the paper's
    day (ISO), "" when it says none."""
    texts = {block.number: clean(block.text) for block in paper.blocks if isinstance(block, Paragraph)}
    found: list[list[str]] = [[] for _ in lines]
    for places, source in (*_paragraphs(texts, lines, passed), *_cells(paper, lines)):
        for place, doubts in zip(places, _left_out(source, [lines[place] for place in places], names), strict=True):
            found[place] += doubts
    helpers = Helpers(names)
    for line, doubts in zip(lines, found, strict=True):
        doubts += [f"other_day:{words}" for words in days_left(line, issued_on)]
        doubts += [f"day:{words}" for words in loose_day(line)]
        doubts += [f"who:{words}" for words in helpers.left_in(line)]
        doubts += [f"joined:{words}" for words in work_behind(line)]
        if weak(line, None if line.place else texts.get(line.row % PART_ROWS, "")):
            doubts.append(f"maybe:{line.cells['content']}")
    told = [replace(line, doubts=tuple(dict.fromkeys((*line.doubts, *doubts)))) for line, doubts in zip(lines, found, strict=True)]
    opened = [line.row for line in lines if not line.place] + [one.row for one in passed if one.why == "section" and not one.place]
    return told, [_doubted(one, texts, names, helpers, begun=bool(opened) and one.row > min(opened)) for one in passed]


def _paragraphs(texts: dict[int, str], lines: Sequence[Line], passed: Sequence[Passed]) -> Iterator[tuple[list[int], _Source]]:
    """The paragraphs that gave tasks: the places of those, and the words with those of the paragraphs below that went on with them."""
    own: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if not line.place and line.row % PART_ROWS in texts:
            own.setdefault(line.row % PART_ROWS, []).append(place)
    over = {one.row for one in passed if not one.place}
    whole: dict[int, list[str]] = {}
    last = None
    for number, text in texts.items():
        last = number if number in own else last
        if last is not None and (number in own or number not in over):
            whole.setdefault(last, []).append(text)
    for number, places in own.items():
        source = _Source("\n".join(whole[number]))
        source.take_number(texts[number])
        yield places, source


def _cells(paper: Paper, lines: Sequence[Line]) -> Iterator[tuple[list[int], _Source]]:
    """The cells of tables whose tasks are not just their words."""
    own: dict[tuple[str, int], list[int]] = {}
    for place, line in enumerate(lines):
        if line.place:
            own.setdefault((line.place, line.row % PART_ROWS), []).append(place)
    for grid in paper.grids:
        for row in grid.rows:
            places = own.get((grid.place, row.number), [])
            contents = [lines[place].cells["content"] for place in places]
            shown = [clean(cell.text) for cell in row.cells if cell.text]
            if not places or contents[0] in shown:
                continue
            source = max(map(_Source, shown), key=lambda one: one.begins(contents[0]), default=None)
            if source is not None and source.begins(contents[0]):
                source.take_number(source.text)
                yield places, source


def _doubted(one: Passed, texts: dict[int, str], names: Names, helpers: Helpers, *, begun: bool) -> Passed:
    """A paragraph or row that was passed over, `doubtful` where it may be an order."""
    told = one.text if one.place and one.why != "prose" else texts.get(one.row, "")
    asks = one.why in ("prose", "footer", "section") and bool(told)
    return replace(one, why="doubtful") if asks and orders_something(told, one.why, names, helpers, begun=begun) else one


def _left_out(source: _Source, lines: Sequence[Line], names: Names) -> list[list[str]]:
    """For each of the tasks of one paragraph or cell, the words left out that nothing accounts for, and whether it was parted from the
    one before it where no unit is named between them."""
    starts = [source.take(line.cells["content"], in_pieces=True) for line in lines]
    for line in lines:
        for column in ("deadline", "product", "note"):
            if line.cells[column]:
                source.take(line.cells[column])
    doubts: list[list[str]] = [[] for _ in lines]
    for place, start in enumerate(starts[1:], 1):
        if start is not None and start > 0 and source.taken[start - 1]:
            for part in (place - 1, place):
                doubts[part].append(f"parted:{lines[part].cells['content']}")
    given = {name for line in lines for column in ("lead", "support") for name in line.names(column)}
    for first, behind in source.left():
        owner = max((place for place, start in enumerate(starts) if start is not None and start < behind), default=0)
        following = next((place for place, start in enumerate(starts) if start == behind), None)
        owner = owner if following is None else following
        line, words = lines[owner], source.words(first, behind)
        unknown = _unknown(words, line, names, given, heads=following is not None)
        if unknown is None and following is not None and not _is_sure_border(source, first, behind):
            unknown = 0
        if following is None and _HELP.match(fold(words)):
            unknown = 0
        if unknown is not None:
            doubts[owner].append(f"cut:{words[unknown:]}")
    return doubts


def _unknown(words: str, line: Line, names: Names, given: set[str], *, heads: bool) -> int | None:
    """Where in words that were left out something stands that is neither a mark nor a name of somebody who got the task (`given`); None
    when nothing does. `heads`: they stand right before the task."""
    folded = fold(words)
    topic = _TOPIC.match(folded) if heads else None
    start = topic.end() if topic is not None else 0
    for begins, piece in _between(words, folded, start, _MARKS):
        if _known(piece, names, given) or _leads(piece, line):
            continue
        for within, part in _between(piece, fold(piece), 0, _SMALL_MARKS):
            if not _known(part, names, given):
                helps = [one.start() for one in _HELP.finditer(folded, 0, begins + within)]
                return helps[-1] if helps else start
    return None


def _between(words: str, folded: str, start: int, marks: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """What stands between marks, with its place."""
    for mark in (*marks.finditer(folded, start), None):
        end = len(words) if mark is None else mark.start()
        piece = words[start:end]
        if (bare := piece.strip(_EDGE)) and not _COUNTER.fullmatch(bare):
            yield start + piece.index(bare[0]), bare
        start = end if mark is None else mark.end()


def _known(piece: str, names: Names, given: set[str]) -> bool:
    """Whether words name units and nothing else, and each of them leads or helps."""
    return names.known(piece, exactly=True) and all(match.name in given for match in names.split(piece))


def _leads(piece: str, line: Line) -> bool:
    """Whether words are the whole name of another body, which the import asks about."""
    return piece in line.names("lead") and body_at(piece) == len(piece) and is_verb(line.cells["content"])


def _is_sure_border(source: _Source, first: int, behind: int) -> bool:
    """Whether what follows words that were left out does not go on as a name does, in capitals, and needs none of them: behind a word
    like "hoàn thành" what begins with no work of its own does."""
    between = source.text[source.spans[behind - 1][1] : source.spans[behind][0]]
    rest = source.text[source.spans[behind][0] :]
    if between.strip():
        return True
    folded = fold(source.words(first, behind))
    needed = any(mark.end() == len(folded) for mark in _MARKS.finditer(folded)) and not is_work(rest)
    return not rest[0].isupper() and not needed
