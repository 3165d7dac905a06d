"""The one reminder of a person's working day: whatever is owed at this moment and was not told.

Every task owed is told: the most pressing ones with their words, the rest by number, for which the person may ask.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import db.assignments
import db.directions
import db.items
import db.messages
import db.outbox
import db.reports
from bot.core.clock import local_date
from bot.core.outgoing import Keyboard
from bot.core.rules import decision, monthly
from bot.core.rules.values import Audience, Facts, Owed, Rule
from bot.core.task import Assignment, Part
from bot.core.week import nearest
from bot.services import asking_together, keyboards, ordered_days, owed, practice, untold
from bot.services.compose_left import confirmed_for, with_what_was_left
from bot.services.compose_week import week_of
from bot.services.decided import decided_wording, request_item
from bot.services.lines import all_take_extension, asked_days, directed_to, leading, line, missing_support, takes_extension
from bot.services.not_heard import not_heard
from bot.services.office import Office, recipient_of
from bot.services.pending import answers_for, chased
from bot.services.said import Said, item, person_of
from bot.services.standing import without_result
from bot.services.turn import Turn
from db.session import Connection
from db.slices import in_slices
from messages.render import Wording
from messages.wordings.digest import Digest, DocumentLines, MonthlyBlock
from messages.wordings.escalation import Escalation
from messages.wordings.extension_decided import ExtensionDecided
from messages.wordings.head_week import HeadWeek
from messages.wordings.lines import TaskLine
from messages.wordings.request_decided import RequestDecided
from messages.wordings.request_waits import RequestWaits
from messages.wordings.requests import RequestItem, Requests

Pair = tuple[Assignment, list[Owed]]
"""An assignment and what is owed about it to the reader."""

_ORDER = {Rule.ESCALATION: 0, Rule.OVERDUE: 1, Rule.BEFORE_DUE: 2, Rule.PROMISE: 3, Rule.SILENT: 4, Rule.NEW: 5, Rule.MONTHLY: 6}

_FEW_NEW = 8
"""New tasks named in words; more of them by number, under their papers."""
_AT_ONCE = 10
"""Assignments about which the rules are asked before the loop has its turn: a few milliseconds."""

_ABOVE = (Audience.OFFICE, Audience.LEADER)
_NEWS = (ExtensionDecided, RequestDecided, RequestWaits)


async def foresee(connection: Connection, office: Office, people: Sequence[int]) -> None:
    """Ask once for what the digests of these people will ask for, where the transaction keeps what it read (db/once.py)."""
    units = dict.fromkeys(unit for person_id in people for unit in owed.candidates(office, person_id))
    found = await db.assignments.foresee(connection, office.id, list(units), people)
    told = await db.items.told(connection, office.id, [a.id for a in found])
    told_of: list[Assignment] = []
    # What the rules say of all tasks of several units takes longer than the loop may be held.
    async for some in in_slices(found, _AT_ONCE):
        told_of += [a for a in some if office.owed(a, told.get(a.id, ()))]
    await db.assignments.foresee_support(connection, office.id, list(dict.fromkeys(a.task.id for a in told_of if a.part is Part.LEAD)))
    await db.directions.foresee(connection, office.id, [a.id for a in told_of])
    await practice.foresee(connection, office, people)


async def owed_now(connection: Connection, office: Office, person_id: int, *, trial: bool = False, again: bool = False) -> list[Pair]:
    """Everything a person is owed at this moment and was not told, strongest first. `again`: also what was told today."""
    assignments = await db.assignments.of_units(connection, office.id, owed.candidates(office, person_id))
    assignments += await db.assignments.named(connection, office.id, person_id, leaving_out=[a.id for a in assignments])
    if owed.watches(office, person_id):
        # Above the units only what is late may be owed, and the planner's index knows which.
        known = {a.id for a in assignments}
        late = await db.assignments.late_to_look_at(connection, office.id, office.today, office.calendar.add(office.today, 1))
        assignments += [a for a in late if a.id not in known]
    assignments = [a for a in assignments if office.chart.is_trial(a.unit_id) is trial]
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    if again:
        told = {assignment_id: tuple(thing for thing in things if thing.on != office.today) for assignment_id, things in told.items()}
    found = owed.to_person(office, assignments, told, person_id)
    if any(thing.rule is Rule.NEW for _, things in found for thing in things):
        recipient = recipient_of(person_id, trial=trial)
        announced = await db.outbox.waiting(connection, office.id, "new", recipient)
        found = [(a, [thing for thing in things if not owed.is_announced(a, thing, recipient, announced)]) for a, things in found]
    return sorted(((a, things) for a, things in found if things), key=_strength)


def _strength(pair: Pair) -> tuple[int, bool, Any, Any, int]:
    """As the lines stand in the message: what is due today before what is due later."""
    assignment, (first, *_) = pair
    later = first.rule is Rule.BEFORE_DUE and first.count > 0
    day = assignment.last_day or assignment.silent_since
    return _ORDER[first.rule], later, day, assignment.due or day, assignment.task.number


def below_titles(wording: Wording, written: Mapping[int, date], today: date) -> Wording:
    """A reminder below a leader's word that has named some tasks already: their titles are not said again, nor how late they are where
    that was written today. `written`: the day of the word, by the task's number. Of several units a number may mean several tasks."""

    def named(line: TaskLine) -> TaskLine:
        if line.number not in written or line.unit is not None:
            return line
        return replace(line, named_above=True, late_above=bool(line.days_overdue) and written[line.number] == today)

    if isinstance(wording, Digest):
        return replace(
            wording,
            explain=tuple(map(named, wording.explain)),
            overdue=tuple(map(named, wording.overdue)),
            due_today=tuple(map(named, wording.due_today)),
            upcoming=tuple(map(named, wording.upcoming)),
            promised=tuple(map(named, wording.promised)),
        )
    return replace(wording, lines=tuple(map(named, wording.lines))) if isinstance(wording, HeadWeek) else wording


async def tell_answer(turn: Turn, said: Said) -> None:
    """What an answer told of the digest's rest counts as told."""
    row = await db.messages.of_inbox(turn.connection, turn.incoming.inbox_id)
    await db.items.tell(turn.connection, row, [item(turn.known, thing, thing.audience.value) for thing in said.owed])


async def digest(connection: Connection, office: Office, row: Any) -> Said | None:
    """What the person is owed; once a week a head's list of the week stands before it. Behind it what the conversation
    left: a question nobody answered, what the clerk recorded for the unit."""
    person_id = person_of(row)
    said = await digest_for(connection, office, person_id, trial=row.trial)
    below = said.tasks if said is not None else ()
    week = await week_of(connection, office, person_id, trial=row.trial, below=below)
    if week is not None and said is not None:
        said = Said(_news_first([*week.wordings, *said.wordings]), said.keyboard, [*week.owed, *said.owed], said.tasks)
    if said is not None and any(isinstance(wording, Digest) for wording in said.wordings):
        confirmed = await confirmed_for(connection, office, person_id, trial=row.trial)
        late = await _also_late(connection, office, person_id, said.tasks, trial=row.trial) if week is None else ()
        filled = [replace(w, confirmed=confirmed, also_late=late) if isinstance(w, Digest) else w for w in said.wordings]
        said = replace(said, wordings=filled)
    whole = await with_what_was_left(connection, office, person_id, said or week, trial=row.trial)
    if whole is not None and week is None and not any(isinstance(wording, Digest) for wording in whole.wordings):
        # Whatever a person is written in the morning says it: the next message only tells what came after.
        confirmed = await confirmed_for(connection, office, person_id, trial=row.trial)
        told = [Digest(unit="", day=office.today, confirmed=confirmed)] if confirmed else []
        whole = replace(whole, wordings=[*whole.wordings, *told])
    if whole is None:
        return None
    whole = await practice.without_examples(connection, office, whole, person_id)
    missed = await not_heard(connection, office, row.recipient, row.kind, row.channel)
    return whole if missed is None else replace(whole, wordings=[*whole.wordings, missed])


async def _also_late(connection: Connection, office: Office, person_id: int, named: Sequence[int], *, trial: bool) -> tuple[TaskLine, ...]:
    """What else is late of the units a person heads: whoever is told of one thing must not take the rest for done."""
    units = [u for u in office.headed_by(person_id) if office.chart.is_trial(u) is trial]
    opened = await db.assignments.of_units(connection, office.id, units) if units else []
    late = [a for a in opened if a.part is Part.LEAD and a.last_day is not None and a.last_day < office.today]
    late = [a for a in late if not a.is_kept_quiet and not a.asks_nothing]
    return tuple(line(office, a) for a in sorted(late, key=lambda a: a.task.number) if a.id not in named)


async def digest_for(connection: Connection, office: Office, person_id: int, *, trial: bool = False, again: bool = False) -> Said | None:
    """One message with everything the person is owed, with what was told today if `again`; None when that is nothing."""
    found = await owed_now(connection, office, person_id, trial=trial, again=again)
    decisions = [] if trial else [one for one in await untold.untold(connection, office) if one.person_id == person_id]
    days = await ordered_days.of_person(connection, office, person_id, trial=trial)
    if not found and not decisions and not days:
        return None
    above = [pair for pair in found if _level(pair) in _ABOVE]
    own = [pair for pair in found if _level(pair) not in _ABOVE]
    wordings: list[Wording] = []
    keyboard: Keyboard = ()
    tasks: list[int] = []
    waiting = {one.assignment.id for one in decisions if decision.says_it_waits(one.thing)}
    in_lines: set[int] = set()
    if own:
        wordings, keyboard, tasks, in_lines = await _own(connection, office, own, person_id, waiting, {one.assignment.id for one in days})
    for level in _ABOVE:
        pairs = [pair for pair in above if _level(pair) is level]
        if pairs:
            wordings.append(await _escalation(connection, office, pairs, level, person_id))
            tasks += [a.id for a, _ in pairs]
    named = {number for wording in wordings if isinstance(wording, Digest) for number, _ in wording.directed}
    apart = [one for one in days if one.assignment.task.number not in named]
    if apart:
        wordings.insert(0, await ordered_days.wording(connection, office, apart, person_id))
        if not keyboard and len(wordings) == 1:
            named_today = [one.assignment for one in apart]
            keyboard = keyboards.for_list(named_today, extendable=all_take_extension(office, named_today))
        tasks = list(dict.fromkeys([*(one.assignment.id for one in apart), *tasks]))
    wordings += await _decisions(connection, office, decisions, in_lines)
    if len(wordings) > 1:
        keyboard = ()
    asked = [one for one in decisions if one.row.state == "asked" and one.thing.audience is not Audience.RESPONSIBLE]
    if not found and len(wordings) == 1 and len(decisions) == len(asked):
        keyboard = asking_together.buttons([(one.row.id, one.assignment.task.number) for one in asked])
    told_of = [thing for _, things in found for thing in things] + [one.thing for one in decisions]
    told_of += [thing for one in days for thing in one.things]
    named_in = list(dict.fromkeys([*tasks, *(one.assignment.id for one in decisions)]))
    return Said(_news_first(wordings), keyboard, owed=told_of, tasks=named_in)


def _news_first(wordings: Sequence[Wording]) -> list[Wording]:
    """What became of a request asks nothing: it stands above the tasks, whose last line is how to answer."""
    return sorted(wordings, key=lambda wording: not isinstance(wording, _NEWS))


def _level(pair: Pair) -> Audience | None:
    thing = pair[1][0]
    return thing.audience if thing.rule is Rule.ESCALATION else None


async def _own(
    connection: Connection, office: Office, found: list[Pair], reader: int, waiting: set[int], ordered: set[int]
) -> tuple[list[Wording], Any, list[int], set[int]]:
    """The reminder of the reader's own units: at most seven tasks in words, the rest by number, new tasks and the
    month's report as blocks. `waiting`: what was asked about them was asked again; the last of what is returned: those of which a line
    says so. `ordered`: those whose day, named by a leader, has come. Where their deadline is still ahead, that day is what they are about
    this morning, and stands above with the leader's words."""
    monthly_pairs = [pair for pair in found if pair[1][0].rule is Rule.MONTHLY]
    new_pairs = [pair for pair in found if pair[1][0].rule is Rule.NEW]
    others = [pair for pair in found if pair[1][0].rule not in (Rule.MONTHLY, Rule.NEW)]
    others = [(a, things) for a, things in others if not (a.id in ordered and things[0].rule is Rule.BEFORE_DUE and things[0].count > 0)]
    if not (monthly_pairs or new_pairs or others):
        return [], (), [], set()
    most = office.settings.digest_tasks
    shown, rest = others[:most], others[most:]
    units = tuple(dict.fromkeys(a.unit_id for a, _ in found))
    several = len(units) > 1
    support = await missing_support(connection, office, [a for a, _ in shown])
    asked = await asked_days(connection, office, [a for a, _ in shown])

    leads = await leading(connection, office, [a for a, _ in (*shown, *new_pairs[:_FEW_NEW])])
    sayers = await db.reports.sayers(connection, office.id, [a.id for a, _ in shown if a.said])
    in_lines = {a.id for a, (first, *_) in shown if a.id in waiting & set(asked) and first.rule is not Rule.SILENT}

    def lines(*rules: Rule, today: bool | None = None) -> tuple[Any, ...]:
        return tuple(
            replace(
                line(
                    office,
                    a,
                    with_unit=several,
                    count=things[0].count,
                    support=support.get(a.task.id, ()),
                    asked=asked.get(a.id),
                    reader=reader,
                    sayers=sayers,
                ),
                led_by=leads.get(a.task.id, ()) if a.part is Part.SUPPORT else (),
                asked_again=a.id in in_lines,
            )
            for a, things in shown
            if things[0].rule in rules and (today is None or (things[0].count == 0) is today)
        )

    words = await db.directions.newest(connection, office.id, [a.id for a, _ in shown])
    wording = Digest(
        unit=", ".join(office.unit(unit_id).name for unit_id in units),
        day=office.today,
        explain=lines(Rule.ESCALATION),
        overdue=lines(Rule.OVERDUE),
        due_today=lines(Rule.BEFORE_DUE, today=True),
        upcoming=lines(Rule.BEFORE_DUE, today=False),
        promised=lines(Rule.PROMISE),
        silent=lines(Rule.SILENT),
        new=_by_document([a for a, _ in new_pairs], office if len(new_pairs) <= _FEW_NEW else None, leads),
        monthly=await _monthly(connection, office, monthly_pairs, reader),
        more=len(rest),
        rest=tuple(a.task.number for a, _ in rest),
        answer_by=office.calendar.add(office.today, 1),
        is_personal=all(a.person_id == reader for a, _ in shown),
        directed=_days_named(office, words, [a for a, _ in shown]),
        just_directed=tuple(a.task.number for a, _ in shown if a.id in words and local_date(words[a.id].at) == office.today),
        heard_above=tuple(
            (a.task.number, words[a.id].by, local_date(words[a.id].at))
            for a, (first, *_) in shown
            if first.rule is Rule.ESCALATION and a.id in words
        ),
    )
    tasks = [a.id for a, _ in (*shown, *rest, *new_pairs, *monthly_pairs)]
    # Below another block the buttons of a single task name it.
    several_blocks = bool(new_pairs or monthly_pairs)
    # What waits for a word is not asked for again.
    only = shown[0][0] if len(shown) == 1 else None
    extendable = only is None or (takes_extension(office, only) and (only.id not in asked or asked[only.id].due is None))
    keyboard = keyboards.for_digest(
        [(a, things[0]) for a, things in shown], more=bool(rest), numbered=several_blocks, extendable=extendable
    )
    return [wording], keyboard, tasks, in_lines


def _days_named(office: Office, words: dict[int, Any], named: Sequence[Assignment]) -> tuple[tuple[int, date], ...]:
    """The days leaders named for tasks that are late or soon due, as far as they are still to come."""
    days = {a.task.number: words[a.id].answer_by for a in named if a.id in words}
    return tuple((number, day) for number, day in days.items() if day is not None and day >= office.today)


def _by_document(
    assignments: Sequence[Assignment], in_words: Office | None = None, leads: Mapping[int, tuple[str, ...]] = MappingProxyType({})
) -> tuple[DocumentLines, ...]:
    """`in_words`: the office whose lines name them too, with who leads what the unit supports."""

    def shown(office: Office, a: Assignment) -> TaskLine:
        return replace(line(office, a), led_by=leads.get(a.task.id, ()) if a.part is Part.SUPPORT else ())

    found: dict[str, list[Assignment]] = {}
    for a in sorted(assignments, key=lambda a: a.task.number):
        found.setdefault(a.task.document.title if a.task.document else "", []).append(a)
    return tuple(
        DocumentLines(title, tuple(a.task.number for a in some), tuple(shown(in_words, a) for a in some) if in_words is not None else ())
        for title, some in found.items()
    )


async def _escalation(connection: Connection, office: Office, pairs: Sequence[Pair], level: Audience, reader: int) -> Escalation:
    """What was chased three times without result: the longest overdue in words, the rest by unit and number; to a leader with the
    words leaders have said about it, and with what was reported before and still stands."""
    most = office.settings.digest_tasks
    here = [a.id for a, _ in pairs]
    words = await db.directions.newest(connection, office.id, here[:most])
    before: list[Assignment] = []
    if level is Audience.LEADER:
        # Not one whose head was not asked yet to explain: it comes in its turn.
        every = [a for a in await chased(connection, office, answers_for(office, reader)) if a.id not in here]
        told = await db.items.told(connection, office.id, [a.id for a in every])
        before = [a for a in every if office.facts(a, told.get(a.id, ())).was_told(Rule.ESCALATION, f"{a.ladder}/{level}", level)]
    rest: dict[str, list[int]] = {}
    for a, _ in pairs[most:]:
        rest.setdefault(office.unit(a.unit_id).short_name, []).append(a.task.number)
    return Escalation(
        lines=tuple(line(office, a, with_unit=True) for a, _ in pairs[:most]),
        level=level,
        rest=tuple((unit, tuple(sorted(numbers))) for unit, numbers in rest.items()),
        directed=tuple(directed_to(office, a, words[a.id], reader) for a, _ in pairs[:most] if a.id in words),
        before=tuple(sorted(a.task.number for a in before)),
    )


async def _decisions(connection: Connection, office: Office, decisions: Sequence[untold.Untold], in_lines: set[int]) -> list[Wording]:
    """`in_lines`: the line of the task says already that what was asked about it waits, and was asked again."""
    told = await db.items.told(connection, office.id, [one.assignment.id for one in decisions])

    def item_of(one: untold.Untold) -> RequestItem:
        shown = request_item(office, one.row, one.assignment, one.person_id)
        # It waits from the day on which it was put to whoever is to answer.
        put = decision.asked_on(untold.request_of(one.row), told.get(one.assignment.id, ()))
        since = min(put, default=shown.asked_on)
        return replace(shown, waited=office.calendar.between(since, office.today)) if one.thing.count > 1 else shown

    asked = tuple(item_of(one) for one in decisions if one.thing.audience is Audience.LEADER)
    wordings: list[Wording] = [Requests(asked)] if asked else []
    at_head = [one for one in decisions if one.thing.audience is Audience.HEAD]
    for unit_id in dict.fromkeys(one.assignment.unit_id for one in at_head):
        mine = [item_of(one) for one in at_head if one.assignment.unit_id == unit_id]
        wordings.append(asking_together.wording_for_head(mine, office.unit(unit_id).name))
    for one in decisions:
        if decision.says_it_waits(one.thing):
            if one.assignment.id in in_lines:
                continue
            decider = office.name_of(await untold.waited_for(connection, office, one))
            wordings.append(RequestWaits(request_item(office, one.row, one.assignment), decider))
        elif one.thing.audience is Audience.RESPONSIBLE:
            wordings.append(decided_wording(office, one.row, one.assignment))
    return wordings


async def _monthly(connection: Connection, office: Office, pairs: list[Pair], reader: int) -> MonthlyBlock | None:
    if not pairs:
        return None
    return await monthly_block(connection, office, [a for a, _ in pairs], reader, again=pairs[0][1][0].slot.endswith("/2"))


async def monthly_block(
    connection: Connection, office: Office, standing: Sequence[Assignment], reader: int | None = None, *, again: bool
) -> MonthlyBlock:
    """The month's report as it is asked for: what is dated by number, under whoever but the reader it was given to; the standing duties by
    document."""
    facts: Facts = office.facts(standing[0], ())
    closing = monthly.closing_of(facts, office.today)
    units = list(dict.fromkeys(a.unit_id for a in standing))
    dated = [a for a in await db.assignments.of_units(connection, office.id, units) if a.due is not None and a.part is Part.LEAD]
    dated = [a for a in dated if not a.asks_nothing]
    return MonthlyBlock(
        month=closing.month,
        year=closing.year,
        closing=closing,
        again=again,
        dated=tuple(line(office, a, reader=reader) for a in sorted(dated, key=nearest)),
        standing=_by_document(standing),
        concrete=tuple(line(office, a) for a in await without_result(connection, office.id, standing)),
        supports=sum(a.part is Part.SUPPORT for a in standing),
    )
