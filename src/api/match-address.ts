import type { Route } from "./route.ts";

/** A route with what its address holds. */
export interface Matched {
  readonly route: Route;
  readonly id: string | undefined;
  readonly extension: string | undefined;
}

interface Pattern {
  readonly route: Route;
  readonly pattern: RegExp;
}

/**
 * Which route answers at a path under the API. Read as Express reads it: letter case counts, a slash at the end does
 * not, and the last dot of a last part begins the extension. Throws URIError for a percent sign that begins no character.
 */
export function addressMatcher(routes: readonly Route[]): (path: string) => Matched | undefined {
  const byBeginning = new Map<string, Pattern[]>();
  for (const route of routes) {
    const beginning = beginningOf(route.path);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { route, pattern: patternOf(route) }]);
  }
  return (path) => {
    for (const { route, pattern } of byBeginning.get(beginningOf(path)) ?? []) {
      const groups = pattern.exec(path)?.groups;
      if (groups === undefined) continue;
      const { withExtension, alone, extension } = groups;
      return { route, id: decoded(withExtension ?? alone), extension: decoded(extension) };
    }
    return undefined;
  };
}

/** Letters up to the second slash or the first dot. */
function beginningOf(path: string): string {
  return /^\/[^/.]*/.exec(path)?.[0] ?? "/";
}

function patternOf({ path }: Route): RegExp {
  const literal = path.replace(/[.]/g, "\\.");
  const named = (name: string): string => literal.replace(":id", `(?<${name}>[^/]+)`);
  if (path === "/" || path.includes(".")) return new RegExp(`^${named("alone")}(?<extension>(?!))?/?$`);
  const extension = path.endsWith(":id") ? "[^/.]+|\\." : "[^/]+";
  return new RegExp(`^(?:${named("withExtension")}\\.(?<extension>${extension})|${named("alone")})/?$`);
}

function decoded(part: string | undefined): string | undefined {
  return part === undefined ? undefined : decodeURIComponent(part);
}
