import { AppError } from "../model/errors.ts";
import { API_PATH } from "./desk.ts";
import { addressMatcher, type Matched } from "./match-address.ts";
import { ADDRESS_LIMITS } from "./read-parameters.ts";
import { ROUTES } from "./routes/index.ts";

const match = addressMatcher(ROUTES);

/** An address taken apart. */
export interface FoundRoute extends Matched {
  /** Under the API. */
  readonly path: string;
  /** What follows the question mark. */
  readonly query: string;
}

/** Which route answers an address. Throws tooLong, notFound, or URIError for a broken escape. */
export function findRoute(address: string): FoundRoute {
  if (address.length > ADDRESS_LIMITS.length) {
    throw new AppError(
      "tooLong",
      `The address has ${address.length} characters, and at most ${ADDRESS_LIMITS.length} are read: ask for less at once.`,
    );
  }
  const [path, query] = partsOf(address);
  const matched = match(path);
  if (matched !== undefined) return { ...matched, path, query };
  throw new AppError(
    "notFound",
    `There is nothing at ${path}: ${API_PATH}/openapi.json lists what there is.`,
  );
}

/** Path under the API and query. Some clients put the whole address, host and all, where the path belongs. */
function partsOf(address: string): [path: string, query: string] {
  const local = address.startsWith("/") ? address : address.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
  const end = local.search(/[?#]/);
  const path = local.slice(API_PATH.length, end < 0 ? undefined : end);
  return [
    path.startsWith("/") ? path : `/${path}`,
    end < 0 ? "" : (local.slice(end + 1).split("#", 1)[0] ?? ""),
  ];
}
