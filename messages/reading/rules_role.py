"""Clause rules about whose task it is and whether it still stands: another addressee, a stop, a message taken back."""

from __future__ import annotations

from collections.abc import Iterator

from messages.reading.clauses import ANYWHERE, Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.scope import asked_for, clue_at
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.words import Shape

_HANDS = (
    "bàn giao cho",
    "giao cho",
    "chuyển cho",
    "chuyển sang cho",
    "chuyển giao cho",
    "giao sở",
    "giao bên",
    "chuyển sở",
    "chuyển bên",
    "đẩy sang",
    "đẩy qua",
    "giao phòng",
    "chuyển phòng",
)
_ORDERS = ("chi dao", "theo thong bao", "theo quyet dinh", "theo van ban", "theo ket luan", "theo cong van", "theo yeu cau")
_TARGETS = word_set("nguoi phong don ben xa phuong dia cho noi co doi chu")


def reassign_rules(clause: Clause) -> Iterator[Clue]:
    yield from _passed_on(clause)
    yield from _who_we_are(clause)
    yield from _send_to(clause)
    for mark in clause.all(Sense.WRONG_TARGET):
        yield clue_at(clause, ClueKind.REASSIGN, 0.9, "wrong addressee", mark.start, mark.end + 1)
    for mark in clause.all(Sense.NOT_MINE):
        if "giải thể" in mark.phrase and not clause.has(Sense.SELF):
            continue
        if clause.has(Sense.ABLE) and "làm" in mark.phrase:
            continue
        if any(day.start == mark.end for day in clause.days):
            continue  # "hạn là 30/11 chứ không phải 25/11"
        if mark.phrase == "không nhận" and (clause.before(mark.start, 1, Sense.SELF) is None or mark.end < clause.last_word()):
            continue
        owner = clause.after(mark.end, 2, Sense.SELF, Sense.DUTY, Sense.TASK, Sense.IN_CHARGE)
        if owner is None and clause.content() <= 4:
            owner = mark
        sure = owner is not None or mark.phrase.split()[-1] not in ("việc", "nhiệm", "em", "tôi", "phòng", "xã", "phường", "sở")
        yield clue_at(clause, ClueKind.REASSIGN, 0.88 if sure else 0.7, "not the speaker's task", mark.start, mark.end + 2)
    for mark in clause.all(Sense.SUPPORT_ONLY):
        yield clue_at(clause, ClueKind.REASSIGN, 0.85, "only in support", mark.start, mark.end)
    for mark in clause.all(Sense.LEFT_POST):
        if clause.before(mark.start, 3, Sense.IN_CHARGE) is not None and not clause.has(Sense.SELF):
            yield clue_at(clause, ClueKind.BLOCKED, 0.7, "whoever was in charge has left", mark.start, mark.end)
        elif clause.has(Sense.SELF) or clause.content() <= 5:
            yield clue_at(clause, ClueKind.REASSIGN, 0.8, "has left the post", mark.start, mark.end)
    for mark in clause.all(Sense.HAND_TO):
        target = clause.after(mark.end, 2, Sense.OUTSIDER, Sense.PERSON, Sense.LEADER, Sense.SELF)
        if target is not None and target.means(Sense.SELF) and clause.plain(clause.start) == "sao":
            continue
        if mark.phrase in ("cc", "tag") and clause.before(mark.start, 3, Sense.SELF) is not None:
            continue
        if (
            clause.before(mark.start, 6, Sense.PRODUCT) is not None
            and not clause.has(Sense.TASK, Sense.DUTY)
            and clause.has(Sense.PAST, Sense.ALREADY)
            and mark.phrase in _HANDS
        ):
            continue
        if any(
            clause.plain(at) in ("chuyen", "anh", "can", "nhan", "bo") and clause.plain(at + 1) in ("vien", "em", "bo", "phan")
            for at in range(mark.end - 1, mark.end + 1)
        ):
            yield clue_at(clause, ClueKind.ACKNOWLEDGE, 0.75, "has passed it to the own staff", mark.start, clause.end)
            continue
        if clause.before(mark.start, 2, Sense.FUTURE) and clause.has(Sense.SELF):
            continue
        if clause.before(mark.start, 2, Sense.WHEN, Sense.OBEY) or clause.before(mark.start, 1, Sense.NOT_YET):
            continue
        if clause.has(Sense.SUBMIT, Sense.SIGN, Sense.EXTEND) or any(mark.end <= day.start <= mark.end + 2 for day in clause.days):
            continue
        sure = target is not None or mark.phrase.startswith(
            (
                "trả",
                "xin trả",
                "đổi",
                "kính chuyển",
                "điều chuyển",
                "giao đúng",
                "bàn giao",
                "phân công lại",
                "đề nghị chuyển",
                "đề nghị giao",
                "chuyển",
                "giao lại",
            )
        )
        yield clue_at(clause, ClueKind.REASSIGN, 0.82 if sure else 0.6, "pass it on", mark.start, clause.end)
    for mark in clause.all(Sense.IN_CHARGE):
        owner = clause.before(mark.start, 5, Sense.OUTSIDER, Sense.PERSON)
        own = clause.before(mark.start, 2, Sense.SELF)
        if owner is not None and owner.end == mark.start and owner.means(Sense.PERSON) and mark.phrase == "phụ trách":
            continue
        if owner is not None and own is None and not clause.has(Sense.NOT, Sense.NOT_YET):
            yield clue_at(clause, ClueKind.REASSIGN, 0.75, "someone else is in charge", owner.start, mark.end)
    for mark in clause.all(Sense.OUTSIDER):
        doing = clause.after(mark.end, 2, Sense.WORK)
        if (
            doing is not None
            and doing.phrase == "làm"
            and clause.has(Sense.TASK)
            and doing.end >= clause.last_word()
            and not clause.has(Sense.PAST, Sense.NOT, Sense.NOT_YET)
        ):
            yield clue_at(clause, ClueKind.REASSIGN, 0.75, "someone else does it", mark.start, doing.end)
    for mark in clause.all(Sense.BELONGS):
        owner = clause.after(mark.end, 0, Sense.OUTSIDER, Sense.SELF)
        subject = clause.before(mark.start, 1, Sense.TASK) or ((mark.start == clause.start and mark) or None)
        if subject is None and any(ref.end == mark.start for ref in clause.refs):
            subject = mark
        if owner is None and subject is not None:
            owner = clause.after(mark.end, 0, Sense.PERSON)
        if owner is not None and subject is not None and not clause.has(Sense.EXTEND, Sense.COMPLETE, Sense.DELIVER, Sense.ISSUE):
            self_named = clause.plain(owner.end) in ("em", "toi", "minh", "e") or owner.phrase.split()[-1] in ("em", "tôi", "mình")
            if not self_named and clause.plain(owner.end) != "":
                yield clue_at(clause, ClueKind.REASSIGN, 0.75, "belongs to another unit", mark.start, owner.end + 2)


def _passed_on(clause: Clause) -> Iterator[Clue]:
    """ "chuyển hồ sơ sang Thuế xử lý theo thẩm quyền", "bàn giao mảng này cho phường"."""
    for place, plain in enumerate(clause.plains()):
        if plain not in ("chuyen", "giao"):
            continue
        at = clause.start + place
        if (
            clause.plain(at + 1) in ("sang", "qua", "ve")
            and clause.before(at, 1, Sense.SELF)
            and clause.plain(at + 2) in ("van", "phong", "ban", "so", "don")
        ):
            yield clue_at(clause, ClueKind.REASSIGN, 0.75, "has left the post", at, clause.end)
            return
        if clause.after(at + 1, 0, Sense.OUTSIDER) and clause.before(at, 1, Sense.TASK) and not clause.has(Sense.PAST):
            yield clue_at(clause, ClueKind.REASSIGN, 0.8, "pass it on", at, clause.end)
            return
        way = next((place for place in range(at + 1, min(at + 7, clause.end)) if clause.plain(place) in ("sang", "cho", "qua", "ve")), None)
        if way is None or clause.after(way + 1, 1, Sense.OUTSIDER, Sense.PERSON, Sense.LEADER) is None:
            continue
        thing = clause.before(way, ANYWHERE, Sense.TASK)
        duty = clause.after(way, 8, Sense.DUTY, Sense.IN_CHARGE)
        if ((thing or duty or clause.refs) and not clause.has(Sense.OBEY, Sense.SELF)) or (thing and clause.has(Sense.PAST, Sense.ASK_FOR)):
            yield clue_at(clause, ClueKind.REASSIGN, 0.88, "pass it on", at, clause.end)
            return


def _send_to(clause: Clause) -> Iterator[Clue]:
    """ "gửi cho anh Nam đi": the bot is told to write to someone else."""
    for mark in clause.all(Sense.DELIVER):
        target = clause.after(mark.end + 1, 0, Sense.PERSON, Sense.OUTSIDER)
        told = any(clause.plain(at) in ("di", "nhe", "giup", "nha", "nghe") for at in range(mark.end, clause.end))
        if (
            mark.phrase in ("gửi", "chuyển đi")
            and clause.plain(mark.end) == "cho"
            and target is not None
            and mark.start - clause.start <= 1
            and told
            and not clause.has(Sense.PAST, Sense.ALREADY, Sense.SELF, Sense.PRODUCT, Sense.NOT_YET)
            and not clause.days
        ):
            yield clue_at(clause, ClueKind.REASSIGN, 0.7, "write to someone else", mark.start, clause.end)
            return


def _who_we_are(clause: Clause) -> Iterator[Clue]:
    """ "bên em là Sở VHTTDL mà": the speaker says which unit this is."""
    for mark in clause.all(Sense.SELF):
        if (
            mark.phrase != "phòng"
            and clause.plain(mark.end) == "la"
            and (clause.after(mark.end + 1, 0, Sense.OUTSIDER) or clause.plain(mark.end + 1) in ("phong", "trung", "ban", "don"))
        ):
            yield clue_at(clause, ClueKind.REASSIGN, 0.7, "says which unit this is", mark.start, clause.end)


_CARRIED_OUT = ("tổ chức", "làm", "thực hiện", "triển khai", "tiến hành")
_STOPPING = frozenset(
    (
        Sense.RETURNED, Sense.ASK_FOR, Sense.CANCEL, Sense.TAKE_BACK, Sense.SLIP, Sense.HALT, Sense.NO_LONGER, Sense.NOT, Sense.DUPLICATE,
    )
)  # fmt: skip


def stop_rules(clause: Clause) -> Iterator[Clue]:
    """Stopping the task, and taking back a message."""
    if clause.has_none_of(_STOPPING):
        return
    for mark in clause.all(Sense.RETURNED):
        wish = clause.before(mark.start, 1, Sense.ASK_FOR) or clause.after(mark.end, 0, Sense.ASK_FOR)
        if mark.phrase == "thu hồi" and wish is not None:
            yield clue_at(clause, ClueKind.TAKE_BACK, 0.88, "takes the message back", mark.start, clause.end)
    for mark in clause.all(Sense.ASK_FOR):
        end = clause.after(mark.end, 3, Sense.COMPLETE)
        end = end if end is not None and asked_for(clause, end.start) is mark else None
        denied = clause.before(mark.start, 0, Sense.NOT, Sense.NOT_YET)
        if end is not None and end.phrase == "kết thúc" and clause.after(end.end, 1, Sense.TASK) is not None and denied is None:
            yield clue_at(clause, ClueKind.STOP, 0.72, "asks to end the task", mark.start, clause.end)
    for mark in clause.all(Sense.CANCEL):
        said = clause.after(mark.end, 4, Sense.PRODUCT, Sense.EXTEND) is not None or any(
            word in ("tin", "dong", "noi") for word in clause.plains()
        )
        if said and any(word in ("vua", "nay", "tren", "nai", "truoc") for word in clause.plains()[-4:]) and not clause.has(Sense.TASK):
            yield clue_at(clause, ClueKind.TAKE_BACK, 0.9, "takes the message back", mark.start, clause.end)
    for mark in clause.all(Sense.TAKE_BACK):
        yield clue_at(clause, ClueKind.TAKE_BACK, 0.9, "takes the message back", mark.start, clause.end)
    for mark in clause.all(Sense.SLIP):
        if (clause.after(mark.end, 0, Sense.SELF) is not None and mark.phrase == "nhầm") or clause.plain(mark.start - 1) == "bot":
            yield clue_at(clause, ClueKind.REASSIGN, 0.8, "wrong addressee", mark.start, mark.end + 1)
        elif clause.plain(mark.end) in _TARGETS and clause.words[mark.end].form != "số" and mark.phrase != "sai rồi":
            yield clue_at(clause, ClueKind.REASSIGN, 0.9, "wrong addressee", mark.start, mark.end + 2)
        elif not clause.has(Sense.WRONG_TARGET, Sense.SMALL_TALK):
            yield clue_at(
                clause,
                ClueKind.TAKE_BACK,
                0.6 if mark.phrase in ("nhầm", "lộn", "sai rồi") else 0.75,
                "sent by mistake",
                mark.start,
                mark.end,
            )
    if stopped(clause) and not clause.has(Sense.OBSTACLE, Sense.LACK):
        yield clue_at(clause, ClueKind.STOP, 0.85, "the task has been stopped", clause.all(Sense.HALT)[0].start, clause.end)
    for mark in clause.all(Sense.NOT):
        verb = clause.after(mark.end, 0, Sense.WORK)
        again = verb is not None and verb.phrase in _CARRIED_OUT and "nua" in clause.plains()[-3:]
        if verb is not None and again and clause.plain(verb.end) not in ("kip", "noi", "duoc") and not clause.has(Sense.SELF):
            yield clue_at(clause, ClueKind.STOP, 0.9, "no longer to be done", mark.start, clause.end)
    for mark in clause.all(Sense.NO_LONGER):
        if [word.form for word in clause.words[mark.start : mark.end]] == ["dung", "han"]:
            continue  # Without its marks it is "đúng hạn".
        if mark.phrase == "đã thu hồi" and mark.end < clause.end and clause.words[mark.end].shape in (Shape.NUMBER, Shape.RATIO):
            continue  # "đã thu hồi 12 ha" is the work itself.
        yield clue_at(clause, ClueKind.STOP, 0.88, "no longer to be done", mark.start, mark.end)
    for mark in (one for one in clause.all(Sense.CANCEL) if not _is_no_wish(clause, one)):
        target = clause.after(mark.end, 3, Sense.TASK, Sense.WORK, Sense.COMPLETE) or (clause.refs and clause.refs[-1].start >= mark.end)
        asked = (
            clause.before(mark.start, 5, Sense.ASK_FOR)
            or clause.after(mark.end, 3, Sense.ASK_FOR)
            or any(clause.plain(at) in ("di", "nhe", "giup", "luon", "ho") for at in range(mark.end, mark.end + 6))
        )
        sure = (
            mark.phrase not in ("thôi", "bỏ", "rút", "gỡ", "cắt", "gạch", "hủy", "huỷ", "xóa", "xoá")
            or clause.words[mark.start].form != mark.phrase.split()[0]
            or True
        )
        dropped = clause.before(mark.start, 1, Sense.TASK) is not None and clause.after(mark.end, 0, Sense.ALREADY) is not None
        if mark.phrase in ("bỏ", "hủy", "huỷ", "dẹp") and dropped:
            yield clue_at(clause, ClueKind.STOP, 0.8, "the task has been dropped", clause.start, clause.end)
            continue
        if mark.phrase in ("thôi", "bỏ") and not (target and asked) and not clause.before(mark.start, 0, Sense.ASK_FOR):
            continue
        if mark.phrase in ("rút", "gỡ") and not target and not asked:
            continue
        if mark.phrase == "gỡ" and clause.after(mark.end, 1, Sense.OBSTACLE):
            continue
        if "khỏi" in mark.phrase or "theo dõi" in mark.phrase:
            target = target or mark
        if sure and (target or asked or clause.content() <= 3):
            yield clue_at(clause, ClueKind.STOP, 0.86 if target and asked else 0.78, "asks to cancel", mark.start, clause.end)
    for mark in clause.all(Sense.DUPLICATE):
        if clause.has(Sense.TASK) or clause.content() <= 4:
            yield clue_at(clause, ClueKind.STOP, 0.6, "a duplicate", mark.start, mark.end)


def _is_no_wish(clause: Clause, cancel: Mark) -> bool:
    """ "đừng hủy", "hủy nhầm"."""
    denied = clause.before(cancel.start, 2, Sense.NOT, Sense.NOT_YET) is not None
    return denied or clause.after(cancel.end, 0, Sense.SLIP) is not None


def stopped(clause: Clause) -> bool:
    """ "nhiệm vụ này dừng rồi", "dừng theo chỉ đạo": the task itself has been stopped by someone."""
    return (
        (clause.has(Sense.TASK) or bool(clause.refs))
        and clause.has(Sense.HALT)
        and (clause.has(Sense.ALREADY) or any(said in clause.text() for said in _ORDERS))
    )
