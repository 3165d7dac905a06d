"""The wording that explains an error a person can cure."""

from __future__ import annotations

from importlib import import_module

from bot.core.errors import UserError
from messages.render import Wording


def wording_of(error: UserError) -> Wording:
    """The error's code is a folder of `messages/wordings`, its values are the fields of the wording there."""
    module = import_module(f"messages.wordings.{error.code}")
    wording: type[Wording] = getattr(module, "".join(part.capitalize() for part in error.code.split("_")))
    return wording(**error.values)
