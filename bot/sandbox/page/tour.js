// Five minutes through a task's life: each step points at a place, may do its own act, and goes on when its effect is there.

import { ask, make } from "./dom.js";

export class Tour {
  constructor(app) {
    this.app = app;
    this.at = -1;
    this.title = make("h2");
    this.text = make("p");
    this.count = make("span", { class: "label" });
    this.act = make("button", { type: "button", class: "main", onclick: () => this.perform() });
    this.back = make("button", { type: "button", class: "quiet", onclick: () => this.go(this.at - 1) }, "Quay lại");
    this.next = make("button", { type: "button", onclick: () => this.go(this.at + 1) });
    const stop = make("button", { type: "button", class: "quiet small", "aria-label": "Đóng hướng dẫn", onclick: () => this.end() }, "✕");
    this.box = make("section", { class: "tour", role: "dialog", "aria-label": "Hướng dẫn năm phút", hidden: true },
      make("header", {}, this.title, this.count, stop), this.text, make("div", { class: "row" }, this.back, this.act, this.next));
    this.box.addEventListener("keydown", (event) => event.key === "Escape" && this.end());
    // A place of its own below the columns: nothing it speaks of is covered.
    document.querySelector(".desk").after(this.box);
  }

  async start() {
    this.steps ??= (await (await fetch("/page/tour.json")).json()).steps;
    this.box.hidden = false;
    this.go(0);
  }

  end() {
    this.mark(null);
    this.box.hidden = true;
    this.at = -1;
  }

  go(at) {
    if (at < 0) return;
    if (at >= this.steps.length) return this.end();
    this.at = at;
    const step = this.steps[at];
    this.title.textContent = step.title;
    this.text.textContent = step.text;
    this.count.textContent = `${at + 1}/${this.steps.length}`;
    this.act.textContent = step.do?.label ?? "";
    this.act.hidden = !step.do;
    this.act.disabled = false;
    this.back.hidden = at === 0;
    this.next.textContent = at === this.steps.length - 1 ? "Xong" : "Tiếp";
    this.next.classList.toggle("main", !step.do);
    this.act.classList.toggle("main", Boolean(step.do));
    this.mark(this.place(step));
    (step.do ? this.act : this.next).focus({ preventScroll: true });
  }

  /** The column of a person by name, or any other place by its id. */
  place(step) {
    const chat = step.person && this.person(step.person);
    if (chat) chat.show();
    return chat ? chat.column : step.place ? document.getElementById(step.place) : null;
  }

  person(name) {
    return [...this.app.chats.values()].find((chat) => chat.raw.name === name);
  }

  mark(place) {
    document.querySelector(".toured")?.classList.remove("toured");
    place?.classList.add("toured");
  }

  async perform() {
    const { say, as, press, walk, fault } = this.steps[this.at].do;
    this.act.disabled = true;
    try {
      if (walk) await ask("clock/walk", walk);
      if (fault === null) await fetch("/sandbox/faults", { method: "DELETE" });
      else if (fault) await ask("faults", fault);
      if (say) {
        const chat = this.person(as);
        await ask(`people/${chat.raw.id}/say`, { text: say });
      }
      if (press) {
        const chat = this.person(as);
        const message = [...chat.messages.values()].reverse().find((one) => one.buttons.flat().some((button) => button.text === press));
        if (message) await ask(`people/${chat.raw.id}/press`, { message_id: message.message_id, button: press });
      }
      this.next.classList.add("main");
      this.next.focus({ preventScroll: true });
    } catch (error) {
      console.warn(error);
      this.act.disabled = false;
    }
  }
}
