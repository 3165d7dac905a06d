"""The ledger: what one recipient gets at one moment on one channel. Office time and machine time never mix here:
`not_before` and `expires_at` are office time, `retry_at` and `intent_at` machine time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Insert,
    Integer,
    Row,
    Select,
    TextClause,
    Update,
    and_,
    bindparam,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from bot.core.delivery import Drop, Priority, RowState
from bot.core.rules.values import Rule, Told
from db.inserts import insert_new, insert_or_write
from db.once import forget_read, once, read_by
from db.session import Connection, memory_of
from db.tables import ItemRow as _I
from db.tables import MessageRow as _M
from db.tables import OrganisationRow as _O
from db.types import Instant

_TOLD, _WAITING_OF = "told", "waiting of"
_WAITING = (RowState.READY.value, RowState.LEASED.value, RowState.UNKNOWN.value)
IN_INDEX = text("message.state IN ('ready', 'leased', 'unknown')")
"""The words of the partial index of waiting rows: SQLite uses it only for a query that says the same."""


_MINE = _M.organisation_id + 0 == bindparam("organisation")
"""Of one organisation, said so that SQLite takes the index of waiting rows, and not every message there ever was of it."""


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


async def waiting(connection: Connection, organisation_id: int, kind: str, recipient: str | None = None) -> set[tuple[str, str]]:
    """(recipient, slot) of the rows of a kind that have not left yet."""
    if recipient is not None and read_by(connection) is None:
        given = {"organisation": organisation_id, "of_kind": kind, "of_recipient": recipient}
        return {(row.recipient, row.slot) for row in await connection.execute(_waiting_for(True), given)}

    async def ask() -> set[tuple[str, str]]:
        found = await connection.execute(_waiting_for(False), {"organisation": organisation_id, "of_kind": kind})
        return {(row.recipient, row.slot) for row in found}

    found = await once(connection, (_WAITING_OF, organisation_id, kind), ask)
    return found if recipient is None else {one for one in found if one[0] == recipient}


@cache
def _waiting_for(one: bool) -> Select[Any]:
    """Of all, or of `one` recipient."""
    found = select(_M.recipient, _M.slot).where(IN_INDEX, _MINE, _M.kind == bindparam("of_kind"))
    return found.where(_M.recipient == bindparam("of_recipient")) if one else found


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


def _same_message(one: Any, other: Any) -> ColumnElement[bool]:
    """Two rows that are parts of one message; also of one to somebody not bound, who has no organisation."""
    return and_(
        one.organisation_id.is_not_distinct_from(other.organisation_id),
        one.kind == other.kind,
        one.recipient == other.recipient,
        one.slot == other.slot,
        one.channel == other.channel,
    )


def may_leave(office_now: Any) -> ColumnElement[bool]:
    """Its time has come, and its organisation has not said "dừng gửi", which stops all but answers."""
    paused = select(_O.id).where(_O.id == _M.organisation_id, _O.paused.is_(True)).exists()
    return and_(_M.not_before <= office_now, or_(_M.priority == Priority.ANSWER, ~paused))


async def any_waiting(connection: Connection, channel: str, office_now: datetime) -> bool:
    """One probe of the index: an idle bot takes no write lock."""
    return (await connection.execute(_ANY_WAITING, {"channel": channel, "office_now": office_now})).first() is not None


async def claim(connection: Connection, channel: str, office_now: datetime, machine_now: datetime, most: int = 1) -> list[Row[Any]]:
    """The next rows that may leave, answers first, locked for this transaction.

    Later parts wait for earlier ones, and answers to one recipient keep their order; a held row (unknown) delays only
    its own later parts.
    """
    given = {"channel": channel, "office_now": office_now, "machine_now": machine_now, "most": most}
    return list(await connection.execute(_CLAIM if connection.dialect.name == "sqlite" else _CLAIM_LOCKED, given))


def _claim() -> Select[Any]:
    earlier, held = _M.__table__.alias("earlier"), _M.__table__.alias("held")
    earlier_part = and_(_M.part > 1, _same_message(earlier.c, _M), earlier.c.part < _M.part, earlier.c.state.in_(_WAITING))
    waits_for_held = (
        select(held.c.id)
        .where(_same_message(held.c, earlier.c), held.c.part < earlier.c.part, held.c.state == RowState.UNKNOWN.value)
        .exists()
    )
    earlier_answer = and_(
        _M.priority == Priority.ANSWER,
        earlier.c.channel == _M.channel,
        earlier.c.recipient == _M.recipient,
        earlier.c.priority == Priority.ANSWER,
        earlier.c.id < _M.id,
        earlier.c.state.in_((RowState.READY.value, RowState.LEASED.value)),
        ~and_(earlier.c.part > 1, waits_for_held),
    )
    earlier_in_index = text("earlier.state IN ('ready', 'leased', 'unknown')")
    return (
        select(_M.__table__)
        .where(
            IN_INDEX,
            _M.channel == bindparam("channel", type_=_M.channel.type),
            _M.state != RowState.LEASED.value,
            or_(_M.retry_at.is_(None), _M.retry_at <= bindparam("machine_now", type_=Instant())),
            may_leave(bindparam("office_now", type_=Instant())),
            ~select(earlier.c.id).where(earlier_in_index, earlier_part).exists(),
            ~select(earlier.c.id).where(earlier_in_index, earlier_answer).exists(),
        )
        .order_by(_M.priority, _M.not_before, _M.id)
        .limit(bindparam("most", type_=Integer()))
    )


# Written once: putting such a statement together takes longer than running it.
_CLAIM = _claim()
_CLAIM_LOCKED = _CLAIM.with_for_update(skip_locked=True)
_ANY_WAITING = (
    select(_M.id)
    .where(
        IN_INDEX,
        _M.channel == bindparam("channel", type_=_M.channel.type),
        _M.state != RowState.LEASED.value,
        may_leave(bindparam("office_now", type_=Instant())),
    )
    .limit(1)
)


async def stuck(connection: Connection, since: datetime) -> list[Row[Any]]:
    """First parts for people that nobody asked for, could have left before an office instant, and surely have not."""
    rows = await connection.execute(
        select(_M.id, _M.state).where(
            IN_INDEX,
            _M.state == RowState.READY.value,
            _M.part == 1,
            _M.unknowns == 0,
            _M.priority != Priority.ANSWER,
            _M.not_before <= since,
            or_(_M.recipient.like("person:%"), _M.trial.is_(True)),
        )
    )
    return list(rows)


async def may_leave_now(connection: Connection, organisation_id: int, office_now: datetime) -> list[Row[Any]]:
    """What one organisation would send unprompted now, first to leave first; first parts only, later ones follow them."""
    return list(await connection.execute(_MAY_LEAVE_NOW, {"organisation": organisation_id, "office_now": office_now}))


_UNPROMPTED = (
    IN_INDEX,
    _MINE,
    _M.state == RowState.READY.value,
    _M.priority != Priority.ANSWER,
)
_MAY_LEAVE_NOW = (
    select(_M.__table__)
    .where(*_UNPROMPTED, _M.part == 1, _M.not_before <= bindparam("office_now", type_=Instant()))
    .order_by(_M.priority, _M.not_before, _M.id)
)
_NEXT_NOT_BEFORE = select(func.min(_M.not_before)).where(*_UNPROMPTED, _M.not_before > bindparam("office_now", type_=Instant()))


async def next_not_before(connection: Connection, organisation_id: int, office_now: datetime) -> datetime | None:
    """The next instant from which something written already may leave."""
    found = await connection.execute(_NEXT_NOT_BEFORE, {"organisation": organisation_id, "office_now": office_now})
    return found.scalar_one_or_none()


async def take(connection: Connection, message_id: int, **values: Any) -> None:
    """Store the composed text with the intent to send it: the row is ours until an outcome is written."""
    await connection.execute(_take(), {"row": message_id, **values})


@cache
def _take() -> Update:
    taken: dict[str, Any] = {"state": RowState.LEASED.value, "attempts": _M.attempts + 1, "retry_at": None}
    return update(_M).where(_M.id == bindparam("row")).values(**taken)


async def put_off(connection: Connection, row: Any, until: datetime) -> None:
    """The recipient has had enough until then (machine time): whatever waits for the same one waits too, so that a long
    queue for one chat is not looked at row by row; not what is more urgent."""
    organisation = _M.organisation_id.is_(None) if row.organisation_id is None else _M.organisation_id == row.organisation_id
    waits = (_M.channel == row.channel, _M.state == RowState.READY.value, or_(_M.retry_at.is_(None), _M.retry_at < until))
    others = (organisation, _M.recipient == row.recipient, _M.priority >= row.priority, *waits)
    await connection.execute(update(_M).where(or_(_M.id == row.id, and_(*others))).values(retry_at=until))


async def settle(connection: Connection, sent: Sequence[tuple[int, str]], office_now: datetime) -> None:
    """The platform said yes to these rows: (id, its id of the message)."""
    rows = [{"row": message_id, "provider": provider_id, "office_now": office_now} for message_id, provider_id in sent]
    await connection.execute(_SETTLE, rows)


_SETTLE = (
    _M.__table__.update()  # type: ignore[attr-defined]
    .where(_M.id == bindparam("row"), or_(_M.state == RowState.LEASED.value, _M.state == RowState.UNKNOWN.value))
    .values(state=RowState.SENT.value, provider_id=bindparam("provider"), sent_at=bindparam("office_now", type_=Instant()), last_error=None)
)


async def forgotten(connection: Connection, expired_before: datetime, limit: int) -> list[Row[Any]]:
    """Rows whose expiry is long past and that nobody has come for."""
    rows = await connection.execute(
        select(_M.__table__).where(IN_INDEX, _M.state.in_(_WAITING), _M.expires_at < expired_before).order_by(_M.id).limit(limit)
    )
    return list(rows)


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


async def left_in_hand(
    connection: Connection, channel: str, epoch: int, *, in_hand: Collection[int] = (), before: datetime | None = None
) -> list[Row[Any]]:
    """Rows with a committed intent and no outcome that nobody has in hand: those of a former holder of the lease, and
    those of this one whose intent is older than `before` (machine time) and that it does not know of."""
    forgotten = and_(_M.lease_epoch == epoch, _M.intent_at < before, _M.id.not_in(list(in_hand))) if before is not None else false()
    rows = await connection.execute(
        select(_M.__table__).where(
            IN_INDEX, _M.channel == channel, _M.state == RowState.LEASED.value, or_(_M.lease_epoch < epoch, forgotten)
        )
    )
    return list(rows)


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
    select(_M.id, _M.kind, _M.chat, _M.tasks, _M.created_at, _M.sent_at)
    .where(
        _M.organisation_id == bindparam("organisation"),
        _M.recipient == bindparam("recipient"),
        _M.created_at >= bindparam("since", type_=Instant()),
        _M.state == RowState.SENT.value,
    )
    .order_by(_M.sent_at.desc(), _M.id.desc())
)


async def last_sent(connection: Connection, organisation_id: int, kind: str, recipient: str) -> datetime | None:
    """When a recipient last got a message of a kind (office time); None when never."""
    statement = select(func.max(_M.sent_at)).where(
        _M.organisation_id == organisation_id, _M.recipient == recipient, _M.kind == kind, _M.state == RowState.SENT.value
    )
    return (await connection.execute(statement)).scalar_one_or_none()


async def count_waiting(connection: Connection, office_now: datetime) -> int:
    """Rows that could leave now or are in hand."""
    return (await connection.execute(select(func.count()).select_from(_M).where(IN_INDEX, may_leave(office_now)))).scalar_one()


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


async def drop(connection: Connection, row: Any, why: Drop, error: str | None = None, *, with_later_parts: bool) -> list[int]:
    """Give the row up, and with it what its message said: that is owed again. Returns the assignments concerned.

    `with_later_parts`: what follows means nothing without this row.
    """
    forget_read(connection, _WAITING_OF)
    given_up = _M.id == row.id
    if with_later_parts:
        given_up = or_(given_up, and_(_same_message(_M, row), _M.part > row.part, _M.state == RowState.READY.value))
    await connection.execute(update(_M).where(given_up).values(state=RowState.DROPPED.value, dropped_as=why.value, last_error=error))
    parts = (await connection.execute(select(_M.id).where(_same_message(_M, row)))).scalars().all()
    return [assignment_id for part in parts for assignment_id in await untell(connection, part)]


async def remove_later_parts(connection: Connection, row: Any) -> None:
    """A row that is composed anew brings its own parts."""
    gone = _M.state.in_((RowState.READY.value, RowState.DROPPED.value))
    await connection.execute(delete(_M).where(_same_message(_M, row), _M.part > row.part, gone))


async def make_room(connection: Connection, message_id: int, by: int) -> None:
    """The parts behind one that is parted itself move on, the last first: no two may have one number."""
    row = await by_id(connection, message_id)
    later = select(_M.id, _M.part).where(_same_message(_M, row), _M.part > row.part).order_by(_M.part.desc())
    for found in (await connection.execute(later)).all():
        await connection.execute(update(_M).where(_M.id == found.id).values(part=found.part + by))


async def later_parts(connection: Connection, row: Any) -> list[Row[Any]]:
    """The parts behind this one that have not left yet, in order."""
    waiting = _M.state == RowState.READY.value
    behind = select(_M.__table__).where(_same_message(_M, row), _M.part > row.part, waiting).order_by(_M.part)
    return list(await connection.execute(behind))


# --- items ----------------------------------------------------------------------------------------------------------


async def tell(connection: Connection, message_id: int, items: Sequence[dict[str, Any]]) -> None:
    """Record what a message says; each thing is said once among messages that are not dropped."""
    if items:
        remember_told(connection, items)
        await connection.execute(_tell(), _item_rows(message_id, items))


def _item_rows(message_id: int, items: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"message_id": message_id, "position": n, **item} for n, item in enumerate(items, 1)]


async def record(connection: Connection, said: Sequence[tuple[dict[str, Any], Sequence[dict[str, Any]]]]) -> None:
    """Write several messages at once: of each its columns (the same of all, with "id") and its items, which `remember_told` knows."""
    if not said:
        return
    names = tuple(sorted(said[0][0].keys() - {"id"}))
    await connection.execute(_write(names), [{"row": row["id"], **{f"new_{name}": row[name] for name in names}} for row, _ in said])
    items = [item for row, some in said for item in _item_rows(row["id"], some)]
    if items:
        await connection.execute(_tell(), items)


@cache
def _tell() -> Insert:
    return insert(_I)


async def items_of(connection: Connection, organisation_id: int, message_id: int) -> list[Row[Any]]:
    """What one message says: rule, slot, audience and told_on of each assignment, in its order."""
    rows = await connection.execute(
        select(_I.assignment_id, _I.rule, _I.slot, _I.audience, _I.told_on)
        .where(_I.organisation_id == organisation_id, _I.message_id == message_id)
        .order_by(_I.position)
    )
    return list(rows)


async def untell(connection: Connection, message_id: int) -> list[int]:
    """What the message would have said was not said."""
    rows = await connection.execute(
        update(_I).where(_I.message_id == message_id, _I.live.is_(True)).values(live=False).returning(_I.assignment_id)
    )
    untold = list(dict.fromkeys(rows.scalars()))
    memory = _memory(connection)
    if memory is not None:
        for assignment_id in untold:
            memory.pop((_TOLD, assignment_id), None)
    return untold


def _memory(connection: Connection) -> dict[Any, Any] | None:
    """Where what was told is kept: in the memory of the whole store, or of this transaction."""
    memory = memory_of(connection)
    return memory if memory is not None else read_by(connection)


def remember_told(connection: Connection, items: Sequence[dict[str, Any]]) -> bool:
    """Let what is said count as told where that is kept in memory (`memory_of`); False elsewhere: there only what is written does."""
    memory = _memory(connection)
    for item in items if memory is not None else ():
        assert memory is not None
        key = (_TOLD, item["assignment_id"])
        if key in memory:
            memory[key] = (*memory[key], Told(Rule(item["rule"]), item["slot"], item["audience"], item["told_on"]))
    return memory is not None


async def forget(connection: Connection, message_id: int) -> None:
    """Remove the items of a row that is composed anew."""
    await connection.execute(delete(_I).where(_I.message_id == message_id))


async def told(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, tuple[Told, ...]]:
    """What was told about each assignment: items of messages in flight, unknown or sent."""
    memory = _memory(connection)
    if memory is None:
        return await _told(connection, organisation_id, assignments)
    unknown = [assignment_id for assignment_id in assignments if (_TOLD, assignment_id) not in memory]
    if unknown:
        read = await _told(connection, organisation_id, unknown)
        memory.update({(_TOLD, assignment_id): read.get(assignment_id, ()) for assignment_id in unknown})
    return {assignment_id: memory[_TOLD, assignment_id] for assignment_id in assignments}


async def _told(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, tuple[Told, ...]]:
    found: dict[int, list[Told]] = {}
    for start in range(0, len(assignments), 500):
        given = {"organisation": organisation_id, "assignments": list(assignments[start : start + 500])}
        for row in await connection.execute(_told_about(), given):
            found.setdefault(row.assignment_id, []).append(Told(Rule(row.rule), row.slot, row.audience, row.told_on))
    return {assignment_id: tuple(things) for assignment_id, things in found.items()}


@cache
def _told_about() -> Select[Any]:
    return select(_I.assignment_id, _I.rule, _I.slot, _I.audience, _I.told_on).where(
        _I.organisation_id == bindparam("organisation"), _I.assignment_id.in_(bindparam("assignments", expanding=True)), _I.live.is_(True)
    )
