import { z } from "zod";

/**
 * C0 and C1 controls except \n and \t, and the two non-characters that XML cannot hold: rule 12 keeps them out, and
 * halves of surrogate pairs.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;

/** Letters of ASCII have no halves of pairs and one normal form: most strings need no closer look. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** Why this string may not enter a record, or undefined when it may. */
export function faultOfString(value: string): string | undefined {
  if (PLAIN.test(value)) return undefined;
  if (!value.isWellFormed()) return "holds half of a surrogate pair";
  const control = FORBIDDEN.exec(value);
  if (control) {
    const code = control[0].charCodeAt(0);
    const name = code >= 0xfffe ? "non-character" : "control character";
    return `holds the ${name} U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  if (value !== value.normalize("NFC")) return "is not in Unicode normal form NFC";
  return undefined;
}

/** A string of words: NFC, no control characters but line feed and tab (rule 12). */
export function words(maxLength = 4000): z.ZodString {
  return z
    .string()
    .min(1, "must not be empty")
    .max(maxLength, `must have at most ${maxLength} characters`)
    .superRefine((value, context) => {
      const fault = faultOfString(value);
      if (fault) context.addIssue({ code: "custom", message: fault });
    });
}

/** An http or https address (rule 12). */
export const httpUrl = z
  .string()
  .max(8000)
  .refine((value) => {
    if (!/^https?:\/\/\S+$/i.test(value) || faultOfString(value) !== undefined) return false;
    return URL.canParse(value);
  }, "must be an http:// or https:// address")
  .meta({ format: "uri" });

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "must be a SHA-256 of 64 lower-case hexadecimal digits");
