"""Try whether the tests notice: change one thing in a module, run the tests that come by, and name what nobody noticed.

    python -m tests.mutation ledger            the modules of a group (`groups.py`) with its tests
    python -m tests.mutation ledger --only db/messages.py --most 500
    python -m tests.mutation ledger --at db/messages.py:120-140 --most 10000
    python -m tests.mutation --list
    python -m tests.mutation core --open /tmp/open.csv
    python -m tests.mutation --explain /tmp/open.csv

What survives is named, unless `explained.csv` says why it may; `--open` writes it into a file of the same form, in which a reason is
put behind what is no hole, and `--explain` takes these over.
A mutant of the reading looks for the sentence that tells it: `python -m tests.mutation.apart` (docs/testing.md).

The tests are collected and run once, on SQLite, and it is kept which test comes by which line. Each mutant then is a forked
child in which the changed function stands in the place of the right one, or a fresh process that imports the changed module,
and the tests that come by its line are run, the fastest first, until one fails. Mutants are drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.mutation.explained import add, change_of, changes_in, explained, write_open
from tests.mutation.fresh import Fresh
from tests.mutation.groups import GROUPS
from tests.mutation.lines import ROOT, Noting
from tests.mutation.running import Given, Mutating


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("groups", nargs="*", help="which groups; all when none is named")
    parser.add_argument("--list", action="store_true", help="show the groups")
    parser.add_argument("--only", action="append", default=[], help="only files whose path has this in it")
    parser.add_argument("--at", action="append", default=[], help="only what is drawn at this file:line or file:line-line")
    parser.add_argument("--tests", action="append", default=[], help="only tests of files whose path has this in it")
    parser.add_argument("--most", type=int, default=60, help="most mutants of one module (60)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=8.0, help="of tests for one mutant, by processor time (8)")
    parser.add_argument("--at-once", type=int, default=2, help="processes (2)")
    parser.add_argument("--open", type=Path, help="where what survives without a reason is written")
    parser.add_argument("--these", type=Path, help="only the changes of such a file")
    parser.add_argument("--explain", type=Path, help="take over the reasons written into such a file")
    given = parser.parse_args()
    if given.explain:
        print(f"{add(given.explain)} explained")
        return 0
    if given.list or not set(given.groups) <= GROUPS.keys():
        for name, group in GROUPS.items():
            print(f"{name:12} {' '.join(group.modules)}")
        return 0 if given.list else 2
    if not hasattr(os, "fork"):
        raise SystemExit("needs Linux or macOS")
    how = Given(
        given.most, given.seed, given.at_once, given.seconds, tuple(given.only), tuple(given.at), tuple(given.tests),
        None if given.these is None else changes_in(given.these).keys(), explained(),
    )  # fmt: skip
    names = given.groups or list(GROUPS)
    for name in names:
        child = os.fork() if len(names) > 1 else 0
        if child:
            os.waitpid(child, 0)
            continue
        _try(name, how, given.open)
        if len(names) > 1:
            os._exit(0)
    return 0


def _try(name: str, how: Given, still: Path | None) -> None:
    print(f"== {name}", flush=True)
    noting = Noting(str(ROOT / file) for file in GROUPS[name].files(ROOT))
    run = Mutating(name, GROUPS[name], how, Fresh(), noting)
    if not run.files:
        return
    sys.meta_path.insert(0, noting)
    with tempfile.TemporaryDirectory(prefix="nhacviec-mutants-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={folder}", *run.tests], plugins=[run])
    run.say(f"{'module':44} mutants  drawn  noticed  explained  open")
    for module, outcome in run.outcomes.items():
        run.say(f"{module:44} {outcome.of:7} {outcome.tried:6} {outcome.noticed:8} {outcome.explained:10} {len(outcome.survivors):5}")
    if still is not None:
        survived = (change_of(module, mutant.what) for module, outcome in run.outcomes.items() for mutant, _ in outcome.survivors)
        write_open(still, [*(changes_in(still) if still.exists() else ()), *survived])


if __name__ == "__main__":
    sys.exit(main())
