import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/builders/database-setup.ts"],
    maxWorkers: "100%",
    // no test changes a module: what one file has loaded, and the databases it has made, serve the next
    isolate: false,
    // a database is made for every file, and the machine may be slow: a bound on hanging, not on speed
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
