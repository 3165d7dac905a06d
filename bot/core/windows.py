"""When the bot may speak unprompted: the office windows of a working day.

Answers to what a person just did know no windows. Times are the office's wall clock; instants are aware.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.calendar import Calendar
from bot.core.clock import OFFICE_ZONE, local
from bot.core.settings import RuleSettings

AFTER_DIGESTS = timedelta(minutes=1)
"""By so much later than the digests of a morning leaves what they may say, too."""
_DAY = timedelta(days=1)
_EVENT_WORKING_DAYS = 3
_ANSWER_LIFE = timedelta(days=1)


def at(day: date, clock: time, zone: ZoneInfo = OFFICE_ZONE) -> datetime:
    return datetime.combine(day, clock, tzinfo=zone)


def digest_from(day: date, settings: RuleSettings) -> datetime:
    """When a working day's digests may leave."""
    return at(day, settings.morning_from)


def after_noon(start: datetime, now: datetime, settings: RuleSettings) -> datetime:
    """When something that may leave from `start` on leaves if it comes to be owed now: what is found owed over noon (an outage
    that has ended, a day that was moved) waits for the afternoon's window."""
    clock = local(now).time()
    if start <= now and settings.morning_to <= clock < settings.afternoon_from:
        return at(local(now).date(), settings.afternoon_from)
    return start


def digest_until(day: date, settings: RuleSettings) -> datetime:
    """When a digest has outlived its day: the end of the last window, which is also the merge after an outage."""
    return at(day, settings.afternoon_to)


def event_from(now: datetime, calendar: Calendar, settings: RuleSettings) -> datetime:
    """The first instant from `now` on at which an event (a new task, a decision) may be told."""
    moment = local(now)
    day = moment.date()
    while True:
        if calendar.is_working(day):
            for start, end in ((settings.morning_from, settings.morning_to), (settings.afternoon_from, settings.afternoon_to)):
                if day > moment.date() or moment.time() < end:
                    return max(at(day, start), now)
        day += _DAY


def urgent_from(now: datetime, settings: RuleSettings) -> datetime:
    """The first instant from `now` on at which an urgent task may be told, on whatever day."""
    day = local(now).date()
    if now < at(day, settings.urgent_from):
        return at(day, settings.urgent_from)
    return now if now < at(day, settings.urgent_to) else at(day + _DAY, settings.urgent_from)


def event_until(start: datetime, calendar: Calendar, settings: RuleSettings) -> datetime:
    return digest_until(calendar.add(local(start).date(), _EVENT_WORKING_DAYS), settings)


def answer_until(now: datetime) -> datetime:
    return now + _ANSWER_LIFE


def next_moment(now: datetime, calendar: Calendar, settings: RuleSettings) -> datetime:
    """The next instant, strictly after `now`, at which the bot may begin to say something unprompted."""
    day = local(now).date()
    while True:
        if calendar.is_working(day):
            moments = sorted(at(day, c) for c in (settings.clerk_at, settings.morning_from, settings.group_at, settings.afternoon_from))
            for moment in moments:
                if moment > now:
                    return moment
        day += _DAY
