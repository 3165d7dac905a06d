"""`python -m bot summary`: tables for people, JSON for programs, and what is wrong named with its cure."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

from bot.commands import summary
from bot.commands.common import WantedPeriod
from bot.commands.line.app import app
from bot.core.errors import BadInput
from bot.core.task import Part, Source, State
from db.session import Database
from tests.integration.summary_register import Register, at

DAY = date(2026, 11, 20)


class Noon:
    """20/11/2026, noon in the office."""

    def now(self) -> datetime:
        return datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


async def printed(
    database: Database, organisation: str | None = None, on: date | None = None, *, period: str | None = None, **options: Any
) -> str:
    out = io.StringIO()
    await summary.run(database, Noon(), Console(file=out, width=120), organisation=organisation, wanted=WantedPeriod(period, on), **options)
    return out.getvalue()


async def small_register(database: Database, code: str = "BQL") -> Register:
    register = await Register.make(database, code)
    shared = await register.task(Source.NV_UBND)
    due = date(2026, 11, 18)
    await register.add(at(DAY), register.lead(shared, 0, state=State.ACCEPTED, due=due, last_day=due, done_on=due))
    await register.add(at(DAY), register.lead(shared, 1, due=due, last_day=due))
    await register.add(at(DAY), register.lead(await register.task(), 2, part=Part.SUPPORT))
    return register


async def test_json_is_one_document_in_the_promised_shape(database: Database) -> None:
    await small_register(database)
    stored = json.loads(await printed(database, as_json=True))
    assert list(stored) == ["as_of", "total", "done", "withdrawn", "buckets", "of_which", "by_source", "by_unit"]
    assert (stored["as_of"], stored["total"], stored["done"], stored["buckets"]["open_overdue"]) == ("2026-11-20", 1, 0, 1)
    assert [(line["source"], line["total"]) for line in stored["by_source"]] == [("NV_UBND", 1)]
    assert [(line["unit"], line["total"], line["done"], line["support"]) for line in stored["by_unit"]] == [
        ("Phòng 0", 1, 1, 0),
        ("Phòng 1", 1, 0, 0),
        ("Phòng 2", 0, 0, 1),
    ]


async def test_people_get_the_same_as_tables(database: Database) -> None:
    await small_register(database)
    text = await printed(database)
    assert "Ban BQL: tasks at the end of 2026-11-20" in text
    assert "1 tasks, 0 done (0% of all; 0% of done + overdue), 0 withdrawn" in text
    assert "NV_UBND" in text
    assert "Phòng 2" in text
    assert max(map(len, text.splitlines())) <= 120


async def test_a_day_before_everything_is_said_to_be_empty(database: Database) -> None:
    await small_register(database)
    assert "Nothing had been registered by then." in await printed(database, on=date(2020, 1, 1))
    assert json.loads(await printed(database, on=date(2020, 1, 1), as_json=True))["by_unit"] == []


async def test_a_future_day_is_bad_input_with_a_cure(database: Database) -> None:
    await small_register(database)
    with pytest.raises(BadInput) as refused:
        await printed(database, on=date(2026, 11, 21))
    assert refused.value.problem == "2026-11-21 has not begun; there are no figures for it yet."
    assert refused.value.cure == "Give --on 2026-11-20 or an earlier day."


async def test_the_organisation_must_be_clear(database: Database) -> None:
    with pytest.raises(BadInput, match="There is no organisation in this database"):
        await printed(database)
    await small_register(database, "BQL")
    await small_register(database, "STC")
    with pytest.raises(BadInput, match="Name one with --org: BQL, STC"):
        await printed(database)
    with pytest.raises(BadInput, match="There is no organisation 'XYZ'"):
        await printed(database, "XYZ")
    assert json.loads(await printed(database, "STC", as_json=True))["total"] == 1


def test_the_command_line_ends_with_the_agreed_exit_codes(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    assert CliRunner().invoke(app, ["summary", "--on", "2024-10-07"]).exit_code == 1
    assert CliRunner().invoke(app, ["summary", "--on", "tomorrow"]).exit_code == 1
    assert CliRunner().invoke(app, ["summary", "--wrong"]).exit_code == 2


async def test_a_period_is_printed_with_its_identity(database: Database) -> None:
    await small_register(database)
    out = io.StringIO()
    wanted = WantedPeriod("month", None)
    await summary.run(database, Noon(), Console(file=out, width=120), wanted=wanted, as_json=True)
    stored = json.loads(out.getvalue())
    movement = stored["movement"]
    assert (stored["from"], stored["to"], stored["closed_at"], stored["adjusted"]) == ("2026-11-15", "2026-11-20", None, None)
    whole = movement["opening"] + movement["new"] + movement["received"] + movement["reopened"]
    assert whole == movement["done"] + movement["withdrawn"] + movement["handed_over"] + movement["closing"] == 1
    assert stored["end"]["total"] == 1
    assert {line["unit"] for line in stored["by_unit"]} == {"Phòng 0", "Phòng 1"}
    out = io.StringIO()
    await summary.run(database, Noon(), Console(file=out, width=120), wanted=wanted)
    # The register was taken over within the period: what was open then is carried into it.
    assert "opening 1 + new 0" in out.getvalue()
    assert "at its end: 1 tasks, 0 done (0% of all; 0% of done + overdue), 1 overdue" in out.getvalue()


async def test_an_extended_task_is_late_by_the_deadline_given_first(database: Database) -> None:
    register = await Register.make(database)
    # Saturday 07/11/2026 is extended to 30/11; done on the Monday after the Saturday, and on the Tuesday.
    for done_on in (date(2026, 11, 9), date(2026, 11, 10)):
        due: dict[str, Any] = {"due_original": date(2026, 11, 7), "due": date(2026, 11, 30), "last_day": date(2026, 11, 30)}
        await register.add(at(date(2026, 11, 1)), register.lead(await register.task(), state=State.ACCEPTED, done_on=done_on, **due))
    on = date(2026, 11, 12)
    current = json.loads(await printed(database, on=on, as_json=True))
    original = json.loads(await printed(database, on=on, by="original", as_json=True))
    assert (current["buckets"]["done_on_time"], current["buckets"]["done_late"]) == (2, 0)
    assert (original["by"], original["buckets"]["done_on_time"], original["buckets"]["done_late"]) == ("original", 1, 1)
    month = json.loads(await printed(database, by="original", on=on, period="month", as_json=True))
    assert (month["by"], month["movement"]["buckets"]["done_late"]) == ("original", 1)
    assert "deadlines as first given" in await printed(database, by="original")
    with pytest.raises(BadInput, match="no deadline 'first'"):
        await printed(database, by="first")


@pytest.mark.parametrize(
    "wanted",
    [
        WantedPeriod("week", None),
        WantedPeriod(None, None, None, DAY),
        WantedPeriod("month", None, DAY),
        WantedPeriod(None, None, DAY, DAY.replace(day=1)),
    ],
)
async def test_what_is_no_period_is_named_with_its_cure(database: Database, wanted: WantedPeriod) -> None:
    await small_register(database)
    with pytest.raises(BadInput):
        await summary.run(database, Noon(), Console(file=io.StringIO()), wanted=wanted)
