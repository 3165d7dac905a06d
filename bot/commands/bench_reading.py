"""How fast replies are read: a couple of hundred phrases as people write them, built from a few patterns.

Processor time is counted, so that a busy machine does not matter.
"""

from __future__ import annotations

import time
import unicodedata
from typing import Any

_PATTERNS = (
    "{n} xong rồi ạ",
    "nv {n} đã hoàn thành ngày 12/11, em gửi kèm văn bản 215/BQL-QLĐT",
    "{n} được {p}%",
    "việc {n} vướng mặt bằng, chờ ý kiến Sở TNMT",
    "xin gia hạn {n} đến 05/12 do chưa có hồ sơ của nhà đầu tư",
    "da nhan {n}, dang trien khai",
    "Phòng QLĐT báo cáo: {n} đã trình ký, {m} đang làm được {p}%",
    "{n} chưa xong, cuối tuần em gửi",
    "e lam xong {n} roi nhe, con {m} thi tuan sau",
    "{n} không thuộc nhiệm vụ của phòng, đề nghị chuyển phòng QLLĐ",
    "ok sếp",
    "không xin gia hạn nữa, xong rồi ạ",
    "em nhắn nhầm, {n} chưa xong",
    "nhiệm vụ {n}: hiện đang tổng hợp số liệu của các đơn vị, dự kiến hoàn thành trước ngày 20/11",
    "{n} dừng theo chỉ đạo của lãnh đạo Ban",
    "sao {n} vẫn báo quá hạn?",
)


def phrases(count: int = 208) -> list[str]:
    """The same phrases at every run."""
    return [_PATTERNS[k % len(_PATTERNS)].format(n=101 + k, m=301 + k, p=10 + k % 90) for k in range(count)]


def measure(rounds: int = 3) -> dict[str, Any]:
    """Phrases read per second, and as the floor phrases only normalised, folded and split."""
    before = time.process_time()
    from messages.reading import read_reply

    imported = time.process_time() - before
    from bot.commands.bench_fill import TODAY
    from bot.core.calendar import Calendar

    texts, calendar = phrases(), Calendar()
    read_reply(texts[0], on=TODAY, calendar=calendar)
    best = min(_seconds(lambda: [read_reply(text, on=TODAY, calendar=calendar) for text in texts]) for _ in range(rounds))
    bare = min(_seconds(lambda: [unicodedata.normalize("NFD", text).casefold().split() for text in texts]) for _ in range(rounds))
    return {"import": imported, "per_second": len(texts) / best, "bare_per_second": len(texts) / bare}


def _seconds(work: Any) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
