"""What a person did, understood and answered: one update, one transaction.

Buttons and words lead to the same verbs; whatever works with a button works without.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import db.addresses
import db.inbox
import db.messages
import db.questions
from bot.core import failpoint
from bot.core.channel import Capabilities
from bot.core.errors import UserError
from bot.core.failpoint import Point
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.core.permissions import Action
from bot.core.settings import DEFAULTS
from bot.services import (
    absences,
    amend_desk,
    answers,
    binding,
    changing,
    confirming,
    delegating,
    directing,
    drilling,
    evidence,
    figuring,
    filing,
    frames_desk,
    groups,
    handing_in,
    inquiring,
    instructing,
    monthly_nudging,
    monthly_reporting,
    on_behalf,
    ordering,
    plan_desk,
    preferring,
    presses,
    publishing,
    recasting,
    reframing,
    releasing,
    reminding,
    reporting,
    rewording,
    seats,
    second_thoughts,
    set_up_desk,
    taking_back,
    upstream_desk,
    verbs,
    year_end,
)
from bot.services import office as offices
from bot.services.links import Links
from bot.services.opened import Opened
from bot.services.turn import Reaction, Turn
from db.session import Connection, Database
from messages import labels
from messages.errors import wording_of
from messages.labels import Toast
from messages.reading.command import Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import read_command
from messages.reading.common_report import read_common_report
from messages.reading.figure_asks import read_ask
from messages.reading.leave import read_leave
from messages.reading.on_behalf import read_on_behalf
from messages.reading.reason import declines
from messages.wordings.nothing_asked import NothingAsked
from messages.wordings.sorry import Sorry
from messages.wordings.stranger import Stranger
from messages.wordings.too_fast import TooFast
from messages.wordings.voice_refused import VoiceRefused

Along = Callable[[Connection], Awaitable[None]]
"""Done in the transaction of an update, beside it."""


async def receive(
    database: Database,
    incoming: Incoming,
    can: Capabilities,
    code_key: bytes,
    *,
    opened: Opened | None = None,
    links: Links | None = None,
    at_start: Along | None = None,
    at_end: Along | None = None,
) -> Reaction:
    """Answer one update. The rows it causes, its answers and the mark that it is done commit together. `opened`: its file,
    where it may be a plan. `links`: how files come and go by our own web server. `at_start`: the first thing of the transaction;
    `at_end`: the last before the commit.

    An update that is done already changes nothing. A UserError undoes what was begun and is answered in words.
    """
    try:
        async with database.write() as connection:
            if at_start is not None:
                await at_start(connection)
            if await db.inbox.is_done(connection, incoming.inbox_id):
                return Reaction()
            turn = Turn(connection, incoming, can, code_key, links=links)
            await _identify(turn)
            await _answer(turn, opened)
            await _finish(turn, at_end)
            failpoint.reach(Point.EFFECT_WRITTEN)
        failpoint.reach(Point.EFFECT_COMMITTED)
        return turn.reaction
    except UserError as error:
        return await _explain(database, incoming, can, code_key, error, at_start, at_end)


async def apologise(database: Database, incoming: Incoming, can: Capabilities, code_key: bytes, error: str) -> None:
    """An update that broke its handling for good: parked for a person to look at, and one apology."""
    async with database.write() as connection:
        turn = Turn(connection, incoming, can, code_key)
        await _identify(turn)
        await turn.say(Sorry())
        await db.inbox.park(connection, incoming.inbox_id, error, incoming.at)


async def _explain(
    database: Database,
    incoming: Incoming,
    can: Capabilities,
    code_key: bytes,
    error: UserError,
    at_start: Along | None,
    at_end: Along | None,
) -> Reaction:
    async with database.write() as connection:
        if at_start is not None:
            await at_start(connection)
        turn = Turn(connection, incoming, can, code_key)
        await _identify(turn)
        if incoming.happening is Happening.EDIT and turn.speaker is not None:
            # What the message said before its edit does not hold any more, whatever is wrong with the new words.
            await taking_back.forget_message(turn)
        if incoming.happening is Happening.BUTTON and error.code in ("not_yours", "not_allowed"):
            turn.toast(labels.TOASTS[Toast.NOT_FOR_YOU])
        else:
            await turn.say(wording_of(error))
        await _finish(turn, at_end)
        return turn.reaction


async def _identify(turn: Turn) -> None:
    """Who it is: the account bound to a person; in a group the account still speaks, not the group."""
    incoming = turn.incoming
    address = await db.addresses.of_account(turn.connection, incoming.channel, incoming.account)
    if address is not None and address.person_id is not None:
        office = await offices.load(turn.connection, address.organisation_id, incoming.at)
        # Somebody who has left is nobody here, even before the address is removed.
        if office.chart.works_here(address.person_id):
            turn.address, turn.speaker, turn.office = address, address.person_id, office
    # A question waits for what was written in time, however long the bot was away.
    turn.question = await db.questions.open_one(turn.connection, incoming.channel, incoming.chat, incoming.moment)


async def _finish(turn: Turn, at_end: Along | None) -> None:
    organisation_id = turn.office.id if turn.office is not None else None
    await db.inbox.done(turn.connection, turn.incoming.inbox_id, turn.incoming.at, organisation_id)
    if at_end is not None:
        await at_end(turn.connection)


async def _answer(turn: Turn, opened: Opened | None = None) -> None:
    incoming = turn.incoming
    match incoming.happening:
        case Happening.BLOCKED:
            await _unreachable(turn)
            return
        case Happening.MIGRATED:
            await db.addresses.move(turn.connection, incoming.channel, incoming.chat, incoming.text, incoming.at)
            return
    if await _is_too_fast(turn):
        return
    if incoming.chat_kind is ChatKind.GROUP:
        await groups.hear(turn)
    elif turn.speaker is None:
        await _stranger(turn)
    else:
        await _known(turn, opened)


async def _is_too_fast(turn: Turn) -> bool:
    """Whether the chat had sent more than its share within a minute when this was written; it is told so once, from which message on."""
    most = (turn.office.settings if turn.office is not None else DEFAULTS).messages_per_minute
    if most is None or turn.in_group:
        # Where the bot hears a group's own talk, many speak there; whoever speaks to it gets one line.
        return False
    incoming = turn.incoming
    minute = incoming.moment - timedelta(minutes=1)
    recent = await db.inbox.recent(turn.connection, incoming.channel, incoming.chat, minute, incoming.inbox_id)
    if recent == most + 1:
        await turn.say(TooFast(most, incoming.text))
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


async def _known(turn: Turn, opened: Opened | None) -> None:
    assert turn.address is not None
    if not turn.address.reachable:
        await db.addresses.set_reachable(turn.connection, turn.known.id, turn.address.id, True)
        turn.office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
    match turn.incoming.happening:
        case Happening.BUTTON:
            await presses.pressed(turn)
        case Happening.FILE if await ordering.hear_caption(turn):
            pass
        case Happening.FILE if opened is not None and (await set_up_desk.propose(turn, opened) or await amend_desk.propose(turn, opened)):
            pass
        case Happening.FILE if opened is not None and await upstream_desk.propose(turn, opened):
            pass
        case Happening.FILE if opened is not None and turn.may(Action.IMPORT) and await plan_desk.propose(turn, opened):
            pass
        case Happening.FILE if turn.incoming.file is not None:
            await filing.hand_in(turn, turn.incoming.file, turn.incoming.text)
        case Happening.VOICE:
            await turn.say(VoiceRefused())
        case Happening.TEXT | Happening.EDIT:
            await _wrote(turn)
        case _:
            await handing_in.refuse(turn)


# --- words ----------------------------------------------------------------------------------------------------------


async def _wrote(turn: Turn) -> None:
    """A text: a correction of an edited message, the answer to what was asked, a command, or a report."""
    text = turn.incoming.text
    if turn.incoming.happening is Happening.EDIT:
        await taking_back.forget_message(turn)
    if turn.incoming.forwarded:
        await _passed_on(turn, text)
        return
    if await plan_desk.paste(turn, text, listed=not answers.wants_words(turn)) or await taking_back.pass_over(turn, text):
        return
    command = read_command(text)
    if turn.question is not None and await answers.answered(turn, turn.question, command, text):
        return
    if command is not None and await verbs.commanded(turn, command):
        return
    if turn.question is None and declines(text):
        await turn.say(NothingAsked("no"))
        return
    if await publishing.hear(turn, text):
        return
    if await inquiring.hear(turn, text) or await confirming.hear(turn, text):
        return
    if await drilling.hear(turn, text) or await drilling.hear_colleague(turn, text) or await handing_in.hear(turn, text):
        return
    ask = read_ask(text, on=turn.day, units=turn.known.chart.unit_names)
    if ask is not None and await figuring.answer(turn, ask):
        return
    leave = read_leave(text, on=turn.day, calendar=turn.known.calendar)
    if leave is not None and await absences.hear(turn, leave):
        return
    if (
        await year_end.hear(turn, text)
        or await preferring.hear(turn, text)
        or await set_up_desk.hear(turn, text)
        or await frames_desk.hear(turn, text)
        or await reframing.hear(turn, text)
        or await seats.hear(turn, text)
        or await releasing.hear(turn, text)
        or await monthly_nudging.hear(turn, text)
        or await reminding.hear(turn, text)
        or await recasting.hear(turn, text)
        or await rewording.hear(turn, text)
        or await changing.hear(turn, text)
        or await delegating.hear(turn, text)
        or await evidence.hear(turn, text)
    ):
        return
    note = read_on_behalf(text)
    if note is not None and await on_behalf.hear(turn, text, note):
        return
    if await directing.hear(turn, text) or await second_thoughts.hear(turn, text) or await instructing.hear(turn, text):
        return
    common = read_common_report(text)
    if common is not None and await monthly_reporting.hear(turn, text, common):
        return
    if await answers.asked_again(turn, text):
        return
    await reporting.hear(turn, text)


async def _passed_on(turn: Turn, text: str) -> None:
    """Somebody else's words, forwarded: a clerk's may speak for a unit, everybody's may report on the own tasks; both are
    echoed first. They are no order, no answer and no correction of the person who forwards them."""
    note = read_on_behalf(text)
    if note is not None and note.number is None and await on_behalf.hear(turn, text, note):
        return
    await reporting.hear(turn, text)
