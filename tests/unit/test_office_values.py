"""What is written into the register and compared with it, as values: sheets that came back, published figures, lists, workbooks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.core.amendment import AMENDABLE, NEEDS_REASON, STANDING, WORDS, Amendment, Comparison, FieldChange
from bot.core.deadline import DeadlineKind
from bot.core.figures import Buckets, Figures, SourceFigures
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.plan import COLUMNS, PART_ROWS, SHEET_ROWS, Line, Plan, parse_day, row_name
from bot.core.published import Published, compared
from bot.core.register import BadRows, NewDocument, NewOrganisation, NewTask, NewUnit, Progress, Registered, RegisteredTask, RowProblem
from bot.core.set_up import ChatLine, DayLine, PersonLine, RowFault, RuleLine, SetUp, UnitLine
from bot.core.task import Source, State
from bot.core.timeline import OVERDUE_STEPS, SILENT_STEPS, Timeline, aged
from bot.core.upstream import TAKEABLE, Difference, DifferenceKind

DAY = date(2026, 11, 25)


# --- a sheet that came back ---------------------------------------------------------------------------------------------


def test_a_row_can_be_written_when_it_says_something_and_nothing_stands_against_it() -> None:
    row = Amendment(5, 101, (1,), (FieldChange("note", "", "x"),), "")
    other = replace(row, problem="unit")
    asked = replace(row, conflict=True)
    both = replace(row, problem="seal", conflict=True)
    says_nothing = replace(row, changes=())
    assert [one.is_clear for one in (row, other, asked, both, says_nothing)] == [True, False, False, False, False]
    found = Comparison((row, other, asked, both, says_nothing), same=2, absent=1)
    assert (found.clear, found.conflicts, found.problems) == ((row,), (asked, both), (other,))


def test_only_words_and_standing_are_amended_and_what_moves_a_figure_needs_a_reason() -> None:
    assert set(AMENDABLE) == {*WORDS, *STANDING} > NEEDS_REASON
    assert not NEEDS_REASON & set(WORDS)


# --- published figures --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("done", "total", "percent", "right"),
    [
        (257, 299, "85,95", True),
        (257, 299, "85,96", False),
        (257, 299, "86", True),
        (257, 299, "85", False),
        (1, 8, "12,5", True),
        (1, 8, "13", True),
        (1, 8, "12", False),
        (1, 3, "33,3", True),
        (1, 3, "33,4", False),
        (0, 0, "100", True),
        (1, 3, None, True),
    ],
)
def test_a_percentage_is_right_when_it_is_that_of_its_numbers_as_printed(done: int, total: int, percent: str | None, right: bool) -> None:
    assert Published(None, done, total, percent).is_percent_right is right


def test_a_published_figure_is_set_beside_that_of_its_source() -> None:
    source = SourceFigures(Source.KE_HOACH, Buckets(done_on_time=2, open_in_time=1))
    figures = Figures(as_of=DAY, buckets=Buckets(done_on_time=5, open_in_time=5), by_source=(source,), by_unit=())
    whole = compared(Published(None, 5, 10), figures)
    assert (whole.as_of, whole.done, whole.total, whole.differs) == (DAY, 5, 10, False)
    part = compared(Published(Source.KE_HOACH, 2, 3), figures)
    assert (part.done, part.total, part.differs) == (2, 3, False)
    for other in (Published(None, 4, 10), Published(None, 5, 11), Published(None, 5, 10, "51")):
        assert compared(other, figures).differs


# --- tasks in time ------------------------------------------------------------------------------------------------------


def test_what_is_due_and_done_is_counted_up_to_a_day_and_that_day_too() -> None:
    counts = {DAY: 2, DAY + timedelta(days=1): 3, DAY - timedelta(days=9): 4}
    line = Timeline(DAY, due=counts, done={DAY: 1}, overdue_since={}, silent_since={})
    assert [line.due_by(DAY + timedelta(days=n)) for n in (-10, -9, -1, 0, 1)] == [0, 4, 4, 6, 9]
    assert [line.done_by(DAY + timedelta(days=n)) for n in (-1, 0, 1)] == [0, 1, 1]


@pytest.mark.parametrize("steps", [OVERDUE_STEPS, SILENT_STEPS])
def test_each_age_falls_into_one_step_with_both_ends_of_it(steps: tuple[tuple[int, int | None], ...]) -> None:
    for n, (first, last) in enumerate(steps):
        for age in (first, last or first + 10_000):
            found = aged({DAY - timedelta(days=age): 2}, DAY, steps)
            assert found == tuple(2 if at == n else 0 for at in range(len(steps)))
        if n:
            assert first == (steps[n - 1][1] or 0) + 1
    assert aged({DAY - timedelta(days=steps[0][0] - 1): 1}, DAY, steps) == (0, 0, 0, 0)


def test_steps_of_lateness_are_a_week_a_month_a_quarter_and_those_of_silence_four_months_half_a_year_a_year() -> None:
    assert OVERDUE_STEPS == ((1, 7), (8, 30), (31, 90), (91, None))
    assert SILENT_STEPS == ((0, 120), (121, 180), (181, 365), (366, None))


# --- a list -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (7, "7"),
        (SHEET_ROWS - 1, "99999"),
        (SHEET_ROWS + 7, "7 (sheet 2)"),
        (2 * SHEET_ROWS + 7, "7 (sheet 3)"),
        (PART_ROWS + 7, "7 (part 2)"),
        # These numbers are written into questions that wait: they stay as they are.
        (100_007, "7 (sheet 2)"),
        (1_000_000_007, "7 (part 2)"),
        (2 * PART_ROWS + SHEET_ROWS + 7, "7 (sheet 2) (part 3)"),
    ],
)
def test_a_row_is_named_as_a_person_finds_it(row: int, name: str) -> None:
    assert row_name(row) == name


def test_a_cell_is_read_as_text_names_or_a_day() -> None:
    line = Line(1, dict.fromkeys(COLUMNS, "") | {"lead": "P. A | P. B\n\n P. C |", "due": "30/11/2024", "number": "7"})
    assert (line.text("number"), line.text("note")) == ("7", None)
    assert line.names("lead") == ("P. A", "P. B", "P. C")
    assert (line.day("due"), line.day("done_on")) == (date(2024, 11, 30), None)
    assert (line.place, line.doubts, line.matches) == ("", (), ())
    empty = Plan((line,))
    assert (empty.passed, empty.heading, empty.year, empty.unread) == ((), None, None, ())


@pytest.mark.parametrize("text", ["2024-11-30", "30/11/2024", "30.11.2024", "30-11-2024"])
def test_a_day_is_read_in_either_order(text: str) -> None:
    assert parse_day(text) == date(2024, 11, 30)
    assert parse_day("2024-1-5") == parse_day("5/1/2024") == date(2024, 1, 5)


@pytest.mark.parametrize("text", ["", "30/11", "31/11/2024", "hôm nay", "30/11/2024 x", "30/11/24"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_day(text)


# --- the register -------------------------------------------------------------------------------------------------------


def test_a_registration_counts_what_it_gave_to_units() -> None:
    assert Registered(1, (RegisteredTask(1, 101, (1, 2)), RegisteredTask(2, 102, (3,)))).assignments == 3


def test_the_first_five_bad_rows_are_named_and_the_others_counted() -> None:
    rows = tuple(RowProblem(n, f"wrong {n}", f"cure {n}") for n in range(1, 8))
    assert str(BadRows(rows[:5])).startswith("row 1: wrong 1; row 2: wrong 2; row 3: wrong 3; row 4: wrong 4; row 5: wrong 5.")
    assert "row 5: wrong 5 and 1 more." in str(BadRows(rows[:6]))
    assert "row 5: wrong 5 and 2 more." in str(BadRows(rows))
    assert "cure 1" in str(BadRows(rows))
    assert BadRows(rows).rows == rows
    assert str(BadRows((RowProblem(None, "no file", "name one"),))).startswith("no file.")


def test_what_is_not_said_of_a_new_task_leaves_it_to_the_rules() -> None:
    task = NewTask("Rà soát", Source.KE_HOACH, ("P. A",))
    assert (task.standing, task.urgent, task.deadline.kind, task.progress) == (None, False, DeadlineKind.UNDATED, Progress())
    assert (task.progress.state, task.progress.percent) == (State.OPEN, None)
    assert NewDocument(Source.KE_HOACH, "x").medium == "paper"
    unit = NewUnit("A", "Phòng A", "P. A", UnitKind.DEPARTMENT)
    assert unit.mode is Mode.TRIAL
    assert NewOrganisation("a", "A", "A").acceptance
    assert NewOrganisation("a", "A", "A").live_from is None


# --- a workbook of the frame --------------------------------------------------------------------------------------------


def test_a_workbook_is_the_same_after_it_has_waited_as_a_question() -> None:
    whole = SetUp(
        units=(
            UnitLine(3, "A", "Phòng A", "P. A", ("a", "b"), UnitKind.DEPARTMENT, "B", ("Hà",), ("khối",), DAY, "B"),
            UnitLine(4, "", "Phòng B"),
        ),
        people=(PersonLine(3, 7, "Hà", "Trưởng phòng", "A", (RoleKind.HEAD,), True, DAY), PersonLine(4, None, "Lan")),
        chats=(ChatLine(3, "A"), ChatLine(4, "")),
        days=(DayLine(3, DAY, "off", "Tết"), DayLine(4, DAY, "work")),
        rules=(RuleLine(3, "im lặng", "3", "NV UBND"), RuleLine(4, "x", "")),
        faults=(RowFault("units", 3, "twice", "A", "B"),),
    )
    assert SetUp.of_json(json.loads(json.dumps(whole.to_json()))) == whole
    assert SetUp.of_json(json.loads(json.dumps(SetUp().to_json()))) == SetUp()
    assert not whole.people[1].focal


# --- the system above ---------------------------------------------------------------------------------------------------


def test_a_difference_is_called_by_its_number_here_else_by_its_code() -> None:
    assert Difference(DifferenceKind.DUE, "NV-1", "x", number=101).key == "101"
    assert Difference(DifferenceKind.DUE, "NV-1", "x", number=0).key == "0"
    assert Difference(DifferenceKind.NEW, "NV-1", "x").key == "NV-1"


def test_whatever_the_file_says_can_be_taken_over_but_not_what_it_does_not_have() -> None:
    assert set(DifferenceKind) - set(TAKEABLE) == {DifferenceKind.ABSENT}
