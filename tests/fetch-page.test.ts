import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createPageFetcher } from "../src/fetch-page.ts";
import { AppError } from "../src/model/errors.ts";

const PAGE = "<p>Ada Brenn denied it.</p>";
const HTML = { "content-type": "text/html; charset=utf-8" };
const ALLOWED = { allowPrivate: true };

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** Address of a server on this machine that answers so. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function failure(promise: Promise<unknown>): Promise<AppError> {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

const fetchPage = createPageFetcher({ version: "1.2.3" });

describe("fetching a page", () => {
  test("gives its bytes, content type and address, and asks as a polite reader", async () => {
    let asked: IncomingMessage | undefined;
    const address = await serve((request, response) => {
      asked = request;
      response.writeHead(200, HTML).end(PAGE);
    });
    const page = await fetchPage(`${address}/a?b=c#d`, ALLOWED);
    expect(textOf(page.bytes)).toBe(PAGE);
    expect(page).toMatchObject({ contentType: "text/html; charset=utf-8", url: `${address}/a?b=c` });
    expect(asked?.url).toBe("/a?b=c");
    expect(asked?.headers["user-agent"]).toMatch(/^Hearsay\/1\.2\.3 \(\+/);
    expect(asked?.headers.cookie).toBeUndefined();
  });

  test.each([
    { encoding: "gzip", compress: gzipSync },
    { encoding: "br", compress: brotliCompressSync },
    { encoding: "deflate", compress: deflateSync },
    { encoding: "deflate", compress: deflateRawSync },
  ])("decompresses $encoding", async ({ encoding, compress }) => {
    const address = await serve((_, response) => {
      response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(compress(PAGE));
    });
    expect(textOf((await fetchPage(address, ALLOWED)).bytes)).toBe(PAGE);
  });

  test("follows redirects, and tells where they led", async () => {
    const address = await serve((request, response) => {
      if (request.url === "/new/b") response.writeHead(200, HTML).end(PAGE);
      else response.writeHead(302, { location: request.url === "/" ? "/a" : "new/b" }).end();
    });
    expect(await fetchPage(address, ALLOWED)).toMatchObject({ url: `${address}/new/b` });
  });

  test("takes a page without a content type", async () => {
    const address = await serve((_, response) => response.end(PAGE));
    expect((await fetchPage(address, ALLOWED)).contentType).toBeUndefined();
  });
});

describe("a page that cannot be had", () => {
  test.each([
    { status: 403, message: /answered 403 Forbidden\. The server refuses programs: save the page/ },
    { status: 404, message: /answered 404 Not Found\. Check the address/ },
    { status: 429, message: /answered 429 .* try again later/ },
    { status: 503, message: /answered 503 Service Unavailable\. Try again later/ },
    { status: 304, message: /answered 304/ },
  ])("fails with $status and what to do", async ({ status, message }) => {
    const address = await serve((_, response) => response.writeHead(status, HTML).end());
    const { code, message: said } = await failure(fetchPage(address, ALLOWED));
    expect(code).toBe("fetchFailed");
    expect(said).toMatch(message);
  });

  test.each(["application/pdf", "image/png", "application/json", "video/mp4"])(
    "fails for %s",
    async (type) => {
      const address = await serve((_, response) =>
        response.writeHead(200, { "content-type": type }).end("a"),
      );
      expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(
        `it is ${type}; only HTML, plain text`,
      );
    },
  );

  test("fails after five redirects", async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.writeHead(301, { location: `/${asked}` }).end();
    });
    expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(/redirects more than 5 times/);
    expect(asked).toBe(6);
  });

  test("fails while it is read, where it is too big, whatever length is announced", async () => {
    let sent = 0;
    const address = await serve((_, response) => {
      response.writeHead(200, HTML);
      const more = (): void => {
        if (response.destroyed) return;
        sent += 10_000;
        response.write("a".repeat(10_000), () => setImmediate(more));
      };
      more();
    });
    const fetchSmall = createPageFetcher({ sizeLimitBytes: 50_000 });
    expect((await failure(fetchSmall(address, ALLOWED))).message).toMatch(/bigger than 0\.05 MB/);
    expect(sent).toBeLessThan(10_000_000);
  });

  test.each([
    { encoding: "gzip", compress: gzipSync },
    { encoding: "br", compress: brotliCompressSync },
    { encoding: "deflate", compress: deflateSync },
  ])("fails for a $encoding bomb", async ({ encoding, compress }) => {
    const bomb = compress(new Uint8Array(5_000_000));
    const address = await serve((_, response) => {
      response.writeHead(200, { ...HTML, "content-encoding": encoding }).end(bomb);
    });
    const fetchSmall = createPageFetcher({ sizeLimitBytes: 1_000_000 });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await failure(fetchSmall(address, ALLOWED))).message).toMatch(/bigger than 1 MB/);
  });

  test.each([
    { title: "damaged data", encoding: "gzip", message: /its gzip data is damaged/ },
    { title: "an unknown compression", encoding: "zstd", message: /compressed as zstd, which is not read/ },
    { title: "compression twice", encoding: "gzip, gzip", message: /compressed as gzip, gzip/ },
    { title: "a name of every object", encoding: "constructor", message: /compressed as constructor/ },
  ])("fails for $title", async ({ encoding, message }) => {
    const address = await serve((_, response) => {
      response.writeHead(200, { ...HTML, "content-encoding": encoding }).end("not compressed");
    });
    expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(message);
  });

  test("fails when the server breaks off", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { ...HTML, "content-length": "1000" });
      response.write("a");
      setImmediate(() => response.destroy());
    });
    expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(
      /the connection failed \(ECONNRESET\)/,
    );
  });

  test.each([
    { title: "says nothing", answer: (): void => {} },
    {
      title: "goes on for ever",
      answer: (_: unknown, response: Parameters<RequestListener>[1]): void => {
        response.writeHead(200, HTML);
        const drip = setInterval(() => response.write("a"), 10);
        response.on("close", () => {
          clearInterval(drip);
        });
      },
    },
  ])("fails when the server $title", async ({ answer }) => {
    const address = await serve(answer);
    const fetchFast = createPageFetcher({ timeLimitMs: 200 });
    const started = performance.now();
    expect((await failure(fetchFast(address, ALLOWED))).message).toMatch(/not read within 0\.2 seconds/);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("fails when names are not resolved in time", async () => {
    const fetchFast = createPageFetcher({ timeLimitMs: 100, resolve: () => new Promise(() => {}) });
    expect((await failure(fetchFast("http://a.example/"))).message).toMatch(/not read within 0\.1 seconds/);
  });

  test("fails when nobody listens, or the host does not exist", async () => {
    const address = await serve(() => {});
    servers[0]?.close();
    await new Promise((resolve) => servers.shift()?.on("close", resolve) ?? resolve(undefined));
    expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(
      /the connection failed \(ECONNREFUSED\)/,
    );
    const nowhere = createPageFetcher({
      resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })),
    });
    expect((await failure(nowhere("http://a.example/"))).message).toMatch(/no host is called a\.example/);
  });
});

describe("an address that may not be asked", () => {
  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://0.0.0.0/",
    "http://10.1.2.3/",
    "http://172.31.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://168.63.129.16/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001::1]/",
  ])("is refused: %s", async (url) => {
    const { code, message } = await failure(fetchPage(url));
    expect(code).toBe("badCall");
    expect(message).toMatch(/is not an address of the public Internet.*--allow-private/);
  });

  test.each([
    { url: "ftp://a.example/b", message: /only http:\/\/ and https:\/\// },
    { url: "file:///etc/passwd", message: /only http:\/\/ and https:\/\// },
    { url: "javascript:alert(1)", message: /only http/ },
    { url: "a.example/b", message: /is no web address/ },
    { url: "http://", message: /is no web address/ },
    { url: "http://ana:secret@a.example/", message: /with a name and a password/ },
  ])("is refused even where private ones are allowed: $url", async ({ url, message }) => {
    const { code, message: said } = await failure(fetchPage(url, ALLOWED));
    expect(code).toBe("badCall");
    expect(said).toMatch(message);
    expect(said).not.toContain("secret");
  });

  test("is refused where one of the addresses of its host is private", async () => {
    const resolve = () =>
      Promise.resolve([
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ]);
    expect((await failure(createPageFetcher({ resolve })("http://a.example/"))).message).toMatch(
      /10\.0\.0\.1 is not/,
    );
  });

  test("is refused after a redirect too", async () => {
    const address = await serve((_, response) =>
      response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    expect((await failure(fetchPage(address, ALLOWED))).message).toMatch(
      /file:.*\(a redirect of http.*only http/,
    );
  });

  test("is never asked by a name that has changed its mind: each host is resolved once, and what was checked is asked", async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.headers.host ?? "");
      response.writeHead(200, HTML).end(PAGE);
    });
    const port = new URL(address).port;
    let lookups = 0;
    const resolve = (): Promise<{ address: string; family: number }[]> => {
      lookups++;
      return Promise.resolve([{ address: lookups === 1 ? "127.0.0.1" : "192.0.2.1", family: 4 }]);
    };
    const page = await createPageFetcher({ resolve })(`http://rebound.example:${port}/`, ALLOWED);
    expect(textOf(page.bytes)).toBe(PAGE);
    expect(asked).toEqual([`rebound.example:${port}`]);
    expect(lookups).toBe(1);
  });
});
