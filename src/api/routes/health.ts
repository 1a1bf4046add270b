import { z } from "zod";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";

/** Never waits for the store: a busy graph is no reason to restart the server. */
export const health = defineRoute({
  method: "get",
  path: "/health",
  summary: "Whether the server takes requests",
  parameters: z.strictObject({}),
  answer: undefined,
  forms: [JSON_FORM],
  changesWith: "moment",
  handle({ services }) {
    const isServing = services.isServing();
    return Promise.resolve({
      kind: "file",
      text: JSON.stringify({ status: isServing ? "ok" : "stopping" }),
      status: isServing ? 200 : 503,
    });
  },
});
