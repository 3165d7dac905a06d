"""What a person may look at: the unit's open tasks page by page, one task's card, the rest of the digest."""

from __future__ import annotations

from collections.abc import Sequence

import db.assignments
import db.directions
import db.marks
import db.reports
import db.units
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.rules.values import Audience
from bot.core.task import Assignment, Part, State
from bot.core.week import nearest
from bot.services import compose_digest, drilling, keyboards, naming, targets
from bot.services.lines import all_take_extension, asked_days, line, takes_extension
from bot.services.recorded import not_begun
from bot.services.turn import Turn
from messages.reading.figure_asks import read_source
from messages.render import Together
from messages.wordings.nothing_open import NothingOpen
from messages.wordings.task_card import HistoryLine, TaskCard
from messages.wordings.task_list import TaskList
from messages.wordings.task_units import TaskUnits

PAGE = 7
_HISTORY = 3


async def my_tasks(turn: Turn, page: int = 1) -> None:
    """The open tasks of the person's units, the most pressing first, seven to a page."""
    office = turn.known
    units = targets.own_units(turn)
    unit = office.unit(units[0]).name if len(units) == 1 else None
    every = sorted(await targets.own_open(turn), key=nearest)
    if not every:
        await turn.say(NothingOpen(unit))
        return
    pages = -(-len(every) // PAGE)
    page = min(max(page, 1), pages)
    shown = every[(page - 1) * PAGE : page * PAGE]
    more = f"tasks:{page + 1}" if page < pages else None
    if more is not None:
        await turn.ask("more", {"of": "tasks", "page": page + 1})
    elif turn.question is not None and turn.question.kind == "more":
        await turn.close_question()
    asked = await asked_days(turn.connection, office, shown, in_chat=True)
    lines = tuple(line(office, a, with_unit=len(units) > 1, asked=asked.get(a.id), reader=turn.person_id) for a in shown)
    wording = TaskList(unit, lines, total=len(every), page=page, pages=pages)
    keyboard = keyboards.for_list(shown, more=more, extendable=all_take_extension(turn.known, shown))
    await turn.turn_page(wording, keyboard, [a.id for a in shown])


async def unit_tasks(turn: Turn, words: str) -> None:
    """ "việc của Phòng …" by somebody who sees all units: that unit's open tasks, the most pressing first; a source may be
    named in place of a unit."""
    office = turn.known
    unit = await naming.unit_called(turn.connection, turn.known, words)
    if unit is not None:
        await drilling.show(turn, drilling.Drill(drilling.UNIT, unit=unit.id))
        return
    source = read_source(words)
    if source is None:
        raise UserError("no_such_unit", name=words, units=tuple(u.short_name for u in office.chart.units.values()))
    await drilling.show(turn, drilling.Drill(drilling.SOURCE, source))


async def card(turn: Turn, assignment: Assignment) -> None:
    """Everything about one task in one unit, with the buttons to answer."""
    office = turn.known
    every = await db.assignments.by_number(turn.connection, office.id, assignment.task.number)
    history = await db.reports.of_assignment(turn.connection, office.id, assignment.id, _HISTORY)
    asked = await asked_days(turn.connection, office, [assignment], in_chat=True)
    own = targets.is_own(turn, assignment)
    told = None if own else next(iter(office.candidates(Audience.RESPONSIBLE, assignment)), None)
    wording = TaskCard(
        line=line(office, assignment, with_unit=True, asked=asked.get(assignment.id)),
        task=assignment.task,
        unit=office.unit(assignment.unit_id).name,
        focal=(office.name_of(told) or "") if assignment.person_id is None else "",
        support=tuple(office.unit(a.unit_id).short_name for a in every if a.part is Part.SUPPORT and a.id != assignment.id),
        state=assignment.state,
        due_original=assignment.due_original,
        carried=assignment.task.id in await db.marks.marked(turn.connection, office.id, db.marks.CARRIED),
        history=tuple(HistoryLine(report.effective_on, report.person or "", report.raw) for report in history),
        direction=await _direction(turn, [assignment]),
        not_begun=assignment.state is State.OPEN and not assignment.percent and not_begun(assignment, assignment.said or ""),
    )
    keyboard = keyboards.status(assignment, extendable=takes_extension(office, assignment)) if own and assignment.is_open else ()
    if not own and assignment.state is State.SUBMITTED and turn.may(Action.CONFIRM):
        keyboard = keyboards.review(assignment)
    await turn.say(wording, keyboard, [assignment.id])


async def card_of_number(turn: Turn, number: int) -> None:
    """The card of a number; for a collective task a reader of all units gets the list of its units."""
    found = await targets.numbered(turn, number, Action.SEE_TASK)
    if len(found) == 1:
        await card(turn, found[0])
        return
    leads = [a for a in found if a.part is Part.LEAD and a.state is not State.WITHDRAWN] or found
    wording = TaskUnits(
        line=line(turn.known, leads[0]),
        task=leads[0].task,
        lines=tuple((line(turn.known, a, with_unit=True), a.state) for a in leads),
        silent=tuple(turn.known.unit(a.unit_id).short_name for a in leads if a.is_open and a.reported_on is None),
        support=tuple(turn.known.unit(a.unit_id).short_name for a in found if a.part is Part.SUPPORT),
        direction=await _direction(turn, found),
    )
    await turn.say(wording, (), [a.id for a in found])


async def _direction(turn: Turn, found: Sequence[Assignment]) -> HistoryLine | None:
    """What a leader said last about any of them."""
    words = await db.directions.newest(turn.connection, turn.known.id, [a.id for a in found])
    last = max(words.values(), key=lambda row: row.at, default=None)
    return None if last is None else HistoryLine(local_date(last.at), last.by, last.words)


async def _rest_of_list(turn: Turn) -> None:
    """ "tiếp" after a message that named more tasks than it listed (new tasks): those it did not show."""
    rest = [a for a in (await targets.last_list(turn, Action.SEE_TASK))[PAGE:] if a.is_open]
    if not rest:
        # Nothing goes on any more, whatever was meant by it: the whole list is what "tiếp" can still show.
        await my_tasks(turn)
        return
    shown, pages = rest[:PAGE], -(-len(rest) // PAGE)
    wording = TaskList(None, tuple(line(turn.known, a) for a in shown), total=len(rest), page=1, pages=pages)
    # All of the rest is named, so that the next "tiếp" goes on behind these.
    await turn.say(wording, keyboards.for_list(shown, more="digest" if pages > 1 else None), [a.id for a in rest])


async def rest_of_digest(turn: Turn) -> None:
    """ "tiếp" after a digest: what is still owed and did not fit, told now."""
    said = await compose_digest.digest_for(turn.connection, turn.known, turn.person_id)
    if said is None:
        await _rest_of_list(turn)
        return
    await turn.say(Together(tuple(said.wordings)), said.keyboard, said.tasks)
    await compose_digest.tell_answer(turn, said)
