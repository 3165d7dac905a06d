"""The rules' verdict held against the second opinion: where they differ widely the reading is doubted or given up.

Three cases, and nothing else changes a verdict:

* the rules recognised nothing: the opinion stands in for them, never sure;
* the rules read a completion that such words hardly ever report: it is asked about;
* the opinion is all but certain and finds the rules' reading absurd: it is followed, but neither to a completion nor
  away from one.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.reply import Intent
from messages.reading.rules_talk import ASKS_WHAT
from messages.reading.second import Opinion
from messages.reading.verdict import Verdict

_NOTHING = 0.55
"""Up to this confidence the rules have found next to nothing."""
_LIKELY = 0.5
_CERTAIN = 0.84
_ABSURD = 0.05
_HARDLY = 0.12


def weigh(verdict: Verdict, opinion: Opinion | None) -> Verdict:
    """The verdict after the opinion has been heard."""
    if opinion is None:
        return verdict
    likeliest = opinion.likeliest
    share, own = opinion.share(likeliest), opinion.share(verdict.intent)
    if likeliest is verdict.intent:
        return verdict if verdict.ask else replace(verdict, confidence=verdict.confidence + (1 - verdict.confidence) * (share - 0.5) * 0.5)
    helpless = verdict.confidence <= _NOTHING and share >= _LIKELY and own < share / 2
    settled = verdict.confidence >= (0.9 if verdict.intent is Intent.WITHDRAW else 0.95) or verdict.intent is Intent.DONE
    settled = settled or any(why.startswith(ASKS_WHAT) for why in verdict.why)
    absurd = share >= _CERTAIN and own <= _ABSURD and not settled and likeliest not in (Intent.DONE, Intent.OTHER)
    # It hears the obstacle and not its "không": "không thiếu kinh phí".
    denied = likeliest is Intent.BLOCKED and any(why.startswith("nothing has come up") for why in verdict.why)
    # "chỉ được 80% thôi, em gõ nhầm": whoever says how far it is wants it to go on.
    denied = denied or (likeliest is Intent.WITHDRAW and verdict.percent is not None)
    if (helpless or absurd) and not denied:
        return _followed(verdict, opinion, share)
    if verdict.intent is Intent.DONE and own < (_HARDLY if verdict.confidence < 0.9 else _HARDLY / 2):
        return replace(
            verdict, confidence=min(verdict.confidence, 0.7), ask=verdict.ask or "done_or_not", why=(*verdict.why, _said(opinion))
        )
    if own < _ABSURD * 2:
        return replace(verdict, confidence=min(verdict.confidence, 0.75))
    return verdict


def _followed(verdict: Verdict, opinion: Opinion, share: float) -> Verdict:
    intent = opinion.likeliest
    ask = "done_or_not" if intent is Intent.DONE else "unclear" if share < 0.7 and verdict.ask else None
    dated = intent in (Intent.PROGRESS, Intent.EXTENSION, Intent.DONE)
    return Verdict(
        intent,
        0.6 if ask else min(0.78, share * 0.8),
        (_said(opinion), *(f"instead of {why}" for why in verdict.why)),
        percent=100.0 if intent is Intent.DONE else verdict.percent if verdict.intent is not Intent.DONE else None,
        day=verdict.day if dated else None,
        of="task" if intent is Intent.WITHDRAW else None,
        ask=ask,
    )


def _said(opinion: Opinion) -> str:
    return f"second opinion: “{'”, “'.join(opinion.words())}” → {opinion.likeliest.value}"
