"""The four screens of figures, word for word."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.core.figures import Buckets, Figures, OfWhich, SourceFigures, UnitFigures
from bot.core.task import Source
from bot.services import summarise
from bot.services.pending import BLOCKED, CHASED, Pending, counted
from messages.render import Rendered, Wording, visible_length
from messages.split import split
from messages.wordings.summary import Below
from messages.wordings.summary_future import SummaryFuture

NOW = datetime(2026, 11, 25, 0, 42, tzinfo=UTC)
TODAY = date(2026, 11, 25)

FIGURES = Figures(
    as_of=TODAY,
    buckets=Buckets(187, 16, 11, 52, 9, 25, 12),
    of_which=OfWhich(due_soon=Buckets(open_in_time=6), awaiting_confirmation=Buckets(open_in_time=5)),
    unheard=41,
    by_source=(
        SourceFigures(Source.NV_UBND, Buckets(180, 7, 0, 49, 5)),
        SourceFigures(Source.CTCT_UBND, Buckets(3, 0, 0, 2)),
        SourceFigures(Source.THANH_UY, Buckets(1)),
        SourceFigures(Source.KE_HOACH, Buckets(21, 0, 0, 22)),
        SourceFigures(Source.THONG_BAO_KL, Buckets(2, 0, 0, 0, 0, 20), standing=20),
    ),
    by_unit=(
        UnitFigures(1, "Phòng Quản lý đầu tư", "P. QLĐT", Buckets(30, 0, 0, 10, 2, 3, 3), support=5),
        UnitFigures(2, "Phòng Tài nguyên và Môi trường", "P. TN&MT", Buckets(30, 0, 0, 10, 2), 0),
        UnitFigures(3, "Trung tâm", "Trung tâm", Buckets(30, 0, 0, 10), 0),
        UnitFigures(4, "Phòng Quy hoạch", "P. Quy hoạch", Buckets(), support=3),
    ),
)
LAST_TIME = Figures(date(2026, 11, 18), Buckets(180, 14, 11, 54, 7, 25, 12))
EMPTY = Figures(TODAY)


def every_screen(figures: Figures) -> list[Wording]:
    return [
        summarise.headline(figures, now=NOW, previous=LAST_TIME, charge=(1, 2, 3, 4), requests={"extension": 2, "blocked": 1}),
        summarise.by_source(figures, now=NOW, upstream_waiting=3),
        summarise.by_unit(figures, now=NOW),
        summarise.of_unit(figures, ["P. QLĐT"], now=NOW),
    ]


def test_the_leaders_first_screen_is_the_agreed_one() -> None:
    text = (
        summarise.headline(FIGURES, now=NOW, previous=LAST_TIME, charge=(1, 2, 3, 4), requests={"extension": 2, "blocked": 1})
        .render()
        .plain
    )
    assert text == (
        "TÌNH HÌNH NHIỆM VỤ – số liệu đến 07h42 ngày 25/11/2026\n"
        "Tổng số 312 nhiệm vụ\n"
        "• Hoàn thành: 214 (68,6%) – đúng hạn 187, quá hạn 16, không thời hạn 11\n"
        "• Đang thực hiện trong hạn: 52 – sắp đến hạn 06; đã báo xong, chờ Văn phòng xác nhận 05\n"
        "• Đang thực hiện quá hạn: 09 (NV UBND 05)\n"
        "• Không thời hạn: 37 – có báo cáo 25, quá 3 tháng chưa báo cáo 12\n"
        "So với lần đồng chí xem trước (18/11): hoàn thành +9, quá hạn +2\n"
        "CẦN ĐỒNG CHÍ CHO Ý KIẾN: 03 (gia hạn 02, vướng mắc 01)\n"
        "Khối đồng chí phụ trách (04 phòng, đơn vị): quá hạn 04 – P. QLĐT 02, P. TN&MT 02\n"
        "Số liệu dựa trên báo cáo của đơn vị; 41 nhiệm vụ không có báo cáo nào trong 30 ngày; xem: nhắn “việc không báo cáo 30 ngày”.\n"
        "Nhắn: 1 cần ý kiến · 2 quá hạn · 3 theo phòng · 4 theo nguồn giao"
    )


def test_a_leader_in_charge_of_more_than_phong_reads_so() -> None:
    lines = tuple(UnitFigures(id_, name, name, Buckets(1), 0) for id_, name in ((1, "Phòng Quản lý đầu tư"), (2, "Thanh tra")))
    figures = Figures(TODAY, Buckets(2), by_unit=lines)
    shown = summarise.headline(figures, now=NOW, charge=(1, 2)).render().plain
    assert "Khối đồng chí phụ trách (02 phòng, đơn vị): quá hạn 0" in shown
    assert "Khối đồng chí phụ trách (01 phòng): quá hạn 0" in summarise.headline(figures, now=NOW, charge=(1,)).render().plain


def test_what_waits_for_a_word_is_only_offered_where_something_does() -> None:
    text = summarise.headline(FIGURES, now=NOW, charge=(), requests={}).render().plain
    assert text.endswith("\nNhắn: 2 quá hạn · 3 theo phòng · 4 theo nguồn giao")


def test_a_figure_that_stands_where_it_stood_is_no_plus_nought() -> None:
    before = replace(FIGURES, as_of=LAST_TIME.as_of, buckets=replace(FIGURES.buckets, done_late=FIGURES.buckets.done_late - 3))
    text = summarise.headline(FIGURES, now=NOW, previous=before, charge=(), requests={}).render().plain
    assert ": hoàn thành +3, quá hạn không đổi\n" in text


def test_sources_name_both_rates_and_what_waits_to_be_entered_upstream() -> None:
    assert summarise.by_source(FIGURES, now=NOW, upstream_waiting=3).render().plain == (
        "THEO NGUỒN GIAO – số liệu đến 07h42 ngày 25/11/2026\n"
        "NV UBND: 187/241 (77,6%); đã báo cáo trên phân hệ 184, chờ nhập 03\n"
        "Chương trình công tác UBND: 3/5 (60,0%)\n"
        "Thành ủy: 1/1 (100%)\n"
        "Kế hoạch của cơ quan: 21/43 (48,8%)\n"
        "Thông báo kết luận: 2/22 (9,1%; 20 việc thường xuyên)\n"
        "Cộng: 214/312 (68,6%)\n"
        "Tỷ lệ = hoàn thành/tổng số. Tính trên việc đã đến hạn: 96,0% (hoàn thành/(hoàn thành + quá hạn chưa xong)).\n"
        "Số liệu dựa trên báo cáo của đơn vị; 41 nhiệm vụ không có báo cáo nào trong 30 ngày."
    )


def test_units_are_counted_by_assignment_and_say_why_they_do_not_add_up() -> None:
    assert summarise.by_unit(FIGURES, now=NOW).render().plain == (
        "THEO PHÒNG, ĐƠN VỊ (lượt giao)\n"
        "Số liệu đến 07h42 ngày 25/11/2026\n"
        "Lượt giao chủ trì: một nhiệm vụ giao nhiều phòng tính cho từng phòng, nên cộng lại khác tổng số 312 nhiệm vụ.\n"
        "P. QLĐT: 30/48 (62,5%)\n"
        "   quá hạn 02 · chưa báo cáo 03 · phối hợp 05\n"
        "P. TN&MT: 30/42 (71,4%)\n"
        "   quá hạn 02\n"
        "Trung tâm: 30/40 (75,0%)\n"
        "P. Quy hoạch: 0/0\n"
        "   phối hợp 03\n"
        "Cộng: 90/130 lượt giao (69,2%), quá hạn 04\n"
        "Xem một phòng: nhắn “việc của P. QLĐT”.\n"
        "“chưa báo cáo”: không thời hạn, quá 3 tháng chưa báo cáo."
    )


def test_unit_lines_fit_a_phone() -> None:
    lines = summarise.by_unit(FIGURES, now=NOW).render().plain.splitlines()[3:-2]
    assert max(map(len, lines)) <= 46


def test_a_head_sees_his_unit_and_what_it_supports() -> None:
    figures = Figures(TODAY, Buckets(30, 0, 0, 10, 2, 3, 3), by_unit=(FIGURES.by_unit[0],))
    assert summarise.of_unit(figures, ["Phòng Quản lý đầu tư"], now=NOW).render().plain == (
        "Phòng Quản lý đầu tư – nhiệm vụ chủ trì\n"
        "Số liệu đến 07h42 ngày 25/11/2026\n"
        "Tổng số 48 nhiệm vụ\n"
        "• Hoàn thành: 30 (62,5%) – đúng hạn 30, quá hạn 0, không thời hạn 0\n"
        "• Đang thực hiện trong hạn: 10\n"
        "• Đang thực hiện quá hạn: 02\n"
        "• Không thời hạn: 06 – có báo cáo 03, quá 3 tháng chưa báo cáo 03\n"
        "Phối hợp: 05 nhiệm vụ (không tính vào tổng số)\n"
        "Xem danh sách: nhắn “việc của tôi”."
    )


def test_the_fullest_first_screen_has_at_most_fifteen_lines() -> None:
    everything = OfWhich(FIGURES.buckets, FIGURES.buckets, FIGURES.buckets, FIGURES.buckets)
    figures = Figures(TODAY, FIGURES.buckets, everything, 7, 41, FIGURES.by_source, FIGURES.by_unit)
    kinds = ("extension", "blocked", "transfer", "withdrawal", "carry_over")
    text = summarise.headline(figures, now=NOW, previous=LAST_TIME, charge=(1, 2, 3, 4), requests=dict.fromkeys(kinds, 2)).render().plain
    assert len(text.splitlines()) <= 15
    assert "(không kể 07 nhiệm vụ đã dừng, thu hồi)" in text
    assert "tồn từ trước khi theo dõi 09" in text
    assert "gia hạn 02, vướng mắc 02, chuyển đơn vị khác 02, dừng thực hiện 02, chuyển sang năm sau 02" in text


def test_sixty_units_stay_readable_on_the_first_screen_and_take_two_messages_as_a_list() -> None:
    buckets = Buckets(30, 0, 0, 10, 2, 3, 3)
    lines = tuple(UnitFigures(n, f"Phòng <{n}> & cộng sự", f"P. <{n}> & “cộng”", buckets, support=n) for n in range(60))
    figures = Figures(TODAY, FIGURES.buckets, FIGURES.of_which, 7, 41, FIGURES.by_source, lines)
    first = summarise.headline(figures, now=NOW, charge=range(60), requests={}).render().plain
    late = next(line for line in first.splitlines() if line.startswith("Khối đồng chí phụ trách (60 phòng): quá hạn 120"))
    assert late.endswith("và 54 đơn vị khác")
    assert "quá hạn 120 lượt giao – " in late
    parts = split(summarise.by_unit(figures, now=NOW).render(), 4096)
    assert 1 < len(parts) <= 3
    told = [line for part in parts for line in part.plain.splitlines() if line.startswith("P. <")]
    assert len(told) == 60 and all(line.endswith("(62,5%)") for line in told)


def test_a_past_day_is_named_without_a_clock_time() -> None:
    past = Figures(date(2024, 10, 7), Buckets(306, 0, 0, 42))
    text = summarise.headline(past, now=NOW).render().plain
    assert text.startswith("TÌNH HÌNH NHIỆM VỤ – số liệu đến hết ngày 07/10/2024\nTổng số 348 nhiệm vụ\n• Hoàn thành: 306 (87,9%)")


def test_nothing_is_compared_on_the_day_of_the_last_look_or_when_a_past_day_is_asked_for() -> None:
    assert "So với" not in summarise.headline(FIGURES, now=NOW, previous=FIGURES).render().plain
    assert "So với" not in summarise.headline(LAST_TIME, now=NOW, previous=FIGURES).render().plain


def test_no_change_is_said_and_a_fall_carries_its_sign() -> None:
    same = Figures(date(2026, 11, 18), FIGURES.buckets)
    assert "(18/11): chưa thay đổi" in summarise.headline(FIGURES, now=NOW, previous=same).render().plain
    worse = Figures(date(2025, 12, 31), Buckets(190, 16, 11, 52, 12, 25, 12))
    assert "(31/12/2025): hoàn thành −3, quá hạn −3" in summarise.headline(FIGURES, now=NOW, previous=worse).render().plain


def test_a_person_in_charge_of_nothing_and_asked_nothing_reads_neither_line() -> None:
    text = summarise.headline(FIGURES, now=NOW, requests={"extension": 0}).render().plain
    assert "phụ trách" not in text
    assert "CẦN ĐỒNG CHÍ" not in text


def test_a_city_reads_its_thousands() -> None:
    city = Figures(TODAY, Buckets(4071, 3085, 2986, 1760, 258))
    text = summarise.headline(city, now=NOW).render().plain
    assert "Tổng số 12.160 nhiệm vụ\n• Hoàn thành: 10.142 (83,4%) – đúng hạn 4.071" in text


@pytest.mark.parametrize("screen", every_screen(EMPTY), ids=lambda wording: wording.folder)
def test_an_empty_register_is_said_in_words(screen: Wording) -> None:
    assert "chưa có" in screen.render().plain


@pytest.mark.parametrize("screen", [*every_screen(FIGURES), SummaryFuture(date(2027, 1, 1), TODAY)], ids=lambda wording: wording.folder)
def test_both_formats_say_the_same_calmly_within_one_message(screen: Wording) -> None:
    rendered = screen.render()
    assert "!" not in rendered.plain
    assert not re.search(r"[\U0001F300-\U0001FAFF☀-➿]", rendered.plain)
    assert set(re.findall(r"<[^>]*>", rendered.html)) <= {"<b>", "</b>"}
    assert visible_length(rendered.html) == len(rendered.plain.encode("utf-16-le")) // 2 <= 4096


def test_names_with_markup_in_them_come_out_as_written() -> None:
    figures = Figures(TODAY, Buckets(open_overdue=1), by_unit=(UnitFigures(1, "P. <b>&", "P. <b>&", Buckets(open_overdue=1), 0),))
    screens: list[Rendered] = [
        summarise.headline(figures, now=NOW, charge=(1,)).render(),
        summarise.by_unit(figures, now=NOW).render(),
        summarise.of_unit(figures, ["P. <b>&"], now=NOW).render(),
    ]
    for rendered in screens:
        assert "P. <b>&" in rendered.plain
        assert "P. &lt;b&gt;&amp;" in rendered.html


def test_a_future_day_is_refused_with_an_example() -> None:
    text = SummaryFuture(date(2026, 12, 1), TODAY).render().plain
    assert text == (
        "Chưa có số liệu đến ngày 01/12/2026: hôm nay là ngày 25/11/2026. "
        "Đề nghị chọn ngày hôm nay hoặc trước đó, ví dụ “tổng hợp 25/11/2026”."
    )


def test_the_organisations_under_this_one_stand_with_their_figures() -> None:
    assert "trực thuộc" not in summarise.headline(FIGURES, now=NOW).render().plain
    under = [Below("Ban Quản lý", 373, 285, 8), Below("Sở Nội vụ", 4, 0, 0)]
    screen = summarise.headline(FIGURES, now=NOW, below=under).render().plain
    assert "\nCơ quan trực thuộc: Ban Quản lý hoàn thành 285/373 (76,4%), quá hạn 08; Sở Nội vụ hoàn thành 0/4 (0%), quá hạn 0\n" in screen
    many = summarise.headline(FIGURES, now=NOW, below=under * 8).render().plain
    assert many.count("Sở Nội vụ") == 6 and " và 04 cơ quan khác\n" in many


def test_what_three_don_doc_did_not_move_waits_for_the_leader_too() -> None:
    screen = summarise.headline(FIGURES, now=NOW, requests={"extension": 1, "chased": 2, "carry_over": 1}).render().plain
    assert "CẦN ĐỒNG CHÍ CHO Ý KIẾN: 04 (gia hạn 01, quá hạn đã đôn đốc 03 lần 02, chuyển sang năm sau 01)\n" in screen
    again = summarise.headline(FIGURES, now=NOW, requests={"chased": 2}, left=2).render().plain
    assert "(quá hạn đã đôn đốc 03 lần 02); trong đó 02 đồng chí đã xem, chưa có báo cáo mới\n" in again
    assert len(screen.split("\n")) <= 15


def test_what_is_reported_once_a_month_is_told_apart_among_what_nothing_was_heard_of() -> None:
    shown = [screen.render().plain for screen in every_screen(replace(FIGURES, unheard_standing=37))]
    for screen in (shown[0], shown[1], shown[3]):
        assert "41 nhiệm vụ không có báo cáo nào trong 30 ngày (trong đó việc thường xuyên, báo cáo theo tháng: 37)" in screen


def test_what_was_handed_in_and_lacks_a_paper_is_counted_apart_from_what_was_only_chased() -> None:
    waits = [Pending(CHASED, 1, 1), Pending(CHASED, 2, 2, lacks=True), Pending(BLOCKED, 3, 3)]
    shown = summarise.headline(FIGURES, now=NOW, requests=counted(waits)).render().plain
    assert "Ý KIẾN: 03 (quá hạn đã đôn đốc 03 lần 01, đã báo xong, đang bổ sung 01, vướng mắc 01)" in shown


def test_each_share_of_the_undated_stands_behind_the_number_it_is_of() -> None:
    of_which = OfWhich(standing=Buckets(undated_reported=5, undated_silent=28), taken_over=Buckets(undated_silent=28))
    figures = Figures(TODAY, Buckets(undated_reported=7, undated_silent=29), of_which=of_which)
    line = "• Không thời hạn: 36 (việc thường xuyên 33) – có báo cáo 07, quá 3 tháng chưa báo cáo 29 (tồn từ trước khi theo dõi 28)\n"
    assert line in summarise.headline(figures, now=NOW).render().plain
