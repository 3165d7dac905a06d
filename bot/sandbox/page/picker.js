// The moment to go to: a field in the Vietnamese way of writing, and a small calendar. The browser's own picker speaks the
// browser's language, which is not always the reader's.

import { make, toast } from "./dom.js";

const WRITTEN = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(\d{1,2})(?:[:hg](\d{2})?)?)?\s*$/i;
const two = (number) => String(number).padStart(2, "0");
const iso = (date) => date.toISOString().slice(0, 10);

/** "05/11/2024 08:00" (or an instant as the computer writes it) as "2024-11-05T08:00"; null for what is none. */
export function readMoment(text) {
  const found = WRITTEN.exec(text);
  const written = found ? `${found[3]}-${two(found[2])}-${two(found[1])}T${two(found[4] ?? 8)}:${found[5] ?? "00"}` : text.trim();
  const at = Date.parse(`${written}Z`);
  // 31/02 is no day, though the computer would make one of it.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 16) !== written ? null : written;
}

export const writeMoment = (moment) => `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)} ${moment.slice(11)}`;

export class Picker {
  /** `days`: the days of the year strip, for what is a day off. */
  constructor(field, button, box, days) {
    Object.assign(this, { field, button, box, days });
    this.today = "";
    button.onclick = () => this.toggle();
    box.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("pointerdown", (event) => !box.hidden && !box.contains(event.target) && !button.contains(event.target) && this.close());
  }

  get moment() {
    return readMoment(this.field.value);
  }

  set moment(moment) {
    this.field.value = writeMoment(moment);
  }

  /** The moment, or null after the reader was told what is wrong. */
  asked() {
    if (!this.moment) {
      toast("Ghi ngày giờ như 05/11/2024 08:00.", true);
      this.field.focus();
    }
    return this.moment;
  }

  toggle() {
    if (!this.box.hidden) return this.close();
    this.shown = (this.moment ?? `${this.today}T08:00`).slice(0, 10);
    this.box.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    return this.draw();
  }

  close() {
    this.box.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  draw() {
    const first = new Date(`${this.shown.slice(0, 7)}-01T00:00Z`);
    const lead = (first.getUTCDay() + 6) % 7;
    const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    const days = Array.from({ length: count }, (_, at) => this.day(`${this.shown.slice(0, 8)}${two(at + 1)}`));
    days[0].style.gridColumnStart = String(lead + 1);
    const turn = (months, label, sign) => make("button", { type: "button", class: "quiet small", "aria-label": label, onclick: () => this.turn(months) }, sign);
    const head = make("div", { class: "month-head" }, turn(-1, "Tháng trước", "‹"), make("b", { "aria-live": "polite" }, `Tháng ${first.getUTCMonth() + 1}/${first.getUTCFullYear()}`), turn(1, "Tháng sau", "›"));
    const names = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"].map((name) => make("span", { class: "weekday" }, name));
    this.box.replaceChildren(head, make("div", { class: "calendar" }, ...names, ...days));
    this.box.querySelector(`[data-pick="${this.shown}"]`)?.focus({ preventScroll: true });
  }

  day(date) {
    const known = this.days().find((one) => one.day === date);
    const weekend = [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
    const isOff = known ? known.off : weekend;
    const classes = ["pick", isOff && "off", date === this.today && "today", date === this.moment?.slice(0, 10) && "chosen"];
    return make("button", { type: "button", class: classes.filter(Boolean).join(" "), disabled: date < this.today, tabIndex: date === this.shown ? 0 : -1, "data-pick": date, onclick: () => this.choose(date) }, String(Number(date.slice(8))));
  }

  turn(months) {
    const at = new Date(`${this.shown.slice(0, 7)}-01T00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + months);
    if (iso(at).slice(0, 7) < this.today.slice(0, 7)) return;
    this.shown = iso(at) < this.today ? this.today : iso(at);
    this.draw();
  }

  choose(date) {
    this.moment = `${date}T${this.moment?.slice(11) ?? "08:00"}`;
    this.close();
    this.field.focus();
  }

  key(event) {
    if (event.key === "Escape") {
      this.close();
      return this.button.focus();
    }
    if (event.key === "PageUp" || event.key === "PageDown") return this.turn(event.key === "PageUp" ? -1 : 1);
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (!step || !event.target.dataset.pick) return undefined;
    event.preventDefault();
    const at = new Date(`${event.target.dataset.pick}T00:00Z`);
    at.setUTCDate(at.getUTCDate() + step);
    if (iso(at) < this.today) return undefined;
    this.shown = iso(at);
    return this.draw();
  }
}
