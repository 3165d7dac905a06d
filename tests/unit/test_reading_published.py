"""Figures the office has published, as a clerk writes them, and where they differ from the register's."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.figures import Buckets, Figures, SourceFigures
from bot.core.periods import Asked, PeriodKind
from bot.core.published import Published, compared
from bot.core.task import Source
from messages.reading.published import read_published
from messages.reading.text import fold

ON = date(2026, 11, 20)
THE_DAY = Asked(PeriodKind.RANGE, first=date(2024, 10, 7), last=date(2024, 10, 7))
FIGURES = Figures(
    date(2024, 10, 7),
    Buckets(done_undated=257, undated_reported=42),
    by_source=(SourceFigures(Source.NV_UBND, Buckets(0, 0, 257, 0, 0, 42)),),
)


@pytest.mark.parametrize("dress", [str, fold])
def test_several_sources_are_read_in_one_line_or_in_many(dress: type[str]) -> None:
    figures = (
        Published(Source.NV_UBND, 257, 299, "85,6"),
        Published(Source.KE_HOACH, 43, 43, "100"),
        Published(Source.THANH_UY, 1, 1),
        Published(None, 1306, 1348),
    )
    for text in (
        "Số đã công bố 07/10/2024: NV UBND 257/299 (85,6%), Kế hoạch 43/43 (100%); Thành ủy 1/1; tổng số 1.306/1.348",
        "số liệu đã công bố đến ngày 07/10/2024:\n- NV UBND: 257/299 đạt 85,6%\n- Kế hoạch: 43/43 (100%)\n- Thành ủy: 1/1\nCộng 1306/1348",
    ):
        note = read_published(dress(text), on=ON)
        assert note is not None
        assert (note.when, note.figures, note.unknown, note.drop) == (THE_DAY, figures, None, False)


def test_a_period_may_stand_for_its_last_day_and_names_that_are_no_source_are_told() -> None:
    note = read_published("số đã công bố quý III/2026: Sở Tài chính 3/4", on=ON)
    assert note is not None
    assert (note.when, note.figures, note.unknown) == (Asked(PeriodKind.QUARTER, 2026, 3), (), "Sở Tài chính")


def test_figures_behind_a_name_that_is_no_source_are_read() -> None:
    note = read_published("số đã công bố quý III/2026: Sở Tài chính 3/4, Thành ủy 1/1, Sở Xây dựng 2/2", on=ON)
    assert note is not None
    assert (note.figures, note.unknown) == ((Published(Source.THANH_UY, 1, 1),), "Sở Tài chính")


def test_taking_back_and_no_day() -> None:
    dropped = read_published("bỏ số đã công bố 07/10/2024", on=ON)
    assert dropped is not None and dropped.drop and dropped.when == THE_DAY
    for text in ("số đã công bố: 3/4", "số đã công bố 31/02/2024: 3/4"):
        note = read_published(text, on=ON)
        assert note is not None and note.when is None


@pytest.mark.parametrize("text", ["112 xong", "112 đã công bố trên Cổng", "quyết định công bố số 12/2024", "x" * 3000])
def test_other_talk_is_left_alone(text: str) -> None:
    assert read_published(text, on=ON) is None


@pytest.mark.parametrize(
    ("published", "differs"),
    [
        (Published(Source.NV_UBND, 257, 299), False),
        (Published(Source.NV_UBND, 257, 299, "86,0"), False),
        (Published(Source.NV_UBND, 257, 299, "86"), False),
        (Published(Source.NV_UBND, 257, 299, "85,95"), False),
        (Published(Source.NV_UBND, 257, 299, "85,6"), True),
        (Published(Source.NV_UBND, 256, 299, "85,6"), True),
        (Published(None, 257, 299), False),
        (Published(Source.HDND, 1, 1), True),
    ],
)
def test_a_wrong_percentage_differs_like_a_wrong_number(published: Published, differs: bool) -> None:
    assert compared(published, FIGURES).differs is differs
