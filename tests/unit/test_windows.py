"""When the bot may speak unprompted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.clock import OFFICE_ZONE, local
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.windows import (
    AFTER_DIGESTS,
    after_noon,
    answer_until,
    at,
    digest_from,
    digest_until,
    event_from,
    event_until,
    next_moment,
    urgent_from,
)
from tests.builders import a_calendar

CALENDAR = a_calendar()
INSTANTS = st.datetimes(datetime(2024, 11, 1), datetime(2026, 12, 31)).map(lambda naive: naive.replace(tzinfo=OFFICE_ZONE))


def office(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


def test_a_wall_clock_time_is_an_instant_of_the_office_zone() -> None:
    assert at(date(2024, 11, 4), time(8, 0)) == datetime(2024, 11, 4, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        ("07:30", "08:00"),
        ("08:00", "08:00"),
        ("10:59", "08:00"),
        ("11:00", "14:00"),
        ("13:59", "14:00"),
        ("14:00", "08:00"),
        ("16:29", "08:00"),
    ],
)
def test_what_comes_to_be_owed_over_noon_waits_for_the_afternoon(now: str, leaves: str) -> None:
    start = office("2024-11-04T08:00")
    assert after_noon(start, office(f"2024-11-04T{now}"), DEFAULTS) == office(f"2024-11-04T{leaves}")


def test_an_hour_still_to_come_is_kept_also_when_it_is_planned_over_noon() -> None:
    hour = office("2024-11-04T15:30")
    assert after_noon(hour, office("2024-11-04T12:00"), DEFAULTS) == hour


def test_an_hour_that_comes_over_noon_waits_for_the_afternoon_from_its_first_instant_on() -> None:
    noon = office("2024-11-04T12:00")
    assert after_noon(noon, noon, DEFAULTS) == office("2024-11-04T14:00")


def test_a_digest_leaves_from_eight_and_has_outlived_its_day_at_half_past_four() -> None:
    day = date(2024, 11, 4)
    assert digest_from(day, DEFAULTS) == office("2024-11-04T08:00")
    assert digest_until(day, DEFAULTS) == office("2024-11-04T16:30")


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("2024-11-04T07:59", "2024-11-04T08:00"),
        ("2024-11-04T08:00", "2024-11-04T08:00"),
        ("2024-11-04T10:59", "2024-11-04T10:59"),
        ("2024-11-04T11:00", "2024-11-04T14:00"),
        ("2024-11-04T13:59", "2024-11-04T14:00"),
        ("2024-11-04T16:29", "2024-11-04T16:29"),
        ("2024-11-04T16:30", "2024-11-05T08:00"),
        ("2024-11-08T16:30", "2024-11-11T08:00"),
        ("2024-11-09T09:00", "2024-11-11T08:00"),
        ("2025-01-24T17:00", "2025-02-03T08:00"),
        ("2025-01-29T09:00", "2025-02-03T08:00"),
        ("2026-02-18T15:00", "2026-02-23T08:00"),
        ("2026-11-23T20:00", "2026-11-25T08:00"),
        ("2026-08-22T09:00", "2026-08-22T09:00"),
    ],
)
def test_an_event_waits_for_the_next_office_window(now: str, told: str) -> None:
    assert event_from(office(now), CALENDAR, DEFAULTS) == office(told)


def test_the_window_is_the_offices_whatever_zone_the_instant_is_given_in() -> None:
    # 18:00 UTC on Sunday is already Monday 01:00 in the office.
    assert event_from(datetime(2024, 11, 3, 18, 0, tzinfo=UTC), CALENDAR, DEFAULTS) == office("2024-11-04T08:00")


def test_the_offices_own_windows_are_kept() -> None:
    own = RuleSettings(morning_from=time(7, 30), morning_to=time(10, 0), afternoon_from=time(13, 30), afternoon_to=time(16, 0))
    assert event_from(office("2024-11-04T07:00"), CALENDAR, own) == office("2024-11-04T07:30")
    assert event_from(office("2024-11-04T10:00"), CALENDAR, own) == office("2024-11-04T13:30")
    assert event_from(office("2024-11-04T16:00"), CALENDAR, own) == office("2024-11-05T07:30")


def test_an_event_lives_three_working_days() -> None:
    assert event_until(office("2024-11-04T09:00"), CALENDAR, DEFAULTS) == office("2024-11-07T16:30")
    assert event_until(office("2024-11-07T09:00"), CALENDAR, DEFAULTS) == office("2024-11-12T16:30")
    assert event_until(office("2025-01-23T09:00"), CALENDAR, DEFAULTS) == office("2025-02-04T16:30")


def test_an_answer_lives_one_day_on_any_day() -> None:
    assert answer_until(office("2024-11-09T22:00")) == office("2024-11-10T22:00")


@pytest.mark.parametrize(
    ("now", "moment"),
    [
        ("2024-11-04T07:00", "2024-11-04T07:45"),
        ("2024-11-04T07:45", "2024-11-04T08:00"),
        ("2024-11-04T08:00", "2024-11-04T08:30"),
        ("2024-11-04T08:30", "2024-11-04T14:00"),
        ("2024-11-04T14:00", "2024-11-05T07:45"),
        ("2024-11-08T15:00", "2024-11-11T07:45"),
        ("2026-11-23T15:00", "2026-11-25T07:45"),
    ],
)
def test_the_next_moment_is_strictly_later(now: str, moment: str) -> None:
    assert next_moment(office(now), CALENDAR, DEFAULTS) == office(moment)


@settings(max_examples=100, deadline=None)
@given(INSTANTS)
def test_an_event_is_told_inside_a_window_of_a_working_day_and_no_window_is_passed_over(now: datetime) -> None:
    told = event_from(now, CALENDAR, DEFAULTS)
    wall = local(told)
    assert told >= now
    assert CALENDAR.is_working(wall.date())
    assert time(8) <= wall.time() < time(11) or time(14) <= wall.time() < time(16, 30)
    # Asked again at that instant, or at any instant before it, the answer is the same.
    assert event_from(told, CALENDAR, DEFAULTS) == told
    assert event_from(now + (told - now) / 2, CALENDAR, DEFAULTS) == told


@settings(max_examples=100, deadline=None)
@given(INSTANTS)
def test_walking_from_moment_to_moment_only_moves_forward_on_working_days(now: datetime) -> None:
    moment = next_moment(now, CALENDAR, DEFAULTS)
    assert moment > now and CALENDAR.is_working(local(moment).date())
    assert next_moment(moment - timedelta(microseconds=1), CALENDAR, DEFAULTS) == moment


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("2024-11-09T05:59", "2024-11-09T06:00"),
        ("2024-11-09T06:00", "2024-11-09T06:00"),
        ("2024-11-09T20:59", "2024-11-09T20:59"),
        ("2024-11-09T21:00", "2024-11-10T06:00"),
        ("2024-12-31T23:59", "2025-01-01T06:00"),
    ],
)
def test_an_urgent_task_is_told_between_six_and_nine_on_whatever_day(now: str, told: str) -> None:
    assert urgent_from(office(now), DEFAULTS) == office(told)


def test_what_a_digest_may_say_waits_for_it_for_a_minute_and_no_longer() -> None:
    assert timedelta(0) < AFTER_DIGESTS <= timedelta(minutes=1)
