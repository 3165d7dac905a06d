"""Words of a task's title as a reference: "giải ngân vốn hạ tầng xong rồi ạ".

A title is meant when two of its words stand side by side in the text as they do in it, and the pair says more than that
some office work is being done ("báo cáo", "rà soát"). A task whose pairs include all those of another wins over it; two
that say equally much are both meant, and the person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from messages.reading.text import clean, fold
from messages.reading.words import split


def _listed(phrases: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in phrases.split(","))


_GENERIC = _listed("""
    bao cao, ke hoach, ra soat, tong hop, trinh ky, cong van, du thao, to trinh, thuc hien, trien khai, hoan thanh, xay
    dung, tham muu, so lieu, nhiem vu, cong viec, de nghi, ket qua, tinh hinh, tien do, van ban, lanh dao, uy ban, ubnd
    thanh, thanh pho, don vi, phoi hop, chu tri, kiem tra, thong bao, ket luan, tham dinh, gop y, lay y, y kien, cho y,
    xin y, dang trinh, cac phong, chuyen mon, van phong, quan ly, ban quan, hang nam, hang thang, nam nay, quy iv, quy
    iii, quy ii, quy i, thang nay, hom nay, theo doi, bao cao ket, soan thao, cap nhat, thoi han, gia han, xu ly, giai
    quyet, tra loi, to chuc, tiep tuc, danh gia, dang tong, khu cong, cong nghiep, khu kinh, kinh te, doanh nghiep, du
    an, dau tu, ho so, thu tuc, hanh chinh
""")
"""Pairs of words that only say that some office work is being done."""
_GENERIC_WORDS = _listed("""
    cac, cua, va, ve, cho, theo, den, tu, trong, tai, voi, tren, duoc, dang, da, chua, xong, roi, a, nhe, em, anh, chi, la, thi, ma
""")
SURE = 2
"""So many pairs name a title beyond doubt; a single one is echoed before anything is closed by it."""


def by_title(text: str, titles: Mapping[int, str]) -> tuple[list[int], int]:
    """(keys of the titles the text may mean, how many pairs speak for them); ([], 0) when it means none."""
    said = _pairs(text)
    found = {key: pairs for key, title in titles.items() if (pairs := said & _pairs(title))}
    best = [key for key, pairs in found.items() if not any(pairs < other for other in found.values())]
    # Two titles that share nothing with each other are both named: nothing says which is meant.
    return (best, min(len(found[key]) for key in best)) if best else ([], 0)


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Neighbouring words, folded, that say more than office work in general."""
    words = [fold(word.plain) for word in split(clean(text))]
    pairs = pairwise(words)
    return frozenset(
        (one, two)
        for one, two in pairs
        if one.isalpha() and two.isalpha() and not {one, two} & _GENERIC_WORDS and f"{one} {two}" not in _GENERIC
    )
