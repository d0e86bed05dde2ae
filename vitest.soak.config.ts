import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

// the same suite at the full size of its heavy tests; CI asks for a size between
process.env.TEST_SIZE ??= "soak";

export default mergeConfig(base, defineConfig({ test: { testTimeout: 3_600_000 } }));
