"""Figures as pictures: who has what, progress against plan, how old is what is late or silent. PNG for a phone, PDF for paper.

Matplotlib takes a second and 60 MB to load: it is imported when the first picture is drawn, never with the bot. The
functions here block; callers run them in a thread.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from bot.core.buckets import Bucket
from bot.core.figures import Figures, UnitFigures
from bot.core.timeline import OVERDUE_STEPS, SILENT_STEPS, Timeline, aged
from messages import formats

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS: dict[Bucket, str] = {
    Bucket.DONE_ON_TIME: "#2e7d32",
    Bucket.DONE_LATE: "#ef6c00",
    Bucket.DONE_UNDATED: "#81c784",
    Bucket.OPEN_IN_TIME: "#1565c0",
    Bucket.OPEN_OVERDUE: "#c62828",
    Bucket.UNDATED_REPORTED: "#9e9e9e",
    Bucket.UNDATED_SILENT: "#6a1b9a",
}
"""The colours offices use for these groups."""

_LEGEND = {
    Bucket.DONE_ON_TIME: "Hoàn thành đúng hạn",
    Bucket.DONE_UNDATED: "Hoàn thành, không thời hạn",
    Bucket.DONE_LATE: "Hoàn thành quá hạn",
    Bucket.OPEN_IN_TIME: "Đang làm, trong hạn",
    Bucket.UNDATED_REPORTED: "Không thời hạn, có báo cáo",
    Bucket.UNDATED_SILENT: "Không thời hạn, quá {months} tháng chưa báo cáo",
    Bucket.OPEN_OVERDUE: "Quá hạn",
}
_ORDER = tuple(_LEGEND)
_PROGRESS = "Tiến độ so với kế hoạch"
_AGES = "Việc quá hạn, việc lâu chưa báo cáo"
_UNITS_A_PICTURE = 20
_MOST_IN_A_COLUMN = 25
_WIDTH_INCHES = 7.2
_DPI = 150
"""1080 pixels wide: the width of a phone."""
_TALLEST_INCHES = 19.0
"""2,850 pixels: a chat that shrinks what is taller than 2,560 leaves it readable."""
_INK = "#212121"
_GRID = "#e0e0e0"
_TITLE_SIZE, _TEXT_SIZE = 15, 12
_LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class PictureData:
    """`title`: what the pictures are of ("tháng 11/2026"); `start`: where the line of progress begins."""

    organisation: str
    title: str
    figures: Figures
    timeline: Timeline
    start: date


def pictures(data: PictureData) -> list[bytes]:
    """Everything as PNG, the most important first, one below the other while a phone can still show it: a usual office is one
    picture, and so one message. None of what has nothing to show."""
    drawn = [_by_unit(data, units) for units in _pages(data)]
    if data.timeline.due:
        drawn.append(_alone(_draw_progress, _PROGRESS, data, 5.0))
    if data.timeline.overdue_since or data.timeline.silent_since:
        drawn.append(_alone(_draw_ages, _AGES, data, 5.6))
    together: list[list[Figure]] = []
    for figure in drawn:
        if together and _height([*together[-1], figure]) <= _TALLEST_INCHES:
            together[-1].append(figure)
        else:
            together.append([figure])
    return [_png(figures) for figures in together]


def _height(figures: Sequence[Figure]) -> float:
    return float(sum(figure.get_figheight() for figure in figures))


def page(data: PictureData) -> bytes:
    """All of it on one A4 page, as PDF."""
    figure = _figure(8.27, 11.69)
    units = data.figures.by_unit
    share = min(0.62, 0.12 + 0.02 * len(units))
    grid = figure.add_gridspec(3, 1, height_ratios=[share, 0.24, 0.24], left=0.24, right=0.95, top=0.845, bottom=0.06, hspace=0.42)
    figure.text(0.5, 0.965, _plain(data.organisation.upper()), ha="center", fontsize=11, color=_INK)
    figure.text(0.5, 0.94, f"Biểu đồ thực hiện nhiệm vụ {data.title}", ha="center", fontsize=15, weight="bold", color=_INK)
    figure.text(0.5, 0.92, _until(data), ha="center", fontsize=10, color=_INK)
    # Many units stand in two columns: one would be too dense to read.
    columns = 2 if len(units) > _MOST_IN_A_COLUMN else 1
    parts = grid[0].subgridspec(1, columns, wspace=0.42)
    size = -(-len(units) // columns)
    for column in range(columns):
        bars = figure.add_subplot(parts[column])
        _draw_units(bars, units[column * size : (column + 1) * size], data, text=8 if columns == 1 else 6)
    _legend(figure, bars, data, at=(0.5, 0.91), columns=3, size=7.5)
    for place, draw, title in ((1, _draw_progress, _PROGRESS), (2, _draw_ages, _AGES)):
        axes = figure.add_subplot(grid[place])
        axes.set_title(title, fontsize=9.5, weight="bold", loc="left", color=_INK, pad=8)
        draw(axes, data, text=8)
    out = io.BytesIO()
    figure.savefig(out, format="pdf", metadata={"CreationDate": None, "Title": f"Biểu đồ {data.title}"})
    return out.getvalue()


def _pages(data: PictureData) -> list[tuple[UnitFigures, ...]]:
    units = data.figures.by_unit
    pages = max(1, -(-len(units) // _UNITS_A_PICTURE))
    size = -(-len(units) // pages) if units else 0
    return [units[number * size : (number + 1) * size] for number in range(pages) if units]


def _by_unit(data: PictureData, units: Sequence[UnitFigures]) -> Figure:
    height = 2.35 + 0.42 * len(units)
    figure = _figure(_WIDTH_INCHES, height)
    axes = figure.add_axes((0.30, 0.5 / height, 0.66, 0.42 * len(units) / height))
    _draw_units(axes, units, data, text=_TEXT_SIZE)
    _heading(figure, "Nhiệm vụ theo phòng, đơn vị (lượt giao)", data, height)
    _legend(figure, axes, data, at=(0.5, 1 - 0.72 / height), columns=2, size=10)
    return figure


def _legend(figure: Figure, axes: Axes, data: PictureData, *, at: tuple[float, float], columns: int, size: float) -> None:
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(
        handles,
        labels,
        loc="upper center",
        bbox_to_anchor=at,
        ncol=columns,
        fontsize=size,
        frameon=False,
        handlelength=1.1,
        columnspacing=1.2,
    )


def _draw_units(axes: Axes, units: Sequence[UnitFigures], data: PictureData, *, text: float) -> None:
    places = list(range(len(units)))[::-1]
    left = [0] * len(units)
    widest = max((unit.buckets.total for unit in units), default=0) or 1
    for bucket in _ORDER:
        counts = [getattr(unit.buckets, bucket.value) for unit in units]
        if not any(counts):
            continue
        label = _LEGEND[bucket].format(months=data.figures.silent_months)
        axes.barh(places, counts, left=left, color=COLOURS[bucket], label=label, height=0.72, edgecolor="white", linewidth=0.6)
        for place, start, count in zip(places, left, counts, strict=True):
            # A number that would not fit into its piece is left out; the total stands at the end of the bar.
            if count / widest >= 0.045 * len(str(count)):
                axes.text(start + count / 2, place, str(count), ha="center", va="center", color="white", fontsize=text - 1.5)
        left = [start + count for start, count in zip(left, counts, strict=True)]
    for place, total in zip(places, left, strict=True):
        axes.text(total + widest * 0.012, place, str(total), va="center", fontsize=text, color=_INK, weight="bold")
    axes.set_yticks(places, [_name(unit.short_name) for unit in units], fontsize=text)
    axes.set_xlim(0, widest * 1.1)
    axes.set_ylim(-0.6, len(units) - 0.4)
    _clean(axes, text, grid="x")
    axes.tick_params(axis="y", length=0)


def _name(text: str) -> str:
    return _plain(formats.shorten(text, _LONGEST_NAME))


def _plain(text: str) -> str:
    """A dollar sign would begin a formula."""
    return text.replace("$", r"\$")


def _draw_progress(axes: Axes, data: PictureData, *, text: float) -> None:
    timeline = data.timeline
    days = _days(data.start, timeline.day)
    plan, done = [timeline.due_by(day) for day in days], [timeline.done_by(day) for day in days]
    at = [day.toordinal() for day in days]
    axes.plot(at, plan, color="#757575", linestyle="--", linewidth=2, label="Theo kế hoạch (việc có thời hạn đã đến hạn, lũy kế)")
    axes.plot(at, done, color=COLOURS[Bucket.DONE_ON_TIME], linewidth=3, label="Đã hoàn thành (lũy kế)")
    behind = [p > d for p, d in zip(plan, done, strict=True)]
    axes.fill_between(at, done, plan, where=behind, color=COLOURS[Bucket.OPEN_OVERDUE], alpha=0.12, linewidth=0)
    for series, colour, above in ((plan, "#616161", plan[-1] >= done[-1]), (done, COLOURS[Bucket.DONE_ON_TIME], done[-1] > plan[-1])):
        axes.annotate(
            formats.thousands(series[-1]),
            (at[-1], series[-1]),
            xytext=(4, 7 if above else -9),
            textcoords="offset points",
            fontsize=text + 1,
            weight="bold",
            color=colour,
            annotation_clip=False,
        )
    axes.legend(fontsize=text - 1, frameon=False, loc="upper left")
    axes.set_ylim(0, max(1, *plan, *done) * 1.22)
    step = max(1, (len(days) - 1) // 5)
    shown = days[::-step][::-1]
    labels = [formats.short_day(day) if days[0].year == days[-1].year else f"{day:%m/%Y}" for day in shown]
    axes.set_xticks([day.toordinal() for day in shown], labels)
    axes.set_xlim(at[0], at[-1] + (at[-1] - at[0]) * 0.07)
    _clean(axes, text, grid="y")


def _days(start: date, end: date) -> list[date]:
    """At most some sixty days from start to end, both included."""
    start = min(start, end - timedelta(days=7))
    step = max(1, (end - start).days // 60)
    found = [end - timedelta(days=offset) for offset in range(0, (end - start).days + 1, step)]
    return found[::-1]


def _draw_ages(axes: Axes, data: PictureData, *, text: float) -> None:
    timeline = data.timeline
    late = aged(timeline.overdue_since, timeline.day, OVERDUE_STEPS)
    silent = aged(timeline.silent_since, timeline.day, SILENT_STEPS)
    red, purple = COLOURS[Bucket.OPEN_OVERDUE], COLOURS[Bucket.UNDATED_SILENT]
    rows = [
        *((f"Quá hạn {_step(step)}", count, red) for step, count in zip(OVERDUE_STEPS, late, strict=True)),
        *((f"Chưa báo cáo {_step(step)}", count, purple) for step, count in zip(SILENT_STEPS, silent, strict=True)),
    ]
    most = max(1, *(count for _, count, _ in rows))
    places = [len(rows) - place - (place >= len(late)) * 0.5 for place in range(len(rows))]
    axes.barh(places, [count for _, count, _ in rows], color=[colour for _, _, colour in rows], height=0.7)
    for place, (_, count, _) in zip(places, rows, strict=True):
        axes.text(count + most * 0.015, place, formats.thousands(count), va="center", fontsize=text, weight="bold", color=_INK)
    axes.set_yticks(places, [name for name, _, _ in rows], fontsize=text - 0.5)
    axes.set_xlim(0, most * 1.12)
    axes.tick_params(axis="y", length=0)
    _clean(axes, text, grid="x")


def _step(step: tuple[int, int | None]) -> str:
    first, last = step
    if last is None:
        return f"trên {first - 1} ngày"
    return f"đến {last} ngày" if first <= 1 else f"{first}–{last} ngày"


def _alone(draw: Any, title: str, data: PictureData, height: float) -> Figure:
    figure = _figure(_WIDTH_INCHES, height)
    left = 0.34 if draw is _draw_ages else 0.10
    draw(figure.add_axes((left, 0.09, 0.94 - left, 0.74)), data, text=_TEXT_SIZE)
    _heading(figure, title, data, height)
    return figure


def _heading(figure: Figure, title: str, data: PictureData, height: float) -> None:
    figure.text(0.04, 1 - 0.36 / height, title, fontsize=_TITLE_SIZE, weight="bold", color=_INK)
    figure.text(0.04, 1 - 0.64 / height, f"{formats.upper_first(data.title)} – {_until(data)}", fontsize=11, color=_INK)


def _until(data: PictureData) -> str:
    return f"số liệu đến hết ngày {formats.day(data.figures.as_of)}"


def _clean(axes: Axes, text: float, *, grid: str) -> None:
    from matplotlib.ticker import MaxNLocator

    for side in ("top", "right", "left" if grid == "x" else "top"):
        axes.spines[side].set_visible(False)
    axes.grid(axis="x" if grid == "x" else "y", color=_GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(labelsize=text - 1, colors=_INK)
    number_axis = axes.xaxis if grid == "x" else axes.yaxis
    number_axis.set_major_locator(MaxNLocator(nbins=6, integer=True))


def _figure(width: float, height: float) -> Figure:
    # The object interface alone: pyplot would keep every figure and is not safe in threads.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def _png(figures: Sequence[Figure]) -> bytes:
    """Figures of one width as one picture, one below the other."""
    from matplotlib.image import imsave
    from numpy import asarray, vstack

    rows = []
    for figure in figures:
        canvas: Any = figure.canvas
        canvas.draw()
        rows.append(asarray(canvas.buffer_rgba())[..., :3])
    unsigned: Any = {"Software": None}
    out = io.BytesIO()
    imsave(out, vstack(rows), format="png", metadata=unsigned)
    return out.getvalue()
