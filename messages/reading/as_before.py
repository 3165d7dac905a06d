"""What a report says of an obstacle that was reported before: nothing, where it only says that the work goes on; or that it is gone."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_GOES_ON = re.compile(
    r"(?:\b(?:\d{3,6}|b|muc|phan|nhom|nv|nhiem vu|viec|cac|nay|tat ca|phong|don vi|em|e|toi|minh|ben|da|vang|dang|van|deu|tiep tuc"
    r"|bao cao|thuc hien|trien khai|thuc thi|lam|duy tri|thuong xuyen|binh thuong|on dinh|nhu cu|nhu thang truoc|nhu truoc|hang ngay"
    r"|lien tuc|(?:theo|dung) (?:ke hoach|quy dinh)|day du|(?:khong|ko|chua)(?: co)? (?:gi moi|(?:gi )?thay doi|phat sinh)(?: gi)?(?: moi)?"
    r"|va|la|a|ah|nhe|nha|anh|chi|sep)\b|[^\w%])+"
)
_GONE = re.compile(
    r"(?<!chua )\b(?:het|khong con|khong co|khong gap|khong|ko con|ko co|ko|chua co|chua gap)(?: gi| bi)?(?: kho khan,?| kho khan va)?"
    r" (?:vuong|kho khan|tro ngai|ton tai|vuong mac|cai gi vuong)"
    r"|(?<!chua )\b(?:da (?:duoc )?|vua )(?:thao go|go|giai quyet)\b(?! (?:mot phan|duoc mot phan|1 phan))"
    r"|\b(?:thao go|go|giai quyet) xong\b"
)


def goes_on_as_before(text: str) -> bool:
    """Whether a report says no more than that the work goes on: "118 vẫn thực hiện thường xuyên", "đang làm ạ"."""
    folded = fold(clean(text))
    return _GOES_ON.fullmatch(folded) is not None and re.search(r"[a-z]", folded) is not None


def ends_obstacle(text: str) -> bool:
    """Whether a report says that nothing holds the work up any more: "không vướng mắc", "đã hết vướng", "đã tháo gỡ"."""
    return _GONE.search(fold(clean(text))) is not None
