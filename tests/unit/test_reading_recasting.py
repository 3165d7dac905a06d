"""Sentences that recast a task: other words, split, joined."""

from __future__ import annotations

import pytest

from messages.reading.recasting import Piece, Recast, RecastNote, read_recast
from tests.papers import directory

OFFICE = directory()


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("sửa nội dung 126: Rà soát toàn bộ quy chế", RecastNote(Recast.EDIT, (126,), "", "content", "Rà soát toàn bộ quy chế")),
        ("Sửa sản phẩm của 126: Tờ trình, lý do: thiếu", RecastNote(Recast.EDIT, (126,), "thiếu", "product", "Tờ trình")),
        ("sua ghi chu 126: da bao lanh dao", RecastNote(Recast.EDIT, (126,), "", "note", "da bao lanh dao")),
        (
            "tách 126: rà soát quy chế; báo cáo kết quả (P. QLLĐ), lý do hai việc khác nhau",
            RecastNote(
                Recast.SPLIT,
                (126,),
                "hai việc khác nhau",
                pieces=(Piece("Rà soát quy chế"), Piece("Báo cáo kết quả", ("Phòng Quản lý lao động",))),
            ),
        ),
        (
            "tách nhiệm vụ 126 thành:\n1. Rà soát quy chế (sửa đổi)\n2. Báo cáo kết quả (Phòng Lạ)",
            RecastNote(Recast.SPLIT, (126,), pieces=(Piece("Rà soát quy chế (sửa đổi)"), Piece("Báo cáo kết quả", unknown="Phòng Lạ"))),
        ),
        ("gộp 126 127", RecastNote(Recast.JOIN, (126, 127))),
        ("Gộp #126, #127 và 130, lý do: trùng nội dung", RecastNote(Recast.JOIN, (126, 127, 130), "trùng nội dung")),
        ("gộp 127 vào 126", RecastNote(Recast.JOIN, (126, 127))),
        ("gộp 127, 128 vào nhiệm vụ 126, lý do trùng", RecastNote(Recast.JOIN, (126, 127, 128), "trùng")),
        ("gộp 127 vào 126 và 128", RecastNote(Recast.JOIN, (127, 126, 128))),
        (
            "tách 126: rà soát quy chế (QLĐT; Văn phòng); ký duyệt",
            RecastNote(Recast.SPLIT, (126,), pieces=(Piece("Rà soát quy chế", ("Phòng Quản lý đầu tư", "Văn phòng")), Piece("Ký duyệt"))),
        ),
        (
            "tách 126: 1. rà soát quy chế (Phòng Quản lý lao độg); 2. báo cáo; 3. họp bàn (Phòng Quản lý thuế)",
            RecastNote(
                Recast.SPLIT,
                (126,),
                pieces=(Piece("Rà soát quy chế", ("Phòng Quản lý lao động",)), Piece("Họp bàn", unknown="Phòng Quản lý thuế")),
            ),
        ),
        ("126 xong rồi ạ", None),
        ("sửa 126 hạn 30/11, lý do ghi nhầm", None),
        ("tách 126 được không?", None),
    ],
)
def test_a_sentence_says_what_is_recast(text: str, note: RecastNote | None) -> None:
    assert read_recast(text, OFFICE) == note


def test_empty_lines_of_a_new_text_are_left_away() -> None:
    note = read_recast("sửa nội dung 126: Rà soát quy chế\n\nvà nội quy", directory())
    assert note is not None
    assert note.text == "Rà soát quy chế\nvà nội quy"
