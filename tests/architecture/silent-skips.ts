import { parseSync, Visitor } from "vite";

const TESTS = new Set(["it", "test", "describe", "suite"]);
const LEFT_OUT = new Set(["skip", "skipIf", "runIf", "todo", "only"]);

/**
 * Lines on which tests are left out without a word: `it.skip`, `describe.skipIf` and their like cannot carry a reason,
 * `context.skip(condition, "reason")` can. One sentence a place.
 */
export function silentSkips(file: string, source: string): string[] {
  const found: string[] = [];
  const report = (start: number, what: string): void => {
    const line = source.slice(0, start).split("\n").length;
    found.push(
      `${file}:${line}: ${what} gives no reason: write context.skip(condition, "reason") in the test.`,
    );
  };
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      if (!TESTS.has(node.object.name) || !LEFT_OUT.has(node.property.name)) return;
      report(node.start, `${node.object.name}.${node.property.name}`);
    },
    CallExpression({ callee, arguments: given, start }) {
      const object = callee.type === "MemberExpression" ? callee.object : undefined;
      if (object?.type === "Identifier" && TESTS.has(object.name)) return;
      const name = callee.type === "MemberExpression" ? callee.property : callee;
      if (name.type !== "Identifier") return;
      if (TESTS.has(name.name)) {
        for (const options of given) {
          if (options.type !== "ObjectExpression") continue;
          for (const property of options.properties) {
            if (property.type !== "Property" || property.key.type !== "Identifier") continue;
            if (LEFT_OUT.has(property.key.name)) report(property.start, `{ ${property.key.name} }`);
          }
        }
      }
      const isText = given[0]?.type === "TemplateLiteral" || given[0]?.type === "Literal";
      if (name.name === "skip" && given.length < 2 && !isText) report(start, "skip()");
    },
  }).visit(parseSync(file, source).program);
  return found;
}
