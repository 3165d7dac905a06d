"""What the guides tell people to write is understood: every sentence of their tables, said by whom the guide is for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.flow.stage import PLAIN, a_stage

GUIDES = Path(__file__).resolve().parents[2] / "docs" / "guides"
READERS = {"can-bo": "lan", "truong-phong": "minh", "van-thu": "ha", "lanh-dao": "long"}

NUMBERS = {"112": "101", "115": "102", "118": "103"}
"""Numbers of the guides, and those of the stage they stand for; all others are 104."""


def sentences(guide: str) -> list[str]:
    """The code spans in the second column of the tables, and of the lines that list sentences. "…" stands for any words, every
    number of a task for one that is there."""
    text = (GUIDES / f"{guide}.md").read_text(encoding="utf-8")
    cells = [line.split("|")[2] for line in text.splitlines() if line.startswith("|") and "---" not in line]
    lists = [line for line in text.splitlines() if line.startswith("`")]
    spans = [span for cell in cells + lists for span in re.findall(r"`([^`]+)`", cell)]
    return [re.sub(r"\b1[1-4]\d\b", lambda m: NUMBERS.get(m[0], "104"), span.replace("…", "chờ số liệu")) for span in spans]


@pytest.mark.parametrize("guide", READERS)
async def test_every_sentence_of_a_guide_is_understood(guide: str, office_url: str, tmp_path: Path) -> None:
    said = sentences(guide)
    assert len(said) >= 8
    lost = []
    async with a_stage(office_url, tmp_path, PLAIN) as stage:
        reader = getattr(stage, READERS[guide])
        for minute, sentence in enumerate(said, start=1):
            # Nobody says all of it in one minute.
            await stage.world.clock.jump(f"2024-11-04T08:{minute:02d}")
            await reader.read_all()
            await reader.say(sentence)
            answer = (await reader.next_message()).text
            if "Bot chưa rõ" in answer:
                lost.append((sentence, answer))
    assert not lost


def test_every_picture_a_guide_shows_is_there_and_every_link_leads_somewhere() -> None:
    pages = [*GUIDES.glob("*.md")]
    assert len(pages) == 8
    for page in pages:
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
