import { Router } from "express";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressMatcher } from "../../src/api/match-address.ts";
import { ROUTES } from "../../src/api/routes/index.ts";

const match = addressMatcher(ROUTES);

/** What Express's own router makes of a path: the route it hands it to, and what stands in its places. */
function asExpressReads(path: string): readonly unknown[] | undefined {
  const router = Router({ caseSensitive: true });
  let found: readonly unknown[] | undefined;
  for (const route of ROUTES) {
    const pattern =
      route.path === "/" || route.path.includes(".") ? route.path : `${route.path}{.:extension}`;
    router.get(pattern, (request) => {
      const { id, extension } = request.params as Readonly<Record<string, string | undefined>>; // names of the patterns
      found = [route.path, id, extension];
    });
  }
  // the router reads method and address only
  const request = { method: "GET", url: path } as Parameters<typeof router>[0];
  router(request, {} as Parameters<typeof router>[1], () => undefined);
  return found;
}

const part = fc.constantFrom(
  ...ROUTES.flatMap(({ path }) => path.split("/")).filter((one) => one !== "" && one !== ":id"),
  "clm-1",
  "a.b",
  "a.json",
  ".csv",
  "x.",
  "..",
  "a%20b",
  "%C3%A9",
  "Claims",
  "json",
  "",
);
const path = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom("", "/", ".json", ".csv/", "."))
  .map(([parts, end]) => `/${parts.join("/")}${end}`);

describe("the matcher of addresses", () => {
  it("reads every path as Express's router does", () => {
    fc.assert(
      fc.property(path, (asked) => {
        const matched = match(asked);
        expect(matched && [matched.route.path, matched.id, matched.extension]).toEqual(asExpressReads(asked));
      }),
      { numRuns: 3000 },
    );
  });

  it("finds every route", () => {
    for (const route of ROUTES) expect(match(route.path.replace(":id", "x"))?.route).toBe(route);
  });

  it("does not read a percent sign that begins no character", () => {
    expect(() => match("/claims/%E0")).toThrow(URIError);
  });
});
