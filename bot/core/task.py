"""What was assigned: documents, tasks, and assignments as they stand at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


class Source(StrEnum):
    """Kind of assigner; each has its own line in every report (design 4.2)."""

    NV_UBND = "NV_UBND"
    CTCT_UBND = "CTCT_UBND"
    THANH_UY = "THANH_UY"
    HDND = "HDND"
    CP_TTG = "CP_TTG"
    KE_HOACH = "KE_HOACH"
    THONG_BAO_KL = "THONG_BAO_KL"
    KIEM_TRA = "KIEM_TRA"
    CHI_DAO = "CHI_DAO"
    KHAC = "KHAC"


class State(StrEnum):
    OPEN = "open"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


FIRST_NUMBER = 101
"""Of an office's tasks: no place in a list and no day is taken for one."""
UNFINISHED = (State.OPEN, State.SUBMITTED)
"""What is still at work, or waits for the clerk."""


class Part(StrEnum):
    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Document:
    """The paper a task comes from. Symbol and date may be blank, as in the office's own drafts."""

    id: int
    source: Source
    title: str
    """How people name it: "TB 4887/TB-BQL ngày 01/11/2024"."""
    symbol: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    abstract: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    number: int
    content: str
    source: Source
    document: Document | None
    item: str | None = None
    """The item of the document: "mục (1)", "Phụ lục mục 2"."""
    product: str | None = None
    deadline_raw: str | None = None
    target: str | None = None
    """A collective target as written ("Các phòng chuyên môn"); None when given to one unit."""
    standing: bool = False
    """"thường xuyên": asked with the monthly report, not in `silent`."""
    urgent: bool = False
    periodic: bool = False
    """The task of one period of a series: a routine, which a head hears of with the list of the week."""
    recurrence: str | None = None
    period_due: date | None = None
    """The rule of its series, and the day on which its period ends: what tells it from the others of the series."""
    import_id: int = 0
    """The registration it came with."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task given to one unit, whole, as known at one moment. Dates are office dates."""

    id: int
    task: Task
    unit_id: int
    part: Part
    state: State
    assigned_on: date
    registered_on: date
    """No reminder's slot lies before this day."""
    person_id: int | None = None
    takeover: bool = False
    """It came with a register taken over: what was late or silent before `registered_on` is not chased."""
    released: bool = False
    """The clerk has allowed a taken-over assignment to be chased like any other."""
    due_original: date | None = None
    due: date | None = None
    due_time: time | None = None
    before: bool = False
    """The words were "trước ngày X": X is printed, reminders aim at the day before."""
    last_day: date | None = None
    """`due`, or the next working day when that is off; later after a supplement (design 4.1, 4.6)."""
    percent: int | None = None
    percent_on: date | None = None
    """The day on which that share was said; None where nobody knows."""
    percent_said: str | None = None
    """The words it was read from."""
    acknowledged: bool = False
    blocked: bool = False
    supplement: str | None = None
    """What the clerk asked to be added, while it is missing."""
    reported_on: date | None = None
    """Effective day of the last report with content."""
    said: str | None = None
    said_on: date | None = None
    """The last report with content, quoted in reminders, and its day."""
    promised_on: date | None = None
    hold_until: date | None = None
    """The next đôn đốc waits until this day has passed."""
    holds: int = 0
    chased_from: date | None = None
    """The day on which the ladder of đôn đốc began anew: reopened, or given to another unit. What was said before does not count."""
    submitted_on: date | None = None
    done_on: date | None = None
    leads_done: bool = False
    """Of a supporting unit: every unit that leads the task was confirmed, or taken off it. Worked out when it is read, never stored."""

    given_up_on: date | None = None
    """The office agreed on this day that it goes to another unit, and has not written yet to which. Worked out when it is read."""
    version: int | None = field(default=None, compare=False)
    """Which of its versions was read: what is made of it may only follow that one."""

    def is_to_move(self, day: date) -> bool:
        """Whether the office had agreed by a day that it goes to another unit, and had not written to which."""
        return self.is_open and self.given_up_on is not None and self.given_up_on <= day

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN

    @property
    def is_kept_quiet(self) -> bool:
        """Late before the register was taken over: counted in the figures, not chased until the clerk releases it."""
        return self.takeover and not self.released and self.last_day is not None and self.last_day < self.registered_on

    @property
    def is_left_to_lead(self) -> bool:
        """A supporting unit that has said something is not reminded of the day: the unit that leads sees what is missing. When it
        is asked to add something, or falls silent for as long as an undated duty may, it is."""
        return self.part is Part.SUPPORT and self.reported_on is not None and self.supplement is None

    @property
    def is_over(self) -> bool:
        """A supporting unit of a task that is finished: nobody waits for its part any more, so nothing is asked of it, not even what
        it promised itself; its row stays open, for nobody has said that it is done. What the clerk asked it to add is asked."""
        return self.part is Part.SUPPORT and self.leads_done and self.supplement is None

    @property
    def asks_nothing(self) -> bool:
        """No reminder is owed about it to its unit: nobody waits for its part any more, or it waits for the office to name the unit
        that has it next. The figures count it as they did."""
        return self.is_over or self.given_up_on is not None

    @property
    def ladder(self) -> str:
        """What the slots of its đôn đốc and escalations begin with: another day or another beginning is another ladder."""
        return f"{self.due}" if self.chased_from is None else f"{self.due}+{self.chased_from}"

    @property
    def last_heard_on(self) -> date:
        """The later of assignment and last report with content: figures judge silence from it."""
        return max(self.assigned_on, self.reported_on) if self.reported_on else self.assigned_on

    @property
    def silent_since(self) -> date:
        """The day reminders count silence from: a taken-over clock starts on the day of the take-over."""
        if self.takeover and not self.released:
            return max(self.registered_on, self.last_heard_on)
        return self.last_heard_on
