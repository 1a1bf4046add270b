import { z } from "zod";
import type { FoundAnswer } from "../../queries/answers.ts";
import { admits, count, list } from "./admits.ts";

export const FoundSchema = admits<FoundAnswer>()(
  z.strictObject({
    statements: list(z.string()).describe("Ids, newest first."),
    proposed: count.describe("How many of these statements are only proposed."),
    claims: list(z.string()).describe("Ids of the claims they are about, the most contested first."),
    agents: list(z.string()).describe("Ids of who makes them, those who make most first."),
    against: list(z.string()).describe("Ids of whoever is accused in them."),
  }),
);
