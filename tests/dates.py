"""Run tests as if it were another day, so that none depends on the day it is run.

    python -m tests.dates "2026-12-31 23:59:50" -q tests/unit
    make test-dates                                  at the year's end, on a leap day and at Tết

Every test begins at that moment (office time) and time goes on from there: at ten seconds to midnight a test begins in the old year and
a longer one ends in the new one. Processes that a test starts, and PostgreSQL, have the same clock. It is libfaketime's
(`apt-get install libfaketime`); only the clock on the wall is moved, what is measured by the monotonic one is not.
"""

from __future__ import annotations

import os
import select
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

LIBRARY = "faketime/libfaketime.so.1"
_FOLDERS = (*Path("/usr/lib").glob("*-linux-gnu"), Path("/usr/lib"), Path("/usr/local/lib"))
_MOMENT, _FILE = "NHACVIEC_TEST_MOMENT", "FAKETIME_TIMESTAMP_FILE"


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    _begin()


def pytest_configure(config: pytest.Config) -> None:
    """Every worker has a clock of its own, or one would turn back that of the others in the middle of a test."""
    # Under libfaketime `time.sleep` refuses to sleep until a moment of the monotonic clock.
    time.sleep = _sleep
    if hasattr(config, "workerinput"):
        os.environ[_FILE] = _file()
        _begin()


def _sleep(seconds: Any) -> None:
    select.select([], [], [], seconds)


def _file() -> str:
    handle, path = tempfile.mkstemp(prefix="nhacviec-clock-", dir="/tmp")
    os.write(handle, b"+0")
    os.close(handle)
    # PostgreSQL runs as somebody else.
    Path(path).chmod(0o644)
    return path


def _begin() -> None:
    file = Path(os.environ[_FILE])
    file.write_text("+0", encoding="ascii")
    # Of files the times are true: that is how the true time is learnt.
    now = file.stat().st_mtime
    file.write_text(f"{float(os.environ[_MOMENT]) - now:+.3f}", encoding="ascii")


def main(arguments: list[str]) -> None:
    moment = datetime.fromisoformat(arguments[0]).replace(tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    library = next((folder / LIBRARY for folder in _FOLDERS if (folder / LIBRARY).exists()), None)
    if library is None:
        raise SystemExit("libfaketime is not there: apt-get install libfaketime")
    os.environ.update(
        {
            "LD_PRELOAD": str(library),
            "NO_FAKE_STAT": "1",
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            # Its cure for older C libraries makes of the wait for Python's lock a loop that eats a core as soon as two threads want it.
            "FAKETIME_FORCE_MONOTONIC_FIX": "0",
            _FILE: _file(),
            _MOMENT: str(moment.timestamp()),
        }
    )
    os.execv(sys.executable, [sys.executable, "-m", "pytest", "-p", "tests.dates", "-p", "no:cacheprovider", *arguments[1:]])


if __name__ == "__main__":
    main(sys.argv[1:])
