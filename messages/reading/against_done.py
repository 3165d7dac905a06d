"""What speaks against a completion the rules are sure of: it is then asked about. A completion that was none is the worst error of all,
and no list of rules knows every way in which people say that they are not there yet."""

from __future__ import annotations

import re
from functools import cache

from messages.reading.text import clean, fold

_EVENT = r"(?:lam xong|xong|hoan thanh|hoan tat|gui|nop|trinh|bao cao)"
_BUT = r"(?:nhung|nhg|ma|song|moi toi)"
_STEP = r"(?:so lieu|du toan|de cuong|slide|bieu mau|noi dung|khung|phu luc|trang bia|ban (?:word|excel|mem)|file)"
_HEDGES = (
    # Supposed, wished, meant, vowed.
    rf"gia su|(?:neu|mien|mien la|he|keo) (?:ma |nhu )?(?:da )?{_EVENT}",
    rf"(?:muon|mong|uoc|rang|bao dam|dam bao|cam ket|hua|phan dau|co gang|quyet tam|du kien) (?:\w+ )?{_EVENT}",
    rf"(?<!quyet )(?<!nghi )(?<!quy )(?<!chi )(?<!xac )(?<!tham )(?<!giam )(?<!nhat )(?<!on )dinh {_EVENT}",
    rf"kho (?:ma|long|co the)|de (?:em |phong |toi |minh )?(?:{_EVENT} ){{1,2}}da\b(?! {_EVENT})",
    r"(?:xin|xin phep|cho|cho phep|de nghi cho)(?: phep)?(?: em| phong| don vi| toi)? (?:\w+ ){1,3}(?:sau|muon|cham|tre)$",
    rf"(?:xong|gui|nop|roi) (?:thi|la) (?:em |phong )?(?:bao|gui|nop|trinh)|phai {_EVENT}|roi moi (?:toi|den|lam)",
    r"cho xong da|xong thi (?:tot|mung|hay|vui|may|qua)|xong moi la|het (?:\w+ ){1,4}moi xong|roi tinh|(?:ngoi do|lay gi) ma|lam sao kip",
    r"xong (?:em |phong )?(?:gui|nop|bao)$|em nho|nho (?:la|rang)",
    r"le ra|dang le|(?:not|ky|dau|nua|nay|can) (?:\w+ )?la xong|roi ha\b|phai khong",
    r"xong moi (?:gui|nop|bao|lam|ve)|(?:chi|gi|mo) ma xong|hoan thanh:? (?:thap|kem)",
    r"done (?:part|by|draft)|for (?:review|approval)",
    # Somebody else's, another task, another time.
    r"ben kia|ben do|(?:phong|don vi|viec|nhiem vu|cai) (?:khac|kia)|don vi phoi hop",
    r"(?:ke toan|van thu|nguoi ta|ben \w+) (?:bao|noi)|(?:nam|ky|lan|dot) truoc|nam ngoai",
    r"(?<!ho )so (?:da )?(?:lam xong|xong|hoan thanh)",
    r"da (?:chi dao|don doc|giao(?! nop)|yeu cau|nhac(?: nho)?|de nghi|phan cong|huong dan|giuc|nho) (?:(?!va |da |deu |nen )\w+ ){1,6}"
    r"(?:lam xong|hoan thanh|hoan tat|gui|nop|trinh|bao cao|ban hanh)",
    # Sent back, or lacking.
    rf"{_BUT} (?:\w+ ){{0,3}}(?:tra lai|tra ve|bi tra|lam lai|sua lai|phai sua|chua dat|khong dat|khong duoc)",
    rf"(?<!khong )(?<!ko )con thieu|(?:dang|van) thieu|{_BUT} (?:\w+ )?thieu",
    rf"{_BUT} (?:\w+ ){{0,3}}(?:(?:bao|noi|bi|lam) sai|sai (?:mau|so)|mat (?:file|het|du lieu)|hong)|, (?:ban|phan) (?:\w+ ){{1,3}}chua$",
    r"khong thanh cong|that bai|(?:he thong|may|phan mem) (?:bao )?loi(?!(?: \w+){0,3}, (?:\w+ ){0,3}(?:gui|nop) (?:\w+ ){0,4}roi$)",
    r"(?:nhung|nhg|song|con|chi la) (?:tren )?(?:he thong|phan mem) chua cap nhat",
    r"(?:cho|doi) (?:dau|dong dau|chu ky|duyet|phat hanh|nghiem thu|thanh toan)",
    r"chua nhan duoc|mot so (?:don vi|xa|phong|noi|phuong|muc|viec)|sao nua",
    # A part, a step, a provisional thing.
    rf"xong (?:ve )?{_STEP}|{_STEP} (?:da )?xong|khung (?:\w+ ){{1,4}}xong",
    r"(?:gui|nop) tam|len ke hoach",
    r"(?<!da gui )(?<!da nop )ban (?:cung|giay|ky|goc|chinh|co dau|dau do|dong dau)(?: thuc)?"
    r" (?:(?:xin|cho|em|se|gui|nop|thi|de|hom|chieu|sang) )*(?:sau|cham|muon|tre|mai|mot|(?:tuan|thang) sau)",
    rf"(?:nhan|nhac|giuc|goi(?: dien)?)(?: cho)? (?:cac |\d+ )?(?:phong|don vi|xa|phuong|thon|truong) (?:\w+ ){{0,3}}?{_EVENT}",
    r"tra (?!loi|ket qua)(?:lai )?(?:\w+ ){1,5}(?:de |yeu cau )?(?:bo sung|sua|chinh sua|hoan thien|lam lai)",
    r"^(?:\w+ oi,? )?(?:ket thuc|dong) (?:nhiem vu|nv|viec)\b.*\b(?:giup|ho|dum|voi)\b",
    r"xong (?:hon|qua) nua|kha kha|kha nhieu|co ban (?:da )?(?:hoan thanh|xong)|(?:hoan thanh|xong) co ban|chuan bi",
    r"(?:gui|co) (?:cong van|van ban|giay moi|to trinh) (?:gui )?(?:cho |den |toi )?(?:cac|so(?! \d)|phong|xa|phuong)",
    r"trinh (?:lanh dao|chu tich|pho|sep)|(?:gui|nop) (?:(?!ban |do |co |da )\w+ ){0,4}(?:sep|lanh dao|giam doc|chu tich) ky",
    r"(?:cong van|cv|van ban|to trinh)(?: so)?(?: \d\S*)? (?:hoi|don doc|nhac|giuc|xin (?:y kien|huong dan))\b"
    r"(?!.*\b(?:ket thuc|chi yeu cau))",
    r"(?:tam|co|khoang|duoc) \d+ (?:phan|truong hop|ho so|xa|muc|don vi|vu)",
    r"phan (?:cua )?(?:em|toi|minh)|(?:o|tai) (?:\d+|mot|hai|ba|bon|vai|may) (?:xa|phuong|thon|noi|cho|khu|don vi|phong)",
    r"het (?:buoc|giai doan|chuong|muc|dot|phan) \w+|(?:buoc|giai doan|phan) (?:\d+|dau)",
    r"noi (?:la )?xong|(?<!yen )(?<!trung )(?<!trong )tam xong|hoan thanh (?:tot|som|dung han|ngay) nh[ea]",
    r"(?:gui|nop) ky(?: roi)?$",
    r"(?:hoan thanh|hoan tat) (?:viec |khau |buoc )?(?:lay|xin) y kien",
    r"(?:ban hanh|co|xay dung|lap|gui) (?:xong )?ke hoach (?:de )?"
    r"(?:thuc hien|trien khai|to chuc|kiem tra|khac phuc|ra soat)(?! (?:so )?\d)"
    r"(?!.*\b(?:ket thuc|hoan thanh))",
    r"niem yet (?:phuong an|du thao|danh sach|ho so)|het han (?:niem yet|lay y kien|gop y|cong khai)",
    r"(?:ky|duyet|in|gui|nop) (?:cai|phat) la xong",
    r"(?:dau thau|chon nha thau) (?:da )?xong",
    r"(?:hoan thanh|hoan tat|xong) (?:cac |moi |het )?thu tuc (?:moi|dau|lua chon|chuan bi|trinh|lap|xin|giao)",
    # What is done on the way, said in the words of a report.
    r"ky (?:ket )?hop dong(?! lao dong)(?!.*\b(?:thanh ly|quyet toan))|tam ung|quyet dinh (?:kiem tra|thanh tra)",
    r"(?<!quyet dinh )thanh lap (?:to|ban|hoi dong|nhom)|thanh lap doan",
    r"(?:phe duyet|duyet|thong qua|chap thuan) (?:\w+ ){0,2}(?:du toan|chu truong|lua chon nha thau|de cuong|nhiem vu thiet ke|ho so moi)",
    r"(?:du toan|chu truong|de cuong) (?:\w+ ){0,3}(?:phe duyet|duyet|thong qua|chap thuan)",
    r"(?:gui|nop|co|dang|dang tai|phat hanh) (?:\w+ ){0,2}(?:bieu mau|yeu cau cung cap|bao gia|thu moi|moi thau|moi chao gia)",
    r"ho so (?:xin|de nghi|trinh)|chot (?:lich|phuong an|danh sach)|dan thong bao|(?:dong dau|vao so)(?: roi)?$",
    r"(?:van ban|cong van) (?:trien khai|chi dao|phan cong)(?! (?:so )?\d)",
    r"(?:nop|gui|chuyen) ho so (?:len|qua|sang|cho|ve|toi|den) (?:so(?! \d)|ubnd|bo|cuc|hoi dong|ban|cong ty|don vi)",
    r"(?:gui|chuyen|nop)(?: (?!bao cao|ket qua)\w+){0,4} (?:(?:don vi|ben|hoi dong|to) (?:tu van|tham dinh|tham tra)|tu van)",
    r"xong (?:phan )?(?:mong|khung|tho|nen)\b(?! anh| chi)|ban sua\b",
    r"(?<=\w )\d+ (?:\w+ ){1,5}tu dau (?:nam|quy|thang)|(?:mail|zalo|tin) hoi$|hop thong qua$",
    r"tren giay|ve ly thuyet|xong(?: roi)? cai dau|moi (?:phan|khau|buoc) \w+",
)


@cache
def _against() -> re.Pattern[str]:
    """Put together with the first completion: a bot that waits need not hold it."""
    return re.compile("|".join(rf"\b(?:{hedge})\b" for hedge in _HEDGES))


_TRAILING = " .!…,;)"
_POLITE = re.compile(r"(?: (?:a|ah|nhe|nha|nhen|duoc khong|ko|anh|chi|em|sep))+$")

_APPOINTED = re.compile(r"\b(?:giay|phieu) hen\b|(?<!dung )\bhen (?:\w+ ){0,3}?(?:tra|lay|nhan)\b")
"""A slip is given for what is still to be issued, by the one-stop counter: "nộp hồ sơ rồi, có giấy hẹn"."""
_RESULT = r"(?:ket qua|giay phep|giay chung nhan|the|so)"
_ISSUED = re.compile(
    rf"\b(?:da|vua) (?:duoc )?(?:co|nhan|lay|tra|ra)(?: duoc| lai)?(?: \w+)? {_RESULT}\b"
    rf"|\b(?:nhan|lay|co|tra)(?: duoc)? {_RESULT}(?: \w+)? roi\b"
)


def speaks_against(text: str) -> bool:
    """Whether a sentence read as done says something that goes ill with it."""
    folded = fold(" ".join(clean(text).split())).rstrip(_TRAILING)
    if _APPOINTED.search(folded) is not None and _ISSUED.search(folded) is None:
        return True
    return _against().search(folded) is not None or _against().search(_POLITE.sub("", folded)) is not None
