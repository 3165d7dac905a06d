"""What units say about their tasks, over the whole path."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_a_report_with_a_number_is_recorded_and_echoed_with_number_and_title(stage: Stage) -> None:
    await stage.lan.say("101 xong rồi ạ")
    echo = await stage.lan.next_message("Ghi nhận")
    assert "#101" in echo.text
    assert "Rà soát dự án chậm tiến độ" in echo.text
    assert await stage.state_of(101) == "submitted"
