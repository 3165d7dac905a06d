// One column: a private chat or a group, its messages and its composer.

import { ask, badge, day, hour, icon, make, office, toast, weekday } from "./dom.js";
import { links, rich } from "./text.js";

const sized = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

export class Chat {
  constructor(app, raw) {
    this.app = app;
    this.raw = raw;
    this.messages = new Map();
    this.nodes = new Map();
    this.unread = 0;
    this.isVisible = false;
    this.isStuck = true;
    this.replyTo = null;
    this.editing = null;
    this.isGroup = raw.type !== "private";
    this.speaker = this.isGroup ? raw.members[0] : raw.id;
    this.build();
    this.update(raw);
  }

  // Building

  build() {
    this.status = make("p", { class: "status", hidden: true });
    this.list = make("div", { class: "list", role: "log", tabIndex: 0, "aria-label": `Tin nhắn với ${this.raw.name}` });
    this.more = make("button", { type: "button", class: "more", hidden: true, onclick: () => this.toBottom() });
    this.list.addEventListener("scroll", () => this.scrolled());
    // The list shrinks when the composer grows; who was at the bottom stays there.
    new ResizeObserver(() => this.isStuck && this.toBottom()).observe(this.list);
    this.title = make("h2");
    this.label = make("p", { class: "label" });
    this.menu = make("button", { type: "button", class: "quiet small", onclick: () => this.toggleBlock() });
    this.who = make("select", { class: "who", "aria-label": "Nói với tư cách", onchange: () => (this.speaker = Number(this.who.value)) });
    this.hints = make("div", { class: "hints" });
    this.quoteText = make("span");
    this.quote = make("div", { class: "quote", hidden: true }, this.quoteText, make("button", { type: "button", class: "quiet small", "aria-label": "Bỏ", onclick: () => this.reset() }, "✕"));
    this.input = make("textarea", { rows: 1, placeholder: "Nhắn tin …", "aria-label": `Nhắn tin với tư cách ${this.raw.name}` });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("input", () => this.grow());
    this.input.addEventListener("focus", () => this.markRead());
    this.file = make("input", { type: "file", hidden: true, onchange: () => this.attach() });
    const clip = make("button", { type: "button", class: "quiet icon", title: "Gửi tệp hoặc ảnh (nội dung đang gõ thành chú thích)", "aria-label": "Gửi tệp", onclick: () => this.file.click() }, icon("clip"));
    const send = make("button", { type: "submit", class: "main icon", title: "Gửi (Enter)", "aria-label": "Gửi" }, icon("send"));
    this.form = make("form", { class: "composer" }, clip, this.input, send, this.file);
    this.form.addEventListener("submit", (event) => (event.preventDefault(), this.send()));
    this.isZalo = this.raw.channel === "zalo";
    const mark = () => make("span", { class: `channel ${this.raw.channel}` }, this.isZalo ? "Zalo" : "Telegram");
    const head = make("header", { class: "head" }, badge(this.raw), make("div", { class: "names" }, this.title, this.label), make("div", { class: "side" }, mark(), this.isGroup ? this.who : this.menu));
    this.column = make("section", { class: "chat", id: `chat-${this.raw.id}`, "aria-label": this.raw.name }, head, this.list, this.more, this.status, this.hints, this.quote, this.form);
    this.count = make("span", { class: "count", hidden: true });
    this.tab = make("button", { type: "button", class: "tab", onclick: () => this.show() }, badge(this.raw), make("span", { class: "tab-name" }, this.raw.label || this.raw.name), this.isZalo ? mark() : null, this.count);
  }

  update(raw) {
    this.raw = raw;
    this.title.textContent = raw.name;
    this.label.textContent = raw.label || (this.isGroup ? "Nhóm" : "");
    const hints = raw.hints.map((hint) => make("button", { type: "button", class: "hint", title: "Điền vào ô nhắn", onclick: () => this.fill(hint) }, hint));
    this.hints.replaceChildren(...hints);
    if (this.isGroup) {
      const members = raw.members.map((id) => make("option", { value: id }, this.app.name(id)));
      this.who.replaceChildren(...members);
      this.who.value = this.speaker;
    }
    this.menu.textContent = raw.blocked ? "Bỏ chặn" : "Chặn bot";
    this.menu.hidden = !raw.started;
    const told = raw.migrated_to
      ? "Nhóm này đã chuyển thành siêu nhóm."
      : raw.blocked
        ? "Người này đang chặn bot."
        : raw.deactivated
          ? "Tài khoản này đã bị xoá."
          : this.isGroup && !["member", "administrator"].includes(raw.bot)
            ? "Bot không ở trong nhóm này."
            : "";
    this.status.textContent = told;
    this.status.hidden = !told;
    if (!raw.started && !this.isGroup && !told) {
      const start = make("button", { type: "button", class: "main", onclick: () => ask(`people/${raw.id}/start`) }, "Bắt đầu trò chuyện với bot");
      this.status.replaceChildren(start);
      this.status.hidden = false;
    }
    this.form.inert = Boolean(raw.blocked || raw.deactivated || raw.migrated_to);
  }

  // Messages

  take(message, isFirstLoad) {
    const isNew = !this.messages.has(message.message_id);
    const stick = this.isStuck;
    this.messages.set(message.message_id, message);
    const node = message.service ? this.service(message) : this.bubble(message);
    if (isNew) {
      this.divide(message);
      this.list.append(node);
    } else {
      this.nodes.get(message.message_id).replaceWith(node);
    }
    this.nodes.set(message.message_id, node);
    const isMine = message.from.id === this.speaker;
    if (isNew && !isFirstLoad && !isMine) node.classList.add("fresh");
    if (isNew && !isFirstLoad && message.direction === "bot" && !(this.isVisible && stick && !document.hidden)) {
      this.unread += 1;
      this.count.textContent = String(this.unread);
      this.count.hidden = false;
    }
    if (stick || isMine || isFirstLoad) this.toBottom();
    this.more.textContent = `↓ ${this.unread} tin mới`;
    this.more.hidden = this.unread === 0 || this.isAtBottom();
  }

  divide(message) {
    const date = office(message.date);
    if (day(date) === this.lastDay) return;
    this.lastDay = day(date);
    this.list.append(make("div", { class: "day" }, weekday(date)));
  }

  service(message) {
    const fields = message.service;
    const names = (people) => people.map((user) => `${user.first_name} ${user.last_name ?? ""}`.trim()).join(", ");
    const said = fields.new_chat_members
      ? `${names(fields.new_chat_members)} vào nhóm`
      : fields.left_chat_member
        ? `${names([fields.left_chat_member])} rời nhóm`
        : fields.migrate_to_chat_id || fields.migrate_from_chat_id
          ? "Nhóm được nâng cấp thành siêu nhóm"
          : "Thông báo của hệ thống";
    return make("div", { class: "service" }, said);
  }

  bubble(message) {
    const isMine = message.from.id === this.speaker && message.direction === "person";
    const box = make("article", { class: `bubble ${isMine ? "mine" : "theirs"}${message.deleted ? " gone" : ""}` });
    if (this.isGroup && !isMine) box.append(make("p", { class: "author" }, message.from.name));
    const quoted = message.reply_to && this.messages.get(message.reply_to);
    if (quoted) box.append(make("p", { class: "quoted" }, make("b", {}, quoted.from.name), make("span", {}, quoted.text || quoted.file?.name || "")));
    if (message.deleted) box.append(make("div", { class: "text" }, "Tin đã xoá"));
    else this.fill_in(box, message);
    const meta = make("footer", { class: "meta" }, message.edited ? "đã sửa · " : "", hour(office(message.date)));
    box.append(meta);
    if (message.deleted) return box;
    // On Zalo nothing that was sent can be changed.
    const own = isMine && !message.file && !this.isZalo ? make("button", { type: "button", onclick: () => this.edit(message) }, "Sửa") : null;
    const tools = make("div", { class: "tools" }, make("button", { type: "button", onclick: () => this.reply(message) }, "Trả lời"), own);
    box.addEventListener("click", (event) => {
      const wanted = !event.target.closest("a, button, .spoiler") && !String(getSelection());
      if (wanted) this.reply(message);
    });
    return make("div", { class: `line ${isMine ? "mine" : ""}` }, box, this.keyboard(message), tools);
  }

  fill_in(box, message) {
    if (message.file) {
      const url = `/sandbox/files/${message.file.file_id}`;
      const isPicture = message.file.kind === "photo" && message.file.mime.startsWith("image/");
      if (isPicture) {
        const picture = make("img", { src: url, alt: message.file.name, onload: () => this.isStuck && this.toBottom() });
        box.append(make("a", { class: "picture", href: url, target: "_blank", rel: "noopener" }, picture));
      }
      else box.append(make("a", { class: "file", href: url, download: message.file.name }, icon("file"), make("span", {}, make("b", {}, message.file.name), make("small", {}, sized(message.file.size)))));
    }
    // Zalo marks nothing but links, and finds them by itself.
    if (message.text) box.append(rich(message.text, this.isZalo ? links(message.text) : message.entities));
  }

  keyboard(message) {
    if (!message.buttons.length) return null;
    const press = (button) => async (event) => {
      event.currentTarget.classList.add("waiting");
      const pressed = await ask(`people/${this.speaker}/press`, { chat: this.raw.id, message_id: message.message_id, button: button.data });
      this.app.pressed(pressed.id, event.target);
    };
    const one = (button) => (button.url ? make("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer" }, `${button.text} ↗`) : make("button", { type: "button", class: "key", onclick: press(button) }, button.text));
    return make("div", { class: "keys" }, ...message.buttons.map((row) => make("div", { class: "key-row" }, ...row.map(one))));
  }

  // Composer

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") this.reset();
    else if (event.key === "ArrowUp" && !this.input.value && !this.isZalo) {
      const own = [...this.messages.values()].reverse().find((m) => m.from.id === this.speaker && !m.file && !m.deleted && !m.service);
      if (own) {
        event.preventDefault();
        this.edit(own);
      }
    }
  }

  async send() {
    const text = this.input.value.trim();
    if (!text) return;
    const chat = this.raw.id;
    if (this.editing) await ask(`people/${this.speaker}/edit`, { chat, message_id: this.editing.message_id, text });
    else await ask(`people/${this.speaker}/say`, { chat, text, reply_to: this.replyTo?.message_id ?? null });
    this.reset();
  }

  async attach() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    const form = new FormData();
    form.append("chat", this.raw.id);
    form.append("caption", this.input.value.trim());
    form.append("photo", String(/^image\/(png|jpeg)$/.test(file.type)));
    if (this.replyTo) form.append("reply_to", this.replyTo.message_id);
    form.append("file", file, file.name);
    await ask(`people/${this.speaker}/file`, form);
    this.reset();
  }

  fill(text) {
    this.input.value = text;
    this.grow();
    this.input.focus();
  }

  reply(message) {
    this.editing = null;
    this.replyTo = message;
    this.showQuote(`Trả lời: ${message.text || message.file?.name || ""}`);
  }

  edit(message) {
    this.replyTo = null;
    this.editing = message;
    this.fill(message.text);
    this.showQuote("Sửa tin đã gửi");
  }

  showQuote(text) {
    this.quoteText.textContent = text;
    this.quote.hidden = false;
    this.input.focus({ preventScroll: true });
  }

  reset() {
    if (this.editing || this.input.value) this.input.value = "";
    this.replyTo = this.editing = null;
    this.quote.hidden = true;
    this.grow();
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight + 2, 140)}px`;
  }

  async toggleBlock() {
    await ask(`people/${this.raw.id}/${this.raw.blocked ? "unblock" : "block"}`);
    toast(this.raw.blocked ? `${this.raw.name} đã bỏ chặn bot` : `${this.raw.name} đã chặn bot`);
  }

  // Reading

  isAtBottom() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 60;
  }

  scrolled() {
    this.isStuck = this.isAtBottom();
    if (this.isStuck) this.markRead();
  }

  toBottom() {
    this.isStuck = true;
    this.list.scrollTop = this.list.scrollHeight;
    if (this.isVisible) this.markRead();
  }

  markRead() {
    if (!this.isVisible || document.hidden) return;
    this.unread = 0;
    this.count.hidden = this.more.hidden = true;
  }

  show() {
    this.app.leavePane();
    this.column.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth", inline: "center", block: "nearest" });
    if (matchMedia("(hover: hover)").matches) this.input.focus({ preventScroll: true });
  }
}
