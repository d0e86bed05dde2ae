import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma looks for an engine binary even to generate, where none is used: any existing file satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(import.meta.url);

export default defineConfig({ schema: "prisma/schema.prisma" });
