"""What a conversation left behind, said once with the next digest: a question nobody answered, what the clerk recorded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import db.assignment_lists
import db.assignments
import db.questions
import db.reports
from bot.core import windows
from bot.core.clock import local_date
from bot.core.organisation import RoleKind
from bot.core.outgoing import Keyboard
from bot.core.reply import Intent
from bot.core.task import Assignment, State
from bot.services import keyboards, owed
from bot.services import left as left_open
from bot.services.lines import leading, line
from bot.services.office import Office
from bot.services.recorded import recorded
from bot.services.said import Said
from bot.services.statements import item_from_json
from db.session import Connection
from messages.render import Wording
from messages.wordings.digest import Digest
from messages.wordings.lines import TaskLine, without_number
from messages.wordings.noted_for_unit import NotedForUnit
from messages.wordings.question_again import QuestionAgain

_NEED_YES = frozenset({"echo", "order", "direction", "change"})


async def with_what_was_left(connection: Connection, office: Office, person_id: int, said: Said | None, *, trial: bool) -> Said | None:
    """The digest with it; None when there is neither."""
    noted = await noted_for(connection, office, person_id, trial=trial, above=_titled(said))
    address = office.chart.address_of(person_id)
    asked = await question_of(connection, office, address.chat) if address is not None and not trial else None
    left: list[Wording] = [*([noted] if noted is not None else []), *(asked[0] if asked is not None else [])]
    if not left:
        return said
    said = said or Said([])
    # Below what was recorded about other tasks a button says of which it is.
    own = keyboards.named(said.keyboard) if noted is not None else said.keyboard
    return replace(said, wordings=[*said.wordings, *left], keyboard=(*(asked[1] if asked else ()), *own))


async def question_of(connection: Connection, office: Office, chat: str) -> tuple[list[Wording], Keyboard] | None:
    """The question this chat left open before today, once; it is noted that it was put once more."""
    for question in await left_open.questions(connection, office):
        if question.chat == chat and left_open.may_be_repeated(question, office):
            await db.questions.repeated(connection, question.id, office.today)
            return await _again(connection, office, question)
    return None


async def _again(connection: Connection, office: Office, question: Any) -> tuple[list[Wording], Keyboard]:
    """The question once more; of an order as it was shown first: whoever says yes must see to which unit and until when."""
    stored = question.payload.get("statements", ()) if question.kind == "echo" else ()
    found = await db.assignments.by_ids(connection, office.id, [s["assignment"] for s in stored])
    pairs = [(found[s["assignment"]], item_from_json(s["item"]), s.get("to_unit")) for s in stored if s["assignment"] in found]
    wording = QuestionAgain(
        raw=question.raw or "",
        said_on=left_open.said_on(question),
        items=tuple(recorded(office, a, item, missing_file="", to_unit=to_unit) for a, item, to_unit in pairs),
        needs_yes=question.kind in _NEED_YES,
        number=question.payload.get("number"),
    )
    wordings: list[Wording] = [wording]
    if question.kind == "order":
        from bot.services import ordered  # It reads papers, and reading is loaded with the first message, not at the start.

        wordings = [replace(wording, order_below=True), await ordered.ordered(connection, office, question.payload)]
    return wordings, keyboards.yes_no(question.id) if question.kind in _NEED_YES else ()


def _titled(said: Said | None) -> frozenset[int]:
    """The tasks a reminder names with their titles; of several units a number may mean several tasks."""
    digests = [wording for wording in (said.wordings if said is not None else ()) if isinstance(wording, Digest)]
    lines = [one for w in digests for one in (*w.explain, *w.overdue, *w.due_today, *w.upcoming, *w.promised, *w.silent)]
    return frozenset(one.number for one in lines if one.unit is None)


async def noted_for(
    connection: Connection, office: Office, person_id: int, *, trial: bool, above: Collection[int] = ()
) -> NotedForUnit | None:
    """What the clerk recorded for the person's units since the last digest: they may take it back. `above`: what was named with its title
    before."""
    units = [unit_id for unit_id in _told_units(office, person_id) if office.chart.is_trial(unit_id) is trial]
    own = [unit_id for unit_id in units if left_open.stand_for(office, unit_id)[0] == person_id]
    beside = [unit_id for unit_id in units if unit_id not in own]
    ids = await db.reports.recorded_for(connection, office.id, own, *left_open.recorded_between(office)) if own else []
    if beside:
        ids += await left_open.recorded_since_last_digest(connection, office, person_id, beside, trial=trial)
    # The clerk's words with their day: the assignment's newest may be the unit's own by now.
    noted = {row.assignment_id: row for row in await db.reports.on_behalf_of(connection, office.id, ids)} if ids else {}
    about = [a for a in (await db.assignments.by_ids(connection, office.id, ids)).values() if a.id in noted and _is_news(a, noted[a.id])]
    leads = await leading(connection, office, about)
    lines = [
        replace(
            line(office, a),
            said=_noted_words(a, noted[a.id]),
            said_on=local_date(noted[a.id].at),
            led_by=leads.get(a.task.id, ()),
            named_above=a.task.number in above,
        )
        for a in about
    ]
    return NotedForUnit(", ".join(office.unit(u).name for u in units), tuple(lines)) if lines else None


def _is_news(a: Assignment, report: Any) -> bool:
    """Whether the unit is to hear what the clerk noted: not how far it was with what has been handed in since."""
    return a.state is State.OPEN or item_from_json(report.read).intent is Intent.DONE


def _noted_words(a: Assignment, report: Any) -> str | None:
    return without_number(item_from_json(report.read).text or report.raw, a.task.number)


def _told_units(office: Office, person_id: int) -> Sequence[int]:
    """Units whose head or responsible person this is today."""
    return [unit_id for unit_id in owed.candidates(office, person_id) if person_id in left_open.stand_for(office, unit_id)]


async def confirmed_for(connection: Connection, office: Office, person_id: int, *, trial: bool) -> tuple[TaskLine, ...]:
    """What the clerk confirmed of the person's tasks since the person's last digest, at most five working days ago. A head reads it in
    the list of the week; where nobody confirms there is nothing to tell."""
    if not office.organisation.acceptance:
        return ()
    since = windows.digest_from(left_open.days_ago(office), office.settings)
    fresh = await db.assignment_lists.confirmed_after(connection, office.id, since, office.now)
    heads = frozenset(u for u in {a.unit_id for a, _ in fresh} if person_id in office.chart.holders(RoleKind.HEAD, u))
    units = {u for u in {a.unit_id for a, _ in fresh} - heads if left_open.stand_for(office, u)[:1] == (person_id,)}
    mine = [
        (a, at)
        for a, at in fresh
        if (a.unit_id in units or (a.person_id == person_id and a.unit_id not in heads)) and office.chart.is_trial(a.unit_id) is trial
    ]
    if not mine:
        return ()
    last = await left_open.last_digest(connection, office, person_id, trial=trial)
    return tuple(line(office, a) for a, at in sorted(mine, key=lambda one: one[0].task.number) if last is None or at > last)
