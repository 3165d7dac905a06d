"""A file is fetched from Telegram up to the size Telegram itself gives, whatever server stands in its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, File

from bot.channels.telegram import MAX_FETCH_BYTES, Telegram
from bot.core.channel import ChannelError, Failure


@pytest.mark.parametrize(("size", "fetched"), [(None, True), (MAX_FETCH_BYTES, True), (MAX_FETCH_BYTES + 1, False), (2_000_000_000, False)])
async def test_a_file_that_memory_might_not_hold_is_left_where_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, size: int | None, fetched: bool
) -> None:
    async def announced(_bot: Bot, file_id: str, **_more: Any) -> File:
        return File(file_id, "unique", size, "documents/file.pdf")

    async def saved(_file: File, to: Path) -> Path:
        to.write_bytes(b"%PDF")
        return to

    monkeypatch.setattr(Bot, "get_file", announced)
    monkeypatch.setattr(File, "download_to_drive", saved)
    channel = Telegram("123456789:AAabcdefghijklmnopqrstuvwxyz0123456")
    if fetched:
        assert (await channel.fetch("id", tmp_path / "file")).read_bytes() == b"%PDF"
        return
    with pytest.raises(ChannelError) as caught:
        await channel.fetch("id", tmp_path / "file")
    assert caught.value.failure is Failure.REJECTED
    assert not (tmp_path / "file").exists()
