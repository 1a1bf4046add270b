import type { Shown } from "../view-model/shown.ts";
import { pageTexts } from "./texts.ts";

/** "53 statements", "3 of 53 statements", and proposals after them: "53 statements, 12 proposals". */
export function shownInWords({
  found,
  total,
  narrowed,
}: Pick<Shown, "found" | "total" | "narrowed">): string {
  const { frame } = pageTexts();
  const words = (key: "accepted" | "proposed", say: typeof frame.statements): string =>
    narrowed ? say(found[key], total[key]) : say(total[key]);
  if (total.proposed === 0) return words("accepted", frame.statements);
  return [
    ...(total.accepted === 0 ? [] : [words("accepted", frame.statements)]),
    words("proposed", frame.proposals),
  ].join(", ");
}
