"""The second opinion: the tokens and features of what was said, its weights, and the shares they add up to."""

from __future__ import annotations

from math import exp

import pytest

from bot.core.reply import Intent, ReplyContext
from messages.reading import second
from messages.reading.clauses import Clause, cut
from messages.reading.measure import CALENDAR, REFERENCE_DAY
from messages.reading.replies import own_words, parse
from messages.reading.second import INTENTS, SCALE, WEIGHTS, Opinion, features, opinion, tokens


def said(text: str) -> list[Clause]:
    return cut(parse(own_words(text), REFERENCE_DAY, CALENDAR, ReplyContext()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("112 xong hôm qua", "<task> xong <past>"),
        ("mai em gửi", "<ahead> em gui"),
        ("thứ sáu tuần trước họp", "<past> hop"),
        ("ngày 20/11 họp", "<day> hop"),
        ("mới được 60%, việc kia 100%", "moi duoc <share> , viec kia <whole>"),
        ("3/7 phòng gửi số 12/KH-UBND rồi ạ!", "<share> phong gui so <symbol> roi a !"),
        ("gửi 45/13", "gui <ratio>"),
        ("nhiệm vụ 112 chờ 14 xã", "<task> cho <n> xa"),
        ("xong 112\nđang chờ", "xong <task> <line> dang cho"),
    ],
)
def test_words_are_tokens_and_days_amounts_tasks_and_numbers_are_one_each(text: str, expected: str) -> None:
    assert " ".join(tokens(said(text), REFERENCE_DAY)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dạ em chào chị, em làm xong rồi", "em lam xong roi"),
        ("Dạ em chào chị, #112", "<task>"),
        ("Dạ em chào chị, 60%", "<share>"),
        ("Dạ em chào chị, 25/11", "<ahead>"),
    ],
)
def test_a_greeting_beside_something_said_is_left_out(text: str, expected: str) -> None:
    assert " ".join(tokens(said(text), REFERENCE_DAY)) == expected
    assert "@GREETING" not in features(said(text), REFERENCE_DAY)


def test_a_greeting_alone_is_all_that_is_said() -> None:
    assert tokens(said("em chào chị ạ"), REFERENCE_DAY) == ["em", "chao", "chi", "a"]
    assert "@GREETING" in features(said("em chào chị ạ"), REFERENCE_DAY)


def test_features_are_the_tokens_the_senses_the_neighbours_of_both_and_the_length() -> None:
    assert features(said("em làm xong rồi, mai gửi"), REFERENCE_DAY) == {
        "em", "lam", "xong", "roi", ",", "<ahead>", "gui", "length2",
        "^_em", "em_lam", "lam_xong", "xong_roi", "roi_,", ",_<ahead>", "<ahead>_gui", "gui_$",
        "^", "@.", "@SELF", "@COMPLETE", "@ALREADY", "@DELIVER",
        "^_@SELF", "@SELF_@COMPLETE", "@COMPLETE_@ALREADY", "@ALREADY_@.", "@._@DELIVER", "@DELIVER_@.",
    }  # fmt: skip


def test_the_music_of_a_sentence_is_no_sense() -> None:
    assert not any("FILLER" in one or "PERSON" in one for one in features(said("anh Nam họp nội bộ xong rồi"), REFERENCE_DAY))


@pytest.mark.parametrize(
    ("text", "length"), [("xong rồi", 0), ("em xong rồi", 1), ("đã gửi " * 9, 6), ("đã gửi " * 12, 6), ("đã gửi " * 8, 5)]
)
def test_a_text_of_three_words_more_is_a_step_longer_up_to_six(text: str, length: int) -> None:
    assert {one for one in features(said(text), REFERENCE_DAY) if one.startswith("length")} == {f"length{length}"}


def test_every_line_of_the_weights_has_a_whole_number_for_each_intent() -> None:
    lines = [line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines()]
    assert all(len(line) == 2 and line[0] and len(list(map(int, line[1].split()))) == len(INTENTS) for line in lines)
    assert len({line[0] for line in lines}) == len(lines) > 6000
    assert lines[0][0] == "bias"


def test_the_opinion_is_the_shares_of_the_sums_of_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = (0,) * (len(INTENTS) - 2)
    weights = {"xong": (SCALE, 0, *nothing), "^": (0, SCALE * 3, *nothing), "never": (SCALE * 9, 0, *nothing)}
    monkeypatch.setattr(second, "_weights", lambda: (weights, (SCALE, -SCALE, *nothing)))
    heard = opinion(said("xong"), REFERENCE_DAY)
    assert heard is not None and sorted(heard.known) == [("^", weights["^"]), ("xong", weights["xong"])]
    whole = exp(2) + exp(2) + len(nothing)
    assert heard.shares == pytest.approx((exp(2) / whole, exp(2) / whole, *(1 / whole for _ in nothing)))
    assert heard.likeliest is INTENTS[0]
    assert (heard.share(INTENTS[1]), heard.share(INTENTS[2])) == (heard.shares[1], heard.shares[2])


def test_however_much_weighs_the_shares_are_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = {"xong": (SCALE * 1000, *(SCALE * 800 for _ in INTENTS[1:]))}
    monkeypatch.setattr(second, "_weights", lambda: (weights, (0,) * len(INTENTS)))
    heard = opinion(said("xong"), REFERENCE_DAY)
    assert heard is not None and heard.shares[0] == pytest.approx(1.0) and sum(heard.shares) == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["👍", "5", "abc", "..."])
def test_of_a_sign_a_number_or_one_strange_word_there_is_no_opinion(text: str) -> None:
    assert opinion(said(text), REFERENCE_DAY) is None


@pytest.mark.parametrize("text", ["quarks gluons", "ok", "xong"])
def test_of_a_word_that_is_known_or_of_two_there_is_one(text: str) -> None:
    assert opinion(said(text), REFERENCE_DAY) is not None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("em làm xong rồi ạ", Intent.DONE), ("đang tổng hợp số liệu", Intent.PROGRESS), ("vướng giải phóng mặt bằng", Intent.BLOCKED),
        ("xin gia hạn đến 30/11", Intent.EXTENSION), ("dạ em nhận được rồi ạ", Intent.ACKNOWLEDGE),
        ("hạn đến ngày nào chị?", Intent.QUESTION),
    ],
)  # fmt: skip
def test_what_is_usually_meant_by_such_words(text: str, intent: Intent) -> None:
    heard = opinion(said(text), REFERENCE_DAY)
    assert heard is not None and heard.likeliest is intent and heard.share(intent) > 0.6


def test_the_words_it_gives_are_the_three_that_weigh_most_for_what_it_finds_likeliest() -> None:
    def weights(for_progress: int) -> tuple[int, ...]:
        return (99 - for_progress, for_progress, *(0 for _ in INTENTS[2:]))

    known = (("đang_làm", weights(5)), ("mai", weights(7)), ("em", weights(1)), ("gửi", weights(5)), ("chiều", weights(5)))
    heard = Opinion((0.2, 0.7, 0.1, *(0.0 for _ in INTENTS[3:])), known)
    assert heard.likeliest is Intent.PROGRESS
    assert heard.words() == ("mai", "chiều", "gửi")
    assert Opinion(heard.shares, (("đang_làm", weights(5)),)).words() == ("đang làm",)
