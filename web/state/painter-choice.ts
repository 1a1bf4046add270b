import { computed, signal } from "@preact/signals";
import { webglHere } from "../painters/webgl.ts";
import { failed } from "./pointing.ts";

export type PainterName = "sigma" | "canvas";

/** Why a painter is on: asked for by a person, or what the machine can do. */
export type PainterReason = "asked" | "fast" | "noWebgl" | "software" | "lost" | "slow";

const KEY = "hearsay.painter";
/** Milliseconds between moving frames above which WebGL is no help here. */
const TOO_SLOW = 120;

const webgl = webglHere();

/** What the address asks for, else what was chosen here before. */
const asked = signal<PainterName | undefined>(read());
const taken = signal<"lost" | "slow" | undefined>(undefined);

/** Whether there is a choice at all. */
export const webglIsThere = webgl !== "none";

export const painterChoice = computed((): { readonly name: PainterName; readonly reason: PainterReason } => {
  if (webgl === "none") return { name: "canvas", reason: "noWebgl" };
  if (taken.value === "lost") return { name: "canvas", reason: "lost" };
  if (asked.value) return { name: asked.value, reason: "asked" };
  if (taken.value === "slow") return { name: "canvas", reason: "slow" };
  return webgl === "software" ? { name: "canvas", reason: "software" } : { name: "sigma", reason: "fast" };
});

/** Who draws the picture. */
export const painterState = computed((): PainterName | "none" =>
  failed.value ? "none" : painterChoice.value.name,
);

/** Keeps a person's choice for this browser. */
export function choosePainter(name: PainterName): void {
  asked.value = name;
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Where nothing may be stored the choice lasts as long as the page.
  }
}

/** The device took WebGL away; `onReturn` is told how to hear that it is back. */
export function lostWebgl(onReturn: (returned: () => void) => void): void {
  taken.value = "lost";
  onReturn(() => {
    if (taken.peek() === "lost") taken.value = undefined;
  });
}

export function judgePace(name: PainterName, milliseconds: number): void {
  if (name === "sigma" && milliseconds > TOO_SLOW && taken.peek() === undefined) taken.value = "slow";
}

function read(): PainterName | undefined {
  const named = new URLSearchParams(globalThis.location?.search ?? "").get("painter") ?? stored();
  return named === "sigma" || named === "canvas" ? named : undefined;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
