"""Whether what happened is only a part of the task: some pieces of it, or a step on the way."""

from __future__ import annotations

import re

from messages.reading.amounts import TIMES, UNITS
from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.counted_tasks import counts_named_tasks
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.to_come import says_any_time
from messages.reading.words import Shape

_PIECES = UNITS - TIMES - {"viec", "nhiem", "task", "tasks", "co", "cai", "y", "m", "van", "lan"}


_STEP_PAPERS = frozenset(("giay moi", "phieu khao", "phieu lay", "phieu xin", "bang hoi"))


_FINAL_ALL = frozenset(("cả", "đều", "toàn", "tất", "hết", "đủ", "ca", "deu", "toan", "tat", "het"))
"""As written: "dự" of "dự toán" is no "đủ"; without marks "du" is either."""


def is_partial(clause: Clause, mark: Mark) -> bool:
    """Whether the event is about a part, a draft or a step and not about the whole."""
    if clause.has(Sense.EXCEPT):
        return True
    if finishes_the_rest(clause, mark):
        return False
    just = clause.before(mark.start, 0, Sense.ONLY_JUST)
    if (
        just is not None
        and mark.means(Sense.COMPLETE)
        and ("phần" in mark.phrase.split() or _says_what(clause, mark.end))
        and not clause.has(Sense.ALREADY, Sense.DELIVER)
        and not clause.days
        and not says_any_time(clause, mark)
    ):
        return True  # "mới xong khung", "mới xong phần việc này"; "mới xong lúc 15h" is just finished
    beside = range(max(clause.start, mark.start - 1), min(clause.end, mark.end + 1))
    whole = any(clause.words[at].form in _FINAL_ALL for at in beside)
    if _is_of_a_draft(clause, mark) and not sends_comments(clause, mark):
        return True
    if whole:
        return False
    if mark.means(Sense.COMPLETE) and (_counts_pieces(clause, mark.end) or pieces_before(clause, mark.start)):
        return True
    if _SOME.match(_text(clause, mark.end)) or _SOME_BEFORE.search(_text(clause, clause.start, mark.start)):
        return True
    if any(_is_numbered(clause, mark, part) for part in clause.all(Sense.PART)):
        return True
    if mark.means(Sense.COMPLETE):
        steps = (Sense.STEP, Sense.REVIEW) if mark.phrase.startswith("xong") else ()
        measured = next((amount.end for amount in clause.amounts if amount.start == mark.end), mark.end)
        right = clause.after(measured, 0, Sense.PART, Sense.DRAFTING, *steps)
        if right is not None and right.phrase in _EVENTS_HELD and "to chuc" in _text(clause, mark.start - 2, mark.end):
            right = None
        if right is not None and right.phrase == "khối lượng" and clause.amounts and _WHOLE_WORK.fullmatch(_text(clause, right.end)):
            right = None
        if right is not None:
            return True
        left = clause.before(mark.start, 1, Sense.PART, Sense.DRAFTING)
        named = left is not None and left.phrase in ("nội dung", "số liệu", "danh sách", "hội nghị")
        if left is not None and (not named or clause.plain(left.start - 1) == "phan"):
            return True
        step = clause.before(mark.start - (clause.plain(mark.start - 1) == "da"), 0, Sense.STEP, Sense.DRAFTING, Sense.REVIEW, Sense.WORK)
        if step is not None and step.phrase in (
            "lấy ý kiến",
            "xin ý kiến",
            "họp",
            "soạn",
            "viết",
            "soạn thảo",
            "đánh máy",
            "in",
            "phân công",
            "khảo sát",
            "thu",
            "nhập",
            "nhập liệu",
            "lấy mẫu",
            "biên soạn",
            "lập dự toán",
            "thành lập",
            "mời thầu",
            "mở thầu",
            "chấm thầu",
        ):
            return True
    if mark.means(Sense.ISSUE) and (asking := clause.after(mark.end, ANYWHERE, Sense.REVIEW)) is not None and asking.phrase != "góp ý":
        return True
    if any(f"{clause.plain(at)} {clause.plain(at + 1)}" in _STEP_PAPERS for at in range(mark.end, clause.end)):
        return True
    if mark.means(Sense.DELIVER, Sense.ISSUE) and _asks_in_return(clause, mark):
        return True
    if mark.means(Sense.DELIVER) and clause.after(mark.end, 0, Sense.ISSUE) is not None:
        return True  # "gửi phê duyệt"
    if mark.means(Sense.DELIVER) and not sends_comments(clause, mark):
        review = clause.after(mark.end, ANYWHERE, Sense.REVIEW)
        if review is not None and not (review.phrase == "góp ý" and clause.before(review.start, 0, Sense.PRODUCT, Sense.PART)):
            return True
        leader = clause.after(mark.end, ANYWHERE, Sense.LEADER)
        if (
            leader is not None
            and clause.plain(leader.end) not in ("ky",)
            and (leader.start == mark.end or clause.plain(leader.start - 1) in ("cho", "len", "qua"))
            and not (leader.phrase == "văn thư" and clause.plain(leader.start - 1) == "qua")  # the way out of the house
        ):
            return clause.before(mark.start, ANYWHERE, Sense.ISSUE) is None  # "ban hành và gửi sếp", not "gửi sếp ban hành"
    return False


_ROUNDS = ("phần", "đợt", "giai đoạn", "vòng", "bước", "kỳ", "chương", "mục")


def _is_numbered(clause: Clause, mark: Mark, part: Mark) -> bool:
    """ "gửi phần 1", "nộp về Sở đợt 1"; a paper may be called so ("hồ sơ đợt 1")."""
    follows = part.end < clause.end and clause.words[part.end].shape is Shape.NUMBER
    beside = part.start - mark.end in (0, 1) or clause.before(part.start, 1, Sense.OUTSIDER, Sense.PERSON, Sense.LEADER) is not None
    return follows and beside and part.phrase in _ROUNDS


def finishes_the_rest(clause: Clause, mark: Mark) -> bool:
    """ "phần còn lại (2 xã) hôm nay cũng đã xong": with the rest all of it is done; not "phần còn lại chưa xong", "đã xong 50%"."""
    rest = next((found for found in clause.marks if found.phrase == "phần còn lại" and found.end <= mark.start), None)
    step = clause.before(mark.start, 0, Sense.STEP, Sense.DRAFTING, Sense.REVIEW, Sense.WORK)
    return (
        rest is not None
        and (step is None or step.phrase == "thu")
        and clause.plain(rest.end) != "cua"
        and mark.means(Sense.COMPLETE)
        and clause.before(rest.start, 3, Sense.REMAIN, Sense.PART, Sense.STEP) is None
        and (clause.has(Sense.ALREADY, Sense.PAST) or mark.phrase.startswith("đã"))
        and not clause.has(Sense.NOT, Sense.NOT_YET, Sense.FUTURE, Sense.EXPECT, Sense.ONLY_JUST, Sense.DRAFT)
        and clause.after(mark.end, 0, Sense.PART, Sense.DRAFTING, Sense.STEP, Sense.REVIEW) is None
    )


_BEHIND_COMMENTS = word_set("cua cho ve den len bang roi r luon day nay hom sang chieu qua kem a ah nhe nha nhen em anh chi sep bac vang")


def sends_comments(clause: Clause, mark: Mark) -> bool:
    """ "đã gửi góp ý": the comments the task asked for have gone out, or something went out to be commented on; of a draft, and of those
    who are to comment ("gửi góp ý các phòng"), it is the second."""
    review = clause.after(mark.end, 0, Sense.REVIEW)
    return review is not None and gives_comments(clause, mark.start, review)


def gives_comments(clause: Clause, start: int, review: Mark) -> bool:
    """ "góp ý" of whoever speaks, said from `start` on: of a draft of others ("góp ý dự thảo"), not of the own ("dự thảo đã góp ý")."""
    if review.phrase != "góp ý" or clause.before(start, ANYWHERE, Sense.DRAFT, Sense.DRAFTING, Sense.PRODUCT, Sense.OUTSIDER):
        return False
    behind = next((clause.plain(at) for at in range(review.end, clause.end) if clause.words[at].shape is Shape.WORD), "")
    draft = clause.after(review.end, 0, Sense.DRAFT)
    return not behind or behind in _BEHIND_COMMENTS or (draft is not None and draft.phrase == "dự thảo")


_THIS_TASK = word_set("viec nhiem vu nay do tren kia")


def _says_what(clause: Clause, start: int) -> bool:
    """Whether more than the task itself is named behind an event: "mới xong móng", not "mới xong việc này" or "mới xong 112"."""
    refs = {at for ref in clause.refs for at in range(ref.start, ref.end)}
    return any(at not in refs and clause.plain(at) not in _THIS_TASK for at in range(start, clause.last_word() + 1))


_WHOLE_WORK = re.compile(r"(?:\s?(?:cong viec|nhiem vu|duoc giao|theo ke hoach|ke hoach|roi|a|ah)\b)*")
"""Behind "hoàn thành 100% khối lượng": all of the work, of nothing less."""


def _is_of_a_draft(clause: Clause, mark: Mark) -> bool:
    """ "dự thảo xong", "xong khung báo cáo"; "báo cáo tiến độ lần 1 xong" is a report of its own."""
    if any(draft.start - mark.end in range(4) for draft in clause.all(Sense.DRAFT)):
        return True
    before = [draft for draft in clause.all(Sense.DRAFT) if draft.end <= mark.start and clause.plain(draft.start - 1) != "tu"]
    return any(draft.phrase not in ("tiến độ", "lần 1", "khung") for draft in before) and "chinh thuc" not in clause.text()


_SOME = re.compile(r"(?:duoc )?(?:mot so|1 so|vai|mot vai|nhieu|may) (?!hom|ngay|bua|tuan|thang|nam|gio|tieng|lan)\D")
_SOME_BEFORE = re.compile(r"\b(?:mot so|1 so|mot vai) \D")
"""Some of it: "đã hoàn thành một số nội dung"."""


def _text(clause: Clause, start: int, end: int | None = None) -> str:
    return " ".join(clause.plain(at) for at in range(start, clause.end if end is None else end))


_EVENTS_HELD = ("hội nghị", "cuộc họp", "buổi")
"""Held, they are the work itself ("đã tổ chức hội nghị"), not a part of it."""


_TO_BE_LOOKED_AT = word_set("xem doc duyet coi check kiem")


_NOTE = re.compile(r"(?:(?:email|mail|zalo|tin nhan|tin) )?(?:nhac|giuc|don doc|thong bao hop|thu moi)\b")
_TO_BE_DECIDED = re.compile(r"(?:(?!bao cao|ket qua|van ban)\S+ ){1,5}?(?:de )?(?:tham dinh|phe duyet|tham tra|cho y kien)\b(?! xong)")
_REQUESTING = re.compile(r"de nghi (?:\S+ ){0,5}?(?:huong dan|cung cap|gop y|cho y kien)\b")
_NUMBERED = re.compile(r"^(?:so )?\d\S* ")
_INQUIRING = re.compile(rf"hoi|don doc|nhac|giuc|xin huong dan|xin y kien|{_REQUESTING.pattern}")


def _asks_in_return(clause: Clause, mark: Mark) -> bool:
    """ "gửi anh Long xem", "gửi công văn hỏi Sở Xây dựng": something is still to come back."""
    addressee = clause.after(mark.end, ANYWHERE, Sense.PERSON, Sense.LEADER)
    # "nộp sáng nay rồi chị check giúp em" has said it: whoever is spoken to stands behind "rồi".
    told = addressee is not None and any(mark.end <= done.start < addressee.start for done in clause.all(Sense.ALREADY))
    if (
        addressee is not None
        and not told
        and any(clause.plain(at) in _TO_BE_LOOKED_AT and clause.plain(at + 1) != "xong" for at in (addressee.end, addressee.end + 1))
    ):
        return True
    if _is_to_be_signed(clause, mark):
        return True
    if _NOTE.match(_text(clause, mark.end)) or "hỏi" in [word.form for word in clause.words[mark.end : min(mark.end + 2, clause.end)]]:
        return True
    outside = clause.after(mark.end, ANYWHERE, Sense.OUTSIDER)
    if outside is not None and _TO_BE_DECIDED.match(_text(clause, outside.start)):
        return True
    for paper in clause.all(Sense.PRODUCT):
        until = clause.end if paper.start >= mark.end else mark.start
        said = _NUMBERED.sub("", _text(clause, paper.end, until))
        if paper.phrase in ("công văn", "văn bản") and (_REQUESTING if until == mark.start else _INQUIRING).match(said):
            between = any(mark.end <= other.start < paper.start for other in clause.all(Sense.PRODUCT))
            return not between or paper.start - mark.end < 2  # "gửi các phòng công văn đề nghị …": whoever gets it stands before it.
    return False


_SIGNED = word_set("roi xong so nhay hieu hop ket ten")
_WHO_SIGNS_LAST = re.compile(
    r"\b(?:xin|nho|de|moi|sep|(?:lanh dao|giam doc|chu tich|truong phong|truong ban|thu truong|gd|bgd)(?: \S+)?|(?:anh|chi) \S+)$"
)
_HAS_SIGNED = frozenset(("bản", "đã", "da", "được", "duoc", "do", "có"))


def _is_to_be_signed(clause: Clause, mark: Mark) -> bool:
    """ "gửi sếp ký", "nộp tờ trình xin lãnh đạo Ban ký": it comes back signed; "gửi bản sếp ký" and "gửi bản ký số" are signed."""
    for at in range(mark.end, clause.end):
        if clause.words[at].form in ("ký", "ky") and clause.plain(at + 1) not in _SIGNED:
            if at == mark.end:
                return clause.words[at].form == "ký" or at == clause.last_word()  # "gửi ký"; "gui ky nay" may be "kỳ này"
            someone = any(other.end == at for other in clause.all(Sense.LEADER, Sense.PERSON))
            given = clause.after(mark.end, ANYWHERE, Sense.LEADER, Sense.PERSON) is not None  # "gửi chị Lan tờ trình ký"
            someone = someone or (given and any(paper.end == at for paper in clause.all(Sense.PRODUCT)))
            someone = someone or _WHO_SIGNS_LAST.search(_text(clause, mark.end, at)) is not None
            return someone and not any(word.form in _HAS_SIGNED for word in clause.words[mark.end : at])
    return False


_OWN_UNITS = frozenset(("don", who) for who in ("em", "toi", "minh"))
""""112 đơn vị em đã nộp"."""


def pieces_before(clause: Clause, end: int) -> bool:
    """ "12 xã xong": some pieces are finished, of how many is not said; "cả 12 xã xong" is all of them."""
    if clause.has(Sense.ALL, Sense.NONE_LEFT, Sense.ISSUE):
        return False
    taken = {place for ref in clause.refs for place in range(ref.start, ref.end)}
    taken |= {place for amount in clause.amounts for place in range(amount.start, amount.end)}
    taken |= {place for day in clause.days for place in range(day.start, day.end)}
    return any(
        at not in taken
        and clause.words[at].shape is Shape.NUMBER
        and clause.plain(at + 1) in _PIECES
        and (clause.plain(at + 1), clause.plain(at + 3)) not in _OWN_UNITS
        for at in range(clause.start, end)
    )


def _counts_pieces(clause: Clause, at: int) -> bool:
    """ "xong 3 mục": a number of pieces, neither a task number nor a length of time."""
    if at >= clause.end or clause.words[at].shape is not Shape.NUMBER or clause.plain(at + 1) not in UNITS - TIMES:
        return False
    if any(amount.start == at for amount in clause.amounts):
        return False  # "hoàn thành 100 phần trăm"
    return all(ref.start != at for ref in clause.refs) and not counts_named_tasks(clause.words, at)
