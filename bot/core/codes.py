"""One-time codes for binding: eight characters without look-alikes, stored only as a keyed hash."""

from __future__ import annotations

import hashlib
import hmac
import secrets

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH = 8
WRONG_TRIES_PER_HOUR = 5


def new_code() -> str:
    """A fresh code; it holds at least one digit, so that no word of a message is taken for one."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if any(character.isdigit() for character in code):
            return code


def code_hash(code: str, key: bytes) -> str:
    return hmac.new(key, code.strip().upper().encode(), hashlib.sha256).hexdigest()
