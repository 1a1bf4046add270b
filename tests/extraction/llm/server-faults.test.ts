import { describe, expect, it } from "vitest";
import { createLlmExtractor, type LlmOptions } from "../../../src/extraction/llm/create-llm-extractor.ts";
import { AppError } from "../../../src/model/errors.ts";
import { anAnswer, anArticle, HARBOUR } from "./an-answer.ts";
import { failing, type FakeReply, startFakeChat, stating, writing } from "./fake-chat-server.ts";

const KEY = "sk-very-secret-0123";
const GOOD = stating(anAnswer());

async function extractFrom(replies: Parameters<typeof startFakeChat>[0], options: Partial<LlmOptions> = {}) {
  const server = await startFakeChat(replies);
  const extractor = createLlmExtractor({ url: server.url, model: "fake-1", key: KEY, ...options });
  const outcome = await extractor.extract(anArticle(HARBOUR)).catch((failure: unknown) => failure);
  return {
    requests: server.requests,
    statements: outcome instanceof Error || !hasStatements(outcome) ? undefined : outcome.statements,
    failure: outcome instanceof AppError ? outcome : undefined,
  };
}

function hasStatements(value: unknown): value is { statements: readonly unknown[] } {
  return typeof value === "object" && value !== null && "statements" in value;
}

function formats(
  requests: readonly { body: { response_format?: { type: string } | undefined } }[],
): string[] {
  return requests.map(({ body }) => body.response_format?.type ?? "none");
}

function messageOf(create: () => unknown): string {
  try {
    create();
  } catch (failure) {
    return String(failure);
  }
  return expect.unreachable();
}

describe("a server in trouble", () => {
  it.each<[string, FakeReply]>([
    ["is busy and says when to come back", failing(429, "slow down", { "retry-after": "0" })],
    [
      "is busy until a date that is now",
      failing(429, "slow down", { "retry-after": new Date().toUTCString() }),
    ],
    ["fails with 500", failing(500)],
    ["fails with 503 and no JSON", { status: 503, body: "<html>oops</html>" }],
    ["breaks the connection", { isBroken: true }],
  ])("is asked once more where it %s", async (_, trouble) => {
    const { statements, requests } = await extractFrom([trouble, GOOD]);
    expect(statements).toHaveLength(1);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.body).toEqual(requests[0]?.body);
  });

  it("is left alone for as long as it asks", async () => {
    const started = performance.now();
    await extractFrom([failing(429, "slow down", { "retry-after": "1" }), GOOD]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  it.each<[string, readonly FakeReply[], RegExp, number]>([
    [
      "is busy twice",
      [failing(429, "slow down", { "retry-after": "0" })],
      /answered 429 twice \(slow down\)/,
      2,
    ],
    ["is busy for an hour", [failing(429, "", { "retry-after": "3600" })], /left alone for 3600 s/, 1],
    ["fails twice", [failing(500)], /answered 500 twice/, 2],
    ["does not accept the key", [failing(401, `Incorrect key ${KEY}`)], /HEARSAY_LLM_KEY/, 1],
    [
      "knows no such model",
      [failing(404, "model not found")],
      /404 \(model not found\).*HEARSAY_LLM_MODEL/,
      2,
    ],
    ["repeats the key", [failing(404, `no model for ${KEY}`)], /no model for …/, 2],
    [
      "sends callers elsewhere",
      [{ status: 307, headers: { location: "http://127.0.0.1:9/" } }],
      /final address/,
      1,
    ],
    ["takes no form of the request", [failing(400, "bad thing")], /answered 400 \(bad thing\)/, 3],
    ["breaks the connection twice", [{ isBroken: true }], /cannot be reached/, 2],
    ["is no chat server", [{ body: "<html>hello</html>" }], /no chat completion/, 1],
    ["says with 200 that it failed", [{ body: '{"error":{"message":"no credit"}}' }], /\(no credit\)/, 1],
    ["answers without end", [{ body: `{"choices":"${"x".repeat(5_000_000)}"}` }], /more than 4 MB/, 1],
  ])("gives a clear error where it %s", async (_, replies, message, count) => {
    const { failure, requests } = await extractFrom(replies);
    expect(failure).toMatchObject({ code: "extractorFailed", message: expect.stringMatching(message) });
    expect(failure?.message).toMatch(/\. [A-Z][^.]+\.$/);
    expect(requests).toHaveLength(count);
    expect(`${failure?.message}\n${failure?.stack}\n${JSON.stringify(failure)}`).not.toContain(KEY);
  });

  it("is given up when it is silent for too long, without a second attempt", async () => {
    const { failure, requests } = await extractFrom([{ isSilent: true }], { timeoutMs: 200 });
    expect(failure).toMatchObject({
      code: "extractorFailed",
      message: expect.stringContaining("within 0.2 s"),
    });
    expect(requests).toHaveLength(1);
  });

  it("is named in the error where nobody listens", async () => {
    const server = await startFakeChat([GOOD]);
    const extractor = createLlmExtractor({
      url: "http://someone:hush@127.0.0.1:9/v1?pass=hush",
      model: "fake-1",
    });
    const failure: unknown = await extractor.extract(anArticle(HARBOUR)).catch((reason: unknown) => reason);
    expect(failure).toMatchObject({
      code: "extractorFailed",
      message: expect.stringMatching(/^The language model at http:\/\/127\.0\.0\.1:9\/v1 cannot be reached/),
    });
    expect(String(failure)).not.toContain("hush");
    expect(server.requests).toEqual([]);
  });
});

describe("a server that does not know the form of answer asked for", () => {
  it.each([400, 422])(
    "gets a plainer one after %i, and is not bothered with the first again",
    async (status) => {
      const server = await startFakeChat(({ body }) =>
        body.response_format === undefined ? GOOD : failing(status, "response_format is not supported"),
      );
      const extractor = createLlmExtractor({ url: server.url, model: "fake-1" });
      await extractor.extract(anArticle(HARBOUR));
      const again = await extractor.extract(anArticle(HARBOUR));
      expect(again.statements).toHaveLength(1);
      expect(formats(server.requests)).toEqual(["json_schema", "json_object", "none", "none"]);
    },
  );

  it("keeps to json_object where that is taken", async () => {
    const { requests, statements } = await extractFrom(({ body }) =>
      body.response_format?.type === "json_schema" ? failing(400) : GOOD,
    );
    expect(statements).toHaveLength(1);
    expect(formats(requests)).toEqual(["json_schema", "json_object"]);
  });

  it("is told less at a time where the context is too small", async () => {
    const { requests, statements } = await extractFrom(({ body }) =>
      (body.messages[1]?.content ?? "").includes("[3]") && (body.messages[1]?.content ?? "").includes("[0]")
        ? failing(400, "the request exceeds the available context size")
        : GOOD,
    );
    expect(statements).toHaveLength(1);
    expect(formats(requests)).toEqual(["json_schema", "json_schema", "json_schema"]);
  });
});

describe("an answer of the wrong form", () => {
  const wrong = JSON.stringify({ statements: [{ ...anAnswer(), act: "shouts" }] });

  it.each([
    ["no JSON", "Sure! Here are the statements you asked for.", "not valid JSON"],
    ["half a JSON", '{"statements": [{"number": 0, ', "not valid JSON"],
    ["nothing", "", "empty"],
    ["another act", wrong, "/statements/0/act: "],
    ["a list", "[]", "/: "],
  ])("is shown to the model with its faults once: %s", async (_, text, fault) => {
    const { statements, requests } = await extractFrom([writing(text), GOOD]);
    expect(statements).toHaveLength(1);
    expect(requests).toHaveLength(2);
    const messages = requests[1]?.body.messages ?? [];
    expect(messages.slice(0, 2)).toEqual(requests[0]?.body.messages);
    expect(messages.filter(({ role }) => role === "assistant").map(({ content }) => content)).toEqual(
      text === "" ? [] : [text],
    );
    expect(messages.at(-1)?.content).toContain(fault);
  });

  it.each([
    ["is never mended", [writing(wrong)]],
    ["has no choice in it", [{ body: '{"choices":[]}' }]],
    ["is null", [{ body: '{"choices":[{"message":{"content":null},"finish_reason":"stop"}]}' }]],
  ])("ends in an error where it %s", async (_, replies) => {
    const { failure, requests } = await extractFrom(replies);
    expect(failure).toMatchObject({
      code: "extractorFailed",
      message: expect.stringContaining("right form"),
    });
    expect(requests).toHaveLength(2);
  });

  it("loses only its bad statements where they are never mended, and counts them", async () => {
    const mixed = writing(JSON.stringify({ statements: [anAnswer(), { ...anAnswer(), act: "shouts" }] }));
    const server = await startFakeChat([mixed]);
    const extractor = createLlmExtractor({ url: server.url, model: "fake-1" });
    const { statements, dropped } = await extractor.extract(anArticle(HARBOUR));
    expect([statements.length, dropped]).toEqual([1, 1]);
  });

  it.each([
    ["in a fence", (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ["among chatter", (json: string) => `Here you are:\n${json}\nAnything else?`],
    ["after thinking aloud", (json: string) => `<think>{"statements": maybe}</think>${json}`],
    ["with keys of its own", (json: string) => json.replace("{", '{"note":"hi",')],
  ])("is read all the same where the JSON stands %s", async (_, dress) => {
    const { statements, requests } = await extractFrom([
      writing(dress(JSON.stringify({ statements: [anAnswer()] }))),
    ]);
    expect(statements).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});

describe("the settings of the language model", () => {
  it.each<[string, Partial<LlmOptions>, RegExp]>([
    ["no address", { url: undefined }, /HEARSAY_LLM_URL/],
    ["an empty address", { url: " " }, /HEARSAY_LLM_URL/],
    ["an address that is none", { url: "localhost" }, /HEARSAY_LLM_URL/],
    ["an address of a file", { url: "file:///etc/passwd" }, /HEARSAY_LLM_URL/],
    ["no model", { model: undefined }, /HEARSAY_LLM_MODEL/],
    ["a model with a line end", { model: "a\nb" }, /HEARSAY_LLM_MODEL/],
    ["a key with a line end in it", { key: "abc\r\ndef" }, /HEARSAY_LLM_KEY/],
    ["a key with other letters", { key: "schlüssel" }, /HEARSAY_LLM_KEY/],
  ])("are refused with %s", (_, options, message) => {
    const create = () => createLlmExtractor({ url: "http://127.0.0.1:9", model: "fake-1", ...options });
    expect(create).toThrow(
      expect.objectContaining({ code: "badCall", message: expect.stringMatching(message) }),
    );
    expect(messageOf(create)).not.toContain(options.key ?? "a key");
  });

  it.each([
    ["", ["/v1/chat/completions"]],
    ["/", ["/v1/chat/completions"]],
    ["/v1", ["/v1/chat/completions"]],
    ["/v1/", ["/v1/chat/completions"]],
    ["/v1/chat/completions", ["/v1/chat/completions"]],
    ["/openai/api?version=2", ["/openai/api/chat/completions?version=2"]],
  ])("lead from the address with path %j to %j", async (path, paths) => {
    const server = await startFakeChat([GOOD]);
    const extractor = createLlmExtractor({ url: server.url + path, model: "fake-1" });
    await extractor.extract(anArticle(HARBOUR));
    expect(server.requests.map((request) => request.path)).toEqual(paths);
  });

  it("find a server that has no /v1", async () => {
    const server = await startFakeChat(({ path }) => (path.startsWith("/v1") ? failing(404) : GOOD));
    const extractor = createLlmExtractor({ url: server.url, model: "fake-1" });
    const { statements } = await extractor.extract(anArticle(HARBOUR));
    expect(statements).toHaveLength(1);
    expect(server.requests.map(({ path }) => path)).toEqual(["/v1/chat/completions", "/chat/completions"]);
  });

  it("send user and password of the address in the header only", async () => {
    const server = await startFakeChat([GOOD]);
    const url = server.url.replace("//", "//anna:p%40ss@");
    await createLlmExtractor({ url, model: "fake-1" }).extract(anArticle(HARBOUR));
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa("anna:p@ss")}`);
  });

  it("let a caller hand in its own fetch", async () => {
    const seen: unknown[] = [];
    const fetch: typeof globalThis.fetch = (address) => {
      seen.push(address);
      return Promise.resolve(new Response(GOOD.body));
    };
    const extractor = createLlmExtractor({ url: "https://models.example/v1", model: "fake-1", fetch });
    const { statements } = await extractor.extract(anArticle(HARBOUR));
    expect(statements).toHaveLength(1);
    expect(seen).toEqual(["https://models.example/v1/chat/completions"]);
  });
});
