"""How the preview of a plan tells the deadlines whose words say no plain day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

from bot.services.plan_desk import _dues
from messages.wordings.plan_preview import PlanPreview, ReadDue
from tests.unit.samples_of_plans import samples


def _item(words: str, due: date | None, recurrence: str | None = None) -> Any:
    deadline = SimpleNamespace(due=due, recurrence=recurrence, before=words.startswith("Trước"))
    return SimpleNamespace(problems=(), task=SimpleNamespace(deadline_raw=words, deadline=deadline))


def test_the_same_words_are_told_once_with_every_day_they_mean_and_a_day_that_is_written_out_is_not_told() -> None:
    monthly = "Trước ngày 25 hằng tháng"
    items = [
        *(_item(monthly, date(2026, month, 25), "FREQ=MONTHLY") for month in (7, 2, 8, 2)),
        _item("Trước ngày 12/2/2027", date(2027, 2, 12)),
        _item("13.02.2027", date(2027, 2, 13)),
        _item("6/2027", date(2027, 6, 30)),
        _item("Thường xuyên", None),
    ]
    found: Any = SimpleNamespace(items=items)
    assert _dues(found) == (
        ReadDue(monthly, date(2026, 2, 25), True, 4, (date(2026, 7, 25), date(2026, 8, 25)), before=True),
        ReadDue("6/2027", date(2027, 6, 30), False, 1),
        ReadDue("Thường xuyên", None, False, 1),
    )


def test_what_has_no_deadline_by_its_words_is_counted_once() -> None:
    preview = next(one for one in samples(lambda text: text) if isinstance(one, PlanPreview) and one.dues)
    standing = ReadDue("Thường xuyên", None, False, 5)
    quarter = ReadDue("Quý I", date(2027, 3, 31), False, 1)
    shown = replace(preview, dues=(standing, quarter), undated=5).plain()
    assert "“Thường xuyên” → không thời hạn (05 dòng); “Quý I” → 31/03/2027 (01 dòng)" in shown
    assert "nhiệm vụ không có thời hạn" not in shown
    assert "– 07 nhiệm vụ không có thời hạn" in replace(preview, dues=(standing, quarter), undated=7).plain()
