"""Clause rules about the talk itself: questions, assent, thanks, small talk."""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.reading.clauses import Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.scope import asked_by_chua, clue_at, is_quoted
from messages.reading.sense import Sense
from messages.reading.signs import is_state, is_tick
from messages.reading.words import Shape

_EVENTS = (Sense.COMPLETE, Sense.DELIVER, Sense.ISSUE, Sense.SIGN, Sense.SUBMIT, Sense.WORK, Sense.RECEIVED, Sense.STEP)
_ACKNOWLEDGING_EMOJI = frozenset("👍👌🆗🙏🫡✅✔☑🤝💪👊🙆❤♥")


_PAPERS = frozenset(
    (
        "van ban",
        "cong van",
        "file",
        "mau",
        "bieu mau",
        "link",
        "tai lieu",
        "danh sach",
        "thong tin",
        "so dien",
        "ban scan",
        "de cuong",
        "ban goc",
    )
)


DISPUTES_DEADLINE = "says that the deadline is wrong"
ASKS_WHAT = "asks what is done"
"""As "Nam đang làm gì" does: its "đang làm" is nobody's answer."""
_CHASING = frozenset(("nhac", "don", "giuc", "hoi"))


def question_rules(clause: Clause) -> Iterator[Clue]:
    last = clause.last_word()
    if (
        clause.has(Sense.EXTEND)
        and clause.plain(clause.start) == "co"
        and not clause.has(Sense.ASK_FOR, Sense.SELF)
        and clause.has(Sense.TAG)
        and not clause.days
    ):
        yield clue_at(clause, ClueKind.QUESTION, 0.95, "asks whether more time is possible", clause.start, clause.end)
        return
    mark_at_end = next((mark for mark in clause.marks if mark.end > last >= mark.start), None)
    asked = clause.ending == "?" or any(
        clause.words[at].form in ("vậy", "thế", "nhỉ", "hả", "rứa", "hử")
        and clause.plain(at + 1) != "nao"
        and at > clause.start
        and clause.plain(at - 1) not in ("van", "nhu")  # "vẫn thế ạ"
        for at in range(max(clause.start, clause.end - 3), clause.end)
    )
    for mark in clause.all(Sense.WRONG_DEADLINE):
        yield clue_at(clause, ClueKind.QUESTION, 0.92, DISPUTES_DEADLINE, mark.start, mark.end)
        return
    for place in _chases(clause):
        yield clue_at(clause, ClueKind.QUESTION, 0.88, "asks to chase somebody", place, clause.end)
        return
    for mark in clause.all(Sense.ASK_OPEN):
        if clause.after(mark.end, 0, Sense.ALREADY) is not None and not asked:
            continue
        if mark.phrase.endswith("hỏi") and clause.plain(mark.end) == "lai" and not asked:
            continue  # "để tôi hỏi lại rồi báo"
        if mark.phrase in (
            "không rõ",
            "có được",
            "có bị",
            "có cần",
            "có phải",
            "có nằm",
            "thế thì",
            "liệu",
            "chưa rõ",
            "chưa hiểu",
            "không hiểu",
        ) and not (asked or clause.has(Sense.ASK, Sense.TAG, Sense.OR) or _ends_in_khong(clause, last)):
            if mark.phrase in ("chưa rõ", "chưa hiểu", "không hiểu"):
                yield clue_at(clause, ClueKind.QUESTION, 0.7, "does not understand", mark.start, mark.end)
            continue
        if mark.phrase in ("không rõ", "chưa rõ") and not asked and clause.before(mark.start, 2, Sense.SELF) is not None:
            continue  # "xong hay chưa em cũng không rõ"
        yield clue_at(clause, ClueKind.QUESTION, 0.9, "opens a question", mark.start, mark.end + 2)
        return
    for mark in clause.all(Sense.ASK_FOR):
        paper = next(
            (
                place
                for place in range(mark.end, min(mark.end + 4, clause.end))
                if _PAPERS & {clause.plain(place), f"{clause.plain(place)} {clause.plain(place + 1)}"}
            ),
            None,
        )
        if (
            paper is not None
            and mark.phrase.startswith(("xin", "cho"))
            and not clause.has(Sense.EXTEND, Sense.SUBMIT, Sense.NOT_YET)
            and not clause.days
        ):
            yield clue_at(clause, ClueKind.QUESTION, 0.75, "asks for a paper", mark.start, clause.end)
            return
    if clause.text().startswith(("danh sach", "ds ")) and not clause.has(Sense.PAST, Sense.ALREADY):
        yield clue_at(clause, ClueKind.QUESTION, 0.95, "asks for a list", clause.start, clause.end)
        return
    if clause.words[clause.end - 1].form == "à" and clause.has(Sense.DEADLINE, Sense.TASK) and not clause.has(Sense.PAST, Sense.ALREADY):
        yield clue_at(clause, ClueKind.QUESTION, 0.7, "ends in “à”", clause.start, clause.end)
        return
    if clause.has(Sense.REMAIN) and any(day.ask == "vague" and day.words.startswith(("mấy", "may")) for day in clause.days):
        yield clue_at(clause, ClueKind.QUESTION, 0.85, "asks how long is left", clause.start, clause.end)
        return
    for mark in clause.all(Sense.ASK_FOR_PAPER):
        if mark.phrase == "việc của phòng" and clause.content() > 5:
            continue
        if mark.phrase.startswith("gửi") and not asked and clause.after(mark.end, 6, Sense.ALREADY) is not None:
            continue  # "131 gửi lại file cho chị rồi nhé"
        yield clue_at(clause, ClueKind.QUESTION, 0.8, "asks for a paper", mark.start, mark.end)
        return
    if (held := _asks_what_holds_it_up(clause, last)) is not None:
        yield clue_at(clause, ClueKind.QUESTION, 0.9, ASKS_WHAT, held, clause.end)
        return
    for mark in clause.all(Sense.EXTEND, Sense.TELL):
        reports = mark.phrase in ("báo cáo", "trả lời", "phản hồi") and _of_another(clause, mark.start)
        if (mark.means(Sense.EXTEND) or reports) and asked_by_chua(clause, mark) and not clause.days:
            yield clue_at(clause, ClueKind.QUESTION, 0.9, ASKS_WHAT, mark.start, clause.end)
            return
    if (share := _HOW_MUCH.search(clause.text())) is not None:
        yield Clue(ClueKind.QUESTION, 0.85, "asks how far it is", share[0], at=clause.start)
        return
    for mark in clause.marks:
        ok = mark.phrase == "ok" and any(ref.end == mark.start for ref in clause.refs)  # "118 ok chưa"
        if (mark.means(*_EVENTS) or ok) and not is_quoted(clause, mark) and asked_by_chua(clause, mark):
            # Of a colleague it is asked; what is said of the own work may also be the next step, not taken yet.
            of_another = _of_another(clause, mark.start)
            yield clue_at(clause, ClueKind.QUESTION, 0.9, ASKS_WHAT if of_another else "ends in “chưa”", mark.start, clause.end)
            return
    if clause.has(Sense.TAG) and not clause.has(Sense.EXTEND):
        yield clue_at(
            clause,
            ClueKind.QUESTION,
            0.88 if asked or (mark_at_end is not None and mark_at_end.means(Sense.TAG)) else 0.6,
            "question tag",
            clause.start,
            clause.end,
        )
        return
    if _ends_in_khong(clause, last):
        yield clue_at(clause, ClueKind.QUESTION, 0.85, "ends in “không”", clause.start, clause.end)
        return
    for mark in clause.all(Sense.OR):
        if (
            mark.start > clause.start
            and mark.end < clause.end
            and clause.words[mark.start].form in ("hay", "hoặc")
            and (asked or not clause.has(Sense.UNSURE, Sense.ALREADY))
        ):
            if mark.phrase == "hay" and clause.plain(mark.end) in ("sao",):
                continue
            yield clue_at(clause, ClueKind.QUESTION, 0.85, "a choice is asked", clause.start, clause.end)
            return
    for mark in clause.all(Sense.ASK):
        if mark.means(Sense.WHEN) and mark.start - clause.start <= 1 and not clause.has(Sense.SELF, Sense.TELL, Sense.DELIVER):
            yield clue_at(clause, ClueKind.QUESTION, 0.75, "asks when", mark.start, clause.end)
            return
        if mark.means(Sense.WHEN) and not asked and clause.after(mark.end, 5, Sense.TELL) is not None:
            continue
        if (
            mark.phrase == "đâu"
            and mark.end > last
            and clause.content() <= 3
            and clause.before(mark.start, 0, Sense.PRODUCT, Sense.RESOURCE)
        ):
            yield clue_at(clause, ClueKind.QUESTION, 0.72, "asks where it is", clause.start, clause.end)
            return
        if mark.phrase == "mấy" and not asked and clause.after(mark.end, 4, Sense.ALREADY) is not None:
            continue
        denied = clause.before(mark.start, 6, Sense.LACK, Sense.NOT, Sense.NOT_YET, Sense.NONE_LEFT, Sense.NOT_BE, Sense.UNSURE)
        if denied is not None and not asked and "thi" not in [clause.plain(place) for place in range(denied.end, mark.start)]:
            continue
        if (
            mark.phrase in ("đâu", "nào", "mấy", "hả", "khi nào", "bao giờ", "lúc nào", "hôm nào", "chừng nào", "gì")
            and not asked
            and mark.end <= last
            and not mark.end >= clause.end - 3
        ):
            continue
        if (
            mark.phrase == "đâu"
            and not asked
            and clause.plain(mark.start - 1) not in ("o", "di", "vao", "gui", "nop", "lay", "cho", "tu", "qua", "ve", "den", "toi", "len")
        ):
            continue
        if mark.phrase == "đâu" and (
            clause.has(Sense.PAST, Sense.TOO_LATE, Sense.NOT, Sense.NOT_YET, Sense.NOT_MINE, Sense.NOT_BE)
            or clause.before(mark.start, 0, *_EVENTS)
        ):
            continue
        if mark.phrase in ("mấy", "đâu", "sao", "ai", "nhỉ", "gì", "hả") and not asked and clause.words[mark.start].form != mark.phrase:
            continue
        doing = mark.phrase == "gì" and mark.end > last and clause.before(mark.start, 1, Sense.WORK) is not None
        doing = doing or (mark.phrase == "ai" and clause.after(mark.end, 0, Sense.ONGOING) is not None)
        rule, weight = (ASKS_WHAT, 0.88) if doing else ("question word", 0.85 if asked else 0.72)
        yield clue_at(clause, ClueKind.QUESTION, weight, rule, mark.start, clause.end)
        return
    if asked:
        yield clue_at(clause, ClueKind.QUESTION, 0.6, "question mark", clause.start, clause.end)


_HOW_MUCH = re.compile(r"\b(?:duoc|dat|xong) may (?:phan|%)")
_SEVERAL = ("cac em", "cac chau", "cac anh", "cac chi", "may em", "may dua")


def _of_another(clause: Clause, at: int) -> bool:
    """Whether a name stands before the word at `at`, or several people are spoken to: "Lan làm chưa", "các em làm 102 chưa"."""
    if clause.text().startswith(_SEVERAL):
        return True
    named = at > clause.start and clause.words[at - 1].capital
    return named and not clause.has(Sense.SELF, Sense.PAST, Sense.ALREADY, Sense.OUTSIDER)


def _asks_what_holds_it_up(clause: Clause, last: int) -> int | None:
    """Where "vướng ở đâu", "đang chờ ai" or "chưa xong à" begins, which nobody says of the own work."""
    if clause.has(Sense.SELF) or clause.days:
        return None
    held = clause.all(Sense.OBSTACLE, Sense.WAIT, Sense.LACK)
    if held and any(mark.end > last for mark in clause.all(Sense.ASK)):
        denied = clause.has(Sense.NOT, Sense.NOT_YET, Sense.NOT_BE, Sense.NONE_LEFT) or held[0].phrase.startswith(("không", "chưa", "hết"))
        return None if denied else held[0].start
    undone = clause.all(Sense.NOT_YET)
    ends = clause.words[clause.end - 1].form == "à"
    return undone[0].start if undone and ends and undone[0].phrase == "chưa" else None


_AWAY = re.compile(r"\bdi (?:hop|cong tac|vang|hoc|nghi)\b")


def _chases(clause: Clause) -> Iterator[int]:
    """ "nhờ chị nhắc xã An Hòa nộp": where the office is asked to remind somebody else."""
    for mark in clause.all(Sense.ASK_FOR):
        for place in range(mark.end, clause.end):
            if clause.plain(place) in _CHASING and clause.after(place + 1, 2, Sense.OUTSIDER) is not None:
                yield mark.start


def _ends_in_khong(clause: Clause, last: int) -> bool:
    if last < clause.start or clause.words[last].form not in ("không", "khong", "hông") or last == clause.start:
        return False
    return clause.plain(last - 1) not in ("hay", "cung", "la") and not (clause.has(Sense.EXTEND) and clause.plain(last - 1) == "duoc")


def talk_rules(clause: Clause) -> Iterator[Clue]:
    for mark in clause.all(Sense.RECEIVED):
        if (
            (addressee := clause.before(mark.start, 5, Sense.OUTSIDER)) is not None
            and addressee.phrase not in ("xã", "phường", "trường", "bên")
            and "đến" not in mark.phrase
            and (clause.has(Sense.PAST, Sense.ALREADY) or "đã" in mark.phrase)
            and not clause.has(Sense.NOT_YET)
        ):
            yield clue_at(clause, ClueKind.DONE, 0.84, "the addressee has received it", clause.start, mark.end, final=True)
            break
        if not clause.before(mark.start, 2, Sense.NOT_YET, Sense.NOT) and not clause.amounts:
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.85, "received", mark.start, mark.end)
            break
    for mark in clause.all(Sense.UNDERSTOOD):
        music = mark.phrase == "nghe" and mark.end == clause.end and clause.content() > 2
        if not clause.before(mark.start, 2, Sense.NOT_YET, Sense.NOT) and not music:
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.8, "understood", mark.start, mark.end)
            break
    if clause.has(Sense.WHEN) and clause.has(Sense.TELL) and not clause.has(Sense.ASK_OPEN):
        mark = clause.all(Sense.TELL)[-1]
        if clause.all(Sense.WHEN)[0].start < mark.start:
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.85, "will tell when it is so", clause.start, mark.end)
    for mark in clause.all(Sense.OBEY):
        if mark.phrase == "theo chỉ đạo" and clause.has(Sense.HAND_TO):
            continue
        if mark.phrase in ("đang xem", "đang đọc", "đang coi") and clause.before(mark.start, 3, Sense.LEADER) is not None:
            yield clue_at(clause, ClueKind.OPEN, 0.85, "the own leader is looking at it", mark.start, mark.end, negates="submit")
            break
        yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.8, "will comply", mark.start, mark.end)
        break
    if clause.has(Sense.FUTURE, Sense.EFFORT) and not clause.days and not clause.has(Sense.NOT_YET):
        mark = clause.all(Sense.FUTURE, Sense.EFFORT)[0]
        if mark.phrase == "sẽ" and clause.plain(mark.end) == "co" and not clause.has(Sense.SELF):
            yield clue_at(clause, ClueKind.OPEN, 0.6, "is still to come", mark.start, mark.end + 2)
            return
        vow = mark.means(Sense.FUTURE) or mark.phrase not in ("đúng hạn", "sớm", "gấp", "tập trung", "lo", "khẩn trương")
        yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.75 if vow or clause.has(Sense.SELF) else 0.45, "will do it", mark.start, mark.end + 2)
    for mark in clause.all(Sense.YES):
        if (
            mark.phrase == "ok"
            and clause.after(mark.end, 0, Sense.ALREADY) is not None
            and any(ref.end == mark.start for ref in clause.refs)
        ):
            yield clue_at(clause, ClueKind.DONE, 0.82, "“ok rồi” of a task", mark.start, mark.end)
            break
        if mark.start - clause.start <= 1 or clause.content() <= 3:
            if mark.phrase in ("dạ", "vâng") and clause.has(Sense.THANKS) and not clause.has(Sense.FUTURE, Sense.RECEIVED, Sense.OBEY):
                continue
            if mark.means(Sense.PAST) and clause.after(mark.end, 0, *_EVENTS) is not None:
                break  # "da gui gop y" without its marks is "đã gửi", no "dạ"
            weight = 0.55 if mark.phrase in ("dạ", "được", "phải", "tốt", "ổn", "y") and clause.content() > 2 else 0.8
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, weight, "yes", mark.start, mark.end)
            break
    if clause.has(Sense.PERSON, Sense.LEADER) and (away := _AWAY.search(clause.text())) is not None:
        yield Clue(ClueKind.SOCIAL, 0.7, "somebody is away", away[0], at=clause.start)
    if clause.has(Sense.SMALL_TALK):
        mark = clause.all(Sense.SMALL_TALK)[0]
        yield clue_at(clause, ClueKind.SOCIAL, 0.75, "small talk", mark.start, mark.end)
    if clause.has(Sense.GREETING):
        mark = clause.all(Sense.GREETING)[0]
        yield clue_at(clause, ClueKind.SOCIAL, 0.7, "greeting", mark.start, mark.end)
    if clause.has(Sense.THANKS):
        mark = clause.all(Sense.THANKS)[0]
        yield clue_at(clause, ClueKind.SOCIAL, 0.6, "thanks", mark.start, mark.end)
    if clause.has(Sense.SORRY):
        mark = clause.all(Sense.SORRY)[0]
        yield clue_at(clause, ClueKind.SOCIAL, 0.5, "sorry", mark.start, mark.end)
    for place in range(clause.start, clause.end):
        word = clause.words[place]
        if is_state(word) and clause.refs and not clause.marks:
            kind, rule = (ClueKind.DONE, "ticked") if is_tick(word) else (ClueKind.OPEN, "a sign that it is not done")
            yield clue_at(clause, kind, 0.8, rule, place, place + 1)
            break
        if word.shape is Shape.EMOJI and word.form[0] in _ACKNOWLEDGING_EMOJI:
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.5, "emoji", place, place + 1)
            break
