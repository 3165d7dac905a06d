"""Which task a reply speaks of: numbers, document symbols, places in the list just sent.

A number is a task number only where one can stand: after "nhiệm vụ", "việc", "#", beside another task number, or bare
at the head of a statement ("12 xong"). The symbol of the document that assigned the task counts, the symbol of the
product that answers it does not.
"""

from __future__ import annotations

from messages.reading.amounts import NUMBER_STARTS, TIMES, UNITS, is_unit, spoken_number
from messages.reading.places import place_in_list
from messages.reading.sense import Sense
from messages.reading.signs import is_tick
from messages.reading.surroundings import Ref, Surroundings
from messages.reading.syllables import is_syllable
from messages.reading.symbols import gives_the_task, numbered_paper, numbers_a_paper
from messages.reading.text import word_set
from messages.reading.words import Shape

_TASK_HEADS = {"nhiem vu", "viec", "task", "ma", "muc viec", "nhiem vu ma", "dau viec", "cong viec", "ma nhiem vu", "id", "ma so"}
_DOCUMENTS = {"cong van", "thong bao", "ke hoach", "quyet dinh", "ket luan", "chi thi"}
_HEAD_STARTS = frozenset(head.split()[0] for head in _TASK_HEADS | _DOCUMENTS)
_JOINTS = {",", "va", "voi", "&", "+", "cung", "lan", ";"}
DIGITS = {"khong": "0", "mot": "1", "hai": "2", "ba": "3", "bon": "4", "nam": "5", "sau": "6", "bay": "7", "tam": "8", "chin": "9"}
_POSITIONS = frozenset(("tat", "toan", "ca", "cac", "nhung", "may", "viec", "nhiem", "cai", "muc", "con", *NUMBER_STARTS))
_LONGEST_RANGE = 20
_BEFORE = frozenset(("con", "va", "roi", "a", "thi"))
_COUNTED = frozenset(
    """
    dai bieu,can bo,hoc sinh,nhan khau,can ho,doi tuong,thanh vien,chi tieu,can cuoc,ban ghi,nha dau,du an,lao dong,nguoi lao,co so,
    don vi,dia phuong,to chuc,ca nhan,khach hang,thua dat,ngan dong,thu tuc,tai khoan,giao vien,cong chuc,vien chuc,hoi vien,dang vien,
    gia dinh,van ban,mau vat,quyet dinh,giay phep,giay chung,chi nhanh,can nha
    """.replace("\n", "").replace("    ", "").split(",")
)  # fmt: skip


_SPEAKS_OF_IT = word_set("da dang chua vua moi se xin kinh de con khong hoan bao van duoc nop gui cung hien chi phan tiep thong")
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
_BODIES = word_set("phong ban so xa phuong truong thon huyen quan doi to vien khoa trung cong benh")
_GROUNDS = {"theo", "cu", "tai", "bang"}
_PAPER_HEADS = word_set(
    "con va thi voi roi a viec nhiem vu cua ve o so vb cv qd kl tb kh cong van thong bao ke hoach quyet dinh ket luan chi thi"
)
"""What may stand before a paper at the head of a statement about the task that it gave."""
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


class References(Surroundings):
    """Finds the references of one text."""

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
            if (paper := numbered_paper(self, at)) is not None and refs[-1].value.isdigit() and not refs[-1].paper:
                # "280 CV số 455/STC-NS …": the paper answers the task that stands before it, or gave it; it is no task beside it.
                at = paper
        if len(refs) > 1 and any(ref.value.isdigit() and not self._is_paper(ref) for ref in refs):
            refs = [ref for ref in refs if not (self._is_paper(ref) and (self._is_ground(ref) or self._is_told_of(ref, refs)))]
        return refs

    def _is_ground(self, paper: Ref) -> bool:
        """ "117 đã được bãi bỏ theo Công văn 778": beside a task's own number the paper is only the ground."""
        return not {self.plain(paper.start - 1), self.plain(paper.start - 2)}.isdisjoint(_GROUNDS)

    def _is_told_of(self, paper: Ref, refs: list[Ref]) -> bool:
        """ "114 chờ Sở Xây dựng trả lời văn bản số 45/UBND-KT": behind a task's own number a paper in the midst of a statement is what is
        told of that task; only at the head of one it may be a task of its own."""
        first = next(ref for ref in refs if ref.value.isdigit() and not self._is_paper(ref))
        start = paper.start
        while start > first.end and self.words[start - 1].shape not in (Shape.MARK, Shape.BREAK):
            start -= 1
        return first.start < paper.start and any(self.plain(at) not in _PAPER_HEADS for at in range(start, paper.start))

    def _is_paper(self, ref: Ref) -> bool:
        return self.words[ref.start].shape is Shape.SYMBOL or f"{self.plain(ref.start)} {self.plain(ref.start + 1)}" in _DOCUMENTS

    def _at(self, at: int, before: list[Ref]) -> Ref | None:
        word = self.words[at]
        if at in self.claimed:
            return None
        if word.plain == "#":
            return self._number(at, at + 1)
        if word.shape is Shape.SYMBOL:
            return Ref(word.form, at, at + 1) if gives_the_task(self, at) else None
        if word.shape is Shape.WORD:
            if word.plain in _POSITIONS and (found := place_in_list(self, at, self._are_others(before, at))) is not None:
                return found
            return self._headed(at) or (self._digit_by_digit(at) if word.plain in DIGITS else None)
        if word.shape is Shape.NUMBER:
            return place_in_list(self, at, self._are_others(before, at)) or self._bare(at) or self._next_in_a_row(at, before)
        return None

    def _are_others(self, before: list[Ref], at: int) -> bool:
        """Whether "còn lại" at `at` may mean other tasks than those named before: what is left of a task of which a part was told is the
        rest of that task ("5/9 trường nộp rồi, còn lại đang giục", "xong 2 phần, còn lại tuần sau")."""
        if not before or (self.plain(at), self.plain(at + 1)) != ("con", "lai"):
            return False
        told = range(before[-1].end, at)
        if self._is_finished(at):
            return True  # "112 được 60%, còn lại xong hết rồi"
        return not any(place in self.measured or self._is_a_part(place) for place in told)

    def _is_finished(self, at: int) -> bool:
        """Whether what begins at `at` is said to be done, down to the next sign."""
        end = next((place for place in range(at, len(self.words)) if self.words[place].shape in (Shape.MARK, Shape.BREAK)), len(self.words))
        said = [mark for mark in self.marks if at <= mark.start < end]
        done = any(mark.means(Sense.COMPLETE, Sense.CLOSED, Sense.DELIVER, Sense.ISSUE) for mark in said)
        past = any(mark.means(Sense.ALREADY, Sense.PAST, Sense.ALL) for mark in said)
        return done and past and not any(mark.means(Sense.NOT_YET, Sense.NOT, Sense.FUTURE, Sense.ONGOING, Sense.NEAR) for mark in said)

    def _is_a_part(self, at: int) -> bool:
        mark = self.marks_at.get(at)
        if mark is not None and mark.means(Sense.PART):
            return True
        if at + 1 >= len(self.words):
            return False
        product = self.marks_at.get(at + 1)
        if self.words[at].shape is Shape.NUMBER and product is not None and product.means(Sense.PRODUCT):
            return True  # "đã gửi 2 báo cáo, còn lại chưa"
        counted = self.words[at].shape is Shape.NUMBER or f"{self.plain(at - 1)} {self.plain(at)}" == "mot so"
        return counted and is_unit(self.words[at + 1]) and self.plain(at + 1) not in TIMES

    def _next_in_a_row(self, at: int, before: list[Ref]) -> Ref | None:
        """ "101 xong 102 xong 103 đang làm": after one bare task of that size the next, each with its own state."""
        number = self.plain(at)
        if not before or not before[-1].bare or not number.isdigit() or not 100 < int(number) < 2000:
            return None
        if numbers_a_paper(self, at) or self._counts(at + 1):
            return None  # "131 đã phát hành CV 512 ngày 18/11"
        return Ref(number, at, at + 1, bare=True) if self.state_follows(at + 1) else None

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
                        and gives_the_task(self, after)
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
        counts = self.plain(place + 1) in (*UNITS, "%", "h") and numbered_paper(self, place + 1) is None
        if not self.plain(place).isdigit() or len(self.plain(place)) > 5 or counts:
            return None
        if self.plain(place) and refs[-1].end == place - 1 and self.plain(place - 1) == ":":
            return None
        if place == at and refs[-1].bare and self.plain(place) not in self.known and not self._listed(place + 1):
            return None
        alike = len(self.plain(place)) == len(refs[-1].value) > 2
        if refs[-1].bare and place > at and not alike and not self.state_follows(place + 1):
            return None
        return Ref(self.plain(place), place, place + 1, bare=refs[-1].bare)

    def _bare(self, at: int) -> Ref | None:
        """A number that stands alone at the head of a statement, or right after what is done to it."""
        number = self.plain(at)
        if not number.isdigit() or len(number) > 5 or number.startswith("0"):
            return None
        if self._heads_a_numbered_paper(at):
            return Ref(number, at, at + 1, bare=True)
        if self._counts(at + 1) or self._is_what_is_left(at):
            return None
        previous = self.words[at - 1] if at else None
        if numbers_a_paper(self, at):
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
        heads = heads or (self.plain(at - 1) in ("muc", "phan") and int(number) > 100)  # "mục 107 đã xong": of the size tasks have
        if heads and (self.state_follows(at + 1) or self._listed(at + 1)):
            return Ref(number, at, at + 1, bare=True)
        if previous is not None and is_tick(previous) and len(number) > 2 and at + 1 >= len(self.words):
            return Ref(number, at, at + 1, bare=True)
        if heads and self._range_end(Ref(number, at, at + 1)) is not None and self.state_follows(at + 3):
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
        told = before is not None and before.means(Sense.COMPLETE, Sense.RECEIVED) and not self._leaves_a_rest(at + 1)
        if told and ends and len(number) > 1 and number != "100":
            return Ref(number, at, at + 1, bare=True)
        return Ref(number, at, at + 1, bare=True) if self._object_of_a_verb(at) else None

    def _heads_a_numbered_paper(self, at: int) -> bool:
        """ "280 CV số 455/STC-NS trả lời hôm qua rồi": of the size tasks have, before a paper that has a number of its own. What counts
        papers stands before papers without one."""
        if not 100 < int(self.plain(at)) < _LARGEST:
            return False
        after = at + 1
        while self.plain(after) in _JOINTS or self.plain(after).isdigit():
            after += 1
        return numbered_paper(self, after) is not None

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
        return not verb.means(Sense.DRAFT, Sense.PRODUCT) or self.state_follows(at + 1)

    def _all_that_is_left(self, at: int) -> bool:
        """ "xong hết, chỉ còn 112", "còn mỗi 112 thôi": the task is what is left, of the size tasks have."""
        if not 100 < int(self.plain(at)) < _LARGEST:
            return False
        before = [self.plain(place) for place in range(at - 3, at)]
        return before[-2:] in (["chi", "con"], ["con", "moi"], ["con", "co"], ["con", "dung"]) or before == ["con", "lai", "moi"]

    def _is_what_is_left(self, at: int) -> bool:
        """ "đã nộp xong 150, còn 20 chưa": too small for a task's number behind one that is not, so that both are counts; "đã nộp 45/60
        hồ sơ, còn 15 chưa"."""
        if self.plain(at - 1) != "con" or int(self.plain(at)) > 100 or self.plain(at) in self.known:
            return False
        before = at - 2 - (self.plain(at - 2) == ",")
        while before > 0 and self.words[before].shape is Shape.WORD:
            before -= 1
        if before in self.measured and self.words[before].shape is Shape.RATIO:
            return True
        verb = next((mark for mark in self.marks if mark.end == before), None)
        counted = self.plain(before).isdigit() and int(self.plain(before)) > 100
        return counted and verb is not None and verb.means(Sense.COMPLETE, Sense.DELIVER)

    def _leaves_a_rest(self, at: int) -> bool:
        """Whether the number before `at` goes on with what is left of a count: "150, còn 20", "200 rồi, còn 30"; tasks are of one size."""
        left = at + (self.plain(at) in ("roi", "r"))
        left += self.plain(left) == ","
        rest = self.plain(left + 1) if self.plain(left) == "con" else ""
        return rest.isdigit() and rest not in self.known and int(rest) <= 100 < int(self.plain(at - 1))

    def _nothing_counted(self, at: int) -> bool:
        """Whether the number before `at` counts nothing: the statement ends there, or goes on with its day, state or reason."""
        if self.plain(at) == "," and self.plain(at + 1) == "con" and self.plain(at + 2).isdigit():
            return False
        if self._leaves_a_rest(at):
            return False
        if at >= len(self.words) or at in self.claimed or self.words[at].shape in (Shape.MARK, Shape.BREAK, Shape.EMOJI):
            return self.plain(at) not in ("%", "/", "-") or not self.words[at].glued
        if self.words[at].shape is not Shape.WORD or (is_unit(self.words[at]) and self.words[at].form != "dau"):
            return False
        return self.plain(at) in _BEHIND or self.state_follows(at)

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
            # "412 Phòng đã hoàn thành": no office has hundreds of units; the number is its task's, and the unit says what follows.
            speaks = self.words[at].capital and (pair == "don vi" or (self.plain(at) == "phong" and self.plain(at + 1) in _SPEAKS_OF_IT))
            if speaks or pair in _SAID_OF_IT or self._is_named(at):
                return False
        own = pair in ("cong ty", "phong em", "phong toi", "phong minh") or (
            pair == "don vi" and self.plain(at + 2) in ("em", "toi", "minh")
        )
        if own and len(self.plain(at - 1)) > 2:
            return False
        if at < len(self.words) and (
            (self.plain(at) == "van" and pair != "van ban")
            or self.words[at].form in ("có", "cỡ", "năm", "nằm", "đón", "lần lượt", "đâu", "lẫn")
        ):
            return False
        return (at < len(self.words) and is_unit(self.words[at])) or self.plain(at) in ("%", "h", "/")

    def _is_named(self, at: int) -> bool:
        """Whether at `at` one unit or place is named: "114 phòng Kinh tế đã góp ý", "114 phòng QLĐT", not "114 phòng đã sơn"."""
        if self.plain(at) not in _BODIES or at + 2 >= len(self.words) or self.words[at + 1].shape is not Shape.WORD:
            return False
        name, behind = self.words[at + 1], self.words[at + 2]
        return name.name or behind.start == name.start or not is_syllable(name.plain)

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
        return Ref(digits, at, after, bare=True) if self.state_follows(after) or after in self.claimed else None

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
            return self.state_follows(at)
        return self.state_follows(at)
