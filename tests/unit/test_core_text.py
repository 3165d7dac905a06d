"""Names are compared the way people write them."""

from __future__ import annotations

import unicodedata

import pytest

from bot.core.text import fold, name_key, storable


@pytest.mark.parametrize("written", ["Đầu  tư", "ĐẦU TƯ", " dau tu ", unicodedata.normalize("NFD", "Đầu tư")])
def test_case_diacritics_and_spaces_do_not_matter(written: str) -> None:
    assert fold(written) == "dau tu"


def test_folding_keeps_punctuation_and_a_name_key_drops_it() -> None:
    assert fold("P. QLĐT") == "p. qldt"
    assert name_key("P. QLĐT") == name_key("P.QLĐT") == "p qldt"


def test_different_words_stay_different() -> None:
    assert name_key("Phòng Quản lý đầu tư") != name_key("Phòng Quản lý lao động")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("xong rồi ạ 😀", "xong rồi ạ 😀"),
        ("xong \ud83d", "xong \ufffd"),
        ("\ude00 xong", "\ufffd xong"),
        ("\udcff.pdf", "\ufffd.pdf"),
        ("xo\0ng", "xong"),
        ("", ""),
    ],
)
def test_what_no_store_keeps_is_taken_out_of_a_text_and_nothing_else(written: str, kept: str) -> None:
    assert storable(written) == kept
    kept.encode()
