"""What is asked of heads and leaders, in words: the day that holds, the day asked for, whose word it waits for, what was refused before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from bot.core.task import Part, Source
from bot.services import asking_together
from messages.formats import sentence, shorten_at_sentence
from messages.reading.reason import told_in
from messages.wordings.lines import Directed, HandedBack, TaskLine, task_line
from messages.wordings.requests import Agreed, RequestItem
from tests.builders import a_calendar, an_assignment
from tests.unit.test_wordings import sample

TODAY = date(2026, 11, 23)
NEW = date(2026, 12, 10)


def a_line(today: date = TODAY, *, asked: dict[str, Any] | None = None, **changes: Any) -> TaskLine:
    a = an_assignment(**{"number": 207, "due": date(2026, 11, 25), "assigned_on": date(2026, 11, 2)} | changes)
    return task_line(a, today, a_calendar(), unit="P. DN", **(asked or {}))


def an_item(line: TaskLine | None = None, **changes: Any) -> RequestItem:
    item = RequestItem(line or a_line(), "extension", NEW, "chờ số liệu", TODAY, "Ngân")
    return replace(item, **changes)


def every_request(item: RequestItem) -> list[str]:
    """The same request as each of those concerned reads it."""
    card: dict[str, Any] = {"position": 1, "total": 1, "kind": item.kind, "line": item.line, "unit": "P. DN", "item": item}
    decided: dict[str, Any] = {"line": item.line, "old_due": item.line.due, "new_due": item.new_due, "by": "Bình", "reason": None}
    wordings = [
        sample("request_for_head", item=item, unit="Phòng DN"),
        sample("request_at_head", item=item, head="Mai"),
        sample("requests", items=(item,)),
        sample("request_waits", item=item, decider="Bình"),
        sample("request_sent_on", item=item, head="Mai"),
        sample("extension_asked", line=item.line, new_due=item.new_due, reason=None, decided_by="Bình"),
        sample("extension_decided", **decided, granted=False),
        sample("extension_decided", **decided, granted=True, pending=True),
        sample("decision_card", **card),
    ]
    return [wording.render().plain for wording in wordings]


def test_a_card_calls_the_head_of_a_unit_by_what_the_unit_is() -> None:
    item = an_item(head="Mai", new_due=date(2026, 12, 12), new_last=date(2026, 12, 14))
    of: dict[str, Any] = {"position": 1, "total": 1, "kind": item.kind, "line": item.line, "item": item}
    card = sample("decision_card", **of, unit="Thanh tra").render().plain
    assert " Trưởng đơn vị đã đồng ý." in card and "(thứ Bảy, tính đến hết 14/12/2026), lần 1, đề nghị ngày" in card
    assert " Trưởng phòng đã đồng ý." in sample("decision_card", **of, unit="Phòng Doanh nghiệp").render().plain


def test_whoever_decides_about_one_of_several_units_reads_which() -> None:
    of: dict[str, Any] = {"line": a_line(), "kind": "withdrawal", "granted": True, "by": "Hà", "reason": None}
    assert "– P. DN." in sample("request_decided", **of, to_decider=True).render().plain
    assert "P. DN" not in sample("request_decided", **of).render().plain


def test_an_order_given_keeps_that_its_day_is_one_before_which_it_is_due() -> None:
    of: dict[str, Any] = {"number": 426, "content": "Chuẩn bị tài liệu", "lead": "P. QLĐT", "due": NEW, "by": None, "told": ("Lan",)}
    of |= {"due_time": None, "told_at": None, "remind_at": None}
    assert " Hạn trước ngày 10/12/2026." in sample("order_given", **of, before=True).render().plain
    assert " Hạn 10/12/2026." in sample("order_given", **of).render().plain


def test_a_card_says_where_a_leaders_word_goes() -> None:
    of: dict[str, Any] = {"position": 1, "total": 1, "kind": "blocked", "line": a_line(), "item": None, "how": True}
    assert "Nhắn ý kiến chỉ đạo để Bot chuyển tới đơn vị, ví dụ “" in sample("decision_card", **of, unit="Thanh tra").render().plain
    led = sample("decision_card", **of, unit="Phòng Doanh nghiệp").render().plain
    assert "để Bot chuyển tới phòng, ví dụ “" in led and "lãnh đạo phụ trách" not in led
    for item in (None, an_item(), an_item(kind="transfer", new_due=None)):
        values = of | {"kind": item.kind if item else "blocked", "item": item}
        assert " Đơn vị chưa có lãnh đạo phụ trách.\n" in sample("decision_card", **values, unit="VPĐD", unled=True).render().plain


def test_that_a_unit_only_supports_is_said_once() -> None:
    item = an_item(a_line(part=Part.SUPPORT), kind="transfer", new_due=None)
    of: dict[str, Any] = {"position": 1, "total": 1, "kind": item.kind, "line": item.line, "unit": "P. DN", "item": item}
    unnamed = replace(item, line=replace(item.line, unit=None))
    for shown in (sample("requests", items=(item,)), sample("requests", items=(unnamed,)), sample("decision_card", **of)):
        assert shown.render().plain.count("phối hợp") == 1


def test_whoever_asked_since_a_leaders_word_is_not_said_to_be_silent() -> None:
    word = Directed(207, TODAY, until=date(2026, 11, 27), unanswered=True)
    for asked_on, silent in ((TODAY, False), (date(2026, 11, 24), False), (date(2026, 11, 20), True)):
        item = an_item(directed=word, asked_on=asked_on)
        card: dict[str, Any] = {"position": 1, "total": 1, "kind": item.kind, "line": item.line, "unit": "P. DN", "item": item}
        for shown in (sample("requests", items=(item,)).render().plain, sample("decision_card", **card).render().plain):
            assert "Đồng chí đã cho ý kiến chỉ đạo 23/11, chậm nhất 27/11" in shown
            assert ("từ đó đơn vị chưa báo cáo" in shown) is silent


def test_before_a_day_stays_before_that_day_in_whatever_is_asked_about_it() -> None:
    before = an_item(a_line(before=True))
    card = every_request(before)[-1]
    assert "trước 25/11 → 10/12/2026" in card
    for shown in every_request(before)[:-1]:
        assert "trước ngày 25/11/2026" in shown, shown
        assert "vẫn là 25/11/2026" not in shown and "25/11/2026 → " not in shown and "từ 25/11/2026" not in shown
    assert "25/11/2026 → 10/12/2026" in every_request(an_item())[2]
    decided = sample(
        "extension_decided", line=a_line(due=NEW), old_due=TODAY, new_due=NEW, granted=True, by="B", reason=None, old_before=True
    )
    assert ": trước 23/11/2026 → 10/12/2026" in decided.plain()
    assert "hạn vẫn là 25/11/2026" in every_request(an_item())[0]


def test_a_card_says_in_one_sentence_what_is_asked_and_what_holds_now() -> None:
    card = every_request(an_item(a_line(before=True), earlier=1))[2]
    assert "đề nghị gia hạn lần 2 đến 10/12/2026; hạn hiện nay trước ngày 25/11/2026. Lý do: chờ số liệu." in card
    assert "đề nghị gia hạn lần 1: 25/11/2026 → 10/12/2026. Lý do" in every_request(an_item())[2]
    sunday = every_request(an_item(a_line(due=date(2026, 11, 29), last_day=date(2026, 11, 30))))[2]
    assert "đề nghị gia hạn lần 1 đến 10/12/2026; hạn hiện nay 29/11/2026, tính đến hết 30/11/2026. Lý do" in sunday
    asked = every_request(an_item(a_line(before=True)))[0]
    assert ": đến 10/12/2026; hạn hiện nay trước ngày 25/11/2026; lý do: chờ số liệu." in asked


def test_whoever_carries_a_task_over_reads_from_which_day_to_which() -> None:
    def of(kind: str = "carry_over", new_due: date | None = date(2027, 3, 31), **changes: Any) -> tuple[str, str]:
        item = an_item(a_line(date(2026, 12, 28), **changes), kind=kind, new_due=new_due, asked_on=date(2026, 12, 28))
        card = sample("decision_card", position=1, total=1, kind=item.kind, line=item.line, unit="P. DN", item=item)
        return sample("requests", items=(item,)).plain().splitlines()[1], card.plain().splitlines()[0]

    listed, card = of()
    assert "đề nghị chuyển sang năm 2027: 25/11/2026 → 31/03/2027. Lý do" in listed
    assert card.startswith("1/1 – Đề nghị chuyển sang năm 2027 #207, P. DN: 25/11/2026 → 31/03/2027, đề nghị ngày 28/12. Lý do")
    listed, card = of(before=True)
    assert "chuyển sang năm 2027 đến 31/03/2027; hạn hiện nay trước ngày 25/11/2026." in listed
    assert "#207, P. DN: trước 25/11/2026 → 31/03/2027, đề nghị ngày 28/12." in card
    listed, card = of(due=None, last_day=None)
    assert "chuyển sang năm 2027 đến 31/03/2027. Lý do" in listed and "#207, P. DN: đến 31/03/2027, đề nghị ngày 28/12." in card
    # What asks for no day names none.
    assert "Đề nghị chuyển đơn vị khác #207, P. DN, ngày 28/12. Lý do" in of("transfer", None)[1]


def test_whoever_decides_reads_that_the_task_is_late_by_now_and_what_was_ordered_about_it() -> None:
    word = Directed(207, date(2026, 11, 26), until=date(2026, 11, 28), past=True, unanswered=True)
    late = an_item(a_line(date(2026, 11, 30)), directed=word)
    said = "Đồng chí đã cho ý kiến chỉ đạo 26/11, chậm nhất 28/11 (đã qua), từ đó đơn vị chưa báo cáo."
    for shown in (every_request(late)[2], every_request(late)[-1]):
        assert "trước hạn; nay quá hạn 05 ngày." in shown and said in shown
    assert "đang tính quá hạn 05 ngày." in every_request(late)[7]
    carried = an_item(a_line(date(2026, 11, 30), said="207 mới được một nửa", percent=50), kind="carry_over", directed=word)
    for shown in (every_request(carried)[2], every_request(carried)[-1]):
        assert "uá hạn 05 ngày" in shown and "“mới được một nửa” (tiến độ 50%)" in shown and said in shown
    assert "nay quá hạn" not in every_request(an_item())[2] and "chỉ đạo 2" not in every_request(an_item())[2]


def test_of_several_requests_each_is_named_with_the_words_that_decide_it() -> None:
    two = sample("requests", items=(an_item(), an_item(a_line(number=469)))).render().plain
    assert "Nhắn “đồng ý 207”, “đồng ý 469” hoặc “không 207: lý do”." in two
    assert [[button.says for button in row] for row in asking_together.buttons([(1, 207), (2, 469)])] == [
        ["đồng ý 207", "không 207: …"],
        ["đồng ý 469", "không 469: …"],
    ]
    assert asking_together.buttons([(1, 207), (2, 207)]) == ()


def test_whoever_asks_sends_on_or_decides_reads_that_the_body_above_must_agree() -> None:
    above = every_request(an_item(a_line(source=Source.NV_UBND)))
    for at in (0, 1, 2, 4, 5, 8):
        assert above[at].count("cần văn bản đồng ý của UBND") == 1, above[at]
        assert "cần văn bản" not in every_request(an_item())[at]


def test_the_day_that_holds_is_said_with_the_day_it_runs_to() -> None:
    sunday = an_item(a_line(due=date(2026, 11, 29), last_day=date(2026, 11, 30)))
    assert "hạn vẫn là 29/11/2026, tính đến hết 30/11/2026" in every_request(sunday)[0]


def test_before_a_day_off_names_the_day_it_runs_to_once_that_is_counted() -> None:
    of: dict[str, Any] = {"before": True, "due": date(2026, 11, 29), "last_day": date(2026, 11, 30)}
    assert "quá hạn 01 ngày (hạn trước ngày 29/11/2026, ngày nghỉ nên tính đến hết 30/11/2026)" in _stands(a_line(date(2026, 12, 1), **of))
    assert "chậm nhất HÔM NAY (hạn trước ngày 29/11/2026, ngày nghỉ nên tính đến hết 30/11/2026)" in _stands(
        a_line(date(2026, 11, 30), **of)
    )
    assert "tính đến hết" not in _stands(a_line(date(2026, 11, 26), **of))
    assert "HÔM NAY –" in _stands(a_line(date(2026, 11, 25)))


def test_only_one_day_is_called_the_day_of_a_task_due_before_a_day() -> None:
    saturday: dict[str, Any] = {"before": True, "due": date(2026, 11, 28), "last_day": date(2026, 11, 30)}
    assert "đến hạn HÔM NAY (hạn trước ngày 28/11/2026) –" in _stands(a_line(date(2026, 11, 27), **saturday))
    assert "chậm nhất HÔM NAY (hạn trước ngày 28/11/2026, ngày nghỉ nên" in _stands(a_line(date(2026, 11, 30), **saturday))
    assert "chậm nhất HÔM NAY (hạn trước ngày 25/11/2026) –" in _stands(
        a_line(date(2026, 11, 25), before=True, last_day=date(2026, 11, 25))
    )


def _stands(line: TaskLine) -> str:
    return sample("task_list", unit=None, lines=(line,), total=1, page=1, pages=1).render().plain


def test_a_later_day_that_is_off_says_so_before_it_is_decided() -> None:
    sunday = an_item(new_due=date(2027, 1, 10), new_last=date(2027, 1, 11))
    for place in (0, 1, 2, -1):
        assert "10/01/2027 (Chủ nhật, tính đến hết 11/01/2027)" in every_request(sunday)[place]


def test_who_refused_what_before_is_said_to_whoever_decides() -> None:
    again = an_item(refused_on=date(2026, 11, 20), refused_due=NEW)
    for place in (0, 2, -1):
        assert " Ngày 20/11 đồng chí đã không đồng ý gia hạn đến 10/12/2026." in every_request(again)[place]
    other = an_item(refused_on=date(2026, 11, 20), refused_due=NEW, refused_by="Bình")
    assert " Ngày 20/11 đ/c Bình đã không đồng ý gia hạn đến 10/12/2026." in every_request(other)[2]
    # Whoever sends on what was refused in person has just read so.
    sent: dict[str, Any] = {"line": a_line(), "new_due": NEW, "reason": None, "decided_by": "Bình"}
    assert "đã không đồng ý" not in sample("extension_asked", **sent, before=again).plain()
    assert "Ngày 20/11 đ/c Bình đã không" in sample("extension_asked", **sent, before=other).plain()
    assert "đã không đồng ý" not in every_request(an_item())[2]


def test_whoever_agreed_to_another_day_is_named_with_it_while_its_paper_is_awaited() -> None:
    agreed = Agreed("extension", date(2027, 1, 9), date(2026, 11, 20), "Bình")
    for place in (0, 2, -1):
        told = every_request(an_item(agreed=agreed))[place]
        assert "Ngày 20/11 đ/c Bình đã đồng ý gia hạn đến 09/01/2027, đang chờ văn bản." in told
        mine = every_request(an_item(agreed=replace(agreed, kind="carry_over", by="")))[place]
        assert "Ngày 20/11 đồng chí đã đồng ý chuyển sang năm 2027, đến 09/01/2027, đang chờ văn bản." in mine
        assert "đang chờ văn bản" not in every_request(an_item())[place]


def test_asked_on_the_last_day_is_neither_before_nor_after_it() -> None:
    def shown(asked_on: date) -> str:
        return every_request(an_item(asked_on=asked_on))[2]

    assert "ngày 25/11/2026, trong ngày đến hạn." in shown(date(2026, 11, 25))
    assert ", trước hạn." in shown(date(2026, 11, 24)) and ", sau hạn." in shown(date(2026, 11, 26))


def test_what_waits_says_whose_word_it_waits_for() -> None:
    def shown(**asked: Any) -> str:
        line = a_line(date(2026, 11, 27), asked=asked)
        return sample("escalation", lines=(line,)).render().plain

    assert "chờ ý kiến của đồng chí về gia hạn đến 10/12 (nhắn “đồng ý 207” hoặc “không 207: …”)" in shown(asked_due=NEW, asked_of="reader")
    assert "chờ ý kiến của trưởng đơn vị về gia hạn đến 10/12" in shown(asked_due=NEW, asked_of="head")
    assert "chờ ý kiến của đ/c Bình về gia hạn đến 10/12" in shown(asked_due=NEW, asked_of="Bình")
    moved = HandedBack("transfer", date(2026, 11, 20), "P. QLĐT", "office")
    assert "chờ ý kiến của Văn phòng về đề nghị chuyển sang P. QLĐT (20/11)" in shown(handed_back=moved)


def test_a_decision_names_the_unit_that_was_asked_for() -> None:
    of: dict[str, Any] = {"line": a_line(), "kind": "transfer", "by": "Hà", "reason": "đúng chức năng"}
    refused = sample("request_decided", **of, granted=False, to_unit="Thanh tra").render().plain
    assert "không đồng ý chuyển sang Thanh tra nhiệm vụ #207" in refused
    support = an_item(a_line(part=Part.SUPPORT), kind="transfer", new_due=None)
    assert "thì phần phối hợp vẫn của đơn vị" in sample("request_passed", item=support).render().plain


def test_no_second_stop_follows_a_quoted_sentence() -> None:
    assert sentence("“không phải việc của tôi.”") == "“không phải việc của tôi.”"
    assert sentence("“không phải việc của tôi”") == "“không phải việc của tôi”."
    assert sentence("chờ số liệu") == "chờ số liệu."


def test_a_reason_has_no_salutation_and_ends_with_a_sentence() -> None:
    assert told_in("475 Gửi anh chị Văn phòng, em làm xong rồi nhưng sếp đi công tác") == "em làm xong rồi nhưng sếp đi công tác"
    assert told_in("gửi bản ký qua HpNet") == "gửi bản ký qua HpNet"
    assert shorten_at_sentence("Chưa có người ký cho tới tuần sau. Xin được nộp chậm", 45) == "Chưa có người ký cho tới tuần sau."
    assert shorten_at_sentence("Chưa có. Xin được nộp chậm đến hết tháng sau", 30) == "Chưa có. Xin được nộp chậm…"
    assert "\nGửi Lãnh đạo với tư cách" in every_request(an_item())[0]


def test_a_later_day_of_a_supporting_part_is_said_to_be_of_that_part_alone() -> None:
    def decided(part: Part, **how: Any) -> str:
        line = a_line(part=part)
        return sample("extension_decided", line=line, old_due=line.due, new_due=NEW, by="Bình", reason=None, **how).render().plain

    for how in ({"granted": True}, {"granted": True, "pending": True}, {"granted": False}):
        assert "P. DN (phần phối hợp)" in decided(Part.SUPPORT, **how)
        assert "phối hợp" not in decided(Part.LEAD, **how)


def test_a_refusal_says_what_the_day_that_is_kept_means_today() -> None:
    def refused(on: date, **changes: Any) -> str:
        line = a_line(on, before=True, **changes)
        return sample("extension_decided", line=line, old_due=line.due, new_due=NEW, by="Bình", reason=None, granted=False).plain()

    # The eve, the 24th, is off.
    assert refused(TODAY).endswith("Hạn vẫn là trước ngày 25/11/2026 (đến hạn HÔM NAY; nghỉ 24/11).")
    assert refused(date(2026, 11, 25)).endswith("Hạn vẫn là trước ngày 25/11/2026 (chậm nhất HÔM NAY).")
    assert refused(date(2026, 11, 27)).endswith("Hạn vẫn là trước ngày 25/11/2026 (quá hạn 02 ngày).")
    assert refused(date(2026, 11, 20)).endswith("trước ngày 25/11/2026 (còn 02 ngày làm việc, đến hết 23/11, tính cả hôm nay).")
    assert refused(TODAY, due=date(2027, 6, 30)).endswith("Hạn vẫn là trước ngày 30/06/2027.")


def test_what_was_agreed_before_is_told_again_with_its_day() -> None:
    line = a_line()
    decided: dict[str, Any] = {"line": line, "old_due": line.due, "new_due": NEW, "granted": True, "pending": True, "by": "Bình"}
    again = sample("extension_decided", **decided, reason=None, decided_on=date(2026, 11, 20)).render().plain
    assert again.startswith("Ngày 20/11/2026 đ/c Bình đã đồng ý trình gia hạn #207")
    assert sample("extension_decided", **decided, reason=None).render().plain.startswith("Đ/c Bình đồng ý trình")


def test_a_refusal_of_what_the_office_asked_for_says_so_and_what_holds_now() -> None:
    of: dict[str, Any] = {"line": a_line(before=True), "kind": "carry_over", "granted": False, "by": "Bình", "reason": "phải xong đúng hạn"}
    shown = sample("request_decided", **of, office_asked_on=TODAY).plain()
    assert "#207 – Rà soát hồ sơ dự án (Văn phòng đề nghị 23/11). Lý do: phải xong đúng hạn." in shown
    assert shown.endswith("Đơn vị tiếp tục thực hiện, hạn vẫn là trước ngày 25/11/2026.")


def test_a_unit_reads_that_its_task_is_to_go_and_what_that_waits_for() -> None:
    agreed = HandedBack("transfer", date(2026, 11, 20), granted_on=date(2026, 11, 23))
    late = a_line(date(2026, 11, 27), asked={"handed_back": agreed})
    shown = sample("digest", unit="Phòng A", day=TODAY, overdue=(late,), due_today=(), upcoming=(), silent=(), monthly=None, more=0)
    assert "Đã đồng ý chuyển đơn vị khác 23/11, chờ tổ Tổng hợp giao đơn vị khác." in shown.render().plain
