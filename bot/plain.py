"""Imported before httpx and structlog (bot/app.py): both load rich and pygments where these are installed, the one, with click, for
a command line, the other for coloured tracebacks. The bot has neither, and an eighth of every start and 1 MB went there."""

import sys

_HIDDEN = ("click", "rich", "pygments")

if not any(name in sys.modules for name in _HIDDEN):
    sys.modules.update(dict.fromkeys(_HIDDEN))  # type: ignore[arg-type]
    try:
        import httpx  # noqa: F401
        import structlog  # noqa: F401
    finally:
        for name in _HIDDEN:
            del sys.modules[name]
