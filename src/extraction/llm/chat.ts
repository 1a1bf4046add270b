import { z } from "zod";
import { AppError } from "../../model/errors.ts";
import type { Endpoint } from "./endpoint.ts";
import { type ChatSettings, isPassing, postBody } from "./post-body.ts";
import type { ResponseFormat } from "./response-formats.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What the model wrote; empty where the server sent no choice. */
export interface ChatAnswer {
  readonly kind: "answer";
  readonly text: string;
  /** The server stopped the model because the answer grew too long. */
  readonly isCutOff: boolean;
}

/** The server does not take the request as it is: another form of it may do. */
export interface ChatRefusal {
  readonly kind: "refusal";
  readonly status: number;
  /** What the server says about it, on one line, without secrets. */
  readonly detail: string;
}

/** Characters of what a server says that a message repeats. */
const MOST_DETAIL = 200;

/** Statuses that a server gives for the form of a request. */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** The part of an answer of this protocol that counts here. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
});

const ServerError = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** Asks the model once. Throws extractorFailed when there is no answer, or none that this protocol knows. */
export async function chat(
  settings: ChatSettings,
  messages: readonly ChatMessage[],
  format: ResponseFormat,
): Promise<ChatAnswer | ChatRefusal> {
  const body = JSON.stringify({
    model: settings.endpoint.model,
    messages,
    temperature: 0,
    ...(format.value && { response_format: format.value }),
  });
  const { status, text } = await postBody(settings, body);
  if (status >= 200 && status < 300) return answerIn(text, settings.endpoint);
  if (REFUSALS.has(status)) return { kind: "refusal", status, detail: detailIn(text, settings.endpoint) };
  throw new AppError("extractorFailed", complaint(status, text, settings.endpoint));
}

function answerIn(text: string, endpoint: Endpoint): ChatAnswer {
  const parsed = Completion.safeParse(jsonIn(text));
  if (!parsed.success) {
    throw new AppError(
      "extractorFailed",
      `What ${endpoint.shown} answers is no chat completion. Check that HEARSAY_LLM_URL names an OpenAI-compatible server.`,
    );
  }
  const choice = parsed.data.choices?.[0];
  const detail = choice === undefined ? detailIn(text, endpoint) : "";
  if (detail !== "") {
    throw new AppError(
      "extractorFailed",
      `The language model at ${endpoint.shown} answered with an error (${detail}). Check HEARSAY_LLM_MODEL, or try again later.`,
    );
  }
  return {
    kind: "answer",
    text: choice?.message?.content ?? "",
    isCutOff: choice?.finish_reason === "length",
  };
}

function complaint(status: number, text: string, endpoint: Endpoint): string {
  const where = `The language model at ${endpoint.shown} answered ${status}`;
  // What servers say about keys may repeat a part of the key.
  if (status === 401 || status === 403) {
    return `${where}: the key is missing or not accepted. Set HEARSAY_LLM_KEY to a key of this server.`;
  }
  if (status >= 300 && status < 400) {
    return `${where}: it sends callers elsewhere. Set HEARSAY_LLM_URL to the final address.`;
  }
  const detail = detailIn(text, endpoint);
  const said = detail === "" ? "" : ` (${detail})`;
  if (isPassing(status)) return `${where} twice${said}. Try again later.`;
  return `${where}${said}. Check HEARSAY_LLM_URL and HEARSAY_LLM_MODEL.`;
}

function detailIn(text: string, { secrets }: Endpoint): string {
  const parsed = ServerError.safeParse(jsonIn(text));
  if (!parsed.success) return "";
  const { error } = parsed.data;
  let detail = typeof error === "string" ? error : error.message;
  for (const secret of secrets) detail = detail.replaceAll(secret, "…");
  return detail
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, MOST_DETAIL);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
