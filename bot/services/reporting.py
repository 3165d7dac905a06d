"""What a unit says about its tasks: read, resolved to assignments, written as a report, or echoed first.

Silence or doubt never closes a task: whatever is not clear is asked (design section 6).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.reports
import db.requests
from bot.core.changes import CONTENT, Today, after_report
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.reply import Intent, ReplyContext, ReplyItem
from bot.core.task import Assignment, Part
from bot.services import attaching, evidence, keyboards, left, requesting, silence, taking_back, targets
from bot.services.lines import asked_days, line
from bot.services.places import EVERY, by_place
from bot.services.recorded import later_to_ask, recorded
from bot.services.statements import Sayer, Statement, item_to_json, to_json
from bot.services.turn import Turn
from bot.services.understanding import counted_from_due, understood, until_written_day
from messages import labels
from messages.errors import wording_of
from messages.reading.impossible import IMPOSSIBLE, impossible_percent
from messages.reading.nothing_new import asks_to_end
from messages.reading.own_part import finished_own_part, unit_speaks
from messages.reading.promise import promised_in
from messages.reading.proof import find_proofs
from messages.reading.reason import reason_beside_wish, reason_in, without_number, written_day
from messages.wordings.acknowledged import Acknowledged
from messages.wordings.ask_close import AskClose
from messages.wordings.ask_extension import AskExtension
from messages.wordings.ask_progress import AskProgress
from messages.wordings.ask_reason import AskReason
from messages.wordings.echo import Echo
from messages.wordings.recorded import Recorded, RecordedItem
from messages.wordings.unclear import Unclear
from messages.wordings.which_task import WhichTask

_AT_ONCE = 3
"""A clear "xong" on at most so many tasks is written at once."""
_LISTED = 7
_LEAST_REASON = 3
"""Words."""
_LONGEST_READ = 1500
"""Characters; what stands behind them is kept word for word, but a colleague would not read a report there either."""
_ECHOED = frozenset({Intent.EXTENSION, Intent.REASSIGN, Intent.WITHDRAW})
_REQUESTS = {Intent.REASSIGN: "transfer", Intent.WITHDRAW: "withdrawal"}
_NOT_DOUBTS = frozenset({None, "which_task"})
"""Doubts of the reading that vanish once the target is known from elsewhere."""


async def hear(turn: Turn, text: str, *, about: Assignment | None = None, as_intent: Intent | None = None) -> None:
    """Read a free text as a report and answer it. `about`: the task a button or question was about; `as_intent`: what
    it is taken for when the words alone do not say (the person pressed [Vướng mắc], then wrote why)."""
    office = turn.known
    items = understood(
        turn,
        text[:_LONGEST_READ],
        ReplyContext(
            question=turn.question.kind if turn.question is not None else None,
            tasks=await targets.own_numbers(turn),
        ),
    )
    items = await _without_products(turn, items)
    if len(items) == 1:
        # One statement is the whole message: its reason may stand in a clause that decided nothing.
        items = (replace(items[0], text=text.strip()),)
    closes = items[0].intent is Intent.DONE and not unit_speaks(text) if len(items) == 1 else True
    if about is None and len(items) == 1 and items[0].task_ref is None and not closes:
        # "105 việc xong" may be a count; what closes nothing may be meant by its number all the same, and no office has a
        # hundred units: "105 Phòng đã gửi" is a number and who says it.
        about = await _at_the_head(turn, text)
    if as_intent is not None:
        own = None if about is None else str(about.task.number)
        items = tuple(_taken_as(item, as_intent, text) if item.task_ref in (None, own) else item for item in items)
    items = tuple(silence.as_asked(item, office) for item in items)
    # A place in a list ("cái đầu") is one as the list was read, before anything is taken back; whoever gives numbers needs none.
    placed = any(item.task_ref is not None and not item.task_ref.isdigit() for item in items)
    listed = await _listed(turn) if placed else None
    taken_back = [item for item in items if item.intent is Intent.WITHDRAW and item.of == "message" and not turn.incoming.forwarded]
    if len(taken_back) == len(items):
        await taking_back.take_back(turn)
        return
    if taken_back:
        # "nhầm, 113 mới xong": what was said before goes, what is said now stays.
        await taking_back.undo(turn, await db.reports.last_of_person(turn.connection, office.id, turn.person_id))
        items = tuple(item for item in items if item not in taken_back)
    statements: list[Statement] = []
    lost: list[ReplyItem] = []
    named: set[int] = set()
    refused: list[UserError] = []
    for item in sorted(items, key=lambda item: item.task_ref in EVERY):
        try:
            found = await _resolve(turn, item, about, listed or (), named)
        except UserError as error:
            refused.append(error)
            continue
        named.update(s.assignment.id for s in found)
        if found:
            statements += map(silence.ending, found)
        else:
            lost.append(item)
    if refused and not statements and not lost:
        raise refused[0]
    for wrong in refused:
        # A number that is wrong takes nothing from what is said of the others.
        await turn.say(wording_of(wrong))
    speaking = [s for s in statements if s.item.intent not in (Intent.OTHER, Intent.QUESTION)]
    lost = [item for item in lost if item.intent not in (Intent.OTHER, Intent.QUESTION)]
    if not speaking and not lost and any("thanks" in reason for item in items for reason in item.why):
        await turn.say(Acknowledged())
        return
    if not speaking and not lost:
        only = statements[0].assignment if len(statements) == 1 else None
        asks = only is not None and statements[0].item.intent is Intent.QUESTION
        about_it = Unclear(text, line(office, only) if only else None, asks)
        await turn.say(about_it, keyboards.status(only) if only and only.is_open and not asks else ())
        return
    if lost:
        await _ask_which(turn, text, lost, speaking, listed if listed is not None else await _listed(turn))
        return
    await settle(turn, text, speaking)


async def _listed(turn: Turn) -> list[Assignment]:
    """The tasks the person has before the eyes: of the message replied to, else of the newest that named any."""
    return await targets.replied_to(turn, Action.REPORT) or await targets.last_list(turn, Action.REPORT)


async def _at_the_head(turn: Turn, text: str) -> Assignment | None:
    """The person's own task whose number a text begins with: "101 việc này của phòng khác"."""
    match = re.match(r"\W*(\d{3,6})\b", text)
    own = [a for a in await targets.own_open(turn) if match is not None and str(a.task.number) == match[1]]
    return own[0] if len(own) == 1 else None


async def _without_products(turn: Turn, items: tuple[ReplyItem, ...]) -> tuple[ReplyItem, ...]:
    """The statements without those about a document that gave no task of the person's: it is the product of one of them."""
    symbols = {proof.symbol for item in items for proof in find_proofs(item.text, turn.known.today) if proof.symbol is not None}
    named = [item for item in items if item.task_ref in symbols]
    if not named or len(named) == len(items):
        return items
    own = await targets.own_open(turn)
    return tuple(item for item in items if item not in named or any(_is_document(a, item.task_ref or "") for a in own))


def _taken_as(item: ReplyItem, intent: Intent, text: str) -> ReplyItem:
    if item.intent in (Intent.OTHER, Intent.QUESTION, Intent.ACKNOWLEDGE) or intent in (Intent.BLOCKED, Intent.EXTENSION):
        return replace(
            item, intent=intent, reason=item.reason or text.strip(), ask=None, percent=None if intent is Intent.BLOCKED else item.percent
        )
    return item


async def _resolve(
    turn: Turn, item: ReplyItem, about: Assignment | None, listed: Sequence[Assignment], named: Collection[int]
) -> list[Statement]:
    """The assignments one statement is about: number, else place in the list, else the message replied to, else words of a
    title, else the only open task the bot wrote about lately. Empty: it must be asked."""
    ref = item.task_ref
    if ref is not None and ref.isdigit():
        found = await targets.numbered(turn, int(ref), Action.REPORT)
        if all(targets.is_own(turn, a) for a in found):
            return [Statement(a, item) for a in found]
        # A clerk may speak for a unit; it is echoed first, and a number of several units must be said with its unit.
        return [Statement(await targets.single(turn, int(ref), Action.REPORT), item, by_position=True)]
    if ref is not None:
        placed = by_place(ref, listed, named)
        if placed:
            return [Statement(a, item, by_position=True) for a in placed if a.is_open or item.intent is not Intent.DONE]
        given = [a for a in await targets.own_open(turn) if _is_document(a, ref)]
        if given or "/" not in ref:
            return [Statement(a, item) for a in given] if len(given) == 1 else []
        # A paper that gave no task of the person's is what came out of one, which must be found, and echoed, without it.
        return [replace(s, by_position=True) for s in await _unnumbered(turn, item, about)]
    return await _unnumbered(turn, item, about)


async def _unnumbered(turn: Turn, item: ReplyItem, about: Assignment | None) -> list[Statement]:
    """The assignments of a statement that names none."""
    if about is not None:
        return [Statement(about, item)]
    replied = await targets.replied_to(turn, Action.REPORT)
    if len(replied) == 1:
        return [Statement(replied[0], item)]
    titled, sure = await targets.by_title(turn, item.text, replied)
    if len(titled) == 1:
        # A single pair of words is enough to write down progress, not to close anything.
        return [Statement(titled[0], item, by_position=not sure and item.intent is Intent.DONE)]
    if titled:
        return []
    if replied:
        return [Statement(a, item) for a in replied] if item.intent is Intent.ACKNOWLEDGE else []
    only = await targets.only_recent(turn, Action.REPORT)
    if only is not None:
        return [Statement(only, item)]
    return []


def _is_document(a: Assignment, ref: str) -> bool:
    symbol = a.task.document.symbol if a.task.document else None
    return symbol is not None and symbol.replace(" ", "").upper().startswith(ref.replace(" ", "").upper())


async def _ask_which(turn: Turn, text: str, lost: list[ReplyItem], known: list[Statement], listed: Sequence[Assignment]) -> None:
    """The task is not clear: a bare thanks needs none, everything else is asked with a list to choose from."""
    if not known and all(item.intent is Intent.ACKNOWLEDGE for item in lost):
        await turn.say(Acknowledged())
        return
    titled = [a for item in lost for a in (await targets.by_title(turn, item.text, await targets.replied_to(turn, Action.REPORT)))[0]]
    choice = titled or list(listed) or await targets.own_open(turn)
    choice = [a for a in choice if a.is_open][:_LISTED]
    payload: dict[str, Any] = {"items": [item_to_json(item) for item in lost], "known": [to_json(s) for s in known]}
    if turn.may(Action.CONFIRM) and not choice:
        payload[left.AT_THE_DESK] = True
    await turn.ask("which", payload, raw=text)
    await turn.say(WhichTask(text, tuple(line(turn.known, a) for a in choice)), (), [a.id for a in choice])


async def settle(turn: Turn, text: str, statements: Sequence[Statement]) -> None:
    """Write what is clear at once; echo the rest and wait for a yes."""
    ending = [s.assignment for s in statements if s.item.intent is Intent.WITHDRAW and asks_to_end(s.item.text)]
    if len(statements) == 1 and ending and reason_in(text) is None:
        await turn.ask("close", {"assignment": ending[0].id, "number": ending[0].task.number}, raw=text)
        await turn.say(AskClose(line(turn.known, ending[0])), (), [ending[0].id])
        return
    statements = [
        _own_part(replace(s, item=until_written_day(turn, s.assignment, counted_from_due(turn, s.assignment, s.item)))) for s in statements
    ]
    statements = [part for s in statements for part in _with_share(s)]
    wanting = [s for s in statements if _lacks(turn, s, text)]
    if wanting:
        await _settle_wanting(turn, text, wanting, [s for s in statements if s not in wanting])
        return
    statements = [_with_reason(s, text) for s in statements]
    if _must_echo(turn, statements):
        # The day of what is said is the day it was said, not the day of the yes.
        statements = [_dated(s, turn.known.today) for s in statements]
        question = await turn.ask("echo", {"statements": [to_json(s) for s in statements], "text": text}, raw=text)
        await turn.say(
            Echo(tuple([await _understood(turn, s, text) for s in statements])),
            keyboards.yes_no(question),
            [s.assignment.id for s in statements],
        )
        return
    await write(turn, text, statements)


async def _understood(turn: Turn, s: Statement, text: str) -> RecordedItem:
    """As it is echoed; a hand-back with the unit it would go to."""
    unit_id = await requesting.unit_meant(turn, s.assignment, text) if s.item.intent is Intent.REASSIGN else None
    to_unit = None if unit_id is None else turn.known.unit(unit_id).name
    return recorded(turn.known, s.assignment, s.item, missing_file="", to_unit=to_unit)


def _lacks(turn: Turn, s: Statement, text: str) -> bool:
    """Whether something must be asked before this can be written or echoed: a degree that can be, a day, a reason."""
    if s.item.ask == IMPOSSIBLE:
        return True
    if s.item.intent is not Intent.EXTENSION:
        return False
    return s.item.date is None or not _gives_reason(s.item, text) or _refused(turn, s) is not None


def _refused(turn: Turn, s: Statement) -> UserError | None:
    """Why the day asked for cannot be granted: that is said before a yes is asked for."""
    try:
        requesting.must_be_possible(turn, s.assignment, s.item.date)
    except UserError as error:
        return error
    return None


async def _settle_wanting(turn: Turn, text: str, wanting: Sequence[Statement], others: Sequence[Statement]) -> None:
    """What is said of other tasks is not lost: it is written first, and the last of what is asked may be answered without its
    number. Where the others must be echoed, the yes is theirs."""
    echoed = bool(others) and _must_echo(turn, others)
    if others and not echoed:
        await settle(turn, text, others)
    for s in wanting:
        await _ask_for(turn, s, text, with_question=not echoed and s is wanting[-1], alone=len(wanting) == 1 and not others)
    if echoed:
        await settle(turn, text, others)


async def _ask_for(turn: Turn, s: Statement, text: str, *, with_question: bool, alone: bool) -> None:
    """Raises UserError when nothing else was said and the day cannot be granted."""
    a, item = s.assignment, s.item
    payload: dict[str, Any] = {"assignment": a.id, "number": a.task.number}
    kind = "extension"
    wording: AskProgress | AskExtension | AskReason
    if item.ask == IMPOSSIBLE:
        kind, wording = "progress", AskProgress(line(turn.known, a), impossible_percent(item.text))
    elif item.date is None:
        payload["reason"] = item.reason or reason_in(item.text if not alone else text)
        wording = AskExtension(line(turn.known, a), written_day(item.text if not alone else text))
    elif (error := _refused(turn, s)) is not None:
        if alone:
            raise error
        await turn.say(wording_of(error), (), [a.id])
        return
    else:
        payload["due"] = item.date.isoformat()
        wording = AskReason(line(turn.known, a), item.date)
    if with_question:
        await turn.ask(kind, payload, raw=text)
    await turn.say(wording, (), [a.id])


def _own_part(statement: Statement) -> Statement:
    """ "phối hợp xong phần của phòng" of a supporting unit is the end of its part; it is echoed before it is written."""
    item = statement.item
    if statement.assignment.part is not Part.SUPPORT or item.intent is not Intent.PROGRESS or not finished_own_part(item.text):
        return statement
    return replace(statement, item=replace(item, intent=Intent.DONE, percent=100, date=None), by_position=True)


def _with_share(s: Statement) -> list[Statement]:
    """ "đã hoàn thành 70%, xin gia hạn": the share is a report of its own beside the wish."""
    if s.item.intent is not Intent.EXTENSION or s.item.percent is None:
        return [s]
    share = replace(s.item, intent=Intent.PROGRESS, date=None, reason=None, ask=None, length=None)
    return [replace(s, item=share), replace(s, item=replace(s.item, percent=None))]


def _gives_reason(item: ReplyItem, text: str) -> bool:
    """A reason follows "vì" or its like, or stands as a part of its own beside the wish: "lùi đến 25/11, cty chưa bổ sung"."""
    parts = re.split(r"[,;.:\n–]\s|\s-\s", item.text or text)
    return bool(item.reason or reason_in(text) or reason_beside_wish(item.text or text)) or any(
        len(part.split()) >= _LEAST_REASON and not re.search(r"\d", part) for part in parts[1:]
    )


def _with_reason(statement: Statement, text: str) -> Statement:
    """A wish for more time with its reason, so that it is echoed and passed on in words of its own."""
    item = statement.item
    if item.intent is not Intent.EXTENSION or item.reason is not None:
        return statement
    return replace(statement, item=replace(item, reason=reason_in(item.text or text) or reason_beside_wish(item.text or text)))


def _dated(statement: Statement, today: date) -> Statement:
    if statement.item.intent is not Intent.DONE or statement.item.date is not None:
        return statement
    return replace(statement, item=replace(statement.item, date=today))


def _must_echo(turn: Turn, statements: Sequence[Statement]) -> bool:
    done = [s for s in statements if s.item.intent is Intent.DONE]
    return (
        turn.incoming.forwarded
        or any(s.item.intent in _ECHOED or s.by_position or s.item.ask not in _NOT_DOUBTS for s in statements)
        or len(done) > _AT_ONCE
        or (bool(done) and not turn.known.organisation.acceptance)
    )


async def write(turn: Turn, text: str, statements: Sequence[Statement], *, sayer: Sayer | None = None) -> None:
    """Record each statement as a report with the new version of its assignment, and say back what was written."""
    one = statements[0].assignment if len({s.assignment.id for s in statements}) == 1 else None
    if one is not None and (files := attaching.waiting(turn)):
        await attaching.attach(turn, one, files)
    await _close_what_it_answers(turn, statements)
    written: list[RecordedItem] = []
    asked: list[Statement] = []
    for statement in statements:
        if statement.item.intent in _ECHOED:
            asked.append(statement)
            continue
        written.append(await write_one(turn, text, statement, sayer=sayer))
    for statement in asked:
        reason = statement.item.reason or reason_in(text) or without_number(text)
        if statement.item.intent is Intent.EXTENSION:
            await requesting.ask_extension(turn, statement.assignment, statement.item.date, reason)
        else:
            await requesting.ask_clerk(turn, statement.assignment, _REQUESTS[statement.item.intent], reason, said=text)
    if written:
        await turn.say(
            Recorded(tuple(written), turn.can.files_in), keyboards.mistake(turn.incoming.inbox_id), [s.assignment.id for s in statements]
        )


async def _close_what_it_answers(turn: Turn, statements: Sequence[Statement]) -> None:
    """What was asked is answered by a report on the same task, or by one that names the task that was missing. An echo
    about other tasks stays open: nothing of it was said yet."""
    payload = turn.question.payload if turn.question is not None else {}
    asked = {s["assignment"] for s in payload.get("statements", ())} | set(payload.get("assignments", ()))
    if not asked or asked & {s.assignment.id for s in statements} or turn.question.kind not in ("echo", "direction"):
        await turn.close_question()


async def write_one(turn: Turn, text: str, statement: Statement, *, sayer: Sayer | None = None) -> RecordedItem:
    """Record one statement: the report word for word, and the new version of its assignment."""
    office, item = turn.known, statement.item
    # The row is read again: an earlier statement of the same message may have changed it.
    before = (await db.assignments.by_ids(turn.connection, office.id, [statement.assignment.id]))[statement.assignment.id]
    if item.intent in CONTENT:
        must_be_open(turn, before)
    said = (item.text or text).strip()
    day = Today(office.today, office.calendar, office.settings_for(before))
    promised = item.date if item.intent is not Intent.DONE else None
    if item.intent is Intent.BLOCKED and promised is None:
        promised = promised_in(said, on=office.today, calendar=office.calendar)
    after = after_report(
        before, item if promised is None else replace(item, date=promised), said, day, acceptance=office.organisation.acceptance
    )
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
        effective_on=after.submitted_on or office.today,
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
        await silence.ask_assigner(turn, after)
    if item.intent in CONTENT:
        await evidence.note(turn, after, find_proofs(said, office.today))
    missing = await evidence.missing_file(turn, after) if item.intent is Intent.DONE else ""
    ask_until = later_to_ask(office, after, item.intent, promised) if sayer is None else None
    asked = await asked_days(turn.connection, office, [after]) if ask_until is not None else {}
    return recorded(turn.known, after, item, missing_file=missing, sayer=sayer, ask_until=ask_until, asked=asked.get(after.id))


async def press(turn: Turn, a: Assignment, pressed: str) -> None:
    """A status button under one task is its own confirmation: it is written at once, in the words of the button."""
    must_be_open(turn, a)
    intent = {"done": Intent.DONE, "acknowledge": Intent.ACKNOWLEDGE, "standing": Intent.PROGRESS}[pressed]
    label = labels.button(labels.Press(pressed), "", a.task.number).label
    item = ReplyItem(intent, percent=100 if intent is Intent.DONE else None, reason=label if pressed == "standing" else None, text=label)
    await write(turn, label, [Statement(a, item)])


def must_be_open(turn: Turn, a: Assignment) -> None:
    """Raises UserError "not_open" for a task that takes no report now."""
    if not a.is_open:
        raise UserError("not_open", line=line(turn.known, a), state=a.state)
