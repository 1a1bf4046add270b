import { z } from "zod";
import type { Fault } from "../../model/errors.ts";
import { admits, list } from "./admits.ts";

const FaultSchema = admits<Fault>()(
  z.strictObject({
    parameter: z.string().optional(),
    pointer: z.string().optional(),
    detail: z.string(),
    rule: z.int().optional(),
  }),
);

/** RFC 9457, with what is wrong in detail. */
export const ProblemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: list(FaultSchema),
});
export type Problem = z.output<typeof ProblemSchema>;
