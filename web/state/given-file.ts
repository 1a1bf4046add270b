import { signal } from "@preact/signals";
import type { Attached } from "../attaching/attach-file.ts";
import { announce } from "./announcing.ts";
import { select } from "./selecting.ts";

/** What came of the last file that was dropped or chosen; "reading" while it is compared. */
export const givenFile = signal<Attached | "reading" | undefined>(undefined);

/** True while a file is held over the page. */
export const isFileOver = signal(false);

/** Takes a file; the code that judges it is fetched only now. */
export async function giveFile(file: File, only?: string): Promise<void> {
  givenFile.value = "reading";
  const { attachFile } = await import("../attaching/attach-file.ts");
  const result = await attachFile(file, only);
  givenFile.value = result;
  announce([result.words, result.more].filter((part) => part !== undefined).join(" "));
  if (result.document !== undefined && only === undefined) select(result.document);
}

/** Lets files be dropped anywhere on the page. Returns how to stop. */
export function followDrops(): () => void {
  const stop = new AbortController();
  const { signal: until } = stop;
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener(
    "dragover",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      isFileOver.value = true;
    },
    { signal: until },
  );
  addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null) isFileOver.value = false;
    },
    { signal: until },
  );
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      isFileOver.value = false;
      const [file] = event.dataTransfer?.files ?? [];
      const on = event.target instanceof Element ? event.target.closest("[data-attach]") : null;
      if (file) void giveFile(file, on?.getAttribute("data-attach") ?? undefined);
    },
    { signal: until },
  );
  return () => stop.abort();
}
