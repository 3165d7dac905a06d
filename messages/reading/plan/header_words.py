"""What the header of a column means, as data: the phrases that name each, and how a cell is held against them."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

MAX_HEADER = 90
_WORD = re.compile(r"[a-z0-9%]+")

# "aside": where a result goes, who approves it, where and with whom something is: neither whose a task is nor who helps.
# "watcher": a unit that only watches where another column says who leads.
# Column → the phrases that name it, most telling first. The first column with a phrase that fits wins, so the order of
# the columns is their precedence: "ngày hoàn thành" is a day that was, "thời gian hoàn thành" a day to be kept.
_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("number", ("=tt", "=stt", "so tt", "so thu tu", "thu tu", "=so", "=no", "=muc")),
    ("upstream_code", ("ma nhiem vu", "ma nv", "=ma", "ma so", "ma cong viec", "ma theo doi")),
    (
        "document",
        (
            "so ngay van ban",
            "so va ngay van ban",
            "so ngay thang",
            "so va ngay thang",
            "so van ban ngay",
            "van ban so ngay",
            "so ky hieu ngay",
            "so ky hieu va ngay",
            "so hieu ngay",
            "so hieu va ngay",
            "=so ngay",
        ),
    ),
    (
        "done_on",
        (
            "ngay hoan thanh",
            "thoi gian hoan thanh thuc te",
            "hoan thanh thuc te",
            "thoi diem hoan thanh",
            "ngay xong",
            "ngay ket thuc thuc te",
        ),
    ),
    ("reported_on", ("ngay bao cao", "ngay cap nhat", "bao cao gan nhat")),
    ("issued_on", ("ngay van ban", "ngay ban hanh", "ngay thang van ban", "ngay ky", "ngay thang nam van ban", "ngay vb", "=ngay thang")),
    ("assigned_on", ("ngay giao", "ngay nhan", "thoi gian giao", "ngay chuyen")),
    ("starts", ("bat dau",)),
    (
        "aside",
        (
            "=noi nhan",
            "noi nhan bao cao",
            "noi nhan ket qua",
            "noi nhan san pham",
            "noi nhan ho so",
            "nhan bao cao",
            "nhan san pham",
            "nhan ket qua",
            "noi gui",
            "gui ve",
            "gui den",
            "gui cho",
            "gui toi",
            "noi bao cao",
            "=bao cao cho",
            "=bao cao ve",
            "noi nop",
            "nop ve",
            "nop cho",
            "cap trinh",
            "noi trinh",
            "=trinh",
            "trinh cap",
            "tham quyen",
            "cap phe duyet",
            "cap ban hanh",
            "cap quyet dinh",
            "phe duyet",
            "nguoi ky",
            "nguoi duyet",
            "co quan nhan",
            "co quan tham dinh",
            "don vi tham dinh",
            "phong tham dinh",
            "don vi tong hop",
            "phong tong hop",
            "dau moi tong hop",
            "don vi tiep nhan",
            "dia diem",
            "dia ban",
            "thanh phan",
            "doi tuong",
            "kinh phi",
            "nguon von",
            "muc do uu tien",
            "muc uu tien",
            "=uu tien",
            "=muc do",
        ),
    ),
    (
        "watcher",
        (
            "don vi theo doi",
            "phong theo doi",
            "bo phan theo doi",
            "co quan theo doi",
            "don vi don doc",
            "phong don doc",
            "don vi giam sat",
            "don vi kiem tra",
            "co quan trinh",
            "don vi trinh",
            "phong trinh",
        ),
    ),
    ("percent", ("ty le", "% hoan thanh", "phan tram", "=%", "tien do %", "ti le", "muc do hoan thanh")),
    ("state", ("trang thai", "tinh trang", "ket qua xu ly")),
    (
        "said",
        (
            "ket qua thuc hien",
            "ket qua hien nay",
            "tinh hinh thuc hien",
            "ket qua den nay",
            "tinh hinh",
            "ket qua trien khai",
            "ket qua dat duoc",
            "noi dung bao cao",
            "bao cao tien do",
            "ket qua den ngay",
            "^ket qua den",
        ),
    ),
    ("abstract", ("trich yeu",)),
    ("issuer", ("co quan ban hanh", "noi ban hanh", "don vi ban hanh")),
    ("symbol", ("so ky hieu", "so hieu", "ky hieu", "so van ban", "so vb", "so cong van")),
    ("document", ("van ban giao", "van ban chi dao", "can cu", "van ban giao viec", "=van ban", "=theo van ban", "van ban den")),
    (
        "source",
        (
            "nguon giao",
            "cap giao",
            "co quan giao",
            "nguon nhiem vu",
            "=nguon",
            "loai nhiem vu",
            "don vi giao",
            "nguoi giao",
            "lanh dao giao",
        ),
    ),
    (
        "person",
        (
            "^lanh dao",
            "^ptb",
            "^pho truong ban",
            "nguoi thuc hien",
            "^can bo",
            "=can bo",
            "chuyen vien",
            "nguoi phu trach",
            "dong chi phu trach",
            "nguoi chi dao",
            "nguoi don doc",
            "nguoi theo doi",
        ),
    ),
    ("note", ("=han che", "^han che", "=ton tai", "^ton tai")),
    ("lead_support", ("chu tri phoi hop", "chu tri va phoi hop")),
    (
        "support",
        (
            "phoi hop",
            "don vi lien quan",
            "co quan lien quan",
            "cung thuc hien",
            "don vi tham gia",
            "co quan tham gia",
            "cung lam",
            "ai giup",
            "ai ho tro",
            "don vi ph",
            "ho tro",
        ),
    ),
    (
        "lead",
        (
            "chu tri",
            "don vi thuc hien",
            "co quan thuc hien",
            "don vi duoc giao",
            "don vi xu ly",
            "don vi dau moi",
            "dau moi",
            "phong thuc hien",
            "phong ban",
            "don vi phu trach",
            "=phu trach",
            "bo phan phu trach",
            "phong phu trach",
            "don vi chiu trach nhiem",
            "bo phan thuc hien",
            "phan cong",
            "trach nhiem",
            "don vi tham muu",
            "=don vi",
            "=phong",
            "noi thuc hien",
            "giao don vi",
            "co quan tham muu",
            "co quan soan thao",
            "don vi soan thao",
            "don vi giai quyet",
            "don vi thu ly",
            "don vi nhan",
            "don vi chuan bi",
            "phong chuan bi",
            "bo phan chuan bi",
            "=chuan bi",
            "don vi lam",
            "=tham muu",
            "don vi khac phuc",
            "phong khac phuc",
            "don vi ca nhan thuc hien",
            "co quan xu ly",
            "phong xu ly",
            "phong giai quyet",
            "don vi trien khai",
            "don vi tra loi",
            "don vi to chuc",
            "ai lam",
            "don vi ct",
        ),
    ),
    (
        "deadline",
        (
            "thoi gian hoan thanh",
            "thoi han",
            "han xu ly",
            "han hoan thanh",
            "thoi gian thuc hien",
            "han thuc hien",
            "thoi diem trinh",
            "thoi gian trinh",
            "han bao cao",
            "han chot",
            "tien do hoan thanh",
            "ky han",
            "deadline",
            "=han",
            "=thoi gian",
            "moc thoi gian",
            "ngay den han",
            "hoan thanh truoc",
            "den han",
            "ket thuc",
            "han nop",
            "thoi gian",
            "^han",
            "ke hoach hoan thanh",
            "du kien hoan thanh",
            "du kien xong",
            "phai xong",
            "hoan thanh vao",
            "yeu cau hoan thanh",
            "thoi diem",
            "bao gio xong",
            "ngay het han",
            "=hoan thanh",
            "=khi nao",
        ),
    ),
    (
        "product",
        (
            "san pham",
            "ket qua",
            "dau ra",
            "hinh thuc van ban",
            "ho so",
            "chi tieu",
            "muc tieu",
            "tai lieu kiem chung",
            "minh chung",
            "yeu cau can dat",
        ),
    ),
    ("note", ("ghi chu", "luu y", "de xuat", "kien nghi", "nguyen nhan")),
    (
        "content",
        (
            "noi dung",
            "ten nhiem vu",
            "nhiem vu",
            "cong viec",
            "hoat dong",
            "ten cong viec",
            "giai phap",
            "viec can lam",
            "dau viec",
            "ten de an",
            "=ten",
            "ten bao cao",
            "yeu cau",
            "linh vuc cong tac",
            "hang muc",
            "=viec",
            "viec phai lam",
            "y kien chi dao",
            "bien phap",
            "khac phuc",
            "van de",
            "dau muc",
            "chuyen de",
            "de an",
        ),
    ),
    ("progress", ("tien do",)),
)
_WHO = re.compile(r"\b(?:phoi hop|chu tri)\b")
_IN_FULL = {"dv": "don vi", "tg": "thoi gian", "sp": "san pham", "kq": "ket qua", "cq": "co quan", "vb": "van ban", "nv": "nhiem vu"}
"""What headers shorten where columns are narrow."""


def bare(text: str) -> str:
    folded = fold(clean(text)).replace("d/v", "don vi")
    return " ".join(_IN_FULL.get(word, word) for word in _WORD.findall(folded))


def meaning(text: str) -> str | None:
    """What a header cell names, or None."""
    folded = bare(text)
    if len(folded) > MAX_HEADER:
        return None
    for column, phrases in _PHRASES:
        if column == "aside" and _WHO.search(folded):
            continue
        for phrase in phrases:
            if _fits(folded, phrase):
                return column
    return None


def _fits(folded: str, phrase: str) -> bool:
    """Whether a header says a phrase: "=" the whole of it, "^" its beginning."""
    if phrase.startswith("="):
        return folded == phrase[1:]
    if phrase.startswith("^"):
        return folded.startswith(f"{phrase[1:]} ")
    return f" {phrase} " in f" {folded} "


def names_content(text: str) -> bool:
    folded = bare(text)
    return any(_fits(folded, phrase) for column, phrases in _PHRASES if column == "content" for phrase in phrases)


def rank_of(title: str) -> int:
    """How plainly a header names a product: the place of its phrase."""
    folded = bare(title)
    phrases = next(phrases for column, phrases in _PHRASES if column == "product")
    return next((place for place, phrase in enumerate(phrases) if _fits(folded, phrase)), len(phrases))
