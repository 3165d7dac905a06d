"""The leader's first screen: "tổng hợp"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from bot.core.figures import Figures, UnitFigures
from messages.render import Wording, context


@context
class Below:
    """An organisation that stands under this one: its figures, never its tasks."""

    name: str
    total: int
    done: int
    overdue: int


@context
class Summary(Wording):
    folder: ClassVar[str] = "summary"
    figures: Figures
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    previous: Figures | None
    """What this person saw last time, on an earlier day."""
    requests: Mapping[str, int]
    """How many wait for this person: by kind of request, "blocked", "chased" (after the last đôn đốc) and "lacking"
    (chased, and handed in since, but for what the clerk asked for); no zeros."""
    left: int
    """How many of them this person has left before, with nothing new reported since."""
    charge_units: int
    """How many units this person is in charge of; 0: the line is left out."""
    charge_late: tuple[UnitFigures, ...]
    """Those of them with something late, most first."""
    below: tuple[Below, ...]
    charge_names: tuple[str, ...] = ()
    """The units this person is in charge of, as far as they have tasks: not every one is called a phòng."""
