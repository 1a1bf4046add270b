import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids, problem, riverApi, type RiverApi } from "./river-api.ts";

let api: RiverApi;
beforeAll(async () => {
  api = await riverApi();
});
afterAll(() => api.close());

/** Every parameter with a question and its whole answer, in any order. */
const STATEMENTS: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ["by=Northland", ["stm-joint", "stm-north-asserts"]],
  [
    "by=Northland&by=per-ferryman",
    ["stm-ferryman-open", "stm-ferryman-retracts", "stm-joint", "stm-north-asserts"],
  ],
  ["org=Northland", ["stm-holt-accuses"]],
  ["onBehalfOf=Southland", ["stm-vance-open"]],
  ["about=river+treaty", ["stm-holt-accuses", "stm-vance-denies"]],
  ["claim=clm-open", ["stm-ferryman-open", "stm-ferryman-retracts", "stm-vance-open"]],
  ["claim=The+North+Bridge+stayed+open.&by=per-vance", ["stm-vance-open"]],
  ["act=denies", ["stm-south-denies", "stm-vance-denies"]],
  ["act=denies&act=disputes", ["stm-south-denies", "stm-south-disputes", "stm-vance-denies"]],
  ["stance=open", ["stm-herald-unsure"]],
  ["side=against", ["stm-south-denies", "stm-south-disputes", "stm-vance-denies"]],
  ["side=relay", ["stm-ferryman-retracts", "stm-herald-reports", "stm-wire-reports"]],
  ["against=the+south", ["stm-holt-accuses"]],
  ["answered=yes", ["stm-holt-accuses"]],
  ["answered=no", []],
  ["answered=yes&against=Northland", []],
  ["document=doc-wire", ["stm-source-lanes", "stm-vance-denies"]],
  ["document=river+dispatch", ["stm-source-lanes", "stm-vance-denies"]],
  ["outlet=River+Wire", ["stm-source-lanes", "stm-vance-denies"]],
  ["from=2024-06", ["stm-barges-lanes", "stm-ferryman-retracts"]],
  ["to=2024-04", ["stm-north-asserts"]],
  ["from=2024-05-02&to=2024-05-02", ["stm-joint", "stm-source-lanes", "stm-vance-denies"]],
  ["certainty=certain", ["stm-north-asserts"]],
  ["mode=quoted", ["stm-holt-accuses", "stm-north-asserts"]],
  ["maxDepth=1&claim=clm-closed&act=asserts", ["stm-north-asserts"]],
  ["maxDepth=2&claim=clm-closed&act=asserts", ["stm-north-asserts", "stm-villagers"]],
  ['q="villagers+saw"', ["stm-villagers"]],
  ["q=treat*+-tore", ["stm-vance-denies"]],
  ["state=proposed", ["stm-holt-night"]],
  ["state=proposed&state=rejected", ["stm-holt-night", "stm-vance-toll"]],
  ["state=any&by=per-vance", ["stm-vance-denies", "stm-vance-open", "stm-vance-toll"]],
  ["by=per-vance&act=denies&from=2024-05", ["stm-vance-denies"]],
];

const CLAIMS: typeof STATEMENTS = [
  ["q=flood", ["clm-flood"]],
  ["about=Southland", ["clm-closed", "clm-treaty"]],
  ["by=Southland", ["clm-closed", "clm-flood"]],
  ["org=Southland", ["clm-open", "clm-treaty"]],
  ["subtype=prediction", ["clm-flood"]],
  ["standing=contested", ["clm-closed", "clm-open", "clm-treaty"]],
  ["standing=contested&standing=open&subtype=fact&by=Ossian+Vance", ["clm-open", "clm-treaty"]],
  ["speakers=1", ["clm-toll"]],
  ["speakers=>3", ["clm-closed"]],
  ["speakers=<=1&standing=affirmed", ["clm-toll"]],
  ["outlets=2&standing=contested&act=accuses", ["clm-treaty"]],
  ["outlets=>=2&subtype=fact&about=river+treaty", ["clm-treaty"]],
  ["act=cannotVerify", ["clm-closed"]],
  ["from=2024-06", ["clm-lanes", "clm-open"]],
  ["to=2024-04-30", ["clm-closed"]],
];

const AGENTS: typeof STATEMENTS = [
  ["q=holt", ["per-holt-engineer", "per-mira-holt"]],
  ["kind=Person&q=vance", ["per-vance"]],
  ["kind=Organization&subtype=state", ["org-northland", "org-southland"]],
  ["subtype=outlet", ["org-gazette", "org-herald"]],
  ["subtype=outlet&subtype=agency", ["org-gazette", "org-herald", "org-wire"]],
  ["memberOf=Ministry+of+Rivers", ["per-mira-holt"]],
  ["memberOf=Ministry+of+Rivers&at=2024-05-20", ["per-mira-holt"]],
  ["memberOf=Ministry+of+Rivers&at=2024-05-21", []],
  ["memberOf=org-barges&at=2010", ["per-vance"]],
];

const DOCUMENTS: typeof STATEMENTS = [
  ["outlet=The+Herald", ["doc-herald"]],
  ["outlet=The+Herald&outlet=org-wire", ["doc-herald", "doc-wire"]],
  ["from=2024-05-02", ["doc-herald", "doc-ledger", "doc-wire"]],
  ["to=2024-05-01", ["doc-gazette"]],
  ["by=a+ferryman", ["doc-ledger"]],
];

describe.each([
  ["/statements", STATEMENTS],
  ["/claims", CLAIMS],
  ["/agents", AGENTS],
  ["/documents", DOCUMENTS],
])("%s", (path, cases) => {
  it.each(cases)("?%s", async (query, expected) => {
    const found = await ids(api.get(`${path}?limit=500&${query}`));
    expect([...found].sort()).toEqual(expected);
  });
});

describe("independentOutlets", () => {
  it("counts what rests on different outlets, and bounds both ends", async () => {
    const all = await ids(api.get("/claims?limit=500"));
    const one = await ids(api.get("/claims?independentOutlets=1"));
    const more = await ids(api.get("/claims?independentOutlets=>1"));
    const none = await ids(api.get("/claims?independentOutlets=<1"));
    expect([...one, ...more, ...none].sort()).toEqual([...all].sort());
    expect(one).toContain("clm-toll");
    expect(more).toContain("clm-treaty");
  });
});

describe("sort", () => {
  it.each([
    ["/statements", "id", "-id"],
    ["/claims", "id", "-id"],
    ["/claims", "text", "-text"],
    ["/agents", "name", "-name"],
    ["/documents", "title", "-title"],
    ["/documents", "published", "-published"],
  ])("of %s by %s is the reverse of %s", async (path, up, down) => {
    const [rising, falling] = [
      await ids(api.get(`${path}?limit=500&sort=${up}`)),
      await ids(api.get(`${path}?limit=500&sort=${down}`)),
    ];
    expect(rising.length).toBeGreaterThan(2);
    expect([...falling].reverse()).toEqual(rising);
  });

  it("begins with the newest statements, the most contested claims and those who say most", async () => {
    expect((await ids(api.get("/statements"))).slice(0, 1)).toEqual(["stm-ferryman-retracts"]);
    expect((await ids(api.get("/claims?limit=3"))).slice().sort()).toEqual([
      "clm-closed",
      "clm-open",
      "clm-treaty",
    ]);
    expect((await ids(api.get("/agents?limit=1")))[0]).toBe("org-southland");
    expect((await ids(api.get("/documents")))[0]).toBe("doc-ledger");
  });
});

describe("what is wrong with a parameter is named with it", () => {
  it.each([
    ["/statements?speaker=Northland", "speaker", "is unknown here; known are by, org,"],
    ["/statements?by[0]=Northland", "by[0]", "is unknown here"],
    ["/statements?by=", "by", "must not be empty"],
    ["/statements?act=shouts", "act", "expected one of"],
    ["/statements?maxDepth=-1", "maxDepth", "must be a whole number from 0 to 8"],
    ["/statements?maxDepth=1&maxDepth=2", "maxDepth", "may be given once only"],
    ["/statements?limit=0", "limit", "must be a whole number from 1 to 500"],
    ["/statements?limit=501", "limit", "must be a whole number from 1 to 500"],
    ["/statements?limit=1e2", "limit", "must be a whole number from 1 to 500"],
    ["/statements?from=yesterday", "from", "must be YYYY"],
    ["/statements?from=2024-02-30", "from", "must be YYYY"],
    ["/statements?from=2024&to=2023", "from", "is after to (2023)"],
    ["/statements?sort=claim", "sort", "expected one of"],
    ["/statements?fields=id,colour", "fields", 'knows no "colour"'],
    ["/statements?include=agents,boats", "include", 'knows no "boats"'],
    ["/claims?include=documents", "include", 'knows no "documents"'],
    ["/statements?groupBy=day", "groupBy", "expected one of"],
    ["/statements?groupBy=act&sort=said", "sort", "has no meaning together with groupBy"],
    ["/statements?groupBy=act&format=gexf", "format", "has no meaning together with groupBy"],
    ["/statements?state=new", "state", "expected one of"],
    ["/statements?asOf=tomorrow", "asOf", "must be a revision, a date"],
    ["/statements?asOf=999999", "asOf", "the newest revision is"],
    ["/claims?speakers=few", "speakers", "must be a number such as 1, or a bound such as <=2"],
    ["/claims?from=2025&to=2024-05", "from", "is after to"],
    ["/agents?kind=Claim", "kind", "expected one of"],
    ["/agents?at=soon", "at", "must be YYYY"],
    ["/documents?to=2024-13", "to", "must be YYYY"],
    ["/search", "q", "is missing"],
    ["/search?q=river&kind=Review", "kind", "expected one of"],
    ["/relations?a=Northland", "b", "is missing"],
    ["/relations?a=Northland&b=org-northland", "b", "is the same agent as a"],
    ["/relations?a=Northland&b=Southland&maxHops=5", "maxHops", "must be a whole number from 1 to 4"],
    ["/nodes/per-vance/neighbours?depth=3", "depth", "must be a whole number from 1 to 2"],
    ["/graph?view=round", "view", "expected one of"],
    ["/graph?limit=50001", "limit", "must be a whole number from 1 to 50000"],
    ["/export?version=9", "version", "expected one of"],
    ["/export?format=record&version=1.2", "version", "is unknown to the format record"],
    ["/changes?since=-1", "since", "must be a whole number"],
    ["/health?deep=1", "deep", "is unknown here; known are none"],
    ["/statements.csv?fields=id", "fields", "is for JSON, not for csv"],
    ["/claims.gexf?include=agents", "include", "is for JSON, not for gexf"],
  ])("%s", async (path, parameter, detail) => {
    const { status, errors } = await problem(api.get(path));
    expect(status).toBe(400);
    expect(errors).toContainEqual(
      expect.objectContaining({ parameter, detail: expect.stringContaining(detail) as string }),
    );
  });

  it("every one of several at once", async () => {
    const { errors, detail } = await problem(api.get("/statements?limit=x&act=shouts&colour=red"));
    expect(new Set(errors.map(({ parameter }) => parameter))).toEqual(new Set(["act", "colour", "limit"]));
    for (const name of ["limit", "act", "colour"]) expect(detail).toContain(name);
  });

  it.each(["/statements?q=-only", '/search?q="', "/claims?q=%22%22"])(
    "words that cannot be searched: %s",
    async (path) => {
      expect((await problem(api.get(path))).status).toBe(400);
    },
  );
});

describe("names", () => {
  it("that several have are refused with all of them", async () => {
    const { status, errors } = await problem(api.get("/statements?by=mira+holt"));
    expect(status).toBe(400);
    expect(errors.map(({ parameter, detail }) => [parameter, detail])).toEqual([
      ["by", 'per-holt-engineer: Person, "Mira Holt"'],
      ["by", 'per-mira-holt: Person, "Mira Holt"'],
    ]);
  });

  it("that nobody has are refused with what to do", async () => {
    const { status, detail } = await problem(api.get("/claims?about=Atlantis"));
    expect(status).toBe(400);
    expect(detail).toContain("/search?q=Atlantis");
  });

  it.each([
    ["/statements?org=Ossian+Vance", "org"],
    ["/statements?claim=org-northland", "claim"],
    ["/statements?document=Northland", "document"],
    ["/statements?onBehalfOf=Nobody", "onBehalfOf"],
    ["/statements?against=Nobody", "against"],
    ["/statements?outlet=Nobody", "outlet"],
    ["/agents?memberOf=per-vance", "memberOf"],
    ["/relations?a=Nobody&b=Southland", "a"],
    ["/relations?a=Northland&b=clm-open", "b"],
  ])("of the wrong kind are refused: %s", async (path, parameter) => {
    const { status, errors } = await problem(api.get(path));
    expect([status, errors[0]?.parameter]).toEqual([400, parameter]);
  });
});
