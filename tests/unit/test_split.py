"""Where a long text is cut."""

from __future__ import annotations

from datetime import date

from bot.core.text import utf16_length
from messages.render import Rendered
from messages.split import escape, split
from messages.wordings.digest import Digest
from messages.wordings.lines import TaskLine, task_line
from tests.builders import a_calendar, an_assignment

LINE = "#{} một dòng của danh sách, dài vừa phải để đếm"


def _cut(text: str, limit: int) -> list[str]:
    return [part.plain for part in split(Rendered(escape(text), text), limit)]


def _block(heading: str, lines: int) -> str:
    return "\n".join((heading, *(LINE.format(number) for number in range(101, 101 + lines))))


def test_a_text_that_fits_is_one_part() -> None:
    assert _cut(_block("[Nhắc việc]", 3), 500) == [_block("[Nhắc việc]", 3)]


def test_a_last_paragraph_that_has_room_in_the_next_part_is_not_torn() -> None:
    first, last = _block("[Tuần này]", 14), _block("[Nhắc việc]", 6)
    assert _cut(f"{first}\n\n{last}", 900) == [first, last]


def test_a_last_paragraph_without_room_in_the_next_part_is_torn_between_lines() -> None:
    parts = _cut(f"{_block('[Tuần này]', 14)}\n\n{_block('[Nhắc việc]', 30)}", 900)
    assert len(parts) == 3 and all(len(part) <= 900 for part in parts)
    assert "[Nhắc việc]" in parts[0] and parts[1].startswith("#")


def test_the_greater_half_of_a_part_is_torn_all_the_same() -> None:
    parts = _cut(f"Một dòng.\n\n{_block('[Nhắc việc]', 20)}", 900)
    assert parts[0].startswith("Một dòng.\n\n[Nhắc việc]\n#101")


def test_a_copy_of_the_trial_is_torn_only_where_it_is_longer_than_a_message() -> None:
    copies = [f"(chạy thử) gửi cho Người {n} – P. QLĐT\n{_block('[Nhắc việc]', 5)}" for n in range(12)]
    for limit in range(700, 1000, 7):
        parts = _cut("\n\n".join(copies), limit)
        assert "\n\n".join(parts) == "\n\n".join(copies), limit
        assert all(part.startswith("(chạy thử) gửi cho") for part in parts), limit
    long = f"(chạy thử) gửi cho Người khác – P. TCKT\n{_block('[Nhắc việc]', 30)}"
    parts = _cut("\n\n".join((copies[0], long, copies[1])), 900)
    assert parts[0] == copies[0] and parts[1].startswith("(chạy thử) gửi cho Người khác")
    # Whoever reads the rest alone knows whose it is.
    assert parts[2].startswith("(chạy thử) gửi cho Người khác – P. TCKT (tiếp)\n#")
    assert all(len(part) <= 900 for part in parts)


def test_the_rest_of_a_torn_copy_says_once_in_each_part_whose_it_is_and_the_next_copy_only_its_own() -> None:
    long = f"(chạy thử) gửi cho Người khác – P. TCKT\n{_block('[Nhắc việc]', 60)}"
    other = f"(chạy thử) gửi cho Người 2 – P. QLĐT\n{_block('[Nhắc việc]', 5)}"
    for limit in range(700, 1000, 7):
        parts = _cut(f"{long}\n\n{other}", limit)
        assert all(len(part) <= limit for part in parts), limit
        assert [part.splitlines()[0] for part in parts[:-1]] == [
            "(chạy thử) gửi cho Người khác – P. TCKT",
            *["(chạy thử) gửi cho Người khác – P. TCKT (tiếp)"] * (len(parts) - 2),
        ], limit
        assert parts[-1].endswith(other) and "Người 2 – P. QLĐT (tiếp)" not in "".join(parts), limit
        lines = [line for part in parts for line in part.splitlines() if line and not line.endswith("(tiếp)")]
        assert lines == [line for line in f"{long}\n{other}".splitlines() if line], limit


def test_what_is_too_long_for_a_line_stands_behind_what_leads_to_it() -> None:
    parts = _cut(f"#101 việc thứ nhất\n[Nhắc việc]\n{'chữ ' * 400}", 900)
    assert parts[0] == "#101 việc thứ nhất\n[Nhắc việc]" or parts[1] == "[Nhắc việc]"
    assert parts[-1].startswith("chữ") and "".join(parts).index("[Nhắc việc]") < "".join(parts).index("chữ chữ")


def test_the_name_above_a_copy_goes_with_what_it_stands_above() -> None:
    copies = "\n\n".join(f"(chạy thử) gửi cho Người {n} – P. QLĐT\n{_block('[Nhắc việc]', 5)}" for n in range(12))
    for limit in range(700, 1000, 7):
        for part in _cut(copies, limit):
            assert not part.splitlines()[-1].startswith(("(chạy thử)", "[Nhắc việc]")), limit


def test_the_deadline_above_its_tasks_goes_with_the_first_of_them() -> None:
    def due(number: int, day: date, *, before: bool = False) -> TaskLine:
        return task_line(an_assignment(number=number, due=day, before=before), date(2027, 2, 19), a_calendar())

    sunday = [due(number, date(2027, 2, 28)) for number in (437, 449)]
    soon = [due(number, date(2027, 2, 25), before=True) for number in (468, 472)]
    today = [due(number, date(2027, 2, 20), before=True) for number in (301, 302)]
    text = Digest("Phòng A", date(2027, 2, 19), due_today=tuple(today), upcoming=(*soon, *sunday), knows_how=True).render()
    above = ("Đến hạn HÔM NAY (hạn trước", "Hạn trước ngày 25/02/2027: còn", "Hạn 28/02/2027, tính đến hết 01/03/2027: còn")
    assert all(f"\n{heading}" in text.plain for heading in above)
    for limit in range(160, utf16_length(text.plain)):
        parts = [part.plain for part in split(text, limit)]
        assert "\n".join(parts) == text.plain, limit
        assert not any(part.splitlines()[-1].startswith(above) for part in parts), limit


def test_a_line_about_later_deadlines_leads_to_nothing() -> None:
    last = "Hạn sau 20/12: 03 nhiệm vụ, xem: nhắn “việc của phòng”."
    assert _cut(f"{_block('[Tuần này]', 3)}\n{last}\n{LINE.format(104)}", 250)[0].endswith(last)
