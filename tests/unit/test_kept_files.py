"""A file that is kept already is found by the hash of its content, and by nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.channel import ChannelError, Failure
from bot.services import keeping
from bot.services.links import KEPT, KeptFiles
from tests.fakes import RecordingChannel


async def test_a_kept_file_is_found_by_its_hash(tmp_path: Path) -> None:
    part = tmp_path / "part"
    part.write_bytes(b"%PDF-1.4")
    sha256, _ = keeping.put(tmp_path / "files", part)
    found = await KeptFiles(RecordingChannel(), tmp_path / "files").fetch(f"{KEPT}{sha256}", tmp_path / "to")
    assert found.read_bytes() == b"%PDF-1.4"


@pytest.mark.parametrize("name", ["../secret", "../../secret", "ab/../../secret", "", "a" * 63, "A" * 64, f"{'a' * 64}\n"])
async def test_what_is_no_hash_names_no_file_whatever_lies_there(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "office" / "var" / "files"
    (folder / name[:2]).mkdir(parents=True, exist_ok=True)
    for above in folder.parents[:3]:
        (above / "secret").write_text("token", encoding="utf-8")
    with pytest.raises(ChannelError) as caught:
        await KeptFiles(RecordingChannel(), folder).fetch(f"{KEPT}{name}", tmp_path / "to")
    assert caught.value.failure is Failure.REJECTED
    assert not (tmp_path / "to").exists()
