"""Samples of the wordings about periods, closings, pictures and reports, for `test_wordings.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from importlib import import_module

from bot.core.periods import Period, PeriodKind
from messages.render import Wording

FRIDAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 0, 42, tzinfo=UTC)
DECEMBER = Period(PeriodKind.MONTH, 2026, 12, date(2026, 11, 15), date(2026, 12, 14), date(2026, 12, 14))
RUNNING = DECEMBER.until(FRIDAY)


def sample(folder: str, **values: object) -> Wording:
    module = import_module(f"messages.wordings.{folder}")
    made: Wording = getattr(module, "".join(part.capitalize() for part in folder.split("_")))(**values)
    return made


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    """Every one of these wordings, with every free text passed through `dress`."""
    yield sample("closing_early", period=DECEMBER)
    yield sample("closed_already", period=DECEMBER, closed_at=NOW)
    yield sample("period_backwards", first=FRIDAY, last=date(2026, 11, 1))
    yield sample("no_such_period")
