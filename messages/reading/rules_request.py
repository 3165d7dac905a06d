"""Clause rules about more time asked for, and about what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from messages.reading.clauses import Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.days import DayPhrase
from messages.reading.rules_role import stopped
from messages.reading.scope import SCREEN, clue_at, is_aside
from messages.reading.sense import Sense
from messages.reading.senses import Mark
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
        if "chuyển" in mark.phrase and any(mark.end <= day.start <= mark.end + 2 for day in clause.days):
            yield clue_at(clause, ClueKind.EXTEND, 0.88, "asks to move it", mark.start, clause.end, day=wanted_day(clause, on))
            return
    for mark in clause.all(Sense.EXTEND):
        if (refused := clause.before(mark.start, 3, *_ANY_NOT, Sense.NOT_YET)) is not None:
            if not (any(ask.phrase != "đâu" for ask in clause.all(Sense.ASK)) or clause.ending == "?"):
                yield clue_at(clause, ClueKind.OPEN, 0.96, "wants no more time", refused.start, mark.end, negates="extension")
            continue
        if clause.before(mark.start, 4, Sense.AFTER, Sense.TAKE_BACK, Sense.DUPLICATE) is not None:
            continue
        if clause.before(mark.start, 3, Sense.CANCEL) is not None and not clause.days:
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
            and (due := next((found for item in clause.days if (found := item.ahead(on)) is not None), None)) is not None
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
            "the old day cannot be kept" if mark.phrase == "thì chịu" and clause.days else "cannot be in time",
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
            and (
                gap <= 1 or clause.plain(last.start - 1) in ("den", "sang", "toi", "qua", "thanh") or clause.has(Sense.DELIVER, Sense.TELL)
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
            if clause.plain(at) == "them" and clause.plain(at + 1) not in (
                "thong",
                "y",
                "nguoi",
                "kinh",
                "can",
                "van",
                "nhan",
                "tien",
                "von",
            ):
                yield clue_at(clause, ClueKind.EXTEND, 0.85, "asks for more time", asks[-1].start, clause.end, day=wanted_day(clause, on))
                return


def wanted_day(clause: Clause, on: date) -> date | None:
    """The day asked for: the last one that is neither the old deadline nor the start of a stretch."""
    days = [
        day
        for day in clause.days
        if not day.of_document and not is_old_deadline(clause, day.start, day.end) and day.ask not in ("from_due", "vague")
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
        return not (mark.phrase in ("hạn", "thời hạn", "mốc") and clause.before(mark.start, 0, Sense.EXTEND) is not None) and clause.plain(
            start - 1
        ) not in ("sang", "thanh")
    if clause.plain(start - 1) in ("truoc", "tu") or clause.plain(end) == "nghi":
        return True
    return is_aside(clause, start, end) and clause.before(start, 2, Sense.DEADLINE) is None


_HINDERING = frozenset(
    (
        Sense.OBSTACLE, Sense.LACK, Sense.WAIT, Sense.OUTSIDER, Sense.NOT, Sense.UNABLE, Sense.NOT_YET, Sense.HALT, Sense.RESOURCE,
        Sense.NOT_MINE,
    )
)  # fmt: skip


def blocked_rules(clause: Clause) -> Iterator[Clue]:
    if clause.has_none_of(_HINDERING) and clause.plain(clause.start) not in ("can", "phai"):
        return
    for mark in clause.all(Sense.OBSTACLE):
        if clause.before(mark.start, 3, Sense.NOT, Sense.NOT_BE, Sense.NONE_LEFT) is not None:
            continue
        if mark.phrase in ("vướng", "vướng mắc", "khó khăn", "trở ngại") and clause.before(mark.start, 1, Sense.NOT_YET) is not None:
            continue
        if (nothing := clause.before(mark.start, 0, Sense.OPEN)) is not None and nothing.phrase.endswith("phát sinh"):
            continue
        lacking = clause.before(mark.start, 0, Sense.LACK)
        if lacking is not None and lacking.phrase in ("không có", "hết", "không còn"):
            continue
        if mark.phrase.startswith("chưa") and clause.before(mark.start, 1, Sense.LEADER, Sense.SELF) is not None:
            if mark.phrase == "chưa nhận được":
                yield clue_at(clause, ClueKind.OPEN, 0.6, "not yet received", mark.start, clause.end, negates="not yet")
            continue
        if mark.phrase == "chưa nhận được" and clause.before(mark.start, 0, Sense.PERSON) is not None:
            continue
        if clause.has(Sense.BEFORE_NOW) or clause.plain(mark.start - 1) in ("truoc", "het", "go"):
            continue
        if mark.phrase == "tháo gỡ" and not clause.has(Sense.ASK_FOR, Sense.NOT_YET, Sense.NOT):
            continue
        if mark.phrase == "pending" and clause.after(mark.end, 3, Sense.LEADER, Sense.SUBMIT):
            yield clue_at(clause, ClueKind.OPEN, 0.85, "waiting for the own leader", mark.start, clause.end)
            continue
        minor = mark.phrase in ("khó", "khó khăn", "ốm", "bí", "bão", "ngập", "treo") or (
            clause.plain(mark.end) == "moi" and clause.has(Sense.ONGOING)
        )
        weight = 0.6 if minor else 0.88
        yield clue_at(clause, ClueKind.BLOCKED, weight, "names an obstacle", mark.start, mark.end + 3)
    for mark in clause.all(Sense.LACK):
        if mark.phrase == "hết" and clause.after(mark.end, 0, Sense.RESOURCE) is None:
            continue
        lacked = clause.after(mark.end, 2, Sense.RESOURCE)
        if lacked is not None and lacked.phrase == "ý kiến" and clause.plain(lacked.end) == "gi":
            continue
        if lacked is not None and not clause.before(mark.start, 0, Sense.NOT):
            outside = clause.before(mark.start, 3, Sense.OUTSIDER)
            yield clue_at(
                clause,
                ClueKind.BLOCKED,
                0.85 if outside or lacked.phrase not in ("ý kiến", "trả lời", "quy định", "kết luận") else 0.7,
                "lacks what the work needs",
                mark.start,
                lacked.end,
            )
        elif (
            lacked is None
            and mark.phrase in ("thiếu", "đang thiếu", "hụt")
            and mark.start <= clause.start + 2
            and not clause.has(Sense.PART, Sense.PRODUCT, Sense.DRAFT, Sense.NOT)
        ):
            yield clue_at(clause, ClueKind.BLOCKED, 0.75, "lacks something", mark.start, clause.end)
        elif (
            lacked is None
            and mark.phrase in ("chưa có", "không có")
            and clause.after(mark.end, 0, Sense.PRODUCT)
            and "de" in clause.plains()
        ):
            yield clue_at(clause, ClueKind.BLOCKED, 0.8, "lacks what the work needs", mark.start, clause.end)
        elif lacked is None and mark.phrase in ("chưa đủ", "không đủ", "còn thiếu") and mark.end > clause.last_word():
            yield clue_at(clause, ClueKind.OPEN, 0.8, "something is missing", clause.start, mark.end, negates="remain")
        elif mark.phrase == "thiếu" and clause.after(mark.end, 1, Sense.PART, Sense.PRODUCT):
            yield clue_at(clause, ClueKind.OPEN, 0.75, "something is missing", mark.start, clause.end, negates="remain")
    for mark in clause.all(Sense.WAIT):
        yield from _waiting(clause, mark)
    for mark in clause.all(Sense.OUTSIDER):
        refusal = clause.after(mark.end, 5, Sense.NOT_YET, Sense.NOT, Sense.LACK)
        if refusal is not None and not refusal.phrase.removeprefix("vẫn ").startswith(("chưa", "không")):
            refusal = None
        if (
            refusal is not None
            and not (clause.plain(refusal.end) == "y" and "gi" in clause.plains())
            and refusal.end < clause.last_word() + 1
            and not (mark.phrase in ("hệ thống", "phần mềm") and not SCREEN.isdisjoint(clause.plains()))
            and not clause.amounts
            and not clause.has(Sense.REMAIN)
        ):
            nearer = [other for other in clause.all(Sense.SELF, Sense.LEADER) if mark.end <= other.start < refusal.start]
            if not nearer and not clause.before(mark.start, 1, Sense.LEADER) and refusal.phrase not in ("không phải",):
                yield clue_at(clause, ClueKind.BLOCKED, 0.8, "someone outside has not acted", mark.start, clause.end)
                break
    for mark in clause.all(Sense.NOT_MINE):
        if "không làm" in mark.phrase and clause.after(mark.end, 1, Sense.ABLE):
            yield clue_at(clause, ClueKind.BLOCKED, 0.8, "cannot be done", mark.start, clause.end)
    for mark in clause.all(Sense.NOT, Sense.UNABLE):
        able = clause.after(mark.end, 4, Sense.ABLE)
        unable = mark.phrase == "không thể" or (able is not None and able.start > mark.end and clause.plain(mark.end) != "som")
        if unable and not clause.has(Sense.DEADLINE, Sense.TOO_LATE, Sense.RHETORIC) and not _is_question_tail(clause, able):
            yield clue_at(clause, ClueKind.BLOCKED, 0.75, "cannot be done", mark.start, clause.end)
            break
    for mark in clause.all(Sense.NOT_YET):
        able = clause.after(mark.end, 4, Sense.ABLE)
        if able is not None and able.start > mark.end and not clause.has(Sense.LEADER):
            verb = clause.plain(mark.end)
            weight = 0.45 if verb in _OWN_VERBS or clause.has(Sense.COMPLETE, Sense.DELIVER, Sense.ISSUE) else 0.74
            yield clue_at(clause, ClueKind.BLOCKED, weight, "has not been possible", mark.start, able.end)
            break
    for mark in clause.all(Sense.NOT_YET):
        wanted = clause.after(mark.end, 4, Sense.RESOURCE)
        if wanted is not None and wanted.phrase in _MEANS and not clause.has(Sense.LEADER, Sense.COMPLETE, Sense.DELIVER):
            yield clue_at(clause, ClueKind.BLOCKED, 0.76, "has not got what the work needs", mark.start, wanted.end)
            break
    plains = clause.plains()
    if plains[:1] in (["can"], ["phai"]) and "moi" in plains and "duoc" in plains[plains.index("moi") :]:
        yield clue_at(clause, ClueKind.BLOCKED, 0.78, "cannot go on without", clause.start, clause.end)
    halted = clause.all(Sense.HALT)
    if halted and not clause.has(Sense.NOT, Sense.NO_LONGER) and not stopped(clause):
        forced = halted[0].phrase.startswith(("phải", "buộc", "bị", "tạm")) or clause.opening is halted[0] or bool(clause.amounts)
        yield clue_at(clause, ClueKind.BLOCKED, 0.8 if forced else 0.6, "halted", halted[0].start, clause.end)
    for mark in clause.all(Sense.RESOURCE):
        if (
            clause.plain(mark.end) in ("het", "can")
            or (clause.plain(mark.end + 1) == "het" and clause.plain(mark.end) in ("da", "cung", "cha"))
            or clause.text().endswith(" da het")
        ):
            yield clue_at(clause, ClueKind.BLOCKED, 0.8, "what the work needs has run out", mark.start, clause.end)
            break
        wanting = clause.after(mark.end, 1, Sense.NOT_YET)
        if wanting is not None and not clause.has(Sense.REMAIN) and clause.ending != "?":
            leading = mark.start <= clause.start + 1
            yield clue_at(clause, ClueKind.BLOCKED, 0.76 if leading else 0.55, "what the work needs is not there", mark.start, clause.end)
            break


def cause_and_effect(earlier: Clause, later: Clause) -> Clue | None:
    """ "chưa có quy chế nên hai bên đùn đẩy", "chưa nộp được vì xe hỏng": something outside keeps the work from going on."""
    if later.plain(later.start) == "nen":
        cause, effect = earlier, later
    elif later.opening is not None and later.opening.means(Sense.BECAUSE):
        cause, effect = later, earlier
    else:
        return None
    if not effect.has(Sense.NOT, Sense.NOT_YET, Sense.UNABLE, Sense.HALT, Sense.OBSTACLE) or cause.has(
        Sense.LEADER, Sense.SUBMIT, Sense.ONGOING, Sense.PERSON
    ):
        return None
    if "ban" in cause.plains() and cause.has(Sense.SELF):
        return None  # busy with something else is no obstacle
    outside = cause.has(Sense.NOT, Sense.NOT_YET, Sense.OUTSIDER, Sense.LACK, Sense.OBSTACLE, Sense.WAIT)
    return clue_at(later, ClueKind.BLOCKED, 0.8 if outside else 0.6, "a cause outside", later.start, later.end)


_MEANS = frozenset(
    (
        "kinh phí",
        "vốn",
        "tiền",
        "nguồn vốn",
        "hướng dẫn",
        "căn cứ",
        "chủ trương",
        "mặt bằng",
        "quy định",
        "tài khoản",
        "dự toán",
        "biên chế",
        "cơ chế",
    )
)
_OWN_VERBS = word_set("lam xong gui nop ky phat ban hoan trien viet soan trinh the")


def _is_question_tail(clause: Clause, able: Mark | None) -> bool:
    return able is not None and able.end > clause.last_word() and clause.ending == "?" and clause.has(Sense.ASK_FOR)


def _waiting(clause: Clause, mark: Mark) -> Iterator[Clue]:
    if mark.phrase == "chờ" and clause.plain(mark.start) == "cho" and clause.words[mark.start].form == "cho":
        ahead = clause.before(mark.start, 0, Sense.ONGOING, Sense.STILL, Sense.REMAIN)
        if mark.start != clause.start and ahead is None:
            return
        if clause.after(mark.end, 1, Sense.SELF, Sense.ASK_FOR, Sense.ASK_OPEN) or clause.plain(mark.end) in (
            "hoi",
            "em",
            "e",
            "toi",
            "minh",
            "phep",
        ):
            return
    inside = clause.after(mark.end, 3, Sense.LEADER, Sense.SUBMIT, Sense.SIGN, Sense.ISSUE)
    if inside is not None and inside.phrase in ("phê duyệt", "thông qua", "chấp thuận", "có hiệu lực"):
        inside = None
    outside = clause.after(mark.end, 6, Sense.OUTSIDER)
    if clause.before(mark.start, 2, Sense.NOT):
        return
    if inside is not None and (outside is None or inside.start <= outside.start + 1):
        yield clue_at(clause, ClueKind.OPEN, 0.85, "waiting for the own leader", mark.start, inside.end, negates="submit")
    elif (
        outside is not None
        and outside.phrase in ("các phòng", "các đơn vị")
        and (clause.after(outside.end, 1, Sense.REVIEW) or clause.plain(outside.end) == "phan")
    ):
        yield clue_at(clause, ClueKind.OPEN, 0.85, "waiting inside the house", mark.start, outside.end, negates="submit")
    elif outside is not None:
        yield clue_at(clause, ClueKind.BLOCKED, 0.88, "waits for someone outside", mark.start, outside.end)
    elif (person := clause.after(mark.end, 0, Sense.PERSON)) is not None and not clause.has(Sense.NOT_YET):
        yield clue_at(clause, ClueKind.OPEN, 0.7, "waiting for the own leader", mark.start, person.end, negates="submit")
    elif clause.plain(mark.end) == "hop" or clause.after(mark.end, 2, Sense.REVIEW) or clause.after(mark.end, 5, Sense.SELF):
        yield clue_at(clause, ClueKind.OPEN, 0.8, "waiting inside the house", mark.start, clause.end, negates="submit")
    elif clause.after(mark.end, 3, Sense.RESOURCE):
        yield clue_at(clause, ClueKind.BLOCKED, 0.8, "waits for what the work needs", mark.start, clause.end)
    else:
        yield clue_at(clause, ClueKind.BLOCKED, 0.55, "waits", mark.start, clause.end)
