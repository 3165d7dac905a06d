"""What was said at night, above the digest of the morning: how much of it fits, and how it looks there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from bot.core.channel import Capabilities
from bot.core.clock import OFFICE_ZONE
from bot.core.organisation import Address
from bot.core.outgoing import Button
from bot.services.compose import Composed
from bot.services.joining import fitting, named_by, with_notes
from messages.render import Rendered

ROOM = 1500
KEYBOARD = ((Button("101", "x", "101"),),)
SAID = datetime(2026, 12, 20, 19, 30, tzinfo=OFFICE_ZONE)
NOBODY: Any = None
"""What is not asked for where the digest names every task already."""


def note(text: str, *, html: str | None = None, slot: str = "17/granted", tasks: list[int] | None = None, buttons: Any = None) -> Any:
    return SimpleNamespace(text_plain=text, text_html=html, slot=slot, tasks=tasks, buttons=buttons, created_at=SAID)


def digest(*tasks: int) -> Composed:
    address: Address = NOBODY
    return Composed(address, Rendered("<b>Nhắc việc</b>", "Nhắc việc"), KEYBOARD, tasks=tasks)


def test_notes_go_along_as_long_as_they_fit_with_the_blank_lines_between_them() -> None:
    half, short = note("a" * (ROOM // 2 - 2)), note("ngắn")
    assert fitting([half, half, short]) == [half, half]
    just, too_long = note("a" * (ROOM - 2)), note("a" * (ROOM - 1))
    assert fitting([just]) == [just]
    # What was said later does not stand before what was said earlier: nothing behind a note that is left out goes along.
    assert fitting([short, too_long, short]) == [short]
    assert fitting([note("😀" * (ROOM // 2 - 1))]) != []
    assert fitting([note("😀" * (ROOM // 2))]) == []


def test_the_tasks_a_leader_speaks_of_stand_above_and_need_not_be_named_in_full_again() -> None:
    said = [note("gấp", slot="direction/1", tasks=[4, 5]), note("đồng ý", tasks=[6]), note("x", slot="direction/2")]
    # With the day it was said: how late they are then is not said again on the same day.
    assert named_by(said) == {4: date(2026, 12, 20), 5: date(2026, 12, 20)}
    assert named_by([note("a" * ROOM, slot="direction/1", tasks=[4])]) == {}


@pytest.mark.parametrize(
    ("format", "html", "shown"),
    [
        ("html", "<i>A &amp; B</i>", "<i>A &amp; B</i>"),
        # Marks the platform refused once, or a channel that shows none.
        ("html", None, "A &amp; B"),
        ("plain", "<i>A &amp; B</i>", "A &amp; B"),
    ],
)
async def test_a_note_stands_above_the_digest_as_its_channel_shows_it(format: Any, html: str | None, shown: str) -> None:
    made = await with_notes(NOBODY, NOBODY, digest(1), [note("A & B", html=html)], Capabilities(format=format))
    assert made.text == Rendered(f"{shown}\n\n<b>Nhắc việc</b>", "A & B\n\nNhắc việc")
    assert (made.keyboard, list(made.tasks)) == (KEYBOARD, [1])


async def test_a_digest_without_notes_or_with_none_that_fits_stays_as_it_is() -> None:
    for notes in ([], [note("a" * ROOM, tasks=[7], buttons=[[]])]):
        assert await with_notes(NOBODY, NOBODY, digest(1), notes, Capabilities()) == digest(1)


async def test_the_tasks_of_a_note_without_buttons_get_none_in_the_digest_either() -> None:
    # Such a note only tells of them; and a note with buttons about a task of the digest adds no other.
    notes = [note("đã gia hạn", tasks=[7]), note("gấp", slot="direction/1", tasks=[1], buttons=[[]]), note("x", buttons=[[]])]
    for tasks in ((1, 2), (1,)):
        made = await with_notes(NOBODY, NOBODY, digest(*tasks), notes, Capabilities())
        assert (made.keyboard, tuple(made.tasks)) == (KEYBOARD, tasks)


async def test_whoever_knows_the_words_gets_none_for_the_tasks_of_a_note_where_there_are_no_buttons() -> None:
    bare = replace(digest(4), keyboard=(), bare=True)
    said = [note("gấp", slot="direction/1", tasks=[5], buttons=[["x"]])]
    made = await with_notes(NOBODY, NOBODY, bare, said, Capabilities(buttons=False))
    assert (made.keyboard, made.tasks) == ((), [4, 5])
    for shown, can in ((bare, Capabilities()), (replace(bare, bare=False), Capabilities(buttons=False))):
        # The buttons, or the words in their place, are those of every task: the register is asked for them.
        with pytest.raises(AttributeError):
            await with_notes(NOBODY, NOBODY, shown, said, can)
