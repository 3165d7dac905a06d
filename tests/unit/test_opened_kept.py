"""Every labelled reply is, for those who look for commands, orders, wishes and notes, what it was before."""

from __future__ import annotations

import pytest

from tests.kept import OPENED, assert_kept, opened
from tests.readings import sets


@pytest.mark.parametrize("name", sets())
def test_every_reply_of_a_set_opens_the_doors_that_are_kept(name: str) -> None:
    assert_kept(OPENED, name, opened(name))
