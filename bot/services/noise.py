"""The noise figure: how many messages everybody got in a month ("tin đã gửi")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

import db.noise
from bot.core import windows
from bot.core.calendar import days
from bot.core.clock import local_date
from bot.core.delivery import Priority
from bot.core.months import add_months
from bot.core.permissions import Action
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.messages_sent import MessagesSent, SentTo

_LISTED = 20


@dataclass(frozen=True, slots=True)
class Noise:
    """One person's month: what the bot said by itself, on how many days, and how often it answered."""

    person_id: int
    name: str
    unit: str
    reminders: int
    days: int
    answers: int


async def of_month(connection: Connection, office: Office, month: date) -> list[Noise]:
    """Everybody who got something in the month that `month` lies in, by office time; the busiest first."""
    start = month.replace(day=1)
    begin, end = windows.at(start, time.min), windows.at(add_months(start, 1), time.min)
    spoken: dict[int, list[date]] = {}
    answered: dict[int, int] = {}
    for row in await db.noise.sent_between(connection, office.id, begin, end):
        if row.priority == Priority.ANSWER:
            answered[row.person_id] = answered.get(row.person_id, 0) + 1
        else:
            spoken.setdefault(row.person_id, []).append(local_date(row.sent_at))
    found = []
    for person_id in {*spoken, *answered}:
        units = office.chart.units_of(person_id)
        unit = office.unit(units[0]).short_name if units else ""
        told = spoken.get(person_id, [])
        found.append(Noise(person_id, office.name_of(person_id) or "", unit, len(told), len(set(told)), answered.get(person_id, 0)))
    return sorted(found, key=lambda noise: (-noise.reminders, -noise.answers, noise.name))


async def show(turn: Turn, words: str) -> None:
    """`words`: "", "11" or "11/2026", the month asked for; a month to come without a year is last year's. Raises UserError
    "not_allowed"."""
    turn.require(Action.SEE_MESSAGES)
    office = turn.known
    month = _month(words, office.today)
    found = await of_month(turn.connection, office, month)
    last = min(office.today, add_months(month, 1).replace(day=1))
    begin = max(month, office.organisation.live_from or month)
    working = sum(1 for day in days(begin, last) if office.calendar.is_working(day) and day.month == month.month)
    before = add_months(month, -1)
    await turn.say(
        MessagesSent(
            month=month.month,
            year=month.year,
            lines=tuple(_line(noise) for noise in found[:_LISTED]),
            more=sum(1 for noise in found[_LISTED:] if noise.reminders),
            only_answered=sum(1 for noise in found[_LISTED:] if not noise.reminders),
            reminders=sum(noise.reminders for noise in found),
            people=sum(1 for noise in found if noise.reminders),
            working_days=working,
            other_month=before.month if before >= (office.organisation.live_from or before).replace(day=1) else None,
        )
    )


def _line(noise: Noise) -> SentTo:
    return SentTo(noise.name, noise.unit, noise.reminders, noise.days, noise.answers)


def _month(words: str, today: date) -> date:
    if not words:
        return today.replace(day=1)
    month, _, year = words.replace("-", "/").partition("/")
    asked = date(int(year) if year else today.year, int(month), 1)
    return asked if year or asked <= today else asked.replace(year=asked.year - 1)
