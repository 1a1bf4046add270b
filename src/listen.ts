import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./cli/cli-command.ts";
import { LIMITS, type Settings } from "./config.ts";
import { AppError } from "./model/errors.ts";

/** Opens the port. Throws portInUse where somebody else has it, badCall where the address is not this machine's. */
export async function listen(
  answer: RequestListener,
  { host, port }: Settings,
  stop: AbortSignal,
): Promise<RunningServer> {
  const server = createServer(
    { maxHeaderSize: LIMITS.headerBytes, connectionsCheckingInterval: 1000 },
    answer,
  );
  server.headersTimeout = LIMITS.headersTimeout;
  server.requestTimeout = LIMITS.requestTimeout;
  server.keepAliveTimeout = LIMITS.keepAliveTimeout;
  await opened(server, host, port);
  const stopped = new Promise<void>((resolve) => server.once("close", resolve));
  stop.addEventListener("abort", () => close(server), { once: true });
  return { address: addressOf(server, host), stopped };
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(explained(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const options = { cause };
  switch (cause.code) {
    case "EADDRINUSE":
      return new AppError(
        "portInUse",
        `Port ${port} on ${host} is in use, perhaps by another Hearsay. Stop it, or choose another: --port ${port + 1} (0 takes a free one).`,
        [],
        options,
      );
    case "EACCES":
      return new AppError(
        "badCall",
        `Port ${port} may not be opened by this user. Choose one above 1023.`,
        [],
        options,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new AppError(
        "badCall",
        `${host} is no address of this machine. Use --host 127.0.0.1.`,
        [],
        options,
      );
    default:
      return cause;
  }
}

/** No new connections; requests in work may finish, idle connections go at once. */
function close(server: Server): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LIMITS.closeTimeout).unref();
}

function addressOf(server: Server, host: string): string {
  // listening on a port, so the address is one of a network
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
