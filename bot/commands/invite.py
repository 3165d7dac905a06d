"""`python -m bot invite`: a one-time code, and the link that starts the bot with it."""

from __future__ import annotations

from datetime import date, timedelta

from rich.console import Console

from bot.app import clock_of, database_of, must_be_migrated
from bot.channels.telegram import Telegram
from bot.commands.common import organisation_of
from bot.core.channel import ChannelError
from bot.core.clock import local, local_date
from bot.core.errors import BadInput
from bot.services import binding
from bot.settings import Settings, code_key
from db import people, units
from db.session import Database


async def run(settings: Settings, name: str | None, *, group: bool, unit: str | None, days: int, org: str | None) -> None:
    """Raises BadInput when the person or unit is not clear. The code is shown once; only its hash is stored."""
    must_be_migrated(settings)
    database, now = database_of(settings), clock_of(settings).now()
    expires_at = now + timedelta(days=days)
    console = Console()
    try:
        organisation = await organisation_of(database, org)
        if group:
            unit_id = None if unit is None else await unit_of(database, organisation.id, unit, local_date(now))
            code = await binding.invite_group(database, organisation.id, unit_id, at=now, expires_at=expires_at, key=code_key(settings))
            console.print(f"Code: {code}, until {local(expires_at):%d/%m/%Y %H:%M}", markup=False)
            console.print(f"A clerk types in the group: @{await username_of(settings) or 'the bot'} nhóm {code}", markup=False)
            return
        person_id = await _person(database, organisation.id, name)
        code = await binding.invite(database, organisation.id, person_id, at=now, expires_at=expires_at, key=code_key(settings))
        console.print(f"{name}: {code}, until {local(expires_at):%d/%m/%Y %H:%M}", markup=False)
        username = await username_of(settings)
        if username:
            console.print(f"https://t.me/{username}?start={code}", markup=False)
        else:
            console.print("The bot's name could not be asked; the person types the code into the chat with the bot.", markup=False)
    finally:
        await database.close()


async def _person(database: Database, organisation_id: int, name: str | None) -> int:
    async with database.read() as connection:
        everybody = [person for person in await people.all_of(connection, organisation_id) if person.left_on is None]
    found = [person for person in everybody if person.name == name]
    if len(found) == 1:
        return found[0].id
    if found:
        raise BadInput(f"There are {len(found)} people called {name!r}.", "Make the names differ first (python -m bot set person).")
    some = ", ".join(person.name for person in everybody[:8])
    raise BadInput(f"There is nobody called {name!r}." if name else "Name a person.", f"For example: {some or 'nobody is registered yet'}.")


async def unit_of(database: Database, organisation_id: int, words: str, day: date) -> int:
    """The unit that is meant. Raises BadInput."""
    async with database.read() as connection:
        found = await units.by_text(connection, organisation_id, words, day)
        known = await units.all_of(connection, organisation_id, day)
    if found is None:
        codes = ", ".join(one.code for one in known)
        cure = f"Use one of: {codes}." if codes else 'Create one first: python -m bot set unit code=QLDT name="…"'
        raise BadInput(f"There is no unit {words!r}.", cure)
    return found.id


async def username_of(settings: Settings) -> str | None:
    """The bot's own name, asked from the platform; None when it cannot be."""
    if settings.telegram_token is None:
        return None
    channel = Telegram(settings.telegram_token.get_secret_value(), api_url=settings.telegram_api_url, proxy_url=settings.telegram_proxy_url)
    try:
        await channel.start()
        return channel.username
    except ChannelError:
        return None
    finally:
        await channel.stop()
