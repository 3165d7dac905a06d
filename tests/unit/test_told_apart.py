"""Sentences that tell two readings apart: each was found because a changed reading reads it differently, and looked at."""

from __future__ import annotations

import random

from tests.mutation.sentences import Sentence, kept, variants


def test_every_kept_sentence_is_read_as_it_is_kept() -> None:
    moved = [f"{one.text}\n- {read}\n+ {now}" for one, read in kept() if (now := one.read()) != read]
    assert not moved, "look at each, then: python -m tests.mutation.apart\n" + "\n".join(moved)


def test_others_are_made_of_a_sentence_and_the_same_from_the_same_chance() -> None:
    one, other = Sentence("reply", "Việc 112 đã xong ngày 18/11."), Sentence("reply", "chờ Bộ")
    made = list(variants(one, [other], ["trình"], random.Random(1)))
    assert made[:3] == ["viec 112 da xong ngay 18/11.", "VIỆC 112 ĐÃ XONG NGÀY 18/11.", "việc 112 đã xong ngày 18/11."]
    assert any("trình" in text for text in made) and any("18/11" not in text for text in made)
    assert made == list(variants(one, [other], ["trình"], random.Random(1)))
