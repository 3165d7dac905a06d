"""To an account that nobody is bound to."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Stranger(Wording):
    folder: ClassVar[str] = "stranger"
