"""Which test comes by which line, taken once per group and kept on the disk.

The modules of the group are imported with a note at every statement of their functions: that costs a call per statement, where
a tracer would cost one per line of the whole program. What is noted before the first test ran at the import.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_NOTE = "_mutation_came_by"


def module_name(file: str) -> tuple[str, bool]:
    """The name under which a file is imported, and whether it is a package."""
    parts = Path(file).relative_to(ROOT).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    return ".".join(parts[:-1] if is_package else parts), is_package


class Noting(MetaPathFinder):
    """Imports the modules of a group with the notes in them. `came_by`: per file, the lines since it was emptied last."""

    def __init__(self, files: Iterable[str]) -> None:
        self.came_by: dict[str, set[int]] = {file: set() for file in files}
        self._files = {module_name(file)[0]: file for file in self.came_by}

    def find_spec(self, name: str, _path: Any, _target: Any = None) -> ModuleSpec | None:
        if (file := self._files.get(name)) is None:
            return None
        note = self.came_by[file].add

        class Loader(SourceFileLoader):
            def get_code(self, fullname: str) -> CodeType:
                return compile(_with_notes(Path(self.path).read_text(encoding="utf-8")), self.path, "exec", dont_inherit=True)

            def exec_module(self, module: ModuleType) -> None:
                module.__dict__[_NOTE] = note
                super().exec_module(module)

        return spec_from_file_location(name, file, loader=Loader(name, file))

    def taken(self) -> dict[str, list[int]]:
        """What was come by since the last time, by file."""
        found = {file: sorted(lines) for file, lines in self.came_by.items() if lines}
        for lines in self.came_by.values():
            lines.clear()
        return found


def _with_notes(source: str) -> ast.Module:
    tree = ast.parse(source)
    for one in list(ast.walk(tree)):
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            _note_in(one)
    return tree


def _note_in(node: ast.AST) -> None:
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        inside = getattr(node, name, None)
        if not isinstance(inside, list):
            continue
        if name in ("handlers", "cases"):
            for one in inside:
                _note_in(one)
            continue
        noted: list[ast.stmt] = []
        for statement in inside:
            if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
                noted.append(_note(statement))
            noted.append(statement)
            # Functions within have notes of their own.
            if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                _note_in(statement)
        setattr(node, name, noted)


def _note(statement: ast.stmt) -> ast.stmt:
    call = ast.Expr(ast.Call(ast.Name(_NOTE, ast.Load()), [ast.Constant(statement.lineno)], []))
    for one in ast.walk(call):
        ast.copy_location(one, statement)
    return call


@dataclass
class Lines:
    """`took`: seconds of processor time per test that stands; `came_by`: per test, the lines by file; `imported`: those that run
    when the modules are imported."""

    took: dict[str, float] = field(default_factory=dict)
    came_by: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    imported: dict[str, list[int]] = field(default_factory=dict)

    def tests_at(self, file: str, lines: Iterable[int]) -> set[str]:
        wanted = set(lines)
        return {test for test, found in self.came_by.items() if not wanted.isdisjoint(found.get(file, ()))}

    def tests_of(self, file: str) -> set[str]:
        return {test for test, found in self.came_by.items() if file in found}

    def is_imported(self, file: str, line: int) -> bool:
        return line in self.imported.get(file, ())


class Kept:
    """What was taken of the tests of one file, as long as neither it nor any module of the group is another one."""

    def __init__(self, group: str, files: Iterable[str]) -> None:
        self._folder = Path(tempfile.gettempdir()) / f"nhacviec-mutation-{os.getuid()}"
        self._of = hashlib.sha256(f"{ROOT} {group}".encode())
        for file in sorted(files):
            self._of.update(Path(file).read_bytes())

    def _path(self, test_file: Path) -> Path:
        made = self._of.copy()
        made.update(str(test_file.relative_to(ROOT)).encode() + test_file.read_bytes())
        return self._folder / f"{made.hexdigest()[:32]}.json"

    def read(self, test_file: Path, into: Lines) -> bool:
        try:
            found = json.loads(self._path(test_file).read_bytes())
        except (OSError, ValueError):
            return False
        into.took |= found["took"]
        into.came_by |= found["came_by"]
        for file, lines in found["imported"].items():
            into.imported[file] = sorted({*into.imported.get(file, ()), *lines})
        return True

    def write(self, test_file: Path, tests: Iterable[str], lines: Lines) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        mine = [test for test in tests if test in lines.took]
        found = {
            "took": {test: lines.took[test] for test in mine},
            "came_by": {test: lines.came_by[test] for test in mine},
            "imported": lines.imported,
        }
        path = self._path(test_file)
        path.with_suffix(".new").write_text(json.dumps(found), encoding="utf-8")
        path.with_suffix(".new").replace(path)
