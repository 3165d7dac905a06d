"""Which chats the bot may read and write, and the refusal that says why not."""

from __future__ import annotations

from bot.sandbox.people import Group, Person
from bot.sandbox.refusal import bad_request, forbidden
from bot.sandbox.world import World


def chat(world: World, chat_id: str, to_write: bool = False) -> Person | Group:
    """The chat of a call; reading needs less than writing."""
    if not chat_id:
        raise bad_request("chat_id is empty")
    try:
        number = int(chat_id)
    except ValueError:
        # Telegram resolves the public names of groups and channels here; the sandbox's groups have none.
        raise bad_request("chat not found") from None
    if number in world.groups:
        return _group(world.groups[number], to_write)
    person = world.people.get(number)
    if person is None or not (person.started or to_write):
        raise bad_request("chat not found")
    if to_write:
        _check_private(person)
    return person


def _check_private(person: Person) -> None:
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")


def _group(group: Group, to_write: bool) -> Group:
    kind = "supergroup" if group.supergroup else "group"
    if group.migrated_to is not None and to_write:
        raise bad_request("group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": group.migrated_to})
    # A supergroup cannot even be looked at from outside; an old group can.
    if to_write or group.supergroup:
        if group.bot == "kicked":
            raise forbidden(f"bot was kicked from the {kind} chat")
        if group.bot == "left":
            raise forbidden(f"bot is not a member of the {kind} chat")
    return group
