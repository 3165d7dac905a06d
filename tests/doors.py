"""What stands in a text for each of those who look into it: `opened` says in one line which commands, orders, wishes and notes it is.

A text somebody types is shown to one reader after another until one knows it. Which of them would know it, and as what, is kept for every
labelled reply and of every labelled document (`tests/kept.py`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any

from bot.core.calendar import Calendar
from bot.core.directory import Directory
from bot.core.plan import Plan
from messages.papers.plain import read_text
from messages.papers.values import Paper
from messages.reading import (
    astray,
    called,
    change,
    charges,
    chat_language,
    colleague,
    colleague_work,
    command_numbers,
    command_units,
    commands,
    common_report,
    delegation,
    drill,
    estimate,
    figure_asks,
    frame,
    granted_day,
    hand_in,
    how_to,
    impossible,
    inquiry,
    leave,
    more_time,
    nudge,
    on_behalf,
    order_paper,
    orders,
    own_part,
    plan_words,
    plan_year,
    preferences,
    promise,
    published,
    reason,
    recasting,
    release,
    report_words,
    rewording,
    seats,
    second_thought,
    sent_back,
    standing,
    telex,
    titles,
    uncertain_day,
    unit_names,
    unit_words,
    week,
    year_end,
)
from messages.reading.measure import CALENDAR
from messages.reading.plan.heading import source_of
from messages.reading.plan.reader import read_plan
from messages.reading.returned_sheet import read_decided, read_returned
from messages.reading.set_up import is_set_up, read_set_up
from messages.reading.text import clean
from tests.papers import directory

OFFICE: Directory = directory()
_CODES = {unit.name: unit.code for unit in OFFICE.units.values()}
_TITLES = {118: "Rà soát quy chế làm việc", 121: "Báo cáo thu hút FDI tháng 11", 124: "Báo cáo giải ngân vốn đầu tư công"}
_NINE = time(9)

Reader = Callable[[str, date, Calendar], Any]

_OF_TEXT: dict[str, Callable[[str], Any]] = {
    "command": commands.read_command,
    "mere no": commands.is_mere_no,
    "numbers": command_numbers.on_numbers,
    "unit": command_units.is_unit,
    "delegation": delegation.read_delegation,
    "paper of order": lambda text: order_paper.read_paper(text)[1],
    "page": figure_asks.read_page,
    "source": figure_asks.read_source,
    "drill": drill.unit_to_open,
    "how to": how_to.read_how_to,
    "charge": charges.read_charge,
    "recast": lambda text: recasting.read_recast(text, OFFICE),
    "rewording": rewording.read_rewording,
    "wish": preferences.read_wish,
    "nudge": nudge.read_nudge,
    "who has not": nudge.asks_who_has_not_sent,
    "release": release.read_release,
    "grants day": granted_day.grants_day,
    "sent back": sent_back.read_sent_back,
    "astray": lambda text: None if (found := astray.read_astray(text)) is None else f"of {found.number}",
    "second thought": second_thought.read_second_thought,
    "on behalf": on_behalf.read_on_behalf,
    "link": hand_in.asks_for_link,
    "own part": own_part.finished_own_part,
    "not asked": own_part.not_asked_yet,
    "unit speaks": own_part.unit_speaks,
    "impossible": impossible.impossible_percent,
    "still to come": lambda text: uncertain_day.is_still_to_come(text, _NINE),
    "paper called": called.paper_at_head,
    "left": colleague.has_left,
    "stays": colleague.stays_in_unit,
    "work of": colleague_work.whose_work,
    "answer": inquiry.read_answer,
    "common report": common_report.read_common_report,
    "seat": seats.read_seat,
    "code sheet": seats.read_code_sheet,
    "ahead": frame.read_ahead,
    "left over": year_end.read_left,
    "carry": year_end.read_carry,
    "plan word": plan_words.plan_word,
    "common reason": plan_words.common_reason,
    "decided": plan_words.decided,
    "compares": plan_words.compares,
    "pasted": plan_words.pasted_plan,
    "standing": lambda text: standing.says_standing(text, text),
    "reason": reason.reason_in,
    "reason beside wish": reason.reason_beside_wish,
    "reason beside day": reason.reason_beside_day,
    "why": reason.says_why,
    "only to move": reason.asks_to_move_only,
    "obstacle": reason.obstacle_in,
    "obstacle said": reason.obstacle_said,
    "wants none": reason.wants_none,
    "declines": reason.declines,
    "day": reason.written_day,
    "understood": reason.says_understood,
    "begins now": estimate.begins_now,
    "not begun": estimate.has_not_begun,
    "only share": estimate.says_only_share,
    "indicator": estimate.is_value_of_indicator,
    "opinions": estimate.is_share_of_opinions,
    "chat": chat_language.is_chat,
    "week": week.names_a_week,
    "source of": source_of,
    "names": lambda text: [(one.start, one.end, one.unit_ids) for one in unit_names.find_unit_names(clean(text), OFFICE)],
    "title": lambda text: titles.by_title(text, _TITLES)[0],
}
_ON_A_DAY: dict[str, Reader] = {
    "order": lambda text, on, calendar: orders.read_order(text, OFFICE, on=on, calendar=calendar),
    "ask": lambda text, on, calendar: figure_asks.read_ask(text, on=on, units=[unit.name for unit in OFFICE.units.values()]),
    "leave": lambda text, on, calendar: leave.read_leave(text, on=on, calendar=calendar),
    "change": lambda text, on, calendar: change.read_change(text, OFFICE, on=on, calendar=calendar),
    "frame": lambda text, on, calendar: frame.read_frame(text, OFFICE, on=on, calendar=calendar),
    "promised": lambda text, on, calendar: promise.promised_in(text, on=on, calendar=calendar),
    "length": lambda text, on, calendar: more_time.length_in(text, on=on, calendar=calendar),
    "published": lambda text, on, calendar: published.read_published(text, on=on),
    "last of week": lambda text, on, calendar: week.last_of_week(text, on, on=on, calendar=calendar),
    "before it": lambda text, on, calendar: week.is_before_it(text, on),
    "other weekday": lambda text, on, calendar: uncertain_day.is_another_weekday(text, on),
    "plan year": lambda text, on, calendar: plan_year.plan_year_of(text, issued_on=on),
}
_WORDS: dict[str, Callable[[str], Any]] = {
    "told": reason.told_in,
    "written": report_words.in_report_words,
    "without part": unit_words.without_part,
    "without number": reason.without_number,
    "without courtesy": reason.without_courtesy,
    "without paper": lambda text: order_paper.read_paper(text)[0],
    "typed out": telex.typed_out,
}
"""What makes other words of a text: shown where they are others."""


def opened(text: str, on: date) -> str:
    """Every reader that finds something in a text, with what it finds."""
    return " | ".join(_found(text, on))


def _found(text: str, on: date) -> Iterator[str]:
    same = " ".join(text.split())
    for name, read in _OF_TEXT.items():
        if (shown := _shown(read(text)).removeprefix("name=")) not in ("", same):
            yield f"{name}: {shown}"
    for name, on_a_day in _ON_A_DAY.items():
        if (found := on_a_day(text, on, CALENDAR)) != on and (shown := _shown(found)):
            yield f"{name}: {shown}"
    for name, say_otherwise in _WORDS.items():
        if (words := say_otherwise(text)) != text and (shown := _shown(words or "–")) != same:
            yield f"{name}: {shown}"


def pasted(text: str) -> str:
    """What a pasted table or text is as a plan, as a table of the office, and as a sheet that comes back."""
    return " || ".join(paper_told(read_text(text)))


def paper_told(paper: Paper) -> Iterator[str]:
    yield from plan_told(read_plan(paper, OFFICE))
    if is_set_up(paper):
        yield f"set up: {_shown(read_set_up(paper))}"
    for read in (read_returned, read_decided):
        if (found := read(paper)) is not None:
            yield f"{read.__name__}: {_shown(found)}"


def plan_told(plan: Plan) -> Iterator[str]:
    """A line for each task, for each row that is none, and for the paper itself with what stands at its head."""
    of_all = plan.heading or {}
    for line in plan.lines:
        cells = " ".join(f"{name}={_by_code(name, value)!r}" for name, value in line.cells.items() if value and value != of_all.get(name))
        matched = [f"{words}={_CODES.get(name, name)} {surely}" for words, name, surely in line.matches]
        yield f"{line.row} {line.place!r} {cells} {_shown((*line.doubts, *matched))}".rstrip()
    for passed in plan.passed:
        yield f"{passed.row} {passed.place!r} passed: {passed.why}"
    yield f"heading: {plan.heading} {plan.year or ''} {_shown(plan.unread)}".rstrip()


def _by_code(column: str, cell: str) -> str:
    return "|".join(_CODES.get(one, one) for one in cell.split("|")) if column in ("lead", "support") else _shown(cell)


def _shown(value: Any) -> str:
    """A value in a line, with whatever is not as by default; nothing of what says nothing."""
    if value is None or value is False:
        return ""
    if is_dataclass(value):
        said = ((one.name, getattr(value, one.name)) for one in fields(value) if one.name != "why")
        default = {one.name: one.default for one in fields(value)}
        return " ".join(f"{name}={_nested(one)}" for name, one in said if one != default[name] and one not in (None, ()))
    if isinstance(value, tuple | list):
        shown = [_nested(one) for one in value]
        return ", ".join(shown) if any(shown) else ""
    return " ".join(str(value.value if isinstance(value, Enum) else value).split())


def _nested(value: Any) -> str:
    return f"({_shown(value)})" if is_dataclass(value) or isinstance(value, tuple | list) else _shown(value)
