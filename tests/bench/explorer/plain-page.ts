import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ENTRY = fileURLToPath(new URL("plain-sigma.ts", import.meta.url));

export interface PlainPage {
  readonly address: string;
  close(): void;
}

/** A page with nothing but Sigma with its default programs, bundled on the fly. `?graph=` names where the graph comes from. */
export async function servePlainPage(): Promise<PlainPage> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: ENTRY }, modulePreload: false },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && "output" in result ? result.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error("the plain page could not be bundled");
  const { code } = chunk;
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith("/plain.js");
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? code : PAGE);
  });
  return { address: await listening(server), close: () => server.close() };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Plain Sigma</title>
<style>html, body, #graph { margin: 0; width: 100%; height: 100%; }</style>
<div id="graph"></div><script type="module" src="/plain.js"></script>`;

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the plain page has no port");
  return `http://127.0.0.1:${place.port}`;
}
