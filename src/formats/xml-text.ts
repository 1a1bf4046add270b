/** What XML 1.0 cannot hold at all, not even escaped: most control characters, halves of pairs, two non-characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written as references, since a reader turns bare ones in an attribute into spaces, the last two also in a text
  // where it keeps the line ends of XML 1.1.
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
  "\u{85}": "&#x85;",
  "\u{2028}": "&#x2028;",
};

/**
 * Text for an XML element or a double-quoted attribute, which every reader gives back unchanged. What XML cannot
 * hold becomes U+FFFD; a record has none of that (rule 12), but a description of a filter may.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(IMPOSSIBLE, "\u{fffd}")
    .replaceAll(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** ` name="value"` for each attribute that has a value, in the order given. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
