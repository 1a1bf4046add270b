import { problemOf } from "../api/read-problem.ts";
import { track } from "./progress.ts";

/** Fetches a file and hands it to the browser, telling how far it is. Throws Problem. */
export async function download(href: string, words: string): Promise<void> {
  await track(words, async (report) => {
    const response = await fetch(href);
    if (!response.ok) throw await problemOf(response);
    save(await bodyOf(response, report), nameIn(response.headers.get("content-disposition")));
  });
}

/** Hands a file to the browser as a download. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function bodyOf(response: Response, report: (share: number) => void): Promise<Blob> {
  // The length of what is packed says nothing about how much has come unpacked.
  const packed = response.headers.has("content-encoding");
  const length = packed ? 0 : Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.byteLength;
    if (length > 0) report(bytes / length);
  }
  return new Blob(parts, { type: response.headers.get("content-type") ?? "" });
}

/** The file's name as the server gives it. */
function nameIn(disposition: string | null): string {
  return /filename="?([^";]+)"?/.exec(disposition ?? "")?.[1] ?? "hearsay";
}
