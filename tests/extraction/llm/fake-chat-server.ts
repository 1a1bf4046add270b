import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { z } from "zod";

/** What a test lets the server do with one request. */
export interface FakeReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body, as it goes out. */
  readonly body?: string;
  /** Never answers. */
  readonly isSilent?: boolean;
  /** Breaks the connection before it answers. */
  readonly isBroken?: boolean;
}

/** A request that the server has seen. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: SeenBody;
}

const SeenBody = z.looseObject({
  model: z.string(),
  temperature: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({ schema: z.unknown() }).optional() })
    .optional(),
});
type SeenBody = z.infer<typeof SeenBody>;

export interface FakeChatServer {
  /** Without a path. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

/**
 * A server on a free port of this machine that speaks the chat protocol and says what the test tells it to: the n-th
 * reply to the n-th request, the last one to all others, or what a function makes of the request. Ends with the test.
 */
export async function startFakeChat(
  replies: readonly FakeReply[] | ((request: SeenRequest, index: number) => FakeReply),
): Promise<FakeChatServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request: SeenRequest = {
        method: incoming.method ?? "",
        path: incoming.url ?? "",
        headers: incoming.headers,
        body: SeenBody.parse(JSON.parse(Buffer.concat(chunks).toString("utf8"))),
      };
      const index = requests.push(request) - 1;
      const reply =
        typeof replies === "function" ? replies(request, index) : (replies[index] ?? replies.at(-1) ?? {});
      send(response, reply);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** A reply in which the model writes this text. */
export function writing(text: string, finishReason = "stop"): FakeReply {
  return {
    body: JSON.stringify({
      id: "chat-1",
      object: "chat.completion",
      choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: finishReason }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  };
}

/** A reply in which the model answers with these statements. */
export function stating(...statements: readonly unknown[]): FakeReply {
  return writing(JSON.stringify({ statements }));
}

/** A reply with a status and an error, as servers of this protocol word it. */
export function failing(
  status: number,
  message = "something is wrong",
  headers: Readonly<Record<string, string>> = {},
): FakeReply {
  return { status, headers, body: JSON.stringify({ error: { message, type: "error" } }) };
}

function send(response: ServerResponse, { status, headers, body, isSilent, isBroken }: FakeReply): void {
  if (isSilent === true) return;
  if (isBroken === true) {
    response.destroy();
    return;
  }
  response.writeHead(status ?? 200, { "content-type": "application/json", ...headers });
  response.end(body ?? "");
}
