"""What a second opinion may change of a verdict, and what never: both sides of each bound."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.reply import Intent
from messages.reading.doubt import weigh
from messages.reading.second import INTENTS, Opinion
from messages.reading.verdict import Verdict

DONE, PROGRESS, BLOCKED, EXTENSION, WITHDRAW = Intent.DONE, Intent.PROGRESS, Intent.BLOCKED, Intent.EXTENSION, Intent.WITHDRAW
DAY = date(2026, 11, 25)


def opinion(**shares: float) -> Opinion:
    """The shares by name; what is left goes to `other`."""
    given = {Intent[name]: share for name, share in shares.items()}
    rest = 1 - sum(given.values())
    weights = tuple(int(intent is PROGRESS) for intent in INTENTS)
    return Opinion(tuple(given.get(intent, rest if intent is Intent.OTHER else 0.0) for intent in INTENTS), (("đang_làm", weights),))


def verdict(intent: Intent, confidence: float, **given: object) -> Verdict:
    return Verdict(intent, confidence, ("rule",), **given)  # type: ignore[arg-type]


def test_without_an_opinion_a_verdict_stands() -> None:
    alone = verdict(DONE, 0.8)
    assert weigh(alone, None) is alone


def test_who_agrees_makes_it_surer_and_leaves_a_question_open() -> None:
    agreed = weigh(verdict(PROGRESS, 0.8), opinion(PROGRESS=0.9))
    assert (agreed.intent, agreed.why) == (PROGRESS, ("rule",))
    assert agreed.confidence == pytest.approx(0.8 + 0.2 * 0.4 * 0.5)
    asked = verdict(DONE, 0.5, ask="done_or_not")
    assert weigh(asked, opinion(DONE=0.9)) is asked


def test_where_the_rules_found_nothing_the_opinion_is_followed_when_it_is_likely_and_far_likelier() -> None:
    def followed(confidence: float, share: float, own: float) -> bool:
        return weigh(verdict(BLOCKED, confidence), opinion(PROGRESS=share, BLOCKED=own)).intent is PROGRESS

    assert followed(0.55, 0.6, 0.29)
    assert followed(0.55, 0.5, 0.2)
    assert not followed(0.56, 0.6, 0.29)
    assert not followed(0.55, 0.49, 0.2)
    assert not followed(0.55, 0.6, 0.3)


def test_what_is_absurd_is_followed_only_against_a_verdict_that_is_not_settled() -> None:
    def followed(intent: Intent, confidence: float, likeliest: str = "PROGRESS", share: float = 0.84, own: float = 0.05) -> bool:
        return weigh(verdict(intent, confidence), opinion(**{likeliest: share, intent.name: own})).intent is not intent

    assert followed(BLOCKED, 0.94)
    assert not followed(BLOCKED, 0.95)
    assert not followed(BLOCKED, 0.94, share=0.83)
    assert not followed(BLOCKED, 0.94, own=0.06)
    assert followed(WITHDRAW, 0.89)
    assert not followed(WITHDRAW, 0.9)
    # Nobody is made to be done by an opinion, and nothing that was said is thrown away by one.
    assert not followed(BLOCKED, 0.8, "DONE")
    assert not followed(BLOCKED, 0.8, "OTHER")
    # A done is never turned into something else: it is asked about.
    assert not followed(DONE, 0.8)


def test_a_done_that_the_opinion_hardly_believes_is_asked_about() -> None:
    def asked(confidence: float, own: float) -> str | None:
        found = weigh(verdict(DONE, confidence, percent=100.0), opinion(PROGRESS=0.6, DONE=own))
        assert found.intent is DONE
        if found.ask:
            assert found.confidence == min(confidence, 0.7)
            assert found.why == ("rule", "second opinion: “đang làm” → progress")
        return found.ask

    assert asked(0.89, 0.11) == "done_or_not"
    assert asked(0.89, 0.12) is None
    assert asked(0.9, 0.05) == "done_or_not"
    assert asked(0.9, 0.06) is None
    assert weigh(verdict(DONE, 0.6, ask="which"), opinion(PROGRESS=0.6, DONE=0.01)).ask == "which"
    assert weigh(verdict(PROGRESS, 0.9), opinion(BLOCKED=0.6, PROGRESS=0.11)).ask is None


def test_any_other_verdict_that_the_opinion_does_not_share_at_all_is_less_sure() -> None:
    def left(confidence: float, own: float) -> float:
        return weigh(verdict(BLOCKED, confidence), opinion(PROGRESS=0.6, BLOCKED=own)).confidence

    assert left(0.9, 0.09) == 0.75
    assert left(0.7, 0.09) == 0.7
    assert left(0.9, 0.1) == 0.9


def followed(to: str, share: float = 0.7, **given: object) -> Verdict:
    return weigh(verdict(BLOCKED, 0.5, **given), opinion(**{to: share, "BLOCKED": 0.0}))


def test_a_followed_opinion_says_whose_it_is_and_is_never_surer_than_a_guess() -> None:
    found = followed("PROGRESS")
    assert found.why == ("second opinion: “đang làm” → progress", "instead of rule")
    assert found.confidence == pytest.approx(0.56)
    assert followed("PROGRESS", 1.0).confidence == 0.78


def test_a_done_by_opinion_alone_is_asked_about() -> None:
    found = followed("DONE", 1.0)
    assert (found.intent, found.ask, found.confidence, found.percent) == (DONE, "done_or_not", 0.6, 100.0)


def test_what_was_to_be_asked_is_asked_still_when_the_opinion_is_not_sure() -> None:
    assert followed("PROGRESS", 0.69, ask="x").ask == "unclear"
    assert followed("PROGRESS", 0.7, ask="x").ask is None
    assert followed("PROGRESS", 0.69).ask is None


def test_number_and_day_go_with_what_they_can_belong_to() -> None:
    assert [followed(to, day=DAY).day for to in ("PROGRESS", "EXTENSION", "DONE", "WITHDRAW")] == [DAY, DAY, DAY, None]
    assert [followed(to, percent=30.0).percent for to in ("PROGRESS", "DONE")] == [30.0, 100.0]
    assert [followed(to).of for to in ("WITHDRAW", "PROGRESS")] == ["task", None]
    # The hundred of a done says nothing about anything else.
    helpless = weigh(verdict(DONE, 0.5, percent=100.0), opinion(PROGRESS=0.6, DONE=0.1))
    assert (helpless.intent, helpless.percent) == (PROGRESS, None)
