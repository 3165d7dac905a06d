"""What a mutant is: one small wrong change to a module, of the kind a hand makes.

Comparisons are moved by one or turned round, "and" and "or" swapped or a side of them left out, numbers raised by one, truths
turned, plus and minus swapped, a statement or a condition of a query left out, nothing returned. Texts, logging, failpoints
and type hints stay as they are. Of lists of words and of patterns (`words`) one word, one alternative, one optional piece or one
condition on what stands beside is taken out.
"""

from __future__ import annotations

import ast
import copy
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType
from typing import Any

from tests.mutation.word_lists import without_a_word

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
}
_CONDITIONS = {"where", "and_", "or_"}
_CLAUSES = {"where", "order_by", "limit"}
_SHOWN = 120
"""Characters of what a changed value stands in."""
_SILENT = {"log", "failpoint", "warnings"}


@dataclass(frozen=True)
class Mutant:
    """`function`: the qualified name of the outermost function it stands in and its first line; None at the level of the
    module or of a class, where it is met only by importing anew."""

    file: str
    line: int
    what: str
    function: tuple[str, int] | None
    tree: ast.Module
    taken: str = ""
    """The pattern that was taken out of a list or a pattern: only a text in which it is found can tell. Empty: any text may."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}  {self.what}"

    def compiled(self) -> CodeType:
        return compile(self.tree, self.file, "exec", dont_inherit=True)


@dataclass(frozen=True)
class _Place:
    """Where a node hangs: a field of its parent, and which one of a list."""

    parent: ast.AST
    field: str
    at: int | None
    function: tuple[str, int] | None


_Found = tuple[_Place, str, ast.AST, str]
"""Where something is changed, what, into what, and the pattern that was taken out."""


def mutants_of(file: str, source: str, most: int, seed: int, words: bool = False) -> tuple[int, Iterator[Mutant]]:
    """How many mutants a module has, and at most so many of them, drawn, in the order of its lines, each made when its turn comes;
    `words`: those of its lists and patterns instead. What is drawn hangs on each change alone: another one elsewhere in the module
    draws no others."""
    tree = ast.parse(source)
    found = _found(tree, words)
    drawn = sorted(_drawn(found, most, seed), key=lambda one: int(_get(one[0]).lineno))

    def made() -> Iterator[Mutant]:
        for place, what, new, taken in drawn:
            node = _get(place)
            _put(place, ast.copy_location(new, node))
            changed = ast.fix_missing_locations(copy.deepcopy(tree))
            _put(place, node)
            yield Mutant(file, node.lineno, what, place.function, changed, taken)

    return len(found), made()


def changes_of(source: str, words: bool = False) -> set[str]:
    """What the mutants of a module change, without one being made."""
    return {what for _place, what, _new, _taken in _found(ast.parse(source), words)}


def _found(tree: ast.Module, words: bool) -> list[_Found]:
    places = _places(tree, None, ())
    if words:
        return [(place, what, new, taken) for place in places for what, new, taken in without_a_word(_get(place), place.parent)]
    return [(place, what, new, "") for place in places for what, new in _changes(_get(place), place)]


def _drawn(found: list[_Found], most: int, seed: int) -> list[_Found]:
    seen: Counter[str] = Counter()
    lots: list[tuple[bytes, int]] = []
    for at, (place, what, _new, _taken) in enumerate(found):
        change = f"{place.function and place.function[0]} {what}"
        seen[change] += 1
        lots.append((hashlib.sha256(f"{seed} {change} {seen[change]}".encode()).digest(), at))
    return [found[at] for _lot, at in sorted(lots)[:most]]


def _get(place: _Place) -> Any:
    value = getattr(place.parent, place.field)
    return value if place.at is None else value[place.at]


def _put(place: _Place, node: ast.AST) -> None:
    if place.at is None:
        setattr(place.parent, place.field, node)
    else:
        getattr(place.parent, place.field)[place.at] = node


def _places(node: ast.AST, function: tuple[str, int] | None, path: tuple[str, ...]) -> Iterator[_Place]:
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_comment", "decorator_list") or (name == "slice" and _is_type(node)):
            continue
        for at, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _is_left_alone(child):
                continue
            inside, below = function, path
            if name == "body" and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and function is None:
                first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
                inside = (".".join(path), first)
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                below = (*path, child.name)
            if isinstance(child, ast.expr | ast.stmt):
                yield _Place(node, name, at, inside)
            yield from _places(child, inside, below)


def _is_type(node: ast.AST) -> bool:
    """An index between whose brackets stands a type and no value."""
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id[:1].isupper()


def _is_left_alone(node: ast.AST) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Assert):
        return True
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return True
    if isinstance(node, ast.Expr):
        if isinstance(node.value, ast.Constant):
            return True
        call: ast.AST = node.value
        while isinstance(call, ast.Call | ast.Attribute | ast.Await):
            call = call.func if isinstance(call, ast.Call) else call.value
        return isinstance(call, ast.Name) and call.id in _SILENT
    return isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in ("__all__", "log")


def _of(place: _Place) -> str:
    """What a value or a word of the language stands in: by itself it says nothing."""
    parent = place.parent.test if isinstance(place.parent, ast.If | ast.While) else place.parent
    return f"  in  {_shown(parent)}"


def _shown(node: ast.AST) -> str:
    text = ast.unparse(node)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _changes(node: ast.AST, place: _Place) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Compare(left, ops, comparators):
            for at, op in enumerate(ops):
                for other in _COMPARED[type(op)]:
                    new = ast.Compare(left, [*ops[:at], other(), *ops[at + 1 :]], comparators)
                    yield f"{ast.unparse(node)}  →  {ast.unparse(new)}", new
        case ast.BoolOp(op, values):
            swapped = ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
            yield f"{ast.unparse(node)}  →  {ast.unparse(swapped)}", swapped
            for at, value in enumerate(values):
                rest = [*values[:at], *values[at + 1 :]]
                yield f"without “{ast.unparse(value)}”  in  {_shown(node)}", rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
        case ast.UnaryOp(ast.Not(), operand):
            yield f"{ast.unparse(node)}  →  {ast.unparse(operand)}", operand
        case ast.Constant(bool() as truth):
            yield f"{truth}  →  {not truth}{_of(place)}", ast.Constant(not truth)
        case ast.Constant(int() | float() as number):
            yield f"{number}  →  {number + 1}{_of(place)}", ast.Constant(number + 1)
        case ast.BinOp(left, op, right) if type(op) in _RECKONED and not isinstance(left, ast.JoinedStr):
            reckoned = ast.BinOp(left, _RECKONED[type(op)](), right)
            yield f"{ast.unparse(node)}  →  {ast.unparse(reckoned)}", reckoned
        case ast.IfExp(test, body, orelse):
            yield f"{ast.unparse(node)}  →  {ast.unparse(body)}", body
            yield f"{ast.unparse(node)}  →  {ast.unparse(orelse)}", orelse
        case ast.If(test, body, orelse):
            if not isinstance(test, ast.Compare | ast.BoolOp) and not (isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)):
                turned = ast.UnaryOp(ast.Not(), test)
                yield f"if {ast.unparse(test)}  →  if {ast.unparse(turned)}", ast.If(turned, body, orelse)
        case ast.Return(value) if value is not None and not (isinstance(value, ast.Constant) and value.value in (None, False)):
            yield f"{ast.unparse(node)}  →  return None", ast.Return(ast.Constant(None))
        case ast.Raise() | ast.AugAssign() if place.function:
            yield f"without “{ast.unparse(node)}”", ast.Pass()
        case ast.Expr() if place.function:
            yield f"without “{ast.unparse(node)}”", ast.Pass()
        case ast.Break():
            yield f"break  →  continue{_of(place)}", ast.Continue()
        case ast.Continue():
            yield f"continue  →  break{_of(place)}", ast.Break()
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            for at, part in enumerate(node.generators):
                for n, test in enumerate(part.ifs):
                    less = copy.copy(node)
                    fewer = ast.comprehension(part.target, part.iter, [*part.ifs[:n], *part.ifs[n + 1 :]], part.is_async)
                    less.generators = [*node.generators[:at], fewer, *node.generators[at + 1 :]]
                    yield f"without “if {ast.unparse(test)}”", less
        case ast.Call(func, args, keywords):
            name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
            if name in _CLAUSES and isinstance(func, ast.Attribute) and (len(args) == 1 or name != "where"):
                yield f"without “.{name}({', '.join(map(ast.unparse, args))})”", func.value
            if name in _CONDITIONS and len(args) > 1:
                for at, one in enumerate(args):
                    if not isinstance(one, ast.Starred) and ast.unparse(one) != "IN_INDEX":
                        yield f"without “{ast.unparse(one)}”", ast.Call(func, [*args[:at], *args[at + 1 :]], keywords)
