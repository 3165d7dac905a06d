"""`python -m bot report` and `close`: the files they write, and every bad option named with its cure."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert, update

from bot.core.buckets import Bucket
from bot.core.cause import Cause
from bot.core.periods import Asked, Period, PeriodKind
from bot.core.task import Assignment, Part, Source, State
from bot.services import closing, drafting, marking, official, pdf, periods, rating
from bot.services import office as offices
from bot.services.drafting import stood
from db import assignment_lists, assignments, copying, marks
from db.session import Database
from db.tables import RequestRow, TaskRow
from messages.files import template_values
from messages.files.official import WorkFiles, reworded
from tests.integration.cli import Cli
from tests.integration.summary_register import Register, at
from tests.integration.test_closing import CLOSING, simulate

NOVEMBER = Asked(PeriodKind.MONTH, 2026, 11)
NOW = at(CLOSING, hour=12)


async def a_month(database: Database) -> tuple[Register, Period]:
    """A register in which a month's ordinary days have passed."""
    register = await Register.make(database)
    day, rng = date(2026, 8, 1), Random(4)
    living: list[Assignment] = []
    while day <= CLOSING:
        await simulate(register, rng, day, living)
        day += timedelta(days=2)
    async with database.read() as connection:
        return register, await periods.resolve(connection, register.id, NOVEMBER, now=NOW)


async def test_lists_hold_as_many_tasks_as_the_figures_say(database: Database) -> None:
    register, of = await a_month(database)
    async with database.read() as connection:
        report = await drafting.draft(connection, register.id, of, now=NOW)
        standing = await stood(connection, register.id, of.last, NOW)
    end = report.figures.end
    assert len(report.overdue) == end.buckets.open_overdue > 0
    assert len(report.silent) == end.buckets.undated_silent
    assert report.work_files.total == end.done
    assert all(task.days_late > 0 for task in report.overdue)
    assert [task.due for task in report.overdue] == sorted(task.due for task in report.overdue if task.due)
    assert len(standing) >= end.total


async def test_what_waits_for_its_work_file_is_what_the_report_counts_without_one_of_whatever_year(
    database: Database, tmp_path: Path
) -> None:
    register, of = await a_month(database)
    old: dict[str, Any] = {"takeover": True, "registered_on": date(2026, 8, 1), "state": State.ACCEPTED}
    here, before = await register.task(), await register.task()
    await register.add(at(of.last), register.lead(here, **old | {"done_on": date(2026, 8, 1)}))
    await register.add(at(of.last), register.lead(before, **old | {"done_on": date(2026, 7, 31)}))
    supported = await register.task()
    await register.add(at(of.last), register.lead(supported, state=State.ACCEPTED, done_on=of.last))
    await register.add(at(of.last), register.lead(supported, 1, part=Part.SUPPORT))
    half = await register.task()
    await register.add(at(of.last), register.lead(half, state=State.ACCEPTED, done_on=of.last))
    await register.add(at(of.last), register.lead(half, 1))
    async with database.read() as connection:
        queue = await assignment_lists.finished_without(connection, register.id, marks.WORK_FILE)
    assert {here.number, supported.number} <= set(queue) and not {before.number, half.number} & set(queue)
    async with database.write() as connection:
        everything = await assignments.find(connection, register.id)
        chosen = {a.task.id for a in everything if a.task.number in queue[::2]}
        await marks.put(connection, register.id, marks.WORK_FILE, sorted(chosen), Cause(at=NOW))
    in_january = at(date(2027, 1, 14), hour=12)
    async with database.read() as connection:
        month = await periods.resolve(connection, register.id, Asked(PeriodKind.MONTH, 2027, 1), now=in_january)
        report = await drafting.draft(connection, register.id, month, now=in_january)
        office = await offices.load(connection, register.id, in_january)
        left = await marking.to_file(connection, office)
    assert left == tuple(number for number in queue if number not in queue[::2])
    assert report.work_files == WorkFiles(len(queue) - len(left), len(queue))
    copy = await copying.copy_of(database, tmp_path / "copy.sqlite3")
    async with copy.read() as connection:
        assert await marking.to_file(connection, office) == left
    await copy.close()


async def test_a_unit_has_no_work_file_to_make_of_a_task_another_has_not_finished(database: Database) -> None:
    register = await Register.make(database)
    finished: dict[str, Any] = {"state": State.ACCEPTED, "done_on": CLOSING}
    whole, half, stopped = [await register.task() for _ in range(3)]
    for task in (whole, half, stopped):
        await register.add(at(CLOSING), register.lead(task, **finished))
    await register.add(at(CLOSING), register.lead(whole, 1, **finished))
    other = await register.add(at(CLOSING), register.lead(half, 1))
    await register.add(at(CLOSING), register.lead(stopped, 2, state=State.WITHDRAWN))
    first, second, _third = register.units
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=NOW)
        report = await drafting.draft(connection, register.id, of, now=NOW)
    assert report.work_files == WorkFiles(0, 2)
    assert report.work_files_by_unit == {first: WorkFiles(0, 2), second: WorkFiles(0, 1)}
    await register.change(at(CLOSING, hour=6), other, **finished)
    async with database.read() as connection:
        report = await drafting.draft(connection, register.id, of, now=NOW)
    assert report.work_files_by_unit == {first: WorkFiles(0, 3), second: WorkFiles(0, 2)}


async def test_a_report_names_the_day_that_holds_and_not_the_one_its_task_was_given_with(database: Database) -> None:
    register = await Register.make(database)
    task, given = await register.task(), "trước ngày 20/11/2026"
    async with database.write() as connection:
        words = {"content": f"Báo cáo kết quả điều chỉnh {given}", "deadline_raw": given}
        await connection.execute(update(TaskRow).where(TaskRow.id == task.id).values(words))
    await register.add(at(CLOSING), register.lead(task, due=date(2026, 11, 28), last_day=date(2026, 11, 30)))
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=NOW)
        (listed,) = (await drafting.draft(connection, register.id, of, now=NOW)).upcoming
    assert (listed.content, listed.due, listed.extended_to) == ("Báo cáo kết quả điều chỉnh", date(2026, 11, 28), date(2026, 11, 30))


async def test_what_was_said_between_the_period_and_its_closing_is_in_no_paper_of_it(database: Database) -> None:
    register, due = await Register.make(database), CLOSING - timedelta(days=3)
    given = register.lead(await register.task(), assigned_on=date(2026, 10, 1), due=due, last_day=due)
    back = {"said": "đã xong", "said_on": CLOSING, "percent": 100, "supplement": "bản ký"}
    late = await register.change(at(CLOSING), await register.add(at(date(2026, 10, 1)), given), **back)
    after = CLOSING + timedelta(days=1)
    claimed: dict[str, Any] = {
        "state": State.SUBMITTED,
        "submitted_on": after,
        "said": "đã gửi bản ký",
        "said_on": after,
        "supplement": None,
    }
    await register.change(at(after, hour=1), late, **claimed)
    async with database.write() as connection:
        await closing.close(connection, register.id, NOVEMBER, Cause(at=at(after, hour=3)))
    now = at(after)
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=now)
        report = await drafting.draft(connection, register.id, of, now=now)
    (listed,) = report.overdue
    assert (listed.days_late, listed.said, listed.percent, listed.supplement) == (3, "đã xong", 100, "bản ký")
    assert (report.counted_at, report.kept_since) == (None, given.registered_on)


async def test_a_paper_prints_what_a_unit_wrote_as_a_paper_may_and_names_what_waits_for_one_from_above(database: Database) -> None:
    register, due = await Register.make(database), CLOSING - timedelta(days=3)
    later, of_day = CLOSING + timedelta(days=9), at(CLOSING, hour=2)
    held: dict[str, Any] = {"due": due, "last_day": due, "said_on": due}
    plain = await register.add(at(due), register.lead(await register.task(Source.NV_UBND), **held, said="dạ em đang làm ạ"))
    hidden: dict[str, Any] = {"said": "tuần sau nữa mới xong chị ạ", "promised_on": later}
    ours = await register.add(at(due), register.lead(await register.task(Source.KE_HOACH), **held, **hidden))
    async with database.write() as connection:
        asked: dict[str, Any] = {"organisation_id": register.id, "kind": "extension", "asked_at": of_day, "asked_due": later}
        for a in (plain, ours):
            await connection.execute(insert(RequestRow).values(**asked, assignment_id=a.id, state="granted", decided_at=of_day))
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=NOW)
        report = await drafting.draft(connection, register.id, of, now=NOW)
        before = await drafting.draft(connection, register.id, of, now=at(CLOSING, hour=1))
    first, second = sorted(report.overdue, key=lambda task: task.number)
    assert (first.said, first.typed) == ("đang làm", "dạ em đang làm ạ")
    assert (second.said, second.typed, second.promised_on) == (None, "tuần sau nữa mới xong chị ạ", later)
    assert reworded(report) == [
        (first.number, first.leads[0], "dạ em đang làm ạ", "đang làm"),
        (second.number, second.leads[0], "tuần sau nữa mới xong chị ạ", None),
    ]
    # Only a paper from above moves the day of what came from above; before it was agreed to there was nothing to wait for.
    assert [first.agreed, second.agreed] == [("extension", later), None]
    assert {task.agreed for task in before.overdue} == {None}
    (row, _other) = template_values.report_values(report)["ds_qua_han"]
    assert row["de_xuat"] == f"Đã đồng ý trình gia hạn đến {later:%d/%m/%Y}, chờ văn bản đồng ý"
    async with database.write() as connection:
        carried: dict[str, Any] = asked | {"kind": "carry_over", "asked_due": later + timedelta(days=60)}
        await connection.execute(insert(RequestRow).values(**carried, assignment_id=plain.id, state="granted", decided_at=of_day))
    async with database.read() as connection:
        (row, _other) = template_values.report_values(await drafting.draft(connection, register.id, of, now=NOW))["ds_qua_han"]
    until = later + timedelta(days=60)
    assert row["de_xuat"] == f"Đã đồng ý trình chuyển sang năm {until.year}, đến {until:%d/%m/%Y}, chờ văn bản đồng ý"


async def test_words_of_several_units_stay_apart_and_days_for_a_supplement_are_no_new_deadline(database: Database) -> None:
    register, due = await Register.make(database), CLOSING - timedelta(days=3)
    both = await register.task()
    for unit, said in enumerate(("mới nhận hồ sơ", "vướng một chút")):
        await register.add(at(CLOSING), register.lead(both, unit, due=due, last_day=due, said=said, said_on=due))
    more: dict[str, Any] = {"due": due, "last_day": CLOSING + timedelta(days=2), "supplement": "bản ký", "said": "đã xong", "said_on": due}
    given = await register.add(at(CLOSING), register.lead(await register.task(), **more))
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=NOW)
        report = await drafting.draft(connection, register.id, of, now=NOW)
    (late,) = report.overdue
    assert [part.said for part in late.parts] == ["mới nhận hồ sơ", "vướng một chút"]
    (listed,) = report.upcoming
    assert (listed.number, listed.is_supplement, listed.parts, report.due_soon_supplements) == (given.task.number, True, (), 1)


async def test_what_has_changed_since_the_closing_is_named(database: Database) -> None:
    register, due = await Register.make(database), CLOSING - timedelta(days=3)
    late = await register.add(at(date(2026, 10, 1)), register.lead(await register.task(), due=due, last_day=due))
    async with database.write() as connection:
        await closing.close(connection, register.id, NOVEMBER, Cause(at=at(CLOSING, hour=4)))
    await register.change(at(CLOSING, hour=5), late, state=State.ACCEPTED, submitted_on=due, done_on=due)
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, NOVEMBER, now=NOW)
        report = await drafting.draft(connection, register.id, of, now=NOW)
    assert report.adjusted is not None
    (task,) = report.adjusted_tasks
    assert (task.number, task.before, task.after) == (late.task.number, Bucket.OPEN_OVERDUE, Bucket.DONE_ON_TIME)


async def test_a_report_of_the_past_is_the_same_word_for_word(database: Database) -> None:
    register, of = await a_month(database)
    order = official.OfficialOrder(official.REPORT, of, "docx")
    first = (await official.make(database, register.id, order, now=at(CLOSING, hour=17)))[0].content
    living = await register.add(at(CLOSING, hour=18), register.lead(await register.task(), assigned_on=CLOSING))
    await register.change(at(CLOSING, hour=19), living, state=State.WITHDRAWN)
    again = (await official.make(database, register.id, order, now=at(CLOSING.replace(month=12))))[0].content
    assert first == again


async def test_the_rating_counts_what_was_late_with_its_reasons(database: Database) -> None:
    register = await Register.make(database)
    due = {"due": CLOSING, "last_day": CLOSING}
    late = register.lead(await register.task(), state=State.ACCEPTED, done_on=CLOSING.replace(day=20), submitted_on=CLOSING, **due)  # type: ignore[arg-type]
    await register.add(at(CLOSING), late)
    await register.add(at(CLOSING), register.lead(await register.task(Source.NV_UBND), 1, assigned_on=CLOSING))
    year = Asked(PeriodKind.YEAR, 2026)
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, year, now=at(CLOSING.replace(day=25)))
        rated = await rating.rate(connection, register.id, of, now=at(CLOSING.replace(day=25)))
    assert [(line.unit, line.buckets.total, line.buckets.done_late) for line in rated.lines] == [("Phòng 0", 1, 1), ("Phòng 1", 1, 0)]
    assert [(line.number, line.days) for line in rated.late] == [(101, 6)]
    book = load_workbook(io.BytesIO(rating.to_excel(rated)))
    assert book.sheetnames == ["Tổng hợp", "Các lần chậm"]


@pytest.mark.skipif(not any(map(shutil.which, pdf.PROGRAMS)), reason="LibreOffice is not installed")
async def test_libreoffice_renders_the_report_with_page_numbers_from_the_second_page(database: Database, tmp_path: Path) -> None:
    register, of = await a_month(database)
    made = (await official.make(database, register.id, official.OfficialOrder(official.REPORT, of, "pdf"), now=NOW))[0]
    assert made.content.startswith(b"%PDF")
    if shutil.which("pdftotext") is None:
        return
    path = tmp_path / "report.pdf"
    path.write_bytes(made.content)
    pages = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode().split("\f")
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0]
    assert pages[0].strip().splitlines()[0].strip() != "1"
    assert pages[1].strip().splitlines()[0].strip() == "2"
    whole = "\n".join(pages)
    for section in ("I. CÔNG TÁC CHỈ ĐẠO", "II. KẾT QUẢ", "III. TỒN TẠI", "IV. KIẾN NGHỊ", "Nơi nhận:", "Biểu 1", "Biểu 2"):
        assert section in whole


async def test_without_libreoffice_a_pdf_is_refused_with_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(pdf.CannotConvert, match="apt-get install"):
        await pdf.from_word(b"")


@pytest.fixture
def office(cli: Cli) -> Cli:
    assert cli("migrate").code == 0
    assert cli("set", "organisation", "code=bql", "name=Ban Quản lý", "short_name=BQL").code == 0
    return cli


def test_word_and_excel_files_are_written(office: Cli, tmp_path: Path) -> None:
    for name in ("bc.docx", "bc.xlsx", "cv.docx"):
        kind = ("--kind", "letter") if name == "cv.docx" else ()
        ran = office("report", "--out", str(tmp_path / name), *kind)
        assert ran.code == 0, ran.err
        assert zipfile.is_zipfile(tmp_path / name)


@pytest.mark.parametrize(
    ("options", "cure"),
    [
        (("--out", "bc.txt"), ".docx"),
        (("--out", "khong-co/bc.docx"), "Make it first"),
        (("--out", "bc.docx", "--period", "week"), "month, quarter"),
        (("--out", "bc.docx", "--on", "2199-01-01"), "or an earlier day"),
        (("--out", "bc.docx", "--on", "31/02/2026"), "2024-11-04"),
        (("--out", "bc.docx", "--from", "2026-02-02", "--to", "2026-02-01"), "--from 2026-02-01"),
        (("--out", "bc.docx", "--to", "2026-02-01"), "--from DATE"),
        (("--out", "bc.docx", "--from", "2026-02-01", "--period", "month"), "either"),
        (("--out", "bc.docx", "--kind", "poem"), "letter"),
        (("--out", "bc.docx", "--kind", "rating"), ".xlsx"),
        (("--out", "bc.docx", "--template", "khong-co.docx"), "--template"),
        (("--out", "bc.docx", "--template", "mau.doc"), ".docx"),
        (("--out", "bc.docx", "--kind", "pictures"), "'pictures' cannot be written as .docx"),
        (("--out", "bc.docx", "--org", "nobody"), "bql"),
    ],
)
def test_bad_options_are_named_with_a_cure_and_write_nothing(
    office: Cli, options: tuple[str, ...], cure: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mau.doc").touch()
    ran = office("report", *options)
    assert ran.code == 1
    assert cure in ran.err.replace("\n", " ")
    assert not list(tmp_path.glob("bc*"))


def test_a_template_that_cannot_be_filled_is_named(office: Cli, tmp_path: Path) -> None:
    for name in ("mau.docx", "MAU.DOCX"):
        (tmp_path / name).write_bytes(b"no zip")
        ran = office("report", "--out", str(tmp_path / "bc.docx"), "--template", str(tmp_path / name))
        assert ran.code == 1 and "no Word document" in ran.err.replace("\n", " ")


def test_a_period_is_closed_once_and_only_when_it_has_ended(office: Cli) -> None:
    january = ("--from", "2026-01-01", "--to", "2026-01-31")
    closed = office("close", *january)
    assert (closed.code, re.search(r" \d+ without a report", closed.out) is not None) == (0, True)
    again = office("close", *january)
    assert again.code == 1 and "closed before" in again.err
    running = office("close", "--period", "year")
    assert running.code == 1 and "still running" in running.err
    assert office("close").code == 1
