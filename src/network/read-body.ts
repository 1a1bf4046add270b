import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { AppError } from "../model/errors.ts";
import { codeOf, connectionFailed } from "./connection-failed.ts";

/** The bytes of an answer, decompressed. Throws fetchFailed past the limit, which holds for both forms, in bytes. */
export async function readBody(url: URL, response: IncomingMessage, limit: number): Promise<Buffer> {
  return decompressed(
    url,
    await sentBytes(url, response, limit),
    response.headers["content-encoding"],
    limit,
  );
}

async function sentBytes(url: URL, response: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      // What the server announces is not believed: it is counted.
      if (length > limit) throw tooBig(url, limit);
      chunks.push(chunk);
    }
  } catch (cause) {
    return connectionFailed(url)(cause);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

const DECODERS = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  br: promisify(brotliDecompress),
  /** Half of the world sends deflate without its header. */
  deflate: async (bytes: Buffer, options: { maxOutputLength: number }): Promise<Buffer> =>
    (bytes[0] ?? 0) % 16 === 8 ? promisify(inflate)(bytes, options) : promisify(inflateRaw)(bytes, options),
};

async function decompressed(url: URL, bytes: Buffer, encoding = "identity", limit: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === "identity" || name === "" || bytes.length === 0) return bytes;
  if (!isDecodable(name)) {
    throw new AppError("fetchFailed", `${url.href}: it is compressed as ${name}, which is not read.`);
  }
  try {
    return await DECODERS[name](bytes, { maxOutputLength: limit });
  } catch (cause) {
    if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE") throw tooBig(url, limit);
    throw new AppError("fetchFailed", `${url.href}: its ${name} data is damaged. Try again.`, [], { cause });
  }
}

function isDecodable(name: string): name is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, name);
}

function tooBig(url: URL, limit: number): AppError {
  return new AppError(
    "fetchFailed",
    `${url.href}: it is bigger than ${limit / 1e6} MB, too big for an article. Save its text and add the file.`,
  );
}
