"""How the name of a unit is written: its first word short or long, without its last ones, by first letters. Names here are keys
(`name_key`): lower case, without diacritics, words apart by one space."""

from __future__ import annotations

from collections.abc import Iterator

_FIRST_WORDS = (
    ("truong ban quan ly", ""),
    ("lanh dao", ""),
    ("p", "phong"),
    ("phg", "phong"),
    ("vp", "van phong"),
    ("tt", "trung tam"),
    ("bql", "ban quan ly"),
    ("ttr", "thanh tra"),
)
_TAILS = (
    " truc thuoc ban quan ly",
    " truc thuoc ban",
    " ban quan ly khu kinh te",
    " thuoc ban quan ly",
    " cua ban quan ly",
    " ban quan ly",
    " truc thuoc",
    " thuoc ban",
    " bql",
    " ban",
)
"""Behind a name, the longer before the shorter."""
_FRONTS = (
    "giao cho ",
    "giao ",
    "don vi ",
    "lanh dao ",
    "truong ",
    "pho ",
    "cac dong chi ",
    "dong chi ",
    "d c ",
    "giam doc ",
    "chanh ",
    "thu truong ",
)
_SHORT_WORDS = {"pcm": "phong chuyen mon", "dvsn": "don vi su nghiep", "dv": "don vi", "vp": "van phong", "ttr": "thanh tra"}
_JOINS = frozenset(("va", "cua", "cho"))
_LONGEST_CODE = 8


def bones(key: str) -> Iterator[str]:
    """The words of a name without those that only join."""
    return (word for word in key.split() if word not in _JOINS)


def abbreviates(written: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether what was written says every word of a name in its order, some of them only by first letters ("gsdt")."""
    if not written or not name:
        return not written and not name
    first = written[0]
    if first == name[0] and abbreviates(written[1:], name[1:]):
        return True
    letters = len(first)
    if first == "".join(word[0] for word in name[:letters]):
        return abbreviates(written[1:], name[letters:])
    return False


def wordings(key: str) -> Iterator[str]:
    """The name itself, then with its first word written out, without a leading "các đồng chí", a trailing agency."""
    yield key
    yield expanded(key)
    bare = key
    while front := next((front for front in _FRONTS if bare.startswith(front)), ""):
        bare = bare[len(front) :]
        yield bare
        yield expanded(bare)
    bare = key
    while tail := next((tail for tail in _TAILS if bare.endswith(tail)), ""):
        bare = bare[: -len(tail)]
        yield bare
        yield expanded(bare)
    if key.startswith("p ") and len(key) <= _LONGEST_CODE:
        yield key[2:]
    yield f"phong {key}"
    yield f"cac {key}"
    written_out = " ".join(_SHORT_WORDS.get(word, word) for word in key.split())
    if written_out != key:
        yield written_out
        yield f"cac {written_out}"


def expanded(key: str) -> str:
    """The first word written out: "phong" for "p"."""
    first, space, rest = key.partition(" ")
    for short, full in _FIRST_WORDS:
        if first == short:
            return f"{full}{space}{rest}".strip()
    return key
