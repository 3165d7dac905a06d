"""How words are typed: short forms, offices in capitals, foreign words, and words a slip is mended to."""

from __future__ import annotations

from messages.reading.text import word_set

# Typed short forms. The office's meaning comes first: "nv" is nhiệm vụ here, never nhân viên.
SHORT_FORMS: dict[str, str] = {
    "mần": "làm", "mô": "đâu", "răng": "sao", "rứa": "thế", "nớ": "đấy", "ni": "này", "chừ": "giờ", "tề": "đấy", "hí": "nhé", "hỉ": "nhé",
    "hè": "nhé", "chơ": "chứ", "nỏ": "không", "hổm": "hôm", "dzậy": "vậy", "dị": "vậy", "hog": "không",
    "k": "không", "ko": "không", "kh": "không", "kg": "không", "khg": "không", "hok": "không", "hông": "không", "hong": "không",
    "hem": "không", "hg": "không", "hk": "không", "khum": "không", "hẻm": "không", "hôk": "không", "éo": "không", "đếch": "không",
    "kô": "không", "khong": "không", "dc": "được", "đc": "được", "đx": "được", "đk": "được", "dk": "được", "dx": "được", "đựơc": "được",
    "duoc": "được", "đuoc": "được", "ch": "chưa", "chx": "chưa", "chửa": "chưa", "chư": "chưa", "chưaa": "chưa", "r": "rồi",
    "òi": "rồi", "ròi": "rồi", "rùi": "rồi", "gòi": "rồi", "rui": "rồi", "rầu": "rồi", "rùii": "rồi", "ùi": "rồi", "roài": "rồi",
    "roi": "rồi", "rồii": "rồi", "đg": "đang", "dg": "đang", "đag": "đang", "dag": "đang", "lm": "làm", "lmf": "làm", "vs": "với",
    "w": "với", "vz": "vậy", "v": "vậy", "z": "vậy", "zậy": "vậy", "zay": "vậy", "j": "gì", "gi": "gì", "h": "giờ", "bn": "bao nhiêu",
    "bnh": "bao nhiêu", "bh": "bao giờ", "bjo": "bây giờ", "bg": "bây giờ", "cx": "cũng", "cg": "cũng", "cugn": "cũng",
    "nv": "nhiệm vụ", "nvu": "nhiệm vụ", "nvụ": "nhiệm vụ", "nhvu": "nhiệm vụ", "bc": "báo cáo", "vb": "văn bản", "cv": "công văn",
    "hs": "hồ sơ", "hsơ": "hồ sơ", "hso": "hồ sơ", "ht": "hoàn thành", "hthanh": "hoàn thành", "hthành": "hoàn thành",
    "htành": "hoàn thành", "hth": "hoàn thành", "htat": "hoàn tất", "htất": "hoàn tất", "gh": "gia hạn", "ghan": "gia hạn",
    "ghạn": "gia hạn", "tđ": "tiến độ", "tgian": "thời gian", "tg": "thời gian", "thgian": "thời gian", "trc": "trước", "trk": "trước",
    "sp": "sản phẩm", "kq": "kết quả", "kqua": "kết quả", "kquả": "kết quả", "qđ": "quyết định", "qd": "quyết định", "tb": "thông báo",
    "ttr": "tờ trình", "pa": "phương án", "dt": "dự thảo", "pl": "phụ lục", "sl": "số liệu", "slieu": "số liệu", "sliệu": "số liệu",
    "ld": "lãnh đạo", "lđ": "lãnh đạo", "gđ": "giám đốc", "pgđ": "phó giám đốc", "pgd": "phó giám đốc", "ct": "chủ tịch",
    "pct": "phó chủ tịch", "ptb": "phó trưởng ban", "cvp": "chánh văn phòng", "bgđ": "ban giám đốc", "bgd": "ban giám đốc",
    "tbp": "trưởng ban", "vp": "văn phòng", "vpub": "văn phòng", "cq": "cơ quan", "đv": "đơn vị", "dv": "đơn vị", "đvi": "đơn vị",
    "vt": "văn thư", "cb": "cán bộ", "ae": "anh em", "cn": "chức năng", "kp": "kinh phí", "kphi": "kinh phí", "kphí": "kinh phí",
    "gpmb": "mặt bằng", "hdan": "hướng dẫn", "tk": "tài khoản", "hđ": "hợp đồng", "ctr": "chương trình", "hn": "hội nghị",
    "nd": "nội dung", "ndung": "nội dung", "ytế": "y tế", "tp": "thành phố", "ub": "ủy ban", "ubnd": "ủy ban", "hdnd": "hđnd",
    "tw": "trung ương", "dn": "doanh nghiệp", "bql": "ban quản lý", "qlda": "dự án", "tctk": "thống kê",
    "kb": "kho bạc", "a": "anh", "c": "chị", "e": "em", "ac": "anh chị", "mn": "mọi người", "mng": "mọi người", "ng": "người",
    "t": "tôi", "mk": "mình", "m": "mình", "b": "bạn", "ace": "anh chị", "ad": "bot", "tks": "cảm ơn", "thx": "cảm ơn",
    "thks": "cảm ơn", "camon": "cảm ơn", "sr": "xin lỗi", "sorry": "xin lỗi", "sry": "xin lỗi", "xl": "xin lỗi", "vg": "vâng",
    "vag": "vâng", "vâg": "vâng", "zâng": "vâng", "dzạ": "dạ", "uk": "ừ", "uki": "ừ", "uh": "ừ", "ukm": "ừ", "uhm": "ừ", "um": "ừ",
    "uhu": "ừ", "ừh": "ừ", "okie": "ok", "oki": "ok", "oke": "ok", "okê": "ok", "okay": "ok", "oce": "ok", "okla": "ok", "okela": "ok",
    "okey": "ok", "okj": "ok", "okk": "ok", "kê": "ok", "okm": "ok", "oklah": "ok", "okelah": "ok", "nhe": "nhé", "nha": "nhé",
    "nhá": "nhé", "nhoa": "nhé", "nhen": "nhé", "nghen": "nhé", "hen": "nhé", "ạh": "ạ", "ah": "ạ", "ak": "ạ", "ậ": "ạ", "á": "ạ",
    "nè": "nhé", "hén": "nhé", "đó": "đấy", "nhưg": "nhưng", "nhug": "nhưng", "nhm": "nhưng", "nma": "nhưng mà", "nhma": "nhưng mà",
    "nhg": "nhưng", "xog": "xong", "xg": "xong", "xonh": "xong", "xomg": "xong", "xoq": "xong", "sog": "xong", "xonk": "xong",
    "xongg": "xong", "dne": "done", "doen": "done", "gửii": "gửi", "gui": "gửi", "gữi": "gửi", "gởi": "gửi", "nop": "nộp",
    "lun": "luôn", "lắm": "lắm", "wá": "quá", "wa": "quá", "qá": "quá", "bít": "biết",
    "bit": "biết", "bik": "biết", "biet": "biết", "bt": "biết",
    "thoy": "thôi", "thui": "thôi", "hoy": "thôi", "ntn": "như thế nào", "tsao": "tại sao", "đt": "điện thoại", "sđt": "số điện thoại",
    "ib": "nhắn", "rep": "trả lời", "fw": "forward", "fwd": "forward", "dl": "deadline", "ddl": "deadline", "deadlines": "deadline",
    "đôk": "đốc", "nxet": "nhận xét", "pb": "phòng ban", "kt": "kinh tế", "stt": "số thứ tự", "ds": "danh sách", "ms": "mới",
    "mí": "mới", "hum": "hôm", "hnay": "hôm nay", "hqua": "hôm qua", "ngta": "họ", "pai": "phải", "fai": "phải", "phai": "phải",
    "chac": "chắc", "tr": "trình", "hic": "hic", "tdo": "tiến độ", "tđộ": "tiến độ", "chuyen": "chuyển", "xly": "xử lý", "xlý": "xử lý",
    "tkhai": "triển khai", "thien": "thực hiện", "ycau": "yêu cầu", "yc": "yêu cầu", "cty": "công ty", "dkien": "dự kiến",
    "dkiến": "dự kiến", "đkiến": "dự kiến",
}  # fmt: skip

# Written in capitals these are offices or office words, whatever the small letters mean.
OFFICES: dict[str, str] = {
    "KH": "kế hoạch", "CA": "công an", "BHXH": "bảo hiểm xã hội", "KBNN": "kho bạc", "KBNNTP": "kho bạc", "TAND": "tòa án",
    "VKS": "viện kiểm sát", "VKSND": "viện kiểm sát", "HĐND": "hđnd", "UBND": "ủy ban", "TU": "thành ủy", "CP": "chính phủ",
    "TTCP": "thanh tra", "MTTQ": "mặt trận", "UBMTTQ": "mặt trận", "BQL": "ban quản lý", "BQLDA": "ban quản lý dự án", "QLDA": "dự án",
    "DN": "doanh nghiệp", "CQĐT": "công an", "BCH": "ban chỉ huy", "BCHQS": "quân sự", "EVN": "điện lực", "VNPT": "vnpt",
    "GPMB": "mặt bằng", "ĐVTV": "đơn vị tư vấn", "CĐT": "chủ đầu tư", "CTCP": "công ty", "TNHH": "công ty",
}  # fmt: skip

# Words that only count when written with their marks; without them they are nearly always something else.
MARKED_ONLY = word_set(
    """
    bà bộ bởi cô cắt dân gạch gỡ hóng họ lui lúc lộn nghe nhớ nắm nới rõ song sập thắng tiền tạm tầm viện vụ xe xinh ông đương ước
    """
)

# Words that are only politeness, address or music of the sentence; they neither decide nor hinder anything.
PARTICLES = word_set(
    """
    anh bot bà bác bạn cho cháu chí chú chị các cô cũng cơ của dưới dạ em giúp hả kia kính luôn là lãnh lắm mà mình mọi ngoài người
    nha nhiều nhà nhá nhé nhỉ nhờ nào này nữa phép phòng quá quý rằng sếp thì thôi thưa thật thế trong trên tôi tại tớ và vâng văn
    vậy về với xin à ông đi đó đạo đấy đồng ơi ạ ấy ở
    """
)

# English words people mix in; never cut into syllables nor read as Telex.
FOREIGN = word_set(
    """
    admin approve approved birthday blocked boss bot cancel check code combo complete completed confirm copy data deadline done
    draft email excel extend extension facebook fanpage feedback file final finish finished font format forward full gmail good
    group happy hello how hpnet ioffice link list mail meeting menu mine morning night not noted offline okay online pdf pending
    person plan please progress ready received report review reviewed roger scan seen sent server sorry sticker stuck submitted sếp
    task team telegram test thank thanks that the this undo update upload version video voice website what when where which why word
    working wrong yeah yes zalo
    """
)

# Words a careless letter is mended to, when what was typed is no Vietnamese syllable at all.
MENDABLE = (
    "xong",
    "hoàn",
    "thành",
    "chưa",
    "đang",
    "trình",
    "nộp",
    "gửi",
    "phát",
    "hành",
    "vướng",
    "không",
    "được",
    "duyệt",
    "thiếu",
    "chờ",
    "hạn",
    "khất",
    "hoãn",
    "chuyển",
    "nhầm",
    "dừng",
    "nhận",
    "kinh",
    "phí",
    "phòng",
    "nhiệm",
    "tháng",
    "tuần",
    "ngày",
)
