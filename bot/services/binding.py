"""Who an account is: one-time codes, shown and asked about before they bind. Nobody is known by name or phone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import db.addresses
import db.invites
import db.senders
from bot.core.codes import WRONG_TRIES_PER_HOUR, code_hash, new_code
from bot.core.errors import BadInput
from bot.core.organisation import AddressKind, RoleKind
from bot.core.permissions import Action
from bot.services import announce
from bot.services import office as offices
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection, Database
from messages.wordings.bound import Bound
from messages.wordings.code_refused import CodeRefused
from messages.wordings.group_bound import GroupBound
from messages.wordings.no_seat import NoSeat
from messages.wordings.stranger import Stranger
from messages.wordings.who_is_this import WhoIsThis

_HOUR = timedelta(hours=1)
_ORDER = (RoleKind.ADMIN, RoleKind.CLERK, RoleKind.LEADER, RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF)


async def invite(database: Database, organisation_id: int, person_id: int, *, at: datetime, expires_at: datetime, key: bytes) -> str:
    """A fresh code for a person; an older unused one ends. Raises BadInput when the person is not there."""
    async with database.write() as connection:
        office = await offices.load(connection, organisation_id, at)
        person = office.chart.people.get(person_id)
        if person is None or person.left_on is not None:
            raise BadInput(f"There is no person {person_id} in {office.organisation.code}.", "Name somebody of the register.")
        return await code_for(connection, organisation_id, at, expires_at, key, person_id=person_id)


async def invite_group(
    database: Database, organisation_id: int, unit_id: int | None, *, at: datetime, expires_at: datetime, key: bytes
) -> str:
    """A fresh code for a group: of one unit, or (None) of the whole organisation."""
    async with database.write() as connection:
        return await code_for(connection, organisation_id, at, expires_at, key, unit_id=unit_id)


async def code_for(
    connection: Connection,
    organisation_id: int,
    at: datetime,
    expires_at: datetime,
    key: bytes,
    *,
    person_id: int | None = None,
    unit_id: int | None = None,
) -> str:
    """`invite` and `invite_group` inside a transaction of the caller's."""
    code = new_code()
    await db.invites.add(
        connection, organisation_id, code_hash=code_hash(code, key), at=at, expires_at=expires_at, person_id=person_id, unit_id=unit_id
    )
    return code


def role_of(office: Office, person_id: int) -> tuple[RoleKind, str]:
    """The highest role of a person, and the name of the unit it is held in."""
    roles = sorted(office.chart.roles_of(person_id), key=lambda role: _ORDER.index(role.kind))
    if not roles:
        return RoleKind.STAFF, office.organisation.name
    unit_id = next((role.unit_id for role in roles if role.unit_id is not None and role.kind is not RoleKind.LEADER), None)
    return roles[0].kind, office.unit(unit_id).name if unit_id is not None else office.organisation.name


async def show_code(turn: Turn, code: str) -> None:
    """A code was typed: say whose it is and ask; a wrong, used or late one says nothing, five an hour end the tries."""
    now = turn.incoming.at
    channel, account = turn.incoming.channel, turn.incoming.account
    tries = await db.invites.wrong_tries(turn.connection, channel, account, now - _HOUR)
    if tries >= WRONG_TRIES_PER_HOUR:
        await turn.say(CodeRefused(locked=True))
        return
    row = await db.invites.open_one(turn.connection, code_hash(code, turn.code_key), now)
    if row is None or row.person_id is None:
        await db.invites.note_wrong(turn.connection, channel, account, now)
        await turn.say(CodeRefused(locked=tries + 1 >= WRONG_TRIES_PER_HOUR))
        return
    office = await offices.load(turn.connection, row.organisation_id, now)
    role, unit = role_of(office, row.person_id)
    await turn.ask("who_is_this", {"invite": row.id})
    await turn.say(WhoIsThis(office.name_of(row.person_id) or "", unit, role, office.organisation.name))


async def answer_who(turn: Turn, yes: bool) -> None:
    """The answer to "is this you": bind, or leave the code unused for whoever it belongs to."""
    invite_id = turn.question.payload["invite"]
    now = turn.incoming.at
    await turn.close_question()
    row = await db.invites.by_id(turn.connection, invite_id, now)
    if not yes:
        await turn.say(Stranger())
        return
    if row is not None and row.person_id is not None and await _has_no_seat(turn, row):
        await turn.say(NoSeat())
        return
    if row is None or not await db.invites.use(turn.connection, invite_id, turn.incoming.account, now):
        await turn.say(CodeRefused(locked=False))
        return
    turn.office = await bind(turn.connection, row.organisation_id, row.person_id, turn)
    turn.speaker = row.person_id
    role, unit = role_of(turn.office, row.person_id)
    await turn.say(Bound(turn.office.name_of(row.person_id) or "", role, unit, turn.office.organisation.name, turn.can.files_in))


async def _has_no_seat(turn: Turn, row: Any) -> bool:
    """Whether the channel serves no further person; somebody who changes the account keeps the seat. The code stays unused:
    it works on another channel, and here once a seat is free."""
    channel = turn.incoming.channel
    most = next((one.max_people for one in await db.senders.limits(turn.connection) if one.channel == channel), None)
    if most is None or await db.addresses.count_people(turn.connection, channel) < most:
        return False
    return not await db.addresses.has_account(turn.connection, row.organisation_id, row.person_id, channel)


async def bind(connection: Connection, organisation_id: int, person_id: int, turn: Turn) -> Office:
    incoming = turn.incoming
    return await bind_account(
        connection,
        organisation_id,
        person_id,
        channel=incoming.channel,
        account=incoming.account,
        chat=incoming.chat,
        account_name=incoming.account_name,
        at=incoming.at,
    )


async def bind_account(
    connection: Connection, organisation_id: int, person_id: int, *, channel: str, account: str, chat: str, account_name: str, at: datetime
) -> Office:
    """Bind an account to a person and write what the person is owed at once; the office as it stands after."""
    await db.addresses.bind(
        connection,
        organisation_id,
        AddressKind.PERSON,
        channel=channel,
        account=account,
        chat=chat,
        account_name=account_name,
        at=at,
        person_id=person_id,
    )
    office = await offices.load(connection, organisation_id, at)
    await announce.welcome(connection, office, person_id)
    return office


async def bind_group(turn: Turn, code: str) -> None:
    """ "nhóm CODE" by a clerk in the group itself: the group gets what its code was made for."""
    turn.require(Action.BIND_GROUP)
    now = turn.incoming.at
    row = await db.invites.open_one(turn.connection, code_hash(code, turn.code_key), now)
    if row is None or row.person_id is not None or row.organisation_id != turn.known.id:
        await turn.say(CodeRefused(locked=False))
        return
    await db.invites.use(turn.connection, row.id, turn.incoming.chat, now)
    incoming = turn.incoming
    await bind_group_chat(turn.connection, turn.known.id, row.unit_id, channel=incoming.channel, chat=incoming.chat, at=now)
    await turn.say(GroupBound(turn.known.unit(row.unit_id).name if row.unit_id is not None else None))


async def bind_group_chat(
    connection: Connection, organisation_id: int, unit_id: int | None, *, channel: str, chat: str, at: datetime
) -> None:
    """Bind a group chat (of one unit, or of the whole organisation) and write what it is owed at once."""
    address_id = await db.addresses.bind(
        connection,
        organisation_id,
        AddressKind.GROUP,
        channel=channel,
        account=chat,
        chat=chat,
        account_name="",
        at=at,
        unit_id=unit_id,
    )
    await announce.welcome_group(connection, await offices.load(connection, organisation_id, at), address_id)


async def bind_account_now(
    database: Database, organisation_id: int, person_id: int, *, channel: str, account: str, account_name: str, at: datetime
) -> None:
    """Bind without a code, for whoever sets the stage: a demo, a test, a rehearsal. Private chats bear the account's id."""
    async with database.write() as connection:
        await bind_account(
            connection, organisation_id, person_id, channel=channel, account=account, chat=account, account_name=account_name, at=at
        )


async def bind_group_now(database: Database, organisation_id: int, unit_id: int | None, *, channel: str, chat: str, at: datetime) -> None:
    """Bind a group without a code, for whoever sets the stage."""
    async with database.write() as connection:
        await bind_group_chat(connection, organisation_id, unit_id, channel=channel, chat=chat, at=at)
