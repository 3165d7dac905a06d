"""`set`, `invite`, `import`, `summary`, `calendar`, `prune`: an office without a workbook, and nothing half written."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from pathlib import Path

import pytest

from bot.core.codes import ALPHABET, LENGTH
from bot.sandbox.server import Sandbox
from tests.integration.cli import TOKEN, Cli

ROOT = Path(__file__).resolve().parent.parent.parent
HEADER = "content,lead,source,document,deadline,state\n"
DEAD = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_TELEGRAM_API_URL": "http://127.0.0.1:1"}
TABLES = ("organisation", "unit", "person", "role", "setting", "task", "assignment", "invite", "import", "document")


def _counts(cli: Cli) -> dict[str, int]:
    return {table: cli.count(table) for table in TABLES}


# --- set ------------------------------------------------------------------------------------------------------------


def test_an_office_is_set_up_line_by_line(office: Cli) -> None:
    counts = _counts(office)
    assert (counts["organisation"], counts["unit"], counts["person"]) == (1, 2, 2)
    assert "overdue_every=5" in office.good("set", "rule", "overdue_every=5", "silent_months=off").out
    assert "Nobody has an account yet, so nothing is sent either way." in office.good("set", "rule", "overdue_every=2", "--dry-run").out
    assert "silent_months as elsewhere" in office.good("set", "rule", "silent_months=", "source=NV_UBND").out
    assert office.count("setting") == 2
    assert "02/01/2026 is off now" in office.good("set", "day", "day=2026-01-02", "kind=off", "name=Nghỉ bù").out
    assert "Nghỉ bù" in office.good("calendar", "2026").out


def test_an_organisation_that_stands_takes_another_name_and_another_way_of_confirming(office: Cli) -> None:
    before = _counts(office)
    assert "acceptance, rename" in office.good("set", "organisation", "code=bql", "rename=Ban Quản lý mới", "acceptance=off").out
    assert office.row("SELECT name, acceptance FROM organisation WHERE code = 'bql'") == ("Ban Quản lý mới", 0)
    office.good("set", "organisation", "code=bql", "acceptance=on")
    assert office.row("SELECT name, acceptance FROM organisation WHERE code = 'bql'") == ("Ban Quản lý mới", 1)
    assert _counts(office) == before


def test_setting_a_unit_again_changes_its_mode(office: Cli) -> None:
    assert "trial" in office.good("set", "unit", "code=QLDT", "name=Phòng Quản lý đầu tư", "mode=trial").out
    assert office.count("unit") == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("unit", "code=QLLD", "name=Phòng Quản lý đầu tư"), "Phòng Quản lý đầu tư"),
        (("nonsense",), "organisation, unit, person, leave, rule, day"),
        (("unit",), "NAME=VALUE"),
        (("unit", "QLLD"), "NAME=VALUE"),
        (("unit", "code=QLLD"), "Missing: name"),
        (("unit", "code=QLLD", "name=Phòng lao động", "kind=castle"), "department|office"),
        (("unit", "code=QLLD", "name=Phòng lao động", "mode=dead"), "trial|live"),
        (("person", "name=Nguyễn Thu Hà", "role=staff", "unit=QLDT"), "another=yes"),
        (("rule", "clerk_at=07:30", "source=NV_UBND"), "whole office"),
        (("person", "name=Nam", "role=king"), "focal"),
        (("person", "name=Nam", "role=focal"), "Missing: unit"),
        (("person", "name=Nam", "role=focal", "unit=XYZ"), "QLDT"),
        (("organisation", "code=bql", "name=Ban"), "another code"),
        (("organisation", "code=bql"), "another code"),
        (("organisation", "code=bql", "acceptance=perhaps"), "neither on nor off"),
        (("organisation", "code=con", "name=Con", "parent=nobody"), "nobody"),
        (("rule", "nonsense=3"), "overdue_every"),
        (("rule", "overdue_every=often"), "overdue_every"),
        (("rule", "overdue_every=5", "silent_every=off"), "silent_every"),
        (("rule", "overdue_every=5", "source=MARS"), "NV_UBND"),
        (("rule", "source=NV_UBND"), "overdue_every=3"),
        (("rule", "overdue_every=5", "task=12345"), "number of a task"),
        (("rule", "overdue_every=5", "task=x"), "task=126"),
        (("day", "day=2026-01-02", "kind=off", "--dry-run"), "set rule"),
        (("day", "day=2026-01-02", "kind=lazy"), "off|work|plain"),
        (("day", "day=2026-02-30", "kind=off"), "2026-02-30"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_what_cannot_be_set_is_named_with_a_cure_and_nothing_is_written(office: Cli, words: tuple[str, ...], said: str) -> None:
    before = _counts(office)
    ran = office("set", *words)
    assert ran.code == 1, ran
    assert said in ran.err
    assert _counts(office) == before


def test_with_several_organisations_one_must_be_named(office: Cli) -> None:
    office.good("set", "organisation", "code=tp", "name=Thành phố")
    ran = office("set", "unit", "code=X", "name=Phòng X")
    assert (ran.code, "--org: bql, tp" in ran.err) == (1, True)
    assert office("set", "unit", "code=X", "name=Phòng X", "--org", "nobody").code == 1
    office.good("set", "unit", "code=X", "name=Phòng X", "--org", "tp")


# --- invite ---------------------------------------------------------------------------------------------------------


def _code_in(text: str) -> str:
    found = [word for word in text.replace(",", " ").split() if len(word) == LENGTH and set(word) <= set(ALPHABET)]
    assert len(found) == 1, text
    return found[0]


async def test_an_invitation_prints_a_code_and_the_link_that_starts_the_bot(office: Cli) -> None:
    async with Sandbox(None) as sandbox:
        env = dict(os.environ) | {
            "DATABASE_URL": str(office.env["DATABASE_URL"]),
            "NHACVIEC_TELEGRAM_TOKEN": sandbox.token,
            "NHACVIEC_TELEGRAM_API_URL": sandbox.url,
            "NHACVIEC_LOG_LEVEL": "DEBUG",
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "invite", "Lê Thị Lan"),
            cwd=ROOT,
            env=env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = (said.decode() for said in await asyncio.wait_for(process.communicate(), 30))
    assert process.returncode == 0, err
    first, link = out.splitlines()
    assert first.startswith("Lê Thị Lan: ")
    assert link == f"https://t.me/nhacviec_bot?start={_code_in(first)}"
    assert sandbox.token not in out + err


def test_without_the_platform_the_code_is_printed_all_the_same(office: Cli) -> None:
    ran = office("invite", "Lê Thị Lan", **DEAD)
    assert ran.code == 0, ran
    assert _code_in(ran.out.splitlines()[0])
    assert "could not be asked" in ran.out


def test_a_code_is_stored_only_as_a_hash_and_a_new_one_ends_the_old(office: Cli) -> None:
    codes = [_code_in(office("invite", "Lê Thị Lan", **DEAD).out.splitlines()[0]) for _ in range(2)]
    assert codes[0] != codes[1]
    for code in codes:
        assert code.encode() not in office.file.read_bytes()


def test_a_group_gets_a_code_of_its_own(office: Cli) -> None:
    ran = office("invite", "--group", "--unit", "QLDT", **DEAD)
    assert ran.code == 0, ran
    assert "nhóm" in ran.out
    assert office("invite", "--group", "--unit", "Phòng không có", **DEAD).code == 1


def test_a_group_of_a_unit_in_an_office_without_any_is_told_how_to_make_one(cli: Cli) -> None:
    cli.migrate()
    cli.good("set", "organisation", "code=bql", "name=Ban Quản lý")
    ran = cli("invite", "--group", "--unit", "QLDT", **DEAD)
    assert (ran.code, "python -m bot set unit" in ran.err, cli.count("invite")) == (1, True, 0)


@pytest.mark.parametrize("words", [("Người không có",), ()], ids=["unknown", "nobody"])
def test_an_unknown_person_is_not_invited(office: Cli, words: tuple[str, ...]) -> None:
    ran = office("invite", *words, **DEAD)
    assert ran.code == 1
    assert "Lê Thị Lan" in ran.err
    assert office.count("invite") == 0


# --- import and summary ---------------------------------------------------------------------------------------------

GOOD = (
    HEADER
    + "Rà soát dự án,QLDT,KE_HOACH,KH 30,30/11/2030,\n"
    + "Báo cáo vốn,Phòng Quản lý đầu tư,NV_UBND,,Quý I/2031,\n"
    + "Theo dõi ký số,P. QLĐT,KE_HOACH,KH 30,thường xuyên,\n"
)


def _file(cli: Cli, content: str, name: str = "tasks.csv") -> str:
    (cli.folder / name).write_text(content, encoding="utf-8")
    return str(cli.folder / name)


def test_a_dry_run_shows_how_each_row_is_read_and_writes_nothing(office: Cli) -> None:
    before = _counts(office)
    items = office.good("import", _file(office, GOOD), "--dry-run", "--json").json["items"]
    assert [item["due"] for item in items] == ["2030-11-30", "2031-03-31", None]
    assert {"row", "content", "lead", "support", "source", "deadline_raw", "kind", "problems", "duplicate_of"} <= set(items[0])
    assert "3 tasks to register; nothing was written" in office.good("import", _file(office, GOOD), "--dry-run").out
    assert _counts(office) == before


def test_an_import_registers_from_101_on_and_the_summary_counts_it(office: Cli) -> None:
    assert "(101–103)" in office.good("import", _file(office, GOOD)).out
    figures = office.good("summary", "--json").json
    assert (figures["total"], figures["done"], figures["withdrawn"]) == (3, 0, 0)
    assert set(figures["buckets"]) == {
        "done_on_time",
        "done_late",
        "done_undated",
        "open_in_time",
        "open_overdue",
        "undated_reported",
        "undated_silent",
    }
    assert sum(figures["buckets"].values()) == 3
    assert {"due_soon", "awaiting_confirmation", "standing", "taken_over"} <= set(figures["of_which"])
    assert {(line["source"], line["total"]) for line in figures["by_source"]} == {("NV_UBND", 1), ("KE_HOACH", 2)}
    assert figures["by_unit"]
    assert "3 tasks" in office.good("summary").out


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ("Việc,Phòng không có,KE_HOACH,,,\n", "Phòng không có"),
        ("Việc,QLDT,MARS,,,\n", "MARS"),
        ("Việc,QLDT,KE_HOACH,,,halfway\n", "halfway"),
        ("Việc,,KE_HOACH,,,\n", "lead"),
    ],
    ids=["unit", "source", "state", "no unit"],
)
def test_one_bad_row_is_named_and_no_row_is_written(office: Cli, bad: str, said: str) -> None:
    before = _counts(office)
    ran = office("import", _file(office, GOOD + bad))
    assert ran.code == 1
    assert said.lower() in (ran.err + ran.out).lower()
    assert _counts(office) == before


@pytest.mark.parametrize(
    "words",
    [("missing.csv",), ("tasks.csv", "--kind", "nonsense"), ("tasks.csv", "--on", "hôm nay"), ("tasks.csv", "--org", "nobody")],
    ids=["no file", "kind", "day", "organisation"],
)
def test_a_wrong_file_kind_day_or_organisation_is_refused(office: Cli, words: tuple[str, ...]) -> None:
    _file(office, GOOD)
    before = _counts(office)
    ran = office("import", *words)
    assert ran.code in (1, 2)
    assert ran.err.strip()
    assert "Traceback" not in ran.err
    assert _counts(office) == before


@pytest.mark.parametrize("content", ["", "nonsense\n", "content,lead\nA,QLDT\n", HEADER], ids=["empty", "no header", "column", "no rows"])
def test_a_file_that_is_no_register_is_refused(office: Cli, content: str) -> None:
    ran = office("import", _file(office, content))
    assert ran.code == 1
    assert ran.err.strip()


def test_a_file_that_is_no_text_is_refused(office: Cli) -> None:
    (office.folder / "book.xlsx").write_bytes(b"PK\x03\x04\xff\xfe\x00\x80")
    ran = office("import", str(office.folder / "book.xlsx"))
    assert ran.code == 1
    assert ran.err.strip()


def test_the_summary_of_an_empty_register_is_all_zeros(office: Cli) -> None:
    figures = office.good("summary", "--json").json
    assert figures["total"] == 0
    assert set(figures["buckets"].values()) == {0}
    assert "Nothing had been registered" in office.good("summary").out


def test_the_summary_needs_an_organisation(cli: Cli) -> None:
    cli.migrate()
    ran = cli("summary")
    assert (ran.code, "python -m bot set organisation" in ran.err) == (1, True)


def test_the_summary_needs_a_day_that_has_been(office: Cli) -> None:
    assert office("summary", "--on", "2999-01-01").code == 1
    nonsense = office("summary", "--on", "hôm nay")
    assert (nonsense.code, "2024-11-04" in nonsense.err) == (1, True)


# --- calendar and prune ---------------------------------------------------------------------------------------------


def test_a_years_calendar_is_shown_with_and_without_a_database(cli: Cli) -> None:
    public = cli.good("calendar", "2026")
    assert "02/09/2026 off" in public.out
    assert "12/2026" in public.out
    cli.set_up()
    assert "02/09/2026 off" in cli.good("calendar", "2026").out


def test_the_years_picture_is_read_without_colour_and_by_programs(office: Cli) -> None:
    shown = office.good("calendar", "2026").out
    assert "11/2026  20 working days" in shown
    assert "23  24* 25" in shown, "24/11 is off from 2026 on"
    assert " 1*  2*  3" in shown
    assert " 9  10+ 11" in shown, "10/01 is worked for 02/01"
    year = json.loads(office.good("calendar", "2026", "--json").out)
    assert year["working_days"]["2026-02"] == 15
    assert {"day": "2026-01-10", "kind": "work", "name": "Làm bù ngày 02/01/2026", "origin": "library"} in year["days"]


def test_a_changed_day_moves_the_last_day_of_open_tasks_and_says_which_first(office: Cli) -> None:
    (office.folder / "tasks.csv").write_text(
        "content,lead,source,deadline\nBáo cáo,P. QLĐT,KE_HOACH,05/03/2029\nViệc khác,P. QLĐT,KE_HOACH,06/03/2029\n", encoding="utf-8"
    )
    office.good("import", "tasks.csv", "--kind", "takeover")
    change = ("calendar", "2029", "Nghỉ bù", "--off", "2029-03-05", "--work", "10/03/2029")
    preview = office.good(*change, "--dry-run").out
    assert "Nothing is written yet" in preview
    assert re.search(r"#101 .*05/03/2029 .*05/03/2029 .*06/03/2029", preview)
    assert office.count("day WHERE origin = 'office'") == 0
    found = json.loads(office.good(*change, "--json").out)
    assert found["moved"] == [{"task": "101", "unit": "P. QLĐT", "due": "2029-03-05", "from": "2029-03-05", "to": "2029-03-06"}]
    assert "05/03/2029 off   Mon  Nghỉ bù   [office]" in office.good("calendar", "2029").out
    assert "#101" in office.good("calendar", "2029", "--plain", "2029-03-05").out


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--off", "2026-11-28"), "28/11/2026 is a Saturday: it is off anyway."),
        (("--work", "2026-11-27"), "27/11/2026 is an ordinary Friday: it is worked anyway."),
        (("--off", "2026-11-27", "--plain", "2026-11-27"), "named twice"),
        (("--off", "2027-01-04"), "is not a day of 2026"),
        (("--off", "mai"), "is not a date"),
        (("Nghỉ bù",), "There is no day to change."),
        (("--dry-run",), "There is no day to change."),
    ],
)
def test_a_day_that_cannot_be_changed_is_refused_and_nothing_is_written(office: Cli, words: tuple[str, ...], problem: str) -> None:
    ran = office("calendar", "2026", *words)
    assert ran.code == 1
    assert problem in ran.err
    assert office.count("day WHERE origin = 'office'") == 0


def test_an_unknown_organisation_has_no_calendar(office: Cli) -> None:
    assert office("calendar", "2026", "--org", "nobody").code == 1


def test_prune_counts_first_when_asked_to(office: Cli) -> None:
    assert "0 updates older than 30 days would be emptied" in office.good("prune", "--dry-run").out
    assert "emptied" in office.good("prune").out
