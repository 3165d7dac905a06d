"""The panes beside the chats name whatever they show."""

from __future__ import annotations

import json
from pathlib import Path

from bot.services.compose import COMPOSED

PANES = Path(__file__).resolve().parents[2] / "messages" / "wordings" / "panes.json"


def test_every_kind_of_message_that_is_composed_has_a_name_for_people() -> None:
    named = json.loads(PANES.read_text(encoding="utf-8"))["ledger"]["kinds"]
    assert set(COMPOSED) <= set(named)
