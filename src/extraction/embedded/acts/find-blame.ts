import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { isRelation } from "../claims/tree.ts";
import { reportingClassOf } from "../lexicon/reporting-class.ts";
import type { Clause } from "./clauses.ts";
import { howWrong } from "./how-wrong.ts";
import { isFirstPerson } from "./mention.ts";
import { isOther, mentionIn } from "./other-party.ts";
import { lemmaAt, type Saying } from "./saying.ts";

/** Clauses within clauses that are looked through. */
const DEEPEST = 12;
const NEGATIONS = new Set(["no", "not", "n't", "never", "neither", "nor", "without", "little", "cannot"]);

/** Somebody is said to have done wrong, or to be a wrongdoer. */
export interface Blame {
  readonly party: TokenSpan;
  /** 0 to 1: how plainly the words say so. */
  readonly strength: number;
}

/** The plainest blame of another party in the clauses of a content. */
export function findBlame(saying: Saying): Blame | undefined {
  let best: Blame | undefined;
  for (const clause of saying.content.clauses) {
    const blame = blameIn(saying, clause);
    if (blame !== undefined && blame.strength > (best?.strength ?? 0)) best = blame;
  }
  return best;
}

function blameIn(saying: Saying, clause: Clause): Blame | undefined {
  if (clause.isHypothetical || clause.isFuture) return undefined;
  if (isInAnothersMind(saying, clause) || isUnderNegation(saying, clause)) return undefined;
  const head = clause.isPassive ? agentOf(saying, clause.predicate) : clause.subject;
  if (head < 0 || !isOther(saying, head)) return undefined;
  const strength = howWrong(saying, clause) * (clause.isMain ? 1 : 0.8);
  return strength > 0 ? { party: mentionIn(saying, head), strength } : undefined;
}

/** "They think that all of us lie": what others say or think blames nobody in this speaker's name. */
function isInAnothersMind({ text, tree, content }: Saying, clause: Clause): boolean {
  if (clause.isMain) return false;
  let at = clause.predicate;
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    const head = text.heads[at] ?? -1;
    if (head < (content.tokens[0] ?? 0)) return false;
    if (
      isRelation(text.relations[at], "ccomp", "xcomp") &&
      reportingClassOf(lemmaAt(text, head), "VERB") > 0
    ) {
      const thinker = tree.childrenOf(head).find((child) => isRelation(text.relations[child], "nsubj"));
      if (thinker !== undefined && !isFirstPerson(text, thinker)) return true;
    }
    at = head;
  }
  return false;
}

/** "No evidence that X hid it", "does not believe X lied": what is said not to be so blames nobody. */
function isUnderNegation({ text, tree, content }: Saying, clause: Clause): boolean {
  let at = text.heads[clause.predicate] ?? -1;
  for (let steps = 0; steps < DEEPEST && at >= (content.tokens[0] ?? 0); steps += 1) {
    const children = tree.childrenOf(at);
    const objects = children.filter((child) => isRelation(text.relations[child], "obj", "nsubj"));
    const around = [...children, ...objects.flatMap((object) => tree.childrenOf(object))];
    if (around.some((word) => NEGATIONS.has(text.forms[word]?.toLowerCase() ?? ""))) return true;
    at = text.heads[at] ?? -1;
  }
  return false;
}

/** Who did it, in a passive clause: "was betrayed by X". */
function agentOf(saying: Saying, predicate: number): number {
  const { text, tree } = saying;
  return (
    tree
      .childrenOf(predicate)
      .find(
        (child) =>
          text.relations[child] === "obl:agent" ||
          (isRelation(text.relations[child], "obl") &&
            tree.childrenOf(child).some((word) => lemmaAt(text, word) === "by")),
      ) ?? -1
  );
}
