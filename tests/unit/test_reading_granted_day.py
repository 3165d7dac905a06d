"""A later day that is agreed to in passing."""

from __future__ import annotations

from messages.reading.granted_day import grants_day


def test_a_day_and_nothing_else_is_granted() -> None:
    for text in ("153 dc den 14/11 thoi", "#153 được đến ngày 14/11/2024 nhé em", "153 chỉ cho gia hạn đến 14/11", "153: đến 14/11 thôi"):
        assert grants_day(text), text


def test_what_is_to_be_done_by_a_day_is_no_grant() -> None:
    for text in ("153 báo cáo trước 14/11", "153 làm xong đến 14/11", "153 đến đâu rồi", "153 được 14/11 hộ", "153 đến 14/11 phải xong"):
        assert not grants_day(text), text
