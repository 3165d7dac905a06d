"""What the mutation run changes, and how it learns which test comes by."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.mutation.explained import add, change_of, changes_in, explained, write, write_open
from tests.mutation.lines import ROOT, _with_notes
from tests.mutation.mutants import changes_of, mutants_of

SOURCE = '''"""A module."""
from dataclasses import dataclass

LIMIT = 3

@dataclass
class Row:
    count: int = 1

def late(days, most=2):
    """Whether it is late."""
    if days > most and not isinstance(days, str):
        return True
    elif days == 0:
        return None
    for one in range(days):
        pass
    return False
'''


def made() -> dict[str, list[tuple[int, bool]]]:
    found, made_in_turn = mutants_of("module.py", SOURCE, 1000, 1)
    some = list(made_in_turn)
    assert found == len(some)
    by_what: dict[str, list[tuple[int, bool]]] = {}
    for mutant in some:
        compile(ast.unparse(mutant.tree), "module.py", "exec")
        by_what.setdefault(mutant.what, []).append((mutant.line, mutant.function is not None))
    return by_what


def test_numbers_comparisons_conditions_and_answers_are_changed_and_known_by_where_they_stand() -> None:
    found = made()
    assert found["3  →  4  in  LIMIT = 3"] == [(4, False)]
    assert found["1  →  2  in  count: int = 1"] == [(8, False)]
    # What a function takes when nothing is given is settled where it is declared.
    assert found["2  →  3  in  days, most=2"] == [(10, False)]
    assert found["days > most  →  days >= most"] == found["days > most  →  days <= most"] == [(12, True)]
    assert found["without “days > most”  in  days > most and (not isinstance(days, str))"] == [(12, True)]
    assert found["return True  →  return None"] == [(13, True)]
    assert found["days == 0  →  days != 0"] == [(14, True)]


LISTS = """import re
LONG = word_set("em toi em")
ENDS = ("xong", "ky so")
NAME = r"(?:bao cao|file)"
KNOWN = re.compile(rf"(?<!ho )so (?:da )?{NAME}|[(|)] \\| nop$")
def late(word):
    return word in {"a", "b"} and word != "a|b"
"""


def test_of_lists_and_patterns_each_word_alternative_and_condition_is_taken_out() -> None:
    some = {mutant.what: mutant for mutant in mutants_of("module.py", LISTS, 1000, 1, words=True)[1]}
    without = {what: ast.unparse(mutant.tree) for what, mutant in some.items()}
    assert "LONG = word_set('toi')" in without["word “em” of “em toi em”"]
    assert "ENDS = ('ky so',)" in without["element 'xong' of “('xong', 'ky so')”"]
    assert "NAME = '(?:file)'" in without["alternative “bao cao” of “(?:bao cao|file)”"]
    known = {what.partition("”")[0]: text for what, text in without.items() if "of “(?<!ho )so" in what}
    assert "rf'so (?:da )?{NAME}|" in known["alternative “(?<!ho )"].replace("f'", "rf'")
    assert "(?<!ho )so {NAME}|" in known["alternative “(?:da )?"]
    assert "f'(?<!ho )so (?:da )?{NAME}')" in known["alternative “[(|)] \\| nop$"]
    assert "{'b'}" in without["element 'a' of “{'a', 'b'}”"]
    assert len(some) == 14
    # What a text must have in it, so that it can tell.
    assert [some[what].taken for what in ("word “em” of “em toi em”", "element 'ky so' of “('xong', 'ky so')”")] == [r"\bem\b", "ky so"]
    assert next(one.taken for what, one in some.items() if what.startswith("alternative “(?<!ho )”")) == "ho "


def test_no_more_are_drawn_than_asked_for_and_the_same_ones_each_time() -> None:
    drawn = [[str(one) for one in mutants_of("module.py", SOURCE, 5, 1)[1]] for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == 5


def test_what_is_drawn_of_a_module_stays_drawn_when_it_is_changed_elsewhere() -> None:
    longer = SOURCE.replace("LIMIT = 3", "LIMIT = 3\nOTHER = 4")
    before = {mutant.what for mutant in mutants_of("module.py", SOURCE, 8, 1)[1]}
    after = {mutant.what for mutant in mutants_of("module.py", longer, 9, 1)[1]}
    assert before <= after and len(before) < len(after)


def test_every_explanation_is_of_a_change_that_can_still_be_made() -> None:
    by_module: dict[str, set[str]] = {}
    for (module, change), why in explained().items():
        assert len(why) > 10, f"no reason: {change}"
        by_module.setdefault(module, set()).add(change)
    for module, changes in by_module.items():
        source = (ROOT / module).read_text(encoding="utf-8")
        can_be_made = {change_of(module, what)[1] for words in (False, True) for what in changes_of(source, words)}
        gone = changes - can_be_made
        assert not gone, f"{module}: take these out of explained.csv: {gone}"


def test_reasons_written_into_what_is_open_are_taken_over_and_what_has_none_is_not(tmp_path: Path) -> None:
    still = tmp_path / "open.csv"
    write_open(still, [("a.py", "1  →  2"), ("b.py", "True → False")])
    assert changes_in(still) == {("a.py", "1 → 2"): "", ("b.py", "True → False"): ""}
    write(still, {("a.py", "1 → 2"): "only its name is used", ("b.py", "True → False"): ""})
    kept = tmp_path / "explained.csv"
    write(kept, {("c.py", "0 → 1"): "starts anew each time"})
    assert add(still, kept) == 1
    assert changes_in(kept) == {("a.py", "1 → 2"): "only its name is used", ("c.py", "0 → 1"): "starts anew each time"}


def test_each_statement_of_a_function_that_runs_is_noted_and_no_other() -> None:
    lines: set[int] = set()
    given = {"_mutation_came_by": lines.add, "__name__": __name__}
    exec(compile(_with_notes(SOURCE), "module.py", "exec"), given)
    assert lines == set()
    assert given["late"](5) is True  # type: ignore[operator]
    assert lines == {12, 13}
    lines.clear()
    assert given["late"](1) is False  # type: ignore[operator]
    assert lines == {12, 14, 16, 17, 18}


def test_what_would_be_changed_is_what_the_mutants_change() -> None:
    for source, words in ((SOURCE, False), (LISTS, True)):
        assert changes_of(source, words) == {mutant.what for mutant in mutants_of("module.py", source, 1000, 1, words)[1]} != set()
