"""Settings of a rule: office, source, task; taken back; and shown before they are written."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.errors import BadInput
from bot.core.settings import RuleSettings
from bot.core.task import Source
from bot.services import office as offices
from bot.services import rule_change
from bot.services.rule_change import SettingPlace
from db.session import Database
from tests.integration.desk import FOCAL, HEAD, MONDAY, Desk, desk_with_task

SOURCE = SettingPlace(source=Source.THONG_BAO_KL)


async def settings_of(desk: Desk, number: int = 101) -> RuleSettings:
    async with desk.database.read() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
    return office.settings_for(await desk.assignment(number))


async def put(desk: Desk, place: SettingPlace, **values: str) -> None:
    await rule_change.change(desk.database, desk.id, values, place, desk.cause)


async def test_the_nearest_place_wins_and_an_empty_value_falls_back_while_zero_and_off_do_not(database: Database) -> None:
    desk = await desk_with_task(database)
    await put(desk, SettingPlace(), overdue_every="5")
    await put(desk, SOURCE, overdue_every="off")
    await put(desk, SettingPlace(task=101), overdue_every="0")
    assert (await settings_of(desk)).overdue_every == 0
    await put(desk, SettingPlace(task=101), overdue_every="")
    assert (await settings_of(desk)).overdue_every is None
    await put(desk, SOURCE, overdue_every=" ")
    assert (await settings_of(desk)).overdue_every == 5
    await put(desk, SettingPlace(), overdue_every="")
    assert (await settings_of(desk)).overdue_every == 3


@pytest.mark.parametrize(
    ("place", "values"),
    [(SettingPlace(task=999), {"overdue_every": "2"}), (SettingPlace(), {"nonsense": ""}), (SettingPlace(), {"silent_months": "0"})],
)
async def test_what_is_not_there_is_refused_with_a_cure_and_nothing_is_written(
    database: Database, place: SettingPlace, values: dict[str, str]
) -> None:
    desk = await desk_with_task(database)
    with pytest.raises(BadInput) as refused:
        await put(desk, place, overdue_times="2", **values)
    assert refused.value.cure
    assert await settings_of(desk) == RuleSettings()
    with pytest.raises(BadInput):
        await rule_change.preview(desk.database, desk.id, values, place, desk.cause)


async def test_a_preview_says_who_would_hear_what_and_writes_nothing(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=MONDAY)
    shown = await rule_change.preview(desk.database, desk.id, {"before_due_long": "2"}, SettingPlace(), desk.cause)
    reminder = (("before_due", 101),)
    assert [(one.day, one.reader, one.added, one.dropped) for one in shown] == [
        (date(2024, 11, 5), "Lê Thị Lan", (), reminder),
        (date(2024, 11, 6), "Lê Thị Lan", reminder, ()),
        (date(2024, 11, 7), "Lê Thị Lan", (), reminder),
        (date(2024, 11, 8), "Trần Văn Minh", (), reminder),
        (date(2024, 11, 8), "Lê Thị Lan", (), reminder),
    ]
    assert await settings_of(desk) == RuleSettings()
    assert await desk.rows() == []
    assert await rule_change.preview(desk.database, desk.id, {"silent_months": "off"}, SettingPlace(), desk.cause) == []
    # Of one task alone.
    assert await rule_change.preview(desk.database, desk.id, {"overdue_every": "off"}, SettingPlace(task=101), desk.cause)
