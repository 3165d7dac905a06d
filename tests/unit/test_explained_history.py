"""What "vì sao" lists as told before."""

from __future__ import annotations

from datetime import date

from bot.core.rules import Audience, Rule, Told
from bot.services.explaining import history_of
from messages.wordings.why import ToldBefore
from tests.builders import an_assignment


def test_what_was_said_of_a_deadline_that_was_moved_is_named_with_it() -> None:
    a = an_assignment(due=date(2027, 2, 16))
    told = [
        Told(Rule.BEFORE_DUE, "2027-01-25/7", Audience.RESPONSIBLE, date(2027, 1, 18)),
        Told(Rule.OVERDUE, "2027-01-25+2027-01-04/1", Audience.RESPONSIBLE, date(2027, 1, 26)),
        Told(Rule.BEFORE_DUE, "2027-02-16/7", Audience.RESPONSIBLE, date(2027, 2, 3)),
        Told(Rule.NEW, "import/0", Audience.RESPONSIBLE, date(2027, 1, 4)),
    ]
    old = date(2027, 1, 25)
    assert history_of(told, a) == [
        ToldBefore(date(2027, 1, 18), "before_due", 7, old),
        ToldBefore(date(2027, 1, 26), "overdue", 1, old),
        ToldBefore(date(2027, 2, 3), "before_due", 7),
        ToldBefore(date(2027, 1, 4), "new", 0),
    ]
