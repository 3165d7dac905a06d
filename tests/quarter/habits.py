"""What people do when they are told something: they answer, ask, decide, forget; a word of the bot that is wrong they correct."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.task import State
from tests.quarter.cast import TELEGRAM
from tests.quarter.scene import Actor, Event, Scene, numbers
from tests.quarter.voices import say, shifted
from tests.quarter.work import Job, Work

Do = Callable[[], Awaitable[None]]
Later = Callable[[timedelta, Do], None]
"""Have something done a while later, in office hours."""

PDF = b"%PDF-1.4 bao cao ket qua\n%%EOF"
_PLAIN = {
    "done": "{n} xong",
    "progress": "{n} đang thực hiện, được khoảng 60%",
    "blocked": "{n} vướng: chờ ý kiến Sở Tài chính",
    "extension_request": "{n} gia hạn đến {until} vì chờ ý kiến Sở Tài chính",
    "acknowledge": "{n} đã nhận, đang làm",
    "reassign": "{n} không thuộc chức năng của phòng, đề nghị chuyển Văn phòng",
}
_UNDER_A_DAY = re.compile(r"#\d+(?:, phối hợp[^–]*)? –")
"""A line that leaves its deadline to the line above."""
SHOWN = re.compile(r"Nhắn “đồng ý ([^”]+)” hoặc “(?:không|đồng ý)")
"""What a card says is to be typed."""
_WORDS = ("báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm", "tập trung làm cho xong", "nêu rõ vướng ở khâu nào")
"""What a leader says about a task that was chased in vain."""
_AHEAD = timedelta(days=4)
"""So long before its day a head may say that there is time left."""
_REASONS = ("vì chờ ý kiến Sở Tài chính", "do doanh nghiệp chưa bổ sung hồ sơ", "vì chờ số liệu của các khu công nghiệp")


def why_not(card: str, due: date | None, today: date) -> str:
    """Why a head does not agree to what a card asks, so that it fits what is asked and how near the day is."""
    if "đề nghị gia hạn" not in card:
        return "đúng việc của phòng, tiếp tục làm"
    return "còn thời gian, tiếp tục làm" if due is not None and due - today >= _AHEAD else "đã sát hạn, tập trung làm xong"


@dataclass(frozen=True, slots=True)
class Heard:
    """One report of a person: what it was to say, and what was written of it."""

    who: str
    words: str
    number: int
    meant: str
    wrote: tuple[tuple[int, str], ...]
    """(task, intent) of each report written at once."""
    requested: bool
    """A request of that kind is open now."""
    asked: bool
    """The bot asked back before it wrote anything."""
    tries: int


class Habits:
    """`later` puts something on the agenda."""

    def __init__(self, scene: Scene, work: Work, dice: random.Random, later: Later) -> None:
        self._scene, self._work, self._dice, self._later = scene, work, dice, later
        self.heard: list[Heard] = []
        self.wrong_done: list[str] = []
        self.units: dict[str, str] = {}
        """Whose unit is which, by name; the script keeps it."""
        self._planned: set[tuple[int, str]] = set()

    # --- what somebody has just read ---

    def read(self, actor: Actor) -> None:
        """Everything new in a chat; what it moves the person to do stands on the agenda."""
        events, actor.heard = actor.heard, []
        if actor.member is None or not actor.bound:
            return
        for event in events:
            match actor.member.role:
                case "focal" | "staff":
                    self._unit_reads(actor, event, eager=0.7 if actor.member.role == "focal" else 0.5)
                case "head":
                    self._head_reads(actor, event)
                case "leader":
                    self._leader_reads(actor, event)

    def _unit_reads(self, actor: Actor, event: Event, eager: float) -> None:
        assert actor.member is not None
        words = event.text
        if words.startswith("[Đề nghị bổ sung]"):
            for number in numbers(words)[:1]:
                self._later(self._while(2, 30), lambda number=number: self.supplement(actor, number))  # type: ignore[misc]
            return
        if "áo cáo tháng" in words and "gửi trước 17h00" in words:
            self._later(self._while(1, 8), lambda: self.monthly(actor, event))
        for line in words.split("\n"):
            found = numbers(line)[:1]
            if line.startswith("#") and found and self._dice.random() < eager:
                self._plan(actor, found[0], self._while(0.3, 6))

    def _head_reads(self, actor: Actor, event: Event) -> None:
        words, dice = event.text, self._dice
        if "với tư cách" in words and "Nhắn “đồng ý" in words:
            number = numbers(words)[0]
            job = self.job_of(actor, number)
            why = why_not(words, job.due if job is not None else None, self._scene.now.date())
            answer = f"đồng ý {number}" if dice.random() < 0.85 else f"không {number}: {why}"
            self._later(self._while(0.5, 5), lambda: self._say(actor, answer))
        below_today = False
        for line in words.split("\n"):
            found = numbers(line)[:1]
            if not line.startswith("#") or not found:
                # Several tasks of one day stand below it.
                below_today = "HÔM NAY" in line
                continue
            is_today = "HÔM NAY" in line or (below_today and _UNDER_A_DAY.match(line) is not None)
            if is_today and dice.random() < 0.25:
                self._later(self._while(0.2, 2), lambda number=found[0]: self.delegate(actor, number))  # type: ignore[misc]
            elif ("quá hạn" in line or is_today) and dice.random() < 0.2:
                self._plan(actor, found[0], self._while(0.3, 4))

    def _leader_reads(self, actor: Actor, event: Event) -> None:
        words, dice = event.text, self._dice
        shown = SHOWN.search(words)
        if words.startswith("Cần đồng chí cho ý kiến") and shown is not None and dice.random() < 0.7:
            # In the words the card shows: of several units that ask about one number they name the one meant.
            answer = f"đồng ý {shown[1]}" if dice.random() < 0.8 else f"không {shown[1]}: phải xong đúng hạn"
            self._later(self._while(0.5, 7), lambda: self._say(actor, answer))
        if "đã đôn đốc 03 lần" in words and words.startswith("Kính báo cáo") and dice.random() < 0.6:
            number = numbers(words)[0]
            self._later(self._while(0.5, 4), lambda: self.direct(actor, number))

    def _plan(self, actor: Actor, number: int, wait: timedelta) -> None:
        key = (number, actor.name)
        if key not in self._planned:
            self._planned.add(key)
            self._later(wait, lambda: self._planned_report(actor, number))

    async def _planned_report(self, actor: Actor, number: int) -> None:
        self._planned.discard((number, actor.name))
        await self.report(actor, number)

    def _while(self, least: float, most: float) -> timedelta:
        return timedelta(minutes=round(60 * self._dice.uniform(least, most)))

    async def _say(self, actor: Actor, words: str) -> None:
        if actor.bound:
            await self._scene.say(actor.name, words)

    # --- reports ---

    def job_of(self, actor: Actor, number: int) -> Job | None:
        short = self.short(actor)
        return self._work.of(number, short) if short else None

    def short(self, actor: Actor) -> str | None:
        """The short name of the unit somebody speaks for; a unit that was merged speaks as the one it became."""
        return self.units.get(actor.name)

    def intent_of(self, job: Job) -> str:
        dice, today = self._dice, self._scene.now.date()
        if job.finish is not None and today >= job.finish and dice.random() < 0.95:
            return "done"
        if (
            job.due is not None
            and job.finish is not None
            and today <= job.due < job.finish
            and (job.due - today).days <= 3
            and dice.random() < 0.6
        ):
            return "extension_request"
        return dice.choices(
            ("progress", "blocked", "acknowledge", "question", "other", "reassign", "withdraw"), (70, 12, 9, 4, 1.5, 1.5, 0.6)
        )[0]

    async def report(self, actor: Actor, number: int, intent: str = "") -> None:
        """Somebody says how a task stands, in somebody's words."""
        job = self.job_of(actor, number)
        if not actor.bound or job is None or job.state is not State.OPEN:
            return
        intent = intent or self.intent_of(job)
        today = self._scene.now.date()
        until = max(job.finish or today, job.due or today) + timedelta(days=2) if intent == "extension_request" else None
        words, voice = say(intent, number, today, self._dice, until)
        if intent == "progress" and voice.day is not None and shifted(voice.day, today) <= today:
            return
        await self._speak(actor, job, intent, words, until)

    async def _speak(self, actor: Actor, job: Job, intent: str, words: str, until: date | None) -> None:
        scene, asked, tries = self._scene, False, 0
        if scene.bot is None:
            # Nobody answers today. Telegram keeps what is written, Zalo does not.
            await scene.say(actor.name, words, meant=intent)
            return
        since = await self._last_report()
        answers: list[Event] = []
        while tries < 3:
            tries += 1
            answers = await scene.say(actor.name, words, meant=intent)
            question = await self._question(actor, words)
            if question is not None and question[0] == "echo":
                asked = True
                right = question[1] == {(job.number, intent)}
                answers = await scene.say(actor.name, self._dice.choice(("đúng", "vâng", "đúng rồi ạ", "ok em")) if right else "sai")
                if right:
                    break
            elif question is not None:
                asked = True
                answers = await scene.say(actor.name, self._dice.choice(_REASONS) if intent == "extension_request" else str(job.number))
                if await self._wrote(since) or await self._requested(job):
                    break
            elif await self._wrote(since) or intent not in _PLAIN or await self._requested(job):
                break
            if intent not in _PLAIN:
                break
            words = _PLAIN[intent].format(n=job.number, until=f"{until:%d/%m/%Y}" if until else "")
        wrote = await self._wrote(since)
        if any(what == "done" for _, what in wrote) and intent != "done":
            self.wrong_done.append(f"{scene.now:%d/%m/%Y} {actor.name}: “{words}” ({intent})")
            await scene.say(actor.name, f"sai {job.number}")
        self.heard.append(Heard(actor.name, words, job.number, intent, wrote, await self._requested(job), asked, tries))
        await self._work.look()
        if intent == "done" and job.state is State.SUBMITTED and any("thiếu" in event.text for event in answers):
            self._later(self._while(0.05, 1.5), lambda: self.evidence(actor, job))

    async def _last_report(self) -> int:
        return int((await self._scene.rows("SELECT coalesce(max(id), 0) AS last FROM report"))[0].last)

    async def _wrote(self, since: int) -> tuple[tuple[int, str], ...]:
        found = await self._scene.rows(
            "SELECT t.number, r.intent FROM report r JOIN assignment a ON a.id = r.assignment_id JOIN task t ON t.id = a.task_id"
            " WHERE r.id > :since AND r.taken_back_at IS NULL ORDER BY r.id",
            since=since,
        )
        return tuple((int(row.number), str(row.intent)) for row in found)

    async def _requested(self, job: Job) -> bool:
        found = await self._scene.rows(
            "SELECT count(*) AS n FROM request r JOIN assignment a ON a.id = r.assignment_id JOIN task t ON t.id = a.task_id"
            # What the leader has agreed to ask above is told, and not asked once more.
            " WHERE t.number = :number AND (r.state = 'asked' OR (r.state = 'granted' AND r.kind = 'extension'))",
            number=job.number,
        )
        return bool(found[0].n)

    async def _question(self, actor: Actor, words: str) -> tuple[str, set[tuple[int, str]]] | None:
        """The question that a person's words raised: its kind, and (task, intent) of what the bot understood."""
        found = await self._scene.rows(
            "SELECT kind, payload FROM question WHERE chat = :chat AND closed_at IS NULL AND raw = :words",
            chat=actor.chat.account,
            words=words,
        )
        if not found:
            return None
        payload = found[0].payload if isinstance(found[0].payload, dict) else json.loads(found[0].payload)
        ids = {s["assignment"]: s["item"]["intent"] for s in payload.get("statements", ()) if s.get("assignment")}
        if not ids:
            return str(found[0].kind), set()
        rows = await self._scene.rows("SELECT a.id, t.number FROM assignment a JOIN task t ON t.id = a.task_id")
        number = {int(row.id): int(row.number) for row in rows}
        return str(found[0].kind), {(number[one], what) for one, what in ids.items()}

    async def evidence(self, actor: Actor, job: Job) -> None:
        """The signed result: a file where the channel takes one, else the number of the paper, or HpNet."""
        if self._dice.random() < 0.25 or not actor.bound:
            return
        if actor.chat.raw["channel"] == TELEGRAM:
            await self._scene.send(actor.name, f"ket-qua-{job.number}.pdf", PDF, str(job.number), meant="evidence")
        else:
            today = self._scene.now.date()
            await self._scene.say(actor.name, f"{job.number} CV {self._dice.randint(100, 990)}/BQL ngày {today:%d/%m}", meant="evidence")

    async def supplement(self, actor: Actor, number: int) -> None:
        """What the clerk asked to be added comes, and the task is claimed done once more."""
        job = self.job_of(actor, number)
        if job is None or job.state is not State.OPEN or not actor.bound:
            return
        if actor.chat.raw["channel"] == TELEGRAM:
            await self._scene.send(actor.name, f"ban-ky-{number}.pdf", PDF, f"{number} xong", meant="done")
        else:
            await self._scene.say(actor.name, f"{number} xong, đã gửi bản ký qua HpNet", meant="done")
        await self._work.look()

    async def monthly(self, actor: Actor, event: Event) -> None:
        """The month's report: the standing duties in one sentence, the others one by one."""
        if not actor.bound:
            return
        if "\nB. " in event.text:
            await self._scene.say(actor.name, "B vẫn thực hiện thường xuyên, không vướng mắc", meant="monthly")
        for line in event.text.split("\n"):
            if line.startswith("A. "):
                for number in numbers(line):
                    if self._dice.random() < 0.7:
                        self._plan(actor, number, self._while(0.2, 6))

    # --- heads and leaders ---

    async def delegate(self, actor: Actor, number: int) -> None:
        """A head gives a task to somebody of the unit who has a chat."""
        short = self.short(actor)
        staff = [
            one
            for one in self._scene.actors.values()
            if one.member is not None and one.member.role == "staff" and one.bound and self.units.get(one.name) == short
        ]
        job = self.job_of(actor, number)
        if staff and job is not None and job.state is State.OPEN:
            await self._scene.say(actor.name, f"{number} giao {self._dice.choice(staff).name}")
            await self._work.look()

    async def direct(self, actor: Actor, number: int) -> None:
        """A leader says a word on a task."""
        if await self._scene.say(actor.name, f"{number} {self._dice.choice(_WORDS)}"):
            await self._scene.say(actor.name, "đúng")

    async def looks_at_the_figures(self, actor: Actor) -> None:
        """A leader's Monday: the first screen, then what waits for a word, one after another."""
        if not actor.bound:
            return
        answers = await self._scene.say(actor.name, "tổng hợp")
        if not any("CẦN ĐỒNG CHÍ CHO Ý KIẾN" in event.text for event in answers):
            return
        answers = await self._scene.say(actor.name, "1")
        for _ in range(6):
            words = "\n".join(event.text for event in answers)
            if not re.search(r"\d+/\d+ – ", words):
                return
            if re.search(r"\d+/\d+ – (?:Gia hạn|Đề nghị|Đặt thời hạn)", words):
                answer = "đồng ý" if self._dice.random() < 0.8 else "không: phải xong trong hạn"
            else:
                answer = self._dice.choice(
                    ("báo cáo trực tiếp tôi trong tuần này", "tiếp", "làm việc trực tiếp với bên liên quan cho xong")
                )
            answers = await self._scene.say(actor.name, answer)
