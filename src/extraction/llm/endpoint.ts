import { AppError } from "../../model/errors.ts";

/** Where a chat model answers, and what has to be said to be let in. */
export interface Endpoint {
  /** Addresses to try in this order; the next one only where there is nothing under the one before. */
  readonly addresses: readonly string[];
  readonly model: string;
  /** The Authorization header, or undefined; never shown to anybody. */
  readonly authorization: string | undefined;
  /** The address as messages may show it: no user, password, query or fragment. */
  readonly shown: string;
  /** What must not appear in a message, whoever wrote it. */
  readonly secrets: readonly string[];
}

const PATH = "/chat/completions";

/**
 * Reads the address, model and key that a user has set. An address without a path gets /v1, as every server of this
 * protocol has it. Throws badCall for what is missing or cannot be, without repeating a key.
 */
export function endpointOf(
  url: string | undefined,
  model: string | undefined,
  key: string | undefined,
): Endpoint {
  const address = addressOf(url);
  const trimmedKey = key?.trim() ?? "";
  // Header values outside printable ASCII make fetch fail with a message that holds them.
  if (!/^[\x21-\x7e]*$/.test(trimmedKey)) {
    throw new AppError(
      "badCall",
      "The key of the language model (HEARSAY_LLM_KEY) holds spaces or letters that no key has. Copy it again.",
    );
  }
  const password = decoded(address.password);
  const user = decoded(address.username);
  const basic = user === "" && password === "" ? undefined : basicOf(user, password);
  address.username = "";
  address.password = "";
  return {
    addresses: addressesOf(address),
    model: modelOf(model),
    authorization: trimmedKey === "" ? basic : `Bearer ${trimmedKey}`,
    shown: address.origin + address.pathname,
    secrets: [
      trimmedKey,
      password,
      basic?.slice("Basic ".length) ?? "",
      ...address.searchParams.values(),
    ].filter((secret) => secret !== ""),
  };
}

function addressOf(url: string | undefined): URL {
  const text = url?.trim() ?? "";
  if (text === "") {
    throw new AppError(
      "badCall",
      "The address of the language model is missing. Set HEARSAY_LLM_URL to an OpenAI-compatible server, for example http://127.0.0.1:11434/v1.",
    );
  }
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "http:" && address?.protocol !== "https:") {
    throw new AppError(
      "badCall",
      "The address of the language model (HEARSAY_LLM_URL) is no http:// or https:// address. Give one such as http://127.0.0.1:11434/v1.",
    );
  }
  address.hash = "";
  return address;
}

function modelOf(model: string | undefined): string {
  const name = model?.trim() ?? "";
  if (name === "") {
    throw new AppError(
      "badCall",
      "The name of the language model is missing. Set HEARSAY_LLM_MODEL to a model that the server has.",
    );
  }
  if (name.length > 180 || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new AppError(
      "badCall",
      "The name of the language model (HEARSAY_LLM_MODEL) is too long or holds control characters. Give the name that the server knows.",
    );
  }
  return name;
}

function addressesOf(address: URL): readonly string[] {
  let path = address.pathname.replace(/\/{1,100}$/, "");
  if (path.endsWith(PATH)) path = path.slice(0, -PATH.length);
  const paths = path === "" ? [`/v1${PATH}`, PATH] : [path + PATH];
  return paths.map((path) => address.origin + path + address.search);
}

function basicOf(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
