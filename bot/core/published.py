"""A figure the office has published: what stood in a signed paper, beside what the register counts for that day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from bot.core.figures import Figures
from bot.core.task import Source


@dataclass(frozen=True, slots=True)
class Published:
    """ "257/299 (85,6%)" of a source; `source` None: of the whole office. `percent` as printed, without its sign; None: none was."""

    source: Source | None
    done: int
    total: int
    percent: str | None = None

    @property
    def is_percent_right(self) -> bool:
        """Whether the percentage is that of the two numbers, rounded to as many decimals as it was printed with."""
        if self.percent is None or not self.total:
            return True
        whole, _, decimals = self.percent.partition(",")
        scale = 10 ** len(decimals)
        return int(whole + decimals) == int(Fraction(self.done * 100 * scale, self.total) + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class SetBeside:
    """A published figure beside the register's of the end of the same day."""

    as_of: date
    published: Published
    done: int
    total: int

    @property
    def differs(self) -> bool:
        return not self.published.is_percent_right or (self.published.done, self.published.total) != (self.done, self.total)


def compared(published: Published, figures: Figures) -> SetBeside:
    """`figures` are those of the day the figure was published of."""
    ours = figures.buckets if published.source is None else figures.of_source(published.source.value).buckets
    return SetBeside(figures.as_of, published, ours.done, ours.total)
