"""Samples of the wordings about setting the register up: accounts, codes, the workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from messages.render import Wording
from messages.wordings.bad_code_day import BadCodeDay
from messages.wordings.seat_code import SeatCode
from messages.wordings.seat_removed import SeatRemoved
from messages.wordings.seats_bound import SeatLine, SeatsBound
from messages.wordings.seats_today import SeatsToday
from messages.wordings.seats_unbound import SeatsUnbound

DAY = date(2026, 11, 16)


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    lan, unit = dress("Lê Thị Lan"), dress("P. QLĐT")
    line = SeatLine(lan, dress("Lê Thị Lan (P. QLĐT)"), "Telegram", dress("Hoa Sữa"), DAY)
    nameless = SeatLine(lan, lan, "Zalo", "", DAY)
    yield SeatRemoved(lan, (dress("Hoa Sữa"),))
    yield SeatRemoved(lan, ())
    for bound in (True, False):
        yield SeatCode(lan, unit, "K7MPQ2XA", date(2026, 11, 30), bound)
    yield SeatsBound((line, nameless), 3, 17, 40)
    yield SeatsBound((), 0, 0, 40)
    yield SeatsUnbound(((unit, (lan, lan)), (dress("P. QLLĐ"), (lan,) * 12)), 17, 40, (dress("P. Quy hoạch"),))
    yield SeatsUnbound((), 40, 40, ())
    yield SeatsToday(DAY, 17, 40, (line, nameless), 4, ((unit, 3), (dress("P. QLLĐ"), 2)), (dress("P. Quy hoạch"),))
    yield SeatsToday(DAY, 40, 40, (line,), 0, (), ())
    yield BadCodeDay(dress("30/02"), 90)
