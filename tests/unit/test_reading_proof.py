"""What proves a result and can be written."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading.proof import NumberedProof, Proof, find_proofs, numbered_proof, only_proofs, says_attached, what_is_missing

ON = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "proofs"),
    [
        ("CV 215/BQL-QLĐT ngày 19/11", [Proof("symbol", "CV 215/BQL-QLĐT ngày 19/11", "215/BQL-QLĐT", date(2026, 11, 19))]),
        ("số 12/BC-QLĐT", [Proof("symbol", "12/BC-QLĐT", "12/BC-QLĐT")]),
        ("CV 215/BQL, 215/BQL", [Proof("symbol", "CV 215/BQL", "215/BQL")]),
        ("xem https://x.vn/a.pdf).", [Proof("link", "https://x.vn/a.pdf", None, None)]),
        ("https://x.vn/12/BC và 7/TB", [Proof("link", "https://x.vn/12/BC"), Proof("symbol", "7/TB", "7/TB")]),
        ("đang làm", []),
    ],
)
def test_symbols_and_links_are_found_in_order_each_once(text: str, proofs: list[Proof]) -> None:
    found = find_proofs(text, ON)
    assert sorted(map(repr, found)) == sorted(map(repr, proofs))


@pytest.mark.parametrize(
    ("written", "on", "day"),
    [
        ("20/11", ON, date(2026, 11, 20)),
        ("21/11", ON, date(2025, 11, 21)),
        ("21.11", ON, date(2025, 11, 21)),
        ("21-11", ON, date(2025, 11, 21)),
        ("45/13", ON, None),
        ("21/11/2026", ON, date(2026, 11, 21)),
        ("29/2", date(2028, 2, 1), None),
        ("28/2", date(2028, 2, 1), date(2027, 2, 28)),
    ],
)
def test_a_day_without_a_year_is_the_last_one_before(written: str, on: date, day: date | None) -> None:
    (proof,) = find_proofs(f"CV 1/BQL ngày {written}", on)
    assert proof.dated_on == day


def test_nothing_but_proofs_is_told_from_a_report() -> None:
    assert only_proofs("CV 215/BQL ngày 19/11") and only_proofs("em gửi link https://x.vn/a.pdf nhé")
    assert not only_proofs("CV 215/BQL đã ký") and not only_proofs("em gửi đây") and not only_proofs("")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("112 CV 215/BQL ngày 19/11", NumberedProof(112, "CV 215/BQL ngày 19/11", False)),
        ("#112: đã gửi CV 215/BQL", NumberedProof(112, "CV 215/BQL", True)),
        ("112 CV 215/BQL đang trình", None),
        ("CV 215/BQL", None),
    ],
)
def test_a_number_and_what_proves_its_task(text: str, found: NumberedProof | None) -> None:
    assert numbered_proof(text) == found


def test_a_file_that_went_another_way_does_not_go_along() -> None:
    assert says_attached("em đính kèm bên dưới")
    assert not says_attached("em đính kèm gửi qua zalo rồi")
    assert not says_attached("em đính kèm https://x.vn/a.pdf") and not says_attached("em làm xong rồi")


def test_what_is_missing_is_told_without_the_word_before_it() -> None:
    assert what_is_missing(" Bổ sung biểu số liệu") == "biểu số liệu"
    assert what_is_missing("bản ký, bổ sung sau") == "bản ký, bổ sung sau" and what_is_missing("bổ sung ") == "bổ sung "
