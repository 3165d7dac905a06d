"""SQLAlchemy's asyncio layer without its ORM, which the package of that layer loads beside it: 6 MB for sessions nobody opens here.
Whoever needs the layer imports it from here."""

from __future__ import annotations

import sys
from types import ModuleType

_OF_THE_ORM = ("sqlalchemy.ext.asyncio.session", "sqlalchemy.ext.asyncio.scoping")


class NoSession:
    """What the layer's names of the ORM stand for."""

    def __init__(self, *_given: object, **_more: object) -> None:
        raise TypeError("there are no ORM sessions here: use a connection (db/session.py)")


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__dict__["__getattr__"] = lambda _asked: NoSession
    return module


_hidden = [name for name in _OF_THE_ORM if "sqlalchemy.ext.asyncio" not in sys.modules]
sys.modules.update({name: _stand_in(name) for name in _hidden})
try:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction, create_async_engine
finally:
    for _name in _hidden:
        del sys.modules[_name]

__all__ = ["AsyncConnection", "AsyncEngine", "AsyncTransaction", "create_async_engine"]
