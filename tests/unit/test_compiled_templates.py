"""Templates that are put together are kept as long as their text is the same, and found without being loaded."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from messages import compiled
from messages.compiled import Kept


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    monkeypatch.setattr(compiled, "_FOLDER", tmp_path / "kept")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "a.j2").write_text("Chào {{ name }}.", encoding="utf-8")
    return Environment(loader=FileSystemLoader(tmp_path), bytecode_cache=Kept(b"x"), autoescape=True)


def kept(environment: Environment) -> Kept:
    assert isinstance(environment.bytecode_cache, Kept)
    return environment.bytecode_cache


def test_a_template_is_kept_once_it_was_put_together(environment: Environment) -> None:
    assert kept(environment).keeps
    assert not kept(environment).has(environment, "a.j2")
    environment.get_template("a.j2")
    assert kept(environment).has(environment, "a.j2")


def test_what_is_kept_of_an_older_text_is_not_what_is_asked_for(environment: Environment, tmp_path: Path) -> None:
    environment.get_template("a.j2")
    (tmp_path / "a.j2").write_text("Kính chào {{ name }}.", encoding="utf-8")
    assert not kept(environment).has(environment, "a.j2")


def test_half_a_file_is_put_together_anew_when_it_is_needed(environment: Environment, tmp_path: Path) -> None:
    environment.get_template("a.j2")
    (file,) = (tmp_path / "kept").iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    again = Environment(loader=FileSystemLoader(tmp_path), bytecode_cache=Kept(b"x"), autoescape=True)
    assert again.get_template("a.j2").render(name="chị Lan") == "Chào chị Lan."
