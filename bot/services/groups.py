"""What a group says to the bot, and what it is answered there."""

from __future__ import annotations

from dataclasses import replace

import db.questions
from bot.core.incoming import ChatKind, Happening
from bot.core.permissions import Action
from bot.services import binding, verbs
from bot.services.turn import Turn
from messages.reading.command import Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import read_command, without_mention
from messages.reading.figure_asks import read_ask
from messages.wordings.group_answered import GroupAnswered
from messages.wordings.group_help import GroupHelp
from messages.wordings.group_private import GroupPrivate

_LOOKS = frozenset(
    (
        CommandKind.MY_TASKS,
        CommandKind.UNIT_TASKS,
        CommandKind.CARD,
        CommandKind.SUMMARY,
        CommandKind.QUEUE,
        CommandKind.REQUESTS,
        CommandKind.EVIDENCE,
        CommandKind.HISTORY,
        CommandKind.TOMORROW,
        CommandKind.WHY,
        CommandKind.LEAVES,
    )
)
"""Commands that only want to know."""


async def hear(turn: Turn) -> None:
    """A group is told, never asked: it can be bound, everything else belongs into the private chat."""
    incoming = turn.incoming
    if incoming.happening is not Happening.TEXT or not incoming.to_bot:
        return
    command = read_command(incoming.text)
    if command is not None and command.kind in (CommandKind.BIND_GROUP, CommandKind.START) and command.text and turn.speaker is not None:
        await binding.bind_group(turn, command.text)
        return
    if command is not None and command.kind is CommandKind.HELP:
        await turn.say(GroupHelp(turn.can.called))
        return
    if command is not None and command.kind is CommandKind.SUMMARY and await _answered_in_private(turn, command):
        await turn.say(GroupAnswered())
        return
    await turn.say(GroupPrivate(asks=_asks(turn, command)))


def _asks(turn: Turn, command: Command | None) -> bool:
    """Whether what a group wrote to the bot is a question, and nothing to be written down."""
    if command is not None:
        return command.kind in _LOOKS
    said = without_mention(turn.incoming.text)
    units = turn.office.chart.unit_names if turn.office is not None else ()
    return said.endswith("?") or read_ask(said, on=turn.day, units=units) is not None


async def _answered_in_private(turn: Turn, command: Command) -> bool:
    """A leader asks for the figures among others: they go to the leader's own chat; False for whoever gets nothing there."""
    address = turn.address
    if turn.speaker is None or address is None or not address.reachable:
        return False
    alone = replace(turn.incoming, chat=address.chat, chat_kind=ChatKind.PRIVATE, message=None)
    private = replace(turn, incoming=alone, question=await db.questions.open_one(turn.connection, alone.channel, alone.chat, alone.at))
    return private.may(Action.SEE_ORGANISATION) and await verbs.commanded(private, command)
