"""Figures of the reader on labelled replies: shares read right, confusion, wrong completions, reliability, speed.

`python -m messages.reading.measure tests/data/replies.csv …` prints them. A labelled file is a CSV with the columns
text, intent, percent, date, task_ref and perhaps tasks (the person's open task numbers, known in chat); several tasks of
one reply are aligned with "|". A value that was not said itself (a percentage that stands for words, a day counted
from a length of time) counts as right where the label has none: authors differ in this.
"""

from __future__ import annotations

import csv
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.core.calendar import Calendar
from bot.core.reply import Intent, ReplyContext, ReplyItem
from messages.reading.replies import read_reply

REFERENCE_DAY = date(2026, 11, 20)
CALENDAR = Calendar(off=frozenset({date(2026, 11, 24)}))
SURE = 0.8
_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Label:
    text: str
    items: tuple[tuple[str, str, str, str], ...]
    """(intent, percent, date, task reference) of each task, as written in the file."""
    tasks: frozenset[str] = frozenset()


@dataclass(slots=True)
class Score:
    replies: int = 0
    items: int = 0
    right: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    true_done: int = 0
    found_done: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong_done: list[str] = field(default_factory=list)
    """Replies that report no completion but were read as one, with confidence and without asking."""
    bins: dict[float, tuple[int, int]] = field(default_factory=dict)
    """Confidence from this value up → (items, of which the intent was right)."""
    seconds: float = 0.0
    """Processor time, so that a busy machine does not count."""

    def share(self, what: str) -> float:
        return self.right[what] / self.items if self.items else 0.0


def load(path: Path) -> list[Label]:
    with path.open(encoding="utf-8", newline="") as file:
        return [_label(row) for row in csv.DictReader(file)]


def _label(row: dict[str, str]) -> Label:
    intents = row["intent"].split("|")
    columns = [intents]
    for name in ("percent", "date", "task_ref"):
        values = row[name].split("|")
        columns.append((values * len(intents))[: len(intents)])
    return Label(row["text"], tuple(zip(*columns, strict=True)), frozenset((row.get("tasks") or "").split()))


def measure(labels: Iterable[Label], on: date = REFERENCE_DAY, calendar: Calendar = CALENDAR) -> Score:
    figures = Score()
    for label in labels:
        start = time.process_time()
        read = read_reply(label.text, on=on, calendar=calendar, context=ReplyContext(tasks=label.tasks))
        figures.seconds += time.process_time() - start
        figures.replies += 1
        figures.asked += any(item.ask for item in read)
        _compare(label, read, figures)
    return figures


def _compare(label: Label, read: Sequence[ReplyItem], figures: Score) -> None:
    said_done = any(wanted[0] == Intent.DONE for wanted in label.items)
    for place in range(max(len(label.items), len(read))):
        item = read[place] if place < len(read) else None
        wanted = label.items[place] if place < len(label.items) else None
        sure_done = item is not None and item.intent is Intent.DONE and item.ask is None and item.confidence >= SURE
        if sure_done and (wanted[0] != Intent.DONE if wanted is not None else not said_done):
            figures.wrong_done.append(label.text)
        if wanted is None:
            continue
        figures.items += 1
        values = _values(item)
        for name, want, got in zip(("intent", "percent", "date", "task_ref"), wanted, values, strict=True):
            figures.right[name] += _plain(name, want) == got or (not want and item is not None and _is_worked_out(name, item))
        if wanted[0] != values[0]:
            figures.confusion[(wanted[0], values[0] or "(missing)")] += 1
        figures.true_done += wanted[0] == Intent.DONE
        figures.found_done += wanted[0] == values[0] == Intent.DONE
        if item is not None:
            low = int(item.confidence * 10) / 10
            count, right = figures.bins.get(low, (0, 0))
            figures.bins[low] = (count + 1, right + (wanted[0] == values[0]))


def _is_worked_out(name: str, item: ReplyItem) -> bool:
    """Whether the value was not said itself: a percentage that stands for words, a day counted from a length of time."""
    return (name == "percent" and item.estimated) or (name == "date" and item.length is not None)


def _values(item: ReplyItem | None) -> tuple[str, str, str, str]:
    if item is None:
        return "", "", "", ""
    percent = "" if item.percent is None else str(item.percent)
    return str(item.intent), percent, item.date.isoformat() if item.date else "", item.task_ref or ""


def _plain(name: str, value: str) -> str:
    return str(int(float(value) + 0.5)) if name == "percent" and value else value


def _bar(low: float, count: int, right: int) -> str:
    """One line of the reliability diagram: the share that was right as a bar, "|" where a calibrated confidence would end."""
    share, said = right / count, min(low + 0.05, 1.0)
    bar = [("█" if place < round(share * _WIDTH) else " ") for place in range(_WIDTH + 1)]
    bar[round(said * _WIDTH)] = "|"
    return f"{low:.1f}-{min(low + 0.1, 1):.1f}{count:9d}{share:9.1%}  {''.join(bar).rstrip()}"


def table(figures: Score) -> str:
    lines = [
        f"replies {figures.replies}, items {figures.items}, {figures.replies / max(figures.seconds, 1e-9):.0f} replies/s",
        *(f"{name:<10}{figures.share(name):7.1%}" for name in ("intent", "percent", "date", "task_ref")),
        f"{'done found':<10}{figures.found_done / max(1, figures.true_done):7.1%}",
        f"{'asked':<10}{figures.asked / max(1, figures.replies):7.1%}",
        f"{'wrong done':<10}{len(figures.wrong_done):7d}",
        "confidence   items   right",
        *(_bar(low, count, right) for low, (count, right) in sorted(figures.bins.items())),
        "labelled → read",
        *(f"{count:4d}  {wanted} → {got}" for (wanted, got), count in figures.confusion.most_common()),
    ]
    return "\n".join(lines)


def main() -> None:
    print(table(measure(label for name in sys.argv[1:] for label in load(Path(name)))))


if __name__ == "__main__":
    main()
