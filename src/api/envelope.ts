import { encodeCursor, spelt } from "./cursor.ts";
import type { RawParameters } from "./read-parameters.ts";
import type { Representation } from "./representation.ts";
import type { Answer } from "./route.ts";
import type { ReadyAnswer } from "./send.ts";

/** Where an answer was asked for, and what its pages are pinned to. */
export interface Asked {
  /** Address of the route without its query, extension included. */
  readonly address: string;
  readonly raw: RawParameters;
  readonly form: Representation;
  readonly rev: number;
  /** Digest of the question, for cursors: worked out where there is one. */
  readonly question: () => string;
}

/** An answer as bytes: data in its envelope, files as they are, or as these pixels. Links lead to this page and the next. */
export function readyAnswer(answer: Answer, asked: Asked, pixels?: Uint8Array): ReadyAnswer {
  const nextRow = answer.kind === "file" ? answer.next : answer.page?.next;
  const nextCursor =
    nextRow === undefined
      ? null
      : encodeCursor({ rev: asked.rev, after: nextRow, question: asked.question() });
  const next = nextCursor === null ? null : addressOf(asked, nextCursor);
  const headers = {
    "Content-Type": asked.form.mediaType,
    ...(next === null ? {} : { Link: `<${next}>; rel="next"` }),
  };
  if (answer.kind === "file") {
    return {
      status: answer.status ?? 200,
      headers: { ...headers, ...dispositionOf(answer.name) },
      body: Buffer.from(pixels ?? answer.text),
    };
  }
  const data = answer.kind === "texts" ? `[${answer.texts.join(",")}]` : JSON.stringify(answer.data);
  const rest = {
    ...(answer.kind === "texts" || answer.included === undefined ? {} : { included: answer.included }),
    meta: {
      rev: asked.rev,
      ...(answer.page === undefined ? {} : { total: answer.page.total, nextCursor }),
    },
    links: { self: addressOf(asked), ...(answer.page === undefined ? {} : { next }) },
  };
  return { status: 200, headers, body: Buffer.from(`{"data":${data},${JSON.stringify(rest).slice(1)}`) };
}

function addressOf({ address, raw }: Asked, cursor?: string): string {
  const pairs = [...raw]
    .filter(([name]) => name !== "cursor" || cursor === undefined)
    .flatMap(([name, values]) => values.map((value) => spelt(name, value)));
  if (cursor !== undefined) pairs.push(spelt("cursor", cursor));
  return pairs.length === 0 ? address : `${address}?${pairs.join("&")}`;
}

/** Names of files are ASCII without quotes, so both spellings are the same. */
function dispositionOf(name: string | undefined): Readonly<Record<string, string>> {
  return name === undefined
    ? {}
    : {
        "Content-Disposition": `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      };
}
