"""The import picture: no path goes back and forth, whether a module is imported at the start or only when it is needed."""

from __future__ import annotations

import ast
from collections.abc import Collection
from graphlib import TopologicalSorter
from pathlib import Path

ROOMS = ("bot", "handlers", "jobs", "db", "messages")


def test_no_module_is_reached_again_from_what_it_imports() -> None:
    root = Path(__file__).parents[2]
    modules = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for room in ROOMS
        for path in (root / room).rglob("*.py")
    }
    imported = {name: _imported(name, path.read_text(encoding="utf-8"), modules.keys()) for name, path in modules.items()}
    assert len(list(TopologicalSorter(imported).static_order())) == len(modules)  # Raises CycleError, which names the way.


def _imported(name: str, text: str, known: Collection[str]) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            # A module taken out of its package is not the package's own door.
            modules = {f"{node.module}.{alias.name}" for alias in node.names} & set(known)
            found |= modules if len(modules) == len(node.names) else modules | {node.module}
    return {one for one in found if one in known and one != name}
