import { dirname, join } from "node:path";
import { parseSync, Visitor } from "vite";

/** One arrow from a file to another file or a package. */
export interface Import {
  /** Path from the root of the project, as `to` is when it is a file. */
  readonly from: string;
  /** 1-based. */
  readonly line: number;
  /** A path from the root of the project for a relative import, else the name of a package or a module of Node. */
  readonly to: string;
  readonly isFile: boolean;
  /** True when nothing of it is left at run time: `import type`, `export type … from`, `import("…")` in a type. */
  readonly isType: boolean;
}

/** Every import, re-export, dynamic import and import type in one source text. */
export function importsIn(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: {
    readonly start: number;
    readonly specifier: string;
    readonly isType: boolean;
  }): void => {
    const isFile = node.specifier.startsWith(".");
    found.push({
      from: file,
      line: source.slice(0, node.start).split("\n").length,
      to: isFile ? join(dirname(file), node.specifier.replace(/\?.*$/, "")) : node.specifier,
      isFile,
      isType: node.isType,
    });
  };
  new Visitor({
    ImportDeclaration(node) {
      add({ start: node.start, specifier: node.source.value, isType: node.importKind === "type" });
    },
    ExportAllDeclaration(node) {
      add({ start: node.start, specifier: node.source.value, isType: node.exportKind === "type" });
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      add({ start: node.start, specifier: node.source.value, isType: node.exportKind === "type" });
    },
    ImportExpression(node) {
      const { source: specifier } = node;
      if (specifier.type !== "Literal" || typeof specifier.value !== "string") {
        throw new Error(`${file} imports something that is only known at run time: name it in the code.`);
      }
      add({ start: node.start, specifier: specifier.value, isType: false });
    },
    TSImportType(node) {
      add({ start: node.start, specifier: node.source.value, isType: true });
    },
  }).visit(program);
  return found;
}
