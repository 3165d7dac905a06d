"""Clause rules about more time asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.days import DayPhrase
from messages.reading.scope import clue_at, is_aside
from messages.reading.sense import Sense
from messages.reading.text import fold, word_set

_ANY_NOT = (Sense.NOT, Sense.NOT_BE)


_PUTTING_OFF = frozenset(
    (
        Sense.HAND_TO, Sense.EXTEND, Sense.NOT, Sense.UNABLE, Sense.LATE, Sense.TAG, Sense.ASK_FOR, Sense.TOO_LATE,
    )
)  # fmt: skip


def extension_rules(clause: Clause, on: date) -> Iterator[Clue]:
    if clause.has_none_of(_PUTTING_OFF) and not clause.days:
        return
    for mark in clause.all(Sense.HAND_TO):
        if "chuyển" in mark.phrase and any(_leads_to(clause, mark.end, day.start) for day in clause.days):
            yield clue_at(clause, ClueKind.EXTEND, 0.88, "asks to move it", mark.start, clause.end, day=wanted_day(clause, on))
            return
    for mark in clause.all(Sense.EXTEND):
        if (refused := clause.before(mark.start, 3, *_ANY_NOT, Sense.NOT_YET)) is not None:
            if not (any(ask.phrase != "đâu" for ask in clause.all(Sense.ASK)) or clause.ending == "?"):
                yield clue_at(clause, ClueKind.OPEN, 0.96, "wants no more time", refused.start, mark.end, negates="extension")
            continue
        if mark.means(Sense.WAIT) and clause.after(mark.end, 1, Sense.OUTSIDER, Sense.LEADER, Sense.PERSON) is not None:
            continue  # "doi tinh tra loi" without its marks is "đợi tỉnh trả lời".
        if clause.before(mark.start, 4, Sense.AFTER, Sense.TAKE_BACK, Sense.DUPLICATE) is not None:
            continue
        if clause.before(mark.start, 3, Sense.CANCEL) is not None and not clause.days:
            continue
        if mark.phrase.endswith("thêm") and _is_no_time(clause, mark.end):
            continue
        strong = (
            clause.has(Sense.ASK_FOR)
            or "cho" in clause.plains()
            or bool(clause.days)
            or mark.phrase.startswith(("xin", "gia hạn", "đề nghị", "cho", "ra hạn"))
        )
        if (
            mark.phrase
            in ("lùi", "lui", "hoãn", "khất", "dời", "giãn", "nới", "gửi chậm", "gửi muộn", "nộp chậm", "nộp muộn", "nộp trễ", "lui")
            and not strong
        ):
            strong = clause.content() <= 6
        if mark.phrase == "kéo dài" and not clause.has(Sense.ASK_FOR) and clause.plain(mark.end) not in ("den", "toi", "sang"):
            continue
        if mark.phrase == "hoãn" and not clause.has(Sense.ASK_FOR) and clause.content() > 4:
            continue
        yield clue_at(
            clause, ClueKind.EXTEND, 0.93 if strong else 0.6, "asks for more time", mark.start, mark.end + 3, day=wanted_day(clause, on)
        )
        return
    for day in clause.days:
        if day.ask == "from_due" and (
            clause.has(Sense.ASK_FOR, Sense.LATE, Sense.TOO_LATE) or day.words.startswith(("thêm", "them", "lùi", "lui"))
        ):
            yield clue_at(clause, ClueKind.EXTEND, 0.82, "asks for a length of time", clause.start, clause.end, day=wanted_day(clause, on))
            return
    for mark in clause.all(Sense.NOT, Sense.UNABLE):
        finish = clause.after(mark.end, 4, Sense.COMPLETE, Sense.DELIVER)
        if (
            finish is not None
            and (clause.after(finish.end, 2, Sense.EFFORT, Sense.DEADLINE) or "kip" in clause.plains())
            and clause.ending != "?"
        ):
            in_time = any(place in clause.text() for place in ("dung han", "kip", "truoc han", "truoc ngay", "dung hen"))
            if in_time and not clause.has(Sense.ALREADY):
                yield clue_at(clause, ClueKind.EXTEND, 0.85, "cannot be in time", mark.start, clause.end)
                return
    tag = clause.all(Sense.TAG)
    if tag and (late := clause.all(Sense.LATE)) and late[0].start <= clause.start + 2 and "duoc" in fold(tag[-1].phrase):
        yield clue_at(clause, ClueKind.EXTEND, 0.9, "asks whether it may be late", clause.start, clause.end, day=wanted_day(clause, on))
        return
    for mark in clause.all(Sense.LATE):
        if (
            mark.start == clause.start
            and clause.content() <= 5
            and any(word in clause.plains() for word in ("nha", "nhe", "voi", "duoc"))
            and not clause.has(Sense.ALREADY, Sense.PAST)
        ):
            yield clue_at(clause, ClueKind.EXTEND, 0.72, "announces a delay", mark.start, clause.end)
            return
        if clause.before(mark.start, 3, Sense.UNSURE, Sense.FUTURE, Sense.EXPECT) and not clause.has(Sense.NOT):
            yield clue_at(clause, ClueKind.EXTEND, 0.8, "fears to be late", mark.start, clause.end)
            return
    if (
        tag
        and clause.days
        and "duoc" in tag[-1].phrase.replace("ư", "u").replace("ợ", "o").replace("đ", "d")
        and wanted_day(clause, on) is not None
        and not clause.has(Sense.ASK, Sense.OR)
    ):
        yield clue_at(clause, ClueKind.EXTEND, 0.86, "asks whether a day will do", clause.start, clause.end, day=wanted_day(clause, on))
        return
    for mark in clause.all(Sense.ASK_FOR):
        finish = clause.after(mark.end, 0, Sense.COMPLETE, Sense.DELIVER)
        new = [item for item in clause.days if not is_old_deadline(clause, item.start, item.end)]
        if (
            finish is not None
            and mark.phrase
            in (
                "xin",
                "xin được",
                "xin phép",
                "cho phép",
                "kính đề nghị cho phép",
                "đề nghị cho phép",
                "xin cho phép",
                "xin cho",
                "đề nghị cho",
                "mong được",
                "xin phép cho",
            )
            and (due := next((found for item in new if (found := item.ahead(on)) is not None), None)) is not None
        ):
            yield clue_at(clause, ClueKind.EXTEND, 0.8, "asks to finish on a day", mark.start, clause.end, day=due)
            return
    late = clause.all(Sense.TOO_LATE)
    if late:
        mark = late[0]
        weight = 0.85
        if clause.has(Sense.DEADLINE) or mark.phrase in ("hạn gấp", "hạn ngắn", "không khả thi"):
            weight = 0.7
        elif mark.phrase in ("quá gấp", "gấp quá", "gắt quá", "căng quá", "quá ngắn", "quá sát"):
            weight = 0.55
        yield clue_at(
            clause,
            ClueKind.EXTEND,
            weight,
            "cannot be in time",
            mark.start,
            mark.end + 2,
            day=wanted_day(clause, on) if clause.has(Sense.ASK_FOR) else None,
        )
        return
    asks = clause.all(Sense.ASK_FOR)
    if asks and clause.days and not clause.has(Sense.ASK_FOR_PAPER, Sense.ASK_OPEN, Sense.SMALL_TALK):
        wanted = wanted_day(clause, on)
        last = clause.days[-1]
        gap = last.start - asks[-1].end
        if (
            wanted is not None
            and not _fetches(clause, asks[-1].end, last.end)
            and (
                gap <= 1
                or clause.plain(last.start - 1) in ("den", "sang", "toi", "qua", "thanh", "het")
                or clause.has(Sense.DELIVER, Sense.TELL)
            )
            and (
                asks[-1].phrase.startswith(("xin", "cho"))
                or asks[-1].phrase.endswith((" cho", " cho phép"))
                or (gap <= 4 and asks[-1].phrase in ("đề nghị", "đề xuất", "kính đề nghị"))
            )
        ):
            yield clue_at(clause, ClueKind.EXTEND, 0.85, "asks for a day", asks[-1].start, clause.end, day=wanted)
            return
    if asks and asks[-1].phrase.startswith(("xin", "cho", "đề nghị", "lạy")):
        for at in range(asks[-1].end, min(clause.end, asks[-1].end + 4)):
            if clause.plain(at) == "them" and not _is_no_time(clause, at + 1):
                yield clue_at(clause, ClueKind.EXTEND, 0.85, "asks for more time", asks[-1].start, clause.end, day=wanted_day(clause, on))
                return


def _fetches(clause: Clause, asked: int, day: int) -> bool:
    """ "mai em xin số liệu bên thuế": behind the day what is asked for is a thing."""
    return day <= asked and clause.after(asked, 0, Sense.RESOURCE) is not None and not clause.has(Sense.EXTEND)


_TO_A_DAY = word_set("tiep den toi sang qua vao het ngay cho em toi giup nhe a")


def _leads_to(clause: Clause, start: int, day: int) -> bool:
    """ "chuyển sang 30/11", "chuyển cho em sang thứ 2": nothing but small words before the day, no addressee ("chuyển sang bên thẩm định
    hôm thứ 3")."""
    return start <= day and all(clause.plain(at) in _TO_A_DAY for at in range(start, day))


def _is_no_time(clause: Clause, at: int) -> bool:
    """ "xin thêm kinh phí": more of something else than time."""
    return clause.plain(at) in _NO_TIME or f"{clause.plain(at)} {clause.plain(at + 1)}" in _NO_TIME


_NO_TIME = frozenset(
    (
        "nguoi", "tien", "von", "thong tin", "y kien", "kinh phi", "can bo", "van ban", "nhan luc", "nhan su", "so lieu", "tai lieu",
        "huong dan",
    )
)  # fmt: skip


def wanted_day(clause: Clause, on: date) -> date | None:
    """The day asked for: the last one that is neither the old deadline nor the start of a stretch."""
    days = [
        day
        for day in clause.days
        if not day.of_document
        and day.words != "nay"
        and not is_old_deadline(clause, day.start, day.end)
        and day.ask not in ("from_due", "vague")
    ]
    for day in reversed(days):
        found = day.ahead(on)
        if found is not None and clause.plain(day.start - 1) != "tu" and not _names_a_report(clause, day):
            return found
    return None


def _names_a_report(clause: Clause, day: DayPhrase) -> bool:
    """ "gia hạn báo cáo quý IV": the quarter belongs to the report, unless a word leads to it ("đến quý I/2027")."""
    words = fold(day.words)
    return words.startswith("quy") and (
        words.endswith("sau") or clause.plain(day.start - 1) not in ("den", "toi", "sang", "qua", "het", "cuoi", "vao")
    )


def is_old_deadline(clause: Clause, start: int, end: int) -> bool:
    mark = clause.before(start, 1, Sense.DEADLINE, Sense.TOO_LATE)
    if mark is not None:
        return clause.before(mark.start, 0, Sense.EXTEND) is None and clause.plain(start - 1) not in ("sang", "thanh")
    if clause.plain(end) == "nghi":
        return True
    return is_aside(clause, start, end) and clause.before(start, ANYWHERE, Sense.DEADLINE) is None
