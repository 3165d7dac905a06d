"""What a person did, understood and answered: one update, one transaction.

Buttons and words lead to the same verbs; whatever works with a button works without.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import db.addresses
import db.inbox
import db.messages
import db.questions
from bot.core.channel import Capabilities
from bot.core.errors import UserError
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.core.organisation import Mode
from bot.core.permissions import Action
from bot.core.reply import Intent
from bot.core.settings import DEFAULTS
from bot.core.task import Assignment
from bot.services import (
    binding,
    confirming,
    filing,
    listing,
    monthly_reporting,
    on_behalf,
    reporting,
    requesting,
    summing,
    switching,
    targets,
)
from bot.services import office as offices
from bot.services.lines import line
from bot.services.turn import Reaction, Turn
from db.session import Database
from messages import labels
from messages.errors import wording_of
from messages.labels import Toast
from messages.reading import read_reply
from messages.reading.command_words import CommandKind
from messages.reading.commands import EVERY_UNIT, Command, read_command
from messages.reading.common_report import read_common_report
from messages.reading.deadlines import read_deadline
from messages.reading.on_behalf import read_on_behalf
from messages.reading.reason import reason_in
from messages.wordings.ask_blocked import AskBlocked
from messages.wordings.ask_extension import AskExtension
from messages.wordings.ask_progress import AskProgress
from messages.wordings.group_private import GroupPrivate
from messages.wordings.help import Help
from messages.wordings.other_refused import OtherRefused
from messages.wordings.sorry import Sorry
from messages.wordings.stranger import Stranger
from messages.wordings.too_fast import TooFast
from messages.wordings.unclear import Unclear
from messages.wordings.voice_refused import VoiceRefused

_LONGEST_ID = 18
_LONGEST_ANSWER = 1500
_DESK = frozenset({CommandKind.CONFIRM, CommandKind.SUPPLEMENT, CommandKind.RECEIVED})


async def receive(database: Database, incoming: Incoming, can: Capabilities, code_key: bytes) -> Reaction:
    """Answer one update. The rows it causes, its answers and the mark that it is done commit together.

    An update that is done already changes nothing. A UserError undoes what was begun and is answered in words.
    """
    try:
        async with database.write() as connection:
            if await db.inbox.is_done(connection, incoming.inbox_id):
                return Reaction()
            turn = Turn(connection, incoming, can, code_key)
            await _identify(turn)
            await _answer(turn)
            await _finish(turn)
            return turn.reaction
    except UserError as error:
        return await _explain(database, incoming, can, code_key, error)


async def apologise(database: Database, incoming: Incoming, can: Capabilities, code_key: bytes, error: str) -> None:
    """An update that broke its handling for good: parked for a person to look at, and one apology."""
    async with database.write() as connection:
        turn = Turn(connection, incoming, can, code_key)
        await _identify(turn)
        await turn.say(Sorry())
        await db.inbox.park(connection, incoming.inbox_id, error, incoming.at)


async def _explain(database: Database, incoming: Incoming, can: Capabilities, code_key: bytes, error: UserError) -> Reaction:
    async with database.write() as connection:
        turn = Turn(connection, incoming, can, code_key)
        await _identify(turn)
        if incoming.happening is Happening.EDIT and turn.person is not None:
            # What the message said before its edit does not hold any more, whatever is wrong with the new words.
            await reporting.forget_message(turn)
        if incoming.happening is Happening.BUTTON and error.code in ("not_yours", "not_allowed"):
            turn.toast(labels.TOASTS[Toast.NOT_FOR_YOU])
        else:
            await turn.say(wording_of(error))
        await _finish(turn)
        return turn.reaction


async def _identify(turn: Turn) -> None:
    """Who it is: the account bound to a person; in a group the account still speaks, not the group."""
    incoming = turn.incoming
    address = await db.addresses.of_account(turn.connection, incoming.channel, incoming.account)
    if address is not None and address.person_id is not None:
        office = await offices.load(turn.connection, address.organisation_id, incoming.at)
        # Somebody who has left is nobody here, even before the address is removed.
        if office.chart.works_here(address.person_id):
            turn.address, turn.person, turn.office = address, address.person_id, office
    turn.question = await db.questions.open_one(turn.connection, incoming.channel, incoming.chat, incoming.at)


async def _finish(turn: Turn) -> None:
    organisation_id = turn.office.id if turn.office is not None else None
    await db.inbox.done(turn.connection, turn.incoming.inbox_id, turn.incoming.at, organisation_id)


async def _answer(turn: Turn) -> None:
    incoming = turn.incoming
    match incoming.happening:
        case Happening.BLOCKED:
            await _unreachable(turn)
            return
        case Happening.MIGRATED:
            await db.addresses.move(turn.connection, incoming.channel, incoming.chat, incoming.text)
            return
    if await _is_too_fast(turn):
        return
    if incoming.chat_kind is ChatKind.GROUP:
        await _in_group(turn)
    elif turn.person is None:
        await _stranger(turn)
    else:
        await _known(turn)


async def _is_too_fast(turn: Turn) -> bool:
    """Whether the chat has sent more than its share of this minute; it is told so once."""
    most = (turn.office.settings if turn.office is not None else DEFAULTS).messages_per_minute
    if most is None:
        return False
    minute = turn.incoming.at - timedelta(minutes=1)
    recent = await db.inbox.recent(turn.connection, turn.incoming.channel, turn.incoming.chat, minute)
    if recent == most + 1:
        await turn.say(TooFast())
    return recent > most


async def _unreachable(turn: Turn) -> None:
    """The person blocked the bot, or the group removed it: the address leaves the chain until it speaks again."""
    account = turn.incoming.chat if turn.in_group else turn.incoming.account
    address = await db.addresses.of_account(turn.connection, turn.incoming.channel, account)
    if address is not None:
        await db.addresses.set_reachable(turn.connection, address.organisation_id, address.id, False, "blocked")


async def _stranger(turn: Turn) -> None:
    """Nobody is known until bound by a code; everything else gets one and the same sentence."""
    command = read_command(turn.incoming.text) if turn.incoming.happening is Happening.TEXT else None
    if command is not None and command.kind is CommandKind.START and command.text:
        await binding.show_code(turn, command.text)
        return
    answer = _yes_no(turn, command)
    if turn.question is not None and turn.question.kind == "who_is_this" and answer is not None:
        await binding.answer_who(turn, answer)
        return
    await turn.say(Stranger())


def _yes_no(turn: Turn, command: Command | None) -> bool | None:
    press = (turn.incoming.button or "").partition(":")[0]
    if press in ("yes", "no"):
        return press == "yes"
    if command is not None and command.kind in (CommandKind.YES, CommandKind.NO):
        return command.kind is CommandKind.YES
    return None


async def _in_group(turn: Turn) -> None:
    """A group is told, never asked: it can be bound, everything else belongs into the private chat."""
    incoming = turn.incoming
    if incoming.happening is not Happening.TEXT or not incoming.to_bot:
        return
    command = read_command(incoming.text)
    if command is not None and command.kind in (CommandKind.BIND_GROUP, CommandKind.START) and command.text and turn.person is not None:
        await binding.bind_group(turn, command.text)
        return
    await turn.say(GroupPrivate())


async def _known(turn: Turn) -> None:
    assert turn.address is not None
    if not turn.address.reachable:
        await db.addresses.set_reachable(turn.connection, turn.known.id, turn.address.id, True)
        turn.office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
    match turn.incoming.happening:
        case Happening.BUTTON:
            await _pressed(turn)
        case Happening.FILE if turn.incoming.file is not None:
            await filing.hand_in(turn, turn.incoming.file, turn.incoming.text)
        case Happening.VOICE:
            await turn.say(VoiceRefused())
        case Happening.TEXT | Happening.EDIT:
            await _wrote(turn)
        case _:
            await turn.say(OtherRefused())


# --- words ----------------------------------------------------------------------------------------------------------


async def _wrote(turn: Turn) -> None:
    """A text: a correction of an edited message, the answer to what was asked, a command, or a report."""
    text = turn.incoming.text
    if turn.incoming.happening is Happening.EDIT:
        await reporting.forget_message(turn)
    command = read_command(text)
    if turn.question is not None and await _answered(turn, turn.question, command, text):
        return
    if command is not None and await _commanded(turn, command):
        return
    note = read_on_behalf(text)
    if note is not None and await on_behalf.hear(turn, text, note):
        return
    common = read_common_report(text)
    if common is not None and await monthly_reporting.hear(turn, text, common):
        return
    await reporting.hear(turn, text)


async def _answered(turn: Turn, question: Any, command: Command | None, text: str) -> bool:
    """Whether the text answered the open question. A command that is no answer is done first; the question stays."""
    if not await _may_answer(turn, question):
        return False
    kind, payload = question.kind, question.payload
    said_yes = command is not None and command.kind is CommandKind.YES
    said_no = command is not None and command.kind is CommandKind.NO and not command.numbers and not command.text
    number = command.numbers[0] if command is not None and command.kind is CommandKind.CARD else None
    match kind:
        case "who_is_this" if said_yes or said_no:
            await binding.answer_who(turn, said_yes)
            return True
        case "echo" if said_yes:
            await _write_echoed(turn, payload)
            return True
        case "echo" | "which" | "file" | "progress" | "blocked" | "extension" | "supplement" | "refuse" if said_no:
            await turn.close_question()
            await turn.say(Unclear(text, None))
            return True
        case "which" if number is not None:
            await _chose(turn, payload, question.raw or text, number)
            return True
        case "file" if number is not None:
            await _file_chose(turn, payload, number)
            return True
        case "summary" if command is not None and command.kind is CommandKind.CHOOSE:
            return await summing.choose(turn, command.numbers[0])
        case "more" if command is not None and command.kind is CommandKind.MORE:
            await listing.my_tasks(turn, payload["page"])
            return True
    if command is not None or _is_about_another(turn, payload, text):
        return False
    match kind:
        case "progress" | "blocked":
            about = await targets.one(turn, payload["assignment"], Action.REPORT)
            await turn.close_question()
            intent = Intent.BLOCKED if kind == "blocked" else Intent.PROGRESS
            await reporting.hear(turn, text, about=about, as_intent=intent)
            return True
        case "extension":
            await _extension_text(turn, payload, text)
            return True
        case "supplement":
            await confirming.supplement(turn, payload["number"], text, assignment_id=payload["assignment"])
            return True
        case "refuse":
            await requesting.decide(turn, payload["request"], granted=False, reason=text.strip())
            return True
    return False


async def _may_answer(turn: Turn, question: Any) -> bool:
    """Whether the message can be an answer to what was asked: one that quotes another message is about that one."""
    if turn.incoming.reply_to is None:
        return True
    quoted = await db.messages.by_provider_id(turn.connection, turn.incoming.channel, turn.incoming.chat, turn.incoming.reply_to)
    return quoted is None or quoted.created_at == question.asked_at


def _is_about_another(turn: Turn, payload: dict[str, Any], text: str) -> bool:
    """A text that names another task, or that the clerk writes down for a unit, is no answer to the question."""
    if read_on_behalf(text) is not None and turn.may(Action.CONFIRM):
        return True
    asked = payload.get("number")
    items = read_reply(text[:_LONGEST_ANSWER], on=turn.known.today, calendar=turn.known.calendar)
    named = {item.task_ref for item in items if item.task_ref is not None and item.task_ref.isdecimal()}
    return asked is not None and bool(named) and str(asked) not in named


async def _write_echoed(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": what was echoed is written, as it was read then."""
    sayer = reporting.Sayer(**payload["sayer"]) if payload.get("sayer") else None
    await reporting.write(turn, payload["text"], await reporting.statements_from_json(turn, payload["statements"]), sayer=sayer)


async def _chose(turn: Turn, payload: dict[str, Any], raw: str, number: int) -> None:
    """The number that was missing from what the person said before."""
    chosen = await targets.single(turn, number, Action.REPORT)
    known = await reporting.statements_from_json(turn, payload["known"])
    items = [reporting.item_from_json(item) for item in payload["items"]]
    # Several statements without a number cannot all be about this one: the first is, the others are said again.
    await turn.close_question()
    await reporting.settle(turn, raw, [*known, reporting.Statement(chosen, items[0])])


async def _file_chose(turn: Turn, payload: dict[str, Any], number: int) -> None:
    chosen = await targets.single(turn, number, Action.REPORT)
    await turn.close_question()
    await filing.attach(turn, chosen, payload["file"])
    if payload["caption"].strip():
        await reporting.hear(turn, payload["caption"], about=chosen)


async def _extension_text(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The new date and the reason, as the person was asked for them."""
    about = await targets.one(turn, payload["assignment"], Action.ASK_EXTENSION)
    read = read_deadline(text, on=turn.known.today, calendar=turn.known.calendar)
    if read.due is None or read.ask is not None:
        await turn.ask("extension", payload, raw=text)
        await turn.say(AskExtension(line(turn.known, about)), (), [about.id])
        return
    await turn.close_question()
    await requesting.ask_extension(turn, about, read.due, reason_in(text) or payload.get("reason") or text.strip())


async def _commanded(turn: Turn, command: Command) -> bool:
    """Do what a command says; False when it means nothing here and the text is to be read as a report."""
    if command.kind in _DESK and not turn.may(Action.CONFIRM):
        # "xác nhận 121 đã gửi" of a unit is a report, not the clerk's act.
        return False
    match command.kind:
        case CommandKind.START if command.text:
            await binding.show_code(turn, command.text)
        case CommandKind.START | CommandKind.HELP:
            role, _ = binding.role_of(turn.known, turn.person_id)
            await turn.say(Help(role))
        case CommandKind.UNIT_TASKS if command.unit and turn.may(Action.SEE_ORGANISATION):
            await listing.unit_tasks(turn, command.unit)
        case CommandKind.MY_TASKS | CommandKind.UNIT_TASKS:
            await listing.my_tasks(turn)
        case CommandKind.MORE:
            await listing.rest_of_digest(turn)
        case CommandKind.CARD:
            await listing.card_of_number(turn, command.numbers[0])
        case CommandKind.SUMMARY:
            await _summary(turn, command.text)
        case CommandKind.QUEUE:
            await confirming.show_queue(turn)
        case CommandKind.CONFIRM if command.numbers:
            await confirming.confirm_numbers(turn, command.numbers)
        case CommandKind.SUPPLEMENT if command.numbers:
            await confirming.supplement(turn, command.numbers[0], command.text)
        case CommandKind.RECEIVED if command.numbers:
            await confirming.received(turn, command.numbers)
        case CommandKind.REQUESTS:
            await requesting.show_open(turn)
        case CommandKind.GRANT if command.numbers:
            await requesting.decide_number(turn, command.numbers[0], granted=True, reason=None, until=_day_in(turn, command.text))
        case CommandKind.REFUSE if command.numbers:
            await requesting.decide_number(turn, command.numbers[0], granted=False, reason=command.text or None)
        case CommandKind.NO if not command.text:
            await reporting.take_back(turn, number=command.numbers[0] if command.numbers else None)
        case CommandKind.PAUSE | CommandKind.RESUME:
            await switching.pause(turn, command.kind is CommandKind.PAUSE)
        case CommandKind.LIVE | CommandKind.TRIAL:
            mode = Mode.LIVE if command.kind is CommandKind.LIVE else Mode.TRIAL
            await switching.set_mode(turn, "" if command.unit == EVERY_UNIT else command.unit, mode)
        case _:
            return False
    return True


async def _summary(turn: Turn, words: str) -> None:
    await summing.summary(turn, _day_in(turn, words))


def _day_in(turn: Turn, words: str) -> date | None:
    """The day a command names behind itself; None when it names none."""
    return read_deadline(words, on=turn.known.today, calendar=turn.known.calendar).due if words else None


# --- buttons --------------------------------------------------------------------------------------------------------


async def _pressed(turn: Turn) -> None:
    """A button: the same verb as its words, with the right checked against the person who pressed it."""
    press, _, rest = (turn.incoming.button or "").partition(":")
    match press:
        case "yes" | "no":
            await _pressed_answer(turn, rest, yes=press == "yes")
        case "more":
            kind, _, page = rest.partition(":")
            if kind == "tasks" and _is_id(page):
                await listing.my_tasks(turn, int(page))
            else:
                await listing.rest_of_digest(turn)
        case "mistake" if _is_id(rest):
            await reporting.take_back(turn, inbox_id=int(rest))
        case "grant" | "refuse" if _is_id(rest):
            await _pressed_decision(turn, int(rest), granted=press == "grant")
        case _ if _is_id(rest):
            await _pressed_task(turn, press, int(rest))
        case _:
            turn.toast(labels.TOASTS[Toast.EXPIRED])


def _is_id(text: str) -> bool:
    """The data of a button may be forged: only plain digits that fit an id are one."""
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID


async def _pressed_answer(turn: Turn, rest: str, *, yes: bool) -> None:
    question = turn.question
    if question is None or str(question.id) != rest or question.kind != "echo":
        turn.toast(labels.TOASTS[Toast.EXPIRED])
        return
    if yes:
        await _write_echoed(turn, question.payload)
        turn.toast(labels.TOASTS[Toast.RECORDED])
        return
    await turn.close_question()
    await turn.say(Unclear(question.raw or "", None))


async def _pressed_decision(turn: Turn, request_id: int, *, granted: bool) -> None:
    if granted:
        await requesting.decide(turn, request_id, granted=True, reason=None)
        return
    await requesting.ask_why(turn, request_id)


async def _pressed_task(turn: Turn, press: str, assignment_id: int) -> None:
    if press == "detail":
        await listing.card(turn, await targets.one(turn, assignment_id, Action.SEE_TASK))
        return
    if press == "confirm":
        await confirming.confirm_one(turn, assignment_id)
        return
    if press == "supplement":
        await confirming.ask_for_supplement(turn, assignment_id)
        return
    action = Action.ASK_EXTENSION if press in ("extension", "set_due") else Action.REPORT
    a = await targets.one(turn, assignment_id, action)
    match press:
        case "done" | "acknowledge" | "standing":
            await reporting.press(turn, a, press)
            turn.toast(labels.TOASTS[Toast.RECORDED])
        case "progress":
            await _ask_about(turn, "progress", a, AskProgress(line(turn.known, a)))
        case "blocked":
            await _ask_about(turn, "blocked", a, AskBlocked(line(turn.known, a)))
        case "extension" | "set_due":
            await _ask_about(turn, "extension", a, AskExtension(line(turn.known, a)))
        case "close":
            await _ask_about(turn, "progress", a, AskProgress(line(turn.known, a)))
        case _:
            turn.toast(labels.TOASTS[Toast.EXPIRED])


async def _ask_about(turn: Turn, kind: str, a: Assignment, wording: Any) -> None:
    reporting.must_be_open(turn, a)
    await turn.ask(kind, {"assignment": a.id, "number": a.task.number})
    await turn.say(wording, (), [a.id])
    turn.toast(labels.TOASTS[Toast.ANSWER])
