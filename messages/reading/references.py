"""Which task a reply speaks of: numbers, document symbols, places in the list just sent.

A number is a task number only where one can stand: after "nhiệm vụ", "việc", "#", beside another task number, or bare
at the head of a statement ("12 xong"). The symbol of the document that assigned the task counts, the symbol of the
product that answers it does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from messages.reading.amounts import NUMBER_STARTS, TIMES, UNITS, is_unit, spoken_number
from messages.reading.sense import Sense
from messages.reading.senses import Mark
from messages.reading.text import word_set
from messages.reading.words import Shape, Word


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference in the words [start, end). `bare`: nothing but the number itself says so. `paper`: it is the number of the paper
    that gave the task."""

    value: str
    start: int
    end: int
    bare: bool = False
    paper: bool = False


_TASK_HEADS = {"nhiem vu", "viec", "task", "ma", "muc viec", "nhiem vu ma", "dau viec", "cong viec", "ma nhiem vu", "id", "ma so"}
_DOCUMENTS = {"cong van", "thong bao", "ke hoach", "quyet dinh", "ket luan", "chi thi"}
_PAPERS = frozenset(
    """
    cong van,to trinh,quyet dinh,thong bao,ke hoach,ket luan,chi thi,bien ban,giay moi,phieu trinh,phieu chuyen,hop dong,hoa don,van ban,
    nghi quyet,nghi dinh,thong tu,huong dan,phu luc,cv,ttr,vb,qd
    """.replace("\n", "").replace("    ", "").split(",")
)  # fmt: skip
"""Papers: a number right behind one is its own."""
_HEAD_STARTS = frozenset(head.split()[0] for head in _TASK_HEADS | _DOCUMENTS)
_JOINTS = {",", "va", "voi", "&", "+", "cung", "lan", ";"}
_STATES = (
    Sense.COMPLETE, Sense.NOT_YET, Sense.DELIVER, Sense.ONGOING, Sense.PAST, Sense.SUBMIT, Sense.EXTEND, Sense.ASK_FOR, Sense.CANCEL,
    Sense.OBSTACLE, Sense.YES, Sense.NEAR, Sense.STILL, Sense.ISSUE, Sense.WAIT, Sense.WORK, Sense.ALL, Sense.FUTURE, Sense.EXPECT,
    Sense.WRONG_TARGET, Sense.NOT_MINE, Sense.TOO_LATE, Sense.OPEN, Sense.NOT, Sense.NO_LONGER, Sense.RECEIVED, Sense.UNDERSTOOD,
    Sense.ONLY_JUST, Sense.DUPLICATE, Sense.HAND_TO, Sense.LATE, Sense.DRAFTING, Sense.STEP, Sense.SIGN, Sense.CLOSED, Sense.SELF,
    Sense.DRAFT, Sense.UNSURE, Sense.LACK, Sense.HALT, Sense.NOT_BE, Sense.BELONGS, Sense.REVIEW, Sense.SUPPORT_ONLY,
)  # fmt: skip
_NAMING = {"theo", "hien", "tai", "cua", "vu", "viec", "giao", "loi", "nhan", "ve", "han", "thuoc", "duoc", "kl", "luan", "nv"}


DIGITS = {"khong": "0", "mot": "1", "hai": "2", "ba": "3", "bon": "4", "nam": "5", "sau": "6", "bay": "7", "tam": "8", "chin": "9"}
TICKS = frozenset("✅✔☑")
_POSITIONS = frozenset(("tat", "toan", "ca", "cac", "nhung", "may", "viec", "nhiem", "cai", "muc", "con", *NUMBER_STARTS))
_LONGEST_RANGE = 20
_REPORTING = re.compile(r"\d+[A-Z]?/(?:\d{4}/)?(?:BC|TTR|BB|GM|PTR)(?![A-Z])")
"""Reports, submissions, minutes, invitations: no such paper gives a task, it answers one."""
_BEFORE = frozenset(("con", "va", "roi", "a", "thi"))
_THINGS = frozenset(("viec", "nhiem", "cai", "muc"))
_COUNTED = frozenset(
    """
    dai bieu,can bo,hoc sinh,nhan khau,can ho,doi tuong,thanh vien,chi tieu,can cuoc,ban ghi,nha dau,du an,lao dong,nguoi lao,co so,
    don vi,dia phuong,to chuc,ca nhan,khach hang,thua dat,ngan dong,thu tuc,tai khoan,giao vien,cong chuc,vien chuc,hoi vien,dang vien,
    gia dinh,van ban,mau vat,quyet dinh,giay phep,giay chung,chi nhanh,can nha
    """.replace("\n", "").replace("    ", "").split(",")
)  # fmt: skip


_SAID_OF_IT = frozenset(
    f"{first} {second}"
    for first, seconds in {
        "viec": "nay do kia ay toi em minh phong ben cua",
        "vu": "nay do kia ay viec",
        "cai": "nay do kia ay viec",
        "muc": "nay do",
        "nhiem": "vu",
        "phong": "em toi minh",
        "lan": "thu truoc nay",
        "bua": "truoc kia nay no",
    }.items()
    for second in seconds.split()
)
"""Behind one's own task's number at the head of a text these begin a sentence about it ("412 việc này xong rồi", "136 Phòng đã
hoàn thành"); behind any other number they are what it counts. A unit that did something is its writer only with a capital:
"150 phòng đã quét sơn" may be rooms."""
_GROUNDS = {"theo", "cu", "tai", "bang"}
_LARGEST = 2000
_DONE_TO_A_TASK = (
    Sense.COMPLETE, Sense.CLOSED, Sense.DELIVER, Sense.EXTEND, Sense.SUBMIT, Sense.DRAFTING, Sense.DRAFT, Sense.CANCEL, Sense.WORK,
    Sense.RECEIVED, Sense.HAND_TO, Sense.NOT_MINE, Sense.TAKE_BACK, Sense.TOO_LATE, Sense.UNABLE,
    Sense.LATE,
)  # fmt: skip
_OF_MONEY_AND_PEOPLE = frozenset(
    ("chi", "cấp", "phát", "trao", "thanh", "thu", "quyết", "giải", "tiêm", "tuyển", "dán", "treo", "tháo", "di", "đi")
)
"""First words of verbs whose bare number counts what was paid, handed out or taken away, or is the number of a paper."""
_BETWEEN = frozenset(
    ("not", "cai", "cho", "vu", "thang", "con", "luon", "them", "lai", "ca", "rieng", "dum", "giup", "ho", "cua", "roi", "kip", "duoc")
)
_BEHIND = word_set(
    """
    den toi sang toi vi do nhung con ma thi la nhe nha nhen nhan roi a ah em e anh chi di giup luon dau chua va voi cung hom ngay vao luc
    tu truoc sau trong khi xong nay kia do day ay he nghen ban co bac sep nua tiep tam may lai mat
    """
)
_SMALL = frozenset(("thi", "nay", "cung", "la", "van", "vua", "moi", "nhe", "co", "khoang", "tam", "chung", "hon", "dat"))


class References:
    """Finds the references of one text; the places already claimed by dates and amounts are left alone."""

    def __init__(self, words: Sequence[Word], marks: Sequence[Mark], claimed: frozenset[int], known: frozenset[str]) -> None:
        self.words = words
        self.claimed = claimed
        self.known = known
        self.marks_at = {mark.start: mark for mark in marks}
        self.marks = marks

    def plain(self, at: int) -> str:
        return self.words[at].plain if 0 <= at < len(self.words) else ""

    def find(self) -> list[Ref]:
        refs: list[Ref] = []
        at = 0
        while at < len(self.words):
            found = self._at(at, refs)
            if found is None:
                at += 1
                continue
            refs.append(found)
            at = found.end
            if (last := self._range_end(refs[-1])) is not None:
                refs.extend(Ref(str(value), found.start, at + 2) for value in range(int(found.value) + 1, last + 1))
                at += 2
            while (more := self._joined(at, refs)) is not None:
                refs.append(more)
                at = more.end
        if len(refs) > 1 and any(ref.value.isdigit() and not self._is_paper(ref) for ref in refs):
            # "117 đã được bãi bỏ theo Công văn 778": beside a task's own number the paper is only the ground.
            refs = [ref for ref in refs if not (self._is_paper(ref) and {self.plain(ref.start - 1), self.plain(ref.start - 2)} & _GROUNDS)]
        return refs

    def _is_paper(self, ref: Ref) -> bool:
        return self.words[ref.start].shape is Shape.SYMBOL or f"{self.plain(ref.start)} {self.plain(ref.start + 1)}" in _DOCUMENTS

    def _at(self, at: int, before: list[Ref]) -> Ref | None:
        word = self.words[at]
        if at in self.claimed:
            return None
        if word.plain == "#":
            return self._number(at, at + 1)
        if word.shape is Shape.SYMBOL:
            return Ref(word.form, at, at + 1) if self._assigns(at) else None
        if word.shape is Shape.WORD:
            if word.plain in _POSITIONS and (found := self._position(at, bool(before))) is not None:
                return found
            return self._headed(at) or (self._digit_by_digit(at) if word.plain in DIGITS else None)
        if word.shape is Shape.NUMBER:
            return self._position(at, bool(before)) or self._bare(at) or self._next_in_a_row(at, before)
        return None

    def _next_in_a_row(self, at: int, before: list[Ref]) -> Ref | None:
        """ "101 xong 102 xong 103 đang làm": after one bare task of that size the next, each with its own state."""
        number = self.plain(at)
        if not before or not before[-1].bare or not number.isdigit() or not 100 < int(number) < 2000:
            return None
        return Ref(number, at, at + 1, bare=True) if self._state_follows(at + 1) and not self._counts(at + 1) else None

    def _range_end(self, ref: Ref) -> int | None:
        """The last number of "101-105" or "101 đến 105", both of the size tasks have."""
        at = ref.end
        if (
            not ref.value.isdigit()
            or self.plain(at) not in ("-", "den", "toi")
            or not self.plain(at + 1).isdigit()
            or at + 1 in self.claimed
        ):
            return None
        first, last = int(ref.value), int(self.plain(at + 1))
        return last if 100 < first < last <= first + _LONGEST_RANGE and self.words[at + 1].shape is Shape.NUMBER else None

    def _number(self, start: int, at: int) -> Ref | None:
        """A task number at `at`; the phrase begins at `start`."""
        if at >= len(self.words) or at in self.claimed:
            return None
        spoken = spoken_number(self.words, at)
        if spoken is None or spoken[0] == 0 or self.plain(spoken[1]) == "%":
            return None
        in_words = self.words[at].shape is Shape.WORD
        if in_words and spoken[1] < len(self.words) and self.words[spoken[1]].shape is Shape.NUMBER:
            return None
        return Ref(str(spoken[0]), start, spoken[1])

    def _headed(self, at: int) -> Ref | None:
        """ "nhiệm vụ số 12", "nv 12", "việc 16", "CV 1550", "công văn số 1234/UBND-VX"."""
        if self.words[at].plain not in _HEAD_STARTS:
            return None
        for size in (2, 1):
            head = " ".join(self.plain(at + offset) for offset in range(size))
            after = at + size
            if head in _TASK_HEADS:
                return self._task_number(head, at, after)
            if head in _DOCUMENTS:
                if self.plain(after) in ("so", "#"):
                    after += 1
                if after < len(self.words) and self.words[after].shape is Shape.NUMBER and len(self.plain(after)) >= 2:
                    follows = self.plain(after + 1)
                    if (
                        self.plain(after).isdigit()
                        and follows not in UNITS
                        and follows != "%"
                        and after not in self.claimed
                        and self._assigns(after)
                    ):
                        return Ref(self.plain(after), at, after + 1, paper=True)
                return None
        return None

    def _task_number(self, head: str, at: int, after: int) -> Ref | None:
        numbered = False
        while self.plain(after) in ("so", "ma", "#", "nhiem", "vu", ":", "thu", "."):
            if self.plain(after) == "thu":
                return None
            numbered = True
            after += 1
        if after >= len(self.words):
            return None
        if self.words[after].shape is Shape.NUMBER:
            if head == "ma" and self.words[at].form == "ma" and not numbered and self.plain(after + 1) in UNITS:
                return None
            return self._number(at, after)
        if self.words[after].shape is Shape.SYMBOL:
            return None
        if (dictated := self._digits(after)) is not None:
            return Ref(dictated, at, after + 3)
        if head == "viec" and not numbered:
            found = self._number(at, after)
            return found if found is not None and found.end - after > 1 and self.plain(found.end) not in UNITS else None
        if numbered or head == "nhiem vu":
            if self.words[after].form == "sau" and self.words[after - 1].form in ("vụ", "số"):
                return None
            found = self._number(at, after)
            if found is not None and (numbered or self.plain(found.end) not in UNITS - TIMES):
                return found
        return None

    def _joined(self, at: int, refs: list[Ref]) -> Ref | None:
        """One more number after a reference: "5 và 7", "12, 13", "12 13"."""
        if not refs or not refs[-1].value.isdigit():
            return None
        place = at
        while self.plain(place) in _JOINTS and place < at + 2:
            place += 1
        if place > at and self.plain(place) == "ca":
            place += 1
        if place >= len(self.words) or self.words[place].shape is not Shape.NUMBER or place in self.claimed:
            return None
        if not self.plain(place).isdigit() or len(self.plain(place)) > 5 or self.plain(place + 1) in (*UNITS, "%", "h"):
            return None
        if self.plain(place) and refs[-1].end == place - 1 and self.plain(place - 1) == ":":
            return None
        if place == at and refs[-1].bare and self.plain(place) not in self.known and not self._listed(place + 1):
            return None
        alike = len(self.plain(place)) == len(refs[-1].value) > 2
        if refs[-1].bare and place > at and not alike and not self._state_follows(place + 1) and self.plain(place + 1) not in _JOINTS:
            return None
        return Ref(self.plain(place), place, place + 1, bare=refs[-1].bare)

    def _bare(self, at: int) -> Ref | None:
        """A number that stands alone at the head of a statement, or right after what is done to it."""
        number = self.plain(at)
        if not number.isdigit() or len(number) > 5 or number.startswith("0") or self._counts(at + 1):
            return None
        previous = self.words[at - 1] if at else None
        if self._numbers_a_paper(at):
            return None
        if previous is not None and previous.plain == "so" and (at == 1 or self.words[at - 2].shape in (Shape.MARK, Shape.BREAK)):
            previous = None
        if len(number) < 3 and (state := self.marks_at.get(at + 1)) is not None and state.means(Sense.TOO_LATE):
            return None
        heads = previous is None or previous.shape in (Shape.MARK, Shape.BREAK, Shape.EMOJI)
        heads = heads or (
            previous is not None
            and previous.plain
            in (
                "con",
                "ca",
                "sep",
                "bac",
                "nen",
                "rieng",
                "va",
                "a",
                "da",
                "em",
                "anh",
                "bot",
                "oi",
                "thi",
                "cai",
                "chi",
                "cao",
                "vang",
                "ok",
                "tick",
                "tich",
                "nhung",
                "ma",
            )
        )
        heads = heads or (self.plain(at - 2), self.plain(at - 1)) == ("ngoai", "ra")
        if heads and (self._state_follows(at + 1) or self._listed(at + 1)):
            return Ref(number, at, at + 1, bare=True)
        ticked = previous is not None and previous.shape is Shape.EMOJI and previous.form[0] in TICKS
        if ticked and len(number) > 2 and at + 1 >= len(self.words):
            return Ref(number, at, at + 1, bare=True)
        if heads and self._range_end(Ref(number, at, at + 1)) is not None and self._state_follows(at + 3):
            return Ref(number, at, at + 1, bare=True)
        if (heads or (previous is not None and previous.plain == "cua")) and self._looks_like_a_task(at):
            return Ref(number, at, at + 1, bare=True)
        if number in self.known and not (previous is not None and previous.plain in UNITS):
            return Ref(number, at, at + 1, bare=True)
        before = next((mark for mark in self.marks if mark.end == at), None)
        ends = at + 1 >= len(self.words) or self.words[at + 1].shape in (Shape.MARK, Shape.BREAK) or self.plain(at + 1) in _JOINTS
        ends = ends or self.plain(at + 1) in ("nhung", "con", "ma", "a", "nhe", "roi", "di", "nha", "giup", "ra", "thoi", "la")
        if ends and self._all_that_is_left(at):
            return Ref(number, at, at + 1, bare=True)
        if before is not None and ends and before.means(Sense.CANCEL, Sense.EXCEPT, Sense.CLOSED):
            return Ref(number, at, at + 1, bare=True)
        if before is not None and ends and before.means(Sense.COMPLETE, Sense.RECEIVED) and len(number) > 1 and number != "100":
            return Ref(number, at, at + 1, bare=True)
        return Ref(number, at, at + 1, bare=True) if self._object_of_a_verb(at) else None

    def _numbers_a_paper(self, at: int) -> bool:
        """ "tờ trình số 115", "công văn 115", "hợp đồng số 115", "ban hành số 115": the number of a paper or of a product, whatever
        tasks there are. "số 115 xong" at the head of a statement is a task only when the person has that one."""
        if self.plain(at - 1) == "so":
            heads = at == 1 or self.words[at - 2].shape in (Shape.MARK, Shape.BREAK)
            return bool(self.known) and self.plain(at) not in self.known if heads else True
        return self.plain(at - 1) in _PAPERS or f"{self.plain(at - 2)} {self.plain(at - 1)}" in _PAPERS

    def _object_of_a_verb(self, at: int) -> bool:
        """A number of the size tasks have, right behind what is done to the task or what it is a draft of, and nothing counted
        behind it: "em vừa nộp xong 150", "xin gia hạn 152 tới 5/12", "chưa xong 112 đâu", "dự thảo 119 đã trình". Behind what
        gives a paper its number ("ban hành 215") it is the number of the paper."""
        if not 100 < int(self.plain(at)) < _LARGEST or not self._nothing_counted(at + 1):
            return False
        place = at
        while self.plain(place - 1) in _BETWEEN:
            place -= 1
        verb = next((mark for mark in self.marks if mark.end == place and mark.means(*_DONE_TO_A_TASK)), None)
        if verb is None and place < at and self.plain(at - 1) in ("cho", "vu", "thang", "cua"):
            # "xin thêm 1 tuần cho 119": the length of time stands between.
            verb = next((mark for mark in self.marks if mark.end <= place and mark.means(Sense.EXTEND, Sense.ASK_FOR)), None)
        if verb is None or verb.phrase.split()[0] in _OF_MONEY_AND_PEOPLE:
            return False
        return not verb.means(Sense.DRAFT, Sense.PRODUCT) or self._state_follows(at + 1)

    def _all_that_is_left(self, at: int) -> bool:
        """ "xong hết, chỉ còn 112", "còn mỗi 112 thôi": the task is what is left, of the size tasks have."""
        if not 100 < int(self.plain(at)) < _LARGEST:
            return False
        before = [self.plain(place) for place in range(at - 3, at)]
        return before[-2:] in (["chi", "con"], ["con", "moi"], ["con", "co"], ["con", "dung"]) or before == ["con", "lai", "moi"]

    def _nothing_counted(self, at: int) -> bool:
        """Whether the number before `at` counts nothing: the statement ends there, or goes on with its day, state or reason."""
        if self.plain(at) == "," and self.plain(at + 1) == "con" and self.plain(at + 2).isdigit():
            return False
        if at >= len(self.words) or at in self.claimed or self.words[at].shape in (Shape.MARK, Shape.BREAK, Shape.EMOJI):
            return self.plain(at) not in ("%", "/", "-") or not self.words[at].glued
        if self.words[at].shape is not Shape.WORD or (is_unit(self.words[at]) and self.words[at].form != "dau"):
            return False
        return self.plain(at) in _BEHIND or self._state_follows(at)

    def _digits(self, at: int) -> str | None:
        """Three digits said one by one, no more."""
        digits = ""
        while len(digits) < 4 and self.plain(at + len(digits)) in DIGITS:
            digits += DIGITS[self.plain(at + len(digits))]
        return digits if len(digits) == 3 and digits[0] != "0" else None

    def _counts(self, at: int) -> bool:
        """Whether what stands at `at` is counted by the number before it ("12 xã", not "137 công ty không chịu")."""
        if at in self.claimed:
            return False
        if at + 1 < len(self.words) and self.words[at + 1].glued and self.plain(at + 1) in ("2", "3"):
            return True  # "1500 m2"
        pair = f"{self.plain(at)} {self.plain(at + 1)}"
        if self.plain(at) in ("bua", "hom") and self.plain(at + 1) in ("hom", "truoc", "qua", "kia", "nay", "gio", "no"):
            return False
        if at == 1 and len(self.plain(0)) > 2 and self.plain(0) in self.known and at < len(self.words):
            begins = self.words[at].name and self.plain(at) in ("phong", "don")
            if begins or pair in _SAID_OF_IT:
                return False
        if pair in ("cong ty", "phong em", "phong toi", "phong minh") and len(self.plain(at - 1)) > 2:
            return False
        if at < len(self.words) and (
            (self.plain(at) == "van" and pair != "van ban")
            or self.words[at].form in ("có", "cỡ", "năm", "nằm", "đón", "lần lượt", "đâu", "lẫn")
        ):
            return False
        return (at < len(self.words) and is_unit(self.words[at])) or self.plain(at) in ("%", "h", "/")

    def _digit_by_digit(self, at: int) -> Ref | None:
        """ "hai không một xong": a number dictated digit by digit at the head of a statement."""
        if self.words[at].plain not in DIGITS or (
            at and self.words[at - 1].shape not in (Shape.MARK, Shape.BREAK) and self.plain(at - 1) not in _BEFORE
        ):
            return None
        digits = self._digits(at)
        if digits is None:
            return None
        after = at + 3
        return Ref(digits, at, after, bare=True) if self._state_follows(after) or after in self.claimed else None

    def _looks_like_a_task(self, at: int) -> bool:
        """A number of the size tasks have, followed by a word that counts nothing ("128 sếp duyệt rồi", not "128 đại biểu")."""
        if not 100 < int(self.plain(at)) < 2000 or at + 1 >= len(self.words) or self.words[at + 1].shape is not Shape.WORD:
            return False
        return f"{self.plain(at + 1)} {self.plain(at + 2)}" not in _COUNTED

    def _listed(self, at: int) -> bool:
        """Another number and then a state ("12 13 xong"), or a bracket or colon with a state ("14 (đã gửi)", "12: xong")."""
        for _ in range(12):
            if at < len(self.words) and (self.words[at].shape is Shape.NUMBER or self.plain(at) in _JOINTS):
                at += 1
            else:
                break
        if self.plain(at) in ("(", ":", "-", "=", "."):
            at += 1
            return self._state_follows(at, loose=False)
        return self._state_follows(at)

    def _state_follows(self, at: int, *, loose: bool = True) -> bool:
        if at in self.claimed:
            return True
        place = at
        while self.plain(place) in _SMALL:
            place += 1
        if place in self.claimed or (self.plain(place) in ("dat", "duoc") and place + 1 in self.claimed):
            return True
        mark = self.marks_at.get(at) or self.marks_at.get(place)
        return mark is not None and mark.means(*_STATES)

    def _position(self, at: int, others: bool) -> Ref | None:
        """ "tất cả", "2 việc đầu", "việc cuối", "các việc còn lại"."""
        plain = self.plain(at)
        starts = (
            at == 0
            or self.words[at - 1].shape in (Shape.MARK, Shape.BREAK)
            or self.plain(at - 1) in ("a", "da", "con", "rieng", "em", "va", "cao", "thi", "roi", "ra")
        )
        if plain in ("tat", "toan") and self.plain(at + 1) in ("ca", "bo") and starts:
            end = at + 2
            while self.plain(end) in ("cac", "nhiem", "vu", "viec", "deu", "muc", "noi", "dung"):
                end += 1
            mark = self.marks_at.get(end)
            tail = end
            while self.plain(tail) in ("a", "nhe", "nha", "em", "anh", "chi", "."):
                tail += 1
            if (mark is not None and mark.means(*_STATES)) or tail >= len(self.words):
                return Ref("ALL", at, end)
            return None
        if plain == "ca" and starts and (counted := spoken_number(self.words, at + 1)) is not None and self.plain(counted[1]) in _THINGS:
            end = counted[1] + (2 if self.plain(counted[1]) == "nhiem" else 1)
            end += self.plain(end) == "deu"
            if end >= len(self.words) or (self.words[end].shape is not Shape.NUMBER and self._state_follows(end)):
                return Ref("ALL", at, end)
        count = spoken_number(self.words, at)
        if count is not None:
            return self._first_or_last(at, count[1], count[0])
        if plain in ("cac", "nhung", "may") or (plain in ("viec", "nhiem", "cai", "muc") and starts):
            end = at + 1 if plain in ("cac", "nhung", "may") else at
            if self.plain(end) in ("viec", "nhiem", "cai", "muc", "dau"):
                end += 2 if self.plain(end) == "nhiem" else 1
                if (self.plain(end), self.plain(end + 1)) == ("con", "lai"):
                    return Ref("REST", at, end + 2)
                if self.plain(end) == "khac" and end > at + 1 and self._state_follows(end + 1):
                    return Ref("REST", at, end + 1)
                if self.plain(end) == "dau" and (self.plain(end + 1) == "tien" or self._counted_behind(end + 1)):
                    return Ref("FIRST1", at, end + 2 if self.plain(end + 1) == "tien" else end + 1)
                if self.plain(end) == "cuoi" and not (plain == "muc" and any(place < at for place in self.claimed)):
                    return Ref("LAST", at, end + 2 if self.plain(end + 1) == "cung" else end + 1)
        if others and plain == "con" and self.plain(at + 1) == "lai" and starts and self._state_follows(at + 2):
            return Ref("REST", at, at + 2)
        return None

    def _first_or_last(self, at: int, after: int, count: int) -> Ref | None:
        end = after
        if self.plain(end) in ("viec", "cai", "muc", "nhiem"):
            end += 2 if self.plain(end) == "nhiem" else 1
            if self.plain(end) == "dau":
                end += 2 if self.plain(end + 1) == "tien" else 1
                return Ref(f"FIRST{count}", at, end)
            if self.plain(end) == "cuoi" and count == 1:
                return Ref("LAST", at, end + 1)
            if self.plain(end) in ("cuoi", "sau") and 1 < count < _LONGEST_RANGE and self._state_follows(end + 1):
                return Ref(f"LAST{count}", at, end + 1)
            if (self.plain(end), self.plain(end + 1)) == ("con", "lai"):
                return Ref("REST", at, end + 2)
        return None

    def _counted_behind(self, at: int) -> bool:
        """Whether "hai việc sau", "2 việc cuối" is said later: "việc đầu" then is a place in the same list."""
        return any(
            self.plain(place) in _THINGS and self.plain(place + 1) in ("sau", "cuoi") and spoken_number(self.words, place - 1) is not None
            for place in range(at + 1, len(self.words))
        )

    def _assigns(self, at: int) -> bool:
        """Whether the symbol at `at` names the document that gave the task, not the product that answers it."""
        if _REPORTING.match(self.words[at].form):
            return False
        start = at
        while start and self.words[start - 1].shape not in (Shape.MARK, Shape.BREAK):
            start -= 1
        left = [self.words[place].plain for place in range(start, at)]
        pair = " ".join(left[-3:])
        if any(self.plain(place) == "pham" for place in range(max(0, at - 6), at)):
            return False
        if any(word in _NAMING for word in left[-4:]) and "tra loi bang" not in " ".join(left):
            if "san pham" in pair or "ket qua" in " ".join(left):
                return False
            delivered = any(mark.start < at and start <= mark.start and mark.means(Sense.DELIVER, Sense.ISSUE) for mark in self.marks)
            if left[-4:].count("tai") and "giao" not in left[-5:] and delivered:
                return False
            if "bang" not in left[-4:]:
                return True
        if "bang" in left[-4:] or any(kind in pair for kind in ("bao cao", "to trinh", "bien ban", "san pham", "giay moi")):
            return False
        events = [
            mark for mark in self.marks if start <= mark.start < at and mark.means(Sense.DELIVER, Sense.ISSUE, Sense.SIGN, Sense.COMPLETE)
        ]
        if events:
            return events[-1].phrase.startswith("trả lời") or "xong" in events[-1].phrase
        after = [mark for mark in self.marks if at < mark.start <= at + 3]
        if any(mark.means(Sense.ISSUE) or mark.phrase.startswith("trả lời") for mark in after):
            return False
        if self.plain(at - 1) == "so" and at - 1 == start and start > 1:
            return False
        if self.plain(at - 1) == ":" or (start == at and at and self.words[at - 1].shape is Shape.MARK and self._ends(at + 1)):
            return at < 2
        return self.words[at].form.split("/")[-1].split("-")[0] not in ("BC", "TTR", "BB")

    def _ends(self, at: int) -> bool:
        return at >= len(self.words) or self.words[at].shape in (Shape.MARK, Shape.BREAK)
