import { z } from "zod";
import { Answer } from "./answer.ts";

/** One way to ask a server for JSON; `value` undefined asks for nothing and leaves it to the prompt. */
export interface ResponseFormat {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

/** Bounds that some servers refuse in a strict schema. Answers are checked against them all the same. */
const LEFT_OUT = [
  "$schema",
  "default",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
] as const;

const schema = z.toJSONSchema(Answer, {
  override: ({ jsonSchema }) => {
    for (const keyword of LEFT_OUT) delete jsonSchema[keyword];
  },
});
delete schema.$schema;

/** From the strictest to the plainest: a server that refuses one gets the next. */
export const RESPONSE_FORMATS: readonly ResponseFormat[] = [
  {
    name: "json_schema",
    value: {
      type: "json_schema",
      json_schema: { name: "attributed_statements", strict: true, schema },
    },
  },
  { name: "json_object", value: { type: "json_object" } },
  { name: "none", value: undefined },
];
