"""What waits for the same moment is said in one message, and the same word once."""

from __future__ import annotations

from bot.services.telling import _below

FIRST = (
    "[Ý kiến chỉ đạo] Đ/c Bình: “làm gấp”.\n#101 – Rà soát.\n"
    "Đề nghị thực hiện, báo cáo đ/c Bình và ghi kết quả tại đây, ví dụ “101 đang trình ký”."
)
SAME = (
    "[Ý kiến chỉ đạo] Đ/c Bình: “làm gấp”.\n#102 – Báo cáo.\n"
    "Đề nghị thực hiện, báo cáo đ/c Bình và ghi kết quả tại đây, ví dụ “102 đang trình ký”."
)
OTHER = "[Ý kiến chỉ đạo] Đ/c Long: “làm gấp”.\n#103 – Góp ý."


def test_the_same_word_of_the_same_leader_is_said_once_with_the_tasks_of_both() -> None:
    both = _below(FIRST, SAME)
    assert both.split("\n") == [*FIRST.split("\n")[:2], "#102 – Báo cáo.", FIRST.split("\n")[2]]
    # Also where another word stands between them, and once more about the same task changes nothing.
    assert _below(f"{FIRST}\n\n{OTHER}", SAME) == f"{both}\n\n{OTHER}"
    assert _below(both, SAME) == both


def test_another_leader_or_another_word_stands_below() -> None:
    assert _below(FIRST, OTHER) == f"{FIRST}\n\n{OTHER}"
    assert _below("Đ/c Bình đồng ý gia hạn #101.", "Đ/c Bình đồng ý gia hạn #102.").count("\n\n") == 1


def test_what_one_leader_wants_of_several_words_is_said_once_at_the_end() -> None:
    order = SAME.replace("làm gấp", "báo cáo tôi trong tuần này")
    assert _below(FIRST, order) == "\n".join(FIRST.split("\n")[:2]) + f"\n\n{order}"
    assert _below(f"{FIRST}\n\n{OTHER}", order) == "\n".join(FIRST.split("\n")[:2]) + f"\n\n{OTHER}\n\n{order}"
    of_another = order.replace("đ/c Bình", "đ/c Long").replace("Đ/c Bình", "Đ/c Long")
    assert _below(FIRST, of_another) == f"{FIRST}\n\n{of_another}"
