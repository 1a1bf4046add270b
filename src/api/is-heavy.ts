import type { IncomingHttpHeaders } from "node:http";
import type { FoundRoute } from "./find-route.ts";

/** Changes to the graph up to which every answer is quick enough to be given on the spot. */
export const QUICK_GRAPH = 5000;

/** What takes long by itself; a cursor may lead into the graph as it was. */
const LONG = ["q", "groupBy", "include", "asOf", "cursor"];

/** Items of a page beyond which it is no quick answer. */
const QUICK_PAGE = 50;

/**
 * Whether an answer over a big graph may take more than 5 ms of CPU, judged by the question alone: whole routes, and
 * of lists what searches, groups or takes much at once.
 */
export function isHeavy(
  { route, extension, query }: FoundRoute,
  { accept = "" }: IncomingHttpHeaders,
): boolean {
  if (route.changesWith !== "revision") return false;
  if (route.isHeavy === true) return true;
  if (extension !== undefined && extension !== "json") return true;
  if (/text\/|xml/.test(accept)) return true;
  const asked = new URLSearchParams(query);
  const format = asked.get("format");
  return (
    LONG.some((name) => asked.has(name)) ||
    (route.quickWith !== undefined && [...asked.keys()].some((name) => !route.quickWith?.includes(name))) ||
    (format !== null && format !== "json") ||
    Number(asked.get("limit") ?? 0) > QUICK_PAGE
  );
}
