"""The clerk's day: the queue morning and afternoon, what the telephone brings, requests, marks, and the closing of a month."""

from __future__ import annotations

import random
import re
from datetime import timedelta

from bot.core.task import State
from tests.quarter.habits import SHOWN, Later
from tests.quarter.scene import Actor, Event, Scene, numbers
from tests.quarter.work import Job, Work

_SAID = (
    "đang trình ký",
    "chị Mai báo điện thoại đang trình ký",
    "anh Hùng báo đã được 70%",
    "báo vướng, chờ Sở Tài chính",
    "báo điện thoại sẽ gửi trong tuần",
)
_AGREED_TO_ASK = re.compile(r"đồng ý trình gia hạn #(\d+)[^\n]*?: đến (\d\d/\d\d/\d{4})\.")
_FOR_MORE = ("gửi file pdf đã ký", "gửi bản ký, đóng dấu", "bổ sung biểu số liệu kèm theo")


class Desk:
    """One clerk."""

    def __init__(self, scene: Scene, work: Work, dice: random.Random, later: Later, clerk: str) -> None:
        self._scene, self._work, self._dice, self._later, self.name = scene, work, dice, later, clerk
        self._waits = 0

    @property
    def actor(self) -> Actor:
        return self._scene.actors[self.name]

    def read(self) -> None:
        """What has come to the clerk unasked."""
        events, self.actor.heard = self.actor.heard, []
        for event in events:
            words = event.text
            if words.startswith("[Sổ sáng"):
                if "chờ xác nhận" in words:
                    self._later(timedelta(minutes=self._dice.randint(35, 70)), self.queue)
            elif words.startswith("Cần đồng chí cho ý kiến") and "Nhắn “đồng ý" in words:
                self._later(timedelta(minutes=self._dice.randint(20, 240)), lambda event=event: self.decide(event))  # type: ignore[misc]
            for number, day in _AGREED_TO_ASK.findall(words):
                if self._dice.random() < 0.7:
                    wait = timedelta(days=self._dice.randint(1, 5))
                    self._later(wait, lambda number=number, day=day: self.document_from_above(int(number), day))  # type: ignore[misc]

    async def say(self, words: str) -> list[Event]:
        answers = await self._scene.say(self.name, words)
        self.actor.heard = [event for event in self.actor.heard if event not in answers]
        return answers

    async def queue(self) -> None:
        """The claims that wait: confirmed together, the ones that lack something asked about or taken as received."""
        answers = await self.say("chờ xác nhận")
        enough: list[str] = []
        for line in "\n".join(event.text for event in answers).split("\n"):
            found = re.match(r"#(\d+) (.+?) – ", line)
            if found is None:
                continue
            number, unit = int(found[1]), found[2]
            job = self._work.of(number, unit)
            several = len([one for key, one in self._work.jobs.items() if key[0] == number and one.state is State.SUBMITTED]) > 1
            named = f"{number} {unit}" if several else str(number)
            if "THIẾU" not in line:
                enough.append(named)
            elif job is not None and self._dice.random() < 0.5:
                await self.say(f"đã nhận qua HpNet {named}")
            else:
                await self.say(f"bổ sung {named}: {self._dice.choice(_FOR_MORE)}")
        plain = [named for named in enough if named.isdigit()]
        if len(plain) > 3 and self._dice.random() < 0.15:
            # A result that does not satisfy although nothing is missing by the rules.
            await self.say(f"bổ sung {plain.pop()}: {self._dice.choice(_FOR_MORE)}")
        if plain:
            await self.say(f"xác nhận {' '.join(plain)}")
        for named in enough:
            if not named.isdigit():
                await self.say(f"xác nhận {named}")
        await self._work.look()

    async def decide(self, event: Event) -> None:
        """A unit wants to hand a task back, to stop it, to open it again."""
        shown = SHOWN.search(event.text)
        named = shown[1] if shown is not None else str(numbers(event.text)[0])
        answer = f"đồng ý {named}" if self._dice.random() < 0.6 else f"không {named}: đúng chức năng của phòng, đề nghị tiếp tục thực hiện"
        await self.say(answer)
        await self._work.look()

    async def document_from_above(self, number: int, day: str) -> None:
        """The city has agreed to a later day: only with its paper does the day move."""
        today = self._scene.now.date()
        answers = await self.say(f"CV {self._dice.randint(1000, 2900)}/UBND-KT ngày {today:%d/%m/%Y} đồng ý gia hạn {number} đến {day}")
        if any("Đúng thì nhắn" in event.text for event in answers):
            await self.say("đúng")
        await self._work.look()

    async def telephone(self, unit: str) -> None:
        """Somebody of a unit rings: noted on the unit's behalf."""
        jobs = [job for job in self._work.open_of(unit) if job.due is not None] or self._work.open_of(unit)
        if not jobs:
            return
        job = self._dice.choice(jobs)
        answers = await self.say(f"ghi {job.number} {unit}: {self._dice.choice(_SAID)}")
        if any("Bot hiểu là" in event.text for event in answers):
            await self.say("đúng")
        await self._work.look()

    async def order(self, unit: str, what: str, until: str, leader: str) -> None:
        """A leader has given an order by word of mouth."""
        answers = await self.say(f"giao {unit} {what} trước {until}, {leader} chỉ đạo qua điện thoại")
        if any("chưa giao" in event.text for event in answers):
            await self.say("đúng")
        await self._work.look()

    async def remind(self, job: Job) -> None:
        answers = await self.say(f"nhắc {job.number}")
        if any("Gửi nhắc ngay" in event.text for event in answers):
            await self.say("gửi")

    async def marks(self) -> None:
        """Friday: what has to be entered in the city's system, and the files that were made."""
        for asked, done in (("chờ nhập", "đã nhập"), ("chờ lập hồ sơ", "đã lập hồ sơ")):
            answers = await self.say(asked)
            found = [number for event in answers for number in numbers(event.text)][:12]
            if found:
                await self.say(f"{done} {' '.join(map(str, found))}")

    async def close(self) -> None:
        """Chốt: the doubts are read, then it is done."""
        answers = await self.say("chốt")
        if any("Trước khi chốt" in event.text for event in answers):
            await self.say("đúng")

    async def import_file(self, name: str, content: bytes, *answers: str) -> None:
        """A register or a plan: shown, asked about, written."""
        said = await self._scene.send(self.name, name, content)
        for words in answers:
            said = await self.say(words)
        for _ in range(30):
            words = "\n".join(event.text for event in said)
            question = words.partition("Câu hỏi ")[2]
            if not question:
                break
            if "đơn vị nào" in question:
                said = await self.say("1" if "\n1 " in question else "bỏ")
            elif "không có trong lịch" in question:
                said = await self.say("28/02/2027")
            else:
                said = await self.say("không thời hạn" if "thời hạn" in question else "bỏ")
        await self.say("ghi")
        await self._work.look()
