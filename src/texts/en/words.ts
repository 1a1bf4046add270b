import type { Certainty, Mode } from "../../vocabulary/statement-words.ts";
import type { Noun } from "../count.ts";

/** Short pieces that lists, panels and citations share. */
export interface WordsTexts {
  readonly speaker: Noun;
  readonly statement: Noun;
  readonly outlet: Noun;
  readonly proposal: Noun;
  /** Verbs after a number of speakers. */
  readonly sides: Readonly<Record<"for" | "against" | "open", Noun>>;
  /** What stands on something that is only proposed, and how sure the program was: "83 % sure". */
  readonly proposed: { readonly title: string; readonly sure: (percent: string) => string };
  readonly nobodyTakesASide: string;
  readonly formerly: (role: string) => string;
  readonly positions: (start: number, end: number) => string;
  /** The chain, nearest first: each link is one or more names. */
  readonly through: (links: readonly string[]) => string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** "paraphrased by The Gazette". */
  readonly quotedBy: (mode: string, outlet: string | undefined) => string;
  readonly reportedIn: (place: string) => string;
  readonly retoldIn: (title: string) => string;
  readonly notAccepted: (proposal: string) => string;
  /** Quotation marks around words of a document. */
  readonly quoted: (words: string) => string;
}

export const words: WordsTexts = {
  speaker: { one: "speaker", many: "speakers" },
  statement: { one: "statement", many: "statements" },
  outlet: { one: "outlet", many: "outlets" },
  proposal: { one: "proposal", many: "proposals" },
  sides: {
    for: { one: "says so", many: "say so" },
    against: { one: "says otherwise", many: "say otherwise" },
    open: { one: "takes no side", many: "take no side" },
  },
  proposed: { title: "Proposal", sure: (percent) => `${percent}\u00A0% sure` },
  nobodyTakesASide: "Nobody here takes a side.",
  formerly: (role) => `formerly ${role}`,
  positions: (start, end) => `characters ${start}–${end}`,
  through: (links) => `Through ${links.join(", and that through ")}`,
  modes: { quoted: "quoted", paraphrased: "paraphrased", mixed: "partly quoted" },
  certainties: {
    certain: "Put as certain.",
    probable: "Put as probable.",
    possible: "Put as possible.",
    unstated: "",
  },
  quotedBy: (mode, outlet) => (outlet === undefined ? mode : `${mode} by ${outlet}`),
  reportedIn: (place) => `reported in ${place} (words not copied)`,
  retoldIn: (title) => `retold in ${title}`,
  notAccepted: (proposal) => `(${proposal}, not accepted)`,
  quoted: (said) => `“${said}”`,
};
