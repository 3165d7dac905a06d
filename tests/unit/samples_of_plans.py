"""Samples of the wordings about plans that are sent in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

from bot.core.clock import OFFICE_ZONE
from bot.core.link import Link
from messages.render import Wording
from messages.wordings.amend_preview import AmendedCell, AmendedRow, AmendPreview
from messages.wordings.amend_written import AmendWritten
from messages.wordings.amended_for_unit import AmendedForUnit
from messages.wordings.assign_step import AssignStep
from messages.wordings.days_feed import DaysFeed
from messages.wordings.file_reading import FileReading
from messages.wordings.import_kept import ImportKept
from messages.wordings.import_undo_echo import ImportUndoEcho
from messages.wordings.import_undone import ImportUndone
from messages.wordings.plan_changed import DatedRow, PlanChanged
from messages.wordings.plan_preview import DoubtedRows, PlanPreview, ReadDue
from messages.wordings.plan_question import PlanQuestion, RowQuestion
from messages.wordings.plan_refused import PlanRefused
from messages.wordings.plan_written import PlanWritten
from messages.wordings.recast_echo import RecastEcho, RecastPart
from messages.wordings.recast_made import RecastMade
from messages.wordings.recast_refused import RecastRefused
from messages.wordings.sheet_ready import SheetReady
from messages.wordings.upstream_preview import DifferentRow, UpstreamPreview
from messages.wordings.upstream_written import UpstreamWritten

_OPENING = ("too_big", "too_many_rows", "bomb", "encrypted", "old_format", "pdf", "wrong_type", "broken", "too_hard", "empty")
_REASONS = (*_OPENING, "no_task", "nothing_new", "dropped", "no_decision", "comparison_gone")


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    """Every wording about plans, in each of its shapes; `dress` dresses whatever people wrote."""
    content, words = dress("Rà soát quy chế làm việc"), dress("Phòng Quán lí lao dộg")
    questions = [
        RowQuestion(1, 7, 47, content, "unit_unknown", words, ("Phòng Quản lý lao động", "Phòng Quản lý đầu tư"), also=2),
        RowQuestion(2, 7, 48, content, "unit_unknown", words, ()),
        RowQuestion(3, 7, 49, content, "unit_missing", "", (), not_understood=words),
        RowQuestion(4, 7, 50, content, "due_impossible", "30/02/2025", ()),
        RowQuestion(5, 7, 51, content, "due_unknown", words, ()),
        RowQuestion(6, 7, 52, content, "other", "", ()),
        RowQuestion(6, 7, 53, content, "day_unreadable", words, ()),
        RowQuestion(6, 7, 54, content, "percent_wrong", words, ()),
        RowQuestion(6, 7, 55, content, "word_unknown", words, ()),
        RowQuestion(6, 7, 55, content, "word_unknown", "", ()),
        RowQuestion(6, 7, 56, content, "open_with_day", "04/03/2027", ()),
    ]
    for question in questions:
        yield PlanQuestion(question)
    dues = (
        ReadDue("6/2027", date(2027, 6, 30), False, 1),
        ReadDue("Hằng tháng", date(2027, 1, 31), True, 3),
        ReadDue("Trước ngày 25 hằng tháng", date(2026, 2, 25), True, 7, (date(2026, 7, 25), date(2026, 8, 25))),
        ReadDue(words, None, False, 17),
    )
    asked: tuple[tuple[bool, RowQuestion | None], ...] = ((True, questions[0]), (False, None))
    for takeover, first in asked:
        yield PlanPreview(
            name=dress("ke-hoach.xlsx"),
            title=dress("KH 330/KH-BQL ngày 24/01/2027"),
            clear=291,
            asked=7 if first else 0,
            known=3,
            skipped=1,
            passed=((4, "Cộng"), (300, dress("Người lập biểu"))),
            passed_all=5,
            collective=22,
            assignments=214,
            dues=dues,
            alike=((9, 112),),
            supports=(dress("các đơn vị liên quan"),),
            takeover=takeover,
            question=first,
            undated=12,
            done=3,
            said_done=(7, 100_008),
            unread=(dress("Cấp ban hành"), "Kinh phí"),
            doubtful=((18, dress("Hoàn thành việc nhập dữ liệu trên phần mềm")),),
            doubtful_all=4,
            events=((21, date(2027, 3, 13)),),
            doubtful_more=(19, 100_020),
            doubts=(
                DoubtedRows("cut", ((23, dress("phối hợp với Công an thành phố")),), tuple(range(24, 40)), 3),
                *(
                    DoubtedRows(kind, ((22, dress("trước ngày 20/3")),))
                    for kind in ("maybe", "who", "parted", "joined", "other_day", "day")
                ),
            ),
        )
    for said in (True, False, None):
        yield PlanChanged(dress("ke-hoach.xlsx"), 5, 0, 0, None, not_understood=dress("việc 2 là của phòng QH&XD"))
        yield PlanChanged(dress("ke-hoach.xlsx"), 5, 2 if said is None else 0, 1, None, said)
    for row in (DatedRow(7, date(2027, 2, 28), date(2027, 3, 1)), DatedRow(7, date(2027, 2, 26), None), DatedRow(7, None, None)):
        yield PlanChanged(dress("ke-hoach.xlsx"), 5, 0, 1, None, dated=row)
    yield PlanPreview("a.xlsx", "", 1, 0, 0, 0, (), 0, 0, 1, (), (), (), False, None)
    yield PlanWritten(298, 101, 398, 500, 2, True)
    yield PlanWritten(1, 399, 399, 1, 0, False)
    for why in _REASONS:
        yield PlanRefused(dress("ke-hoach.xlsx"), why)
    changed = (AmendedCell("Hạn xử lý", "20/11/2026", "05/12/2026"), AmendedCell("Ghi chú", "", words))
    rows = (AmendedRow(7, 112, changed, words), AmendedRow(100_008, 118, changed[:1]))
    problems = ("foreign", "seal", "gone", "fixed", "content", "unit", "day", "future", "percent", "state", "done_on", "closed", "upstream",
                "twice", "reason")  # fmt: skip
    wrong = tuple(AmendedRow(9, 0 if why == "seal" else 120, (), "", why, "" if why == "seal" else "Hạn xử lý") for why in problems)
    yield AmendPreview(dress("so.xlsx"), 9, rows, 3, rows, len(wrong), wrong, 1, 120, 4, True, True)
    yield AmendPreview(dress("so.xlsx"), 0, (), 0, (), 0, (), 0, 120, 0, False, False)
    yield AmendWritten((112, 118), 3, 2, 4)
    yield AmendWritten(tuple(range(101, 120)), 0, 0, 0)
    yield AmendWritten((), 1, 0, 0)
    yield AmendedForUnit(rows, 2)
    yield AmendedForUnit(rows[:1], 0)
    for kind in ("register", "days", "plan", "amendments", "comparison", "elsewhere"):
        yield SheetReady(kind)
    kinds = ("new", "link", "due", "closed", "returned", "not_entered", "confirmed", "absent")
    days = (date(2026, 11, 20), date(2026, 12, 5))
    groups = tuple(
        (kind, 3, (DifferentRow(dress("HP-2026-12"), content, *days, problem=True), DifferentRow("112", content, None, None, side)))
        for kind, side in zip(kinds, ("there", "here", "", "", "", "", "", ""), strict=True)
    )
    yield UpstreamPreview(dress("nv.xlsx"), 120, groups, 1, 1, 6, True)
    yield UpstreamPreview(dress("nv.xlsx"), 120, (), 0, 0, 0, False, ("7: để xem",))
    yield UpstreamWritten(5, 3, 2, 4)
    yield UpstreamWritten(0, 0, 2, 0)
    recast_parts = (RecastPart(126, content, ("P. QLĐT",), days[0]), RecastPart(None, content, ("P. QLLĐ", "P. QLĐT"), None))
    yield RecastEcho("edit", 126, "Nội dung nhiệm vụ", content, words, (), "", True)
    yield RecastEcho("edit", 126, "Ghi chú", "", "", (), words, True)
    yield RecastEcho("split", 126, "", "", "", recast_parts, words, True)
    yield RecastEcho("join", 126, "", content, words, (recast_parts[0], RecastPart(127, content, ("P. QLLĐ",), days[1])), "", False)
    for recast in ("edit", "split", "join"):
        for to_unit in (False, True):
            yield RecastMade(recast, 126, () if recast == "edit" else (127, 128), content, words if to_unit else "", to_unit)
    for problem in ("pieces", "numbers", "closed", "periodic", "content", "unit", "same"):
        yield RecastRefused(problem, 126, words)
    until = datetime(2027, 11, 16, 9, 30, tzinfo=OFFICE_ZONE)
    yield DaysFeed("given", Link("https://nhacviec.example/lich/abc.ics", until, inside=True))
    for outcome in ("ended", "nothing", "private", "none"):
        yield DaysFeed(outcome)
    yield FileReading(dress("so-lon.xlsx"), 2_400_000)
    yield AssignStep("content")
    yield AssignStep("unit", content, ("P. QLĐT", "P. QLLĐ"))
    yield AssignStep("unit", content, (), not_understood=words)
    yield AssignStep("support", content, ("P. QLĐT", "P. QLLĐ"), lead="VP")
    yield AssignStep("due", content, lead="P. QLĐT", not_understood=words)
    yield ImportUndone(dress("ke-hoach.xlsx"), 214)
    yield ImportKept(dress("ke-hoach.xlsx"), (112, 131))
    yield ImportKept("", ())
    yield ImportKept("", (), stays=True)
    yield ImportUndoEcho(dress("ke-hoach.xlsx"), datetime(2026, 11, 16, 10, 21, tzinfo=OFFICE_ZONE), 425, tuple(range(101, 401)))
