// The right side: lines and tables that the demo reads from the bot's register and ledger.

import { make } from "./dom.js";

const shown = (cell) => (cell === null || cell === undefined ? "" : String(cell));

export class Panes {
  constructor(box) {
    this.box = box;
    this.known = new Map();
    this.closed = new Set();
  }

  update(state, isFirst) {
    const headline = state.headline.map((line) => make("p", {}, line));
    const head = headline.length ? make("div", { class: "headline" }, ...headline) : null;
    const scrolled = this.box.scrollTop;
    this.box.replaceChildren(...[head, ...state.panes.map((pane) => this.table(pane, isFirst))].filter(Boolean));
    this.box.scrollTop = scrolled;
  }

  table(pane, isFirst) {
    const before = this.known.get(pane.title);
    const now = new Set(pane.rows.map((row) => JSON.stringify(row)));
    this.known.set(pane.title, now);
    const rows = pane.rows.map((row) => {
      // A row that was not there before glows for a moment, so the eye finds what a message has changed.
      const isFresh = before && !isFirst && !before.has(JSON.stringify(row));
      return make("tr", { class: isFresh ? "fresh" : "" }, ...row.map((cell) => make("td", { class: shown(cell).length > 10 ? "" : "short" }, shown(cell))));
    });
    const head = make("tr", {}, ...pane.columns.map((column) => make("th", { scope: "col" }, column)));
    const body = rows.length ? rows : [make("tr", {}, make("td", { class: "none", colSpan: pane.columns.length }, "Chưa có dòng nào"))];
    const table = make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));
    const box = make("details", { open: !this.closed.has(pane.title) }, make("summary", {}, pane.title, make("span", { class: "size" }, String(pane.rows.length))), make("div", { class: "scroll" }, table));
    box.addEventListener("toggle", () => (box.open ? this.closed.delete(pane.title) : this.closed.add(pane.title)));
    return box;
  }

  alone() {
    this.box.replaceChildren(
      make("div", { class: "headline" }, make("p", {}, "Máy chủ thử nghiệm đang chạy một mình."), make("p", {}, "Chạy bot với các dòng NHACVIEC_… đã in ra khi khởi động máy chủ này.")),
      make("button", { type: "button", class: "quiet", onclick: () => document.getElementById("newcomer").showModal() }, "+ Thêm người"),
    );
  }
}
