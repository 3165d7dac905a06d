"""The line before the first message after an outage, by what the platform keeps meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

import db.heartbeats
from bot.core.channel import Capabilities
from bot.services import outage
from bot.services.said import Said

GAP = (datetime(2026, 12, 9, 17, 10, tzinfo=UTC), datetime(2026, 12, 11, 1, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("redelivers", "kind", "text"),
    [
        (
            False,
            "digest",
            "Bot gián đoạn từ 00h10 ngày 10/12/2026 đến 08h20 ngày 11/12/2026."
            " Tin nhắn trong thời gian đó có thể chưa nhận được: tin nào chưa có trả lời, đề nghị nhắn lại.",
        ),
        (True, "morning", "Bot gián đoạn từ 00h10 ngày 10/12/2026 đến 08h20 ngày 11/12/2026."),
        (True, "digest", None),
    ],
)
async def test_whoever_writes_where_nothing_is_kept_is_asked_to_write_again(
    redelivers: bool, kind: str, text: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gap(connection: Any) -> Any:
        return GAP

    monkeypatch.setattr(db.heartbeats, "last_gap", gap)
    monkeypatch.setattr(outage, "_is_first_after", lambda *_: True)
    row: Any = SimpleNamespace(kind=kind)
    nothing: Any = None
    office: Any = SimpleNamespace(today=GAP[1].date())
    said = await outage.with_outage(nothing, office, row, Said([]), Capabilities(redelivers=redelivers))
    assert [wording.render().plain.strip() for wording in said.wordings] == ([text] if text else [])
