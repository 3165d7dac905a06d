"""One-time codes for binding."""

from __future__ import annotations

from bot.core.codes import ALPHABET, LENGTH, WRONG_TRIES_PER_HOUR, code_hash, new_code

KEY = b"the key of this test"


def test_a_code_has_eight_characters_without_look_alikes() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) and not set(ALPHABET) & set("0O1IL")
    for code in (new_code() for _ in range(300)):
        assert len(code) == LENGTH == 8 and set(code) <= set(ALPHABET)


def test_every_code_holds_a_digit_so_that_no_word_is_taken_for_one() -> None:
    assert all(any(c.isdigit() for c in new_code()) for _ in range(300))


def test_codes_do_not_repeat() -> None:
    assert len({new_code() for _ in range(300)}) == 300


def test_the_stored_form_does_not_show_the_code_and_differs_by_key() -> None:
    stored = code_hash("ABCD2345", KEY)
    assert "ABCD2345" not in stored and len(stored) == 64
    assert stored == code_hash("ABCD2345", KEY)
    assert stored != code_hash("ABCD2346", KEY)
    assert stored != code_hash("ABCD2345", KEY + b".")


def test_a_code_may_be_typed_in_small_letters_and_with_spaces_around_it() -> None:
    assert code_hash(" abcd2345\n", KEY) == code_hash("ABCD2345", KEY)


def test_five_wrong_tries_an_hour_are_allowed() -> None:
    assert WRONG_TRIES_PER_HOUR == 5
