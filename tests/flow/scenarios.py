"""The list of scenarios, and how far each goes on Zalo. All run on Telegram, with buttons and with plain words.

A scenario of the fixture `stage` that is not named here runs on Zalo too, with `make test-zalo`; those at the gate run there
with every change. Zalo hands over photos only: there a document is handed in by a link the bot is asked for, and a file of
the bot's comes as a link (tests/flow/world.py). What Zalo cannot do is in NOT_ON_ZALO, with the reason; how the bot helps
out there is tested in test_zalo.py.
"""

from __future__ import annotations

ON_ZALO_AT_THE_GATE = frozenset(
    (
        "test_a_code_from_the_link_shows_whose_it_is_and_yes_binds",
        "test_a_clerk_binds_a_group_with_a_code_and_nobody_else_can",
        "test_the_focal_person_is_reminded_7_3_1_0_days_before_and_the_head_on_the_day",
        "test_an_extension_asks_for_the_date_and_the_reason",
        "test_an_echo_answered_with_no_writes_nothing",
        "test_the_list_turns_page_by_page_in_place_or_with_tiep",
        "test_a_photo_after_a_claim_is_taken_for_its_file",
        "test_what_staff_ask_goes_to_the_leader_only_with_the_heads_word",
        "test_the_clerk_notes_a_spoken_order_with_an_hour_and_the_unit_hears_of_it_at_once",
        "test_after_an_outage_of_half_a_day_the_morning_is_made_up_for",
    )
)
"""Scenarios that go all the way: binding, reminders, reports, requests, orders, lists, a photo, a group, an outage."""

_NO_BUTTONS = "Zalo has no buttons: nothing can be pressed, or forged."
_AT_ONCE = "What comes by Zalo is kept before it is answered, never fetched again: step 7 in test_zalo.py."
_RAW = "It pushes updates in Telegram's shape; Zalo's are in test_zalo.py and test_zalo_webhook.py."

NOT_ON_ZALO: dict[str, str] = {
    "test_a_forged_button_does_nothing_for_whom_it_is_not_meant": _NO_BUTTONS,
    "test_a_button_with_senseless_data_is_answered_and_harmless": _NO_BUTTONS,
    "test_the_same_update_twice_has_its_effect_once": _RAW,
    "test_what_the_bot_cannot_take_is_answered_with_what_it_can": _RAW,
    "test_updates_that_cannot_be_parsed_are_parked_and_the_others_of_their_batch_are_handled": _RAW,
    "test_an_update_of_a_kind_nobody_asked_for_is_passed_over": _RAW,
    "test_a_message_of_4096_characters_is_read_and_answered": "A message of a person on Zalo has 2,000 characters at most.",
    "test_a_list_of_ten_thousand_characters_comes_in_parts_in_order": "It counts Telegram's parts; Zalo's are in test_zalo.py.",
    "test_whoever_blocks_the_bot_is_passed_over_until_coming_back": "Zalo tells nothing of a block until the bot writes.",
    "test_a_group_that_becomes_a_supergroup_is_followed": "A Zalo group keeps its id.",
    "test_a_group_that_moved_while_nobody_looked_gets_its_message_all_the_same": "A Zalo group keeps its id.",
    "test_files_that_cannot_be_taken_are_refused_kindly": "The page of an upload link refuses them: test_size_and_kind… in test_zalo.py.",
    "test_a_file_that_cannot_be_read_says_what_to_do": "The page refuses most of them, and what it takes is read as anywhere.",
    "test_a_file_is_kept_under_the_hash_of_its_content_and_fetched_again": _AT_ONCE,
    "test_a_file_that_cannot_be_fetched_stays_evidence_and_is_tried_again": _AT_ONCE,
    "test_an_edited_message_is_read_again_in_place_of_the_first": "A message on Zalo cannot be edited.",
}
