"""Tasks enter the register: numbers, fan-out, dates, standing duties, series, and the three kinds of registration."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import func, select

from bot.core.cause import Cause
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.errors import BadInput
from bot.core.organisation import Organisation
from bot.core.register import BadRows, ImportKind, NewDocument, NewTask, Progress, Registered
from bot.core.task import Assignment, Part, Source, State
from bot.services import register
from db import assignments, days, imports, tasks, units, versions
from db.session import Connection, Database
from db.tables import DayRow, DocumentRow
from messages.wordings.lines import without_day
from tests.integration.register_office import ALL_UNITS, DEPARTMENTS, NOTICE, office, unit_ids

TODAY = date(2024, 11, 4)
SATURDAY, MONDAY = date(2024, 11, 30), date(2024, 12, 2)


def task(content: str = "Báo cáo kết quả", **values: object) -> NewTask:
    return replace(NewTask(content, Source.THONG_BAO_KL, ("P. QLĐT",), document=NOTICE), **values)  # type: ignore[arg-type]


def due(day: date, **values: object) -> Deadline:
    return replace(Deadline(DeadlineKind.DATE, day), **values)  # type: ignore[arg-type]


async def enter(
    database: Database, organisation: Organisation, cause: Cause, *new: NewTask, kind: ImportKind = ImportKind.NEW, on: date | None = None
) -> Registered:
    return await register.register_tasks(database, organisation.id, new, kind, "test", cause, on=on)


async def stored(database: Database, organisation: Organisation, number: int = 101) -> list[Assignment]:
    async with database.read() as connection:
        return await assignments.by_number(connection, organisation.id, number)


async def papers(connection: Connection, organisation: Organisation) -> int:
    """How often the paper the tasks come from is stored."""
    same = (DocumentRow.organisation_id == organisation.id, DocumentRow.symbol == NOTICE.symbol)
    return (await connection.execute(select(func.count()).select_from(DocumentRow).where(*same))).scalar_one()


async def test_a_task_is_given_to_its_unit_and_looked_at_from_the_day_of_registration(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    entered = await enter(database, made, cause, task(item="mục (1)", product="Báo cáo", deadline=due(MONDAY), deadline_raw="02/12/2024"))
    (assignment,) = await stored(database, made)
    assert [one.number for one in entered.tasks] == [101]
    assert entered.tasks[0].assignment_ids == (assignment.id,)
    assert (assignment.unit_id, assignment.part, assignment.state) == (ids["QLDT"], Part.LEAD, State.OPEN)
    assert (assignment.task.item, assignment.task.product, assignment.task.deadline_raw) == ("mục (1)", "Báo cáo", "02/12/2024")
    assert assignment.task.document is not None
    assert assignment.task.document.symbol == "12/TB-BQL"
    assert assignment.task.target is None
    async with database.read() as connection:
        assert [a.id for a in await assignments.to_look_at(connection, made.id, TODAY, 10)] == [assignment.id]
        assert await assignments.to_look_at(connection, made.id, TODAY - timedelta(days=1), 10) == []
        (entry,) = await imports.all_of(connection, made.id)
        assert entry.id == entered.import_id
    assert (entry.kind, entry.name, entry.at, entry.undone_at) == (ImportKind.NEW, "test", cause.at, None)


async def test_a_collective_task_has_one_number_and_one_assignment_for_each_unit(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    await enter(database, made, cause, task(lead=(ALL_UNITS.lower(),)), task("Việc khác", lead=(DEPARTMENTS,)))
    assert {a.unit_id for a in await stored(database, made, 101)} == {ids["QLDT"], ids["QLLD"], ids["TNMT"], ids["TT"]}
    assert {a.unit_id for a in await stored(database, made, 102)} == {ids["QLDT"], ids["QLLD"], ids["TNMT"]}
    assert {a.task.target for a in await stored(database, made, 102)} == {DEPARTMENTS}


async def test_a_group_goes_to_the_units_that_belong_to_it_on_the_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    async with database.write() as connection:
        group = await units.add_group(connection, made.id, "Các tổ", [ids["QLDT"]], valid_to=TODAY)
        await units.add_members(connection, made.id, group, [ids["TT"]], valid_from=TODAY + timedelta(days=1))
    await enter(database, made, cause, task(lead=("Các tổ",)))
    await enter(database, made, cause, task("Việc mới", lead=("Các tổ",)), on=TODAY + timedelta(days=1))
    assert [a.unit_id for a in await stored(database, made, 101)] == [ids["QLDT"]]
    assert [a.unit_id for a in await stored(database, made, 102)] == [ids["TT"]]


async def test_a_unit_that_leads_is_not_its_own_support(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    await enter(database, made, cause, task(lead=("P. QLĐT", "QLDT"), support=(ALL_UNITS, "Văn phòng")))
    parts = [(a.part, a.unit_id) for a in await stored(database, made)]
    assert parts == [
        (Part.LEAD, ids["QLDT"]),
        (Part.SUPPORT, ids["QLLD"]),
        (Part.SUPPORT, ids["TNMT"]),
        (Part.SUPPORT, ids["TT"]),
        (Part.SUPPORT, ids["VP"]),
    ]


async def test_units_are_given_by_id_too_and_the_named_person_answers_for_the_lead_only(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    await enter(database, made, cause, task(lead=(ids["QLLD"],), support=(ids["VP"],), person_id=1))
    assert [(a.unit_id, a.person_id) for a in await stored(database, made)] == [(ids["QLLD"], 1), (ids["VP"], None)]


async def test_a_deadline_on_a_day_off_is_kept_and_judged_by_the_next_working_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task(deadline=due(SATURDAY)), task("Việc khác", deadline=due(MONDAY)))
    (off,), (working,) = await stored(database, made, 101), await stored(database, made, 102)
    assert (off.due_original, off.due, off.last_day) == (SATURDAY, SATURDAY, MONDAY)
    assert (working.due, working.last_day) == (MONDAY, MONDAY)


async def test_before_a_day_and_a_clock_time_are_kept(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(
        database, made, cause, task(deadline=due(MONDAY, before=True)), task("Gấp", deadline=due(TODAY, time=time(16)), urgent=True)
    )
    (before,), (today,) = await stored(database, made, 101), await stored(database, made, 102)
    assert (before.before, before.due, before.due_time) == (True, MONDAY, None)
    assert (today.before, today.due_time, today.task.urgent) == (False, time(16), True)


async def test_the_calendar_of_a_far_year_is_written_when_a_deadline_lies_in_it(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task(deadline=due(date(2030, 1, 1))))
    (assignment,) = await stored(database, made)
    assert assignment.last_day == date(2030, 1, 2)
    async with database.read() as connection:
        assert await days.has_year(connection, made.id, 2030)


@pytest.mark.parametrize(
    ("document", "given", "assigned_on"),
    [
        (NOTICE, None, date(2024, 10, 1)),
        (NOTICE, date(2024, 10, 3), date(2024, 10, 3)),
        (replace(NOTICE, issued_on=None), None, TODAY),
        (None, None, TODAY),
        (replace(NOTICE, issued_on=date(2024, 11, 5)), None, TODAY),
    ],
)
async def test_a_task_was_given_on_the_day_of_its_paper(
    database: Database, cause: Cause, document: NewDocument | None, given: date | None, assigned_on: date
) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task(document=document, assigned_on=given))
    (assignment,) = await stored(database, made)
    assert (assignment.assigned_on, assignment.registered_on) == (assigned_on, TODAY)


async def test_a_take_over_says_so_and_starts_on_its_own_day(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task(deadline=due(date(2023, 11, 14))), kind=ImportKind.TAKEOVER)
    await enter(database, made, cause, task("Việc mới"), kind=ImportKind.NEW)
    (old,), (new,) = await stored(database, made, 101), await stored(database, made, 102)
    assert (old.takeover, old.registered_on, old.silent_since) == (True, TODAY, TODAY)
    assert (new.takeover, new.silent_since) == (False, date(2024, 10, 1))


async def test_an_old_list_is_recorded_in_the_past_but_reminds_of_nothing_before_today(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    shown = date(2024, 10, 7)
    finished = task(deadline=due(date(2024, 10, 2)), progress=Progress(State.ACCEPTED, done_on=date(2024, 10, 3)))
    await enter(database, made, cause, finished, task("Đang làm"), kind=ImportKind.OLD, on=shown)
    (done,), (open_one,) = await stored(database, made, 101), await stored(database, made, 102)
    assert (done.state, done.done_on, done.submitted_on, done.percent) == (State.ACCEPTED, date(2024, 10, 3), date(2024, 10, 3), 100)
    assert (open_one.state, open_one.registered_on, open_one.takeover) == (State.OPEN, TODAY, True)
    async with database.read() as connection:
        (version,) = await versions.of_assignment(connection, made.id, done.id)
        assert [a.id for a in await assignments.to_look_at(connection, made.id, TODAY, 10)] == [open_one.id]
    assert version.at.date() == date(2024, 10, 6), "midnight in the office is the evening before in UTC"


@pytest.mark.parametrize("day", [TODAY, date(2024, 11, 5), None])
async def test_an_old_list_of_a_day_that_was_lived_through_is_refused(database: Database, cause: Cause, day: date | None) -> None:
    made = await office(database, cause)
    with pytest.raises(BadInput, match="before 2024-11-04"):
        await enter(database, made, cause, task(), kind=ImportKind.OLD, on=day)


async def test_how_a_taken_over_task_stood_is_kept(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    stood = Progress(reported_on=date(2024, 10, 20), said="đang trình ký", percent=60)
    await enter(database, made, cause, task(progress=stood), task("Đã rút", progress=Progress(State.WITHDRAWN)), kind=ImportKind.TAKEOVER)
    (one,), (withdrawn,) = await stored(database, made, 101), await stored(database, made, 102)
    assert (one.reported_on, one.said, one.said_on, one.percent) == (date(2024, 10, 20), "đang trình ký", date(2024, 10, 20), 60)
    assert withdrawn.state is State.WITHDRAWN
    async with database.read() as connection:
        assert [a.id for a in await assignments.to_look_at(connection, made.id, TODAY, 10)] == [one.id]


async def test_undated_items_of_one_paper_are_standing_and_a_single_one_is_not(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    alone = replace(NOTICE, title="TB 13/TB-BQL", symbol="13/TB-BQL")
    await enter(
        database,
        made,
        cause,
        task("Một"),
        task("Hai"),
        task("Có hạn", deadline=due(MONDAY)),
        task("Một mình", document=alone),
        task("Không văn bản", document=None),
        task("Nói rõ", document=None, standing=True),
        task("Nói rõ là không", standing=False),
    )
    standing = {number: (await stored(database, made, number))[0].task.standing for number in range(101, 108)}
    assert standing == {101: True, 102: True, 103: False, 104: False, 105: False, 106: True, 107: False}


async def test_a_second_undated_item_counts_those_registered_before(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task("Một"))
    await enter(database, made, cause, task("Hai"))
    async with database.read() as connection:
        assert await papers(connection, made) == 1, "a known paper is not entered twice"
    assert (await stored(database, made, 102))[0].task.standing


async def test_a_recurring_duty_makes_the_task_of_the_current_period_only(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    ids = await unit_ids(database, made.id)
    monthly = Deadline(DeadlineKind.RECURRING, date(2024, 1, 31), recurrence="FREQ=MONTHLY;BYMONTHDAY=-1")
    await enter(
        database,
        made,
        cause,
        task(lead=(DEPARTMENTS,), support=("VP",), deadline=monthly, assigned_on=date(2024, 1, 24)),
        kind=ImportKind.TAKEOVER,
    )
    given = await stored(database, made)
    assert [(a.due, a.last_day, a.assigned_on) for a in given] == [(SATURDAY, MONDAY, date(2024, 11, 1))] * 4
    assert not given[0].task.standing
    async with database.read() as connection:
        (series,) = await tasks.series_of(connection, made.id)
        assert await tasks.latest_periods(connection, made.id) == {series.id: date(2024, 11, 30)}
    assert series.lead_units == (ids["QLDT"], ids["QLLD"], ids["TNMT"])
    assert series.support_units == (ids["VP"],)
    assert (series.starts_on, series.target) == (date(2024, 1, 24), DEPARTMENTS)


async def test_the_next_period_opens_once_when_its_time_has_come(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    monthly = Deadline(DeadlineKind.RECURRING, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await enter(database, made, cause, task(lead=(DEPARTMENTS,), deadline=monthly, deadline_raw="ngày 20 hàng tháng", assigned_on=TODAY))
    on_the_day = Cause(at=cause.at + timedelta(days=16))
    day_after = Cause(at=cause.at + timedelta(days=17))
    assert await register.open_periods(database, made.id, on_the_day) is None
    opened = await register.open_periods(database, made.id, day_after)
    assert opened is not None
    assert [one.number for one in opened.tasks] == [102]
    assert await register.open_periods(database, made.id, day_after) is None
    given = await stored(database, made, 102)
    assert {(a.due, a.assigned_on, a.registered_on, a.takeover) for a in given} == {
        (date(2024, 12, 20), date(2024, 11, 21), date(2024, 11, 21), False)
    }
    assert (given[0].task.content, given[0].task.deadline_raw) == ("Báo cáo kết quả", "ngày 20 hàng tháng")
    # The one before has the same sentence: a line says which is which.
    assert [without_day((await stored(database, made, number))[0]) for number in (101, 102)] == [
        "Báo cáo kết quả, kỳ tháng 11/2024",
        "Báo cáo kết quả, kỳ tháng 12/2024",
    ]
    assert not given[0].before


async def test_the_next_period_of_a_duty_due_before_a_day_is_due_before_it_too(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    monthly = Deadline(DeadlineKind.RECURRING, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await enter(
        database, made, cause, task(deadline=monthly, assigned_on=TODAY), task("Trước ngày", deadline=replace(monthly, before=True))
    )
    opened = await register.open_periods(database, made.id, Cause(at=cause.at + timedelta(days=17)))
    assert opened is not None
    told = [(a.task.content, a.due, a.before) for one in opened.tasks for a in await stored(database, made, one.number)]
    assert told == [("Báo cáo kết quả", date(2024, 12, 20), False), ("Trước ngày", date(2024, 12, 20), True)]


async def test_a_series_of_dates_ends_with_the_last(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    dates = Deadline(DeadlineKind.MULTI, date(2024, 6, 30), recurrence="DATES:2024-06-30,2024-11-15")
    await enter(database, made, cause, task(deadline=dates, assigned_on=date(2024, 1, 2)))
    assert (await stored(database, made))[0].due == date(2024, 11, 15)
    assert await register.open_periods(database, made.id, Cause(at=cause.at + timedelta(days=30))) is None


async def test_dates_that_have_all_passed_make_one_late_task(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    dates = Deadline(DeadlineKind.MULTI, date(2024, 9, 30), recurrence="DATES:2024-06-30,2024-09-30")
    await enter(database, made, cause, task(deadline=dates, assigned_on=date(2024, 1, 2)), kind=ImportKind.TAKEOVER)
    assert (await stored(database, made))[0].due == date(2024, 9, 30)
    async with database.read() as connection:
        assert await tasks.series_of(connection, made.id) == []


async def test_a_length_with_its_anchor_is_no_series(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    await enter(database, made, cause, task(deadline=Deadline(DeadlineKind.RELATIVE, recurrence="P3WD:signing")))
    assert (await stored(database, made))[0].due is None


async def test_bad_rows_are_all_named_and_nothing_is_written(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    with pytest.raises(BadRows) as caught:
        await enter(
            database,
            made,
            cause,
            task(),
            task(lead=("Phòng Không Có",), row=7),
            task("  ", row=8),
            task(lead=(), row=9),
            task(support=("Không Ai",), row=10),
            task(progress=Progress(State.OPEN, done_on=TODAY), row=11),
            task(progress=Progress(State.SUBMITTED), row=12),
            task(deadline=Deadline(DeadlineKind.RECURRING, recurrence="FREQ=NEVER"), row=13),
            task(lead=(999_999,), row=14),
        )
    assert [problem.row for problem in caught.value.rows] == [7, 8, 9, 10, 11, 12, 13, 14]
    assert all(problem.cure for problem in caught.value.rows)
    assert "Phòng Không Có" in caught.value.problem
    async with database.read() as connection:
        assert await tasks.known(connection, made.id) == []
        assert await imports.all_of(connection, made.id) == []
    await enter(database, made, cause, task())
    assert len(await stored(database, made, 101)) == 1, "no number was lost"


async def test_registering_nothing_is_refused(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    with pytest.raises(BadInput, match="no task"):
        await enter(database, made, cause)


async def test_registrations_at_the_same_moment_take_different_numbers_and_share_the_paper(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    entered = await asyncio.gather(*(enter(database, made, cause, task(f"Việc {n}", deadline=due(date(2031, 1, 6)))) for n in range(5)))
    assert sorted(one.tasks[0].number for one in entered) == [101, 102, 103, 104, 105]
    async with database.read() as connection:
        assert await papers(connection, made) == 1
        new_year = await days.rows(connection, made.id, start=date(2031, 1, 1), end=date(2031, 1, 1))
        written = await connection.execute(select(func.count()).select_from(DayRow).where(DayRow.day == date(2031, 1, 1)))
    assert len(new_year) == written.scalar_one() == 1


async def test_a_period_is_opened_by_one_of_two_who_try_at_the_same_moment(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    monthly = Deadline(DeadlineKind.RECURRING, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await enter(database, made, cause, task(deadline=monthly, assigned_on=TODAY))
    later = Cause(at=cause.at + timedelta(days=30))
    opened = await asyncio.gather(*(register.open_periods(database, made.id, later) for _ in range(3)))
    assert len([one for one in opened if one is not None]) == 1


async def test_two_organisations_number_and_keep_their_tasks_apart(database: Database, cause: Cause) -> None:
    one, other = await office(database, cause, "one"), await office(database, cause, "other")
    first = await enter(database, one, cause, task(lead=(DEPARTMENTS,)))
    second = await enter(database, other, cause, task("Việc của cơ quan khác"))
    monthly = Deadline(DeadlineKind.RECURRING, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await enter(database, other, cause, task("Hàng tháng", deadline=monthly))
    assert first.tasks[0].number == second.tasks[0].number == 101
    foreign = second.tasks[0].assignment_ids
    async with database.read() as connection:
        assert await assignments.by_ids(connection, one.id, foreign) == {}
        assert {a.task.content for a in await assignments.find(connection, one.id)} == {"Báo cáo kết quả"}
        assert [known.content for known in await tasks.known(connection, one.id)] == ["Báo cáo kết quả"]
        assert await tasks.series_of(connection, one.id) == []
        assert second.import_id not in {entry.id for entry in await imports.all_of(connection, one.id)}
        assert await papers(connection, one) == 1
    assert await register.open_periods(database, one.id, Cause(at=cause.at + timedelta(days=60))) is None
    with pytest.raises(BadRows):
        await enter(database, one, cause, task(lead=((await unit_ids(database, other.id))["QLDT"],)))


async def test_a_registration_taken_back_is_marked(database: Database, cause: Cause) -> None:
    made = await office(database, cause)
    entered = await enter(database, made, cause, task())
    async with database.write() as connection:
        await imports.undone(connection, made.id, entered.import_id, cause.at)
        (entry,) = await imports.all_of(connection, made.id)
    assert entry.undone_at == cause.at
