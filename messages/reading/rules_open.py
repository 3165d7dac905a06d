"""Clause rules about work that goes on: "đang", "chưa", "còn", drafts, amounts, a day named ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from messages.reading.amounts import Amount
from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.days import DayPhrase
from messages.reading.portion import finishes_the_rest, gives_comments
from messages.reading.rules_obstacle import TROUBLES
from messages.reading.scope import clue_at, denied_outright, is_quoted, negated_by, own_days, shows_the_old, within_hours
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set

_OPENING = (
    Sense.ONGOING,
    Sense.RETURNED,
    Sense.SUBMIT,
    Sense.OPEN,
    Sense.REMAIN,
    Sense.NOT_YET,
    Sense.DRAFTING,
    Sense.DRAFT,
    Sense.ONLY_JUST,
    Sense.REVIEW,
    Sense.STEP,
    Sense.SIGN,
    Sense.AGAIN,
    Sense.EXCEPT,
    Sense.WORK,
    Sense.NEAR,
    Sense.UNABLE,
)
_AS_BEFORE = ("như cũ", "như tuần", "như lần", "như tháng", "như kỳ", "giống tuần", "giống lần", "giống tháng", "y như")
_BEFORE_AS_BEFORE = word_set("van cung do thi nay la")
_PERSONAL = word_set("cong hop di nghi om o hoc ban dam ngoai tren an lai bi")
_GIVEN = re.compile(
    r"\bda (?:giao|phan cong|phan)(?: viec)?(?: cho)?(?: (?:anh|chi|em|dc|dong chi|ban))? \S+ "
    r"(?:lam|thuc hien|xu ly|tong hop|soan|theo doi)\b"
)
ASKING = ("đề nghị", "kính đề nghị", "kiến nghị", "đề xuất", "yêu cầu", "xin", "đôn đốc")
"""What is done to somebody outside who is to act: "đã đôn đốc các phòng gửi số liệu"."""
_MAIN = ("làm", "xử lý", "thực hiện", "triển khai", "giải quyết", "khắc phục", "tổ chức")


def _names_things(clause: Clause) -> bool:
    """ "trừ phụ lục", "trừ nv 9": what is left out is named, and nothing is said of it."""
    return all(mark.means(Sense.EXCEPT, Sense.TASK, *_THINGS) for mark in clause.marks)


_THINGS = (Sense.PART, Sense.PRODUCT, Sense.OUTSIDER, Sense.PERSON)


def open_words(clause: Clause, events: list[Mark], on: date) -> Iterator[Clue]:
    """Words that say the work goes on: "đang", "chưa", "còn", drafts, submissions, returned work."""
    if (
        any(mark.phrase not in _LAUGHS for mark in clause.all(Sense.SMALL_TALK))
        and not events
        and not clause.has(Sense.TASK, Sense.PRODUCT)
    ):
        return
    for mark in clause.all(Sense.ASK_FOR, Sense.WORK) if not events or not clause.has(Sense.COMPLETE, Sense.ISSUE) else ():
        past = clause.before(mark.start, 0, Sense.PAST)
        if mark.phrase in ASKING and past is not None and clause.after(mark.end, 1, Sense.OUTSIDER) is not None:
            yield clue_at(clause, ClueKind.OPEN, 0.72, "somebody outside has been asked", past.start, clause.end)
    if not events and (given := _GIVEN.search(clause.text())) is not None:
        yield Clue(ClueKind.ACKNOWLEDGE, 0.78, "given to a colleague", given[0], at=clause.start)
    if not clause.has(*_OPENING):
        return
    for mark in clause.marks:
        at, end = mark.start, mark.end
        if is_quoted(clause, mark):
            continue
        if (
            mark.means(Sense.ONGOING)
            and clause.plain(end) not in _PERSONAL
            and not (clause.plain(end) == "di" and clause.plain(end + 1) in _PERSONAL)
        ):
            if clause.after(end, 0, Sense.WAIT, Sense.OBSTACLE, Sense.LACK) is not None:
                continue
            received = clause.has(Sense.RECEIVED) or any(
                word.plain == "nhan" for word in clause.words[max(0, clause.start - 8) : clause.start]
            )
            if received and clause.plain(end) in ("nghien", "doc", "xem", "tim"):
                continue
            outside = clause.before(at, 1, Sense.OUTSIDER)
            own = outside is None or outside.phrase in ("xã", "phường", "hệ thống", "phần mềm", "trường", "viện")
            yield clue_at(clause, ClueKind.OPEN, 0.9 if own else 0.58, "going on", at, end + 3)
        elif mark.means(Sense.RETURNED) and clause.before(at, 3, Sense.NONE_LEFT, Sense.NOT):
            pass
        elif mark.phrase == "trả hồ sơ" and clause.before(at, 0, Sense.PAST) and clause.has(Sense.SELF):
            yield clue_at(clause, ClueKind.DONE, 0.85, "has been given back to the applicant", at, end, final=True)
        elif mark.means(Sense.RETURNED):
            if mark.phrase == "chưa thống nhất" and clause.has(Sense.OUTSIDER):
                yield clue_at(clause, ClueKind.BLOCKED, 0.8, "no agreement with someone outside", at, clause.end)
                continue
            yield clue_at(clause, ClueKind.OPEN, 0.85, "sent back or to be redone", at, end + 2, negates="returned")
        elif mark.means(Sense.SUBMIT) and mark.phrase.startswith("chưa") and clause.before(at, 1, Sense.OUTSIDER) is not None:
            yield clue_at(clause, ClueKind.BLOCKED, 0.85, "someone outside has not acted", at, end)
        elif mark.means(Sense.SUBMIT):
            if clause.plain(at - 1) == "de":
                continue
            if mark.phrase == "tham mưu" and clause.before(mark.start, ANYWHERE, Sense.OBEY):
                continue
            if not clause.has(Sense.NOT):
                yield clue_at(clause, ClueKind.OPEN, 0.88, "put up for signature", at, end + 2, negates="submit")
        elif mark.phrase in ("đã triển khai", "đúng tiến độ", "theo tiến độ") and any(event.means(Sense.COMPLETE) for event in events):
            continue
        elif mark.phrase in ("chậm tiến độ", "trễ tiến độ") and any(event.start >= end for event in events):
            continue  # "các dự án chậm tiến độ xong rồi": what the task is about
        elif mark.phrase.startswith(_AS_BEFORE) and not _says_it_stands(clause, at):
            continue  # "107 gửi như lần trước rồi", "mẫu như cũ": how it was done, not how it stands
        elif mark.phrase.endswith("phát sinh"):
            yield clue_at(clause, ClueKind.OPEN, 0.8, "nothing has come up", at, end)
        elif mark.means(Sense.OPEN):
            yield clue_at(clause, ClueKind.OPEN, 0.85, "said to be under way", at, end + 1)
        elif mark.means(Sense.REMAIN) and not clause.has(Sense.NONE_LEFT):
            if clause.has(Sense.ASK) or clause.after(end, 0, Sense.DEADLINE) is not None:
                pass
            elif (
                mark.phrase.endswith("còn lại")
                and clause.before(at, 2, Sense.COMPLETE, Sense.DELIVER)
                and clause.has(Sense.ALREADY, Sense.PAST)
            ):
                pass  # "hoàn thành nốt phần còn lại rồi"
            elif any(finishes_the_rest(clause, event) for event in events):
                pass
            elif clause.opening is mark and mark.phrase != "còn" and clause.refs and clause.refs[0].start == end:
                yield clue_at(clause, ClueKind.OPEN, 0.85, "excepted", at, clause.end)
            elif not (clause.before(at, 1, Sense.NOT) or clause.plain(end) in ("gi", "dau")) and not (
                at == clause.start and clause.refs and clause.refs[0].start <= end
            ):
                yield clue_at(clause, ClueKind.OPEN, 0.8, "something remains", at, end + 3, negates="remain")
        elif mark.means(Sense.NOT_YET) and not (events and any(negated_by(clause, event) is mark for event in events)):
            if clause.before(at, 5, Sense.NOT, Sense.NOT_BE, Sense.NONE_LEFT) is not None or clause.plain(at - 1) == "hay":
                continue
            if clause.after(end, 0, Sense.DEADLINE) is not None and not events and clause.content() <= 5:
                yield clue_at(clause, ClueKind.SOCIAL, 0.7, "not due yet", at, end + 2)
                continue
            trouble = clause.after(end, 1, Sense.OBSTACLE)
            if shows_the_old(clause) or (trouble is not None and (trouble.phrase in TROUBLES or trouble.phrase.endswith("ốm"))):
                continue
            final = end > clause.last_word()
            if final and mark.phrase == "chưa" and at > clause.start and (events or clause.ending == "?"):
                continue
            yield clue_at(clause, ClueKind.OPEN, 0.72 if not final else 0.85, "not yet", at, end + 3, negates="not yet")
        elif mark.phrase == "chưa thể":
            yield clue_at(clause, ClueKind.OPEN, 0.75, "not yet possible", at, end + 2, negates="not yet")
        elif mark.means(Sense.DRAFTING):
            yield clue_at(clause, ClueKind.OPEN, 0.7, "drafting", at, end + 1)
        elif mark.means(Sense.DRAFT) and not events and (review := clause.before(at, 0, Sense.REVIEW)) and _has_commented(clause, review):
            continue
        elif mark.means(Sense.DRAFT) and not events and mark.phrase not in ("tiến độ", "khung"):
            yield clue_at(clause, ClueKind.OPEN, 0.6, "a draft", at, end + 1)
        elif (
            mark.means(Sense.ONLY_JUST)
            and not events
            and (
                clause.amounts
                or any(day.past(on) is not None and day.start > end for day in clause.days)
                or clause.after(end, 2, Sense.ABLE)
                or clause.has(Sense.STEP, Sense.WORK, Sense.SIGN)
                or len(mark.phrase.split()) > 2
            )
            and mark.phrase != "chỉ"
        ):
            yield clue_at(clause, ClueKind.OPEN, 0.75, "only just", at, end + 3)
        elif mark.means(Sense.REVIEW) and clause.plain(at - 1) == "theo" and clause.has(Sense.PAST) and _is_sent_again(clause):
            continue  # "đã sửa theo góp ý và gửi lại"
        elif mark.means(Sense.REVIEW) and not events:
            if _has_commented(clause, mark):
                yield clue_at(clause, ClueKind.DONE, 0.6, "has commented", at, end)
            else:
                yield clue_at(clause, ClueKind.OPEN, 0.6, "under review", at, end + 1)
        elif (
            mark.means(Sense.STEP)
            and not events
            and (clause.before(at, 3, Sense.PAST) or mark.phrase.startswith("đã"))
            and not clause.after(end, 1, Sense.ALL)
        ):
            yield clue_at(clause, ClueKind.OPEN, 0.55, "a step has been taken", at, end + 1)
        elif mark.means(Sense.SIGN) and not events and not clause.has(Sense.NOT_YET):
            if clause.has(Sense.PAST, Sense.ALREADY) or "đã" in mark.phrase:
                yield clue_at(clause, ClueKind.OPEN, 0.5, "signed, not yet sent", at, end + 1, negates="signed")
        elif (
            mark.means(Sense.AGAIN)
            and mark.phrase != "lại"
            and not clause.has(Sense.PAST, Sense.ALREADY)
            and not clause.before(at, 4, Sense.ASK_FOR)
        ):
            yield clue_at(clause, ClueKind.OPEN, 0.7, "being redone", at, end + 1, negates="returned")
        elif mark.means(Sense.EXCEPT) and (clause.refs or clause.has(*_THINGS)) and _names_things(clause):
            yield clue_at(clause, ClueKind.OPEN, 0.85, "excepted", at, clause.end)
        elif mark.means(Sense.WORK, Sense.STEP) and not events and clause.before(at, 3, Sense.PAST) and clause.after(end, 1, Sense.ALL):
            yield clue_at(clause, ClueKind.DONE, 0.82, "done in full", at, end + 2)
        elif mark.means(Sense.WORK) and not events and mark.phrase in _MAIN and _plainly_done(clause, mark):
            yield clue_at(clause, ClueKind.DONE, 0.78, "the work is done", at, end + 2)
        elif (
            mark.means(Sense.WORK)
            and not events
            and (clause.has(Sense.PAST, Sense.STILL, Sense.ABLE, Sense.ALREADY) or clause.content() <= 2)
        ):
            yield clue_at(clause, ClueKind.OPEN, 0.5, "work said to be under way", at, end + 1)
        elif mark.means(Sense.NEAR) and not events:
            if denied_outright(clause, mark):
                yield clue_at(clause, ClueKind.DONE, 0.6, "not merely almost", at, end)
                continue
            yield clue_at(clause, ClueKind.OPEN, 0.6, "almost", at, end + 1)


def _is_sent_again(clause: Clause) -> bool:
    return any(mark.phrase in ("gửi lại", "nộp lại") for mark in clause.all(Sense.AGAIN))


def _says_it_stands(clause: Clause, at: int) -> bool:
    """Whether "như cũ" at `at` is said of the task itself: behind its number, or "vẫn", or at the head."""
    return at == clause.start or any(ref.end == at for ref in clause.refs) or clause.plain(at - 1) in _BEFORE_AS_BEFORE


def _has_commented(clause: Clause, review: Mark) -> bool:
    """ "đã góp ý", "phòng đã có góp ý dự thảo"; "đã được góp ý" has been commented on."""
    me = clause.before(review.start, ANYWHERE, Sense.SELF)
    if me is not None and clause.after(review.end, 0, Sense.ALREADY) is not None:
        return gives_comments(clause, me.start, review)
    past = clause.before(review.start, 0, Sense.PAST)
    return past is not None and "được" not in past.phrase and gives_comments(clause, past.start, review)


def _plainly_done(clause: Clause, mark: Mark) -> bool:
    """ "em làm rồi", "xử lý gọn rồi": the main verb with "rồi" and nothing that measures or limits it."""
    already = clause.after(mark.end, 6, Sense.ALREADY)
    return (
        already is not None
        and not clause.amounts
        and not clause.has(Sense.ABLE, Sense.ONLY_JUST, Sense.ONGOING, Sense.OPEN, Sense.DRAFT, Sense.OUTSIDER, Sense.LEADER)
    )


def amount_rules(clause: Clause, events: list[Mark]) -> Iterator[Clue]:
    for amount in clause.amounts:
        percent = amount.percent
        # Without its mark "còn" is also a child's "con", but not before an amount.
        left = clause.before(amount.start, 1, Sense.REMAIN) is not None or clause.plain(amount.start - 1) == "con"
        whole = len(clause.amounts) == 1 and not any(event.start < amount.start for event in events)
        if whole if left else _are_behind(clause, amount):
            percent = 100 - percent
        behind = clause.after(amount.end, 0, Sense.REMAIN)
        if behind is not None and behind.phrase == "còn lại":
            percent = 100 - percent
        if amount.rule == "percentage" and (
            clause.after(amount.end, 0, Sense.INDICATOR) is not None or _of_an_indicator(clause, amount.start)
        ):
            yield clue_at(clause, ClueKind.OPEN, 0.7, "an indicator, not the task", amount.start, amount.end + 2)
            continue
        if percent >= 100:
            part = clause.after(amount.end, 1, Sense.PART, Sense.DRAFT, Sense.RESOURCE, Sense.STEP) or clause.before(
                amount.start, ANYWHERE, Sense.PART, Sense.RESOURCE
            )
            if (
                part is None
                and not clause.has(Sense.NOT, Sense.NOT_BE, Sense.FUTURE, Sense.EXPECT)
                and not (events and any(negated_by(clause, event) for event in events))
            ):
                yield clue_at(clause, ClueKind.DONE, 0.88, amount.rule, amount.start, amount.end, percent=100.0)
            continue
        yield clue_at(clause, ClueKind.OPEN, 0.9, amount.rule, amount.start, amount.end, percent=percent)


_LAUGHS = ("hihi", "haha", "hahaha", "hehe", "kaka", "huhu", "hic", "lol")
_SHARES = (
    "ký số",
    "trực tuyến",
    "toàn trình",
    "hài lòng",
    "hồ sơ công việc",
    "tiêm chủng",
    "bao phủ",
    "che phủ",
    "hộ nghèo",
    "dịch vụ công",
)


def _are_behind(clause: Clause, amount: Amount) -> bool:
    """ "5/7 xã chưa gửi": what is counted has not; "đạt 3/5 xã, chưa xong" and "3/5 chưa xong" say how far it is."""
    if clause.plain(amount.start - 1) in ("dat", "duoc", "moi", "xong"):
        return False
    if amount.rule == "percentage" and clause.after(amount.end, 0, Sense.PRODUCT, Sense.OUTSIDER) is None:
        return False  # "70% khối lượng chưa xong" may be how far it is.
    undone = clause.after(amount.end, 2, Sense.NOT_YET)
    return undone is not None and undone.start > amount.end and undone.end <= clause.last_word()


def _of_an_indicator(clause: Clause, at: int) -> bool:
    """ "ký số đạt 92%", "tỷ lệ hồ sơ trực tuyến là 87%": the share belongs to the indicator named before it."""
    named = clause.before(at, 5, Sense.INDICATOR)
    if named is None:
        return False
    dated = {place for day in clause.days for place in range(day.start, day.end)}
    between = {clause.plain(place) for place in range(named.end, at) if place not in dated}
    share = named.phrase in _SHARES or any(mark.phrase in ("tỷ lệ", "tỉ lệ") for mark in clause.all(Sense.INDICATOR))
    return share and between <= {"dat", "duoc", "la", "hien", "moi", "da", "len", "o", "muc", ":", "khoang"}


def _this_year(clause: Clause, day: DayPhrase) -> bool:
    """ "năm nay thu hút được …": when something is counted, not by when it will be done."""
    return day.vague and day.words in ("năm nay", "nam nay", "quý này", "quy nay") and clause.plain(day.start - 1) not in _WITHIN


_WITHIN = ("het", "trong", "cuoi", "den", "toi", "hoi")


def _paper_to_come(clause: Clause, on: date) -> date | None:
    """ "kết quả: Công văn 512/BQL ngày 25/11" on the 20th: what is named as the result is to come out that day."""
    if clause.after_sign != ":" or any(not mark.means(Sense.PRODUCT) for mark in clause.marks):
        return None
    return next((day.ahead(on) for day in clause.days if day.of_document and (day.past(on) is None)), None)


def _then_tells(clause: Clause) -> bool:
    """ "mai em qua Sở làm việc rồi báo lại": what is told then, is told once the day has come."""
    already = clause.all(Sense.ALREADY)[-1]
    me = clause.after(already.end, 0, Sense.SELF)
    return already.phrase == "rồi" and clause.after(me.end if me is not None else already.end, 0, Sense.TELL) is not None


_GOES_ON = re.compile(
    r"(?<!truc )(?<!gian )(?<!giao )(?<!ke )(?<!lien )(?<!noi )\btiep\b(?! (?:thu|nhan|can|theo|xuc|thi|suc|dan|cong dan|khach|doan|don)\b)"
    r"|(?<!ket )(?<!hieu )(?<!hom )\b(?:di|xuong|len|qua|ra|sang|ve) (?:(?!ket|bien|duoc)\w+ ){0,3}?"
    r"(?:thu|lay|xin|khao sat|kiem tra|do dac|do|xac minh|doi chieu|lam viec|hop|thuc dia|thuc te|co so|hien truong|dia ban|hoi|gap)\b"
    r"|(?<!to chuc )(?<!ket qua )(?<!bien ban )(?<!tong )(?<!phoi )(?<!phu )(?<!tich )(?<!truong )(?<!cuoc )(?<!buoi )(?<!ky )\bhop\b"
    r"|\b(?:hoi lai|lien he|trao doi|xin (?:so lieu|du lieu|y kien|xac nhan|huong dan|chu truong|kinh phi))\b"
)
"""What is done on the way: beside it a day says when the work goes on, not by when it is finished."""
_BY = word_set("truoc trong het")
_UNTIL = word_set("den toi")


def _goes_on(clause: Clause, day: DayPhrase) -> bool:
    """ "mai làm tiếp", "mai em đi thu số liệu", "mai họp với Sở rồi mới làm được"; "tiếp tục thực hiện đến 30/11" names the end."""
    if clause.has(Sense.SUBMIT, Sense.SIGN, Sense.LATEST) or clause.plain(day.start - 1) in _BY:
        return False
    led_to = " ".join(clause.plains()[: day.start - clause.start])
    until = clause.plain(day.start - 1) in _UNTIL or clause.before(day.start, 0, Sense.EXPECT) is not None
    return _GOES_ON.search(clause.text()) is not None and not (until and _GOES_ON.search(led_to))


def bare_promise(clause: Clause, on: date) -> Iterator[Clue]:
    """A day ahead with a verb to come, or nothing but a day: "30/11 em nộp", "thứ 6 tuần sau nhé"."""
    if (paper := _paper_to_come(clause, on)) is not None:
        yield clue_at(clause, ClueKind.PROMISE, 0.7, "a paper of a day ahead", clause.start, clause.end, day=paper)
        return
    days = [day for day in own_days(clause) if day.ahead(on) is not None and not _this_year(clause, day)]
    days = [day for day in days if "hôm" not in day.words or day.fixed(on) is not None]
    if not days and (soon := within_hours(clause, on)) is not None:
        yield clue_at(clause, ClueKind.PROMISE, 0.75, "within hours", clause.start, clause.end, day=soon)
        return
    if not days:
        if clause.words[clause.start].form in ("chiều", "tối") and clause.plain(clause.start + 1) == "co":
            yield clue_at(clause, ClueKind.PROMISE, 0.75, "a time of today", clause.start, clause.end, day=on)
        return
    if (
        clause.plain(days[-1].end + 1) == "nghi"
        or clause.plain(days[-1].end) == "nghi"
        or clause.has(Sense.SMALL_TALK, Sense.GREETING, Sense.ASK, Sense.THANKS, Sense.PAST, Sense.TOO_LATE)
        or (clause.has(Sense.ALREADY) and not _then_tells(clause))
        or (clause.opening is not None and clause.opening.means(Sense.BECAUSE))
    ):
        return
    tells = [mark for mark in clause.all(Sense.TELL) if mark.phrase not in ("báo", "báo lại", "nhắn lại")]
    begun = next((mark for mark in clause.marks if mark.phrase.startswith(("bắt đầu", "mới bắt đầu", "khởi động", "bắt tay"))), None)
    if begun is not None and any(clause.plain(day.start - 1) == "tu" for day in days):
        yield clue_at(clause, ClueKind.OPEN, 0.8, "has begun", begun.start, clause.end)
        return
    only_then = any(mark.phrase == "mới làm được" for mark in clause.all(Sense.ONLY_JUST))
    if only_then or any(clause.plain(mark.start - 1) == "moi" and mark.phrase in _MAIN for mark in clause.all(Sense.WORK)):
        yield clue_at(clause, ClueKind.OPEN, 0.7, "will be begun", clause.start, clause.end)
        return
    if _goes_on(clause, days[-1]):
        yield clue_at(clause, ClueKind.PROMISE, 0.65, "goes on that day", clause.start, clause.end)
        return
    verbs = tells or clause.all(Sense.WORK, Sense.SUBMIT, Sense.SIGN, Sense.STEP, Sense.FUTURE, Sense.EXPECT, Sense.LATEST, Sense.AGAIN)
    verbs = verbs or [mark for mark in clause.all(Sense.WHEN) if mark.phrase == "có kết quả"]
    doer = clause.after(days[0].end, 0, Sense.SELF)
    if not verbs and doer is not None and days[0].start == clause.start and clause.plain(doer.end) not in _PERSONAL | {"", "la", "co"}:
        yield clue_at(clause, ClueKind.PROMISE, 0.7, "a day ahead", clause.start, clause.end, day=days[-1].ahead(on))
        return
    moved = clause.plain(days[-1].start - 1) in ("sang", "den", "toi", "qua")
    alone = clause.content() <= sum(day.end - day.start for day in days) + (3 if moved else 1)
    if verbs or alone:
        weight = 0.8 if alone else 0.65
        said = next((day for day in reversed(days) if not day.vague), days[-1])
        if verbs and not alone and days[-1].vague and all(mark.phrase in _MAIN[:4] for mark in verbs):
            yield clue_at(clause, ClueKind.OPEN, 0.55, "will be worked on", clause.start, clause.end)
            return
        yield clue_at(clause, ClueKind.PROMISE, weight, "a day ahead", clause.start, clause.end, day=said.ahead(on))
