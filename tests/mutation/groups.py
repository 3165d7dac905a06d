"""Which tests answer for which modules."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Group:
    """`modules`: files or patterns below the root; `tests`: what must notice a change in them; `without`: modules of another group."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    without: tuple[str, ...] = ()

    def files(self, root: Path) -> list[str]:
        return [file for file in _named(root, self.modules) if file not in self.without]

    def test_files(self, root: Path) -> list[str]:
        return _named(root, self.tests)


def _named(root: Path, patterns: tuple[str, ...]) -> list[str]:
    if nowhere := [pattern for pattern in patterns if not any(root.glob(pattern))]:
        raise ValueError(f"nothing is there: {', '.join(nowhere)}")
    found = [path for pattern in patterns for path in sorted(root.glob(pattern))]
    return list(dict.fromkeys(str(path.relative_to(root)) for path in found if path.stat().st_size))


_LEDGER_TESTS = tuple(
    f"tests/integration/test_{name}.py"
    for name in (
        "ledger_holes", "ledger_order", "ledger_outcome", "ledger_owed", "ledger_parts", "ledger_platform",
        "ledger_questions", "ledger_items", "ledger_senders", "ledger_waiting", "ledger_updates", "inbox", "drain",
        "sender_lease", "nightly", "alarm", "sender_running", "answers_along", "ledger_notes", "not_heard",
        "told_ladder", "told_requests", "told_mornings", "question_plans", "planner", "outage", "ledger_cards",
    )
)  # fmt: skip

_CORE_TESTS = (
    *(
        f"tests/unit/test_{name}.py"
        for name in (
            "rules*", "buckets", "calendar*", "changes", "chart", "clock", "codes", "core_text", "deadline_properties",
            "delivery_decision", "figures", "file_content", "garbage", "months", "pacing", "periods", "permissions", "preferences",
            "quota", "rule_settings", "series", "week", "windows", "standing", "office_answers", "core_values",
        )
    ),
)  # fmt: skip

_OF_THE_OFFICE = tuple(
    f"bot/core/{name}.py"
    for name in ("amendment", "movements", "plan", "published", "recall", "register", "set_up", "timeline", "upstream")
)

_OF_THE_LEDGER = tuple(f"bot/core/{name}.py" for name in ("delivery", "pacing", "quota"))

GROUPS = {
    "ledger": Group(
        (
            *_OF_THE_LEDGER, "db/messages.py", "db/outbox.py", "db/items.py",
            "bot/services/deliver.py", "bot/services/sender.py", "bot/services/in_hand.py", "bot/services/accepted.py",
            "bot/services/lease.py", "bot/services/outcome.py", "bot/services/parts.py", "bot/services/joining.py",
            "bot/services/leaving.py",
            "bot/services/inbox.py", "db/inbox.py", "db/senders.py", "bot/services/reconcile.py",
            "bot/services/retention.py",
        ),
        (
            *_LEDGER_TESTS,
            *(f"tests/unit/test_{name}.py" for name in ("delivery_decision", "pacing", "quota", "parts", "joining", "accepted")),
        ),
    ),
    "core": Group(("bot/core/*.py",), _CORE_TESTS, without=(*_OF_THE_OFFICE, *_OF_THE_LEDGER)),
    "office": Group(
        _OF_THE_OFFICE,
        (
            *(
                f"tests/integration/test_{name}.py"
                for name in (
                    "amending", "movements_store", "plan_import", "upstream", "set_up", "set_up_rules", "register_import", "register_tasks",
                )
            ),
            *(
                f"tests/unit/test_{name}.py"
                for name in ("movements", "recall", "office_values", "importing_table", "plan_telling", "pictures", "reading_published")
            ),
        ),
    ),
    "rules": Group(("bot/core/rules/*.py",), _CORE_TESTS),
    "reading": Group(
        tuple(
            f"messages/reading/{name}.py"
            for name in (
                "verdict", "case", "completion", "clues", "tense", "portion", "rules_*", "references", "surroundings", "places", "symbols",
                "scope", "doubt", "second_thought", "senses", "clauses", "proof", "on_behalf", "replies", "release", "nudge", "nothing_new",
                "days", "lengths", "deadline_question", "to_come", "bare_event", "against_done", "periods", "asked_beside", "step_named",
                "paper_parts", "counted_tasks", "signs", "links",
            )
        ),
        (
            "tests/unit/test_readings_kept.py", "tests/unit/test_told_apart.py",
            "tests/unit/test_reading_replies.py", "tests/unit/test_reading_[adln]*.py", "tests/unit/test_reading_counted_tasks.py",
            "tests/unit/test_reading_o*.py",
            "tests/unit/test_reading_p*.py",
            "tests/unit/test_reading_re*.py", "tests/unit/test_reading_s*.py", "tests/unit/test_reading_text.py",
            "tests/unit/test_figure_asks.py",
        ),
    ),
    "asks": Group(
        (
            *(
                f"messages/reading/{name}.py"
                for name in (
                    "commands", "command", "command_numbers", "command_units", "command_words", "orders", "order_paper", "delegation",
                    "figure_asks", "figure_words", "drill", "how_to", "leave", "change", "charges", "recasting", "rewording", "preferences",
                    "promise", "reason", "more_time", "hand_in", "uncertain_day", "own_part", "impossible", "called", "colleague",
                    "colleague_work", "inquiry", "astray", "other_bodies",
                    "common_report", "report_words", "returned_sheet", "published", "seats", "titles", "unit_names", "unit_words",
                    "frame", "set_up", "week", "year_end", "standing", "plan_year", "plan_words", "chat_language", "estimate", "amounts",
                    "numbers", "text", "words", "telex", "respelling", "syllables", "phrases", "topics", "second", "learn", "measure",
                )
            ),
            "messages/reading/plan/*.py",
        ),
        (
            "tests/unit/test_opened_kept.py", "tests/unit/test_told_apart.py", "tests/unit/test_readings_kept.py",
            "tests/unit/test_commands.py", "tests/unit/test_figure_asks.py", "tests/unit/test_lists_and_weeks.py",
            "tests/unit/test_reading_[acdfhilopsuwy]*.py", "tests/unit/test_reading_pr*.py", "tests/unit/test_reading_pu*.py",
            "tests/unit/test_reading_papers.py", "tests/unit/test_reading_re*.py", "tests/unit/test_reading_text.py",
            "tests/unit/test_standing.py", "tests/unit/test_plan_*.py", "tests/unit/test_named_columns.py",
            "tests/integration/test_set_up.py", "tests/integration/test_amending.py",
        ),
    ),
    "dates": Group(
        ("messages/reading/date*.py", "messages/reading/deadline*.py",
         "messages/reading/recurrence.py", "messages/reading/rhythm.py"),
        ("tests/unit/test_dates_in_text.py", "tests/unit/test_deadline_*.py"),
    ),
}  # fmt: skip
