"""What a command in plain words does: one table, a row for each kind of command."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

import db.marks
from bot.core.errors import UserError
from bot.core.organisation import Mode
from bot.core.permissions import Action
from bot.services import (
    absences,
    assigning,
    binding,
    compose_clerk,
    confirming,
    days_feed,
    deciding,
    decisions,
    evidence,
    explaining,
    forwarding,
    history,
    listing,
    marking,
    noise,
    plan_desk,
    seats,
    set_up_desk,
    sheets,
    summing,
    switching,
    taking_back,
    tomorrow,
)
from bot.services.office import recipient_of
from bot.services.turn import Turn
from messages.reading.command import EVERY_UNIT, Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import is_mere_no
from messages.reading.deadlines import read_deadline
from messages.render import Together
from messages.wordings.help import Help

_DESK = frozenset(
    {
        CommandKind.CONFIRM,
        CommandKind.CONFIRM_ALL,
        CommandKind.MORNING,
        CommandKind.SUPPLEMENT,
        CommandKind.RECEIVED,
        CommandKind.UPSTREAM,
        CommandKind.WORK_FILE,
    }
)
_NEED_NUMBERS = frozenset({CommandKind.CONFIRM, CommandKind.SUPPLEMENT, CommandKind.RECEIVED})


async def commanded(turn: Turn, command: Command) -> bool:
    """Do what a command says; False when it means nothing here and the text is to be read as a report."""
    verb = VERBS.get(command.kind)
    if verb is None or (command.kind in _NEED_NUMBERS and not command.numbers):
        return False
    if command.kind in _DESK and not turn.may(Action.CONFIRM):
        # "xác nhận 121 đã gửi" of a unit is a report, not the clerk's act.
        return False
    if command.kind is CommandKind.NO and command.text:
        return False
    return await verb(turn, command) is not False


def day_in(turn: Turn, words: str) -> date | None:
    """The day a command names behind itself; None when it names none."""
    return read_deadline(words, on=turn.day, calendar=turn.known.calendar).due if words else None


async def _start(turn: Turn, command: Command) -> None:
    if command.text:
        await binding.show_code(turn, command.text)
    else:
        await _help(turn, command)


async def _help(turn: Turn, _command: Command) -> None:
    role, _ = binding.role_of(turn.known, turn.person_id)
    await turn.say(Help(role, turn.can.called, files_in=turn.can.files_in))


async def _assign(turn: Turn, _command: Command) -> bool:
    return await assigning.start(turn)


async def _sheet(turn: Turn, _command: Command) -> bool:
    if not turn.may(Action.CORRECT):
        return False
    await sheets.order(turn, {"sheet": "register"})
    return True


async def _days(turn: Turn, command: Command) -> None:
    match command.kind:
        case CommandKind.DAYS:
            await sheets.order(turn, {"sheet": "days", "person": turn.person_id})
        case CommandKind.DAYS_FEED:
            await days_feed.give(turn)
        case _:
            await days_feed.end(turn)


async def _my_tasks(turn: Turn, _command: Command) -> None:
    await listing.my_tasks(turn)


async def _unit_tasks(turn: Turn, command: Command) -> None:
    if command.unit and turn.may(Action.SEE_ORGANISATION):
        await listing.unit_tasks(turn, command.unit)
    else:
        await listing.my_tasks(turn)


async def _more(turn: Turn, _command: Command) -> None:
    await listing.rest_of_digest(turn)


async def _card(turn: Turn, command: Command) -> None:
    await listing.card_of_number(turn, command.numbers[0])


async def _summary(turn: Turn, command: Command) -> None:
    day = day_in(turn, command.text)
    if command.text and day is None:
        raise UserError("no_such_period")
    await summing.summary(turn, day)


async def _queue(turn: Turn, _command: Command) -> None:
    await confirming.show_queue(turn)


async def _confirm(turn: Turn, command: Command) -> None:
    await confirming.confirm_numbers(turn, command.numbers, command.unit)


async def _confirm_all(turn: Turn, _command: Command) -> None:
    await confirming.ask_all(turn)


async def _morning(turn: Turn, _command: Command) -> None:
    said = await compose_clerk.morning_line(turn.connection, turn.known, recipient_of(turn.person_id, trial=False), asked=True)
    if said is not None:
        await turn.say(Together(tuple(said.wordings)))


async def _yes(turn: Turn, _command: Command) -> bool:
    return await deciding.show_lately_asked(turn)


async def _supplement(turn: Turn, command: Command) -> None:
    await confirming.supplement(turn, command.numbers[0], command.text, unit=command.unit)


async def _received(turn: Turn, command: Command) -> None:
    await confirming.received(turn, command.numbers, command.unit)


async def _evidence(turn: Turn, command: Command) -> None:
    await evidence.show(turn, command.numbers[0])


async def _history(turn: Turn, command: Command) -> None:
    await history.show(turn, command.numbers[0])


async def _upstream(turn: Turn, command: Command) -> None:
    await marking.mark(turn, db.marks.UPSTREAM, command.numbers)


async def _work_file(turn: Turn, command: Command) -> None:
    await marking.mark(turn, db.marks.WORK_FILE, command.numbers)


async def _requests(turn: Turn, _command: Command) -> None:
    await decisions.show(turn)


async def _grant(turn: Turn, command: Command) -> bool | None:
    until = day_in(turn, command.text)
    if not command.numbers:
        return await deciding.decide_only(turn, granted=True, reason=None, until=until)
    for number in command.numbers:
        await deciding.decide_number(turn, number, granted=True, reason=None, until=until, unit=command.unit, about=command.about)
    return None


async def _refuse(turn: Turn, command: Command) -> bool | None:
    if not command.numbers:
        return await deciding.decide_only(turn, granted=False, reason=command.text or None)
    reason = command.text or None
    await deciding.decide_number(turn, command.numbers[0], granted=False, reason=reason, unit=command.unit, about=command.about)
    return None


async def _no(turn: Turn, command: Command) -> None:
    if not command.numbers and is_mere_no(turn.incoming.text):
        await taking_back.deny(turn)
        return
    await taking_back.take_back(turn, number=command.numbers[0] if command.numbers else None)


async def _tomorrow(turn: Turn, _command: Command) -> bool | None:
    if not tomorrow.allowed(turn):
        # Whoever promises something says "ngày mai" too.
        return False
    await tomorrow.show(turn)
    return None


async def _why(turn: Turn, command: Command) -> None:
    await explaining.explain(turn, command.numbers[0] if command.numbers else None)


async def _sent(turn: Turn, command: Command) -> None:
    await noise.show(turn, command.text)


async def _leaves(turn: Turn, _command: Command) -> None:
    await absences.show(turn)


async def _pause(turn: Turn, command: Command) -> None:
    await switching.pause(turn, command.kind is CommandKind.PAUSE)


async def _mode(turn: Turn, command: Command) -> None:
    mode = Mode.LIVE if command.kind is CommandKind.LIVE else Mode.TRIAL
    await switching.set_mode(turn, "" if command.unit == EVERY_UNIT else command.unit, mode)


async def _set_up(turn: Turn, _command: Command) -> None:
    await set_up_desk.order_workbook(turn)


async def _to_mark(turn: Turn, command: Command) -> None:
    await marking.show(turn, db.marks.UPSTREAM if command.kind is CommandKind.TO_ENTER else db.marks.WORK_FILE)


async def _forward(turn: Turn, command: Command) -> None:
    await forwarding.show(turn, command.unit)


async def _bound(turn: Turn, _command: Command) -> None:
    await seats.show_bound(turn)


async def _unbound(turn: Turn, _command: Command) -> None:
    await seats.show_unbound(turn)


async def _undo_import(turn: Turn, _command: Command) -> None:
    await plan_desk.undo(turn)


VERBS: dict[CommandKind, Callable[[Turn, Command], Awaitable[bool | None]]] = {
    CommandKind.START: _start,
    CommandKind.HELP: _help,
    CommandKind.MY_TASKS: _my_tasks,
    CommandKind.UNIT_TASKS: _unit_tasks,
    CommandKind.MORE: _more,
    CommandKind.CARD: _card,
    CommandKind.SUMMARY: _summary,
    CommandKind.QUEUE: _queue,
    CommandKind.CONFIRM: _confirm,
    CommandKind.CONFIRM_ALL: _confirm_all,
    CommandKind.MORNING: _morning,
    CommandKind.YES: _yes,
    CommandKind.SUPPLEMENT: _supplement,
    CommandKind.RECEIVED: _received,
    CommandKind.EVIDENCE: _evidence,
    CommandKind.HISTORY: _history,
    CommandKind.UPSTREAM: _upstream,
    CommandKind.WORK_FILE: _work_file,
    CommandKind.REQUESTS: _requests,
    CommandKind.GRANT: _grant,
    CommandKind.REFUSE: _refuse,
    CommandKind.NO: _no,
    CommandKind.UNDO_IMPORT: _undo_import,
    CommandKind.TOMORROW: _tomorrow,
    CommandKind.WHY: _why,
    CommandKind.SENT: _sent,
    CommandKind.LEAVES: _leaves,
    CommandKind.SET_UP: _set_up,
    CommandKind.TO_ENTER: _to_mark,
    CommandKind.TO_FILE: _to_mark,
    CommandKind.FORWARD: _forward,
    CommandKind.BOUND: _bound,
    CommandKind.UNBOUND: _unbound,
    CommandKind.ASSIGN: _assign,
    CommandKind.SHEET: _sheet,
    CommandKind.DAYS: _days,
    CommandKind.DAYS_FEED: _days,
    CommandKind.DAYS_FEED_END: _days,
    CommandKind.PAUSE: _pause,
    CommandKind.RESUME: _pause,
    CommandKind.LIVE: _mode,
    CommandKind.TRIAL: _mode,
}
"""A verb that gives False found nothing to do. A kind that is not here means something only where it was asked for."""
