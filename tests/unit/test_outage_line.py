"""The line before the first message after an outage, by what the platform keeps meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest

import db.heartbeats
from bot.core.channel import Capabilities
from bot.services import outage
from bot.services.said import Said
from messages.wordings.not_heard import NotHeard

GAP = (datetime(2026, 12, 9, 17, 10, tzinfo=UTC), datetime(2026, 12, 11, 1, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("can", "kind", "text"),
    [
        (
            Capabilities(redelivers=False),
            "digest",
            "Bot gián đoạn từ 00h10 ngày 10/12/2026 đến 08h20 ngày 11/12/2026."
            " Tin nhắn trong thời gian đó có thể chưa nhận được: tin nào chưa có trả lời, đề nghị nhắn lại.",
        ),
        (
            Capabilities(),
            "digest",
            "Bot gián đoạn từ 00h10 ngày 10/12/2026 đến 08h20 ngày 11/12/2026."
            " Tin nhắn trong thời gian đó có thể chưa nhận được: tin nào chưa có trả lời, đề nghị nhắn lại.",
        ),
        (Capabilities(keeps=timedelta(hours=33)), "morning", "Bot gián đoạn từ 00h10 ngày 10/12/2026 đến 08h20 ngày 11/12/2026."),
        (Capabilities(keeps=timedelta(hours=33)), "digest", None),
    ],
)
async def test_whoever_writes_where_nothing_is_kept_is_asked_to_write_again(
    can: Capabilities, kind: str, text: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gap(connection: Any) -> Any:
        return GAP

    monkeypatch.setattr(db.heartbeats, "last_gap", gap)
    monkeypatch.setattr(outage, "_is_first_after", lambda *_: True)
    row: Any = SimpleNamespace(kind=kind)
    nothing: Any = None
    office: Any = SimpleNamespace(today=GAP[1].date())
    said = await outage.with_outage(nothing, office, row, Said([]), can)
    assert [wording.render().plain.strip() for wording in said.wordings] == ([text] if text else [])


async def test_whoever_is_told_already_what_was_not_heard_is_not_asked_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    async def gap(connection: Any) -> Any:
        return GAP

    monkeypatch.setattr(db.heartbeats, "last_gap", gap)
    monkeypatch.setattr(outage, "_is_first_after", lambda *_: True)
    row, office, nothing = cast(Any, (SimpleNamespace(kind="digest"), SimpleNamespace(today=GAP[1].date()), None))
    heard = Said([NotHeard(GAP[0], GAP[1], for_clerk=False)])
    assert await outage.with_outage(nothing, office, row, heard, Capabilities(redelivers=False)) == heard
