"""Pictures of figures: what is drawn and what is not, with many units, odd names and nothing at all."""

from __future__ import annotations

import struct
from datetime import date, timedelta

from bot.core.figures import Buckets, Figures, UnitFigures
from bot.core.timeline import OVERDUE_STEPS, Timeline, aged
from messages.pictures import PictureData, page, pictures

DAY = date(2026, 11, 14)


def data(units: int, *, nothing: bool = False) -> PictureData:
    lines = tuple(UnitFigures(n, f"Phòng {n}", f"P. <{n}> & $x$", Buckets(n % 9 + 1, 1, 0, 3, n % 3, 1, 1), 0) for n in range(units))
    days = {} if nothing else {DAY - timedelta(days=n): 1 for n in range(0, 200, 9)}
    timeline = Timeline(DAY, days, days, days, {})
    return PictureData("Ban $Quản lý$ & <b>", "tháng 11/2026", Figures(DAY, by_unit=lines), timeline, DAY - timedelta(days=300))


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_pictures_are_as_wide_as_a_phone_and_within_what_a_chat_takes() -> None:
    # One message of an office with twelve units: what each has, the progress, the ages.
    (png,) = pictures(data(12))
    width, height = size_of(png)
    assert width == 1080 and 2_600 < height < 2_850 and len(png) < 2_000_000


def test_sixty_units_take_three_pictures_of_twenty() -> None:
    first, second, third, rest = map(size_of, pictures(data(60)))
    assert first == second and first[1] < third[1] < 2_850 and rest[0] == 1080


def test_what_has_nothing_to_show_is_not_drawn() -> None:
    assert pictures(data(0, nothing=True)) == []


def test_the_page_is_one_pdf_page() -> None:
    for units in (0, 3, 60):
        made = page(data(units))
        assert made.startswith(b"%PDF") and made.count(b"/Type /Page\n") + made.count(b"/Type /Page ") == 1


def test_ages_count_both_ends_of_a_step() -> None:
    counts = {DAY - timedelta(days=n): 1 for n in (1, 7, 8, 30, 31, 90, 91, 400)}
    assert aged(counts, DAY, OVERDUE_STEPS) == (2, 2, 2, 2)
