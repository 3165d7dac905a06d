"""An event without any word of the past: what may stand before and behind it, so that it is the task that is done."""

from __future__ import annotations

from messages.reading.clauses import Clause
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.words import Shape

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


_TASKS = word_set("nhiem viec nv muc dau")


def _leads_to_it(clause: Clause, at: int) -> bool:
    if clause.plain(at) in ("cac", "nhung"):
        return clause.plain(at + 1) in _TASKS  # "Báo cáo các việc: 107 xong"; "các phòng gửi xong" is what others did
    return clause.plain(at) in _LEADS_TO_IT or (clause.plain(at - 1), clause.plain(at)) == ("tuc", "la")
