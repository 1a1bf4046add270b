import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";

// Opens a store, which brings its tables up to date, and says when it begins and when it is done.
const [file = ""] = process.argv.slice(2);
process.stdout.write("begins\n");
const store = await openSqliteStore({ file });
process.stdout.write("done\n");
await store.close();
