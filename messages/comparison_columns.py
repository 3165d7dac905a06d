"""The columns of the đối chiếu list by which it comes back: what the clerk decides about a difference, and the hidden key of the row."""

from __future__ import annotations

from messages import labels
from messages.reading.plan_words import DifferenceSide, decided
from messages.reading.text import clean, fold

DECISION = "Quyết định"
KEY = "Khóa đối chiếu (không sửa)"
WORDS: dict[DifferenceSide, str] = {side: labels.SHEETS["sides"][side.value] for side in DifferenceSide}
"""What may be chosen in the column."""


def side_of(text: str) -> DifferenceSide | None:
    """The side a cell decides for ("theo phần mềm", "giữ", "sổ"); None when it says something else."""
    bare = fold(clean(text)).strip(" .")
    for side, words in WORDS.items():
        if bare and (bare == fold(words) or bare in fold(words).split()):
            return side
    found = decided(f"{text} 1")
    return found[0] if found is not None else None
