"""A name the register does not know, or knows more than once."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NoSuchPerson(Wording):
    folder: ClassVar[str] = "no_such_person"
    name: str
    people: tuple[str, ...]
    """Everybody the name may mean, with their units."""
