"""Telling the date of a document ("CV 1234/UBND-VX ngày 10/11/2026") from a date that is about the task."""

from __future__ import annotations

from messages.reading.date_grammar import PLAIN_DAY, Found
from messages.reading.date_tokens import Tokens, TokenShape, runs, word_set

_PAPERS = runs(
    "van ban | cong van | quyet dinh | ke hoach | thong bao | nghi quyet | chi thi | to trinh | bao cao | nghi dinh | thong tu | giay "
    "moi | cong dien | chuong trinh | ket luan"
)
_SHORT_PAPERS = word_set("cv vb qd kh tb nq ct ttr bc nd tt cd kl gm")
_UNSURE = runs("bao cao | to trinh | thong bao | ke hoach | chuong trinh | ket luan")
_UNSURE_SHORT = frozenset(("bc", "kh", "tb", "tt", "cd", "ct", "ttr", "nd", "gm"))
_SIGNED = frozenset(("ky", "ky:sign", "ban", "hanh", "de", "phat"))
_TASK_WORDS = word_set(
    "truoc han den den:until xong hoan gui nop cham muon bao trinh lui sang gia du theo do tai chot la ket thi va va:and phai da se"
)
_OWNER_LIMIT = 9


def is_document_date(t: Tokens, found: Found) -> bool:
    """Whether the words before the phrase make it a document's own date."""
    if found.part.unit != "day" or found.part.day is None or found.part.weekday is not None:
        return False
    at = found.first - 1
    marked = t.key(found.first) in PLAIN_DAY
    opened = t.key(at) == "("
    if opened:
        at -= 1
    if t.key(at) == "," and t.shape(at - 1) is TokenShape.SYMBOL and _ends_phrase(t, found.after):
        at -= 1
    if t.key(at) in _SIGNED and marked:
        at -= 2 if t.key(at) == "hanh" else 1
        if t.key(at) in ("so", "nay"):
            return False
    if not (marked or opened):
        return False
    if t.shape(at) is TokenShape.SYMBOL:
        return True
    if _numbered_paper(t, at) or (marked and not opened and _plain_paper(t, at)):
        return True
    return marked and _owned(t, at)


def _ends_phrase(t: Tokens, after: int) -> bool:
    return after >= len(t) or t.shape(after) is TokenShape.MARK or t.key(after) == "cua"


def _paper(t: Tokens, at: int, *, sure: bool) -> bool:
    """Whether the word or the pair of words that ends at `at` names a kind of document."""
    pair = (t.key(at - 1), t.key(at))
    if pair in _PAPERS:
        return not sure or pair not in _UNSURE
    return t.key(at) in _SHORT_PAPERS and (not sure or t.key(at) not in _UNSURE_SHORT)


def _numbered_paper(t: Tokens, at: int) -> bool:
    """ "Kế hoạch số 45", "vb đi 1120", "CV 96"."""
    if t.shape(at) is not TokenShape.NUMBERS or len(t.items[at].numbers) != 1:
        return False
    at -= 1
    if t.key(at) in ("so", "di", "den"):
        at -= 1
    return _paper(t, at, sure=False)


def _plain_paper(t: Tokens, at: int) -> bool:
    return _paper(t, at, sure=True)


def _owned(t: Tokens, at: int) -> bool:
    """ "45/KH-UBND của UBND thành phố ngày 15/01": a symbol, then only the name of its issuer."""
    for back in range(at, max(at - _OWNER_LIMIT, -1), -1):
        if t.shape(back) is TokenShape.SYMBOL:
            return t.key(back + 1) in ("cua", "ubnd", "ve")
        if t.shape(back) is TokenShape.MARK or t.key(back) in _TASK_WORDS:
            return False
    return False
