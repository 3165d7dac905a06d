// What can be made to go wrong: the service itself, its answers, its pace.

import { ask, make, toast } from "./dom.js";

const MANY = 1000000;
const SWITCHES = [
  { label: "Telegram ngừng hoạt động", hint: "Mọi lần gọi đều hỏng (502) cho tới khi tắt: không nhận, không gửi được. Tin chờ trong sổ, không mất.", fault: { kind: "502", count: MANY } },
  { label: "Chỉ gửi tin là hỏng", hint: "Bot vẫn nhận được tin, nhưng không gửi được: tin chờ trong sổ.", fault: { kind: "503", method: "sendMessage", count: MANY } },
  { label: "Mất câu trả lời của lần gửi tới", hint: "Tin tới nơi nhưng bot không được báo lại: trạng thái “chưa rõ”, sau đó gửi lại một lần, có ghi chú.", fault: { kind: "reset_after", method: "sendMessage", count: 1 } },
  { label: "Bị yêu cầu chờ 20 giây (429)", hint: "Lần gửi tới bị từ chối vì quá nhanh: bot dừng cả kênh rồi mới gửi tiếp.", fault: { kind: "429", method: "sendMessage", retry_after: 20, count: 1 } },
];

const same = (one, fault) => one.kind === fault.kind && one.method === (fault.method ?? "");

export class FaultSwitches {
  constructor(box, button) {
    this.button = button;
    this.lines = SWITCHES.map((one) => {
      const tick = make("input", { type: "checkbox", onchange: () => this.set(one, tick.checked) });
      box.append(make("label", { class: "switch" }, tick, make("span", {}, make("b", {}, one.label), make("small", {}, one.hint))));
      return { ...one, tick };
    });
    box.append(make("p", { class: "label" }, "Người chặn bot: bấm “Chặn bot” ở đầu cột của người đó."));
    this.read();
    setInterval(() => document.hidden || this.read(), 2000);
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
      toast(`Đã bật: ${one.label}`);
    } else {
      const { faults } = await (await fetch("/sandbox/faults")).json();
      const left = faults.filter((fault) => !same(fault, one.fault));
      await fetch("/sandbox/faults", { method: "DELETE" });
      for (const { kind, method, chat, count, skip, seconds, retry_after, description } of left) await ask("faults", { kind, method, chat, count, skip, seconds, retry_after, description });
      toast(`Đã tắt: ${one.label}`);
    }
    await this.read();
  }
}
