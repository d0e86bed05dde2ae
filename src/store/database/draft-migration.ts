// `npm run draft-migration`: what prisma/schema.prisma says now and did not at the last commit, as SQL on standard output.
// CHECK constraints are then written into it by hand. The engine only compares the two: the database is a throw-away.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { openEmbeddedDatabase } from "./embedded-database.js";

const SCHEMA = "prisma/schema.prisma";

/** The one function used here: Node has it, its types do not. */
const { WebAssembly: wasm } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
  };
};

const engineFile = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
const { instance } = await wasm.instantiate(await readFile(engineFile.replace(/\.js$/, ".wasm")), {
  "./schema_engine_bg.js": engine,
});
engine.__wbg_set_wasm(instance.exports);
(instance.exports.__wbindgen_start as () => void)();

const now = await readFile(SCHEMA, "utf8");
const committed = execFileSync("git", ["show", `HEAD:${SCHEMA}`], { encoding: "utf8" });
const database = await openEmbeddedDatabase(null);
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(database.pool));
const schemaEngine = await engine.SchemaEngine.new({ datamodels: [[SCHEMA, now]] }, () => undefined, adapter);
const { stdout } = await schemaEngine.diff({
  from: { tag: "schemaDatamodel", files: [{ path: SCHEMA, content: committed }] },
  to: { tag: "schemaDatamodel", files: [{ path: SCHEMA, content: now }] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(stdout ?? "");
await database.close();
