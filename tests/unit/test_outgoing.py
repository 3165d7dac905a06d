"""What leaves, as it is kept in the ledger."""

from __future__ import annotations

from bot.core.outgoing import Button, keyboard_from_json, keyboard_to_json


def test_a_keyboard_comes_back_from_the_ledger_as_it_was() -> None:
    keyboard = ((Button("Xong", "done:101", "101 xong"), Button("Chưa", "open:101", "101 chưa")), (Button("Khác", "more:1", "khác"),))
    assert keyboard_from_json(keyboard_to_json(keyboard)) == keyboard


def test_a_message_without_buttons_has_no_rows_of_them() -> None:
    assert keyboard_from_json(None) == keyboard_from_json([]) == ()
