import { digest } from "../../src/text/digest.ts";

/** The text of a made-up article, as cleaning leaves it. */
export const WITHHELD_TEXT = [
  "The bridge at Norvik",
  "The port of Norvik says the bridge 🌉 is closed. The crew union says that is not so.",
].join("\n\n");

/** Where words stand, in code points, with their digest: all that a record may hold of a withheld text. */
function place(words: string) {
  const start = lengthOf(WITHHELD_TEXT.slice(0, WITHHELD_TEXT.indexOf(words)));
  return { document: "doc-bridge", start, end: start + lengthOf(words), exactSha256: digest(words) };
}

/** In code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A record of one article whose words may not be copied, with a claim that two disagree on. */
export const WITHHELD_RECORD = {
  format: "hearsay/1",
  agents: [
    { id: "org-gazette", kind: "Organization", subtype: "outlet", name: "The Gazette" },
    { id: "org-port", kind: "Organization", subtype: "company", name: "Port of Norvik" },
    { id: "org-union", kind: "Organization", subtype: "group", name: "Crew union" },
  ],
  things: [],
  affiliations: [],
  documents: [
    {
      id: "doc-bridge",
      title: "The bridge at Norvik",
      publishedBy: "org-gazette",
      published: "2031-05-06",
      language: "en",
      sha256: digest(WITHHELD_TEXT),
      textPolicy: "withheld",
    },
  ],
  claims: [{ id: "clm-bridge", text: "The bridge at Norvik is closed.", subtype: "fact" }],
  statements: [
    {
      id: "stm-port-says",
      by: ["org-port"],
      act: "asserts",
      what: "clm-bridge",
      mode: "paraphrased",
      in: [place("The port of Norvik says the bridge 🌉 is closed")],
    },
    {
      id: "stm-union-denies",
      by: ["org-union"],
      act: "denies",
      what: "clm-bridge",
      mode: "paraphrased",
      in: [place("The crew union says that is not so")],
    },
  ],
  links: [],
  reviews: [],
};
