"""Which buttons stand under a message."""

from __future__ import annotations

from datetime import date

from bot.core.outgoing import Keyboard
from bot.core.rules.values import Audience, Owed, Rule
from bot.core.task import Part
from bot.services import keyboards
from tests.builders import an_assignment

DUE = date(2024, 11, 8)
THING = Owed(Rule.BEFORE_DUE, 1, "2024-11-08/1", Audience.RESPONSIBLE, date(2024, 11, 7), 1)


def labels(keyboard: Keyboard) -> list[str]:
    return [button.label for row in keyboard for button in row]


def test_below_another_block_the_buttons_of_the_only_task_name_it() -> None:
    a = an_assignment(due=DUE, last_day=DUE)
    assert labels(keyboards.for_digest([(a, THING)], more=False))[0] == "Báo hoàn thành"
    assert labels(keyboards.for_digest([(a, THING)], more=False, numbered=True))[0] == "#101 Báo hoàn thành"


def test_a_later_day_is_offered_to_the_unit_that_leads_and_not_to_one_that_supports_or_is_to_add_something() -> None:
    leads, supports = (an_assignment(due=DUE, last_day=DUE, part=part) for part in (Part.LEAD, Part.SUPPORT))
    assert "Đề nghị gia hạn" in labels(keyboards.status(leads))
    assert "Đề nghị gia hạn" not in labels(keyboards.status(supports))
    # After the deadline it would be refused.
    assert "Đề nghị gia hạn" not in labels(keyboards.status(leads, extendable=False))
    assert labels(keyboards.supplement(leads)) == ["Báo hoàn thành", "Cập nhật tiến độ"]


def test_whoever_has_answered_already_is_not_asked_to_say_that_it_is_known() -> None:
    assert "Đã rõ" in labels(keyboards.status(an_assignment(due=DUE, last_day=DUE)))
    assert "Đã rõ" not in labels(keyboards.status(an_assignment(due=DUE, last_day=DUE, acknowledged=True)))


def test_buttons_below_other_tasks_say_of_which_they_are() -> None:
    shown = keyboards.named(keyboards.status(an_assignment(number=297)))
    assert [button.label for row in shown for button in row][:2] == ["#297 Báo hoàn thành", "#297 Cập nhật tiến độ"]
    listed = keyboards.for_list([an_assignment(number=297), an_assignment(number=299)])
    assert keyboards.named(listed) == listed and keyboards.named(shown) == shown
