"""What the documents promise is there: commands, make targets, files, and a word for every table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.main import get_command

from bot.commands.line.app import app
from db.tables import Base

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
READMES = [ROOT / "README.md", ROOT / "README.vi.md"]
COMMANDS = set(get_command(app).commands)  # type: ignore[attr-defined]
TARGETS = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_ROW = re.compile(r"^\| `([a-z]+)` \|", re.MULTILINE)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FILE = re.compile(r"`((?:bot|handlers|jobs|db|messages|tests|docs|deploy)/[\w/.-]+\.(?:py|json|md|j2|service))`")


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def code_of(page: Path) -> str:
    """What stands in backticks: a word such as "make" in a sentence is no command."""
    return "\n".join(_CODE.findall(text_of(page)))


def id_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=id_of)
def test_every_command_a_page_shows_exists(page: Path) -> None:
    shown = set(re.findall(r"python -m bot ([a-z]+)", code_of(page)))
    assert shown - COMMANDS == set()


@pytest.mark.parametrize("page", READMES, ids=id_of)
def test_the_table_of_commands_is_what_help_lists(page: Path) -> None:
    assert set(_ROW.findall(text_of(page))) == COMMANDS


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_help_of_every_command_has_an_example(name: str) -> None:
    shown = get_command(app).commands[name].help or ""  # type: ignore[attr-defined]
    assert re.search(rf"Examples?:.*python -m bot {name}\b", shown, re.DOTALL), name


@pytest.mark.parametrize("page", PAGES, ids=id_of)
def test_every_make_target_a_page_shows_exists(page: Path) -> None:
    shown = set(re.findall(r"\bmake ([a-z-]+)", code_of(page)))
    assert shown - TARGETS == set()


@pytest.mark.parametrize("page", PAGES, ids=id_of)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    dead = []
    for link in _LINK.findall(text_of(page)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        headings = re.findall(r"^#+ (.+)$", text_of(target), re.MULTILINE) if target.suffix == ".md" and target.exists() else []
        if not target.exists() or (anchor and anchor not in map(slug, headings)):
            dead.append(link)
    assert dead == []


def test_every_file_of_code_a_page_names_exists() -> None:
    named = {
        (id_of(page), path)
        for page in PAGES
        if not page.name.startswith("0003")  # It also names what is not there.
        for path in _FILE.findall(text_of(page))
        if "/thanks/" not in path  # The example of a recipe.
    }
    assert {(page, path) for page, path in named if not (ROOT / path).exists()} == set()


def test_the_glossary_has_a_word_for_every_table() -> None:
    glossary = text_of(ROOT / "GLOSSARY.md")
    assert {table for table in Base.metadata.tables if f"`{table}`" not in glossary} == set()


def test_the_glossary_names_no_table_or_column_that_is_not_there() -> None:
    columns = {f"{name}.{column.name}" for name, table in Base.metadata.tables.items() for column in table.columns}
    named = set(re.findall(r"`([a-z_]+\.[a-z_]+)`", text_of(ROOT / "GLOSSARY.md")))
    assert {one for one in named if not one.endswith((".py", ".json"))} - columns == set()


def test_the_procfile_and_the_units_start_commands_that_exist() -> None:
    for file in (ROOT / "Procfile", *(ROOT / "deploy").glob("*.service")):
        started = set(re.findall(r"python -m bot ([a-z]+)", text_of(file)))
        assert started
        assert started <= COMMANDS


def test_what_the_units_write_only_their_user_may_read() -> None:
    units = list((ROOT / "deploy").glob("*.service"))
    assert units and [unit.name for unit in units if "\nUMask=0077\n" not in text_of(unit)] == []
