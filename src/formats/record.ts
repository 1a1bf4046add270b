import { recordText } from "../model/canonical.ts";
import type { Format } from "./format.ts";

/** hearsay/1, lossless: what `hearsay import` reads. The view makes no difference. */
export const record: Format = {
  name: "record",
  title: "Hearsay record (JSON)",
  extension: "json",
  mediaType: "application/json",
  options: {},
  write: (source) => recordText(source.record),
};
