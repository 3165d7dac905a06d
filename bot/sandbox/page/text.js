// Telegram's entities as DOM nodes. Offsets are UTF-16 units, which is what JavaScript counts too.

import { make } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

function wrapper(entity, text) {
  if (TAGS[entity.type]) return make(TAGS[entity.type]);
  if (entity.type === "spoiler") return make("span", { class: "spoiler", tabIndex: 0 });
  if (entity.type === "url" || entity.type === "text_link") {
    const url = entity.url ?? text;
    // Only web links may be followed: a javascript: link must stay text.
    if (!/^https?:\/\//i.test(url)) return make("span", { class: "mark", title: url });
    return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
  }
  return make("span", { class: "mark" });
}

const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];

/** The nodes of `text` between `from` and `to`, with `entities` (outer before inner) around their parts. */
function part(text, entities, from, to) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    const isBlock = BLOCKS.includes(entity.type);
    // A block begins and ends a line by itself, so the line breaks around it are not shown again.
    if (entity.offset > at) nodes.push(text.slice(at, isBlock && text[entity.offset - 1] === "\n" ? entity.offset - 1 : entity.offset));
    const inner = entities.slice(i + 1).filter((other) => other.offset >= entity.offset && other.offset + other.length <= end);
    const node = wrapper(entity, text.slice(entity.offset, end));
    node.append(...part(text, inner, entity.offset, end));
    nodes.push(node);
    at = isBlock && end < to && text[end] === "\n" ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

/** The web links in a plain text, as entities. */
export const links = (text) => [...text.matchAll(/https?:\/\/[^\s<>"”]+[^\s<>"”.,;:)]/g)].map((found) => ({ type: "url", offset: found.index, length: found[0].length }));

export function rich(text, entities) {
  return make("div", { class: "text" }, ...part(text, entities ?? [], 0, text.length));
}
