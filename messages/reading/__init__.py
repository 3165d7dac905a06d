"""Vietnamese text → values: replies and deadline phrases."""

from messages.reading.replies import read_reply

__all__ = ["read_reply"]
