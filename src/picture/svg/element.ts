/** What XML cannot hold even escaped: control characters, halves of pairs, two non-characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or a double-quoted attribute. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(IMPOSSIBLE, "\u{fffd}")
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `inside` is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? rounded(value) : (value ?? ""))}"`)
    .join("");
  return inside === "" ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`;
}

/** Two decimals, so that the same picture gives the same bytes everywhere. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
