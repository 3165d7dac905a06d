"""The migrations make what the tables say, on both stores, and can be taken back one by one."""

from __future__ import annotations

import ast
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, inspect, text

from db import migrate
from db.tables import Base
from db.tables.base import know_postgresql


def revisions() -> list[str]:
    """Every revision, oldest first."""
    script = ScriptDirectory.from_config(migrate.config("sqlite://"))
    return [revision.revision for revision in script.walk_revisions()][::-1]


@pytest.fixture
def engine(new_url: str) -> Iterator[Engine]:
    made = migrate.sync_engine(new_url)
    yield made
    made.dispose()


def tables_of(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


@pytest.mark.parametrize("statements", [12, 60, 110])
def test_a_migration_that_is_killed_is_done_whole_the_next_time(new_url: str, engine: Engine, statements: int) -> None:
    child = os.fork()
    if child == 0:
        _kill_after(statements)
        migrate.migrate(new_url)
        os._exit(0)
    _, ended = os.waitpid(child, 0)
    assert os.WTERMSIG(ended) == signal.SIGKILL
    migrate.migrate(new_url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def _kill_after(statements: int) -> None:
    left = iter(range(statements))

    @event.listens_for(Engine, "before_cursor_execute")
    def _count(*_: object) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)


def test_every_revision_goes_up_down_and_up_again(new_url: str, engine: Engine) -> None:
    config = migrate.config(new_url)
    for revision in revisions():
        command.upgrade(config, revision)
        command.downgrade(config, "-1")
        command.upgrade(config, revision)
        assert migrate.revision_of(new_url) == revision
    assert tables_of(engine) == set(Base.metadata.tables)


def test_going_all_the_way_down_leaves_nothing(new_url: str, engine: Engine) -> None:
    migrate.migrate(new_url)
    command.downgrade(migrate.config(new_url), "base")
    assert tables_of(engine) == set()


def test_migrating_twice_changes_nothing(new_url: str) -> None:
    migrate.migrate(new_url)
    migrate.migrate(new_url)
    assert migrate.revision_of(new_url) == migrate.head()


def test_a_database_never_migrated_has_no_revision(new_url: str) -> None:
    assert migrate.revision_of(new_url) is None


def test_a_database_is_behind_when_it_lacks_something_and_not_when_it_has_more() -> None:
    assert migrate.is_behind(None) and migrate.is_behind("0001")
    assert not migrate.is_behind(migrate.head()) and not migrate.is_behind("9999")


def test_there_is_one_head() -> None:
    assert ScriptDirectory.from_config(migrate.config("sqlite://")).get_heads() == [migrate.head()]


def test_the_tables_and_the_migrations_agree(new_url: str, engine: Engine) -> None:
    migrate.migrate(new_url)
    know_postgresql(Base.metadata)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": _same_kind, "compare_server_default": False})
        differences = compare_metadata(context, Base.metadata)
    assert [one for one in differences if not _on_alembics_own(one)] == []


def test_an_index_of_some_rows_is_one_of_the_same_rows_on_both_stores() -> None:
    know_postgresql(Base.metadata)
    indexes = [index for table in Base.metadata.tables.values() for index in table.indexes]
    conditions = [(index.dialect_options["sqlite"]["where"], index.dialect_options["postgresql"]["where"]) for index in indexes]
    some = [(str(here), str(there)) for here, there in conditions if here is not None or there is not None]
    assert len(some) > 5
    assert all(here == there for here, there in some)


def test_every_constraint_and_index_follows_the_naming_convention(new_url: str, engine: Engine) -> None:
    """A constraint without a name can be dropped by no migration, and by a different name on each store."""
    migrate.migrate(new_url)
    inspector = inspect(engine)
    for table in Base.metadata.tables:
        assert inspector.get_pk_constraint(table)["name"] == f"pk_{table}"
        for key in inspector.get_foreign_keys(table):
            assert key["name"] == f"fk_{table}_{'_'.join(key['constrained_columns'])}_{key['referred_table']}"
        for unique in inspector.get_unique_constraints(table):
            assert (unique["name"] or "").startswith(f"uq_{table}_") or unique["name"] == f"uq_{table}_key"
        for index in inspector.get_indexes(table):
            assert (index["name"] or "").startswith((f"ix_{table}_", f"uq_{table}_"))


def _same_kind(_context: object, _inspected: object, _meta: object, inspected_type: object, meta_type: object) -> bool | None:
    """An instant is a big integer in the database; True says that the types differ."""
    if type(meta_type).__name__ == "Instant":
        return "INT" not in str(inspected_type).upper()
    return None


def _on_alembics_own(difference: object) -> bool:
    return "alembic_version" in str(difference)


def test_two_releases_never_migrate_at_once(new_postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "TURN_SECONDS", 0.0)
    engine = migrate.sync_engine(new_postgres_url)
    with engine.connect() as other:
        other.execute(text("SELECT pg_advisory_lock(:key)"), {"key": migrate.LOCK_KEY})
        with pytest.raises(migrate.MigrationBusy):
            migrate.migrate(new_postgres_url)
    engine.dispose()
    assert migrate.revision_of(new_postgres_url) is None
    migrate.migrate(new_postgres_url)
    assert migrate.revision_of(new_postgres_url) == migrate.head()


def test_no_migration_takes_away_what_the_previous_version_uses() -> None:
    """A release migrates beside the previous version's running code: it may add, and exchange indexes, nothing else."""
    taken: list[str] = []
    for path in sorted((Path(migrate.__file__).parent / "migrations" / "versions").glob("*.py")):
        upgrade = next(node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef) and node.name == "upgrade")
        for call in ast.walk(upgrade):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            given = {word.arg: ast.unparse(word.value) for word in call.keywords}
            match call.func.attr:
                case "drop_table" | "drop_column" | "rename_table":
                    taken.append(f"{path.name}: {call.func.attr}")
                case "alter_column" if "new_column_name" in given or given.get("nullable") == "False":
                    taken.append(f"{path.name}: a column becomes another")
                case "add_column" if "nullable=False" in ast.unparse(call) and "server_default" not in ast.unparse(call):
                    taken.append(f"{path.name}: a column the previous version does not fill")
    assert taken == []
