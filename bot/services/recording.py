"""What was said is written: the report word for word, the new version of its assignment, and what is asked for passed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import db.assignments
import db.directions
import db.reports
import db.requests
from bot.core.changes import CONTENT, Today, after_report, said_again
from bot.core.errors import UserError
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment, State
from bot.services import attaching, evidence, keyboards, requesting, silence, supplements
from bot.services.lines import asked_days, line
from bot.services.recorded import later_to_ask, recorded
from bot.services.standing import COMMON
from bot.services.statements import Sayer, Statement, asked_about, item_to_json
from bot.services.turn import Turn
from messages import labels
from messages.errors import wording_of
from messages.reading.as_before import ends_obstacle, goes_on_as_before
from messages.reading.estimate import begins_now
from messages.reading.promise import promised_in
from messages.reading.proof import find_proofs, says_attached, sent_another_way
from messages.reading.reason import asks_to_move_only, reason_in, told_in, without_courtesy, written_day
from messages.reading.telex import typed_out
from messages.wordings.recorded import Recorded, RecordedItem

ECHOED = frozenset({Intent.EXTENSION, Intent.REASSIGN, Intent.WITHDRAW})
"""What asks for something: echoed before it is written, and then written as a request."""
_REQUESTS = {Intent.REASSIGN: "transfer", Intent.WITHDRAW: "withdrawal"}


async def write(turn: Turn, text: str, statements: Sequence[Statement], *, sayer: Sayer | None = None) -> None:
    """Record each statement as a report with the new version of its assignment, and say back what was written."""
    one = statements[0].assignment if len({s.assignment.id for s in statements}) == 1 else None
    if one is not None and (files := attaching.waiting(turn)):
        await attaching.attach(turn, one, files)
    await _close_what_it_answers(turn, statements)
    written: list[RecordedItem] = []
    asked: list[Statement] = []
    shut: list[UserError] = []
    for statement in statements:
        if statement.item.intent in ECHOED:
            asked.append(statement)
            continue
        try:
            written.append(await write_one(turn, text, statement, sayer=sayer))
        except UserError as error:
            shut.append(_only_shut(error, statements))
    for statement in asked:
        try:
            await _ask_for(turn, text, statement)
        except UserError as error:
            shut.append(_only_shut(error, statements))
    if written:
        await turn.say(
            Recorded(tuple(written), turn.can.files_in, turn.day if turn.day < turn.known.today else None),
            keyboards.mistake(turn.incoming.inbox_id),
            [s.assignment.id for s in statements],
        )
    for why in shut:
        await turn.say(wording_of(why))


def _only_shut(error: UserError, statements: Sequence[Statement]) -> UserError:
    """What is told beside the rest: a task that takes no report now takes nothing from what is said of the others. Raises what says
    anything else, or is all there is to say."""
    if error.code != "not_open" or len(statements) == 1:
        raise error
    return error


async def _ask_for(turn: Turn, text: str, statement: Statement) -> None:
    """Pass on what a statement asks for."""
    reason = reason_of_request(statement.item, text)
    if statement.item.intent is Intent.EXTENSION:
        await requesting.ask_extension(turn, statement.assignment, statement.item.date, reason)
    else:
        await requesting.ask_clerk(turn, statement.assignment, _REQUESTS[statement.item.intent], reason, said=text)


def reason_of_request(item: ReplyItem, text: str) -> str:
    """What is passed on as the reason of a request, and shown before the yes; "" where only the request itself was said."""
    reason = item.reason or reason_in(text)
    if reason is None and item.intent is Intent.REASSIGN and asks_to_move_only(text):
        return ""
    return typed_out(without_courtesy(told_in(reason or text)))


async def _close_what_it_answers(turn: Turn, statements: Sequence[Statement]) -> None:
    """What was asked is answered by a report on the same task, or by one that names the task that was missing. An echo
    about other tasks stays open: nothing of it was said yet."""
    asked = asked_about(turn.question)
    if not asked or asked & {s.assignment.id for s in statements} or turn.question.kind not in ("echo", "direction"):
        await turn.close_question()


async def write_one(turn: Turn, text: str, statement: Statement, *, sayer: Sayer | None = None) -> RecordedItem:
    """Record one statement: the report word for word, and the new version of its assignment."""
    office, item = turn.known, statement.item
    if item.intent is Intent.DONE and item.date is None and turn.day < office.today:
        # Written while the bot was away: it counts from the moment it was written.
        item = replace(item, date=turn.day)
    # Raw Telex is kept as typed, and shown to others as it was meant.
    item = replace(item, text=typed_out(item.text), reason=None if item.reason is None else typed_out(item.reason))
    # The row is read again: an earlier statement of the same message may have changed it.
    before = (await db.assignments.by_ids(turn.connection, office.id, [statement.assignment.id]))[statement.assignment.id]
    said = (item.text or typed_out(text)).strip()
    another_day = day_of_claim(before, item, turn.day)
    adds = adds_to_claim(before, item, said, turn.day)
    if item.intent in CONTENT and not adds:
        must_be_open(turn, before)
    day = Today(office.today, office.calendar, office.settings_for(before), written=turn.day)
    promised = item.date if item.intent is not Intent.DONE else None
    if item.intent is Intent.BLOCKED and promised is None:
        promised = promised_in(said, on=turn.day, calendar=office.calendar)
    if adds:
        after = said_again(before, another_day, said, turn.day)
        item = replace(item, date=after.submitted_on)
    else:
        heard = item if promised is None else replace(item, date=promised)
        leaves = _leaves_obstacle(before, item, said)
        after = after_report(before, heard, said, day, acceptance=office.organisation.acceptance, leaves_obstacle=leaves)
        if item.intent is Intent.PROGRESS and item.percent is None and begins_now(said):
            # What was reported before cannot have been: the work starts today.
            after = replace(after, percent=None, percent_on=None, percent_said=None)
    if before.supplement and item.intent is Intent.DONE and sayer is None:
        await supplements.tell_it_came(turn, before)
    await db.reports.add(
        turn.connection,
        office.id,
        assignment_id=before.id,
        intent=item.intent.value,
        raw=text,
        read=item_to_json(item),
        percent=item.percent,
        promised_on=promised,
        reason=item.reason,
        said_by_id=turn.person_id if sayer is None else None,
        said_by=None if sayer is None else sayer.name or office.unit(sayer.unit_id).short_name,
        unit_id=before.unit_id,
        medium="chat" if sayer is None else sayer.medium,
        entered_by_id=turn.person_id,
        effective_on=after.submitted_on or turn.day,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
        chat_message=turn.incoming.message,
    )
    if after != before:
        await db.assignments.change(
            turn.connection, office.id, after, turn.cause, reason=None, next_look_on=office.today if after.is_open else None
        )
    if not after.is_open:
        await db.requests.cancel_open(turn.connection, office.id, before.id, turn.incoming.at)
    if item.intent is Intent.PROGRESS:
        await silence.ask_assigner(turn, after, text)
    if item.intent in CONTENT:
        await evidence.note(turn, after, find_proofs(said, turn.day))
    missing = await evidence.missing_file(turn, after) if item.intent is Intent.DONE else ""
    ask_until = later_to_ask(office, after, item.intent, promised) if sayer is None else None
    asked = await asked_days(turn.connection, office, [after]) if ask_until is not None else {}
    words = await db.directions.newest(turn.connection, office.id, [after.id]) if item.intent is Intent.ACKNOWLEDGE else {}
    fell = item.intent in (Intent.PROGRESS, Intent.BLOCKED) and before.percent and (after.percent is None or after.percent < before.percent)
    return recorded(
        turn.known,
        after,
        item,
        missing_file=missing,
        wanted=before.supplement,
        sayer=sayer,
        ask_until=ask_until,
        asked=asked.get(after.id),
        unseen_file=item.intent is Intent.DONE and says_attached(said) and not await evidence.has_files(turn, after),
        done_before=before.submitted_on if adds else None,
        percent_before=before.percent if fell else None,
        still_blocked=before.blocked and after.blocked and item.intent is Intent.PROGRESS,
        answer_by=words[after.id].answer_by if after.id in words else None,
    )


async def press(turn: Turn, a: Assignment, pressed: str) -> None:
    """A status button under one task is its own confirmation: it is written at once, in the words of the button."""
    must_be_open(turn, a)
    intent = {"done": Intent.DONE, "acknowledge": Intent.ACKNOWLEDGE, "standing": Intent.PROGRESS}[pressed]
    label = labels.button(labels.Press(pressed), "", a.task.number).label
    item = ReplyItem(intent, percent=100 if intent is Intent.DONE else None, reason=label if pressed == "standing" else None, text=label)
    await write(turn, label, [Statement(a, item)])


def _leaves_obstacle(a: Assignment, item: ReplyItem, said: str) -> bool:
    """Whether the obstacle of a standing duty stands after a report: it goes on all the time, so that it does says nothing of what holds
    it up. Of a task that ends "đang làm" is news."""
    if not (a.blocked and a.task.standing and item.intent is Intent.PROGRESS) or ends_obstacle(said):
        return False
    return COMMON in item.why or goes_on_as_before(said)


def adds_to_claim(a: Assignment, item: ReplyItem, said: str, on: date) -> bool:
    """Whether a second "xong" of a claim that waits for the clerk says more than the first: the day it was done, or how its proof went
    ("207 xong, đã gửi bản ký qua HpNet")."""
    if a.state is not State.SUBMITTED or item.intent is not Intent.DONE:
        return False
    return day_of_claim(a, item, on) is not None or sent_another_way(said) or bool(find_proofs(said, on))


def day_of_claim(a: Assignment, item: ReplyItem, on: date) -> date | None:
    """The other day that a second "xong" of a waiting claim gives in numbers ("406 xong ngày 02/12"); the day of a paper is none, and
    "hôm qua" said days later tells nothing for sure."""
    if a.state is not State.SUBMITTED or item.intent is not Intent.DONE or item.date in (None, a.submitted_on):
        return None
    papers = {proof.dated_on for proof in find_proofs(item.text, on)}
    return item.date if written_day(item.text) and item.date not in papers else None


def must_be_open(turn: Turn, a: Assignment) -> None:
    """Raises UserError "not_open" for a task that takes no report now."""
    if not a.is_open:
        raise UserError("not_open", line=line(turn.known, a), state=a.state)
