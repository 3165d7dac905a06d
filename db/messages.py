"""The ledger: what one recipient gets at one moment on one channel. `db/outbox.py` has what did not leave yet, `db/items.py` what
messages say."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Row, Select, TextClause, Update, and_, bindparam, false, func, or_, select, text, update

from bot.core.delivery import Drop, Priority, RowState
from db import items
from db.inserts import insert_new, insert_or_write
from db.session import Connection
from db.tables import MessageRow as _M
from db.types import Instant

_KEY = ("organisation_id", "kind", "recipient", "slot", "channel", "part")
_GIVEN_UP = f"message.state = '{RowState.DROPPED}' AND message.dropped_as IN ('{Drop.MOOT}', '{Drop.REFUSED}')"
_RESET = (
    ("state", f"'{RowState.READY}'"),
    *((name, "NULL") for name in ("dropped_as", "retry_at", "last_error")),
    *((name, "0") for name in ("attempts", "unknowns")),
)
_GIVEN_ANEW = ("not_before", "expires_at", "text_html", "text_plain", "buttons", "chat", "address_id")
_ANEW = (*_RESET, *((name, f"excluded.{name}") for name in _GIVEN_ANEW))


async def add(connection: Connection, rows: Sequence[dict[str, Any]], *, anew: bool = False) -> int:
    """Write ledger rows; a row whose key is there already is left alone, so doing it twice changes nothing. `anew`: one that
    was dropped because nothing was owed, or nobody could be reached, begins anew: something is owed to somebody again.

    Each row gives organisation_id, kind, recipient, slot, channel, part, priority, not_before, expires_at, created_at
    and, for answers, the finished text. Returns how many were new.
    """
    if not rows:
        return 0
    count = 0
    # Rows that name the same columns go in one statement each.
    by_shape: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        by_shape.setdefault(tuple(sorted(row)), []).append({"state": RowState.READY.value, **row})
    for shape, shaped in by_shape.items():
        names, table = tuple(dict.fromkeys(("state", *shape))), _M.__table__
        if anew and connection.dialect.name != "sqlite":
            # There ON CONFLICT … WHERE would lock also the rows it leaves alone: it would wait for a sender that has one in
            # hand, while that sender may wait for a row written here before.
            count += (await connection.execute(_anew(names), shaped)).rowcount
            statement = insert_new(table, names, _KEY)
        else:
            statement = insert_or_write(table, names, _KEY, _ANEW, _GIVEN_UP) if anew else insert_new(table, names, _KEY)
        count += (await connection.execute(statement, shaped)).rowcount
    return count


@cache
def _anew(names: tuple[str, ...]) -> TextClause:
    """Rows that were given up begin anew with these columns' values."""
    given = {name: f":{name}" if name in names else "NULL" for name in _GIVEN_ANEW}
    sets = ", ".join(f"{name} = {value}" for name, value in (*_RESET, *given.items()))
    key = " AND ".join(f"{name} = :{name}" for name in _KEY)
    statement = text(f"UPDATE message SET {sets} WHERE {key} AND {_GIVEN_UP}")  # noqa: S608 names of our own table
    used = (*_KEY, *(name for name in _GIVEN_ANEW if name in names))
    types = [bindparam(name, type_=_M.__table__.c[name].type) for name in used]
    return statement.bindparams(*types).execution_options(preserve_rowcount=True)


async def exists(connection: Connection, organisation_id: int, kind: str, recipient: str, slot: str, *, channel: str | None = None) -> bool:
    """Whether the ledger has a row of this key, on the channel or (None) on any."""
    given = {"organisation": organisation_id, "of_kind": kind, "of_recipient": recipient, "of_slot": slot, "of_channel": channel}
    return (await connection.execute(_exists(channel is not None), given)).first() is not None


@cache
def _exists(on_channel: bool) -> Select[Any]:
    """Asked for at every tick: put together once."""
    of: dict[str, BindParameter[str]] = {name: bindparam(f"of_{name}") for name in ("kind", "recipient", "slot", "channel")}
    mine = (_M.organisation_id == bindparam("organisation"), _M.kind == of["kind"], _M.recipient == of["recipient"], _M.slot == of["slot"])
    return select(_M.id).where(*mine, *([_M.channel == of["channel"]] if on_channel else [])).limit(1)


async def id_of(connection: Connection, organisation_id: int, kind: str, recipient: str, slot: str) -> int:
    """The newest row of one message's first part."""
    return (
        await connection.execute(
            select(func.max(_M.id)).where(
                _M.organisation_id == organisation_id, _M.kind == kind, _M.recipient == recipient, _M.slot == slot, _M.part == 1
            )
        )
    ).scalar_one()


async def count_events(connection: Connection, organisation_id: int, recipient: str, since: datetime) -> int:
    """How many events left for a recipient since an office instant."""
    return (
        await connection.execute(
            select(func.count())
            .select_from(_M)
            .where(
                _M.organisation_id == organisation_id,
                _M.recipient == recipient,
                _M.priority == Priority.EVENT,
                _M.part == 1,
                _M.state.in_((RowState.SENT.value, RowState.LEASED.value, RowState.UNKNOWN.value)),
                or_(_M.sent_at >= since, _M.sent_at.is_(None)),
            )
        )
    ).scalar_one()


async def lost_digests(connection: Connection, organisation_id: int, first: date, until: date) -> list[str]:
    """Whose digest of the days from `first` up to before `until` was given up without being said."""
    rows = await connection.execute(
        select(_M.recipient)
        .where(
            _M.organisation_id == organisation_id,
            _M.kind == "digest",
            _M.slot >= first.isoformat(),
            _M.slot < until.isoformat(),
            _M.state == RowState.DROPPED.value,
            _M.dropped_as != Drop.MOOT.value,
        )
        .distinct()
    )
    return list(rows.scalars())


async def write(connection: Connection, message_id: int, **values: Any) -> None:
    await connection.execute(_write(tuple(sorted(values))), {"row": message_id, **{f"new_{name}": value for name, value in values.items()}})


@cache
def _write(names: tuple[str, ...]) -> Update:
    """One statement per set of columns: put together once."""
    columns = _M.__table__.c
    new = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in names}
    return update(_M).where(_M.id == bindparam("row")).values(**new)


async def by_id(connection: Connection, message_id: int) -> Row[Any]:
    return (await connection.execute(select(_M.__table__).where(_M.id == message_id))).one()


async def of_inbox(connection: Connection, inbox_id: int) -> int:
    """The newest answer row an update caused."""
    return (await connection.execute(select(func.max(_M.id)).where(_M.inbox_id == inbox_id))).scalar_one()


async def by_provider_id(connection: Connection, channel: str, chat: str, provider_id: str) -> Row[Any] | None:
    """The message a person replied to."""
    found = await connection.execute(
        select(_M.__table__).where(_M.channel == channel, _M.chat == chat, _M.provider_id == provider_id).order_by(_M.id.desc()).limit(1)
    )
    return found.one_or_none()


async def sent_to(connection: Connection, organisation_id: int, recipient: str, since: datetime) -> list[Row[Any]]:
    """What a recipient was sent since an office instant, newest first, without the texts."""
    return list(await connection.execute(_SENT_TO, {"organisation": organisation_id, "recipient": recipient, "since": since}))


_SENT_TO = (
    select(_M.id, _M.kind, _M.slot, _M.chat, _M.tasks, _M.created_at, _M.sent_at)
    .where(
        _M.organisation_id == bindparam("organisation"),
        _M.recipient == bindparam("recipient"),
        _M.created_at >= bindparam("since", type_=Instant()),
        _M.state == RowState.SENT.value,
    )
    .order_by(_M.sent_at.desc(), _M.id.desc())
)


async def reached(connection: Connection, organisation_id: int, recipient: str, since: datetime) -> list[Row[Any]]:
    """As `sent_to`, with what is on its way: whoever answers at once has read it, before its outcome is written down."""
    return list(await connection.execute(_REACHED, {"organisation": organisation_id, "recipient": recipient, "since": since}))


_LEFT_AT = func.coalesce(_M.sent_at, _M.created_at)
_REACHED = (
    select(_M.id, _M.kind, _M.slot, _M.chat, _M.tasks, _M.created_at, _LEFT_AT.label("sent_at"))
    .where(
        _M.organisation_id == bindparam("organisation"),
        _M.recipient == bindparam("recipient"),
        _M.created_at >= bindparam("since", type_=Instant()),
        or_(
            _M.state.in_((RowState.SENT.value, RowState.UNKNOWN.value)),
            and_(_M.state == RowState.LEASED.value, _M.intent_at.is_not(None)),
        ),
    )
    .order_by(_LEFT_AT.desc(), _M.id.desc())
)


async def before_hours(connection: Connection, organisation_id: int, assignment_ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    """By assignment: the reminders before its hour, left or still to leave, the earliest first."""
    ours = or_(false(), *(_M.slot.startswith(f"{assignment_id}/") for assignment_id in assignment_ids))
    statement = (
        select(_M.slot, _M.state, _M.recipient, _M.not_before, _M.sent_at)
        .where(_M.organisation_id == organisation_id, _M.kind == "hour", _M.state != RowState.DROPPED.value, ours)
        .order_by(_M.not_before, _M.id)
    )
    found: dict[int, list[Row[Any]]] = {}
    for row in await connection.execute(statement):
        found.setdefault(int(row.slot.partition("/")[0]), []).append(row)
    return found


async def last_sent(connection: Connection, organisation_id: int, kind: str, recipient: str) -> datetime | None:
    """When a recipient last got a message of a kind (office time); None when never."""
    statement = select(func.max(_M.sent_at)).where(
        _M.organisation_id == organisation_id, _M.recipient == recipient, _M.kind == kind, _M.state == RowState.SENT.value
    )
    return (await connection.execute(statement)).scalar_one_or_none()


async def last_copy_sent(connection: Connection, organisation_id: int, recipient: str, said_together: str) -> datetime | None:
    """When a reader's copy of a trial last left (office time): as a message of its own, or in that of another reader of the day, to
    which it gave way (`said_together`: the error it was given up with)."""
    own = and_(_M.recipient == recipient, _M.state == RowState.SENT.value)
    gave_way = and_(_M.recipient == recipient, _M.state == RowState.DROPPED.value, _M.last_error == said_together)
    copies = (_M.organisation_id == organisation_id, _M.trial.is_(True), _M.kind == "digest")
    days = select(_M.slot).where(*copies, or_(own, gave_way))
    statement = select(func.max(_M.sent_at)).where(*copies, _M.state == RowState.SENT.value, _M.slot.in_(days))
    return (await connection.execute(statement)).scalar_one_or_none()


async def newest(connection: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """The newest rows of the ledger, without their texts."""
    rows = await connection.execute(
        select(_M.id, _M.kind, _M.recipient, _M.state, _M.dropped_as, _M.not_before, _M.sent_at, _M.created_at)
        .where(_M.organisation_id == organisation_id)
        .order_by(_M.id.desc())
        .limit(limit)
    )
    return list(rows)


async def sent_since(connection: Connection, organisation_id: int, since: datetime, *, leaving_out: Collection[str] = ()) -> list[datetime]:
    """When each message was sent, but for those of some kinds; oldest first."""
    rows = await connection.execute(
        select(_M.sent_at)
        .where(_M.organisation_id == organisation_id, _M.sent_at >= since, _M.kind.not_in(leaving_out))
        .order_by(_M.sent_at)
    )
    return [row.sent_at for row in rows]


async def record(connection: Connection, said: Sequence[tuple[dict[str, Any], Sequence[dict[str, Any]]]]) -> None:
    """Write several messages at once: of each its columns (the same of all, with "id") and its items, which `items.remember` knows."""
    if not said:
        return
    names = tuple(sorted(said[0][0].keys() - {"id"}))
    await connection.execute(_write(names), [{"row": row["id"], **{f"new_{name}": row[name] for name in names}} for row, _ in said])
    await items.write(connection, [(row["id"], some) for row, some in said])
