"""The official documents from values: what their text, lists and sheets say, with awkward contents and many units."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from bot.core.buckets import Bucket
from bot.core.figures import Buckets, Figures, OfWhich, UnitFigures
from bot.core.movements import Adjustment, Movement, PeriodFigures, UnitMovement
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.periods import Period, PeriodKind
from bot.core.task import Source
from messages.files import excel, official, template_values, word
from messages.files.official import Chased, Letterhead, ListedTask, OfficialReport, SourceLine, WorkFiles

NOVEMBER = Period(PeriodKind.MONTH, 2026, 11, date(2026, 10, 15), date(2026, 11, 14), date(2026, 11, 14))
NASTY = 'P. QH&XD <b>"x"</b>'


def a_unit(number: int, kind: UnitKind = UnitKind.DEPARTMENT, name: str | None = None) -> Unit:
    return Unit(number, name or f"Phòng {number}", f"P. {number}", f"P{number}", kind, Mode.LIVE, number)


def a_listed(**changes: Any) -> ListedTask:
    listed = ListedTask(
        131, "Trả lời Công ty ABC", "TB 1/TB-BQL", ("P. QLĐT",), (), date(2026, 11, 10), 4, date(2026, 10, 1), None, 60, "trình ký", None
    )
    return replace(listed, **changes)


def a_report(units: int = 3, **changes: Any) -> OfficialReport:
    every = [a_unit(1, UnitKind.CENTRE, "Trung tâm"), a_unit(2, UnitKind.OFFICE, "Văn phòng"), *(a_unit(n) for n in range(3, units + 1))]
    movement = Movement(opening=8, new=3, withdrawn=1, stand=Buckets(3, 1, 1, 2, 1, 1, 1))
    figures = PeriodFigures(
        NOVEMBER,
        movement,
        (),
        tuple(UnitMovement(unit.id, unit.name, unit.short_name, movement) for unit in every),
        Figures(
            NOVEMBER.last,
            Buckets(200, 40, 17, 30, 9, 1, 2),
            by_unit=tuple(UnitFigures(u.id, u.name, u.short_name, Buckets(1), 0) for u in every),
        ),
    )
    report = OfficialReport(
        letterhead=Letterhead("Ban Quản lý Khu kinh tế Hải Phòng", "UBND thành phố Hải Phòng (khối)", "BQL", "Văn phòng", "VP", None),
        figures=figures,
        closed_at=None,
        adjusted=None,
        units=every,
        sources=[SourceLine(Source.NV_UBND, Buckets(200, 40, 17, 30, 12), 255), SourceLine(Source.KE_HOACH, Buckets(43))],
        overdue=[a_listed()],
        silent=[],
        upcoming=[],
        blocked=[],
        chased=Chased(30, 4, 2, 50),
        work_files=WorkFiles(9, 10),
        work_files_by_unit={},
        answer_by=date(2026, 11, 20),
        kept_since=date(2026, 9, 1),
        due_soon=3,
    )
    return replace(report, **changes)


def text_of(docx: bytes) -> str:
    document = Document(io.BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def made(name: str, report: official.OfficialReport) -> bytes:
    """The document made from the template the project ships."""
    return word.render(template_values.template(name, None), template_values.report_values(report))


def test_the_report_prints_the_identity_both_rates_and_what_waits_upstream() -> None:
    text = text_of(made(template_values.REPORT, a_report()))
    assert "phải thực hiện 11 nhiệm vụ (kỳ trước chuyển sang 08, giao mới 03)" in text
    assert "Đã hoàn thành 05 nhiệm vụ (45,5%)" in text and "dừng, thu hồi 01" in text and "chuyển kỳ sau 05" in text
    assert "hoàn thành 257/299 nhiệm vụ (đạt 86,0%), quá hạn 12; đã báo cáo hoàn thành trên phân hệ 255, chờ nhập 02" in text
    assert "hoàn thành 43/43 nhiệm vụ (đạt 100%)" in text
    assert "hoàn thành/(hoàn thành + quá hạn chưa xong)" in text
    assert "9/10 nhiệm vụ hoàn thành từ ngày 01/09/2026 (ngày bắt đầu theo dõi) đến hết kỳ (đạt 90,0%; yêu cầu tối thiểu 90%)" in text
    assert "Hải Phòng, ngày      tháng 11 năm 2026" in text and "Số:      /BC-BQL" in text
    assert "Sau chốt điều chỉnh" not in text


def test_no_sign_of_the_chat_stands_in_a_document_and_nothing_is_said_of_none() -> None:
    listed = [a_listed(), a_listed(number=132)]
    report = a_report(overdue=listed, silent=listed, upcoming=listed, blocked=listed)
    for text in (text_of(made(template_values.REPORT, report)), text_of(made(template_values.URGING, report))):
        assert "#" not in text
    assert "(số 131; P. QLĐT): Trình ký." in text_of(made(template_values.REPORT, report)).replace("\N{NO-BREAK SPACE}", " ")
    assert "không có báo cáo nào" not in text_of(made(template_values.REPORT, report))


def test_what_is_still_open_on_the_last_day_of_a_period_is_named() -> None:
    near = Figures(NOVEMBER.last, Buckets(200, 40, 17, 30, 9, 1, 2), OfWhich(due_soon=Buckets(open_in_time=2)))
    figures = replace(a_report().figures, end=near)
    text = text_of(made(template_values.REPORT, a_report(figures=figures, due_on_last=(104,))))
    assert "(sắp đến hạn trong 03 ngày làm việc: 02 nhiệm vụ; đến hạn ngày 14/11/2026: số 104)" in text
    assert "ngày làm việc: 02 nhiệm vụ)" in text_of(made(template_values.REPORT, a_report(figures=figures)))


def test_shortcomings_say_whose_they_are_and_repeat_no_figure_of_the_results() -> None:
    shared = a_listed(number=132, leads=("P. DN", "P. QLĐT"), days_late=9)
    text = text_of(made(template_values.REPORT, a_report(overdue=[a_listed(), shared]))).replace("\N{NO-BREAK SPACE}", " ")
    third = text[text.index("III. TỒN TẠI") : text.index("IV. KIẾN NGHỊ")]
    assert "(theo lượt giao): P. QLĐT (02), P. DN (01); quá hạn lâu nhất 09 ngày (nhiệm vụ số 132)." in third.replace(
        "\N{NO-BREAK SPACE}", " "
    )

    def whose(units: int) -> Any:
        late = [a_listed(leads=tuple(f"P. {n}" for n in range(units)))]
        return template_values.report_values(a_report(overdue=late))["don_vi_qua_han"]

    every = whose(14)
    assert every["ten"].endswith("P.\N{NO-BREAK SPACE}11 (01) và 02 phòng, đơn vị khác") and every["theo_luot"]
    assert whose(9)["ten"].endswith("P.\N{NO-BREAK SPACE}8 (01)"), "of nine with one late task each none is hidden"
    assert "Còn" not in third and "30 ngày" not in third


def test_nothing_is_said_of_what_there_was_none_of() -> None:
    text = text_of(made(template_values.REPORT, a_report(chased=Chased(30, 0, 0, 50))))
    assert "đã gửi 30 lượt nhắc việc; ghi nhận 50 lượt báo cáo" in text
    text = text_of(made(template_values.REPORT, a_report(chased=Chased(30, 0, 2, 50))))
    assert "30 lượt nhắc việc, trong đó 02 lượt đề nghị báo cáo đối với nhiệm vụ lâu chưa có báo cáo; ghi nhận" in text
    nothing = replace(a_report().figures, end=Figures(NOVEMBER.last))
    good = a_report(figures=nothing, overdue=[])
    assert "Các nhiệm vụ cơ bản được thực hiện đúng tiến độ." in text_of(made(template_values.REPORT, good))
    assert "cơ bản được thực hiện" not in text_of(made(template_values.REPORT, replace(good, blocked=[a_listed()])))


def test_no_empty_table_is_attached_behind_the_last_one_that_says_something() -> None:
    def attached(**changes: Any) -> list[str]:
        none = replace(a_report().figures, end=Figures(NOVEMBER.last))
        text = text_of(made(template_values.REPORT, a_report(figures=none, **changes))).split("\n")
        return [line for line in text if line in ("Biểu 1", "Biểu 2", "Biểu 3")]

    assert attached(overdue=[], silent=[]) == ["Biểu 1"]
    assert attached(overdue=[a_listed()], silent=[]) == ["Biểu 1", "Biểu 2"]
    assert attached(overdue=[], silent=[a_listed()]) == ["Biểu 1", "Biểu 2", "Biểu 3"]
    assert attached(overdue=[a_listed()], silent=[a_listed()]) == ["Biểu 1", "Biểu 2", "Biểu 3"]


def test_a_unit_that_ended_before_the_period_is_counted_no_more() -> None:
    report = a_report(4)
    ended = [replace(unit, valid_to=date(2026, 10, 14) if unit.id == 4 else None) for unit in report.units]
    assert (report.figures.period.first, template_values.report_values(replace(report, units=ended))["so_don_vi"]) == (
        date(2026, 10, 15),
        3,
    )
    late = [replace(unit, valid_to=date(2026, 10, 15) if unit.id == 4 else None) for unit in report.units]
    assert template_values.report_values(replace(report, units=late))["so_don_vi"] == 4


def test_days_late_follow_from_the_day_beside_them_and_before_a_day_is_said() -> None:
    rolled = a_listed(due=date(2027, 2, 6), extended_to=date(2027, 2, 11), days_late=1)
    given = replace(rolled, is_supplement=True)
    values = template_values.report_values(
        a_report(overdue=[rolled, a_listed(before=True), given, replace(rolled, before=True)], upcoming=[a_listed(before=True)])
    )
    days = ["06/02/2027, tính đến hết 11/02/2027", "trước ngày 10/11/2026", "06/02/2027, bổ sung đến hết 11/02/2027"]
    days += ["trước ngày 06/02/2027, ngày nghỉ nên tính đến hết 11/02/2027"]
    assert [row["thoi_han"] for row in values["ds_qua_han"]] == days
    assert values["sap_toi"][0]["thoi_han"] == "trước ngày 10/11/2026"


def test_what_has_days_for_a_supplement_does_not_fall_due_again() -> None:
    given = a_listed(number=435, due=date(2026, 11, 11), extended_to=date(2026, 11, 16), is_supplement=True)
    later = a_listed(number=227, due=date(2026, 11, 22), extended_to=date(2026, 11, 23))
    report = a_report(upcoming=[given, later], due_soon_supplements=1)
    end = replace(report.figures.end, of_which=replace(report.figures.end.of_which, due_soon=Buckets(open_in_time=3)))
    text = text_of(made(template_values.REPORT, replace(report, figures=replace(report.figures, end=end))))
    assert "Trong 30 ngày tới có 01 nhiệm vụ đến hạn, gồm:" in text and "hạn 22/11/2026, tính đến hết 23/11/2026)." in text
    assert "Ngoài ra, 01 nhiệm vụ đã đến hạn, đơn vị đã báo hoàn thành, đang bổ sung:" in text
    assert "hạn 11/11/2026, bổ sung đến hết 16/11/2026)." in text
    assert "(sắp đến hạn trong 03 ngày làm việc: 03 nhiệm vụ, trong đó đã báo hoàn thành, đang bổ sung 01)" in text
    assert "Ngoài ra" not in text_of(made(template_values.REPORT, a_report(upcoming=[later])))


def test_the_parts_of_a_unit_that_has_ended_are_named_beside_the_units() -> None:
    report = a_report(4)
    ended = [replace(unit, valid_to=date(2026, 10, 14) if unit.id == 4 else None) for unit in report.units]
    text = text_of(made(template_values.REPORT, replace(report, units=ended))).replace("\N{NO-BREAK SPACE}", " ")
    assert "giao 03 phòng, đơn vị chủ trì (04 lượt giao, kể cả 01 lượt giao của Phòng 4 đã thôi hoạt động trước kỳ)." in text
    assert "kể cả" not in text_of(made(template_values.REPORT, report))


def test_all_that_are_late_for_longest_are_named() -> None:
    same = [a_listed(number=number, days_late=19) for number in (388, 253, 301)]
    text = text_of(made(template_values.REPORT, a_report(overdue=[a_listed(), *same])))
    assert "quá hạn lâu nhất 19 ngày (các nhiệm vụ số 253, 301, 388)." in text


def test_the_words_of_one_unit_stand_for_no_other() -> None:
    parts = (official.SaidPart("P. KHTH", "bắt đầu xử lý từ hôm nay.", None), official.SaidPart("Thanh tra", "vướng một chút", 14))
    row = template_values.report_values(a_report(overdue=[a_listed(percent=14, parts=parts)]))["ds_qua_han"][0]
    assert (row["ket_qua"], row["tien_do"]) == ("P. KHTH: bắt đầu xử lý từ hôm nay; Thanh tra: vướng một chút (14%)", "")


def test_a_share_of_before_bears_its_day() -> None:
    row = template_values.report_values(a_report(overdue=[a_listed(percent=67, percent_on=date(2024, 11, 1))]))["ds_qua_han"][0]
    assert row["tien_do"] == "67%, báo 01/11"
    part = official.SaidPart("Thanh tra", "đang trình ký", 14, percent_on=date(2024, 11, 1))
    several = template_values.report_values(a_report(overdue=[a_listed(percent=14, parts=(part, part))]))["ds_qua_han"][0]
    assert several["ket_qua"].startswith("Thanh tra, Thanh tra: đang trình ký (14%, báo 01/11)")


def test_an_obstacle_is_printed_in_the_words_the_clerk_was_shown() -> None:
    words = (
        "Hiện có vướng mắc về thẩm quyền giữa Ban và UBND phường",
        "Đang vướng do nhà đầu tư chậm nộp hồ sơ",
        "Báo vướng, chờ Sở Tài chính",
        "Chờ Sở",
    )
    typed = "Hiện có vướng mắc về thẩm quyền giữa Ban và UBND phường, kính báo cáo Văn phòng để xin ý kiến."
    report = a_report(blocked=[a_listed(said=words[0], typed=typed), *(a_listed(said=said) for said in words[1:])])
    assert [row["noi_dung"] for row in template_values.report_values(report)["vuong_mac"]] == list(words)
    assert [shown for *_whose, shown in official.reworded(report)] == [words[0]]


def test_an_obstacle_older_than_the_period_says_its_day() -> None:
    old, new = (a_listed(said="chờ Sở", said_on=day) for day in (date(2026, 10, 14), NOVEMBER.first))
    rows = template_values.report_values(a_report(blocked=[old, new]))["vuong_mac"]
    assert [row["noi_dung"] for row in rows] == ["Chờ Sở (báo cáo ngày 14/10/2026)", "Chờ Sở"]


def test_the_last_of_many_units_is_not_called_the_only_one() -> None:
    rows = template_values.report_values(a_report(overdue=[a_listed(led_by=9), a_listed(led_by=1)]))["ds_qua_han"]
    assert [row["chu_tri"].replace("\N{NO-BREAK SPACE}", " ") for row in rows] == [
        "P. QLĐT (còn lại trong 09 phòng, đơn vị chủ trì)",
        "P. QLĐT",
    ]


def test_a_few_tasks_of_which_nothing_was_heard_are_named() -> None:
    silent = replace(a_report().figures, end=replace(a_report().figures.end, unheard=3))
    text = text_of(made(template_values.REPORT, a_report(figures=silent, unheard=(101, 105, 110))))
    assert "Có 03 nhiệm vụ không có báo cáo nào trong 30 ngày (số 101, 105, 110)." in text
    assert "trong 30 ngày." in text_of(made(template_values.REPORT, a_report(figures=silent, unheard=())))


def test_a_silent_task_that_waits_for_another_unit_is_not_laid_to_the_one_that_has_it() -> None:
    def printed(unheard: tuple[int, ...], to_move: tuple[int, ...]) -> str:
        figures = replace(a_report().figures, end=replace(a_report().figures.end, unheard=len(unheard)))
        report = a_report(figures=figures, unheard=unheard, to_move=to_move, overdue=[a_listed(given_up_on=date(2026, 11, 12))])
        return text_of(made(template_values.REPORT, report))

    waits = "đã đồng ý chuyển đơn vị khác, Văn phòng chưa giao"
    text = printed((101, 105, 110), (105, 300))
    assert f"Có 03 nhiệm vụ không có báo cáo nào trong 30 ngày (số 101, 110; số 105 {waits})." in text
    assert "Đã đồng ý chuyển đơn vị khác ngày 12/11/2026, Văn phòng chưa giao" in text
    assert f"Có 01 nhiệm vụ không có báo cáo nào trong 30 ngày (số 105 {waits})." in printed((105,), (105,))
    # Of very many only those that say something of their own are named.
    assert f"Có 20 nhiệm vụ không có báo cáo nào trong 30 ngày (số 105 {waits})." in printed(tuple(range(101, 121)), (105,))
    assert waits not in printed((101, 110), (300,))


def test_an_obstacle_of_several_units_is_told_for_each() -> None:
    parts = (official.SaidPart("P. QLĐT", "vướng đất quốc phòng", None), official.SaidPart("P. TCCB", "bị trả hồ sơ", None))
    rows = template_values.report_values(a_report(blocked=[a_listed(leads=("P. QLĐT", "P. TCCB"), parts=parts)]))["vuong_mac"]
    assert [(row["don_vi"].replace("\N{NO-BREAK SPACE}", " "), row["noi_dung"]) for row in rows] == [
        ("P. QLĐT", "Vướng đất quốc phòng"),
        ("P. TCCB", "Bị trả hồ sơ"),
    ]


def test_words_that_are_not_printed_give_way_to_what_the_register_knows() -> None:
    friday = date(2026, 11, 20)
    left_out = {"said": None, "typed": "tuần sau nữa mới xong chị ạ"}
    late = [
        a_listed(**left_out),
        a_listed(**left_out, promised_on=friday),
        a_listed(**left_out, blocked=True),
        a_listed(**left_out, submitted_on=date(2026, 11, 14)),
        a_listed(leads=("P. QLĐT", "P. TCCB"), parts=(official.SaidPart("P. QLĐT", None, 40, typed="đang nước rút chị ơi"),)),
    ]
    values = template_values.report_values(a_report(overdue=late, blocked=[late[2]]))
    assert [row["ket_qua"] for row in values["ds_qua_han"]] == [
        "Đang thực hiện",
        "Đang thực hiện, dự kiến hoàn thành ngày 20/11/2026",
        "Có vướng mắc",
        "Đã báo hoàn thành ngày 14/11/2026, chờ xác nhận",
        "P. QLĐT: đang thực hiện (40%)",
    ]
    assert values["vuong_mac"][0]["noi_dung"] == "Có vướng mắc"


def test_units_that_said_the_same_stand_together_and_none_that_said_anything_once() -> None:
    said = [official.SaidPart(unit, words, None) for unit, words in (("P. 1", None), ("P. 2", "trình ký"), ("P. 3", None))]
    rows = template_values.report_values(a_report(overdue=[a_listed(parts=tuple(said)), a_listed(parts=(said[0], said[2]))]))["ds_qua_han"]
    assert [row["ket_qua"].replace("\N{NO-BREAK SPACE}", " ") for row in rows] == [
        "P. 1, P. 3: chưa có báo cáo; P. 2: trình ký",
        "Chưa có báo cáo",
    ]


def test_words_that_only_repeat_the_columns_beside_them_are_left_out() -> None:
    said = [
        a_listed(said=words, percent=60) for words in ("60%", "làm được khoảng 60%", "Khoảng sáu mươi phần trăm", "60%, chờ Sở Tài chính")
    ]
    said += [a_listed(said=words, submitted_on=date(2026, 11, 14)) for words in ("xong", "xong, đã gửi bản ký qua HpNet")]
    assert [row["ket_qua"] for row in template_values.report_values(a_report(overdue=said))["ds_qua_han"]] == [
        "Đang thực hiện",
        "Đang thực hiện",
        "Đang thực hiện",
        "60%, chờ Sở Tài chính",
        "Đã báo hoàn thành ngày 14/11/2026, chờ xác nhận",
        "Đã gửi bản ký qua HpNet (đã báo hoàn thành ngày 14/11/2026, chờ xác nhận)",
    ]
    bare = template_values.report_values(a_report(overdue=[a_listed(said="60%", percent=None)]))
    assert bare["ds_qua_han"][0]["ket_qua"] == "60%"


def test_obstacles_of_which_nothing_is_printed_stand_in_one_line_for_a_unit() -> None:
    silent = {"said": None, "typed": "kẹt lắm chị ơi", "blocked": True}
    stuck = [a_listed(number=445, **silent), a_listed(number=461, **silent), a_listed(number=471, said="chờ Sở Tài chính", blocked=True)]
    stuck += [a_listed(number=480, leads=("P. DN",), **silent)]
    rows = template_values.report_values(a_report(blocked=stuck))["vuong_mac"]
    assert [(row["don_vi"].replace("\N{NO-BREAK SPACE}", " "), row["so"], row["noi_dung"]) for row in rows] == [
        ("P. QLĐT", "445, 461", "Có vướng mắc"),
        ("P. QLĐT", "471", "Chờ Sở Tài chính"),
        ("P. DN", "480", "Có vướng mắc"),
    ]
    text = text_of(made(template_values.REPORT, a_report(blocked=stuck))).replace("\N{NO-BREAK SPACE}", " ")
    assert f"- {stuck[2].content.rstrip('.')} (số 471; P. QLĐT): Chờ Sở Tài chính." in text
    assert "- Các nhiệm vụ khác đang có vướng mắc: số 445, 461 (P. QLĐT); số 480 (P. DN)." in text and ": Có vướng mắc" not in text
    alone = text_of(made(template_values.REPORT, a_report(blocked=stuck[:1]))).replace("\N{NO-BREAK SPACE}", " ")
    assert "- Các nhiệm vụ đang có vướng mắc: số 445 (P. QLĐT)." in alone


def test_a_paper_calls_the_citys_system_by_its_name_in_full() -> None:
    lines = [official.SourceLine(source, Buckets(2, 0, 0, 1)) for source in (Source.NV_UBND, Source.KE_HOACH)]
    text = text_of(made(template_values.REPORT, a_report(sources=lines)))
    assert "- Nhiệm vụ UBND giao (phân hệ NV UBND): hoàn thành 2/3 nhiệm vụ" in text
    assert "- Kế hoạch của cơ quan: hoàn thành 2/3 nhiệm vụ" in text


def test_the_reports_own_sentences_name_units_in_full_and_its_lists_short() -> None:
    task = a_listed(leads=("P. 3",), blocked=True)
    values = template_values.report_values(a_report(3, overdue=[task], blocked=[task], upcoming=[task]))
    assert values["don_vi_qua_han"]["ten"].replace("\N{NO-BREAK SPACE}", " ") == "Phòng 3 (01)"
    assert {values[name][0]["don_vi"].replace("\N{NO-BREAK SPACE}", " ") for name in ("vuong_mac", "sap_toi")} == {"Phòng 3"}
    assert values["ds_qua_han"][0]["chu_tri"].replace("\N{NO-BREAK SPACE}", " ") == "P. 3"


def test_what_moved_within_the_period_is_explained_below_the_table() -> None:
    handed = Movement(opening=8, new=3, handed_over=1, stand=Buckets(3, 1, 1, 2, 1, 1, 1))
    report = a_report()
    moved = replace(report, figures=replace(report.figures, by_unit=tuple(replace(u, movement=handed) for u in report.figures.by_unit)))
    note = "nhiệm vụ mới giao đã chuyển sang đơn vị khác ngay trong kỳ chỉ tính cho đơn vị nhận."
    assert note in text_of(made(template_values.REPORT, moved)) and note not in text_of(made(template_values.REPORT, report))


def test_what_was_reported_as_done_says_so_and_no_picture_of_the_chat_is_printed() -> None:
    claimed = a_listed(said="xong roiii 👌, 30°C ❤️", submitted_on=date(2026, 11, 14))
    values = template_values.report_values(a_report(overdue=[claimed, a_listed(said=None)], blocked=[a_listed(said="🙏 chờ Sở")]))
    assert values["ds_qua_han"][0]["ket_qua"] == "Xong roiii , 30°C (đã báo hoàn thành ngày 14/11/2026, chờ xác nhận)"
    assert values["ds_qua_han"][1]["ket_qua"] == "Chưa có báo cáo"
    assert values["vuong_mac"][0]["noi_dung"] == "Chờ Sở"


def test_an_adjustment_is_named_and_the_closed_figures_stay() -> None:
    tasks = [official.AdjustedTask(239, ("P. TCCB",), Bucket.OPEN_IN_TIME, Bucket.DONE_ON_TIME)]
    text = text_of(made(template_values.REPORT, a_report(adjusted=Adjustment(1, 1, 0, 0), adjusted_tasks=tasks))).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert "Sau chốt điều chỉnh 01 nhiệm vụ (hoàn thành +1): số 239 (P. TCCB) khi chốt đang thực hiện trong hạn, nay hoàn thành" in text
    values = template_values.report_values(a_report(adjusted=Adjustment(2, 1, -1, 0)))
    assert values["dieu_chinh"]["thay_doi"] == "hoàn thành +1, quá hạn −1"


def test_the_work_files_of_all_parts_are_those_of_the_rows_above_and_not_those_of_the_tasks() -> None:
    by_unit = {1: WorkFiles(1, 4), 2: WorkFiles(2, 2), 9: WorkFiles(5, 5)}
    report = a_report(work_files=WorkFiles(9, 10), work_files_by_unit=by_unit)
    values = template_values.report_values(report)
    assert (values["tong_cong"]["ho_so"], values["toan_ban"]["ho_so"], values["don_vi_da_thoi"]) == ("50,0%", "90,0%", True)
    assert "gồm cả nhiệm vụ của phòng, đơn vị không còn trong biểu" in text_of(made(template_values.REPORT, report))


def test_a_paper_of_a_running_month_says_of_which_hour_it_is_and_that_it_is_not_closed() -> None:
    running = a_report(counted_at=datetime(2026, 11, 14, 7, 0, tzinfo=UTC))
    text = text_of(made(template_values.REPORT, running))
    assert "đến 14h00 ngày 14/11/2026, chưa chốt)" in text and "b) Tính đến 14h00 ngày 14/11/2026:" in text
    assert "hết ngày 14/11" not in text
    closed = text_of(made(template_values.REPORT, a_report(closed_at=datetime(2026, 11, 15, 3, 0, tzinfo=UTC))))
    assert "đến hết ngày 14/11/2026, chốt lúc 10h00 ngày 15/11/2026)" in closed and "chưa chốt" not in closed


def test_what_was_sent_back_says_so_and_too_few_work_files_are_a_shortcoming() -> None:
    back = a_listed(said="đã xong", supplement="gửi bản ký, đóng dấu")
    report = a_report(overdue=[back], work_files=WorkFiles(8, 10))
    assert template_values.report_values(report)["ds_qua_han"][0]["ket_qua"] == "Đã báo hoàn thành, đang bổ sung: gửi bản ký, đóng dấu"
    more = replace(back, said="đã nộp đủ hồ sơ")
    (row,) = template_values.report_values(a_report(overdue=[more]))["ds_qua_han"]
    assert row["ket_qua"] == "Đã nộp đủ hồ sơ (đã báo hoàn thành, đang bổ sung: gửi bản ký, đóng dấu)"
    assert "Tỷ lệ lập hồ sơ công việc (80,0%) chưa đạt yêu cầu tối thiểu 90%." in text_of(made(template_values.REPORT, report))
    assert "chưa đạt" not in text_of(made(template_values.REPORT, a_report()))


def test_the_office_comes_first_and_the_centres_last() -> None:
    rows = template_values.report_values(a_report(5))["don_vi"]
    assert [row["ten"].replace("\N{NO-BREAK SPACE}", " ") for row in rows] == [
        "Văn phòng (P. 2)",
        "Phòng 3 (P. 3)",
        "Phòng 4 (P. 4)",
        "Phòng 5 (P. 5)",
        "Trung tâm (P. 1)",
    ]


def test_a_closed_period_keeps_the_names_its_units_had() -> None:
    report = a_report(3)
    renamed = replace(report, units=[replace(unit, name="Phòng mới" if unit.id == 3 else unit.name) for unit in report.units])
    assert [row["ten"].replace("\N{NO-BREAK SPACE}", " ") for row in template_values.report_values(renamed)["don_vi"]] == [
        "Văn phòng (P. 2)",
        "Phòng 3 (P. 3)",
        "Trung tâm (P. 1)",
    ]


def test_empty_lists_say_so() -> None:
    assert text_of(made(template_values.REPORT, a_report(overdue=[], silent=[a_listed()]))).count("Không có.") >= 1


def test_the_letter_names_what_is_late_and_a_day_for_the_answer() -> None:
    text = text_of(made(template_values.URGING, a_report()))
    assert "V/v đôn đốc thực hiện nhiệm vụ được giao" in text and "trước ngày 20/11/2026" in text
    assert "Trả lời Công ty ABC (số theo dõi 131)" in text


def test_an_obstacle_is_printed_without_what_is_only_said_in_a_chat() -> None:
    said = ("chờ văn bản hướng dẫn của Bộ Xây dựng ạ.", "chờ văn bản hướng dẫn của Bộ Xây dựng anh ạ", "ạ")
    rows = [template_values.report_values(a_report(blocked=[a_listed(said=one)]))["vuong_mac"][0]["noi_dung"] for one in said]
    assert rows == ["Chờ văn bản hướng dẫn của Bộ Xây dựng"] * 2 + ["Ạ"]


def test_awkward_names_long_contents_and_sixty_units_are_printed_whole() -> None:
    task = a_listed(content="nội dung rất dài " * 120, leads=(NASTY,), said="=1+1", document="")
    text = text_of(made(template_values.REPORT, a_report(60, overdue=[task] * 3)))
    assert NASTY in text and "nội dung rất dài nội dung" in text
    assert "Phòng 60" in text
    collective = template_values.report_values(a_report(overdue=[a_listed(leads=tuple(f"P. {n}" for n in range(40)))]))
    assert collective["ds_qua_han"][0]["chu_tri"] == "40 phòng, đơn vị"
    nine = a_listed(leads=tuple(f"P. {n}" for n in range(9)))
    assert template_values.report_values(a_report(upcoming=[nine]))["sap_toi"][0]["don_vi"] == "09 phòng, đơn vị"


def test_sheets_hold_the_lists_and_nothing_that_would_be_calculated() -> None:
    task = a_listed(content="=HYPERLINK(1)", said="+84 gọi", leads=("@x",), document="-1")
    book = load_workbook(io.BytesIO(excel.excel_report(a_report(60, overdue=[task]))))
    assert book.sheetnames == ["Biểu 1", "Biểu 2", "Biểu 3", "Nguồn giao"]
    values = [cell.value for row in book["Biểu 2"].iter_rows() for cell in row if cell.value is not None]
    assert "'=HYPERLINK(1)" in values and "'+84 gọi" in values and "'@x" in values and "'-1" in values
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    totals = [row[1].value for row in book["Biểu 1"].iter_rows() if row[1].value]
    assert totals[-2:] == ["Tổng cộng (lượt giao)", "Toàn cơ quan (nhiệm vụ)"]


def test_rows_of_a_sheet_are_as_high_as_their_longest_text() -> None:
    short, long = a_listed(), a_listed(content="nội dung rất dài " * 30)
    sheet = load_workbook(io.BytesIO(excel.excel_report(a_report(overdue=[short, long, a_listed(content="x" * 30_000)]))))["Biểu 2"]
    heights = [sheet.row_dimensions[number].height for number in (4, 5, 6, 7)]
    assert heights[0] >= 32 and heights[1] < 20 and heights[2] > 100 and heights[3] == 409


@pytest.mark.parametrize("bucket", [Bucket.OPEN_OVERDUE, Bucket.UNDATED_SILENT])
def test_a_period_without_anything_makes_a_report_all_the_same(bucket: Bucket) -> None:
    nothing = PeriodFigures(NOVEMBER, Movement(), (), (), Figures(NOVEMBER.last))
    text = text_of(made(template_values.REPORT, a_report(figures=nothing, sources=[], overdue=[], work_files=WorkFiles())))
    assert "Không có nhiệm vụ quá hạn." in text and "Chưa có nhiệm vụ hoàn thành để lập hồ sơ công việc." in text


def test_the_report_asks_for_nothing_that_is_not_wanting() -> None:
    def asked(buckets: Buckets) -> str:
        figures = a_report().figures
        text = text_of(made(template_values.REPORT, a_report(figures=replace(figures, end=replace(figures.end, buckets=buckets)))))
        return next(line for line in text.split("\n") if line.startswith("2. Đề nghị các phòng, đơn vị"))

    assert asked(Buckets(open_in_time=3)).startswith("2. Đề nghị các phòng, đơn vị hoàn thành đúng hạn các nhiệm vụ kỳ tới; gửi kết quả")
    both = asked(Buckets(open_overdue=1, undated_silent=1))
    assert "khẩn trương hoàn thành các nhiệm vụ quá hạn; báo cáo tiến độ các nhiệm vụ không thời hạn lâu chưa có báo cáo; hoàn" in both
