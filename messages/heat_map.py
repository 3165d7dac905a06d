"""Who gets how much when, as one picture: a row per reader, a column per day.

matplotlib is imported when a picture is made and not before: the bot itself never pays for it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from messages.formats import day as in_words

_TEXTS: dict[str, str] = json.loads((Path(__file__).parent / "wordings" / "heat_map.json").read_text(encoding="utf-8"))

_MOST_READERS = 60
_PAPER, _INK, _PALE, _OFF = "#fbfaf7", "#2b2b2b", "#8a8a86", "#ecebe6"
_SHADES = ("#f0dfa8", "#a9cdb6", "#6fae8a", "#37855f", "#155c40", "#c4572a")
"""From no task named to a full list of seven; the last is more than that."""
_STEPS = (0.5, 1.5, 3.5, 5.5, 7.5)


@dataclass(frozen=True, slots=True)
class Reader:
    """`weights`: for each day with messages, how many tasks they name; `counts`: how many messages."""

    name: str
    unit: str
    is_group: bool
    counts: dict[date, int]
    weights: dict[date, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def draw(readers: Sequence[Reader], start: date, end: date, days_off: Collection[date], file: Path) -> None:
    """Draw the readers in the order given, from `start` to `end`, both included; the busiest are kept when there are many."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot
    from matplotlib.colors import BoundaryNorm, ListedColormap

    days = [start + timedelta(days=n) for n in range((end - start).days + 1)]
    shown, rest = _kept(readers)
    rows = max(len(shown), 1)
    figure = pyplot.figure(figsize=(max(9.0, min(22.0, 5.5 + len(days) * 0.055)), 2.9 + rows * 0.27), facecolor=_PAPER)
    try:
        grid = figure.add_gridspec(
            2, 2, height_ratios=(1.0, max(rows * 0.27, 0.6)), width_ratios=(1.0, 0.13), hspace=0.06, wspace=0.02,
            left=0.21 if len(days) > 120 else 0.3, right=0.97, top=1 - 0.95 / (2.9 + rows * 0.27), bottom=0.75 / (2.9 + rows * 0.27),
        )  # fmt: skip
        top, main, side = figure.add_subplot(grid[0, 0]), figure.add_subplot(grid[1, 0]), figure.add_subplot(grid[1, 1])
        colours, norm = ListedColormap(_SHADES), BoundaryNorm((-0.5, *_STEPS, 1e6), len(_SHADES))
        _matrix(main, shown, days, days_off, colours, norm)
        _per_day(top, readers, days)
        _per_reader(side, shown)
        _words(figure, readers, rest, start, end)
        _legend(figure)
        figure.savefig(file, dpi=140, facecolor=_PAPER, format="png")
    finally:
        pyplot.close(figure)


def _kept(readers: Sequence[Reader]) -> tuple[list[Reader], int]:
    if len(readers) <= _MOST_READERS:
        return list(readers), 0
    busiest = frozenset(id(r) for r in sorted(readers, key=lambda r: -r.total)[: _MOST_READERS - 1])
    return [r for r in readers if id(r) in busiest], len(readers) - len(busiest)


def _matrix(axes: Any, readers: Sequence[Reader], days: Sequence[date], days_off: Collection[date], colours: Any, norm: Any) -> None:
    import numpy

    off = frozenset(days_off)
    for at, day in enumerate(days):
        if day in off:
            axes.axvspan(at - 0.5, at + 0.5, color=_OFF, linewidth=0, zorder=0)
    values = numpy.full((max(len(readers), 1), len(days)), numpy.nan)
    place = {day: at for at, day in enumerate(days)}
    for row, reader in enumerate(readers):
        for day in reader.counts:
            values[row, place[day]] = reader.weights.get(day, 0)
    edge = 0.5 if len(days) <= 200 else 0.15
    axes.pcolormesh(
        numpy.arange(len(days) + 1) - 0.5, numpy.arange(len(values) + 1) - 0.5, numpy.ma.masked_invalid(values),
        cmap=colours, norm=norm, edgecolors=_PAPER, linewidth=edge, zorder=2,
    )  # fmt: skip
    axes.set_xlim(-0.5, len(days) - 0.5)
    axes.set_ylim(len(values) - 0.5, -0.5)
    axes.set_yticks(range(len(readers)), [_label(reader) for reader in readers], fontsize=8.5, color=_INK)
    _months(axes, days, named=True)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0)
    axes.set_facecolor(_PAPER)


def _label(reader: Reader) -> str:
    name = _TEXTS["group"].format(name=reader.name) if reader.is_group else reader.name
    return f"{name} · {reader.unit}" if reader.unit and reader.unit != reader.name else name


def _months(axes: Any, days: Sequence[date], *, named: bool) -> None:
    """A line where a month begins; in a short period every week's first day is named, else every month."""
    for at, day in enumerate(days):
        if day.day == 1 and at:
            axes.axvline(at - 0.5, color=_PALE, linewidth=0.6, zorder=1)
    if not named:
        axes.set_xticks([])
    elif len(days) > 75:
        firsts = [(at, day) for at, day in enumerate(days) if day.day == 1 or at == 0]
        kept = [(at, day) for at, day in firsts if at or day.day < 20]
        axes.set_xticks([at for at, _ in kept], [f"{day:%m/%Y}" for _, day in kept], fontsize=8.5, color=_INK, ha="left")
    else:
        every = 1 if len(days) <= 16 else 7
        kept = [(at, day) for at, day in enumerate(days) if every == 1 or day.weekday() == 0]
        axes.set_xticks([at for at, _ in kept], [f"{day:%d/%m}" for _, day in kept], fontsize=8.5, color=_INK)


def _per_day(axes: Any, readers: Sequence[Reader], days: Sequence[date]) -> None:
    counts = [sum(reader.counts.get(day, 0) for reader in readers) for day in days]
    axes.bar(range(len(days)), counts, width=0.9, color=_SHADES[3], linewidth=0)
    axes.set_xlim(-0.5, len(days) - 0.5)
    axes.set_facecolor(_PAPER)
    _months(axes, days, named=False)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color(_PALE)
    axes.tick_params(axis="y", labelsize=8, colors=_PALE, length=2)
    axes.locator_params(axis="y", integer=True, nbins=4)
    axes.set_ylabel(_TEXTS["per_day"], fontsize=8.5, color=_PALE)


def _per_reader(axes: Any, readers: Sequence[Reader]) -> None:
    totals = [reader.total for reader in readers]
    axes.barh(range(len(readers)), totals, height=0.62, color=_SHADES[2], linewidth=0)
    most = max(totals, default=1)
    for row, total in enumerate(totals):
        axes.text(total + most * 0.04, row, str(total), va="center", ha="left", fontsize=8, color=_INK)
    axes.set_xlim(0, most * 1.45)
    axes.set_ylim(max(len(readers), 1) - 0.5, -0.5)
    axes.set_title(_TEXTS["per_reader"], fontsize=8.5, color=_PALE, loc="left")
    axes.set_axis_off()


def _words(figure: Any, readers: Sequence[Reader], rest: int, start: date, end: date) -> None:
    height = figure.get_figheight()
    messages = sum(reader.total for reader in readers)
    title = _TEXTS["title"].format(start=in_words(start), end=in_words(end))
    below = _TEXTS["subtitle"].format(messages=f"{messages:,}".replace(",", "."), people=len(readers)) if readers else _TEXTS["nothing"]
    if rest:
        below = f"{below}; {_TEXTS['rest'].format(count=rest)}"
    figure.text(0.02, 1 - 0.3 / height, title, fontsize=15, fontweight="bold", color=_INK, va="center")
    figure.text(0.02, 1 - 0.6 / height, below, fontsize=9.5, color=_PALE, va="center")


def _legend(figure: Any) -> None:
    from matplotlib.patches import Rectangle

    height, width = figure.get_figheight(), figure.get_figwidth()
    figure.text(0.02, 0.26 / height, _TEXTS["shade"], fontsize=8.5, color=_PALE, va="center")
    at = 0.02 + (len(_TEXTS["shade"]) * 0.073 + 0.15) / width
    for shade, words in zip(_SHADES, ("0", "1", "2–3", "4–5", "6–7", "8+"), strict=True):
        size = 0.15
        figure.add_artist(Rectangle((at, (0.26 - size / 2) / height), size / width, size / height, color=shade, linewidth=0))
        figure.text(at + (size + 0.06) / width, 0.26 / height, words, fontsize=8.5, color=_INK, va="center")
        at += (size + 0.12 + 0.085 * len(words) + 0.1) / width
