"""The loop of pytest, replaced: the tests once, then the mutants.

What stands in a function is changed in a forked child: the code of the live function is another one there. What stands at the
level of a module or a class, and what runs at the import, is met in a fresh process (`fresh.py`).
"""

from __future__ import annotations

import ast
import functools
import gc
import os
import random
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from tests.mutation.explained import Change, change_of
from tests.mutation.fresh import BROKEN, OURS, Fresh, let_it_end, one_failure_is_enough
from tests.mutation.groups import Group
from tests.mutation.lines import ROOT, Kept, Lines, Noting
from tests.mutation.mutants import Mutant, mutants_of

_NOTICED, _UNNOTICED = 1, 0


@dataclass
class Outcome:
    tried: int = 0
    noticed: int = 0
    of: int = 0
    explained: int = 0
    survivors: list[tuple[Mutant, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Given:
    """`most`: mutants of one module. `seconds`: of tests, by processor time, for one mutant. `at_once`: processes. `these`: no others.
    `explained`: why what survives may."""

    most: int = 60
    seed: int = 1
    at_once: int = 2
    seconds: float = 8.0
    only: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    these: Set[Change] | None = None
    explained: Mapping[Change, str] = field(default_factory=dict)


class Mutating:
    """`noting` must be among the finders before anything of ours is imported, and `fresh` be made before that."""

    def __init__(self, name: str, group: Group, given: Given, fresh: Fresh, noting: Noting) -> None:
        self.group_files = {str(ROOT / one): one for one in group.files(ROOT)}
        self.files = {path: one for path, one in self.group_files.items() if not given.only or any(part in one for part in given.only)}
        self.tests = [one for one in group.test_files(ROOT) if not given.tests or any(part in one for part in given.tests)]
        self.given, self.fresh, self.noting = given, fresh, noting
        self.kept = Kept(name, self.group_files)
        self.lines = Lines()
        self.outcomes: dict[str, Outcome] = {}
        self.items: dict[str, pytest.Item] = {}
        self.template: str | None = None
        self.sound: set[str] = set()
        self.sound_fresh: set[str] = set()
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

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self) -> None:
        one_failure_is_enough()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        """What is migrated here is not migrated anew in each fresh process."""
        result = yield
        if fixturedef.argname == "_migrated_sqlite":
            self.template = str(result)
        return result

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        gc.unfreeze()
        self.items = {item.nodeid: item for item in session.items}
        self.order = session.items
        start = time.monotonic()
        self._run_once()
        self.say(f"{len(self.lines.took)} of {len(self.items)} tests stand, {time.monotonic() - start:.0f} s")
        self.fresh.prepare(self.template)
        drawn: list[Mutant] = []
        for path, name in self.files.items():
            found, made = mutants_of(path, Path(path).read_text(encoding="utf-8"), self.given.most, self.given.seed)
            some = [
                one
                for one in made
                if (not self.given.at or _is_at(self.given.at, name, one.line))
                and (self.given.these is None or change_of(name, one.what) in self.given.these)
            ]
            self.outcomes[name] = Outcome(len(some), of=found)
            drawn += some
        self._try_all(drawn)
        return True

    # --- the tests as they are -----------------------------------------------------------------------------------------

    def _run_once(self) -> None:
        """Take the lines of each test, or read them where they are kept; and have what lasts for a session made in this process."""
        by_file: dict[Path, list[pytest.Item]] = defaultdict(list)
        for item in self.order:
            by_file[item.path].append(item)
        at_import = self.noting.taken()
        for test_file, items in by_file.items():
            if self.kept.read(test_file, self.lines):
                known = [item for item in items if item.nodeid in self.lines.took]
                self._run(sorted(known, key=lambda item: ("sqlite" not in item.nodeid, self.lines.took[item.nodeid]))[:1])
                continue
            self.lines.imported = {
                file: sorted({*self.lines.imported.get(file, ()), *at_import.get(file, ())}) for file in {*self.lines.imported, *at_import}
            }
            self._run(items)
            self.kept.write(test_file, [item.nodeid for item in items], self.lines)

    def _run(self, items: Sequence[pytest.Item]) -> None:
        for item in items:
            _forget_everything()
            self.noting.taken()
            # Of this process alone: others on the machine must not change what is chosen.
            start = time.process_time()
            following = self.order[0] if item is self.order[-1] else self.order[-1]
            reports = runtestprotocol(item, log=False, nextitem=following)
            if all(report.passed for report in reports):
                if item.nodeid not in self.lines.took:
                    self.lines.took[item.nodeid] = time.process_time() - start
                    self.lines.came_by[item.nodeid] = self.noting.taken()
            elif any(report.failed for report in reports):
                self.say(f"left out, it fails by itself: {item.nodeid}")

    def _failing(self, tests: Sequence[str]) -> Iterator[str]:
        """Run these tests in this order, and give those that fail."""
        items = [self.items[test] for test in tests]
        self.order[0].session._setupstate.teardown_exact(items[0])
        for item, following in zip(items, [*items[1:], self.order[0]], strict=True):
            if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
                yield item.nodeid

    # --- the mutants ---------------------------------------------------------------------------------------------------

    def _try_all(self, mutants: list[Mutant]) -> None:
        live = _functions(set(self.files))
        waiting: dict[int, tuple[Mutant, int]] = {}
        start = time.monotonic()
        # First what a fork tells: a fresh process costs ten times as much.
        left = [one for one in mutants if one.function is None][::-1] + [one for one in mutants if one.function is not None][::-1]
        while left or waiting:
            if not left or len(waiting) >= self.given.at_once:
                left += self._collect(waiting)
                continue
            mutant = left.pop()
            tests = self._tests_of(mutant)
            if mutant.function is not None and tests:
                child, answer = self._fork(mutant, tests, live)
                waiting[child] = mutant, answer
            else:
                self._try_fresh(mutant)
            if len(left) % 50 == 0:
                self.say(f"   {len(left)} of {len(mutants)} left, {time.monotonic() - start:.0f} s")

    def _collect(self, waiting: dict[int, tuple[Mutant, int]]) -> list[Mutant]:
        """Take what the next child found; the mutant again when it was no good test that noticed."""
        child, status = _next_of(waiting)
        mutant, answer = waiting.pop(child)
        with os.fdopen(answer) as found:
            noticed_by = found.read()
        if noticed_by and not self._passes_in_a_child(noticed_by):
            return [mutant]
        if os.WIFSIGNALED(status):
            self.say(f"without end {self.files[mutant.file]}:{mutant.line}  {mutant.what}")
        if noticed_by or os.waitstatus_to_exitcode(status) != _UNNOTICED:
            self.outcomes[self.files[mutant.file]].noticed += 1
        elif self.lines.is_imported(mutant.file, _innermost(mutant)[0]):
            self._try_fresh(mutant)
        else:
            self._write(mutant, "")
        return []

    def _passes_in_a_child(self, test: str) -> bool:
        """A test that fails there with nothing changed would notice anything: it is left out from then on."""
        if test not in self.sound:
            child, answer = self._fork(None, [test], {})
            os.waitpid(child, 0)
            with os.fdopen(answer) as failed:
                if failed.read():
                    self.lines.took.pop(test, None)
                    self.say(f"left out, it fails in a child: {test}")
                    return False
            self.sound.add(test)
        return True

    def _try_fresh(self, mutant: Mutant) -> None:
        tests = self._tests_of(mutant) if mutant.function is not None else []
        # A value of a module or a class has no line that is come by when it is used.
        tests = tests or self._chosen(self.lines.tests_of(mutant.file) | self._that_name(mutant.file))
        if not tests:
            self._write(mutant, "no test comes by")
            return
        source = ast.unparse(mutant.tree)
        while tests and (failed := self.fresh.first_that_fails(tests, mutant.file, source)) is not None:
            if self._passes_fresh(failed, tests):
                self.outcomes[self.files[mutant.file]].noticed += 1
                return
            self.say(f"left out, it fails in a fresh process: {failed}")
            self.lines.took.pop(failed, None)
            tests = [test for test in tests if test != failed and failed != BROKEN]
        self._write(mutant, "")

    def _passes_fresh(self, failed: str, tests: Sequence[str]) -> bool:
        """What failed, with nothing changed: where the tests could not even be collected, all of them."""
        of = " ".join(sorted({test.partition("::")[0] for test in tests})) if failed == BROKEN else failed
        if of not in self.sound_fresh and self.fresh.first_that_fails(tests if failed == BROKEN else [failed]) is not None:
            return False
        self.sound_fresh.add(of)
        return True

    def _write(self, mutant: Mutant, why: str) -> None:
        outcome = self.outcomes[self.files[mutant.file]]
        if change_of(self.files[mutant.file], mutant.what) in self.given.explained:
            outcome.explained += 1
            return
        outcome.survivors.append((mutant, why))
        self.say(f"SURVIVES {self.files[mutant.file]}:{mutant.line}  {mutant.what}{'  (' + why + ')' if why else ''}")

    def _tests_of(self, mutant: Mutant) -> list[str]:
        first, last = _innermost(mutant)
        return self._chosen(self.lines.tests_at(mutant.file, range(first, last + 1)))

    def _that_name(self, file: str) -> set[str]:
        """Tests for a module without a function of its own (a class of values): those whose file says its name."""
        name = Path(file).stem
        saying = {path for path in self.tests if name in path or f"{name} import" in (ROOT / path).read_text(encoding="utf-8")}
        return {test for test in self.items if test.partition("::")[0] in (saying or self.tests)}

    def _chosen(self, tests: Iterable[str]) -> list[str]:
        """The fastest; before them of every file one: tests of one kind come by together and see the same."""
        begun: set[str] = set()
        ranked = []
        for test in sorted((one for one in tests if one in self.lines.took and one in self.items), key=lambda one: self.lines.took[one]):
            file = test.partition("::")[0]
            ranked.append((file in begun, self.lines.took[test], test))
            begun.add(file)
        chosen: list[str] = []
        seconds = 0.0
        for _, took, test in sorted(ranked):
            seconds += took
            if seconds > self.given.seconds and chosen:
                break
            chosen.append(test)
        random.Random(len(chosen)).shuffle(chosen)
        return sorted(chosen, key=lambda test: self.lines.took[test] > 0.1)

    def _fork(self, mutant: Mutant | None, tests: Sequence[str], live: dict[tuple[str, str, int], list[FunctionType]]) -> tuple[int, int]:
        """A child that writes the first test that fails, and where to read it."""
        there, here = os.pipe()
        child = os.fork()
        if child:
            os.close(here)
            return child, there
        let_it_end()
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        try:
            if mutant is not None:
                _put_in_place(mutant, live)
            _forget_everything()
            for test in self._failing(tests):
                os.write(here, test.encode())
                os._exit(_NOTICED)
        except BaseException:
            os._exit(_NOTICED)
        os._exit(_UNNOTICED)


def _next_of(children: Iterable[int]) -> tuple[int, int]:
    """The next of these to end; there are others (the process that forks fresh ones)."""
    while True:
        child, status = os.wait()
        if child in children:
            return child, status


def _is_at(wanted: Iterable[str], name: str, line: int) -> bool:
    """Whether a line of a file is among those asked for: "file:12", or "file:12-40"."""
    for one in wanted:
        file, _, lines = one.partition(":")
        first, _, last = lines.partition("-")
        if file == name and int(first) <= line <= int(last or first):
            return True
    return False


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
    found: dict[tuple[str, str, int], list[FunctionType]] = defaultdict(list)
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
    assert mutant.function is not None
    name, _line = mutant.function
    for code in _codes(mutant.compiled()):
        if code.co_qualname == name or code.co_qualname.startswith(f"{name}.<locals>"):
            for function in live.get((code.co_filename, code.co_qualname, code.co_firstlineno), ()):
                function.__code__ = code


def _forget_everything() -> None:
    for cached in _cached():
        cached.cache_clear()


@functools.cache
def _cached() -> tuple[Any, ...]:
    kind = type(functools.lru_cache(lambda: None))
    return tuple(one for one in gc.get_objects() if type(one) is kind and (one.__module__ or "").split(".")[0] in OURS)
