import type { IncomingMessage } from "node:http";
import express, { type Request } from "express";
import { AppError } from "../model/errors.ts";

/** One form in which a route can answer. */
export interface Representation {
  /** What `format` calls it. */
  readonly name: string;
  /** Of an address, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Routes answer with a picture as SVG, which is turned into pixels on its way out. */
  readonly inPixels?: true;
}

export const JSON_FORM: Representation = { name: "json", extension: "json", mediaType: "application/json" };
export const CSV_FORM: Representation = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
};
export const TEXT_FORM: Representation = {
  name: "txt",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
};

/** What the asker wants: the parameter `format`, or the extension of the address, or else what Accept prefers. */
export interface Wish {
  readonly format: string | undefined;
  readonly extension: string | undefined;
}

/** The form to answer in. Throws notAcceptable with the list of those there are. */
export function chooseForm(
  forms: readonly Representation[],
  { format, extension }: Wish,
  request: Pick<IncomingMessage, "headers">,
): Representation {
  const byName = forms.find((form) => form.name === format);
  const byExtension = forms.find((form) => form.extension === extension);
  if (format !== undefined && extension !== undefined && byName?.extension !== extension) {
    throw refused(
      forms,
      `the address ends in .${extension} and format says ${format}: leave one of them out`,
    );
  }
  if (format !== undefined)
    return byName ?? refuse(forms, `there is no format ${JSON.stringify(format)} here`);
  if (extension !== undefined) return byExtension ?? refuse(forms, `there is no .${extension} here`);
  const { accept } = request.headers;
  const [first] = forms;
  if (first !== undefined && (accept === undefined || accept === "*/*")) return first;
  // Express needs the headers only
  const types = forms.map(({ mediaType }) => bare(mediaType));
  const accepted = express.request.accepts.call(request as Request, ...types);
  const byAccept = forms.find(({ mediaType }) => bare(mediaType) === accepted);
  return byAccept ?? refuse(forms, "no media type that Accept names is to be had");
}

function refuse(forms: readonly Representation[], what: string): never {
  throw refused(forms, what);
}

function refused(forms: readonly Representation[], what: string): AppError {
  const known = forms.map(({ name, mediaType }) => `${name} (${bare(mediaType)})`).join(", ");
  const detail = `${what}; take one of ${known}`;
  return new AppError("notAcceptable", `The format: ${detail}.`, [{ parameter: "format", detail }]);
}

function bare(mediaType: string): string {
  return mediaType.replace(/;.*/, "");
}
