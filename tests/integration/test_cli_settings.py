"""`check`, `migrate`, `run`: every bad setting is named with a cure before anything starts."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from bot import __main__ as door
from bot.commands import running
from bot.core.errors import BadInput
from tests.integration.cli import TODAY, TOKEN, Cli, Ran

SECRET = "s" * 40


def test_an_empty_configuration_is_told_to_get_a_token_and_to_migrate(cli: Cli) -> None:
    ran = cli("check", DATABASE_URL=None)
    assert ran.code == 1
    assert "NHACVIEC_TELEGRAM_TOKEN" in ran.err
    assert "@BotFather" in ran.err
    assert "python -m bot migrate" in ran.err


def test_a_half_filled_one_is_told_only_what_is_missing(cli: Cli) -> None:
    ran = cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN)
    assert ran.code == 1
    assert "the database is empty" in ran.err
    assert "NHACVIEC_TELEGRAM_TOKEN" not in ran.err


def test_a_good_one_is_said_to_be_good(cli: Cli) -> None:
    cli.migrate()
    ran = cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN)
    assert (ran.code, ran.err) == (0, "")
    assert "All settings are good and the database is ready." in ran.out


@pytest.mark.parametrize(
    ("name", "value", "cure"),
    [
        ("DATABASE_URL", "mysql://root@localhost/x", "sqlite:///path/to/file"),
        ("DATABASE_URL", "not a url", "sqlite:///path/to/file"),
        ("DATABASE_URL", "sqlite:////", "sqlite:///path/to/file"),
        ("DATABASE_URL", "sqlite:var/office.sqlite3", "sqlite:///path/to/file"),
        ("PORT", "0", "from 1 to 65535"),
        ("PORT", "http", "whole number"),
        ("NHACVIEC_KEEP_FILES", "maybe", "true or false"),
        ("NHACVIEC_TELEGRAM_TOKEN", "abc", "Copy the whole line from @BotFather"),
        ("NHACVIEC_TELEGRAM_API_URL", "api.telegram.org", "https://api.telegram.org"),
        ("NHACVIEC_ZALO_API_URL", "ftp://zalo", "Use one like"),
        ("NHACVIEC_ZALO_TOKEN", "abc", "Zalo Bot Creator"),
        ("NHACVIEC_ZALO_PROXY_URL", "ftp://proxy", "socks5://host:port"),
        ("NHACVIEC_LAN_URL", "192.168.1.20:8090", "http://192.168.1.20:8090"),
        ("NHACVIEC_TELEGRAM_PROXY_URL", "ftp://proxy", "socks5://host:port"),
        ("NHACVIEC_PUBLIC_URL", "http://bot.example", "certificate"),
        ("NHACVIEC_PUBLIC_URL", "https://", "https://bot.example.vn"),
        ("NHACVIEC_PUBLIC_URL", "bot.example.vn", "https://bot.example.vn"),
        ("DATABASE_URL", "postgresql://u:gehe@im@127.0.0.1/x", "%40"),
        ("DATABASE_URL", "sqlite:///a-letter", "python -m bot restore"),
        ("NHACVIEC_TIMEZONE", "Hà Nội", "Asia/Ho_Chi_Minh"),
        ("NHACVIEC_CLOCK", "clock", "127.0.0.1"),
        ("NHACVIEC_LOG_LEVEL", "LOUD", "DEBUG, INFO, WARNING, ERROR"),
        ("NHACVIEC_DATA_DIR", "a-file", "folder"),
        ("NHACVIEC_DATA_DIR", "a-file/below", "the right to"),
        ("DATABASE_URL", "sqlite:///a-file/office.sqlite3", "the right to"),
    ],
)
def test_every_bad_value_is_named_with_a_cure(cli: Cli, name: str, value: str, cure: str) -> None:
    cli.migrate()
    (cli.folder / "a-file").touch()
    (cli.folder / "a-letter").write_text("Kính gửi: các phòng. " * 200, encoding="utf-8")
    ran = cli("check", **({"NHACVIEC_TELEGRAM_TOKEN": TOKEN} | {name: value}))
    assert ran.code == 1
    assert name in ran.err
    assert cure in ran.err
    assert "gehe" not in ran.err and "im@" not in ran.err


def test_the_next_step_is_named_until_somebody_can_use_the_bot(cli: Cli) -> None:
    cli.migrate()
    for done, following in (
        ((), "python -m bot set organisation"),
        (("set", "organisation", "code=bql", "name=Ban Quản lý"), "python -m bot set person"),
        (("set", "person", "name=Nguyễn Thu Hà", "role=admin"), 'python -m bot invite "Nguyễn Thu Hà"'),
    ):
        if done:
            cli.good(*done)
        assert following in cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN).out


@pytest.mark.parametrize(
    ("name", "value", "cure"),
    [
        ("NHACVIEC_TELEGRAM_TOKN", "1", "Did you mean NHACVIEC_TELEGRAM_TOKEN?"),
        ("NHACVIEC_QQQ", "1", ".env.example"),
        ("NHACVIEC_WEBHOOK_SECRET", SECRET, "Set both for a webhook."),
    ],
)
def test_what_nobody_reads_is_named_and_keeps_nothing_from_starting(cli: Cli, name: str, value: str, cure: str) -> None:
    cli.migrate()
    for ran in (cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, **{name: value}), _from_file(cli, f"{name}={value}")):
        assert (ran.code, name in ran.err, cure in ran.err) == (0, True, True)
        assert value == "1" or value not in ran.err


@pytest.mark.parametrize(("name", "known"), [("TELEGRAM_TOKEN", "NHACVIEC_TELEGRAM_TOKEN"), ("DATABASE", "DATABASE_URL")])
def test_a_name_of_the_file_that_nearly_is_a_setting_is_named(cli: Cli, name: str, known: str) -> None:
    cli.migrate()
    # The environment holds names of other programs.
    assert f"{name}:" not in cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, **{name: "1"}).err
    assert f"Did you mean {known}?" in _from_file(cli, f"{name}=1").err
    assert _from_file(cli, "LANG=vi_VN.UTF-8\nPOSTGRES_USER=u").err == ""


def test_a_port_that_somebody_else_has_is_named_while_the_bot_does_not_run(cli: Cli) -> None:
    from bot.process_lock import process_lock
    from bot.settings import Settings

    cli.migrate()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ran = cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, PORT=port)
        assert (ran.code, f"PORT: {port} is in use" in ran.err, "another port" in ran.err) == (0, True, True)
        settings = Settings(_env_file=None).model_copy(update={"database_url": cli.env["DATABASE_URL"]})  # type: ignore[call-arg]
        with process_lock(settings):
            assert cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, PORT=port).err == ""
    assert cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, PORT=port).err == ""
    assert cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, PORT=None).err == "", "without PORT nothing listens"


def test_tokens_that_everybody_can_read_are_named(cli: Cli) -> None:
    cli.migrate()
    for mode, named in ((0o644, True), (0o640, False), (0o600, False)):
        (cli.folder / ".env").write_text(f"NHACVIEC_TELEGRAM_TOKEN={TOKEN}\n", encoding="utf-8")
        (cli.folder / ".env").chmod(mode)
        ran = cli("check")
        assert (ran.code, "chmod 600 .env" in ran.err) == (0, named), oct(mode)


def _from_file(cli: Cli, line: str) -> Ran:
    (cli.folder / ".env").write_text(f"NHACVIEC_TELEGRAM_TOKEN= {TOKEN} \n{line}\n", encoding="utf-8")
    (cli.folder / ".env").chmod(0o600)
    return cli("check")


def test_one_channel_is_enough(cli: Cli) -> None:
    cli.migrate()
    assert cli("check", NHACVIEC_ZALO_TOKEN="987654321:a-secret-of-zalo").code == 0


def test_a_public_address_needs_a_long_secret(cli: Cli) -> None:
    cli.migrate()
    public = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_PUBLIC_URL": "https://bot.example"}
    for secret in (None, "short", "x" * 31, "x" * 257, "có dấu" * 10):
        ran = cli("check", **public, NHACVIEC_WEBHOOK_SECRET=secret)
        assert (ran.code, "NHACVIEC_WEBHOOK_SECRET" in ran.err) == (1, True)
        assert secret is None or secret not in ran.err.replace("it is missing or short", "")
    assert cli("check", **public, NHACVIEC_WEBHOOK_SECRET=SECRET).code == 0


def test_a_moved_clock_is_allowed_beside_the_sandbox(cli: Cli) -> None:
    cli.migrate()
    beside = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_CLOCK": "clock", "NHACVIEC_TELEGRAM_API_URL": "http://127.0.0.1:8081"}
    assert cli("check", **beside).code == 0
    zalo = cli("check", **beside, NHACVIEC_ZALO_TOKEN=TOKEN)
    assert (zalo.code, "NHACVIEC_CLOCK" in zalo.err) == (1, True)


def test_several_bad_values_are_named_at_once_and_no_secret_is_shown(cli: Cli) -> None:
    ran = cli("check", NHACVIEC_TELEGRAM_TOKEN="987:geheim", PORT="0", NHACVIEC_LOG_LEVEL="LOUD")
    assert ran.code == 1
    for name in ("NHACVIEC_TELEGRAM_TOKEN", "PORT", "NHACVIEC_LOG_LEVEL", "DATABASE_URL"):
        assert name in ran.err
    assert "geheim" not in ran.err + ran.out


def test_a_word_for_a_number_hides_none_of_the_others(cli: Cli) -> None:
    ran = cli("check", PORT="http", NHACVIEC_TELEGRAM_TOKEN="987:geheim", NHACVIEC_LOG_LEVEL="LOUD", NHACVIEC_PROT="1")
    assert ran.code == 1
    for name in ("PORT: it is no whole number", "NHACVIEC_TELEGRAM_TOKEN", "NHACVIEC_LOG_LEVEL", "NHACVIEC_PROT", "the database is empty"):
        assert name in ran.err
    assert "geheim" not in ran.err + ran.out


def test_a_database_that_cannot_be_opened_is_named_without_its_password(cli: Cli) -> None:
    ran = cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, DATABASE_URL="postgresql://u:geheim@127.0.0.1:1/x")
    assert ran.code == 1
    assert "the database cannot be opened" in ran.err
    assert "geheim" not in ran.err + ran.out


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://u:geheim@127.0.0.1:1/x", "the database cannot be opened"),
        ("mysql://root@localhost/x", "sqlite:///path/to/file"),
        ("sqlite://", "sqlite:///path/to/file"),
        ("sqlite:///", "sqlite:///path/to/file"),
    ],
)
def test_a_port_hides_nothing_that_is_wrong_with_the_database(cli: Cli, url: str, said: str) -> None:
    ran = cli("check", NHACVIEC_TELEGRAM_TOKEN=TOKEN, PORT="8090", DATABASE_URL=url)
    assert (ran.code, said in ran.err, "geheim" in ran.err) == (1, True, False)


@pytest.mark.parametrize("words", [("check",), ("summary",), ("run",), ("backup",), ("export", "--out", "so.xlsx")], ids=" ".join)
def test_a_mistyped_address_of_a_file_leaves_no_file_behind(cli: Cli, words: tuple[str, ...]) -> None:
    ran = cli(*words, **RUN, DATABASE_URL="sqlite:///vra/office.sqlite3")
    assert (ran.code, "python -m bot migrate" in ran.err) == (1, True)
    assert not list(cli.folder.rglob("*.sqlite3"))


@pytest.mark.parametrize("command", ["migrate", "run", "web", "jobs", "summary"])
def test_a_database_that_is_away_ends_every_command_with_a_cure(cli: Cli, command: str) -> None:
    ran = cli(command, **RUN, DATABASE_URL="postgresql://u:geheim@127.0.0.1:1/x")
    assert (ran.code, "cannot be opened" in ran.err, "Start it" in ran.err, "geheim" in ran.err) == (1, True, True, False)


def test_a_wrong_address_of_a_server_is_said_to_be_wrong_and_needs_no_backup(cli: Cli) -> None:
    ran = cli("summary", **RUN, DATABASE_URL="postgresql://u:geheim@127.0.0.1:1/x")
    assert "correct DATABASE_URL" in ran.err and "backup" not in ran.err and "psycopg" not in ran.err
    cli.file.write_text("no database", encoding="utf-8")
    ran = cli("summary", **RUN)
    assert "put back the last backup" in ran.err and "correct DATABASE_URL" not in ran.err


def test_settings_are_also_read_from_a_file(cli: Cli) -> None:
    cli.migrate()
    (cli.folder / ".env").write_text(f"NHACVIEC_TELEGRAM_TOKEN={TOKEN}\n", encoding="utf-8")
    assert cli("check").code == 0
    (cli.folder / ".env").write_text("NHACVIEC_TELEGRAM_TOKEN=\n", encoding="utf-8")
    assert cli("check").code == 1


@pytest.mark.parametrize("words", [("check",), ("run",), ("summary",)], ids=" ".join)
def test_a_file_of_settings_that_nobody_can_read_is_named_with_a_cure(cli: Cli, words: tuple[str, ...]) -> None:
    (cli.folder / ".env").write_text(f"NHACVIEC_TELEGRAM_TOKEN={TOKEN}\n", encoding="utf-16")
    ran = cli(*words)
    assert (ran.code, ran.err) == (1, ".env: it is not written in UTF-8.\n    Save it as plain text in UTF-8.\n")


def test_the_cure_for_a_missing_token_names_the_example_until_there_is_a_file(cli: Cli) -> None:
    assert ".env (copy .env.example)" in cli("check").err
    (cli.folder / ".env").touch()
    assert ".env.example" not in cli("check").err


def test_migrate_is_harmless_when_repeated(cli: Cli) -> None:
    assert "as before" not in cli.good("migrate").out
    assert "as before" in cli.good("migrate").out


def test_migrate_makes_the_folder_of_a_new_database(cli: Cli) -> None:
    path = cli.folder / "deep" / "er" / "office.sqlite3"
    assert cli("migrate", DATABASE_URL=f"sqlite:///{path}").code == 0
    assert path.exists()


def test_migrate_is_refused_while_a_bot_runs_on_the_file(cli: Cli) -> None:
    from bot.process_lock import process_lock
    from bot.settings import Settings

    cli.migrate()
    settings = Settings(_env_file=None).model_copy(update={"database_url": cli.env["DATABASE_URL"]})  # type: ignore[call-arg]
    with process_lock(settings):
        ran = cli("migrate")
    assert ran.code == 1
    assert "Stop it first" in ran.err


RUN = {"NHACVIEC_TELEGRAM_TOKEN": TOKEN, "NHACVIEC_TELEGRAM_API_URL": "http://127.0.0.1:1"}


def test_run_without_a_token_says_where_to_get_one(cli: Cli) -> None:
    cli.migrate()
    ran = cli("run")
    assert ran.code == 1
    assert "python -m bot demo" in ran.err


def test_run_says_what_it_still_lacks_to_be_of_use(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def at_once() -> asyncio.Event:
        stop = asyncio.Event()
        stop.set()
        return stop

    monkeypatch.setattr(running, "_stop", at_once)
    cli.migrate()
    ran = cli("run", **RUN)
    assert (ran.code, "The database holds no office yet.\nNext: python -m bot set organisation" in ran.err) == (0, True)
    cli.good("set", "organisation", "code=bql", "name=Ban Quản lý")
    cli.good("set", "person", "name=Nguyễn Thu Hà", "role=admin")
    assert 'python -m bot invite "Nguyễn Thu Hà"' in cli("run", **RUN).err
    columns, values = "kind, channel, account, chat, bound_at", "'person', 'telegram', '1', '1', '2026-11-05 02:00:00'"
    cli.execute(f"INSERT INTO address (organisation_id, person_id, {columns}) SELECT organisation_id, id, {values} FROM person")
    assert "Next:" not in cli("run", **RUN).err


async def test_a_bot_without_a_token_ends_and_says_where_to_get_one(tmp_path: Path) -> None:
    from bot.app import Bot
    from bot.settings import Settings

    settings = Settings(_env_file=None).model_copy(update={"database_url": f"sqlite:///{tmp_path}/x.sqlite3", "telegram_token": None})  # type: ignore[call-arg]
    with pytest.raises(BadInput, match="there is no token"):
        await Bot(settings.model_copy(update={"zalo_token": None})).run(asyncio.Event())


@pytest.mark.parametrize(
    "words",
    [
        ("run",),
        ("summary",),
        ("set", "organisation", "code=bql", "name=Ban"),
        ("invite", "Lan"),
        ("prune",),
        ("import", "tasks.csv"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("state", ["empty", "behind"])
def test_a_database_that_is_behind_is_refused_with_the_cure(cli: Cli, words: tuple[str, ...], state: str) -> None:
    (cli.folder / "tasks.csv").write_text("content,lead,source\nA,QLDT,KE_HOACH\n", encoding="utf-8")
    if state == "behind":
        cli.migrate()
        cli.execute("UPDATE alembic_version SET version_num = '0000'")
    ran = cli(*words, **RUN)
    assert ran.code == 1
    assert "python -m bot migrate" in ran.err


def test_the_version_before_starts_on_a_database_that_a_later_one_has_migrated(cli: Cli) -> None:
    """A rollback: the unit and the Procfile migrate before they start."""
    cli.migrate()
    cli.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "it works as it is" in cli.good("migrate").out
    cli.good("set", "organisation", "code=bql", "name=Ban")
    assert "9999" in cli.good("migrate").out


@pytest.mark.parametrize(
    "words",
    [("check", "--nonsense"), ("nonsense",), ("read", "--on"), ("calendar", "1990"), ("invite", "Lan", "--days", "0"), ("import",), ()],
    ids=lambda words: " ".join(words) or "nothing",
)
def test_wrong_usage_ends_with_code_2(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words).code == 2


def test_what_nobody_expected_ends_with_code_3_and_shows_no_token(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    async def broken(_settings: object) -> None:
        raise RuntimeError(f"POST https://api.telegram.org/bot{TOKEN}/getMe failed")

    monkeypatch.setattr(running, "run", broken)
    monkeypatch.setenv("NHACVIEC_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'x.sqlite3'}")
    monkeypatch.setattr("sys.argv", ["bot", "run"])
    with pytest.raises(SystemExit) as ended:
        door.main()
    said = capsys.readouterr()
    assert ended.value.code == 3
    assert "Unexpected: RuntimeError" in said.err
    assert TOKEN not in said.err + said.out


def ending_with(monkeypatch: pytest.MonkeyPatch, broken: Exception) -> None:
    """`python -m bot check`, which comes upon this."""

    def app() -> None:
        raise broken

    monkeypatch.setattr("bot.commands.line.app.app", app)
    monkeypatch.setattr("sys.argv", ["bot", "check"])
    with pytest.raises(SystemExit) as ended:
        door.main()
    assert ended.value.code == 3


def test_a_server_that_goes_away_amid_any_command_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for broken in (
        psycopg.OperationalError('connection to server at "db", port 5432 failed: Connection refused\n\tIs the server running?'),
        psycopg.errors.AdminShutdown("terminating connection due to administrator command"),
        psycopg.errors.InvalidPassword('password authentication failed for user "u"'),
    ):
        ending_with(monkeypatch, OperationalError("SELECT 1", {}, broken))
        said = capsys.readouterr().err
        assert said.splitlines() == [
            f"The database cannot be reached ({str(broken).splitlines()[0]}). Start it, or correct its address (DATABASE_URL)."
        ]


def test_a_file_that_is_held_read_only_full_or_no_database_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.sqlite3"
    (other := sqlite3.connect(file, isolation_level=None)).executescript("CREATE TABLE t (x); BEGIN EXCLUSIVE")
    (tmp_path / "letter.txt").write_text("Kính gửi: Văn phòng" * 100, encoding="utf-8")

    def broken(address: str, *statements: str) -> sqlite3.Error:
        with (
            pytest.raises(sqlite3.Error) as raised,
            contextlib.closing(sqlite3.connect(address, timeout=0, uri=True, isolation_level=None)) as connection,
        ):
            for statement in statements:
                connection.execute(statement)
        return raised.value

    for fault, cure in (
        (broken(f"file:{file}", "SELECT * FROM t"), "Another program holds the file: let that one end, then run this again."),
        (broken(f"file:{tmp_path}/letter.txt", "SELECT * FROM t"), "Name the right file, or put back the last backup."),
        (broken(f"file:{tmp_path}/none/x.sqlite3"), "Let this account read and write the file and its folder."),
        (
            broken(f"file:{tmp_path}/y.sqlite3", "CREATE TABLE t (x)", "PRAGMA max_page_count=2", "INSERT INTO t VALUES (zeroblob(90000))"),
            "Make room on its disk, then run this again.",
        ),
        (broken(f"file:{tmp_path}/y.sqlite3?mode=ro", "INSERT INTO t VALUES (1)"), "Let this account write to the file and its folder."),
    ):
        ending_with(monkeypatch, DatabaseError("SELECT 1", {}, fault))
        assert capsys.readouterr().err.splitlines() == [f"The database cannot be reached ({fault}). {cure}"]
    other.close()


def test_what_a_database_says_of_a_statement_keeps_its_trace(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for broken in (
        sqlite3.OperationalError("no such table: task"),
        psycopg.errors.LockNotAvailable("canceling statement due to lock timeout"),
    ):
        ending_with(monkeypatch, OperationalError("SELECT 1", {}, broken))
        said = capsys.readouterr().err
        assert "Traceback" in said and "Unexpected: OperationalError" in said and "cannot be reached" not in said
    ending_with(monkeypatch, IntegrityError("INSERT", {}, psycopg.errors.UniqueViolation("duplicate key")))
    assert "Unexpected: IntegrityError" in capsys.readouterr().err


def test_what_nobody_expected_shows_no_token_before_the_log_is_set_up(tmp_path: Path) -> None:
    broken = f"raise RuntimeError('POST https://api.telegram.org/bot{TOKEN}/getMe of postgresql://u:geheim@host/x')"
    script = f"import bot.commands.line.app as line\ndef app(): {broken}\nline.app = app\nimport bot.__main__ as door\ndoor.main()"
    ran = subprocess.run([sys.executable, "-c", script, "check"], capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert "Traceback" in ran.stderr and "Unexpected: RuntimeError" in ran.stderr
    assert TOKEN not in ran.stderr.replace(broken, "") and "geheim" not in ran.stderr.replace(broken, "")


def test_a_leave_is_entered_replaced_and_ended_from_the_command_line(office: Cli) -> None:
    year = TODAY.year + 1
    days = (f"from={year}-03-02", f"to={year}-03-06")
    ran = office.good("set", "leave", "name=Lan", *days, "deputy=Nguyễn Thu Hà")
    assert f"Lê Thị Lan is away from 02/03/{year} to 06/03/{year}, Nguyễn Thu Hà stands in." in ran.out
    assert "1 earlier absences gave way" in office.good("set", "leave", "name=Lê Thị Lan", *days).out
    assert "1 absences end the day before" in office.good("set", "leave", "name=Lan", f"back={year}-03-04").out
    assert office.count("absence") == 1


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("name=Khoa", "from=2099-03-02", "to=2099-03-06"), "There are 0 people called 'Khoa'."),
        (("name=Lan", "from=2099-03-06", "to=2099-03-02"), "The last day lies before the first."),
        (("name=Lan", "from=2020-03-02", "to=2020-03-06"), "These days are past."),
        (("name=Lan", "from=2099-03-02", "to=2099-03-06", "deputy=Lan"), "The deputy must be somebody else."),
        (("name=Lan", "from=2099-03-02"), "to"),
    ],
)
def test_a_leave_that_cannot_be_is_refused_with_a_cure(office: Cli, words: tuple[str, ...], problem: str) -> None:
    ran = office("set", "leave", *words)
    assert ran.code == 1
    assert problem in ran.err
    assert office.count("absence") == 0
