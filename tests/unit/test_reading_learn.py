"""Learning the weights of the second opinion: from which labels, which features get one, and into which file they go."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bot.core.reply import Intent
from messages.reading import learn as learning
from messages.reading import second
from messages.reading.learn import learn
from messages.reading.measure import Label, load
from messages.reading.second import INTENTS


def label(text: str, *intents: str) -> Label:
    return Label(text, tuple((intent, "", "", "") for intent in intents))


LABELS = [
    label("em làm xong rồi", "done"),
    label("xong rồi ạ", "done"),
    label("chưa xong", "progress"),
    label("đang làm", "progress"),
    label("em đang làm", "progress"),
]


def test_a_word_weighs_for_the_intent_it_is_used_for() -> None:
    weights = learn(LABELS)
    done, progress = INTENTS.index(Intent.DONE), INTENTS.index(Intent.PROGRESS)
    assert weights["xong_roi"][done] > 0 > weights["xong_roi"][progress]
    assert weights["dang_lam"][progress] > 0 > weights["dang_lam"][done]
    assert all(len(numbers) == len(INTENTS) for numbers in weights.values())
    assert all(any(numbers) for feature, numbers in weights.items() if feature != "bias")


def test_what_is_seen_once_has_no_weight() -> None:
    assert "chua" not in learn(LABELS)
    assert "chua" in learn([*LABELS, label("chưa ạ", "progress")])


def test_a_reply_of_two_tasks_teaches_nothing() -> None:
    assert learn([*LABELS, label("113 xong rồi, 114 đang làm", "done", "progress")]) == learn(LABELS)


def test_the_same_labels_give_the_same_weights() -> None:
    weights = learn(LABELS[:2] + LABELS[3:4])
    assert {feature: weights[feature] for feature in ("bias", "xong", "lam", "length1")} == {
        "bias": [0, 3, 0, 0, 0, 0, 0, 0, 0],
        "xong": [10, -14, -8, -8, -8, -8, -8, -8, -8],
        "lam": [-7, 17, -17, -17, -17, -17, -17, -17, -17],
        "length1": [10, -14, -8, -8, -8, -8, -8, -8, -8],
    }


def test_the_weights_are_written_a_feature_a_line_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, written = tmp_path / "one.csv", tmp_path / "other.csv", tmp_path / "weights.txt"
    one.write_text('text,intent,percent,date,task_ref\nem xong rồi,done,,,\n"xong rồi\n112",done,,,112\n', encoding="utf-8")
    other.write_text(
        'text,intent,percent,date,task_ref\nđang làm,progress,,,\nem đang làm,progress,,,\n"xong rồi\n113",done,,,113\n', encoding="utf-8"
    )
    monkeypatch.setattr(learning, "WEIGHTS", written)
    monkeypatch.setattr(second, "WEIGHTS", written)
    monkeypatch.setattr(sys, "argv", ["learn", str(one), str(other)])
    learning.main()
    weights, bias = second._weights.__wrapped__()
    learned = learn([*load(one), *load(other)])
    assert {"bias": list(bias), **{feature: list(numbers) for feature, numbers in weights.items()}} == learned
    assert "roi_<line>" in learned
    assert capsys.readouterr().out == f"{len(learned)} features → {written}\n"
