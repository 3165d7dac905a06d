"""The fault suite: its marker, its outcomes and the table they are told in.

    make test-slow                                     everything, and the table
    pytest tests/faults -m "slow or not slow" --table docs/reliability.md    the same, and the table written there

`NHACVIEC_FAULTS=0.1` runs a tenth of the kills and steps; 1 is the whole.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("PTB_TIMEDELTA", "true")

from tests.faults.matrix import ROWS
from tests.faults.scene import Audit, Nursery, a_nursery
from tests.faults.table import Told, table, write_table

SCALE = float(os.environ.get("NHACVIEC_FAULTS", "1"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--table", default=None, help="write the table of faults and outcomes into this page")


@pytest.fixture
def scaled() -> Callable[[int], int]:
    """How many of so many: the whole suite, or a part of it."""
    return lambda number: max(2, round(number * SCALE))


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Iterator[Callable[..., None]]:
    """`tell(row, what, audit)` puts one line into the table when the test passes."""
    told: list[Told] = []

    def take(row: int, what: str, audit: Audit | None = None) -> None:
        assert row in ROWS
        assert f"row_{row:02d}_" in request.node.name, "a test is named after its row"
        asked = f"{request.node.nodeid} {' '.join(request.fixturenames)}"
        store = "PostgreSQL" if "postgres" in asked else "SQLite" if "sqlite" in asked else ""
        told.append(Told.of(row, store, what, audit))

    yield take
    request.node.user_properties += [("told", json.dumps(one.page(), ensure_ascii=False)) for one in told]


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    async with asyncio.timeout(1800), a_nursery() as made:
        yield made


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "teardown" and not report.failed:
        _TOLD.extend(Told(**json.loads(str(value))) for name, value in report.user_properties if name == "told")


_TOLD: list[Told] = []


def pytest_terminal_summary(terminalreporter: Any, exitstatus: int, config: pytest.Config) -> None:
    if not _TOLD:
        return
    terminalreporter.section("faults and outcomes")
    terminalreporter.write_line(table(_TOLD))
    page = config.getoption("--table", None)
    if page is not None:
        write_table(Path(page), _TOLD)
