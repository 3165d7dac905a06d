"""Channels: how messages leave and updates come in; every failure becomes one ChannelError."""

import importlib.util
import sys

if importlib.util.find_spec("sniffio") is None:
    # httpcore asks for this optional package several times a request; each time Python would search every folder for it again.
    sys.modules["sniffio"] = None  # type: ignore[assignment]
