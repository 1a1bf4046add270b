import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "../../src/api/routes/index.ts";
import { riverRecord } from "../queries/river-record.ts";
import { WIRE } from "../queries/river-texts.ts";
import { riverApi, type RiverApi } from "./river-api.ts";

/** The questions that can be asked of statements, wherever. */
const QUESTIONS =
  "by org onBehalfOf about claim act stance side against answered document outlet from to certainty mode maxDepth q";

/** What the design promises: every path with its parameters. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  "/": [],
  "/search": ["q", "kind"],
  "/agents": ["q", "kind", "subtype", "memberOf", "at"],
  "/agents/{id}": [],
  "/statements": `${QUESTIONS} groupBy`.split(" "),
  "/statements/{id}": [],
  "/claims": "q about by org subtype standing speakers outlets independentOutlets act from to".split(" "),
  "/claims/{id}": [],
  "/claims/{id}/statements": ["stance", "act", "maxDepth"],
  "/claims/{id}/chain": ["stance", "act", "maxDepth"],
  "/claims/{id}/cluster": [],
  "/documents": ["outlet", "from", "to", "by"],
  "/documents/{id}": [],
  "/documents/{id}/text": [],
  "/relations": ["a", "b", "maxHops", "limit"],
  "/nodes/{id}/neighbours": ["depth", "kind", "limit"],
  "/graph": `view limit overview around standing speakers own shape ${QUESTIONS}`.split(" "),
  "/found": `standing speakers own limit ${QUESTIONS}`.split(" "),
  "/export": `format view standing speakers own ${QUESTIONS}`.split(" "),
  "/changes": ["since", "limit"],
  "/stats": `period ${QUESTIONS}`.split(" "),
  "/health": [],
  "/openapi.json": [],
  "/schema.json": [],
  "/context.jsonld": [],
};

const LISTS = ["/agents", "/statements", "/claims", "/documents"];
const EVERY_LIST = ["limit", "cursor", "sort", "fields", "include", "state", "asOf", "format"];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let api: RiverApi;
let document: OpenApi;
let ajv: Ajv2020;

beforeAll(async () => {
  api = await riverApi({ showAttached: true, base: "https://hearsay.example" });
  document = JSON.parse((await api.get("/openapi.json")).text) as OpenApi; // the tests below look at its shape
  ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, "openapi");
});
afterAll(() => api.close());

function operationAt(path: string): Operation {
  const operation = document.paths[path]?.get;
  if (operation === undefined) throw new Error(`openapi.json has no ${path}`);
  return operation;
}

const namesAt = (path: string): readonly string[] => operationAt(path).parameters.map(({ name }) => name);

describe("openapi.json", () => {
  it.each(Object.entries(PROMISED))("has %s with all its parameters", (path, parameters) => {
    expect(namesAt(path)).toEqual(expect.arrayContaining([...parameters]));
  });

  it.each(LISTS)("has for %s what every list takes", (path) => {
    expect(namesAt(path)).toEqual(expect.arrayContaining(EVERY_LIST));
  });

  it("has nothing that is not promised, and nothing less", () => {
    expect(Object.keys(document.paths).sort()).toEqual(Object.keys(PROMISED).sort());
    expect(ROUTES).toHaveLength(Object.keys(PROMISED).length);
  });

  it("names version, server and every operation once", () => {
    expect([document.openapi, document.info.version]).toEqual(["3.1.0", "1.2.3"]);
    expect(document.servers).toEqual([{ url: "https://hearsay.example/api/v1" }]);
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["getRoot", "getClaimsIdStatements"]));
  });

  it("has the id of a path as a parameter, and asks for no more than must be given", () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const required = get.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
      const expected = path.includes("{id}") ? ["id"] : { "/search": ["q"], "/relations": ["a", "b"] }[path];
      expect([path, required]).toEqual([path, expected ?? []]);
    }
  });

  it("tells a list of values from a single one and a number from a text", () => {
    const kindOf = (path: string, name: string) =>
      operationAt(path).parameters.find((parameter) => parameter.name === name)?.schema.type;
    expect(["by", "maxDepth", "q"].map((name) => kindOf("/statements", name))).toEqual([
      "array",
      "integer",
      "string",
    ]);
  });

  it("has no schema that a validator does not understand", () => {
    for (const name of Object.keys(document.components.schemas)) {
      expect(() => ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow();
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(["Statement", "Claim", "Agent", "Document", "Problem", "ListMeta"]),
    );
  });
});

/** What is wrong with a body, as its path, status and media type describe it; nothing when it fits. */
function faultsOf(path: string, status: number, mediaType: string, body: unknown): readonly string[] {
  const { responses } = operationAt(path);
  const key = Object.hasOwn(responses, String(status)) ? String(status) : "default";
  if (responses[key]?.content?.[mediaType] === undefined)
    return [`${path} has no ${mediaType} for ${status}`];
  const pointer = ["paths", path, "get", "responses", key, "content", mediaType, "schema"]
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/");
  const check = ajv.compile({ $ref: `openapi#/${pointer}` });
  return check(body)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const ANSWERS: readonly (readonly [path: string, address: string])[] = [
  ["/", "/"],
  ["/search", "/search?q=bridge"],
  ["/search", "/search?q=nothingatall"],
  ["/search", "/search.csv?q=bridge"],
  ["/agents", "/agents?state=any&limit=500&include=agents"],
  ["/agents", "/agents?fields=name"],
  ["/agents", "/agents.csv"],
  ["/agents/{id}", "/agents/per-vance?include=agents"],
  ["/agents/{id}", "/agents/org-barges?fields=acts,claims"],
  ["/statements", "/statements?state=any&limit=500&include=agents,claims,documents"],
  ["/statements", "/statements?limit=2&fields=sentence,evidence"],
  ["/statements", "/statements?groupBy=outlet"],
  ["/statements", "/statements.gexf"],
  ["/statements", "/statements.graphml"],
  ["/statements/{id}", "/statements/stm-villagers"],
  ["/statements/{id}", "/statements/stm-holt-night?fields=origin&include=claims"],
  ["/claims", "/claims?state=any&limit=500&include=agents,claims"],
  ["/claims", "/claims?limit=1&fields=standing"],
  ["/claims/{id}", "/claims/clm-toll"],
  ["/claims/{id}/statements", "/claims/clm-closed/statements"],
  ["/claims/{id}/chain", "/claims/clm-closed/chain"],
  ["/claims/{id}/cluster", "/claims/clm-closed/cluster"],
  ["/documents", "/documents?include=documents,agents"],
  ["/documents/{id}", "/documents/doc-ledger"],
  ["/documents/{id}/text", "/documents/doc-gazette/text"],
  ["/documents/{id}/text", "/documents/doc-gazette/text.txt"],
  ["/relations", "/relations?a=Northland&b=Southland&maxHops=4"],
  ["/relations", "/relations?a=org-silent&b=org-wire"],
  ["/nodes/{id}/neighbours", "/nodes/org-southland/neighbours?depth=2&limit=500"],
  ["/nodes/{id}/neighbours", "/nodes/clm-closed/neighbours?view=simple"],
  ["/graph", "/graph?view=simple"],
  ["/graph", "/graph?view=full&state=any"],
  ["/graph", "/graph?q=nothingatall"],
  ["/graph", "/graph?view=full&shape=columns"],
  ["/graph", "/graph?overview=2"],
  ["/graph", "/graph?around=clm-closed&overview=1&shape=columns"],
  ["/found", "/found?act=denies&standing=contested&own=hidden"],
  ["/export", "/export"],
  ["/export", "/export?format=graphology"],
  ["/export", "/export?format=csv-edges"],
  ["/changes", "/changes?limit=500"],
  ["/stats", "/stats"],
  ["/health", "/health"],
  ["/openapi.json", "/openapi.json"],
  ["/schema.json", "/schema.json"],
  ["/context.jsonld", "/context.jsonld"],
];

const PROBLEMS: readonly (readonly [path: string, address: string, status: number])[] = [
  ["/statements", "/statements?by=Mira+Holt", 400],
  ["/statements", "/statements?limit=none&x=y", 400],
  ["/search", "/search", 400],
  ["/claims", "/claims?format=pdf", 406],
  ["/claims/{id}", "/claims/clm-none", 404],
  ["/documents/{id}/text", "/documents/doc-wire/text", 403],
  ["/relations", "/relations?a=x&b=y", 400],
  ["/search", `/search?q=${"a".repeat(9000)}`, 414],
];

describe("an answer is what openapi.json says it is", () => {
  const bodyOf = ({ text, body }: { text?: string; body: unknown }, mediaType: string): unknown => {
    const whole = text ?? String(body);
    return mediaType.includes("json") ? (JSON.parse(whole) as unknown) : whole;
  };

  it("of every route there is at least one", () => {
    expect([...new Set(ANSWERS.map(([path]) => path))].sort()).toEqual(Object.keys(PROMISED).sort());
  });

  it.each(ANSWERS)("%s: %s", async (path, address) => {
    const answer = await api.get(address);
    const mediaType = String(answer.headers["content-type"]).replace(/;.*/, "");
    expect(answer.status).toBe(200);
    expect(faultsOf(path, 200, mediaType, bodyOf(answer, mediaType))).toEqual([]);
  });

  it.each(PROBLEMS)("%s: %s is %i", async (path, address, status) => {
    const answer = await api.get(address);
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, "application/problem+json"]);
    expect(faultsOf(path, status, "application/problem+json", JSON.parse(answer.text))).toEqual([]);
  });

  it("also with attached words", async () => {
    await api.store.attachText("doc-wire", WIRE);
    const { text } = await api.get("/statements?document=doc-wire");
    expect(text).toContain('"words":"attached"');
    expect(faultsOf("/statements", 200, "application/json", JSON.parse(text))).toEqual([]);
  });

  it("and a body that is not is found out", async () => {
    const body = JSON.parse((await api.get("/claims/clm-open")).text) as { data: Record<string, unknown> };
    const spoilt = [
      { ...body, extra: 1 },
      { ...body, data: { ...body.data, for: -1 } },
      { ...body, data: { ...body.data, verdict: "true" } },
      { ...body, meta: {} },
    ];
    for (const one of spoilt) {
      expect(faultsOf("/claims/{id}", 200, "application/json", one)).not.toEqual([]);
    }
  });
});

describe("links", () => {
  it("begin with the public address", async () => {
    const { links, data } = JSON.parse((await api.get("/")).text) as {
      links: { self: string };
      data: { links: Readonly<Record<string, string>> };
    };
    expect(links.self).toBe("https://hearsay.example/api/v1");
    for (const link of Object.values(data.links))
      expect(link).toMatch(/^https:\/\/hearsay\.example\/api\/v1\//);
  });

  it("of the root all lead somewhere", async () => {
    const { data } = JSON.parse((await api.get("/")).text) as {
      data: { links: Readonly<Record<string, string>> };
    };
    for (const link of Object.values(data.links)) {
      const answer = await api.get(link.replace("https://hearsay.example/api/v1", ""));
      // The search wants a word.
      expect([link, answer.status]).toEqual([link, link.endsWith("/search") ? 400 : 200]);
    }
  });
});

describe("schema.json", () => {
  it("fits a record and refuses a broken one", async () => {
    const check = new Ajv2020({ strict: false, formats: { uri: true } }).compile(
      JSON.parse((await api.get("/schema.json")).text) as object,
    );
    const record = riverRecord();
    expect(check(JSON.parse(JSON.stringify(record)))).toBe(true);
    expect(check({ format: "hearsay/1" })).toBe(true);
    expect(check({ ...record, format: "hearsay/2" })).toBe(false);
    expect(check({ ...record, verdicts: [] })).toBe(false);
  });
});
