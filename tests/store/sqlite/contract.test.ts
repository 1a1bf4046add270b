import { join } from "node:path";
import { afterEach } from "vitest";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { storeContract } from "../contract.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const open: Store[] = [];
const newFolder = temporaryFolders();

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore({ file });
  open.push(store);
  return store;
}

storeContract("SQLite in memory", () => opened(":memory:"));
storeContract("SQLite in a file", () => opened(join(newFolder(), "hearsay.db")));
