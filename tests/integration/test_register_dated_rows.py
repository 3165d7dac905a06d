"""Days off and settings are dated rows: what the office decides holds from then on and never changes the past."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.cause import Cause
from bot.core.settings import SettingValue, resolve
from bot.core.task import Source
from db import days, settings
from db.session import Database
from tests.integration.register_office import office

HOLIDAY = date(2024, 9, 2)
WEDNESDAY = date(2024, 11, 20)
WORKED_SATURDAY = date(2024, 5, 4)


def later(cause: Cause, hours: int) -> Cause:
    return Cause(at=cause.at + timedelta(hours=hours))


async def test_the_office_may_take_a_day_off_and_take_it_back(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    first, second = later(cause, 1), later(cause, 2)
    async with database.write() as connection:
        await days.set_day(connection, made.id, WEDNESDAY, days.OFF, "Nghỉ lễ", first)
    async with database.write() as connection:
        await days.set_day(connection, made.id, WEDNESDAY, days.PLAIN, "Làm việc bình thường", second)
    async with database.read() as connection:
        works = [
            (await days.calendar(connection, made.id, known)).is_working(WEDNESDAY)
            for known in (cause.at, first.at, second.at - timedelta(microseconds=1), second.at, None)
        ]
    assert works == [True, False, False, True, True]


async def test_the_offices_row_wins_over_the_librarys(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.write() as connection:
        await days.set_day(connection, made.id, HOLIDAY, days.PLAIN, "Trực", cause)
        await days.set_day(connection, made.id, WORKED_SATURDAY, days.PLAIN, "Không làm bù", cause)
    async with database.read() as connection:
        calendar = await days.calendar(connection, made.id)
        (row,) = await days.rows(connection, made.id, start=HOLIDAY, end=HOLIDAY)
    assert calendar.is_working(HOLIDAY)
    assert not calendar.is_working(WORKED_SATURDAY)
    assert (row.kind, row.origin) == (days.PLAIN, days.OFFICE)


async def test_a_worked_weekend_day_is_worked(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    saturday = date(2024, 11, 23)
    async with database.write() as connection:
        await days.set_day(connection, made.id, saturday, days.WORK, "Làm bù", cause)
    async with database.read() as connection:
        assert (await days.calendar(connection, made.id)).is_working(saturday)


async def test_a_year_without_rows_is_not_there_yet(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.write() as connection:
        await days.set_day(connection, made.id, date(2031, 6, 2), days.OFF, "Nghỉ", cause)
        assert not await days.has_year(connection, made.id, 2031), "the office's own rows are not the year's"
        assert await days.add_year(connection, made.id, [(date(2031, 1, 1), "off", "Tết Dương lịch")], cause) == 1
        assert await days.has_year(connection, made.id, 2031)
        assert await days.add_year(connection, made.id, [], cause) == 0


async def test_a_setting_holds_from_the_instant_it_was_put(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    first, second = later(cause, 1), later(cause, 2)
    async with database.write() as connection:
        await settings.put(connection, made.id, SettingValue("silent_months", "2"), first)
    async with database.write() as connection:
        await settings.put(connection, made.id, SettingValue("silent_months", "off"), second)
    async with database.read() as connection:
        values = [
            resolve(await settings.rows(connection, made.id, known)).silent_months
            for known in (cause.at, first.at, second.at - timedelta(microseconds=1), second.at, None)
        ]
    assert values == [3, 2, 2, None, None]


async def test_the_same_setting_holds_side_by_side_for_the_office_and_a_source(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    async with database.write() as connection:
        await settings.put(connection, made.id, SettingValue("overdue_every", "5"), cause)
        await settings.put(connection, made.id, SettingValue("overdue_every", "0", Source.NV_UBND), cause)
    async with database.read() as connection:
        rows = await settings.rows(connection, made.id)
    assert resolve(rows, Source.KE_HOACH).overdue_every == 5
    assert resolve(rows, Source.NV_UBND).overdue_every == 0


async def test_clearing_a_setting_returns_to_the_wider_one(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    after = later(cause, 1)
    async with database.write() as connection:
        await settings.put(connection, made.id, SettingValue("due_soon", "5"), cause)
        await settings.put(connection, made.id, SettingValue("due_soon", "7", Source.NV_UBND), cause)
        await settings.clear(connection, made.id, "due_soon", Source.NV_UBND, None, after)
    async with database.read() as connection:
        assert resolve(await settings.rows(connection, made.id), Source.NV_UBND).due_soon == 5
        assert resolve(await settings.rows(connection, made.id, cause.at), Source.NV_UBND).due_soon == 7


async def test_settings_do_not_cross_organisations(database: Database, cause: Cause) -> None:
    one, other = await office(database, cause, "one"), await office(database, cause, "other")
    async with database.write() as connection:
        await settings.put(connection, one.id, SettingValue("due_soon", "5"), cause)
        await settings.put(connection, other.id, SettingValue("due_soon", "9"), cause)
        await settings.clear(connection, other.id, "due_soon", None, None, later(cause, 1))
    async with database.read() as connection:
        assert resolve(await settings.rows(connection, one.id)).due_soon == 5
        assert await settings.rows(connection, other.id) == ()
