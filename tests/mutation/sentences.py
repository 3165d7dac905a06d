"""Sentences on which two readings may differ: what is labelled, and what a hand makes of it.

A reading is changed to one that nobody notices as long as no sentence tells the two apart. `Sentence.read` says how a sentence is read
in one line; `variants` makes others of it: written without marks, in capitals, with a number before it, joined with another, with
another day, negated, cut short, and with a word that the changed module looks for.
"""

from __future__ import annotations

import ast
import csv
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data"
KEPT = DATA / "told_apart.csv"
REFERENCE_DAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Sentence:
    """`asked`: "reply" (what a person answers), "surely" (whether a reply is read as surely done), "deadline" (a cell of a plan), "dates"
    (the days a text speaks of), "typed" (which commands, orders and notes a text is), "pasted" (a table as text), "document"
    (a labelled one, by its set and its number there)."""

    asked: str
    text: str
    tasks: str = ""
    on: date = REFERENCE_DAY
    plan_year: int | None = None

    def read(self, *, explained: bool = False) -> str:
        """How it is read, with whatever is not as by default; by the modules as they are imported at the moment. `explained`: with the
        words that led to it."""
        if self.asked == "reply":
            left_out = () if explained else ("text", "why")
            return str(import_module("tests.readings").shown(self.text, frozenset(self.tasks.split()), left_out, self.on))
        if self.asked == "surely":
            read = import_module("tests.readings").shown(self.text, frozenset(), ("text", "why"), self.on)
            return str(any(item.startswith("done") and "ask=" not in item for item in read.split(" | ")))
        if self.asked == "typed":
            return str(import_module("tests.doors").opened(self.text, self.on))
        if self.asked == "pasted":
            return str(import_module("tests.doors").pasted(self.text))
        if self.asked == "document":
            return "\n".join(import_module("tests.doors").paper_told(_papers()[self.text]))
        calendar = import_module("messages.reading.measure").CALENDAR
        if self.asked == "deadline":
            read = import_module("messages.reading.deadlines").read_deadline(
                self.text, on=self.on, calendar=calendar, plan_year=self.plan_year
            )
            return str(import_module("tests.readings").plainly(read, () if explained else ("why",)))
        text = import_module("messages.reading.text").clean(self.text)
        find = import_module("messages.reading.dates").find_dates
        plainly = import_module("tests.readings").plainly
        coming = [plainly(match, ("start", "end")) for match in find(text, self.on, calendar)]
        past = [plainly(match, ("start", "end")) for match in find(text, self.on, calendar, past=True)]
        return " | ".join(coming) + (" // " + " | ".join(past) if past != coming else "")


def labelled(group: str) -> list[Sentence]:
    """What is labelled for a group, each once, in the order of the files. What is asked and ordered is read by words that replies and
    deadlines are read by, too."""
    found: dict[Sentence, None] = {}
    asked = {"reading": "reply", "dates": "dates", "asks": "typed"}[group]
    for path in sorted(DATA.glob("replies*.csv")):
        for row in _rows(path):
            tasks = " ".join((row.get("tasks") or "").split())
            found[Sentence(asked, row["text"], tasks if group == "reading" else "")] = None
    if group == "asks":
        found |= dict.fromkeys((*(Sentence("document", name) for name in _papers()), *labelled("reading"), *labelled("dates")))
    if group == "reading":
        for text in (DATA / "replies_not_done.txt").read_text(encoding="utf-8").splitlines():
            for written in (text, _unmarked(text)):
                found[Sentence("surely", written, "", date(2026, 11, 11))] = None
    for path in sorted(DATA.glob("deadlines*.csv")) if group == "dates" else ():
        for row in _rows(path):
            year = int(row["plan_year"]) if row.get("plan_year") else None
            found[Sentence("deadline", row["text"], "", date.fromisoformat(row["reference_date"]), year)] = None
    return list(found)


def kept() -> list[tuple[Sentence, str]]:
    """The sentences that tell two readings apart, each with its right reading."""
    rows = _rows(KEPT) if KEPT.exists() else []
    return [
        (
            Sentence(
                row["asked"], row["text"], row["tasks"], date.fromisoformat(row["on"]), int(row["plan_year"]) if row["plan_year"] else None
            ),
            row["read"],
        )
        for row in rows
    ]


def keep(sentences: Sequence[Sentence]) -> None:
    """Write them with how they are read now."""
    with KEPT.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("asked", "text", "tasks", "on", "plan_year", "read"))
        for one in sorted(set(sentences), key=lambda one: (one.asked, one.text, one.tasks, one.on)):
            out.writerow((one.asked, one.text, one.tasks, one.on.isoformat(), one.plan_year or "", one.read()))


@cache
def _papers() -> dict[str, Any]:
    """The labelled documents, opened, by set and number."""
    open_paper, sets = import_module("messages.papers.opening").open_paper, import_module("tests.plans.sets").SETS
    return {f"{name} {number}": open_paper(one.data) for name, documents in sets.items() for number, one in enumerate(documents(), 1)}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


_PREFIXES = ("#123 ", "123 ", "NV 121: ", "Dạ ", "Phòng em báo cáo: ", "Nhiệm vụ 118 ", "121, 122 ")
_ENDINGS = (" ạ", " nhé chị", "?", "!", "...", " rồi", " chưa?", " rồi ạ", " nhé", " ạ?", " mà")
_JOINS = (". ", ", ", " nhưng ", " còn ", " vì ", " và ", "; ", "\n", " mà ", " thì ", "? ", " nên ", " để ", " - ", " khi ", ": ", " -> ")
_OTHERS = (
    "xong rồi", "chưa xong", "đang làm", "xin gia hạn đến 30/11", "chờ Sở Tài chính", "ok", "124 chưa làm", "đã gửi chiều qua", "80%",
    "bao giờ phải nộp?", "mai em gửi", "không phải việc của phòng em", "còn phụ lục", "đã trình lãnh đạo", "NV 124 xong", "3/5 xã đã nộp",
    "vướng giải phóng mặt bằng", "cảm ơn chị", "đề nghị rút nhiệm vụ", "Phòng Tài chính chủ trì", "hôm qua", "tuần sau", "em nhận được rồi",
)  # fmt: skip
_DAY = re.compile(
    r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|hôm (?:qua|kia|nay)|ngày (?:mai|kia|\d{1,2})|(?:sáng|chiều|tối) (?:qua|nay|mai)"
    r"|(?:tuần|tháng|quý|năm) \w+|thứ \w+|cuối \w+|đầu \w+",
    re.IGNORECASE,
)
_DAYS = (
    "18/11", "30/11", "31/12/2026", "hôm qua", "ngày mai", "thứ 6", "thứ hai tuần sau", "cuối tháng", "đầu tuần", "tháng 12", "quý I/2027",
    "ngày 15 tháng 12", "20-12-2026", "2026-12-05", "tháng sau", "cuối năm", "30/2", "5 ngày nữa", "trước 17h ngày 25/11", "17h chiều mai",
    "từ 20/11 đến 25/11",
    "tuần 2 tháng 12", "mùng 5", "hôm 16", "hai ngày nữa", "3 tuần", "năm 2027", "cuối quý IV", "thêm 10 ngày làm việc",
    "giữa tháng 12", "hằng tháng", "ngày 25 hằng tháng", "29/02/2028", "chủ nhật", "T7", "24/11", "20/11", "1/1", "sáng kia", "sáng mốt",
    "8h30 ngày 25/11", "12h đêm 30/11", "5h chiều mai", "24h ngày 30/11", "7h tối thứ 7", "ngày 25 và 30/11", "quý III, quý IV", "hôm kia",
)  # fmt: skip
_NEGATIONS = (
    "chưa", "không", "ko", "sẽ", "đang", "đã", "vẫn", "sắp", "mới", "gần", "có", "được", "phải", "cần", "nếu", "chờ", "hết", "còn", "xin",
    "để", "vừa", "chắc", "phòng", "Sở", "anh",
)  # fmt: skip
_NUMBER = re.compile(r"\d+")


def variants(one: Sentence, others: Sequence[Sentence], words: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Other texts made of a sentence, the likeliest first; `others` may be joined to it, `words` put into it."""
    text = one.text
    yield from (_unmarked(text), text.upper(), text.lower(), text.rstrip(".!? "))
    yield chance.choice(_PREFIXES) + text
    yield text.rstrip(".!? ") + chance.choice(_ENDINGS)
    for _ in range(3):
        other = chance.choice(_OTHERS) if chance.random() < 0.6 else chance.choice(others).text
        pair = [text.rstrip(".!? "), other]
        chance.shuffle(pair)
        yield chance.choice(_JOINS).join(pair)
    days = list(_DAY.finditer(text))
    for _ in range(3 if days else 1):
        if days:
            at = chance.choice(days)
            yield text[: at.start()] + chance.choice(_DAYS) + text[at.end() :]
        else:
            yield f"{text.rstrip('.!? ')} {chance.choice(('', '', 'ngày ', 'trước ', 'đến '))}{chance.choice(_DAYS)}"
    if numbers := list(_NUMBER.finditer(text)):
        at = chance.choice(numbers)
        value = chance.choice((int(at[0][:6]) + 1, max(0, int(at[0][:6]) - 1), 0, 1, 12, 31, 100, 101, 150, 2027))
        yield text[: at.start()] + str(value) + text[at.end() :]
    said = text.split(" ")
    for _ in range(3):
        yield _with(said, chance.choice(_NEGATIONS), chance)
    for _ in range(4 if words else 0):
        yield _with(said, chance.choice(words), chance)
    if len(said) > 1:
        place = chance.randrange(len(said))
        yield " ".join(said[:place] + said[place + 1 :])
        yield " ".join(said[: place + 1])
        yield " ".join(said[place:])
        if words:
            yield " ".join([*said[:place], chance.choice(words), *said[place + 1 :]])
            yield chance.choice(words) + chance.choice((" ", ", ", ": ")) + text
            yield text.rstrip(".!? ") + chance.choice((" ", ", ", " ")) + chance.choice(words)


def _with(said: Sequence[str], word: str, chance: random.Random) -> str:
    place = chance.randrange(len(said) + 1)
    return " ".join([*said[:place], word, *said[place:]])


def _unmarked(text: str) -> str:
    return str(import_module("messages.reading.text").fold(text))


def words_of(file: Path, texts: Sequence[str]) -> list[str]:
    """What a module looks for: the words of its strings, with the marks with which they are mostly written in these texts."""
    found: dict[str, None] = {}
    tree = ast.parse(file.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told and len(node.value) < 3000:
            for phrase in re.split(r"[,|\n]", node.value):
                if 0 < len(phrase.strip()) <= 24:
                    found[phrase.strip()] = None
                found |= dict.fromkeys(word for word in phrase.split() if len(word) <= 12)
    written = _written(tuple(texts))
    return [" ".join(written.get(word, word) for word in phrase.split()) for phrase in found]


@cache
def _written(texts: tuple[str, ...]) -> dict[str, str]:
    counted: dict[str, Counter[str]] = {}
    for text in texts:
        for word in re.findall(r"\w+", text.lower()):
            counted.setdefault(_unmarked(word), Counter())[word] += 1
    return {
        plain: max(forms.items(), key=lambda form: (form[1] * (1 if form[0] == plain else 3), form[0]))[0]
        for plain, forms in counted.items()
    }
