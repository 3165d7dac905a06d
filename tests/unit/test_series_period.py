"""The task of a series names its period: the others of the series have the same sentence."""

from __future__ import annotations

from datetime import date

import pytest

from messages.formats import series_period, shorten, with_period
from messages.wordings.lines import without_day
from tests.builders import an_assignment

MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=25"
DECEMBER = date(2026, 12, 25)


@pytest.mark.parametrize(
    ("rule", "due", "named"),
    [
        (MONTHLY, DECEMBER, "kỳ tháng 12/2026"),
        ("FREQ=MONTHLY", date(2027, 1, 31), "kỳ tháng 01/2027"),
        ("FREQ=MONTHLY;BYMONTHDAY=5", date(2027, 1, 5), "kỳ 05/01/2027"),
        ("FREQ=MONTHLY;BYMONTHDAY=11", date(2027, 1, 11), "kỳ tháng 01/2027"),
        ("FREQ=MONTHLY;BYMONTHDAY=10,25", DECEMBER, "kỳ 25/12/2026"),
        ("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20", date(2026, 12, 20), "kỳ quý IV/2026"),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=20", date(2026, 12, 20), "kỳ 20/12/2026"),
        ("FREQ=WEEKLY;BYDAY=FR", DECEMBER, "kỳ 25/12/2026"),
        ("DATES:2026-04-30,2026-12-25", DECEMBER, "kỳ 25/12/2026"),
    ],
)
def test_a_period_is_called_by_its_month_or_quarter_where_that_is_sure_else_by_its_day(rule: str, due: date, named: str) -> None:
    assert series_period(rule, due) == named


def test_a_sentence_that_names_its_period_itself_is_left_alone() -> None:
    assert with_period("Báo cáo thu hút FDI tháng 11", MONTHLY, DECEMBER) == "Báo cáo thu hút FDI tháng 11, kỳ tháng 12/2026"
    for said in ("Báo cáo thu hút FDI tháng 12", "Báo cáo tháng 12/2026 về FDI"):
        assert with_period(said, MONTHLY, DECEMBER) == said
    assert with_period("Báo cáo tháng 12/2025", MONTHLY, DECEMBER).endswith(", kỳ tháng 12/2026")
    quarterly = "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"
    assert with_period("Báo cáo quý IV", quarterly, date(2026, 12, 20)) == "Báo cáo quý IV"
    assert with_period("Báo cáo quý I.", quarterly, date(2026, 12, 20)) == "Báo cáo quý I, kỳ quý IV/2026"


def test_only_the_tasks_of_a_series_name_a_period_and_keep_it_where_they_are_cut_short() -> None:
    content = "Góp ý dự thảo đề án mua sắm tài sản công tháng 11"
    of_series = without_day(an_assignment(content=content, due=DECEMBER, periodic=True, recurrence=MONTHLY, period_due=DECEMBER))
    assert of_series == f"{content}, kỳ tháng 12/2026"
    assert without_day(an_assignment(content=content, due=DECEMBER)) == content
    # A day that was extended is another day of the same period.
    later = an_assignment(content=content, due=date(2027, 2, 23), periodic=True, recurrence=MONTHLY, period_due=DECEMBER)
    assert without_day(later) == of_series
    assert shorten(of_series, 60) == "Góp ý dự thảo đề án mua sắm tài sản công…, kỳ tháng 12/2026"
    assert shorten(of_series, 30).endswith("…")
