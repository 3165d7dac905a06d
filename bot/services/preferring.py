"""A person chooses about the own reminders; what is late is told all the same."""

from __future__ import annotations

from datetime import date, time, timedelta

import db.addresses
import db.looks
import db.preferences
import db.tasks
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.preferences import LONGEST_MUTE_DAYS, NONE, may_be_muted
from bot.services import office as offices
from bot.services import targets
from bot.services.turn import Turn
from messages import labels
from messages.reading.deadlines import read_deadline
from messages.reading.preferences import Wish, WishNote, read_wish
from messages.wordings.preferences import Preferences

_MUTE_DAYS = 7


async def hear(turn: Turn, text: str) -> bool:
    """Do what is wished and show what holds now; False when the text is no wish. Raises UserError "preference_refused"."""
    note = read_wish(text)
    if note is None:
        return False
    await _change(turn, note)
    turn.office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
    await show(turn)
    return True


async def _change(turn: Turn, note: WishNote) -> None:
    office, connection, at, me = turn.known, turn.connection, turn.incoming.at, turn.person_id
    match note.wish:
        case Wish.HOUR if note.clock is not None:
            _must_be_open(turn, note.clock)
            await db.preferences.put(connection, office.id, me, db.preferences.HOUR, f"{note.clock:%H:%M}", at)
        case Wish.NO_HOUR:
            await db.preferences.clear(connection, office.id, me, db.preferences.HOUR, at)
        case Wish.WEEKLY:
            await db.preferences.put(connection, office.id, me, db.preferences.WEEKLY, "on", at)
        case Wish.DAILY:
            await db.preferences.clear(connection, office.id, me, db.preferences.WEEKLY, at)
        case Wish.MUTE if note.number is not None:
            a = await _mine(turn, note.number)
            until = _until(turn, note.until)
            await db.preferences.put(connection, office.id, me, db.preferences.MUTE, until.isoformat(), at, task_id=a)
        case Wish.UNMUTE if note.number is not None:
            a = await _mine(turn, note.number)
            await db.preferences.clear(connection, office.id, me, db.preferences.MUTE, at, task_id=a)
        case Wish.CHANNEL:
            if not await db.addresses.prefer(connection, office.id, me, note.channel):
                raise UserError("preference_refused", why="channel", words=labels.CHANNELS[note.channel], most_days=LONGEST_MUTE_DAYS)
        case _:
            return
    await db.looks.bring_forward(connection, office.id, office.today)


async def _mine(turn: Turn, number: int) -> int:
    """The task of that number, if the person sees it."""
    return (await targets.numbered(turn, number, Action.SEE_TASK))[0].task.id


def _must_be_open(turn: Turn, clock: time) -> None:
    """The hour must lie in an office window: a digest leaves at no other."""
    s = turn.known.settings
    if not (s.morning_from <= clock < s.morning_to or s.afternoon_from <= clock < s.afternoon_to):
        windows = f"{s.morning_from:%Hh%M}–{s.morning_to:%Hh%M}, {s.afternoon_from:%Hh%M}–{s.afternoon_to:%Hh%M}"
        raise UserError("preference_refused", why="hour", words=windows, most_days=LONGEST_MUTE_DAYS)


def _until(turn: Turn, words: str) -> date:
    today = turn.known.today
    if not words:
        return today + timedelta(days=_MUTE_DAYS)
    due = read_deadline(words, on=today, calendar=turn.known.calendar).due
    if due is None or not may_be_muted(due, today):
        raise UserError("preference_refused", why="day", words=words, most_days=LONGEST_MUTE_DAYS)
    return due


async def show(turn: Turn) -> None:
    """What holds for the person now."""
    office = turn.known
    mine = office.preferences.get(turn.person_id, NONE)
    muted = {task_id: until for task_id, until in mine.muted.items() if until >= office.today}
    numbers = await db.tasks.numbers(turn.connection, office.id, list(muted))
    channels = [a.channel for a in office.chart.addresses if a.person_id == turn.person_id]
    await turn.say(
        Preferences(
            hour=mine.hour or office.settings.morning_from,
            own_hour=mine.hour is not None,
            weekly=mine.weekly,
            muted=tuple(sorted((numbers[task_id], until) for task_id, until in muted.items())),
            channels=tuple(labels.CHANNELS.get(channel, channel) for channel in channels),
        )
    )
