// What can be made to go wrong, for each service: the service itself, its answers, its pace.

import { ask, make, toast } from "./dom.js";

const MANY = 1000000;
const SERVICES = [
  {
    name: "Telegram",
    prefix: "",
    all: "telegram:",
    last: { label: "Bị yêu cầu chờ 20 giây", hint: "Lần gửi tới bị từ chối vì quá nhanh: bot dừng cả kênh rồi mới gửi tiếp.", fault: { kind: "429", method: "sendMessage", retry_after: 20, count: 1 } },
  },
  {
    name: "Zalo",
    prefix: "zalo:",
    all: "zalo:",
    last: { label: "Hết số tin của tháng", hint: "Lần gửi tới bị từ chối vì hết hạn mức: bot ngừng gửi qua Zalo tới đầu tháng sau và báo văn thư.", fault: { kind: "429", method: "zalo:sendMessage", description: "Quota exceeded", count: 1 } },
  },
];
const switches = ({ prefix, all, last }) => [
  { label: "Ngừng hoạt động", hint: "Mọi lần gọi đều hỏng cho tới khi tắt: không nhận, không gửi được. Tin chờ trong sổ, không mất.", fault: { kind: "502", method: all, count: MANY } },
  { label: "Chỉ gửi tin là hỏng", hint: "Bot vẫn nhận được tin, nhưng không gửi được: tin chờ trong sổ.", fault: { kind: "503", method: `${prefix}sendMessage`, count: MANY } },
  { label: "Mất câu trả lời của lần gửi tới", hint: "Tin tới nơi nhưng bot không được báo lại: “chưa rõ”, rồi gửi lại một lần, có ghi chú.", fault: { kind: "reset_after", method: `${prefix}sendMessage`, count: 1 } },
  last,
];

const same = (one, fault) => one.kind === fault.kind && one.method === fault.method;

export class FaultSwitches {
  constructor(box, button) {
    this.button = button;
    this.lines = SERVICES.flatMap((service) => {
      const group = make("fieldset", {}, make("legend", {}, service.name));
      box.append(group);
      return switches(service).map((one) => this.line(group, service, one));
    });
    box.append(make("p", { class: "note" }, "Người chặn bot: bấm “Chặn bot” ở đầu cột của người đó."));
    box.addEventListener("keydown", (event) => event.key === "Escape" && (button.click(), button.focus()));
    this.read();
    setInterval(() => document.hidden || this.read(), 2000);
  }

  line(group, service, one) {
    const line = { ...one, label: `${service.name}: ${one.label.toLowerCase()}` };
    line.tick = make("input", { type: "checkbox", onchange: () => this.set(line, line.tick.checked) });
    group.append(make("label", { class: "switch" }, line.tick, make("span", {}, make("b", {}, one.label), make("small", {}, one.hint))));
    return line;
  }

  async read() {
    try {
      this.show((await (await fetch("/sandbox/faults")).json()).faults);
    } catch (error) {
      console.warn(error);
    }
  }

  show(faults) {
    for (const line of this.lines) line.tick.checked = faults.some((fault) => same(fault, line.fault));
    const on = this.lines.filter((line) => line.tick.checked).length;
    this.button.textContent = on ? `Sự cố: ${on}` : "Sự cố";
    this.button.classList.toggle("alarm", on > 0);
  }

  async set(one, isOn) {
    if (isOn) {
      await ask("faults", one.fault);
      toast(`Đã bật – ${one.label}`);
    } else {
      const { faults } = await (await fetch("/sandbox/faults")).json();
      const left = faults.filter((fault) => !same(fault, one.fault));
      await fetch("/sandbox/faults", { method: "DELETE" });
      for (const { kind, method, chat, count, skip, seconds, retry_after, description } of left) await ask("faults", { kind, method, chat, count, skip, seconds, retry_after, description });
      toast(`Đã tắt – ${one.label}`);
    }
    await this.read();
  }
}
