// The page: one long poll brings every change; the columns, the clock and the tables take what is theirs.

import { Chat } from "./chat.js";
import { ask, day, hour, icon, local, make, office, toast, weekday } from "./dom.js";
import { FaultSwitches } from "./faults.js";
import { Panes } from "./panes.js";
import { Picker } from "./picker.js";
import { Tour } from "./tour.js";
import { Year } from "./year.js";

const byId = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 800px)");

class App {
  constructor() {
    this.chats = new Map();
    this.names = new Map();
    this.presses = new Map();
    this.n = this.panesN = 0;
    this.ahead = null;
    this.panes = new Panes(byId("pane"));
    this.year = new Year(byId("year"));
    this.tour = new Tour(this);
    this.picker = new Picker(byId("target"), byId("picker-button"), byId("picker"), () => this.year.days);
    byId("picker-button").append(icon("calendar"));
    this.faults = new FaultSwitches(byId("faults"), byId("faults-button"));
    this.paneTab = make("button", { type: "button", class: "tab pane-tab", onclick: () => this.showPane() }, icon("table"), "Sổ theo dõi");
    byId("tabs").append(this.paneTab);
    this.seen = new IntersectionObserver((entries) => this.look(entries), { root: byId("chats"), threshold: 0.6 });
    this.buttons();
    this.fresh = true;
  }

  name(id) {
    return this.names.get(id) ?? String(id);
  }

  // The poll

  async run() {
    for (;;) {
      try {
        const answer = await fetch(`/sandbox/view?after=${this.n}&panes=${this.panesN}&wait=${this.fresh ? 0 : 25}`);
        if (!answer.ok) throw new Error(String(answer.status));
        this.take(await answer.json());
        byId("offline").hidden = true;
      } catch (error) {
        console.warn(error);
        byId("offline").hidden = false;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }

  take(view) {
    if (this.session && this.session !== view.session) return location.reload();
    this.session = view.session;
    this.clock(view.clock);
    for (const raw of view.chats) this.names.set(raw.id, raw.name);
    for (const raw of view.chats) this.chat(raw);
    for (const message of view.messages) this.chats.get(message.chat)?.take(message, this.fresh);
    for (const press of view.presses) this.settle(press);
    if (view.alone) {
      if (this.fresh) this.panes.alone();
    } else if (view.state) {
      this.panes.update(view.state, this.panesN === 0);
      this.year.refresh();
    }
    this.n = view.n;
    this.panesN = view.panes_n;
    this.fresh = false;
    return undefined;
  }

  chat(raw) {
    const known = this.chats.get(raw.id);
    if (known) {
      if (JSON.stringify(known.raw) !== JSON.stringify(raw)) known.update(raw);
      return;
    }
    const chat = new Chat(this, raw);
    this.chats.set(raw.id, chat);
    byId("chats").append(chat.column);
    this.paneTab.before(chat.tab);
    this.seen.observe(chat.column);
  }

  look(entries) {
    for (const entry of entries) {
      const chat = [...this.chats.values()].find((one) => one.column === entry.target);
      chat.isVisible = entry.isIntersecting;
      chat.tab.classList.toggle("here", entry.isIntersecting);
      if (entry.isIntersecting && chat.isAtBottom()) chat.markRead();
    }
  }

  // Button presses

  pressed(id, button) {
    this.presses.set(id, button);
    // Telegram's own clients give up on the spinner too.
    setTimeout(() => button.classList.remove("waiting"), 15000);
  }

  settle(press) {
    if (!press.answered) return;
    this.presses.get(press.id)?.classList.remove("waiting");
    for (const waiting of document.querySelectorAll(`#chat-${CSS.escape(String(press.chat))} .key.waiting`)) waiting.classList.remove("waiting");
    if (press.text && !this.fresh) toast(press.text);
  }

  // The clock

  clock(clock) {
    this.ahead = clock.seconds - Date.now() / 1000;
    this.tick();
    const now = local(office(clock.seconds));
    this.picker.today = now.slice(0, 10);
    const isPast = !(this.picker.moment > now);
    if (isPast && document.activeElement !== byId("target")) this.picker.moment = local(office(clock.seconds + 86400)).slice(0, 11) + "08:00";
    const walk = clock.walk;
    const isRunning = walk?.state === "running";
    byId("walk").hidden = !isRunning;
    document.body.classList.toggle("walking", isRunning);
    for (const control of document.querySelectorAll(".steps button, .steps input")) control.disabled = isRunning;
    if (isRunning) {
      if (walk.to) byId("walk-bar").value = walk.progress;
      else byId("walk-bar").removeAttribute("value");
      const goal = walk.to ? `tới ${hour(office(Date.parse(walk.to) / 1000))} ${day(office(Date.parse(walk.to) / 1000))}` : "tới tin kế tiếp";
      byId("walk-text").textContent = `Đang đi ${goal} · ${walk.messages} tin`;
    }
    if (walk && this.walk?.id === walk.id && this.walk.state === "running" && walk.state !== "running") this.arrived(walk);
    this.walk = walk;
  }

  arrived(walk) {
    if (walk.state === "failed") toast(walk.error, true);
    else if (walk.state === "cancelled") toast("Đã dừng.");
    else toast(walk.messages ? `Đã tới nơi, bot gửi ${walk.messages} tin.` : "Đã tới nơi, bot không gửi tin nào.");
  }

  tick() {
    if (this.ahead === null) return;
    const now = office(Date.now() / 1000 + this.ahead);
    byId("day").textContent = weekday(now);
    byId("hour").textContent = hour(now);
  }

  // Buttons of the bar

  buttons() {
    setInterval(() => this.tick(), 1000);
    byId("next-day").onclick = () => ask("clock/walk", { days: 1 });
    byId("next-message").onclick = () => ask("clock/walk", { to: "next_message" });
    byId("next-working").onclick = () => this.nextWorking();
    byId("tour-button").onclick = () => this.tour.start();
    byId("faults-button").onclick = () => {
      byId("faults").hidden = !byId("faults").hidden;
      byId("faults-button").setAttribute("aria-expanded", String(!byId("faults").hidden));
    };
    byId("walk-stop").onclick = () => ask("clock/cancel");
    this.handle();
    byId("goto").onsubmit = (event) => {
      event.preventDefault();
      const to = this.picker.asked();
      if (to) ask("clock/walk", { to });
    };
    byId("jump").onclick = () => {
      const to = this.picker.asked();
      if (to) ask("clock/jump", { to });
    };
    byId("pane-toggle").onclick = () => this.togglePane();
    byId("newcomer-cancel").onclick = () => byId("newcomer").close();
    byId("newcomer").addEventListener("submit", (event) => {
      const given = new FormData(event.target);
      ask("people", { first_name: String(given.get("name")).trim(), label: given.get("label") });
      event.target.reset();
    });
    const keys = { KeyN: () => byId("next-message").click(), KeyD: () => byId("next-working").click(), KeyS: () => this.togglePane() };
    document.addEventListener("keydown", (event) => {
      if (!event.altKey || event.ctrlKey) return undefined;
      const chat = /^Digit[1-9]$/.test(event.code) && [...this.chats.values()][Number(event.code.slice(5)) - 1];
      if (!chat && !keys[event.code]) return undefined;
      event.preventDefault();
      if (!chat) return keys[event.code]();
      chat.show();
      return chat.input.focus({ preventScroll: true });
    });
    document.addEventListener("visibilitychange", () => {
      for (const one of this.chats.values()) if (one.isAtBottom()) one.markRead();
    });
  }

  togglePane() {
    const isHidden = document.body.classList.toggle("no-pane");
    byId("pane-toggle").textContent = isHidden ? "Hiện sổ" : "Ẩn sổ";
    byId("pane-toggle").setAttribute("aria-expanded", String(!isHidden));
  }

  nextWorking() {
    const to = this.year.nextWorking();
    if (to) ask("clock/walk", { to });
  }

  /** The border of the tables can be dragged, or moved with the arrow keys. */
  handle() {
    const edge = byId("edge");
    const set = (width) => byId("pane").style.setProperty("--width", `${Math.min(Math.max(width, 240), innerWidth * 0.75)}px`);
    edge.onpointerdown = (event) => edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (event) => edge.hasPointerCapture(event.pointerId) && set(innerWidth - event.clientX);
    edge.onkeydown = (event) => {
      const step = { ArrowLeft: 40, ArrowRight: -40 }[event.key];
      if (step) set(byId("pane").offsetWidth + step);
    };
  }

  showPane() {
    document.body.classList.add("pane-only");
    this.paneTab.classList.add("here");
  }

  leavePane() {
    if (!narrow.matches) return;
    document.body.classList.remove("pane-only");
    this.paneTab.classList.remove("here");
  }
}

new App().run();
