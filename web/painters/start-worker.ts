// oxlint-disable-next-line import/default -- the build gives the address of the file as its default
import sheetWorker from "./sheet-worker.ts?worker&url";

/** Browsers that know trusted types take the address of a script only from a policy; the pages allow this one. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** Starts the worker that draws sheets: its address is written by our own build. Throws where there are no workers. */
export function startSheetWorker(): Worker {
  const policy = globalThis.trustedTypes?.createPolicy("hearsay-worker", {
    createScriptURL: (address) => address,
  });
  return new Worker(policy?.createScriptURL(sheetWorker) ?? sheetWorker, { type: "module" });
}
