"""Signs put beside a number instead of a word: ✅ it is done, ❌ it is not, ⏳ it is under way."""

from __future__ import annotations

from messages.reading.words import Word

_TICKS = frozenset("✅✔☑")
_CROSSES = frozenset("❌✖✗✘")
_HOURGLASSES = frozenset("⏳⌛🔄🚧")


def is_tick(word: Word) -> bool:
    return word.form[0] in _TICKS


def is_open_sign(word: Word) -> bool:
    """Whether it says that the work is not done, or still going on."""
    return word.form[0] in _CROSSES | _HOURGLASSES


def is_state(word: Word) -> bool:
    return is_tick(word) or is_open_sign(word)
