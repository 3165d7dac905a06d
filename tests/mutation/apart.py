"""Find the sentences that tell the readings apart: `python -m tests.mutation.apart reading`, `dates` or `asks`.

Each module of the group is changed in one place after another (`mutants.py`), and the changed reading is asked for the labelled and the
kept sentences (and documents) that come by that place, then for others made of them (`sentences.py`), until one is read differently.

    python -m tests.mutation.apart reading --only verdict --most 1000 --found /tmp/found.tsv
    python -m tests.mutation.apart reading --only to_come --words
    python -m tests.mutation.apart --keep /tmp/looked_at.tsv
    python -m tests.mutation.apart reading --seconds 0 --open /tmp/open.csv
    python -m tests.mutation reading --these /tmp/open.csv

With `--offer` sentences somebody wrote down are looked through before others are made.

A line of `--found`: the change, the sentence, how it is read, how the changed reading reads it. Each is looked at; what is read
rightly is put among the kept sentences (`tests/data/told_apart.csv`) with `--keep`, which takes such lines. What is named as told by no
sentence is dead, or changes nothing, or needs a sentence that nobody has thought of.

With `--seconds 0` no sentence is made: what no labelled and no kept one tells is written into the file of `--open`, unless
`explained.csv` says why it may be so. Other tests of the reading may notice some of these: the last line tries.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import re
import sys
import time
import traceback
from collections.abc import Callable, Collection, Iterator
from datetime import date
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType
from typing import Any

from tests.mutation.explained import Change, change_of, changes_in, explained, write_open
from tests.mutation.fresh import let_it_end
from tests.mutation.groups import GROUPS
from tests.mutation.lines import ROOT, Noting, module_name
from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.running import _codes, _forget_everything, _functions, _innermost
from tests.mutation.sentences import Sentence, keep, kept, labelled, variants, words_of

_BY = ("labelled", "kept", "made", "words", "none", "explained")
"""What tells a changed reading: a labelled sentence, a kept one, one that was made; or only the words it is explained with differ; or
nothing, and it is said why it may be so."""
_ASKED = {
    "reading": ("reply", "surely"),
    "dates": ("deadline", "dates"),
    "asks": ("typed", "pasted", "reply", "surely", "deadline", "dates"),
}
_DOORS = ("tests.readings", "messages.reading.deadlines", "tests.doors")
"""By which a reading is come to; by the last one those of `asks` only."""
_MOST_BY_ONE_PLACE = {"reading": 1200, "dates": 1200, "asks": 300}
"""Labelled sentences asked for one change: what a text is for everybody takes longer to say."""
_BUSY = 120
"""Seconds of processor time for one change: a whole document takes a tenth of one, and hundreds are asked."""
_SHORT = 100
"""Characters of a sentence of which others are made."""


class Apart:
    """`seconds`: of processor time for making sentences up for one mutant."""

    def __init__(self, group: str, only: list[str], seconds: float, out: Path | None, offered: Path | None = None) -> None:
        self.group = group
        self.files = {str(ROOT / one): one for one in GROUPS[group].files(ROOT)}
        self.drawn_of = {path: name for path, name in self.files.items() if not only or any(part in name for part in only)}
        self.seconds, self.out = seconds, out
        self.noting = Noting(self.files)
        sys.meta_path.insert(0, self.noting)
        for door in _DOORS[: 3 if group == "asks" else 2]:
            import_module(door)
        self.at_import = self.noting.taken()
        self.pool: list[Sentence] = []
        self.read: list[str] = []
        self.came_by: dict[tuple[str, int], list[int]] = {}
        self.of_file: dict[str, list[int]] = {}
        self.kept = self.gate = self.offered = 0
        self._take(group)
        for line in offered.read_text(encoding="utf-8").splitlines() if offered else ():
            self.add(Sentence(_ASKED[group][0], json.loads(line)))
        self.offered = len(self.pool)
        self.texts = [one.text for one in self.pool]
        self.looked_into: dict[int, str] = {}
        self.live = _functions(set(self.files))
        self.explained = explained()
        self.open: list[Change] = []

    def _take(self, group: str) -> None:
        """Read every sentence once and keep where it came by. The first `kept` are the kept ones, then come the labelled, up to `gate`."""
        before = [one for one, _ in kept() if one.asked in _ASKED[group]]
        first = labelled(group)
        random.Random(1).shuffle(first)
        for one in [*before, *first]:
            self.add(one)
        self.kept, self.gate = len(before), len(self.pool)

    def add(self, one: Sentence) -> None:
        _forget_what_was_said()
        self.noting.taken()
        self.pool.append(one)
        self.read.append(one.read())
        at = len(self.pool) - 1
        for file, lines in self.noting.taken().items():
            self.of_file.setdefault(file, []).append(at)
            for line in lines:
                self.came_by.setdefault((file, line), []).append(at)

    # --- the mutants ---------------------------------------------------------------------------------------------------

    def run(self, most: int, seed: int, at_once: int, at: list[str], words: bool = False, these: Collection[Change] | None = None) -> None:
        waiting: dict[int, tuple[Mutant, int]] = {}
        self.counts: dict[str, dict[str, int]] = {}
        for path, name in self.drawn_of.items():
            if path not in self.of_file and path not in self.at_import:
                found, made = mutants_of(path, Path(path).read_text(encoding="utf-8"), most, seed, words)
                left = [change for mutant in made if (change := change_of(name, mutant.what)) not in self.explained]
                self.open += left
                print(f"== {name} is not come by: another door reads it, with tests of its own ({found} mutants, {len(left)} open)")
                continue
            found, made = mutants_of(path, Path(path).read_text(encoding="utf-8"), most, seed, words)
            self.counts[name] = {"mutants": found, "drawn": 0, **dict.fromkeys(_BY, 0)}
            start = time.monotonic()
            for mutant in made:
                if at and f"{name}:{mutant.line}" not in at:
                    continue
                if these is not None and change_of(name, mutant.what) not in these:
                    continue
                while len(waiting) >= at_once:
                    self._collect(waiting)
                child, answer = self._fork(mutant)
                waiting[child] = mutant, answer
            while waiting:
                self._collect(waiting)
            print(f"== {name} {self.counts[name]} {time.monotonic() - start:.0f} s", flush=True)

    def _collect(self, waiting: dict[int, tuple[Mutant, int]]) -> None:
        child, status = os.wait()
        mutant, answer = waiting.pop(child)
        with os.fdopen(answer) as said:
            written = said.read()
        if not written and not os.WIFSIGNALED(status):
            raise SystemExit(f"broken: {mutant}")
        # Ended from without: it went round in a circle, or was asked for too long. It is named, so that the second is seen.
        found = json.loads(written or '{"by": "labelled"}')
        name = self.files[mutant.file]
        if not written:
            print(f"ENDED {name}:{mutant.line}  {' '.join(mutant.what.split())}", flush=True)
        counts = self.counts[name]
        counts["drawn"] += 1
        change = change_of(name, mutant.what)
        if found["by"] in ("none", "words") and change in self.explained:
            found["by"] = "explained"
        counts[found["by"]] += 1
        if found["by"] in ("none", "words"):
            self.open.append(change)
        where = f"{name}:{mutant.line}  {' '.join(mutant.what.split())}"
        if found["by"] in ("none", "words"):
            print(f"{found['by'].upper()} {where}  ({found['asked']} asked)", flush=True)
        elif found["by"] == "made":
            one = Sentence(found["asked"], found["text"], found["tasks"], date.fromisoformat(found["on"]), found["plan_year"])
            self.add(one)
            line = json.dumps(
                [where, one.asked, one.text, one.tasks, found["on"], one.plan_year, found["read"], found["otherwise"]], ensure_ascii=False
            )
            if self.out:
                with self.out.open("a", encoding="utf-8") as file:
                    file.write(line + "\n")
            else:
                print(line, flush=True)

    def _fork(self, mutant: Mutant) -> tuple[int, int]:
        there, here = os.pipe()
        child = os.fork()
        if child:
            os.close(here)
            return child, there
        let_it_end(_BUSY)
        try:
            os.write(here, json.dumps(self._told(mutant)).encode())
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)

    def _folded(self, at: int) -> str:
        """A sentence as the patterns see it: its letters without marks, and its words spelled out."""
        if at not in self.looked_into:
            text = import_module("messages.reading.text")
            cleaned = text.clean(self.pool[at].text)
            words = " ".join(word.plain for word in import_module("messages.reading.words").split(cleaned))
            self.looked_into[at] = f" {text.fold(' '.join(cleaned.split()))} ; {words} "
        return self.looked_into[at]

    def _told(self, mutant: Mutant) -> dict[str, Any]:
        """What tells this reading from the right one: in a child."""
        first, last = _innermost(mutant)
        places = {at for line in range(first, last + 1) for at in self.came_by.get((mutant.file, line), ())}
        # Where no sentence comes by, none tells.
        at_import = not set(range(first, last + 1)).isdisjoint(self.at_import.get(mutant.file, ()))
        if mutant.function is not None and not places and not at_import and not mutant.taken:
            return {"by": "none", "asked": 0}
        fresh = mutant.function is None or at_import
        if fresh:
            places = set(self.of_file.get(mutant.file, ())) or set(range(len(self.pool)))
        if mutant.taken:
            fold = import_module("messages.reading.text").fold
            with_it = re.compile("".join(letter if letter.isascii() else fold(letter) for letter in mutant.taken))
            places = {at for at in places if with_it.search(self._folded(at))}
        found = sorted(places, key=lambda at: hash(at * 2654435761 % 2**32))
        of_labels = [at for at in found if self.kept <= at < self.gate][: _MOST_BY_ONE_PLACE[self.group]]
        # The short ones first: most changes are told by many.
        asked = sorted((*of_labels, *(at for at in found if at < self.kept or at >= self.offered)), key=lambda at: len(self.pool[at].text))
        try:
            otherwise = _imported_anew(mutant) if fresh else _in_place(mutant, self.live)
        except Exception:  # It cannot even be imported.
            return {"by": "labelled"}
        with otherwise() as read:
            for at in asked:
                if _or_broken(read, self.pool[at]) != self.read[at]:
                    return {"by": "labelled" if self.kept <= at < self.gate else "kept"}
            for at in sorted((at for at in found if self.gate <= at < self.offered), key=lambda at: len(self.pool[at].text)):
                if (other := _or_broken(read, self.pool[at])) != self.read[at]:
                    return _answer(self.pool[at], self.read[at], other)
        texts = [self.pool[at] for at in found if self.pool[at].asked != "document"]
        short = [one for one in texts if len(one.text) <= _SHORT] or texts
        words = words_of(Path(mutant.file), self.texts)
        chance = random.Random(f"{mutant}")
        start, count, seen = time.process_time(), len(asked), set(self.texts)
        while short and time.process_time() - start < self.seconds:
            made: list[Sentence] = []
            for one in chance.sample(short, min(12, len(short))):
                for text in variants(one, short, words, chance):
                    if text.strip() and text not in seen:
                        seen.add(text)
                        made.append(Sentence(one.asked, text, one.tasks, one.on, one.plan_year))
            _forget_everything()
            right = [one.read() for one in made]
            count += len(made)
            weak: tuple[Sentence, str, str] | None = None
            with otherwise() as read:
                for one, told in zip(made, right, strict=True):
                    other = _or_broken(read, one)
                    if other != told:
                        if _without_confidence(other) != _without_confidence(told):
                            return _answer(one, told, other)
                        weak = weak or (one, told, other)
            if weak is not None:
                return _answer(*weak)
        if not self.seconds:  # What is open is all that is asked for.
            return {"by": "none", "asked": count}
        some = [self.pool[at] for at in asked[:300]]
        _forget_everything()
        explained = [one.read(explained=True) for one in some]
        with otherwise():
            same = explained == [one.read(explained=True) for one in some]
        return {"by": "none" if same else "words", "asked": count}


def _answer(one: Sentence, told: str, other: str) -> dict[str, Any]:
    return {
        "by": "made", "asked": one.asked, "text": one.text, "tasks": one.tasks, "on": one.on.isoformat(), "plan_year": one.plan_year,
        "read": told, "otherwise": other,
    }  # fmt: skip


def _or_broken(read: Callable[[Sentence], str], one: Sentence) -> str:
    try:
        return read(one)
    except Exception as error:
        return f"!! {error!r}"


def _without_confidence(read: str) -> str:
    return " ".join(part for part in read.split(" ") if not part.startswith("confidence="))


class _in_place:
    """The code of the live functions is the mutant's as long as this is entered."""

    def __init__(self, mutant: Mutant, live: dict[tuple[str, str, int], list[Any]]) -> None:
        assert mutant.function is not None
        name, _line = mutant.function
        self.changed: list[tuple[Any, CodeType]] = []
        for code in _codes(mutant.compiled()):
            if code.co_qualname == name or code.co_qualname.startswith(f"{name}.<locals>"):
                for function in live.get((code.co_filename, code.co_qualname, code.co_firstlineno), ()):
                    self.changed.append((function, code))

    def __call__(self) -> _in_place:
        return self

    def _swap(self) -> None:
        for at, (function, code) in enumerate(self.changed):
            self.changed[at] = function, function.__code__
            function.__code__ = code
        _forget_everything()

    def __enter__(self) -> Callable[[Sentence], str]:
        self._swap()
        return Sentence.read

    def __exit__(self, *_: object) -> None:
        self._swap()


class _imported_anew:
    """The reading imported with the changed module, beside the right one."""

    def __init__(self, mutant: Mutant) -> None:
        name = module_name(mutant.file)[0]

        class Loader(SourceFileLoader):
            def get_code(self, fullname: str) -> CodeType:
                return mutant.compiled()

        class Finder(MetaPathFinder):
            def find_spec(self, asked: str, _path: Any, _target: Any = None) -> ModuleSpec | None:
                return spec_from_loader(name, Loader(name, mutant.file), origin=mutant.file) if asked == name else None

        self.right = {one: module for one, module in sys.modules.items() if _is_reading(one)}
        for one in self.right:
            del sys.modules[one]
        finder = Finder()
        sys.meta_path[:] = [finder, *(one for one in sys.meta_path if not isinstance(one, Noting))]
        for door in _DOORS:
            if door in self.right:
                import_module(door)
        self.other = {one: module for one, module in sys.modules.items() if _is_reading(one)}
        sys.meta_path.remove(finder)
        sys.modules.update(self.right)

    def __call__(self) -> _imported_anew:
        return self

    def __enter__(self) -> Callable[[Sentence], str]:
        sys.modules.update(self.other)
        return Sentence.read

    def __exit__(self, *_: object) -> None:
        sys.modules.update(self.right)


def _is_reading(name: str) -> bool:
    return name in ("tests.readings", "tests.doors") or name.startswith("messages.reading")


def _forget_what_was_said() -> None:
    """What is kept of words and texts, so that each sentence comes by all its lines; what is put together once stays."""
    for cached in _kept_of_texts():
        cached.cache_clear()


_OF_TEXTS: list[Any] = []


def _kept_of_texts() -> list[Any]:
    if not _OF_TEXTS:
        ours = (
            one for one in gc.get_objects() if type(one).__name__ == "_lru_cache_wrapper" and (one.__module__ or "").startswith("messages")
        )
        _OF_TEXTS.extend(one for one in ours if one.cache_parameters()["maxsize"] not in (1, None))
    return _OF_TEXTS


def _looked_at(path: Path) -> Iterator[Sentence]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            _where, asked, text, tasks, on, plan_year, *_ = json.loads(line)
            yield Sentence(asked, text, tasks, date.fromisoformat(on), plan_year)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutation.apart", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("group", nargs="?", choices=tuple(_ASKED))
    parser.add_argument("--only", action="append", default=[], help="only files whose path has this in it")
    parser.add_argument("--at", action="append", default=[], help="only what is drawn at this file:line")
    parser.add_argument("--most", type=int, default=60, help="most mutants of one module (60)")
    parser.add_argument("--words", action="store_true", help="take words and alternatives out of lists and patterns instead")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=2.0, help="of making sentences up for one mutant, by processor time (2)")
    parser.add_argument("--at-once", type=int, default=2, help="processes (2)")
    parser.add_argument("--offer", type=Path, help="other sentences to look among, each a JSON string on a line of its own")
    parser.add_argument("--found", type=Path, help="where the sentences found go, a line each")
    parser.add_argument("--these", type=Path, help="only the changes of such a file")
    parser.add_argument("--open", type=Path, help="where what no sentence tells is written, with room for a reason")
    parser.add_argument("--keep", type=Path, help="keep the sentences of such lines; `tests/data/told_apart.csv` is written anew")
    given = parser.parse_args()
    if given.keep or not given.group:
        keep([*(one for one, _ in kept()), *(_looked_at(given.keep) if given.keep else ())])
        return 0
    run = Apart(given.group, given.only, given.seconds, given.found, given.offer)
    these = None if given.these is None else changes_in(given.these).keys()
    run.run(given.most, given.seed, given.at_once, given.at, given.words, these)
    if given.open is not None:
        write_open(given.open, run.open)
    return 0


if __name__ == "__main__":
    sys.exit(main())
