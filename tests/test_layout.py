"""The project is started from its root and never installed: its folder names must mean this checkout."""

from __future__ import annotations

import ast
import importlib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("bot", "handlers", "jobs", "db", "messages", "tests")


@pytest.mark.parametrize("name", FOLDERS)
def test_each_folder_name_resolves_inside_this_checkout(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__file__ is not None
    assert Path(module.__file__).resolve().is_relative_to(ROOT / name)


def test_no_installed_distribution_ships_one_of_our_folder_names() -> None:
    taken = {
        (distribution.metadata["Name"], file.parts[0])
        for distribution in metadata.distributions()
        for file in distribution.files or ()
        if file.parts[0] in FOLDERS or file.parts[0] in {f"{name}.py" for name in FOLDERS}
    }
    assert taken == set()


def test_every_folder_of_code_is_a_package() -> None:
    without = {
        folder.relative_to(ROOT)
        for name in FOLDERS
        for file in (ROOT / name).rglob("*.py")
        if (folder := file.parent).name != "versions" and folder.name != "migrations" and not (folder / "__init__.py").exists()
    }
    assert without == set()


def test_no_test_waits_for_a_guessed_time() -> None:
    guessed = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if path.name != "waits.py" and "sleep(" in (source := path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "sleep" and ast.unparse(node) != "asyncio.sleep(0)"
    ]
    assert guessed == [], "wait for what shall happen (tests/waits.py)"
