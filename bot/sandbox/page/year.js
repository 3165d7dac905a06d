// The year strip: one small square a day. What was sent, what falls due, and, after a rehearsal, what is still to come.

import { ask, make, toast } from "./dom.js";

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const LEVELS = [1, 5, 12, 25];
const level = (count) => LEVELS.filter((from) => count >= from).length;
const dated = (iso) => new Date(`${iso}T00:00Z`);
const shown = (iso) => `${WEEKDAYS[dated(iso).getUTCDay()]}, ${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

export class Year {
  constructor(box) {
    this.days = [];
    this.months = make("div", { class: "months" });
    this.note = make("output", { class: "year-note" });
    this.more = make("button", { type: "button", class: "small", title: "Chạy thử trên một bản sao của sổ: những ngày tới bot sẽ gửi bao nhiêu tin", onclick: () => this.rehearse() }, "Diễn tập các ngày tới");
    const key = make("span", { class: "key-of-year" }, make("i", { class: "cell sent3" }), "đã gửi", make("i", { class: "cell planned3" }), "sẽ gửi", make("i", { class: "cell due" }), "có việc đến hạn", make("i", { class: "cell off" }), "ngày nghỉ");
    box.append(this.months, make("div", { class: "year-line" }, this.note, key, this.more));
    this.months.addEventListener("pointerover", (event) => this.tell(event.target));
    this.months.addEventListener("focusin", (event) => this.tell(event.target));
    this.months.addEventListener("click", (event) => this.go(event.target));
    this.months.addEventListener("keydown", (event) => this.key(event));
  }

  /** Read it anew, at most once a second however often it is asked. */
  refresh() {
    this.wanted = true;
    this.timer ??= setTimeout(() => this.read(), 300);
  }

  async read() {
    this.wanted = false;
    try {
      const answer = await fetch("/sandbox/year");
      if (answer.ok) this.draw(await answer.json());
    } catch (error) {
      console.warn(error);
    }
    this.timer = null;
    if (this.wanted) this.refresh();
  }

  draw(year) {
    this.days = year.days;
    this.today = year.today;
    document.getElementById("year").hidden = !year.days.length;
    if (!year.days.length) return;
    const held = document.activeElement?.dataset?.day;
    const months = Map.groupBy ? Map.groupBy(year.days, (day) => day.day.slice(0, 7)) : this.grouped(year.days);
    this.months.replaceChildren(...[...months].map(([month, days]) => this.month(month, days)));
    if (held) this.months.querySelector(`[data-day="${held}"]`)?.focus({ preventScroll: true });
    this.more.disabled = year.rehearsing;
    this.more.textContent = year.rehearsing ? "Đang diễn tập …" : year.rehearsed ? "Diễn tập lại" : "Diễn tập các ngày tới";
    if (year.failed && !this.told) toast("Diễn tập bị dừng giữa chừng.", true);
    this.told = year.failed;
    this.tell(null);
    if (year.rehearsing) setTimeout(() => this.refresh(), 1000);
  }

  grouped(days) {
    const months = new Map();
    for (const day of days) months.set(day.day.slice(0, 7), [...(months.get(day.day.slice(0, 7)) ?? []), day]);
    return months;
  }

  month(month, days) {
    const lead = (dated(days[0].day).getUTCDay() + 6) % 7;
    const cells = days.map((day) => this.cell(day));
    if (lead) cells[0].style.gridRowStart = String(lead + 1);
    const grid = make("div", { class: "month-days", role: "group", "aria-label": `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}` }, ...cells);
    return make("div", { class: "month" }, make("span", { class: "month-name" }, `${month.slice(5)}/${month.slice(0, 4)}`), grid);
  }

  cell(day) {
    const isToday = day.day === this.today;
    const classes = ["cell", day.off && "off", day.sent && `sent${level(day.sent)}`, day.planned && `planned${level(day.planned)}`, day.due && "due", isToday && "today"];
    return make("button", {
      type: "button",
      class: classes.filter(Boolean).join(" "),
      tabIndex: isToday ? 0 : -1,
      "data-day": day.day,
      "aria-label": this.words(day),
      "aria-disabled": String(day.day <= this.today),
    });
  }

  words(day) {
    const parts = [day.off && "ngày nghỉ", day.sent && `đã gửi ${day.sent} tin`, day.planned && `sẽ gửi ${day.planned} tin`, day.due && `${day.due} nhiệm vụ đến hạn`];
    return `${shown(day.day)}${day.day === this.today ? " (hôm nay)" : ""}: ${parts.filter(Boolean).join(", ") || "không có tin"}`;
  }

  tell(cell) {
    const day = this.days.find((one) => one.day === (cell?.dataset?.day ?? this.today));
    if (day) this.note.textContent = this.words(day);
  }

  go(cell) {
    const day = cell.dataset?.day;
    if (!day) return;
    if (day <= this.today) toast("Chỉ đi được tới ngày sau hôm nay.", true);
    else ask("clock/walk", { to: `${day}T08:00` });
  }

  key(event) {
    const step = { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1 }[event.key];
    const at = this.days.findIndex((day) => day.day === event.target.dataset.day);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = this.days[Math.min(Math.max(at + step, 0), this.days.length - 1)];
    this.months.querySelector(`[data-day="${next.day}"]`).focus();
  }

  /** 08:00 of the first day after today on which the office works. */
  nextWorking() {
    const day = this.days.find((one) => one.day > this.today && !one.off);
    return day && `${day.day}T08:00`;
  }

  async rehearse() {
    this.draw(await ask("year/rehearse"));
  }
}
