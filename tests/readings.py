"""How every labelled reply is read, kept as it is: `python -m tests.readings` writes `tests/data/readings.tsv` anew.

The labels say what is right, by shares; this says what changed. Whoever changes the reading looks at the difference of that file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from bot.core.reply import ReplyContext
from messages.reading import read_reply
from messages.reading.measure import CALENDAR, REFERENCE_DAY, load

DATA = Path(__file__).parent / "data"
KEPT = DATA / "readings.tsv"
_LEFT_OUT = ("text", "why")
"""The words and the way to the reading; what comes of them is kept."""


def sets() -> list[str]:
    """The names of the labelled sets."""
    return sorted(path.stem for path in DATA.glob("replies*.csv"))


def readings(name: str) -> Iterator[str]:
    """One line for each reply of a set: its set, its number there, and each statement with whatever is not as by default."""
    for number, labelled in enumerate(load(DATA / f"{name}.csv"), 1):
        yield f"{name}\t{number}\t{shown(labelled.text, labelled.tasks)}"


def shown(text: str, tasks: frozenset[str], left_out: tuple[str, ...] = _LEFT_OUT, on: date = REFERENCE_DAY) -> str:
    """How a reply is read, in one line; `tasks`: the numbers known in its chat."""
    read = read_reply(text, on=on, calendar=CALENDAR, context=ReplyContext(tasks=tasks))
    return " | ".join(plainly(item, left_out) for item in read)


def plainly(value: Any, left_out: tuple[str, ...]) -> str:
    """What is said first (the intent, the kind) and whatever else of a dataclass is not as by default."""
    first, *others = (field for field in fields(value) if field.name not in left_out)
    said = [_plain(getattr(value, first.name))]
    for field in others:
        if (one := getattr(value, field.name)) != field.default:
            said.append(f"{field.name}={_plain(one)}")
    return " ".join(said)


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    return str(value.value if isinstance(value, Enum) else value)


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for name in sets() for line in readings(name)), encoding="utf-8")
    print(f"{KEPT.relative_to(Path.cwd())} written")
