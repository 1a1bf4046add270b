import { z } from "zod";
import { Answer, AnsweredStatement } from "./answer.ts";

export interface ReadAnswer {
  /** Statements that have the right shape. */
  readonly statements: readonly AnsweredStatement[];
  /** Statements that have not. */
  readonly misshapen: number;
  /** What is wrong, for the model to mend: one line each, at most MOST_FAULTS; none where all is right. */
  readonly faults: readonly string[];
}

const MOST_FAULTS = 20;

/** Models that think aloud do so before this. */
const THOUGHT_END = "</think>";

const AnyAnswer = z.object({ statements: z.array(z.unknown()).max(200) });

/** What a model wrote, checked against the schema. Never throws. */
export function readAnswer(text: string): ReadAnswer {
  if (text.trim() === "") return nothing("The answer is empty.");
  const value = jsonIn(text);
  if (value === undefined) return nothing("The answer is not valid JSON.");
  const whole = Answer.safeParse(value);
  if (whole.success) return { statements: whole.data.statements, misshapen: 0, faults: [] };
  const faults = whole.error.issues.slice(0, MOST_FAULTS).map(faultOf);
  const loose = AnyAnswer.safeParse(value);
  if (!loose.success) return { statements: [], misshapen: 0, faults };
  const statements = loose.data.statements.flatMap((item) => {
    const parsed = AnsweredStatement.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return { statements, misshapen: loose.data.statements.length - statements.length, faults };
}

function nothing(fault: string): ReadAnswer {
  return { statements: [], misshapen: 0, faults: [fault] };
}

function faultOf({ path, message }: z.core.$ZodIssue): string {
  return `/${path.map(String).join("/")}: ${message}`.slice(0, 300);
}

/** The JSON in a text: all of it, or what lies between the first and the last brace (fences and chatter around it). */
function jsonIn(text: string): unknown {
  const thoughtEnd = text.lastIndexOf(THOUGHT_END);
  const said = thoughtEnd < 0 ? text : text.slice(thoughtEnd + THOUGHT_END.length);
  return parsed(text) ?? parsed(said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1));
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
