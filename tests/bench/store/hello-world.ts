import type { AddressInfo } from "node:net";
import express from "express";

/** The server that every rate is measured against: Express's own first example, in a process by itself. */
const app = express();
app.get("/", (_request, response) => {
  response.send("Hello World!");
});
const server = app.listen(0, "127.0.0.1", () => {
  // listening on a port, so the address is one of a network
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ address: `http://127.0.0.1:${port}` }));
});
process.once("SIGTERM", () => process.exit(0));
