"""Duties that come back: which day the task of a period is due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

_DATES = "DATES:"
_DAY = timedelta(days=1)


def due_on_or_after(rule: str, starts_on: date, day: date, ends_on: date | None = None) -> date | None:
    """The first day on or after `day` on which the duty is due; None when it has ended.

    `rule`: an RRULE body ("FREQ=MONTHLY;BYMONTHDAY=20") or "DATES:2026-04-30,2026-10-31". Nothing is due before
    `starts_on` or after `ends_on`. Raises ValueError when the rule cannot be read.
    """
    first = max(day, starts_on)
    if rule.startswith(_DATES):
        due = min((d for d in _dates(rule) if d >= first), default=None)
    else:
        found = _recurring(rule, starts_on).after(_midnight(first), inc=True)
        due = None if found is None else found.date()
    return None if due is None or (ends_on is not None and due > ends_on) else due


def opens_on(rule: str, starts_on: date, due: date) -> date:
    """The first day of the period that ends on `due`: the day after the due day before it, or the start of the series."""
    if rule.startswith(_DATES):
        before = max((d for d in _dates(rule) if starts_on <= d < due), default=None)
    else:
        found = _recurring(rule, starts_on).before(_midnight(due))
        before = None if found is None else found.date()
    return starts_on if before is None else before + _DAY


def _recurring(rule: str, starts_on: date) -> Any:
    from dateutil.rrule import rrulestr  # Loaded with the first duty that comes back.

    return rrulestr(_whole(rule), dtstart=_midnight(starts_on))


def _whole(rule: str) -> str:
    """The rule with its day named: "hàng tháng" alone means by the end of the month, "hàng tuần" by Friday."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if part)
    if parts.get("FREQ") == "WEEKLY":
        parts.setdefault("BYDAY", "FR")
    elif parts.get("FREQ") in ("MONTHLY", "YEARLY") and "BYDAY" not in parts:
        parts.setdefault("BYMONTHDAY", "-1")
        if parts["FREQ"] == "YEARLY":
            parts.setdefault("BYMONTH", "12")
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _dates(rule: str) -> list[date]:
    return [date.fromisoformat(part.strip()) for part in rule.removeprefix(_DATES).replace(";", ",").split(",")]


def _midnight(day: date) -> datetime:
    # Recurrences are counted in office days; the zone plays no part in them.
    return datetime.combine(day, time.min)
