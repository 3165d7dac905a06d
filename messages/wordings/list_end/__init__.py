""" "tiếp" where a list has come to its end."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ListEnd(Wording):
    folder: ClassVar[str] = "list_end"
