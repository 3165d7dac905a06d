"""Who is in charge of a unit, with the days behind the name."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading.charges import Charge, read_charge

LONG = "Vũ Hải Long"
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        (LONG, Charge(LONG)),
        ("Vũ Hải Long (từ 01/12/2026)", Charge(LONG, FIRST)),
        ("Vũ Hải Long (kể từ ngày 1/12/2026)", Charge(LONG, FIRST)),
        ("Vũ Hải Long (đến hết 31/12/2026)", Charge(LONG, None, LAST)),
        ("vu hai long (tu 01/12/2026 den 31/12/2026)", Charge("vu hai long", FIRST, LAST)),
        ("Vũ Hải Long (từ 01/12/2026 đến 01/12/2026)", Charge(LONG, FIRST, FIRST)),
        ("Vũ Hải Long (từ 31/02/2026)", None),
        ("Vũ Hải Long (từ 31/12/2026 đến 01/12/2026)", None),
        ("Vũ Hải Long (sắp tới)", None),
        ("Vũ Hải Long ()", None),
    ],
)
def test_a_charge_has_its_days_behind_the_name(text: str, charge: Charge | None) -> None:
    assert read_charge(text) == charge
    if charge is not None:
        assert read_charge(charge.text) == charge


def test_a_charge_begins_on_a_day_to_come_and_holds_from_that_day_on() -> None:
    assert Charge(LONG, FIRST).begins(date(2026, 11, 30)) == FIRST
    assert Charge(LONG, FIRST).begins(FIRST) is None
    assert Charge(LONG, FIRST).begins(LAST) is None
    assert Charge(LONG, None, LAST).begins(FIRST) is None
