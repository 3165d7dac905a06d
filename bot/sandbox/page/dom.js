// Building the page without ever parsing text as HTML.

/** An element with properties and children; strings become text nodes. */
export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") node.className = value;
    else if (name.includes("-") || name === "role") node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const DRAWINGS = {
  clip: "M8 12.5 14.5 6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7l7.6-7.7",
  send: "M4 12 3.5 4.5 21 12 3.5 19.5 4 12h8",
  file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  calendar: "M4 6h16v14H4zM4 10h16M8 3.5v4M16 3.5v4",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
};

/** A line drawing; drawn here because not every machine has a font with pictures. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", class: "drawing", "aria-hidden": "true" })) svg.setAttribute(key, value);
  path.setAttribute("d", DRAWINGS[name]);
  svg.append(path);
  return svg;
}

/** A short notice at the bottom of the page. */
export function toast(text, isError = false) {
  const note = make("div", { class: isError ? "toast wrong" : "toast" }, text);
  document.getElementById("toasts").append(note);
  setTimeout(() => note.remove(), isError ? 7000 : 4000);
}

/** Ask the sandbox; a refusal is shown and thrown. */
export async function ask(path, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(`/sandbox/${path}`, {
    method: "POST",
    headers: isForm ? {} : { "Content-Type": "application/json" },
    body: isForm ? body : JSON.stringify(body ?? {}),
  });
  const given = await answer.json();
  if (!answer.ok) {
    toast(given.error, true);
    throw new Error(given.error);
  }
  return given;
}

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const two = (number) => String(number).padStart(2, "0");

/** An instant as office time: a Date whose UTC fields are the Vietnamese ones. */
export const office = (seconds) => new Date((seconds + 7 * 3600) * 1000);
export const day = (date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
export const weekday = (date) => `${WEEKDAYS[date.getUTCDay()]}, ${day(date)}`;
export const hour = (date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
export const local = (date) => date.toISOString().slice(0, 16);

/** A colour that stays with a person, and the letters of the round badge. */
export const hue = (id) => String((Math.abs(id) * 137) % 360);
export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : (words[0] ?? "?").slice(0, 2)).toUpperCase();
}
export function badge(chat) {
  const round = make("span", { class: "badge", "aria-hidden": "true" }, initials(chat.name));
  round.style.setProperty("--hue", hue(chat.id));
  return round;
}
