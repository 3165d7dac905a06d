"""What can be taken out of a list of words or a pattern: a word, an alternative, an optional piece, a condition on what stands beside.

A list is what is given to `word_set` and every tuple, list or set of nothing but texts; a pattern is every text with an alternative or a
group, also one put together of others.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_Piece = str | ast.FormattedValue


def without_a_word(node: ast.AST, parent: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    """Each: what was taken out, the node without it, the pattern of a text that could tell."""
    match node:
        case ast.Call(ast.Name("word_set"), [ast.Constant(str() as listed)]):
            for word in dict.fromkeys(listed.split()):
                others = " ".join(other for other in listed.split() if other != word)
                yield f"word “{word}” of “{listed[:40]}”", ast.Call(node.func, [ast.Constant(others)], []), rf"\b{re.escape(word)}\b"
        case ast.Tuple(elements) | ast.List(elements) if elements and all(map(_is_text, elements)):
            for at, one in enumerate(elements):
                less = [*elements[:at], *elements[at + 1 :]]
                yield f"element {ast.unparse(one)} of “{ast.unparse(node)[:40]}”", type(node)(less, ast.Load()), _found_by(_pieces(one))
        case ast.Set([*elements]) if len(elements) > 1 and all(map(_is_text, elements)):
            for at, one in enumerate(elements):
                yield (
                    f"element {ast.unparse(one)} of “{ast.unparse(node)[:40]}”",
                    ast.Set([*elements[:at], *elements[at + 1 :]]),
                    _found_by(_pieces(one)),
                )
        case ast.Constant(str()) | ast.JoinedStr() if not isinstance(parent, ast.JoinedStr | ast.FormattedValue):
            pieces = _pieces(node)
            for start, end, kept in _removable(pieces):
                taken = pieces[start:end]
                rest = [*pieces[: kept[0]], *pieces[kept[1] :]]
                yield f"alternative “{_shown(taken)}” of “{_shown(pieces)[:40]}”", _joined(rest), _found_by(_inside(taken))


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _pieces(node: ast.AST) -> list[_Piece]:
    """The characters of a text, an escaped one with its backslash, and the values put into it."""
    if isinstance(node, ast.JoinedStr):
        return [piece for value in node.values for piece in _pieces(value)]
    if isinstance(node, ast.FormattedValue):
        return [node]
    assert isinstance(node, ast.Constant) and isinstance(node.value, str)
    return re.findall(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", node.value, re.DOTALL)


def _removable(pieces: Sequence[_Piece]) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """The alternatives and the groups that may be missing: where each stands, and what goes with it."""
    open_at: list[tuple[int, list[int]]] = [(-1, [])]
    for at, piece in enumerate([*pieces, ")"]):
        if piece == "(":
            open_at.append((at, []))
        elif piece == "|":
            open_at[-1][1].append(at)
        elif piece == ")" and open_at:
            opened, bars = open_at.pop()
            if bars:
                first = opened + 1 if opened < 0 else opened + len(_head(pieces, opened))
                edges = [first - 1, *bars, at]
                for n, (left, right) in enumerate(pairwise(edges)):
                    if right > left + 1:
                        yield left + 1, right, (left + 1, right + 1) if n == 0 else (left, right)
            elif opened >= 0:
                after = at + 1 + (pieces[at + 1 : at + 2] in (["?"], ["*"]))
                if after > at + 1 or tuple(pieces[opened + 1 : opened + 3]) in _BESIDE:
                    yield opened, after, (opened, after)


_BESIDE = (("?", "!"), ("?", "="), ("?", "<"))


def _head(pieces: Sequence[_Piece], opened: int) -> str:
    """How a group begins: "(", "(?:", "(?<!" …"""
    ahead = "".join(piece for piece in pieces[opened : opened + 4] if isinstance(piece, str))
    found = re.match(r"\((?:\?(?:<?[=!]|:))?", ahead)
    return found[0] if found else "("


def _inside(taken: Sequence[_Piece]) -> Sequence[_Piece]:
    """What a group that is taken out looks for."""
    group = taken[:-1] if taken[-1] in ("?", "*") else taken
    return group[len(_head(group, 0)) : -1] if group[0] == "(" and _is_one_group(group) else taken


def _is_one_group(taken: Sequence[_Piece]) -> bool:
    depth = 0
    for at, piece in enumerate(taken):
        depth += (piece == "(") - (piece == ")")
        if depth == 0:
            return at == len(taken) - 1
    return False


def _shown(pieces: Sequence[_Piece]) -> str:
    return "".join(piece if isinstance(piece, str) else f"{{{ast.unparse(piece.value)}}}" for piece in pieces)


def _found_by(pieces: Sequence[_Piece]) -> str:
    pattern = "".join(piece if isinstance(piece, str) else ".*" for piece in pieces).removesuffix("$").removeprefix("^")
    try:
        re.compile(pattern)
    except re.error:
        return ""
    return pattern


def _joined(pieces: Sequence[_Piece]) -> ast.expr:
    if all(isinstance(piece, str) for piece in pieces):
        return ast.Constant("".join(piece for piece in pieces if isinstance(piece, str)))
    return ast.JoinedStr([ast.Constant(piece) if isinstance(piece, str) else piece for piece in pieces])
