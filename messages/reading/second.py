"""A second opinion on a reply, learned from the labelled examples: how the words said are usually meant.

The rules decide; this only doubts or helps out. Each word and each pair of words (without diacritics; dates, task
numbers and counts as tokens) and each sense and pair of senses the vocabulary gives them carries a weight for each
intent, learned by `learn` and kept in `second_weights.txt`. Their sum gives a share for each intent. It knows nothing of
scope, so it is never followed to a completion, and followed elsewhere only where it is very sure and the rules' reading
is one it finds absurd.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from math import exp
from pathlib import Path

from bot.core.reply import Intent
from messages.reading.clauses import Clause
from messages.reading.sense import Sense
from messages.reading.words import Shape

INTENTS = (
    Intent.DONE, Intent.PROGRESS, Intent.BLOCKED, Intent.EXTENSION, Intent.ACKNOWLEDGE, Intent.REASSIGN, Intent.QUESTION, Intent.WITHDRAW,
    Intent.OTHER,
)  # fmt: skip
SCALE = 32
"""Weights are kept as whole numbers, this many to one."""
WEIGHTS = Path(__file__).with_name("second_weights.txt")
_SHAPES = {Shape.NUMBER: "<n>", Shape.RATIO: "<ratio>", Shape.SYMBOL: "<symbol>"}


@dataclass(frozen=True, slots=True)
class Opinion:
    """The share of each intent (they sum to 1)."""

    shares: tuple[float, ...]
    known: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """The features that were known, with their weights."""

    @property
    def likeliest(self) -> Intent:
        return INTENTS[self.shares.index(max(self.shares))]

    def words(self) -> tuple[str, ...]:
        """The words that weigh most for the likeliest intent."""
        best = INTENTS.index(self.likeliest)
        strongest = sorted(self.known, key=lambda item: (-item[1][best], item[0]))[:3]
        return tuple(feature.replace("_", " ") for feature, _ in strongest)

    def share(self, intent: Intent) -> float:
        return self.shares[INTENTS.index(intent)]


_POLITE = frozenset(
    (
        Sense.GREETING,
        Sense.THANKS,
        Sense.SELF,
        Sense.PERSON,
        Sense.FILLER,
        Sense.SORRY,
        Sense.LEADER,
        Sense.YES,
        Sense.ASK_FOR,
        Sense.OUTSIDER,
    )
)


def _states(clause: Clause) -> bool:
    """Whether the clause says more than a greeting or thanks."""
    return bool(clause.days or clause.amounts or clause.refs) or any(not _POLITE.issuperset(mark.senses) for mark in clause.marks)


def tokens(clauses: Sequence[Clause], on: date) -> list[str]:
    """The words of these clauses as the weights know them."""
    found: list[str] = []
    for clause in [clause for clause in clauses if _states(clause)] or clauses:
        names: dict[int, str] = {}
        for day in clause.days:
            ahead, past = day.ahead(on) is not None, day.past(on) is not None
            name = "<day>" if ahead == past else "<ahead>" if ahead else "<past>"
            names.update((place, name if place == day.start else "") for place in range(day.start, day.end))
        for amount in clause.amounts:
            name = "<whole>" if amount.percent >= 100 else "<share>"
            names.update((place, name if place == amount.start else "") for place in range(amount.start, amount.end))
        for ref in clause.refs:
            for place in range(ref.start, ref.end):
                names.setdefault(place, "<task>" if place == ref.start else "")
        for place in range(clause.start, clause.end):
            word = clause.words[place]
            token = names.get(place)
            if token is None:
                token = _SHAPES.get(word.shape, word.plain)
            if token:
                found.append(token)
        if clause.ending:
            found.append("<line>" if clause.ending == "\n" else clause.ending)
    return found


def features(clauses: Sequence[Clause], on: date) -> set[str]:
    """Each token and each pair of neighbours, the same of the senses the vocabulary gives, and about how long it is."""
    said = tokens(clauses, on)
    found = set(said)
    found.update(map("_".join, pairwise(["^", *said, "$"])))
    found.add(f"length{min(6, len(said) // 3)}")
    meant = ["^"]
    for clause in [clause for clause in clauses if _states(clause)] or clauses:
        meant.extend(name for mark in clause.marks if (name := _name(mark.senses)))
        meant.append("@.")
    found.update(meant)
    found.update(map("_".join, pairwise(meant)))
    return found


@lru_cache(maxsize=1024)
def _name(senses: frozenset[Sense]) -> str:
    """The senses of a phrase as one token; nothing for what is only music."""
    name = "+".join(sorted(sense.name for sense in senses))
    return "" if name in ("FILLER", "PERSON") else f"@{name}"


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    weights: dict[str, tuple[int, ...]] = {}
    with WEIGHTS.open(encoding="utf-8") as file:
        for line in file:
            feature, _, numbers = line.rstrip("\n").partition("\t")
            weights[feature] = tuple(map(int, numbers.split()))
    return weights, weights.pop("bias")


def opinion(clauses: Sequence[Clause], on: date) -> Opinion | None:
    """How such words are usually meant; None where there are none."""
    if not any(clause.marks or clause.content() > 1 for clause in clauses):
        return None  # an emoji or a bare number: nothing for words to say
    weights, sums = _weights()
    known = [(feature, found) for feature in features(clauses, on) if (found := weights.get(feature)) is not None]
    totals = [sum(column) / SCALE for column in zip(sums, *(found for _, found in known), strict=True)]
    top = max(totals)
    shares = [exp(total - top) for total in totals]
    whole = sum(shares)
    return Opinion(tuple(share / whole for share in shares), tuple(known))
