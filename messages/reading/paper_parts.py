"""Numbers of the parts of a paper: "phụ lục 1, 2", "biểu số 3", "mục 4 khoản 2 Điều 5". None of them is a task's."""

from __future__ import annotations

from collections.abc import Sequence

from messages.reading.amounts import is_unit
from messages.reading.text import fold, word_set
from messages.reading.words import Shape, Word

_PARTS = {"phụ lục", "biểu", "biểu mẫu", "bảng biểu", "bảng", "mẫu", "điều", "khoản", "điểm", "chương", "tiểu mục", "trang", "phần"}
_SAID_PLAINLY = {fold(part) for part in _PARTS} - {"bang", "mau"}
"""Without diacritics; "bang 2 cong van" is "bằng 2 công văn"."""
_OF_A_LIST = {"muc", "phan", "diem"}
"""A task is called so too ("mục 107 đã xong", "phần 107 em xong"): only numbers smaller than a task's are those of a part."""
_LEADING = word_set("tai theo o trong cua")
_JOINTS = {",", ";", "&", "+", "-", "va", "den", "toi"}
_LARGEST_OF_A_LIST = 100


def numbers_of_parts(words: Sequence[Word], known: frozenset[str]) -> frozenset[int]:
    """The places of numbers behind a word for a part of a paper, with those listed behind the first: "phụ lục 1, 2 và 3". The list
    ends before a number of another size and before one of the tasks `known`: "theo phụ lục 2, 107 đã xong"."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if word.shape is Shape.NUMBER and at not in found and _is_part(words, at):
            found.update(_listed(words, at, known))
    return frozenset(found)


def _is_part(words: Sequence[Word], at: int) -> bool:
    end = at - 1 if _plain(words, at - 1) in ("so", ":") else at
    if not end or not words[at].plain.isdigit():
        return False
    if _plain(words, end - 1) in _OF_A_LIST and _is_large(words[at]):
        return False
    return _names_a_part(words, end) or (_plain(words, end - 1) == "muc" and _is_place(words, at, end - 1))


def _names_a_part(words: Sequence[Word], end: int) -> bool:
    """Whether the words before `end` are one for a part of a paper."""
    for start in range(max(0, end - 2), end):
        said = " ".join(word.form for word in words[start:end])
        if said in _PARTS or said in _SAID_PLAINLY:
            return True
    return False


def _is_place(words: Sequence[Word], at: int, head: int) -> bool:
    """Whether "mục 4" is a place in a paper: "tại mục 4", "mục 4, 5 khoản 2"; "Mục 3: 100%" is what was listed for the person."""
    if _plain(words, head - 1) in _LEADING:
        return True
    after = max(_listed(words, at, frozenset())) + 1
    after += _plain(words, after) == ","
    return any(_names_a_part(words, after + size) for size in (1, 2) if after + size <= len(words))


def _listed(words: Sequence[Word], at: int, known: frozenset[str]) -> list[int]:
    """The number at `at` and those of its size that are listed behind it."""
    found = [at]
    while True:
        place = found[-1] + 1
        if _plain(words, place) not in _JOINTS:
            break
        place += 1
        place += _plain(words, place) == "so"
        if place >= len(words) or words[place].shape is not Shape.NUMBER or not words[place].plain.isdigit():
            break
        if words[place].plain in known or _is_large(words[place]) != _is_large(words[at]):
            break
        if place + 1 < len(words) and is_unit(words[place + 1]):
            break
        found.append(place)
    return found


def _is_large(word: Word) -> bool:
    return int(word.plain) > _LARGEST_OF_A_LIST


def _plain(words: Sequence[Word], at: int) -> str:
    return words[at].plain if 0 <= at < len(words) else ""
