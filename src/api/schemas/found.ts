import { z } from "zod";
import type { FoundAnswer } from "../../queries/answers.ts";
import { admits, count, list } from "./admits.ts";

export const FoundSchema = admits<FoundAnswer>()(
  z.strictObject({
    statements: list(z.string()).describe("Ids, newest first; where very many pass, the newest of them."),
    total: count.describe(
      "Statements that pass; of those that pass but for own, standing and speakers where isCut.",
    ),
    isCut: z.boolean().describe("True where only the newest are told, with their claims and agents."),
    proposed: count.describe("How many of these statements are only proposed."),
    claims: list(z.string()).describe("Ids of the claims they are about, the most contested first."),
    agents: list(z.string()).describe("Ids of who makes them, those who make most first."),
    against: list(z.string()).describe("Ids of whoever is accused in them."),
  }),
);
