"""Learns the weights of the second opinion from labelled replies: `python -m messages.reading.learn FILE…` writes them.

Plain multinomial logistic regression by stochastic gradient with AdaGrad steps and decay, on the replies that speak of
one task. The same files in the same order give the same weights. Never give it a file that is kept blind.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy

from bot.core.reply import ReplyContext
from messages.reading.clauses import cut
from messages.reading.measure import CALENDAR, REFERENCE_DAY, Label, load
from messages.reading.replies import own_words, parse
from messages.reading.second import INTENTS, SCALE, WEIGHTS, features

_ROUNDS = 25
_STEP = 0.15
_DECAY = 0.97
_SEEN_AT_LEAST = 2


def learn(labels: Iterable[Label]) -> dict[str, list[int]]:
    """Whole-number weights of each feature for each intent, in the order of `INTENTS`; "bias" is the start value."""
    examples = [
        (
            sorted(features(cut(parse(own_words(label.text), REFERENCE_DAY, CALENDAR, ReplyContext())), REFERENCE_DAY)),
            label.items[0][0],
        )
        for label in labels
        if len(label.items) == 1
    ]
    counts = Counter(feature for found, _ in examples for feature in found)
    places = {feature: place for place, feature in enumerate(sorted(name for name, count in counts.items() if count >= _SEEN_AT_LEAST))}
    known = [numpy.array([places[feature] for feature in found if feature in places], dtype=int) for found, _ in examples]
    wanted = [INTENTS.index(next(intent for intent in INTENTS if intent == name)) for _, name in examples]
    weights = numpy.zeros((len(places), len(INTENTS)))
    past = numpy.full(weights.shape, 1e-6)
    bias = numpy.zeros(len(INTENTS))
    order = numpy.random.default_rng(0)
    for _ in range(_ROUNDS):
        for at in order.permutation(len(known)):
            found = known[at]
            scores = weights[found].sum(0) + bias
            share = numpy.exp(scores - scores.max())
            share /= share.sum()
            share[wanted[at]] -= 1
            past[found] += share * share
            weights[found] -= _STEP * share / numpy.sqrt(past[found])
            bias -= 0.01 * share
        weights *= _DECAY
    learned = {"bias": [round(value * SCALE) for value in bias]}
    for feature, place in places.items():
        whole = [round(value * SCALE) for value in weights[place]]
        if any(whole):
            learned[feature] = whole
    return learned


def main() -> None:
    weights = learn(label for name in sys.argv[1:] for label in load(Path(name)))
    with WEIGHTS.open("w", encoding="utf-8", newline="\n") as file:
        for feature, numbers in weights.items():
            file.write(f"{feature}\t{' '.join(map(str, numbers))}\n")
    print(f"{len(weights)} features → {WEIGHTS}")


if __name__ == "__main__":
    main()
