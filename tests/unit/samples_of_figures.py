"""Samples of the wordings about periods, closings, decisions, pictures and reports, for `test_wordings.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from importlib import import_module

from bot.core.calendar import Calendar
from bot.core.figures import Buckets, Figures
from bot.core.movements import Adjustment, Movement, PeriodFigures
from bot.core.periods import Period, PeriodKind
from bot.core.published import Published, SetBeside
from bot.core.task import Document, Source, State
from messages.reading.figure_asks import Measure
from messages.render import Wording
from messages.wordings.lines import TaskLine, task_line
from messages.wordings.requests import RequestItem
from messages.wordings.task_card import HistoryLine
from messages.wordings.task_groups import TaskGroup
from tests.builders import a_task, an_assignment

FRIDAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 0, 42, tzinfo=UTC)
DECEMBER = Period(PeriodKind.MONTH, 2026, 12, date(2026, 11, 15), date(2026, 12, 14), date(2026, 12, 14))
NOVEMBER = Period(PeriodKind.MONTH, 2026, 11, date(2026, 10, 15), date(2026, 11, 14), date(2026, 11, 14))
RUNNING = DECEMBER.until(FRIDAY)
END = Figures(date(2026, 11, 14), Buckets(187, 16, 11, 52, 9, 25, 12))
FIGURES = PeriodFigures(NOVEMBER, Movement(80, 20, 0, 1, 2, 0, Buckets(30, 4, 2, 40, 9, 10, 4)), (), (), END)
EMPTY = PeriodFigures(RUNNING, Movement(), (), (), Figures(FRIDAY))
ADJUSTED = Adjustment(2, 1, -1, 1)


def sample(folder: str, **values: object) -> Wording:
    module = import_module(f"messages.wordings.{folder}")
    made: Wording = getattr(module, "".join(part.capitalize() for part in folder.split("_")))(**values)
    return made


def a_line(dress: Callable[[str], str], **changes: object) -> TaskLine:
    task = a_task(number=131, content=dress("Trả lời Công ty ABC về điều chỉnh dự án"))
    given = {"task": task, "due": FRIDAY, "said": dress("đang trình ký"), "said_on": date(2026, 11, 18), **changes}
    return task_line(an_assignment(**given), FRIDAY, Calendar(), unit=dress("P. QLĐT"))


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    """Every one of these wordings, with every free text passed through `dress`."""
    unit, why = dress("Phòng Quản lý đầu tư"), dress("công ty chưa bổ sung hồ sơ")
    yield sample("closing_early", period=DECEMBER)
    yield sample("closed_already", period=DECEMBER, closed_at=NOW)
    yield sample("period_backwards", first=FRIDAY, last=date(2026, 11, 1))
    yield sample("no_such_period")
    yield sample("list_end")
    for figures in (FIGURES, EMPTY):
        yield sample("summary_period", figures=figures)
        yield sample("summary_period", figures=figures, names=(unit,))
    yield sample("summary_period", figures=FIGURES, closed_at=NOW, adjusted=ADJUSTED)
    yield sample("summary_compare", one=FIGURES, other=EMPTY, unknown=(EMPTY.period,))
    yield sample("summary_compare", one=EMPTY, other=FIGURES, other_adjusted=ADJUSTED)
    for measure in (one for one in Measure if one not in (Measure.DUE, Measure.UNHEARD, Measure.REPORTED)):  # Listed, never counted.
        yield sample("summary_count", measure=measure.value, number=7, whole=31, of=unit, period=None, numbers=(101, 103))
        yield sample("summary_count", measure=measure.value, number=0, whole=0, of=unit, period=NOVEMBER)
        yield sample("summary_ranking", measure=measure.value, least=False, rows=((unit, 3, 31), ("P. QLLĐ", 1, 9)) * 6, period=NOVEMBER)
        yield sample("summary_ranking", measure=measure.value, least=True, rows=(), period=None)
        yield sample("summary_ranking", measure=measure.value, least=False, rows=(("P. QLLĐ", 1, 9), (unit, 1, 9)), period=None)
    differ = (
        SetBeside(FRIDAY, Published(Source.NV_UBND, 257, 299, "85,6"), 257, 299),
        SetBeside(FRIDAY, Published(None, 306, 348), 305, 348),
        SetBeside(FRIDAY, Published(Source.THANH_UY, 1, 1, "100"), 1, 1),
        SetBeside(FRIDAY, Published(Source.KIEM_TRA, 4, 9), 0, 0),
    )
    yield sample(
        "closing_doubts",
        period=DECEMBER,
        without_file=(124, 131),
        not_upstream=(108,),
        differing=(126, 140),
        unheard=(126, 140),
        awaiting=3,
        reworded=((427, unit, dress("chị ơi em nộp rồi nha"), None), (440, "P. QLLĐ", "đc 1 nửa ạ", "được 1 nửa")),
        published=differ,
        asks=True,
        to_move=((424, unit, FRIDAY), (384, "P. DN", FRIDAY)),
    )
    none = {"without_file": (), "not_upstream": (), "differing": (), "unheard": (), "awaiting": 0, "reworded": (), "published": ()}
    yield sample("closing_doubts", period=DECEMBER, **none, asks=False)
    yield sample("closing_doubts", period=DECEMBER, **none, asks=True)
    yield sample("closing_doubts", period=DECEMBER, **none, asks=True, units_may_report=True)
    words = {"printed": dress("đang chờ Sở Tài chính"), "period": DECEMBER, "number": 427}
    yield sample("reworded", **words, unit=unit, said=dress("ket r a oi"), units=(unit, "P. QLLĐ"))
    yield sample("reworded", **words, unit=None, said=None, units=(unit, "P. QLLĐ"))
    yield sample("reworded", **words, unit=unit, said=None)
    yield sample("published_shown", as_of=FRIDAY, lines=differ, fresh=True, dropped=False)
    yield sample("published_shown", as_of=FRIDAY, lines=(), fresh=False, dropped=False)
    yield sample("published_shown", as_of=FRIDAY, lines=(), fresh=False, dropped=True)
    yield sample("published_unclear", name=unit, figure=None)
    yield sample("published_unclear", name=None, figure="9/7")
    yield sample("published_unclear", name=None, figure=None)
    yield sample("closing_done", period=DECEMBER, closed_at=NOW, total=312, done=214, overdue=9)
    yield sample("closing_done", period=DECEMBER, closed_at=NOW, total=312, done=214, overdue=9, coming=True)
    yield sample("closing_not", period=DECEMBER)
    later = replace(END, buckets=Buckets(180, 23, 11, 50, 11, 25, 12))
    yield sample("summary_original", current=END, original=later, at=NOW, units=((unit, 2, 4), ("P. QLLĐ", 1, 2)))
    yield sample("summary_original", current=END, original=END, at=None, names=(unit,))
    yield sample("summary_original", current=Figures(FRIDAY), original=Figures(FRIDAY), at=None)
    yield sample("summary_subscribed", weekdays=(1, 4), clock=time(7, 30))
    yield sample("summary_subscribed", weekdays=(1, 2, 3, 4, 5), clock=time(8, 0))
    yield sample("summary_subscribed", weekdays=(), clock=None)
    for kind in ("report", "urging", "rating", "pictures"):
        yield sample("file_coming", kind=kind, period=NOVEMBER)
        yield sample("file_ready", kind=kind, period=NOVEMBER, closed_at=NOW)
        yield sample("file_failed", kind=kind, period=NOVEMBER)
        yield sample("file_elsewhere", kind=kind, period=NOVEMBER)
    yield sample("file_failed", kind="report", period=NOVEMBER, no_pdf=True)
    yield from decisions(dress, unit, why)


def decisions(dress: Callable[[str], str], unit: str, why: str) -> Iterator[Wording]:
    line = a_line(dress)
    item = RequestItem(line, "extension", date(2026, 11, 25), why, FRIDAY, dress("Hoàng Đức Nam"), head=dress("Trần Văn Minh"))
    undated = replace(item, line=replace(line, due=None))
    yield sample("decision_card", position=1, total=3, kind="extension", line=undated.line, unit=unit, item=undated)
    for asked in (item, replace(item, kind="transfer", new_due=None, reason=None)):
        yield sample("decision_card", position=1, total=3, kind=asked.kind, line=line, unit=unit, item=asked)
    carried = replace(item, kind="carry_over", new_due=date(2027, 3, 31))
    yield sample("requests", items=(replace(item, one_of_several=True), replace(carried, one_of_several=True)))
    for kind in ("blocked", "chased"):
        stuck = a_line(dress, blocked=kind == "blocked", due=date(2026, 11, 13))
        yield sample("decision_card", position=2, total=3, kind=kind, line=stuck, unit=unit, item=None)
    late = TaskGroup(a_line(dress, due=date(2026, 11, 13)), (unit, "P. QLLĐ", "Trung tâm", "Văn phòng"))
    week = (FRIDAY, date(2026, 11, 22))
    kinds = (("overdue", None), ("source", Source.NV_UBND), ("silent", None), ("due_soon", None), ("awaiting", None), ("due", Source.HDND),
             ("reported", None))  # fmt: skip
    for what, source in kinds:
        more = {"unit": unit if what == "silent" else None, "window": week if what == "due" else None}
        yield sample("task_groups", what=what, source=source, day=None, groups=(late, late), total=9, given=31, page=1, pages=2, **more)
        yield sample("task_groups", what=what, source=source, day=FRIDAY, groups=(), total=0, given=0, page=1, pages=0, **more)
    task = replace(a_task(number=112), content=why, document=Document(1, Source.NV_UBND, dress("TB 1/TB-BQL")), item="mục (1)")
    states = ((replace(line, unit=unit), State.OPEN), (replace(line, unit="P. QLLĐ", said=why, said_on=FRIDAY), State.ACCEPTED))
    yield sample("task_units", line=line, task=task, lines=states, silent=(unit,), support=("Văn phòng",))
    word = HistoryLine(FRIDAY, unit, why)
    yield sample("task_units", line=line, task=task, lines=states, silent=(), support=(), direction=word)
    yield sample("decision_rest", left=(114, 131))
    yield sample("decision_rest", left=())
