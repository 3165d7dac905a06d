"""The clerk's sentence that writes a unit's words anew for the official report."""

from __future__ import annotations

import pytest

from messages.reading.rewording import Rewording, read_rewording


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("viết lại 351: Đang chờ Sở Tài chính cho ý kiến.", Rewording(351, "", "Đang chờ Sở Tài chính cho ý kiến.")),
        ("Viết lại #351 P. QLĐT: “chờ Sở”", Rewording(351, "P. QLĐT", "chờ Sở")),
        ("viet lai loi in cua nhiem vu 351, Thanh tra: chờ Sở", Rewording(351, "Thanh tra", "chờ Sở")),
        ("viết lại 351:", None),
        ("viết lại tờ trình: chờ Sở", None),
        ("351 đang viết lại: chờ Sở", None),
        ("viết lại 351 đang trình", None),
    ],
)
def test_the_number_the_unit_and_the_words_are_read(text: str, read: Rewording | None) -> None:
    assert read_rewording(text) == read
