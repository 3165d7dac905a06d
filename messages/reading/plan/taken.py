"""What has been taken from running text so far: its tasks, and what was passed over by name; and how the last task goes on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.core.plan import COLUMNS, Line, Passed
from messages.reading.plan import openings
from messages.reading.plan.sentence import PlanOrder

_LONGEST = 200
"""Letters of a section, and of what was passed over."""


@dataclass(slots=True)
class Taken:
    """`heading`: what the top of the paper says of every task; `place`: the sheet or part it stands in."""

    heading: dict[str, str]
    place: str
    lines: list[Line] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    is_cut: bool = False
    """The last task ends in the middle of a sentence: a page break may stand there."""
    is_detailed: bool = False
    """The last task has its day and ends with a colon: what is listed below it is part of it."""
    listed_in: str = "content"
    """The column of the last task to which that list goes on: its note, where the list is of what belongs to a file ("Hồ sơ gồm:")."""
    bullet: str = ""
    """The dash of the last task."""

    def add(
        self,
        row: int,
        order: PlanOrder,
        written: str,
        *,
        bullet: str,
        belonging: str,
        deadline: str,
        section: str,
        number: str,
        item: str,
    ) -> None:
        """One more task. `written`: the paragraph it comes from; `belonging`: the words that begin the list below it."""
        cells = dict.fromkeys(COLUMNS, "") | self.heading
        cells |= {"content": order.content, "deadline": deadline, "product": order.product, "note": belonging}
        cells |= {"section": section[:_LONGEST], "number": number, "item": item, "support": "|".join(order.support)}
        cells["lead"] = "|".join(match.name or match.written for match in order.units)
        self.is_detailed = bool(belonging) or (bool(order.deadline) and written.rstrip().endswith(":"))
        self.listed_in, self.bullet = "note" if belonging else "content", bullet
        self.is_cut = bool(openings.UNFINISHED.search(written.rstrip()))
        found = tuple((one.written, one.name, one.sure) for one in order.units if one.name is not None and one.written != one.name)
        self.lines.append(Line(row, cells, self.place, order.doubts, found))

    def pass_over(self, row: int, text: str, why: str) -> None:
        self.passed.append(Passed(row, why, text[:_LONGEST], self.place))

    def set(self, column: str, value: str, place: int = -1) -> None:
        """Of the task at this place."""
        self.lines[place] = replace(self.lines[place], cells={**self.lines[place].cells, column: value})

    def extend(self, text: str, column: str = "content") -> None:
        """More of the last task."""
        self.set(column, f"{self.lines[-1].cells[column]} {text.rstrip(' ;./')}".strip())

    def date_all(self, by: str) -> None:
        """One day for all that stands above and names none."""
        for place, line in enumerate(self.lines):
            if not line.cells["deadline"]:
                self.set("deadline", by, place)

    def date_items(self, by: str) -> bool:
        """ "Gửi về Văn phòng trước ngày 21/7/2026." below the items of a unit that have no day: it is theirs."""
        place = len(self.lines)
        while (
            by
            and place
            and not self.lines[place - 1].cells["deadline"]
            and self.lines[place - 1].cells["lead"] == self.lines[-1].cells["lead"]
        ):
            place -= 1
            self.set("deadline", by, place)
        return place < len(self.lines)
