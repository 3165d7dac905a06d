"""Under which names a template finds what stands in an official report or a đôn đốc letter.

The names are Vietnamese without diacritics, because those who edit the templates in Word read Vietnamese; what each
holds is in docs/templates.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.core.buckets import Bucket
from bot.core.figures import add
from bot.core.movements import Adjustment, Movement, PeriodFigures
from bot.core.organisation import UnitKind
from bot.core.periods import PeriodKind
from messages import formats, labels
from messages.files.official import AdjustedTask, Letterhead, ListedTask, OfficialReport, SaidPart, SourceLine, WorkFiles
from messages.reading.reason import without_courtesy

TEMPLATES = Path(__file__).parent / "templates"
REPORT, URGING = "bao-cao.docx", "cong-van-don-doc.docx"
_LONGEST_CONTENT = 2_000
_LONGEST_SAID = 300
_SHORTEST_SAID = 60
"""What each of many units said is not cut shorter."""
_BLANK = "……………"
_NAMED = 12
"""Units named in a sentence: of a dozen with one late task each none is hidden behind the others."""
_LATEST = 6
"""Tasks named as late for longest; the list behind has them all."""
_FEW = 10
"""Tasks named by number in a sentence."""
_ENDS = " .;,:"
_ONLY_DONE = re.compile(r"(?:đã\s+)?(?:xong|hoàn thành|done|100%)(?:\s+rồi)?", re.IGNORECASE)
"""Words that say no more than what is written behind them."""
_DONE_FIRST = re.compile(r"(?:đã\s+)?(?:xong|hoàn thành)(?:\s+rồi)?\s*[,.;:]\s*(?=\S)", re.IGNORECASE)
"""The same, before what says more."""
_ONLY_SHARE = re.compile(
    r"(?:(?:đã|mới|đang|hiện|làm|thực hiện|xong|hoàn thành|được|đạt|khoảng|tiến độ|gần|:)\s*)*"
    r"(?:\d{1,3}\s?(?:%|phần trăm)|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|rưỡi|trăm)\s+){1,4}phần trăm)",
    re.IGNORECASE,
)
"""Words that say no more than the column beside them."""
_HAS_OBSTACLE = "có vướng mắc"
_UNHEARD = "chưa có báo cáo"
_STANDS: dict[Bucket | None, str] = {
    Bucket.DONE_ON_TIME: "hoàn thành đúng hạn",
    Bucket.DONE_LATE: "hoàn thành quá hạn",
    Bucket.DONE_UNDATED: "hoàn thành, không có thời hạn",
    Bucket.OPEN_IN_TIME: "đang thực hiện trong hạn",
    Bucket.OPEN_OVERDUE: "đang thực hiện quá hạn",
    Bucket.UNDATED_REPORTED: "đang thực hiện, không thời hạn",
    Bucket.UNDATED_SILENT: "không thời hạn, lâu chưa có báo cáo",
    None: "không tính vào tổng số",
}


def template(name: str, folder: Path | None) -> Path:
    own = folder / name if folder is not None else None
    return own if own is not None and own.exists() else TEMPLATES / name


def report_values(report: OfficialReport) -> dict[str, Any]:
    """Everything a template may name."""
    figures, head = report.figures, report.letterhead
    of, end = figures.period, figures.end
    b = end.buckets
    names = {unit.short_name: unit.name for unit in report.units}
    overdue, silent, upcoming, blocked = (
        [_in_full(task, names) for task in tasks] for tasks in (report.overdue, report.silent, report.upcoming, report.blocked)
    )
    return {
        "co_quan_chu_quan": _kept_together(_without_remark(head.parent or _BLANK)),
        "co_quan": head.organisation,
        "viet_tat": head.code,
        "van_phong": head.office,
        "viet_tat_van_phong": head.office_code,
        "to_tong_hop": f"tổ Tổng hợp – {head.office}",
        "nguoi_ky": head.signer or "",
        "dia_danh": _place(head),
        "thang": formats.month(of.last.month),
        "nam": of.last.year,
        "ten_ky": _title(figures),
        "tu_ngay": formats.day(of.first),
        "den_ngay": formats.day(of.last),
        "tinh_den": _as_of(report),
        "theo_doi_tu": formats.day(report.kept_since),
        "chua_chot": report.closed_at is None and of.kind is not PeriodKind.RANGE,
        "chot_luc": formats.moment(report.closed_at) if report.closed_at else "",
        "tong": b.total,
        "so_don_vi": _count_units(report),
        "luot_giao": add(line.buckets for line in end.by_unit).total,
        "luot_nhac": report.chased.reminders,
        "luot_don_doc": report.chased.overdue,
        "luot_de_nghi_bao_cao": report.chased.silent,
        "luot_bao_cao": report.chased.reports,
        "ky": _movement(figures.movement),
        "hoan_thanh": b.done,
        "dung_han": b.done_on_time,
        "qua_han_xong": b.done_late,
        "khong_han_xong": b.done_undated,
        "trong_han": b.open_in_time,
        "sap_den_han": end.of_which.due_soon.open_in_time,
        "qua_han": b.open_overdue,
        "khong_han": b.undated,
        "im_lang": b.undated_silent,
        "so_thang_im_lang": formats.two_digits(end.silent_months),
        "so_ngay_sap_den_han": report.due_soon,
        "thuong_xuyen_khong_han": end.of_which.standing.undated,
        "thuong_xuyen": end.of_which.standing.total,
        "khong_bao_cao": end.unheard,
        "khong_bao_cao_so": _unheard(report) if len(report.unheard) == end.unheard else "",
        "den_han_ngay_cuoi": ", ".join(map(str, report.due_on_last)),
        "da_den_han": b.came_due,
        "dieu_chinh": _adjusted(report.adjusted, report.adjusted_tasks),
        "don_vi_qua_han": _whose(overdue),
        "don_vi_im_lang": _whose(silent),
        "lau_nhat": _latest(report.overdue),
        "don_vi_cu": _ended_units(report),
        "sap_den_han_bo_sung": report.due_soon_supplements,
        "co_chuyen": any(line.movement.handed_over for line in figures.by_unit),
        "nguon": [_source(line) for line in report.sources],
        "ho_so": {"da_lap": report.work_files.made, "tong": report.work_files.total},
        "thieu_ho_so": report.work_files.made * 10 < report.work_files.total * 9,
        "vuong_mac": _told_once([row for task in blocked for row in _obstacles(task, of.first)]),
        "sap_toi": [_upcoming(task) for task in upcoming if not _is_given_more(task, of.last)],
        "dang_bo_sung": [_upcoming(task) for task in upcoming if _is_given_more(task, of.last)],
        "don_vi": _unit_rows(report),
        "tong_cong": _row(_sum([line.movement for line in figures.by_unit]), _files_of_units(report)),
        "don_vi_da_thoi": _files_of_units(report).total < sum(files.total for files in report.work_files_by_unit.values()),
        "toan_ban": _row(figures.movement, report.work_files),
        "ds_qua_han": [_listed(place, task) for place, task in enumerate(report.overdue, 1)],
        "ds_im_lang": [_listed(place, task) for place, task in enumerate(report.silent, 1)],
        "kinh_gui": "Các phòng, đơn vị",
        "bao_cao_truoc": formats.day(report.answer_by),
    }


def _title(figures: PeriodFigures) -> str:
    return formats.period_title(figures.period)


def _ended(report: OfficialReport) -> set[int]:
    """Units that had ended before the period."""
    return {unit.id for unit in report.units if unit.valid_to is not None and unit.valid_to < report.figures.period.first}


def _count_units(report: OfficialReport) -> int:
    """Units that lead tasks; not one that had ended before the period, whose finished tasks are still in the total."""
    ended = _ended(report)
    return sum(1 for line in report.figures.end.by_unit if line.buckets.total and line.unit_id not in ended)


def _ended_units(report: OfficialReport) -> dict[str, Any] | None:
    """The units that had ended before the period and whose tasks are still in the total; None when there is none."""
    ended = _ended(report)
    lines = [line for line in report.figures.end.by_unit if line.unit_id in ended and line.buckets.total]
    return {"ten": _units([line.name for line in lines]), "luot": sum(line.buckets.total for line in lines)} if lines else None


def _in_full(task: ListedTask, names: dict[str, str]) -> ListedTask:
    """A task of the report's own sentences, which name units in full; the lists behind have the short names that Biểu 1 explains."""
    parts = tuple(replace(part, unit=names.get(part.unit, part.unit)) for part in task.parts)
    return replace(task, leads=tuple(names.get(name, name) for name in task.leads), parts=parts)


def _is_given_more(task: ListedTask, last: date) -> bool:
    """Whether a task was due in the period, was reported as done, and has days for what it was asked to add: it does not fall due."""
    return task.is_supplement and task.due is not None and task.due <= last


def _obstacles(task: ListedTask, first: date) -> list[dict[str, Any]]:
    """What each unit says the obstacle is: one's words are not the others'."""
    each = [part for part in task.parts if part.said or part.typed]
    whole = SaidPart(_units(task.leads, most=3), task.said, None, task.said_on, task.typed, task.blocked)
    rows = []
    for part in each or [whole]:
        words = formats.shorten(_obstacle(part.said), 160) if part.said else _instead(part) if part.typed else _HAS_OBSTACLE
        rows.append(
            {
                "so": str(task.number),
                "nhiem_vu": formats.shorten(task.content, 110).rstrip(_ENDS),
                "don_vi": _units([part.unit]) if each else part.unit,
                "noi_dung": formats.upper_first(words) + (_of(part.said_on, first) if words != _HAS_OBSTACLE else ""),
                "ro": words != _HAS_OBSTACLE,
            }
        )
    return rows


def _told_once(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """A unit of which no more is printed than that several tasks have an obstacle has one line for them."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for at, row in enumerate(rows):
        kept = told.setdefault((row["don_vi"], str(at) if row["ro"] else ""), row)
        if kept is not row:
            kept["so"] += f", {row['so']}"
    return list(told.values())


def _of(said_on: date | None, first: date) -> str:
    """The day of words older than the period, behind them."""
    return f" (báo cáo ngày {formats.day(said_on)})" if said_on is not None and said_on < first else ""


def _obstacle(said: str) -> str:
    """A whole sentence, as the clerk was shown it before the closing; "anh ạ" behind it is of the chat."""
    return without_courtesy(formats.without_pictures(said).rstrip(_ENDS))


def _whose(tasks: Sequence[ListedTask]) -> dict[str, Any]:
    """How many tasks of a list each unit has, most first, the others counted. `theo_luot`: a task of several units is counted for each."""
    found = Counter(unit for task in tasks for unit in task.leads)
    names = [f"{_units([unit])} ({formats.two_digits(count)})" for unit, count in found.most_common()]
    others = f" và {formats.two_digits(len(names) - _NAMED)} phòng, đơn vị khác" if len(names) > _NAMED else ""
    return {"ten": ", ".join(names[:_NAMED]) + others, "theo_luot": found.total() > len(tasks)}


def _latest(tasks: Sequence[ListedTask]) -> dict[str, Any]:
    """The tasks that are late for longest, all that are so by the same days; zeros when none is."""
    most = max((task.days_late for task in tasks), default=0)
    late = sorted(task.number for task in tasks if task.days_late == most)
    others = f" và {formats.two_digits(len(late) - _LATEST)} nhiệm vụ khác" if len(late) > _LATEST else ""
    return {"so": ", ".join(map(str, late[:_LATEST])) + others or "0", "so_ngay": most, "nhieu": len(late) > 1}


def _place(head: Letterhead) -> str:
    """The place of a letter, from the names: "UBND thành phố Hải Phòng" is at Hải Phòng; blank when none tells."""
    for name in (head.parent or "", head.organisation):
        for word_ in ("thành phố ", "tỉnh ", "Khu kinh tế "):
            _before, found, place = name.partition(word_)
            if found and place.strip():
                return _without_remark(place)
    return _BLANK


def _kept_together(name: str) -> str:
    """ "thành phố Hải Phòng" is not torn at the end of a line."""
    before, found, place = name.partition("thành phố ")
    return before + (found + place).replace(" ", "\N{NO-BREAK SPACE}") if found else name


def _without_remark(name: str) -> str:
    """A name without what stands in brackets behind it."""
    return name.split("(")[0].strip()


def _units(names: Sequence[str], most: int = _NAMED) -> str:
    """Units in a line; a short name is never torn at a line's end, and very many are counted."""
    if len(names) > most:
        return f"{formats.two_digits(len(names))} phòng, đơn vị"
    return ", ".join(name.replace(" ", "\N{NO-BREAK SPACE}") if len(name) <= 12 else name for name in names)


def _movement(m: Movement) -> dict[str, int]:
    return {
        "phai_lam": m.total,
        "chuyen_sang": m.opening,
        "giao_moi": m.new + m.received,
        "mo_lai": m.reopened,
        "hoan_thanh": m.done,
        "dung_han": m.stand.done_on_time,
        "qua_han_xong": m.stand.done_late,
        "khong_han_xong": m.stand.done_undated,
        "dung": m.withdrawn + m.handed_over,
        "chuyen_ky_sau": m.closing,
    }


def _as_of(report: OfficialReport) -> str:
    """Until when the figures count: the end of the last day, or an hour of it while it is not over."""
    if report.counted_at is not None:
        return formats.moment(report.counted_at)
    return f"hết ngày {formats.day(report.figures.period.last)}"


def _adjusted(adjusted: Adjustment | None, tasks: Sequence[AdjustedTask]) -> dict[str, Any] | None:
    if adjusted is None:
        return None
    changed = [("hoàn thành", adjusted.done), ("quá hạn", adjusted.overdue), ("tổng số", adjusted.total)]
    return {
        "so": adjusted.tasks,
        "hoan_thanh": _signed(adjusted.done),
        "qua_han": _signed(adjusted.overdue),
        "thay_doi": ", ".join(f"{name} {_signed(by)}" for name, by in changed if by),
        "nhiem_vu": [
            {"so": t.number, "don_vi": _units(t.leads, most=3), "khi_chot": _STANDS[t.before], "nay": _STANDS[t.after]} for t in tasks
        ],
    }


def _signed(by: int) -> str:
    return f"{by:+d}".replace("-", "\N{MINUS SIGN}") if by else "0"


def _source(line: SourceLine) -> dict[str, Any]:
    waiting = None if line.entered is None else line.buckets.done - line.entered
    return {
        "ten": labels.IN_FULL.get(line.source, labels.SOURCES[line.source]),
        "tong": line.buckets.total,
        "hoan_thanh": line.buckets.done,
        "qua_han": line.buckets.open_overdue,
        "da_nhap": line.entered,
        "cho_nhap": waiting,
    }


def _upcoming(task: ListedTask) -> dict[str, Any]:
    return {
        "so": task.number,
        "noi_dung": formats.shorten(task.content, 160).rstrip(_ENDS),
        "don_vi": _units(task.leads, most=3),
        "thoi_han": _due(task) + _rolled(task),
    }


def _due(task: ListedTask) -> str:
    return ("trước ngày " if task.before else "") + formats.day(task.due) if task.due else ""


_GROUPS = {UnitKind.OFFICE: 0, UnitKind.DEPARTMENT: 1, UnitKind.AGENCY: 2, UnitKind.CENTRE: 2}


def _unit_rows(report: OfficialReport) -> list[dict[str, Any]]:
    """Văn phòng first, then the departments, then the public-service units, each group in the office's order. The names are those
    the figures have: a closed period keeps the ones it was closed with."""
    by_id = {line.unit_id: line for line in report.figures.by_unit}
    ordered = sorted((unit for unit in report.units if unit.id in by_id), key=lambda unit: _GROUPS[unit.kind])
    return [
        {
            "tt": place,
            "ten": _explained(by_id[unit.id].name, by_id[unit.id].short_name),
            **_row(by_id[unit.id].movement, report.work_files_by_unit.get(unit.id, WorkFiles())),
        }
        for place, unit in enumerate(ordered, 1)
    ]


def _explained(name: str, short: str) -> str:
    """A name with its short form behind it, unless that is its beginning: the lists that follow use the short ones."""
    return name if name.startswith(short) else f"{name} ({_units([short])})"


def _row(m: Movement, files: WorkFiles) -> dict[str, Any]:
    stand = m.stand
    return {
        "tong": m.total,
        "chuyen_sang": m.opening,
        "giao_moi": m.new + m.received + m.reopened,
        "hoan_thanh": m.done,
        "dung_han": stand.done_on_time,
        "qua_han_xong": stand.done_late,
        "khong_han_xong": stand.done_undated,
        "ty_le": formats.percent(m.done, m.total),
        "trong_han": stand.open_in_time,
        "qua_han": stand.open_overdue,
        "khong_han": stand.undated,
        "im_lang": stand.undated_silent,
        "chuyen_di": m.withdrawn + m.handed_over,
        "ho_so": formats.percent(files.made, files.total) if files.total else "–",
    }


def _files_of_units(report: OfficialReport) -> WorkFiles:
    """Of the units that stand in Biểu 1, added up."""
    rows = [report.work_files_by_unit.get(line.unit_id, WorkFiles()) for line in report.figures.by_unit]
    return WorkFiles(sum(files.made for files in rows), sum(files.total for files in rows))


def _sum(movements: Sequence[Movement]) -> Movement:
    names = ("opening", "new", "received", "reopened", "withdrawn", "handed_over")
    return Movement(**{name: sum(getattr(m, name) for m in movements) for name in names}, stand=add(m.stand for m in movements))


def _unheard(report: OfficialReport) -> str:
    """The numbers of the tasks nothing was heard of, unless they are many; those that wait for the office itself say so."""
    told = [str(number) for number in report.unheard if number not in report.to_move]
    moving = [str(number) for number in report.unheard if number in report.to_move]
    few = ", ".join(told) if len(report.unheard) <= _FEW else ""
    waiting = f"{', '.join(moving[:_FEW])} đã đồng ý chuyển đơn vị khác, Văn phòng chưa giao" if moving else ""
    return "; số ".join(filter(None, (few, waiting)))


def _instead(task: ListedTask | SaidPart) -> str:
    """What stands for words that are not printed: what the register knows of them."""
    if task.blocked:
        return _HAS_OBSTACLE
    until = f", dự kiến hoàn thành ngày {formats.day(task.promised_on)}" if task.promised_on is not None else ""
    return f"đang thực hiện{until}"


def _said_by_each(parts: Sequence[SaidPart]) -> str:
    """What each of several units said last; those of which the same is printed stand together, and a list of none that said anything
    says so once."""
    told: dict[str, list[str]] = {}
    for part in parts:
        told.setdefault(_part(part, _LONGEST_SAID // len(parts)), []).append(part.unit)
    if list(told) == [_UNHEARD]:
        return formats.upper_first(_UNHEARD)
    return "; ".join(f"{', '.join(units)}: {said}" for said, units in told.items())


def _part(part: SaidPart, longest: int) -> str:
    """What one of several units said last: "vướng một chút (14%)"."""
    if part.said:
        said = formats.shorten(formats.without_pictures(part.said), max(longest, _SHORTEST_SAID)).rstrip(" .;")
    else:
        said = _instead(part) if part.typed else _UNHEARD
    percent = f" ({_share(part)})" if part.percent is not None and "%" not in said else ""
    return f"{said}{percent}"


def _share(of: SaidPart | ListedTask) -> str:
    """How far it is; a share of before the words beside it bears its day."""
    return f"{of.percent}%" + (f", báo {formats.short_day(of.percent_on)}" if of.percent_on is not None else "")


def _said(task: ListedTask) -> str:
    if task.parts:
        return _said_by_each(task.parts)
    said = formats.upper_first(formats.shorten(formats.without_pictures(task.said), _LONGEST_SAID)) if task.said else ""
    if task.supplement is not None or task.submitted_on is not None:
        said = "" if _ONLY_DONE.fullmatch(said) else formats.upper_first(_DONE_FIRST.sub("", said, count=1))
    elif task.percent is not None and _ONLY_SHARE.fullmatch(said):
        said = formats.upper_first(_instead(task))
    if task.supplement is not None:
        wanted = f"đã báo hoàn thành, đang bổ sung: {formats.shorten(task.supplement, 100)}"
        return f"{said} ({wanted})" if said else formats.upper_first(wanted)
    if task.submitted_on is None:
        return said or (formats.upper_first(_instead(task)) if task.typed else formats.upper_first(_UNHEARD))
    claimed = f"đã báo hoàn thành ngày {formats.day(task.submitted_on)}, chờ xác nhận"
    return f"{said} ({claimed})" if said else formats.upper_first(claimed)


def _rolled(task: ListedTask) -> str:
    """Why days late are counted after another day than the one that is printed."""
    if task.extended_to is None:
        return ""
    if task.is_supplement:
        return f", bổ sung đến hết {formats.day(task.extended_to)}"
    return f", {'ngày nghỉ nên ' if task.before else ''}tính đến hết {formats.day(task.extended_to)}"


def _asked(kind: str, until: date | None) -> str:
    if kind == "carry_over" and until is not None:
        return f"chuyển sang năm {until.year}, đến {formats.day(until)}"
    return labels.REQUESTS[kind] + (f" đến {formats.day(until)}" if until is not None else "")


def _listed(place: int, task: ListedTask) -> dict[str, Any]:
    request = ""
    if task.request is not None:
        request = f"Đề nghị {_asked(task.request, task.request_until)}"
    elif task.given_up_on is not None:
        request = f"Đã đồng ý chuyển đơn vị khác ngày {formats.day(task.given_up_on)}, Văn phòng chưa giao"
    elif task.agreed is not None:
        request = f"Đã đồng ý trình {_asked(*task.agreed)}, chờ văn bản đồng ý"
    return {
        "tt": place,
        "so": task.number,
        "noi_dung": formats.shorten(task.content, _LONGEST_CONTENT).rstrip(_ENDS),
        "van_ban": task.document,
        "chu_tri": _units(task.leads)
        + (f" (còn lại trong {formats.two_digits(task.led_by)} phòng, đơn vị chủ trì)" if task.led_by > len(task.leads) else ""),
        "phoi_hop": _units(task.supports),
        "thoi_han": _due(task) + _rolled(task),
        "so_ngay": task.days_late,
        "ngay_giao": formats.day(task.assigned_on),
        "bao_cao": formats.day(task.reported_on) if task.reported_on else "Chưa có",
        "tien_do": _share(task) if task.percent is not None and not task.parts else "",
        "ket_qua": _said(task),
        "de_xuat": request,
    }
