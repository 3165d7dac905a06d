"""The office's settings: what a value may be, and which row wins."""

from __future__ import annotations

from dataclasses import fields
from datetime import time

import pytest

from bot.core.errors import BadInput
from bot.core.settings import DEFAULTS, RuleSettings, SettingValue, parse, resolve, source_of
from bot.core.task import Source
from messages import labels

NAMES = [field.name for field in fields(RuleSettings)]
NEVER_OFF = [
    "overdue_times",
    "silent_every",
    "silent_long_due",
    "monthly_ask_ahead",
    "due_soon",
    "digest_tasks",
    "morning_from",
    "morning_to",
    "afternoon_from",
    "afternoon_to",
    "clerk_at",
    "group_at",
    "urgent_from",
    "urgent_to",
    "seats_at",
    "evidence",
]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("overdue_every", "2", 2),
        ("overdue_every", "0", 0),
        ("overdue_every", " 5 ", 5),
        ("overdue_every", "off", None),
        ("upstream_ahead", "0", 0),
        ("silent_notice", "0", 0),
        ("silent_notice", "off", None),
        ("silent_months", "6", 6),
        ("silent_months", "off", None),
        ("monthly_closing_day", "off", None),
        ("monthly_closing_day", "31", 31),
        ("before_due_long", "0", (0,)),
        ("before_due_long", "10, 5,1", (10, 5, 1)),
        ("before_due_long", "1,5,10,5", (10, 5, 1)),
        ("before_due_long", "off", None),
        ("group_overdue", "on", True),
        ("group_overdue", "off", False),
        ("morning_from", "07:30", time(7, 30)),
        ("digest_tasks", "10", 10),
    ],
)
def test_a_value_is_read_by_what_the_setting_is(name: str, text: str, value: object) -> None:
    assert parse(name, text) == value


def test_every_setting_has_a_name_for_people_in_the_workbook() -> None:
    assert list(labels.SET_UP["rules"]) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_that_a_rule_counts_with_cannot_be_off_and_every_other_can(name: str) -> None:
    if name in NEVER_OFF:
        with pytest.raises(BadInput, match="cannot be off"):
            parse(name, "off")
    else:
        assert parse(name, "off") in (None, False)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["", "   ", "nonsense", "-1", "1.5", "99999"])
def test_an_empty_or_senseless_value_is_refused_with_a_cure(name: str, text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(name, text)
    assert name in caught.value.problem and "such as" in caught.value.cure


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("overdue_times", "0"),
        ("silent_every", "0"),
        ("digest_tasks", "0"),
        ("silent_months", "0"),
        ("monthly_closing_day", "0"),
        ("monthly_closing_day", "32"),
        ("before_due_short", "1,,0"),
        ("before_due_short", "1,-1"),
        ("group_overdue", "1"),
        ("morning_from", "25:00"),
        ("morning_from", "08:00+07:00"),
    ],
)
def test_a_value_that_no_rule_could_work_with_is_refused(name: str, text: str) -> None:
    with pytest.raises(BadInput):
        parse(name, text)


@pytest.mark.parametrize("name", NAMES)
def test_the_cure_names_off_just_where_off_may_be_given(name: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse(name, "?")
    assert (", or off" in str(refused.value)) is (name not in NEVER_OFF)


def test_an_unknown_setting_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadInput) as caught:
        parse("overdue_evry", "3")
    assert "overdue_every" in caught.value.cure


def test_every_default_is_a_value_that_may_be_given() -> None:
    for name in NAMES:
        default = getattr(DEFAULTS, name)
        if isinstance(default, bool):
            text = "on" if default else "off"
        elif isinstance(default, tuple):
            text = ",".join(map(str, default))
        else:
            text = str(default)
        assert parse(name, text) == default


AS_DELIVERED = {
    "before_due_short": "1,0",
    "before_due_medium": "3,1,0",
    "before_due_long": "7,3,1,0",
    "upstream_ahead": "3",
    "overdue_every": "3",
    "overdue_times": "3",
    "escalation_every": "2",
    "review_after": "2",
    "decision_every": "2",
    "silent_months": "3",
    "silent_notice": "14",
    "silent_every": "14",
    "silent_long_due": "30",
    "monthly_closing_day": "14",
    "monthly_ask_ahead": "3",
    "due_soon": "3",
    "group_overdue": "off",
    "group_ranking": "off",
    "weekly_picture": "on",
    "extension_after_due": "off",
    "evidence": "source",
    "digest_tasks": "7",
    "events_a_day": "5",
    "morning_from": "08:00",
    "morning_to": "11:00",
    "afternoon_from": "14:00",
    "afternoon_to": "16:30",
    "messages_per_minute": "20",
    "clerk_at": "07:45",
    "group_at": "08:30",
    "seats_at": "16:00",
    "urgent_from": "06:00",
    "urgent_to": "21:00",
}
"""What every office works with until it sets something: another default would change what all of them are told, and when."""


@pytest.mark.parametrize("name", NAMES)
def test_an_office_that_has_set_nothing_works_with_the_numbers_it_was_given(name: str) -> None:
    assert getattr(DEFAULTS, name) == parse(name, AS_DELIVERED[name])


@pytest.mark.parametrize(
    ("name", "most"), [("monthly_ask_ahead", 10), ("silent_months", 60), ("overdue_every", 366), ("monthly_closing_day", 31)]
)
def test_no_number_may_be_larger_than_a_rule_can_look_ahead(name: str, most: int) -> None:
    assert parse(name, str(most)) == most
    with pytest.raises(BadInput):
        parse(name, str(most + 1))


@pytest.mark.parametrize(
    ("name", "example"),
    [
        ("before_due_long", "7,3,1,0, or off"),
        ("group_overdue", "on, or off"),
        ("evidence", "source or none or any"),
        ("overdue_every", "3, or off"),
    ],
)
def test_the_cure_gives_an_example_of_its_kind(name: str, example: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse(name, "?")
    assert f"such as {example}" in refused.value.cure


def test_without_a_row_the_default_holds() -> None:
    assert resolve(()) == DEFAULTS == resolve((), Source.NV_UBND, 7)


def test_off_is_not_nought_and_neither_is_no_row() -> None:
    def of(*values: str) -> object:
        return resolve(SettingValue("silent_notice", value) for value in values).silent_notice

    assert (of(), of("0"), of("off")) == (14, 0, None)


def test_the_nearest_row_wins_in_whatever_order_they_are_read() -> None:
    office = SettingValue("overdue_every", "5")
    source = SettingValue("overdue_every", "2", source=Source.NV_UBND)
    task = SettingValue("overdue_every", "off", task_id=7)
    for rows in ([office, source, task], [task, source, office], [source, task, office]):
        assert resolve(rows).overdue_every == 5
        assert resolve(rows, Source.KE_HOACH, 8).overdue_every == 5
        assert resolve(rows, Source.NV_UBND, 8).overdue_every == 2
        assert resolve(rows, Source.NV_UBND, 7).overdue_every is None
        assert resolve(rows, Source.KE_HOACH, 7).overdue_every is None


def test_a_nearer_number_switches_on_again_what_the_office_switched_off() -> None:
    rows = [SettingValue("silent_months", "off"), SettingValue("silent_months", "6", source=Source.THANH_UY)]
    assert resolve(rows, Source.KE_HOACH).silent_months is None
    assert resolve(rows, Source.THANH_UY).silent_months == 6


def test_a_row_of_another_source_or_task_is_not_read() -> None:
    rows = [SettingValue("overdue_every", "1", source=Source.HDND), SettingValue("overdue_every", "2", task_id=9)]
    assert resolve(rows, Source.NV_UBND, 7) == DEFAULTS
    assert resolve(rows) == DEFAULTS


def test_a_row_for_one_task_of_one_source_is_the_nearest_of_all() -> None:
    rows = [SettingValue("overdue_every", "1", Source.NV_UBND, 7), SettingValue("overdue_every", "4", task_id=7)]
    assert resolve(rows, Source.NV_UBND, 7).overdue_every == 1
    assert resolve(rows, Source.KE_HOACH, 7).overdue_every == 4


def test_rows_of_different_names_are_taken_together() -> None:
    rows = [SettingValue("silent_months", "6"), SettingValue("overdue_times", "2", source=Source.NV_UBND)]
    found = resolve(rows, Source.NV_UBND)
    assert (found.silent_months, found.overdue_times, found.overdue_every) == (6, 2, 3)


def test_a_source_is_known_by_its_code() -> None:
    assert source_of("NV_UBND") is Source.NV_UBND
    assert source_of(None) is None
    with pytest.raises(BadInput, match="ubnd"):
        source_of("ubnd")
