"""Try whether the tests notice: change one thing in a module, run the tests that come by, and name what nobody noticed.

    python -m tests.mutation ledger            the modules of a group (`groups.py`) with its tests
    python -m tests.mutation ledger --only db/messages.py --most 500
    python -m tests.mutation --list

The tests are collected and run once, on SQLite, and it is written down which test comes by which line. Each mutant then is a
forked child in which the changed function stands in the place of the right one and the tests that come by its line are run,
the fastest first, until one fails. What stands at the level of a module is set anew in a child; survivors of that kind are
tried once more in a process that imports the changed module. Mutants are drawn with a fixed seed.
"""

from __future__ import annotations

import argparse
import ast
import collections
import functools
import gc
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from tests.mutation.groups import GROUPS, Group
from tests.mutation.mutants import Mutant, mutants_of

ROOT = Path(__file__).resolve().parents[2]
OURS = ("bot", "db", "messages", "handlers", "jobs")
SECONDS_FOR_ONE = 8
"""A mutant whose tests take more processor time than this is looked at by the fastest of them only."""
SECONDS_LOST = 240
"""A child that has not ended by then goes round in a circle: noticed."""
_NOTICED, _UNNOTICED = 1, 0


@dataclass
class Outcome:
    tried: int = 0
    noticed: int = 0
    of: int = 0
    survivors: list[tuple[Mutant, str]] = field(default_factory=list)


class Mutating:
    """The loop of pytest, replaced: the tests once, then the mutants."""

    def __init__(self, group: Group, most: int, seed: int, at_once: int, only: Sequence[str]) -> None:
        self.files = {str(ROOT / one): one for one in group.files(ROOT) if not only or any(part in one for part in only)}
        self.tests = group.test_files(ROOT)
        self.most, self.seed, self.at_once = most, seed, at_once
        self.outcomes: dict[str, Outcome] = {}
        self.came_by: dict[tuple[str, int], set[int]] = collections.defaultdict(set)
        self.took: dict[int, float] = {}
        self.sound: set[int] = set()
        self.sound_cold: dict[tuple[str, tuple[str, ...]], bool] = {}
        # Not pytest's: that keeps what tests print.
        self.out = os.fdopen(os.dup(1), "w")

    def say(self, text: str) -> None:
        print(text, file=self.out, flush=True)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        def is_ours(item: pytest.Item) -> bool:
            given = getattr(item, "callspec", None)
            return item.get_closest_marker("slow") is None and (given is None or "postgresql" not in given.params.values())

        items[:] = [item for item in items if is_ours(item)]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        gc.unfreeze()
        self.items = session.items
        start = time.monotonic()
        self._run_once()
        self.say(f"{len(self.took)} of {len(self.items)} tests stand, {time.monotonic() - start:.0f} s")
        chance = random.Random(self.seed)
        drawn: list[Mutant] = []
        for path, name in self.files.items():
            found, some = mutants_of(path, Path(path).read_text(encoding="utf-8"), self.most, chance)
            self.outcomes[name] = Outcome(len(some), of=found)
            drawn += some
        self._try_all(drawn)
        return True

    # --- the tests as they are -----------------------------------------------------------------------------------------

    def _run_once(self) -> None:
        for number, item in enumerate(self.items):
            _forget_everything()
            self._now = number
            # Of this process alone: others on the machine must not change what is chosen.
            start = time.process_time()
            with self._watched():
                reports = runtestprotocol(item, log=False, nextitem=self.items[(number + 1) % len(self.items)])
            if all(report.passed for report in reports):
                self.took[number] = time.process_time() - start
            elif any(report.failed for report in reports):
                self.say(f"left out, it fails by itself: {item.nodeid}")

    def _watched(self) -> Any:
        files, came_by = self.files, self.came_by

        def line(frame: FrameType, event: str, _given: Any) -> Any:
            came_by[frame.f_code.co_filename, frame.f_lineno].add(self._now)
            return line

        def call(frame: FrameType, event: str, _given: Any) -> Any:
            return line if frame.f_code.co_filename in files else None

        class Watched:
            def __enter__(self) -> None:
                threading.settrace(call)
                sys.settrace(call)

            def __exit__(self, *_: object) -> None:
                sys.settrace(None)
                threading.settrace(None)

        return Watched()

    def _failing(self, numbers: Sequence[int]) -> Iterator[int]:
        """Run these tests in this order, and give those that fail."""
        items = [self.items[number] for number in numbers]
        self.items[0].session._setupstate.teardown_exact(items[0])
        for number, item, following in zip(numbers, items, [*items[1:], items[0]], strict=True):
            if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
                yield number

    # --- the mutants ---------------------------------------------------------------------------------------------------

    def _try_all(self, mutants: list[Mutant]) -> None:
        live = _functions(set(self.files))
        waiting: dict[int, tuple[Mutant, int]] = {}
        start = time.monotonic()
        left = mutants[::-1]
        while left or waiting:
            if not left or len(waiting) >= self.at_once:
                left += self._collect(waiting)
                continue
            mutant = left.pop()
            tests = self._tests_of(mutant)
            if tests:
                child, answer = self._fork(mutant, tests, live)
                waiting[child] = mutant, answer
            else:
                self._write(mutant, "no test comes by")
            if len(left) % 50 == 0:
                self.say(f"   {len(left)} of {len(mutants)} left, {time.monotonic() - start:.0f} s")

    def _collect(self, waiting: dict[int, tuple[Mutant, int]]) -> list[Mutant]:
        """Take what the next child found; the mutant again when it was no good test that noticed."""
        child, status = os.wait()
        mutant, answer = waiting.pop(child)
        with os.fdopen(answer) as found:
            noticed_by = found.read()
        if noticed_by and not self._passes_in_a_child(int(noticed_by)):
            return [mutant]
        is_noticed = bool(noticed_by) or os.waitstatus_to_exitcode(status) != _UNNOTICED
        if is_noticed or (mutant.function is None and self._is_noticed_cold(mutant)):
            self.outcomes[self.files[mutant.file]].noticed += 1
        else:
            self._write(mutant, "")
        return []

    def _passes_in_a_child(self, number: int) -> bool:
        """A test that fails there with nothing changed would notice anything: it is left out from then on."""
        if number not in self.sound:
            child, answer = self._fork(None, [number], {})
            os.waitpid(child, 0)
            with os.fdopen(answer) as failed:
                if failed.read():
                    self.took.pop(number, None)
                    self.say(f"left out, it fails in a child: {self.items[number].nodeid}")
                    return False
            self.sound.add(number)
        return True

    def _write(self, mutant: Mutant, why: str) -> None:
        self.outcomes[self.files[mutant.file]].survivors.append((mutant, why))
        self.say(f"SURVIVES {self.files[mutant.file]}:{mutant.line}  {mutant.what}{'  (' + why + ')' if why else ''}")

    def _tests_of(self, mutant: Mutant) -> list[int]:
        lines = [mutant.line]
        if mutant.function is None:
            found = {number for (file, _), some in self.came_by.items() if file == mutant.file for number in some}
        else:
            node = _innermost(mutant)
            lines = list(range(node[0], node[1] + 1))
            found = {number for line in lines for number in self.came_by.get((mutant.file, line), ())}
        chosen, seconds = [], 0.0
        for number in sorted(found & self.took.keys(), key=lambda number: self.took[number]):
            seconds += self.took[number]
            if seconds > SECONDS_FOR_ONE:
                break
            chosen.append(number)
        # Fast tests of one kind come together: a mixed order meets the one that notices sooner.
        random.Random(len(chosen)).shuffle(chosen)
        return sorted(chosen, key=lambda number: self.took[number] > 0.1)

    def _fork(self, mutant: Mutant | None, tests: list[int], live: dict[tuple[str, str, int], list[FunctionType]]) -> tuple[int, int]:
        """A child that writes the number of the first test that fails, and where to read it."""
        there, here = os.pipe()
        child = os.fork()
        if child:
            os.close(here)
            return child, there
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS_LOST)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        try:
            if mutant is not None:
                _put_in_place(mutant, live)
            _forget_everything()
            for number in self._failing(tests):
                os.write(here, str(number).encode())
                os._exit(_NOTICED)
        except BaseException:
            os._exit(_NOTICED)
        os._exit(_UNNOTICED)

    def _is_noticed_cold(self, mutant: Mutant) -> bool:
        by_file: dict[str, float] = collections.defaultdict(float)
        for number in self._tests_of(mutant):
            by_file[str(self.items[number].path)] += self.took[number]
        files = tuple(sorted(sorted(by_file, key=lambda file: by_file[file])[:2]))
        if (mutant.file, files) not in self.sound_cold:
            self.sound_cold[mutant.file, files] = _passes_cold(mutant.file, Path(mutant.file).read_text(encoding="utf-8"), files)
        return self.sound_cold[mutant.file, files] and not _passes_cold(mutant.file, ast.unparse(mutant.tree), files)


def _innermost(mutant: Mutant) -> tuple[int, int]:
    """From which line to which the statement goes in which the mutant stands: a test comes by its first line at least."""
    best, size = (mutant.line, mutant.line), 10_000
    for node in ast.walk(mutant.tree):
        if not isinstance(node, ast.stmt):
            continue
        body = getattr(node, "body", None)
        last = node.end_lineno or node.lineno
        if isinstance(body, list) and body and body[0].lineno > node.lineno:
            last = body[0].lineno - 1
        if node.lineno <= mutant.line <= last and last - node.lineno < size:
            best, size = (node.lineno, last), last - node.lineno
    return best


def _functions(files: set[str]) -> dict[tuple[str, str, int], list[FunctionType]]:
    """Every live function of these files, by file, qualified name and first line."""
    found: dict[tuple[str, str, int], list[FunctionType]] = collections.defaultdict(list)
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename in files:
            code = one.__code__
            found[code.co_filename, code.co_qualname, code.co_firstlineno].append(one)
    return found


def _codes(code: CodeType) -> Iterator[CodeType]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from _codes(one)


def _put_in_place(mutant: Mutant, live: dict[tuple[str, str, int], list[FunctionType]]) -> None:
    compiled = mutant.compiled()
    if mutant.function is None:
        _set_anew(mutant)
        return
    name, _line = mutant.function
    for code in _codes(compiled):
        if code.co_qualname == name or code.co_qualname.startswith(f"{name}.<locals>"):
            for function in live.get((code.co_filename, code.co_qualname, code.co_firstlineno), ()):
                function.__code__ = code


def _set_anew(mutant: Mutant) -> None:
    """Carry out the changed statement of the module, and give its names to all who have the old value."""
    modules = [one for name, one in list(sys.modules.items()) if name.split(".")[0] in OURS and isinstance(one, ModuleType)]
    module = next(one for one in modules if getattr(one, "__file__", None) == mutant.file)
    for statement in mutant.tree.body:
        if not (statement.lineno <= mutant.line <= (statement.end_lineno or 0) and isinstance(statement, ast.Assign | ast.AnnAssign)):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        old = {name: vars(module).get(name) for name in names}
        exec(compile(ast.Module([statement], []), mutant.file, "exec", dont_inherit=True), vars(module))
        for name in names:
            for other in modules:
                for key, value in list(vars(other).items()):
                    # Small numbers are one object everywhere: those go by their name, too.
                    if value is old[name] and (key == name or not isinstance(value, int | None.__class__)):
                        setattr(other, key, vars(module)[name])


def _forget_everything() -> None:
    for cached in _cached():
        cached.cache_clear()


@functools.cache
def _cached() -> tuple[Any, ...]:
    kind = type(functools.lru_cache(lambda: None))
    return tuple(one for one in gc.get_objects() if type(one) is kind and (one.__module__ or "").split(".")[0] in OURS)


def _passes_cold(file: str, source: str, tests: Sequence[str]) -> bool:
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as changed:
        changed.write(source)
        changed.flush()
        command = [sys.executable, "-m", "tests.mutation", "--cold", file, changed.name, *tests]
        return subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0


class _Changed(MetaPathFinder):
    """Imports one module from another file than its own."""

    def __init__(self, file: str, changed: str) -> None:
        parts = Path(file).relative_to(ROOT).with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        self.is_package = parts[-1] == "__init__"
        self.file, self.changed = file, changed

    def find_spec(self, name: str, _path: Any, _target: Any = None) -> ModuleSpec | None:
        if name != self.name:
            return None
        source = Path(self.changed).read_bytes()

        class Loader(SourceFileLoader):
            def get_code(self, fullname: str) -> CodeType:
                return compile(source, self.path, "exec", dont_inherit=True)

        return spec_from_loader(name, Loader(name, self.file), origin=self.file, is_package=self.is_package)


def _cold(file: str, changed: str, tests: list[str]) -> int:
    sys.meta_path.insert(0, _Changed(file, changed))
    return int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", "-k", "not postgresql", *tests]))


def _quick() -> None:
    """An example that fails is enough; nobody needs the smallest."""
    import hypothesis

    quick = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
    hypothesis.settings.register_profile("gate", derandomize=True, deadline=None, phases=quick)
    hypothesis.settings.load_profile("gate")


def main() -> int:
    if sys.argv[1:2] == ["--cold"]:
        return _cold(sys.argv[2], sys.argv[3], sys.argv[4:])
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("groups", nargs="*", help="which groups; all when none is named")
    parser.add_argument("--list", action="store_true", help="show the groups")
    parser.add_argument("--only", action="append", default=[], help="only files whose path has this in it")
    parser.add_argument("--most", type=int, default=60, help="most mutants of one module (60)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=2, help="processes (2)")
    given = parser.parse_args()
    if given.list or not set(given.groups) <= GROUPS.keys():
        for name, group in GROUPS.items():
            print(f"{name:12} {' '.join(group.modules)}")
        return 0 if given.list else 2
    for name in given.groups or GROUPS:
        run = Mutating(GROUPS[name], given.most, given.seed, given.at_once, given.only)
        if not run.files:
            continue
        print(f"== {name}", flush=True)
        if not hasattr(os, "fork"):
            raise SystemExit("needs Linux or macOS")
        child = os.fork() if len(given.groups or GROUPS) > 1 else 0
        if child:
            os.waitpid(child, 0)
            continue
        arguments = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *run.tests]
        pytest.main(arguments, plugins=[run, _Quick()])
        run.say(f"{'module':44} mutants  drawn  noticed  survived")
        for module, outcome in run.outcomes.items():
            run.say(f"{module:44} {outcome.of:7} {outcome.tried:6} {outcome.noticed:8} {len(outcome.survivors):9}")
        if len(given.groups or GROUPS) > 1:
            os._exit(0)
    return 0


class _Quick:
    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self) -> None:
        _quick()


if __name__ == "__main__":
    sys.exit(main())
