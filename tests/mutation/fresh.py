"""Tests in a process of their own that imports a changed module: so a change is met wherever it stands, also in a statement put
together at the import, in a value of a class or in what a function takes when nothing is given.

What takes long to import and is not ours (SQLAlchemy, aiogram, Hypothesis) is imported once, by a process that forks for each.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import warnings
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from tests.mutation.lines import ROOT, module_name

SECONDS_LOST, SECONDS_BUSY = 240, 25
"""A child that has not ended by then, or has used so much processor time, goes round in a circle or waits for ever: noticed."""
BROKEN = "(the tests cannot be collected)"
OURS = ("bot", "db", "messages", "handlers", "jobs", "tests")


def let_it_end(busy: int = SECONDS_BUSY) -> None:
    """Called in a child. `busy`: seconds of processor time it may take."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(SECONDS_LOST)
    resource.setrlimit(resource.RLIMIT_CPU, (busy, resource.getrlimit(resource.RLIMIT_CPU)[1]))


class Fresh:
    """Made before anything of ours is imported."""

    def __init__(self) -> None:
        read_here, self._write = os.pipe()
        self._read, write_here = os.pipe()
        if os.fork() == 0:
            os.close(self._write)
            os.close(self._read)
            _serve(read_here, write_here)
        os.close(read_here)
        os.close(write_here)
        self._answers = os.fdopen(self._read)

    def prepare(self, template: str | None) -> None:
        """Import what is not ours as far as it is imported here. `template`: a migrated SQLite file, which no child makes anew."""
        names = [name for name in sys.modules if name.split(".")[0] not in OURS and not name.startswith(("__", "_pytest"))]
        self._ask({"import": names, "template": template})

    def first_that_fails(self, tests: Sequence[str], file: str | None = None, source: str = "") -> str | None:
        """Run tests in this order until one fails, with another source for one of our files."""
        failed: str | None = self._ask({"tests": list(tests), "file": file, "source": source})
        return failed

    def _ask(self, question: dict[str, Any]) -> Any:
        os.write(self._write, f"{len(data := json.dumps(question).encode()):010}".encode())
        sent = 0
        while sent < len(data):
            sent += os.write(self._write, data[sent : sent + 65536])
        return json.loads(self._answers.readline())


def _serve(read: int, write: int) -> None:
    template: str | None = None
    questions = os.fdopen(read, "rb")
    while size := questions.read(10):
        question = json.loads(questions.read(int(size)))
        if "import" in question:
            template = question["template"]
            _import(question["import"])
            answer = None
        else:
            answer = _run(question, template)
        os.write(write, json.dumps(answer).encode() + b"\n")
    os._exit(0)


def _import(names: Sequence[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in names:
            try:
                importlib.import_module(name)
            except Exception:
                continue


def _run(question: dict[str, Any], template: str | None) -> str | None:
    there, here = os.pipe()
    folder = tempfile.mkdtemp(prefix="nhacviec-mutant-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    child = os.fork()
    if child == 0:
        let_it_end()
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.chdir(ROOT)
        if question["file"] is not None:
            sys.meta_path.insert(0, Changed(question["file"], question["source"]))
        tests = question["tests"]
        files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
        chosen = Chosen(tests, template)
        # The plugins are imported already, by the process this one was forked from: their asserts need no rewriting.
        quietly = ("-W", "ignore::pytest.PytestAssertRewriteWarning", "-p", "no:cacheprovider", "-p", "no:xdist")
        code = pytest.main(["-q", "-x", *quietly, f"--basetemp={folder}", *files], plugins=[chosen])
        failed = chosen.failed or ("" if code in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED) else BROKEN)
        os.write(here, failed.encode())
        os._exit(0)
    os.close(here)
    with os.fdopen(there) as found:
        failed = found.read()
    _, status = os.waitpid(child, 0)
    shutil.rmtree(folder, ignore_errors=True)
    return failed or (BROKEN if status else None)


class Changed(MetaPathFinder):
    """Imports one module from another source than its own."""

    def __init__(self, file: str, source: str) -> None:
        self.name = module_name(file)[0]
        self.file, self.source = file, source

    def find_spec(self, name: str, _path: Any, _target: Any = None) -> ModuleSpec | None:
        if name != self.name:
            return None
        source = self.source

        class Loader(SourceFileLoader):
            def get_code(self, fullname: str) -> CodeType:
                return compile(source, self.path, "exec", dont_inherit=True)

        return spec_from_file_location(name, self.file, loader=Loader(name, self.file))


class Chosen:
    """These tests only, in this order; an example of Hypothesis that fails is enough, nobody needs the smallest."""

    def __init__(self, tests: Sequence[str], template: str | None) -> None:
        self._rank = {test: number for number, test in enumerate(tests)}
        self._template = template
        self.failed = ""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted((item for item in items if item.nodeid in self._rank), key=lambda item: self._rank[item.nodeid])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self) -> None:
        one_failure_is_enough()

    @pytest.hookimpl(tryfirst=True)
    def pytest_fixture_setup(self, fixturedef: Any, request: Any) -> object | None:
        if fixturedef.argname != "_migrated_sqlite" or self._template is None:
            return None
        fixturedef.cached_result = (Path(self._template), fixturedef.cache_key(request), None)
        return Path(self._template)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid


def one_failure_is_enough() -> None:
    import hypothesis

    quick = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
    hypothesis.settings.register_profile("gate", derandomize=True, deadline=None, phases=quick)
    hypothesis.settings.load_profile("gate")
