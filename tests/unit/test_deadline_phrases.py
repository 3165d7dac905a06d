"""Labelled phrases: 360 by two authors (one part never used for tuning) and our own in other wordings."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.core.calendar import Calendar
from bot.core.deadline import Deadline
from bot.services.calendar import calendar_of, year_rows
from messages.reading.deadlines import read_deadline
from messages.reading.text import fold

DATA = Path(__file__).parents[1] / "data"
CALENDAR: Calendar = calendar_of([row for year in range(2024, 2029) for row in year_rows(year)])
SAME_DAY = {"date", "period_end"}
"""The authors differ in the kind of "cuối năm" and "giữa tháng"; the day is what counts."""

# Where the two authors contradict each other or the rules, and why we read it as we do.
DISAGREEMENTS = {
    "2025 và những năm tiếp theo": "no end, so no day to be late on; the yearly milestone stays in the recurrence",
    "Sau khi Đề án được phê duyệt": "relative to an event, as the other author labels it",
    "Sau khi có hướng dẫn": "relative to an event, as the other author labels it",
    "đến năm 2025, định hướng đến năm 2030": "the end of a period, whose beginning is not named",
    "Cả năm": "a year is a period",
    "Sau Tết Nguyên đán": "the lunar calendar is asked about, as with “Trước Tết Nguyên đán”",
    "trong tuần": "a week is a range, as with “tuần sau”",
    "Trong 10 ngày làm việc kể từ ngày ký": "the day of signing is known, as with “trong 05 ngày làm việc kể từ ngày ký”",
}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read(row: dict[str, str]) -> Deadline:
    year = row.get("plan_year")
    return read_deadline(
        row["text"], on=date.fromisoformat(row["reference_date"]), calendar=CALENDAR, plan_year=int(year) if year else None
    )


def agrees(row: dict[str, str], got: Deadline) -> bool:
    kinds = row["kind"].split("/")
    same_kind = any(got.kind == kind or {got.kind.value, kind} <= SAME_DAY for kind in kinds)
    day = got.due.isoformat() if got.due else ""
    return same_kind and (day == row["due_date"] or (len(kinds) > 1 and not row["due_date"]))


LABELLED, OWN, WAVES = rows("deadlines.csv"), rows("deadlines_own.csv"), rows("deadlines_waves.csv")
"""In the waves a kind written "date/relative" stands for either; the day counts unless it is left open too."""


@pytest.mark.parametrize("part", ["develop", "blind"])
def test_at_least_96_in_100_phrases_of_each_part_agree_in_kind_and_day(part: str) -> None:
    chosen = [row for row in LABELLED if row["part"] == part]
    assert sum(agrees(row, read(row)) for row in chosen) / len(chosen) >= 0.96


def test_at_least_99_in_100_days_agree() -> None:
    days = [(got.due.isoformat() if (got := read(row)).due else "") == row["due_date"] for row in LABELLED]
    assert sum(days) / len(days) >= 0.99


def test_what_disagrees_is_exactly_what_is_argued_above() -> None:
    assert {row["text"] for row in LABELLED if not agrees(row, read(row))} <= set(DISAGREEMENTS)


@pytest.mark.parametrize("row", OWN, ids=[row["text"] for row in OWN])
def test_our_own_phrase_reads_as_labelled(row: dict[str, str]) -> None:
    got = read(row)
    assert agrees(row, got), got
    assert not row["recurrence"] or got.recurrence == row["recurrence"]


@pytest.mark.parametrize("row", WAVES, ids=[f"{row['wave']}: {row['text']}" for row in WAVES])
def test_a_phrase_of_another_office_reads_as_labelled(row: dict[str, str]) -> None:
    got = read(row)
    assert agrees(row, got), got
    assert not row["recurrence"] or got.recurrence == row["recurrence"]
    assert not row["time"] or (got.time is not None and f"{got.time:%H:%M}" == row["time"])
    assert not row["before"] or got.before
    assert not row["ask"] or got.ask
    assert not row["urgent"] or got.urgent


@pytest.mark.parametrize(
    "row",
    [row for row in LABELLED if row["recurrence"].startswith("FREQ") and row["kind"] == "recurring"],
    ids=lambda row: row["text"],
)
def test_a_recurrence_is_the_same_rule_with_the_same_first_day(row: dict[str, str]) -> None:
    got = read(row)
    assert got.recurrence == row["recurrence"]


@pytest.mark.parametrize("row", [row for row in LABELLED if row["recurrence"].startswith("DATES")], ids=lambda row: row["text"])
def test_several_dates_are_all_kept(row: dict[str, str]) -> None:
    assert read(row).recurrence == row["recurrence"].replace(";", ",")


FRAMES: dict[str, Callable[[str], str]] = {
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "capitals": str.upper,
    "no marks": fold,
    "more spaces": lambda text: f"  {text.replace(' ', '   ')} ",
    "zero-width characters": lambda text: "\u200b".join(text[i : i + 3] for i in range(0, len(text), 3)),
    "a wrapped line": lambda text: text.replace(" ", "\n", 1),
    "long dashes": lambda text: text.replace("-", "–"),
    "spaces around slashes": lambda text: re.sub(r"(?<=\d)/(?=\d)", " / ", text),
    "a full stop": lambda text: text if text[-1:] in ("", ".", "?") else f"{text}.",
    "an end mark": lambda text: text if text[-1:] in ("", ".", "?") else f"{text}./.",
    "a bullet": lambda text: f"- {text}",
    "brackets": lambda text: f"({text})",
    "quotation marks": lambda text: f"“{text}”",
    "a label": lambda text: f"Thời hạn hoàn thành: {text}",
    "a remark": lambda text: f"{text} (Văn phòng theo dõi, đôn đốc)",
}


@cache
def plain() -> list[tuple[dict[str, str], Deadline]]:
    """Every phrase and how it reads as it stands."""
    return [(row, read(row)) for row in LABELLED + OWN + WAVES]


UNMARKED_IS_ANOTHER_WORD = {"báo cáo ngày", "Tháng sáu"}
"""Without marks they may be “báo cáo ngay” and “tháng sau”."""


_SHARES = 3


def _differently_read(frame: str, share: int) -> list[str]:
    def essence(got: Deadline) -> tuple[object, ...]:
        return got.kind, got.due, got.recurrence, got.time, got.before

    framed = [(row, got, FRAMES[frame](row["text"])) for row, got in plain()[share::_SHARES] if row["text"] not in UNMARKED_IS_ANOTHER_WORD]
    return [text for row, got, text in framed if text != row["text"] and essence(read({**row, "text": text})) != essence(got)]


@pytest.mark.parametrize(("at", "frame"), list(enumerate(FRAMES)))
def test_the_same_words_written_otherwise_read_the_same(at: int, frame: str) -> None:
    """A third of the phrases in each frame, another third in the next one."""
    assert _differently_read(frame, at % _SHARES) == []


@pytest.mark.slow
@pytest.mark.parametrize("frame", FRAMES)
def test_every_phrase_written_otherwise_reads_the_same(frame: str) -> None:
    assert [text for share in range(_SHARES) for text in _differently_read(frame, share)] == []
