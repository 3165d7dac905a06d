"""Office time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.clock import Clock, OffsetClock, SystemClock, end_of_day, local, local_date

NEAR = timedelta(seconds=5)


def moved_by(clock: Clock) -> timedelta:
    return clock.now() - datetime.now(UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "offset"


def test_the_system_clock_is_the_machines_and_aware() -> None:
    assert SystemClock().now().tzinfo is UTC
    assert abs(moved_by(SystemClock())) < NEAR


def test_the_end_of_a_day_is_its_last_instant_in_the_office() -> None:
    assert end_of_day(date(2026, 12, 31)) == datetime(2026, 12, 31, 16, 59, 59, 999_999, tzinfo=UTC)
    assert local_date(end_of_day(date(2028, 2, 29))) == date(2028, 2, 29)


def test_the_offset_is_read_at_every_call(file: Path) -> None:
    clock = OffsetClock(file)
    for days in (10, -400, 0, 3):
        file.write_text(str(days * 86400))
        assert abs(moved_by(clock) - timedelta(days=days)) < NEAR


def test_a_fraction_a_sign_and_a_newline_are_read(file: Path) -> None:
    file.write_text(" +3600.5\n")
    assert abs(moved_by(OffsetClock(file)) - timedelta(hours=1)) < NEAR


def test_without_a_file_the_clock_is_the_machines(file: Path) -> None:
    assert abs(moved_by(OffsetClock(file))) < NEAR


def test_a_file_that_vanishes_keeps_the_last_offset(file: Path) -> None:
    clock = OffsetClock(file)
    file.write_text("86400")
    clock.now()
    file.unlink()
    assert abs(moved_by(clock) - timedelta(days=1)) < NEAR
    file.write_text("172800")
    assert abs(moved_by(clock) - timedelta(days=2)) < NEAR


@pytest.mark.parametrize("broken", [b"", b"-", b"soon", b"\xff\xfe\x00", b"nan", b"inf", b"-inf", b"1e300", b"1e12", b"-1e12"])
def test_a_broken_file_keeps_the_last_offset(file: Path, broken: bytes) -> None:
    clock = OffsetClock(file)
    file.write_text("86400")
    clock.now()
    file.write_bytes(broken)
    assert abs(moved_by(clock) - timedelta(days=1)) < NEAR


def test_a_folder_in_the_place_of_the_file_is_no_offset(tmp_path: Path) -> None:
    assert abs(moved_by(OffsetClock(tmp_path))) < NEAR


def test_the_office_day_begins_at_seventeen_hours_utc() -> None:
    assert local_date(datetime(2024, 11, 3, 16, 59, tzinfo=UTC)) == date(2024, 11, 3)
    assert local_date(datetime(2024, 11, 3, 17, 0, tzinfo=UTC)) == date(2024, 11, 4)
    assert local(datetime(2024, 11, 3, 17, 0, tzinfo=UTC)).hour == 0
