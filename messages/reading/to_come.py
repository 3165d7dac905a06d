"""Words of time that name no day: of a time to come ("lát nữa", "ra Tết", "kỳ họp tới"), or of any time ("lúc 15h", "xong chiều")."""

from __future__ import annotations

import re

from messages.reading.clauses import Clause
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.words import Shape

_TO_COME = re.compile(
    r"\b(?:"
    r"(?:lat|ti|ty|xiu|chut|teo|chap|hoi|tuan|thang|nam|hom|bua|ngay|buoi|phut|tieng) nua"
    r"|(?:bua|hom|lan|ky|dot|phien|dip|vong|quy|ca)(?: hop)? (?:sau|toi)"
    r"|(?:ra|qua|sau|truoc|toi) (?:le|tet)"
    r"|khuya nay|dem nay|som (?:thoi|nhat)|tuc thi"
    r")\b"
)
_ANY_TIME = re.compile(
    r"\b(?:"
    r"(?:luc|vao|khoang|tam|chung|co) \d{1,2} ?(?:h|g|gio)\d*"
    r"|\d+ (?:phut|tieng|nay)"
    r"|(?:sau|truoc) (?:gio|cuoc|buoi|khi|hop|bua)"
    r"|trong (?:gio|buoi|ca)"
    r"|dau gio (?:chieu|sang)|(?:mot hai|hai ba|vai|may|it) (?:hom|bua)|(?:chung|khoang|tam) \d+ (?:ngay|hom|bua)"
    r")\b"
)
_PART_OF_DAY = ("chiều", "tối", "đêm", "khuya", "trưa", "chieu", "toi", "rằm", "sớm", "som")


def is_to_come(clause: Clause, mark: Mark) -> bool:
    """Whether an event without "đã" or "rồi" is put into the time to come."""
    if clause.plain(mark.end) in ("ngay", "gio") and mark.end >= clause.last_word():
        return True  # "xong ngay ạ"; "xong ngay hôm qua" has its day.
    return _TO_COME.search(clause.text()) is not None


def is_of_any_time(clause: Clause, mark: Mark) -> bool:
    """Whether the words of time beside an event go with what has happened as well as with what is to come: "xong lúc 15h"."""
    if "cach day" in clause.text() or clause.plain(mark.start - 1) in ("moi", "vua"):
        return False
    beside = [clause.words[at].form for at in (mark.end, mark.start - 1) if clause.start <= at < clause.end]
    return any(form in _PART_OF_DAY for form in beside) or _ANY_TIME.search(clause.text()) is not None


_LEADS_TO_IT = word_set(
    "nhiem vu nv viec cong nd noi dung muc so cai nay do kia no tren "
    "em e toi minh phong p don vi ben chung nhom to ban so trung tam "
    "anh a chi c sep bac chu co thay dong chi d oi "
    "da vang u uh ok oke okie vong kinh gui bao cao bc xin thua thong tin "
    "tat ca toan bo deu ca het hoan toan chinh thuc moi vua thi va voi cung tuc thuc moi thu xac nhan duoc giao phu trach "
    "chu tri phoi hop trien khai thuc hien "
    "is all are am has have been it i we task job"
)


def stands_alone(clause: Clause, mark: Mark) -> bool:
    """Whether an event without any word of the past is led to by nothing but who speaks and of what: "126 em xong ạ". What else stands
    before it may turn it into something else: "khó hoàn thành", "có dấu là xong", "cần thêm thời gian để hoàn thành"."""
    before = range(clause.start, mark.start)
    if clause.has(Sense.PAST, Sense.ALREADY) or any(clause.words[at].form == "đã" for at in before):
        return True
    in_refs = {at for ref in clause.refs for at in range(ref.start, ref.end)}
    return all(at in in_refs or clause.words[at].shape is not Shape.WORD or _leads_to_it(clause, at) for at in before)


_COMES_BEHIND = word_set(
    "roi r a ah ha nha nhe nhen nghen hen day do nay kia het ca luon that thoi tot dep xuoi ngon lanh on "
    "nhiem vu nv viec cong bao cao bc van ban vb ke hoach ho so ket qua san pham hoan toan bo tat day du deu "
    "dung han ky som truoc cham tien do quy dinh yeu cau theo chi dao phan cong cua duoc giao "
    "anh chi em a c e sep bac chu co ong ba thay oi thua phong ban minh toi nhom ben vp to tong hop ad bot may "
    "va voi thi ma kem gui cho co file link day nop up len tren he thong hpnet qua mail zalo "
    "ngay hom sang chieu toi trua nay qua vua moi tu lau tuan thang nam thu mai trong luc hoi ok oke okie done"
)


def takes_no_part(clause: Clause, mark: Mark) -> bool:
    """Whether what a bare "xong" is followed by names no part or step of the work: "xong móng", "xong thủ tục" are not the task."""
    if mark.phrase.split()[-1] != "xong" or clause.has(Sense.ALL) or clause.plain(mark.end) in ("tu", "cach", "hoi"):
        return True
    behind = range(mark.end, clause.end)
    marked = {at for other in clause.marks for at in range(other.start, other.end)}
    marked |= {at for ref in clause.refs for at in range(ref.start, ref.end)} | {
        at for day in clause.days for at in range(day.start, day.end)
    }
    return all(at in marked or clause.words[at].shape is not Shape.WORD or clause.plain(at) in _COMES_BEHIND for at in behind)


def _leads_to_it(clause: Clause, at: int) -> bool:
    return clause.plain(at) in _LEADS_TO_IT or (clause.plain(at - 1), clause.plain(at)) == ("tuc", "la")
