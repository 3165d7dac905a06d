"""Tasks meant by their place in the list just sent: "tất cả", "2 việc đầu", "việc cuối", "các việc còn lại"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.core.task import Assignment

EVERY = frozenset(("ALL", "REST"))
"""References that mean what the rest of the message does not name."""


def by_place(ref: str, listed: Sequence[Assignment], named: Collection[int] = ()) -> list[Assignment]:
    """The assignments of a list a reference means. `named`: ids the same message speaks of by themselves; "tất cả" and
    "còn lại" do not mean these ("xong hết trừ 112" says nothing of 112). Empty where the list has no such place."""
    if ref in EVERY:
        return [a for a in listed if a.id not in named]
    if ref == "LAST":
        return list(listed[-1:])
    for end in ("FIRST", "LAST"):
        count = ref.removeprefix(end)
        if ref.startswith(end) and count.isdigit():
            if int(count) > len(listed):
                # "2 việc đầu" of a list of one: another list is meant.
                return []
            return list(listed[: int(count)] if end == "FIRST" else listed[-int(count) :])
    return []
