"""Clause rules about what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.scope import SCREEN, behind_the_facts, clue_at
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import fold, word_set

_HINDERING = frozenset(
    (
        Sense.OBSTACLE, Sense.LACK, Sense.WAIT, Sense.OUTSIDER, Sense.NOT, Sense.UNABLE, Sense.NOT_YET, Sense.HALT, Sense.RESOURCE,
        Sense.NOT_MINE,
    )
)  # fmt: skip


def blocked_rules(clause: Clause) -> Iterator[Clue]:
    if clause.has_none_of(_HINDERING) and clause.plain(clause.start) not in ("can", "phai"):
        return
    for mark in clause.all(Sense.OUTSIDER):
        if _none_is_left(clause, mark.start) and clause.after(mark.end, ANYWHERE, Sense.NOT_YET):
            yield _nothing(clause, mark)
            return
    for mark in clause.all(Sense.OBSTACLE):
        if (named := _obstacle(clause, mark)) is not None:
            yield named
    for mark in clause.all(Sense.LACK):
        if (lacking := _lack(clause, mark)) is not None:
            yield lacking
    for mark in clause.all(Sense.WAIT):
        yield from _waiting(clause, mark)
    for mark in clause.all(Sense.OUTSIDER):
        refusal = clause.after(mark.end, ANYWHERE, Sense.NOT_YET, Sense.NOT, Sense.LACK)
        if refusal is not None and not refusal.phrase.removeprefix("vẫn ").startswith(("chưa", "không")):
            refusal = None
        if refusal is not None and refusal.phrase.startswith("không") and clause.plain(refusal.end) == "y":
            yield _nothing(clause, refusal)  # "Sở Tài chính không ý kiến gì"
        elif (
            refusal is not None
            and refusal.end < clause.last_word() + 1
            and not (mark.phrase in ("hệ thống", "phần mềm") and not SCREEN.isdisjoint(clause.plains()))
            and not clause.amounts
            and not clause.has(Sense.REMAIN)
        ):
            nearer = clause.before(refusal.start, refusal.start - mark.end, Sense.SELF, Sense.LEADER)
            if nearer is None and clause.before(mark.start, 0, Sense.LEADER) is None:
                # Of a system that is behind with what was done; alone it holds the work up.
                weight = 0.45 if mark.phrase in ("hệ thống", "phần mềm") and behind_the_facts(clause) else 0.8
                yield clue_at(clause, ClueKind.BLOCKED, weight, "someone outside has not acted", mark.start, clause.end)
    for mark in clause.all(Sense.NOT_MINE):
        if clause.after(mark.end, ANYWHERE, Sense.ABLE):  # "em không làm được việc này"
            yield clue_at(clause, ClueKind.BLOCKED, 0.8, "cannot be done", mark.start, clause.end)
    for mark in clause.all(Sense.NOT, Sense.UNABLE):
        able = clause.after(mark.end, ANYWHERE, Sense.ABLE)
        if mark.phrase == "không thể" or (able is not None and clause.plain(mark.end) != "som"):
            yield clue_at(clause, ClueKind.BLOCKED, 0.75, "cannot be done", mark.start, clause.end)
    for mark in clause.all(Sense.NOT_YET):
        able = clause.after(mark.end, ANYWHERE, Sense.ABLE)
        if able is not None and not clause.has(Sense.LEADER):
            verb = clause.plain(mark.end)
            weight = 0.45 if verb in _OWN_VERBS or clause.has(Sense.COMPLETE, Sense.DELIVER, Sense.ISSUE) else 0.74
            yield clue_at(clause, ClueKind.BLOCKED, weight, "has not been possible", mark.start, able.end)
    for mark in clause.all(Sense.NOT_YET):
        wanted = clause.after(mark.end, ANYWHERE, Sense.RESOURCE)
        if wanted is not None and wanted.phrase in _MEANS and not clause.has(Sense.LEADER, Sense.COMPLETE, Sense.DELIVER):
            yield clue_at(clause, ClueKind.BLOCKED, 0.76, "has not got what the work needs", mark.start, wanted.end)
    plains = clause.plains()
    if plains[:1] in (["can"], ["phai"]) and "moi" in plains and "duoc" in plains[plains.index("moi") :]:
        yield clue_at(clause, ClueKind.BLOCKED, 0.78, "cannot go on without", clause.start, clause.end)
    halted = clause.all(Sense.HALT)
    if halted and not clause.has(Sense.NOT, Sense.NO_LONGER):
        forced = halted[0].phrase.startswith(("phải", "buộc", "bị", "tạm")) or clause.opening is halted[0]
        yield clue_at(clause, ClueKind.BLOCKED, 0.8 if forced else 0.6, "halted", halted[0].start, clause.end)
    for mark in clause.all(Sense.RESOURCE):
        if (
            clause.plain(mark.end) in ("het", "can")
            or (clause.plain(mark.end + 1) == "het" and clause.plain(mark.end) in ("da", "cung"))
            or clause.text().endswith(" da het")
        ):
            yield clue_at(clause, ClueKind.BLOCKED, 0.8, "what the work needs has run out", mark.start, clause.end)
        wanting = clause.after(mark.end, ANYWHERE, Sense.NOT_YET)
        if wanting is not None and not clause.has(Sense.REMAIN) and clause.ending != "?":
            leading = mark.start <= clause.start + 1
            yield clue_at(clause, ClueKind.BLOCKED, 0.76 if leading else 0.55, "what the work needs is not there", mark.start, clause.end)


_BAD_LINES = word_set("mang yeu cham chap chon kem rot song wifi")
TROUBLES = (
    "vướng", "vướng mắc", "bị vướng", "khó khăn", "trở ngại", "kẹt", "bị kẹt", "mắc kẹt", "tắc", "bị tắc", "tắc nghẽn", "ách", "ách tắc",
    "hỏng", "bị hỏng", "sập", "bị sập", "trục trặc", "sự cố", "nghẽn", "bị treo", "gặp khó", "gặp khó khăn", "gặp vướng", "gặp trở ngại",
)  # fmt: skip
"""What "chưa" takes back: "hồ sơ chưa kẹt ở đâu"; not so "chưa tháo gỡ", "chưa có người thay"."""


def _obstacle(clause: Clause, mark: Mark) -> Clue | None:
    """What a word for an obstacle says; None where it says nothing by itself."""
    if mark.phrase.endswith("ốm") and clause.before(mark.start, 1, Sense.NOT, Sense.NOT_YET) is not None:
        return None  # "chưa ốm": nobody is ill, and nothing is said of the task
    if _is_denied(clause, mark):
        return _nothing(clause, mark)
    if not set(fold(mark.phrase).split()) - _BAD_LINES and clause.content() <= 3 and not clause.refs:
        return clue_at(clause, ClueKind.SOCIAL, 0.75, "grumbles about the network", mark.start, clause.end)
    if (nothing := clause.before(mark.start, ANYWHERE, Sense.OPEN)) is not None and nothing.phrase.endswith("phát sinh"):
        return None
    if _is_what_is_dealt_with(clause, mark):
        return None
    if (lack := clause.before(mark.start, 0, Sense.LACK)) is not None:
        return _nothing(clause, lack)
    not_yet = clue_at(clause, ClueKind.OPEN, 0.6, "not yet received", mark.start, clause.end, negates="not yet")
    if mark.phrase.startswith("chưa") and clause.before(mark.start, 1, Sense.LEADER, Sense.SELF) is not None:
        return not_yet if mark.phrase == "chưa nhận được" else None
    if mark.phrase == "chưa nhận được" and (person := clause.before(mark.start, ANYWHERE, Sense.PERSON)) is not None:
        # "chị Lan chưa nhận được" reports; "anh chưa nhận được ạ" is said to whoever reads it.
        return not_yet if person.end < mark.start else None
    if clause.has(Sense.BEFORE_NOW) or clause.plain(mark.start - 1) in ("truoc", "het", "go"):
        return None
    if mark.phrase == "tháo gỡ" and not clause.has(Sense.ASK_FOR, Sense.NOT_YET, Sense.NOT):
        return None
    if mark.phrase == "pending" and clause.after(mark.end, ANYWHERE, Sense.LEADER, Sense.SUBMIT):
        return clue_at(clause, ClueKind.OPEN, 0.85, "waiting for the own leader", mark.start, clause.end)
    minor = mark.phrase in ("khó", "khó khăn", "ốm", "bí", "bão", "ngập", "treo") or (
        clause.plain(mark.end) == "moi" and clause.has(Sense.ONGOING)
    )
    return clue_at(clause, ClueKind.BLOCKED, 0.6 if minor else 0.88, "names an obstacle", mark.start, clause.end)


_DEALT_WITH = ("vi phạm", "sự cố", "khiếu nại", "khiếu kiện", "tranh chấp", "mâu thuẫn", "ngập lụt", "bất cập")
_DEALING = ("xu ly", "giai quyet", "khac phuc", "xu phat", "phong chong", "kiem tra")


def _is_what_is_dealt_with(clause: Clause, mark: Mark) -> bool:
    """ "đã gửi báo cáo kết quả xử lý vi phạm", "đang giải quyết khiếu nại": the trouble of others is what the task is about."""
    dealing = f"{clause.plain(mark.start - 2)} {clause.plain(mark.start - 1)}" in _DEALING
    return mark.phrase in _DEALT_WITH and dealing and not clause.has(Sense.NOT, Sense.NOT_YET, Sense.UNABLE, Sense.BECAUSE)


def _is_denied(clause: Clause, mark: Mark) -> bool:
    if clause.before(mark.start, 2, Sense.NOT, Sense.NOT_BE, Sense.NONE_LEFT) is not None:
        return True
    if mark.phrase in TROUBLES and clause.before(mark.start, 1, Sense.NOT_YET) is not None:
        return True
    arisen = f"{clause.plain(mark.start - 2)} {clause.plain(mark.start - 1)}" == "phat sinh"
    return arisen and clause.before(mark.start - 2, 1, Sense.NOT_YET, Sense.LACK) is not None


def _lack(clause: Clause, mark: Mark) -> Clue | None:
    """What a word for something lacking says; None where it says nothing by itself."""
    if mark.phrase == "hết" and clause.after(mark.end, 0, Sense.RESOURCE) is None:
        return None
    lacked = clause.after(mark.end, ANYWHERE, Sense.RESOURCE)
    if lacked is not None and lacked.phrase == "ý kiến" and clause.plain(lacked.end) == "gi" and mark.phrase.startswith("không"):
        return None
    if clause.before(mark.start, 1, Sense.NOT):
        return _nothing(clause, mark)
    if lacked is not None:
        sure = clause.has(Sense.OUTSIDER) or lacked.phrase not in ("ý kiến", "trả lời", "quy định", "kết luận")
        return clue_at(clause, ClueKind.BLOCKED, 0.85 if sure else 0.7, "lacks what the work needs", mark.start, lacked.end)
    if mark.phrase in ("thiếu", "đang thiếu", "hụt") and not clause.has(Sense.PART, Sense.PRODUCT, Sense.DRAFT, Sense.NOT):
        return clue_at(clause, ClueKind.BLOCKED, 0.75, "lacks something", mark.start, clause.end)
    if clause.after(mark.end, 1, Sense.PRODUCT) and "de" in clause.plains():
        return clue_at(clause, ClueKind.BLOCKED, 0.8, "lacks what the work needs", mark.start, clause.end)
    if mark.phrase in ("chưa đủ", "không đủ", "còn thiếu") and mark.end > clause.last_word():
        return clue_at(clause, ClueKind.OPEN, 0.8, "something is missing", clause.start, mark.end, negates="remain")
    if mark.phrase == "thiếu" and clause.after(mark.end, ANYWHERE, Sense.PART, Sense.PRODUCT):
        return clue_at(clause, ClueKind.OPEN, 0.75, "something is missing", mark.start, clause.end, negates="remain")
    return None


def _nothing(clause: Clause, mark: Mark) -> Clue:
    """ "không vướng mắc", "không thiếu kinh phí", "không chờ Sở nữa": what does not stand in the way."""
    return clue_at(clause, ClueKind.OPEN, 0.6, "nothing has come up", mark.start - 1, mark.end)


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


_NO = word_set("khong ko kg k hong chang cha")


def _none_is_left(clause: Clause, at: int) -> bool:
    """ "không còn xã nào chưa gửi", "hết đơn vị chưa nộp": whoever comes behind has acted, to the last one."""
    before = [clause.plain(place) for place in range(clause.start, at)]
    return clause.plain(at - 1) == "het" or any(no in _NO and left == "con" for no, left in pairwise(before))


def _waiting(clause: Clause, mark: Mark) -> Iterator[Clue]:
    if mark.phrase == "chờ" and clause.words[mark.start].form == "cho":
        but = clause.opening is not None and clause.opening.means(Sense.BUT) and mark.start == clause.opening.end
        if mark.start != clause.start and not but:
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
        yield _nothing(clause, mark)
    elif inside is not None and (outside is None or inside.start <= outside.start + 1):
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
