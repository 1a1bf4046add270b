import type { Import } from "./imports.ts";
import { EXCEPTIONS, LAYERS, MAIN, RESERVED } from "./layers.ts";

/** The layer of a file: the first folder under src, the file itself when it lies there, or "web". */
function layerOf(file: string): string | undefined {
  return file.startsWith("web/") ? "web" : /^src\/([^/]+)/.exec(file)?.[1];
}

/** What the table forbids, one sentence an import: file, line, arrow and the reason for the rule. */
export function violations(imports: readonly Import[]): string[] {
  return imports.flatMap((found) => {
    if (EXCEPTIONS.some(({ file, imports: allowed }) => file === found.from && allowed === found.to))
      return [];
    const why = found.isFile ? whyNotFile(found) : whyNotPackage(found);
    return why === undefined ? [] : [`${found.from}:${found.line}: ${found.from} → ${found.to}: ${why}`];
  });
}

function whyNotFile({ from, to, isType }: Import): string | undefined {
  const source = layerOf(from) ?? from;
  const target = layerOf(to);
  if (source === MAIN || source === target) return undefined;
  const layer = LAYERS[source];
  if (layer === undefined) return `no layer "${source}" stands in the table: give it a line in layers.ts`;
  if (target === undefined) return `code of the product imports nothing outside src and web`;
  const isIn = (names: readonly string[]): boolean =>
    names.includes(target) || names.includes(to.replace(/^src\//, ""));
  if (isIn(layer.uses) || (isType && isIn(layer.knows))) return undefined;
  if (isIn(layer.knows)) return `only as \`import type\`: ${layer.why}`;
  return `${source} may use ${list(layer.uses)} and know ${list(layer.knows)}: ${layer.why}`;
}

function whyNotPackage({ from, to, isType }: Import): string | undefined {
  if (isType) return undefined;
  const source = layerOf(from) ?? from;
  return RESERVED.find(({ pattern, layers }) => pattern.test(to) && !layers.includes(source))?.why;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}

/** Files that import each other in a ring at run time, each ring once, as the path that closes. */
export function cycles(imports: readonly Import[]): string[] {
  const arrows = new Map<string, string[]>();
  for (const { from, to, isFile, isType } of imports) {
    if (isFile && !isType) arrows.set(from, [...(arrows.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    for (const next of arrows.get(file) ?? []) walk(next, [...path, file]);
  };
  for (const file of arrows.keys()) walk(file, []);
  return found;
}
