import { encodeCursor } from "./cursor.ts";
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
  /** Digest of the question, for cursors. */
  readonly question: string;
}

/** An answer as bytes: data in its envelope, files as they are, or as these pixels. Links lead to this page and the next. */
export function readyAnswer(answer: Answer, asked: Asked, pixels?: Uint8Array): ReadyAnswer {
  const nextRow = answer.kind === "data" ? answer.page?.next : answer.next;
  const nextCursor =
    nextRow === undefined ? null : encodeCursor({ rev: asked.rev, after: nextRow, question: asked.question });
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
  const envelope = {
    data: answer.data,
    ...(answer.included === undefined ? {} : { included: answer.included }),
    meta: {
      rev: asked.rev,
      ...(answer.page === undefined ? {} : { total: answer.page.total, nextCursor }),
    },
    links: { self: addressOf(asked), ...(answer.page === undefined ? {} : { next }) },
  };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(envelope)) };
}

function addressOf({ address, raw }: Asked, cursor?: string): string {
  const query = new URLSearchParams();
  for (const [name, values] of raw) {
    if (name === "cursor" && cursor !== undefined) continue;
    for (const value of values) query.append(name, value);
  }
  if (cursor !== undefined) query.append("cursor", cursor);
  return query.size === 0 ? address : `${address}?${query.toString()}`;
}

/** Names of files are ASCII without quotes, so both spellings are the same. */
function dispositionOf(name: string | undefined): Readonly<Record<string, string>> {
  return name === undefined
    ? {}
    : {
        "Content-Disposition": `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      };
}
