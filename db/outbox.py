"""The rows of the ledger that have not left yet: which may leave, who has them in hand, what became of them. Office time and
machine time never mix here: `not_before` and `expires_at` are office time, `retry_at` and `intent_at` machine time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, Select, Update, and_, bindparam, delete, false, func, or_, select, text, update

from bot.core.delivery import Drop, Priority, RowState
from db import items, messages
from db.once import forget_read, once, read_by
from db.session import Connection
from db.tables import MessageRow as _M
from db.tables import OrganisationRow as _O
from db.types import Instant

_WAITING_OF = "waiting of"


_WAITING = (RowState.READY.value, RowState.LEASED.value, RowState.UNKNOWN.value)


IN_INDEX = text("message.state IN ('ready', 'leased', 'unknown')")
"""The words of the partial index of waiting rows: SQLite uses it only for a query that says the same."""


_MINE = _M.organisation_id + 0 == bindparam("organisation")
"""Of one organisation, said so that SQLite takes the index of waiting rows, and not every message there ever was of it."""


def _same_message(one: Any, other: Any) -> ColumnElement[bool]:
    """Two rows that are parts of one message; also of one to somebody not bound, who has no organisation."""
    return and_(
        one.organisation_id.is_not_distinct_from(other.organisation_id),
        one.kind == other.kind,
        one.recipient == other.recipient,
        one.slot == other.slot,
        one.channel == other.channel,
    )


def _behind(row: Any) -> ColumnElement[bool]:
    """The later parts of the message a row belongs to."""
    return and_(_same_message(_M, row), _M.part > row.part)


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
    return list(await connection.execute(_CLAIM, given))


def _claim() -> Select[Any]:
    earlier, held = _M.__table__.alias("earlier"), _M.__table__.alias("held")
    earlier_part = and_(_M.part > 1, _same_message(earlier.c, _M), earlier.c.part < _M.part, earlier.c.state.in_(_WAITING))
    # Parts leave one after the other: what is held of the message of a part that waits stands before it.
    waits_for_held = select(held.c.id).where(_same_message(held.c, earlier.c), held.c.state == RowState.UNKNOWN.value).exists()
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
        # SQLite has one writer at a time, and leaves this out.
        .with_for_update(skip_locked=True)
    )


# Written once: putting such a statement together takes longer than running it.
_CLAIM = _claim()


async def claim_answers(connection: Connection, channel: str, office_now: datetime, machine_now: datetime, most: int) -> list[Row[Any]]:
    """As `claim`, finished answers alone."""
    given = {"channel": channel, "office_now": office_now, "machine_now": machine_now, "most": most}
    return list(await connection.execute(_ANSWERS, given))


_ANSWERS = _CLAIM.where(_M.priority == Priority.ANSWER, _M.text_plain.is_not(None))


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
    return list(await connection.execute(_STUCK, {"since": since}))


_STUCK = select(_M.id, _M.state).where(
    IN_INDEX,
    _M.state == RowState.READY.value,
    _M.part == 1,
    _M.unknowns == 0,
    _M.priority != Priority.ANSWER,
    _M.not_before <= bindparam("since", type_=Instant()),
    or_(_M.recipient.like("person:%"), _M.trial.is_(True)),
)


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


async def take(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Store the composed texts with the intent to send them: the rows are ours until an outcome is written. Of each its id as
    "row", and the columns it gets."""
    by_shape: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        by_shape.setdefault(tuple(sorted(row)), []).append({f"new_{name}": value for name, value in row.items()})
    for shape, shaped in by_shape.items():
        await connection.execute(_take(shape), shaped)


@cache
def _take(names: tuple[str, ...]) -> Update:
    """One statement per set of columns: put together once."""
    columns = _M.__table__.c
    new = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in names if name != "row"}
    taken: dict[str, Any] = {"state": RowState.LEASED.value, "attempts": _M.attempts + 1, "retry_at": None}
    return update(_M).where(_M.id == bindparam("new_row")).values(**taken, **new)


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
    _M.__table__.update()
    .where(_M.id == bindparam("row"), or_(_M.state == RowState.LEASED.value, _M.state == RowState.UNKNOWN.value))
    .values(state=RowState.SENT.value, provider_id=bindparam("provider"), sent_at=bindparam("office_now", type_=Instant()), last_error=None)
)


async def forgotten(connection: Connection, expired_before: datetime, limit: int) -> list[Row[Any]]:
    """Rows whose expiry is long past and that nobody has come for."""
    rows = await connection.execute(
        select(_M.__table__).where(IN_INDEX, _M.state.in_(_WAITING), _M.expires_at < expired_before).order_by(_M.id).limit(limit)
    )
    return list(rows)


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


async def waiting_for(connection: Connection, organisation_id: int, kind: str, recipient: str, not_before: datetime) -> list[Row[Any]]:
    """The finished messages of a kind that wait for one moment to leave for one recipient, the newest first."""
    mine = (IN_INDEX, _MINE, _M.recipient == bindparam("of_recipient"), _M.kind == bindparam("of_kind"), _M.part == 1)
    statement = select(_M.__table__).where(*mine, _M.state == RowState.READY.value, _M.not_before == not_before).order_by(_M.id.desc())
    given = {"organisation": organisation_id, "of_recipient": recipient, "of_kind": kind}
    return list(await connection.execute(statement, given))


async def notes(
    connection: Connection, organisation_id: int, kind: str, recipients: Sequence[str], channel: str, until: datetime
) -> dict[str, list[Row[Any]]]:
    """By recipient: the finished messages of a kind nobody has taken yet that may leave by an office instant, the oldest first. One that
    is in parts already is left out: it was on its way, and its first row is not all of it."""
    given = {"organisation": organisation_id, "of_kind": kind, "recipients": list(recipients), "of_channel": channel, "until": until}
    rows = (await connection.execute(_notes(), given)).all()
    in_parts = {(row.recipient, row.slot) for row in rows if row.part > 1}
    found: dict[str, list[Row[Any]]] = {}
    for row in rows:
        if (row.recipient, row.slot) not in in_parts:
            found.setdefault(row.recipient, []).append(row)
    return found


@cache
def _notes() -> Select[Any]:
    # Not by the index of waiting rows, which is long in the morning: by the key of a message.
    recipients = _M.recipient.in_(bindparam("recipients", expanding=True))
    mine = (_M.organisation_id == bindparam("organisation"), _M.kind == bindparam("of_kind"), recipients)
    ready = (_M.channel == bindparam("of_channel", type_=_M.channel.type), _M.state == RowState.READY.value)
    waits = (_M.text_plain.is_not(None), _M.not_before <= bindparam("until", type_=Instant()))
    return select(_M.__table__).where(*mine, *ready, *waits).order_by(_M.id)


async def trial_digests(connection: Connection, row: Any, said_together: str) -> list[Row[Any]]:
    """The other digests of the day and channel of a digest on trial that wait to leave, or gave way to one of them (`said_together`: the
    error they were given up with)."""
    given = {"organisation": row.organisation_id, "of_slot": row.slot, "of_channel": row.channel, "of_row": row.id}
    return list(await connection.execute(_trial_digests(), given | {"together": said_together, "until": row.not_before}))


@cache
def _trial_digests() -> Select[Any]:
    there = (_M.organisation_id == bindparam("organisation"), _M.channel == bindparam("of_channel", type_=_M.channel.type))
    of_day = (_M.kind == "digest", _M.trial.is_(True), _M.slot == bindparam("of_slot"), _M.part == 1, _M.id != bindparam("of_row"))
    waits = and_(_M.state == RowState.READY.value, _M.not_before <= bindparam("until", type_=Instant()))
    gave_way = and_(_M.state == RowState.DROPPED.value, _M.last_error == bindparam("together"))
    return select(_M.__table__).where(*there, *of_day, or_(waits, gave_way)).order_by(_M.id)


async def digests_of(
    connection: Connection, organisation_id: int, recipients: Collection[str], channel: str, slot: str
) -> dict[str, Row[Any]]:
    """The digests of a day for some recipients on a channel: id, state and text, by recipient."""
    given = {"organisation": organisation_id, "of_recipients": list(recipients), "of_slot": slot, "of_channel": channel}
    return {row.recipient: row for row in await connection.execute(_digests_of(), given)}


@cache
def _digests_of() -> Select[Any]:
    theirs = (_M.recipient.in_(bindparam("of_recipients", expanding=True)), _M.slot == bindparam("of_slot"))
    there = (_M.organisation_id == bindparam("organisation"), _M.channel == bindparam("of_channel", type_=_M.channel.type))
    return select(_M.recipient, _M.id, _M.state, _M.text_plain).where(*there, _M.kind == "digest", *theirs, _M.part == 1)


async def rewrite_waiting(connection: Connection, message_id: int, **values: Any) -> bool:
    """Other columns for a row nobody has taken yet; False when somebody has."""
    changed = await connection.execute(update(_M).where(_M.id == message_id, _M.state == RowState.READY.value).values(**values))
    return changed.rowcount == 1


async def count_waiting(connection: Connection, office_now: datetime) -> int:
    """Rows that could leave now or are in hand."""
    return (await connection.execute(_count_waiting(), {"office_now": office_now})).scalar_one()  # type: ignore[no-any-return]


@cache
def _count_waiting() -> Select[Any]:
    return select(func.count()).select_from(_M).where(IN_INDEX, may_leave(bindparam("office_now", type_=Instant())))


async def drop(connection: Connection, row: Any, why: Drop, error: str | None = None, *, with_later_parts: bool) -> list[int]:
    """Give the row up, and with it what its message said: that is owed again. Returns the assignments concerned.

    `with_later_parts`: what follows means nothing without this row.
    """
    forget_read(connection, _WAITING_OF)
    given_up = _M.id == row.id
    if with_later_parts:
        given_up = or_(given_up, and_(_behind(row), _M.state == RowState.READY.value))
    await connection.execute(update(_M).where(given_up).values(state=RowState.DROPPED.value, dropped_as=why.value, last_error=error))
    parts = (await connection.execute(select(_M.id).where(_same_message(_M, row)))).scalars().all()
    return [assignment_id for part in parts for assignment_id in await items.untell(connection, part)]


async def remove_later_parts(connection: Connection, row: Any) -> None:
    """A row that is composed anew brings its own parts."""
    gone = _M.state.in_((RowState.READY.value, RowState.DROPPED.value))
    await connection.execute(delete(_M).where(_behind(row), gone))


async def make_room(connection: Connection, message_id: int, by: int) -> None:
    """The parts behind one that is parted itself move on, the last first: no two may have one number."""
    row = await messages.by_id(connection, message_id)
    later = select(_M.id, _M.part).where(_behind(row)).order_by(_M.part.desc())
    for found in (await connection.execute(later)).all():
        await connection.execute(update(_M).where(_M.id == found.id).values(part=found.part + by))


async def later_parts(connection: Connection, row: Any) -> list[Row[Any]]:
    """The parts behind this one that have not left yet, in order."""
    waiting = _M.state == RowState.READY.value
    behind = select(_M.__table__).where(_behind(row), waiting).order_by(_M.part)
    return list(await connection.execute(behind))
