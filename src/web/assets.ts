import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { build } from "esbuild";
import type { FastifyInstance } from "fastify";

/** Where a page finds its style and its script; their addresses change with what they hold. */
export interface Assets {
  readonly style: string;
  readonly script: string;
}

const BROWSER = fileURLToPath(new URL("../../templates/browser", import.meta.url));
// it exports its script alone, dist/js/dkfds.min.js
const DESIGN_SYSTEM = join(dirname(createRequire(import.meta.url).resolve("dkfds")), "../..");
const KEPT_FOR_GOOD = "public, max-age=31536000, immutable";

/** Serves the design system with what the pages add to it. */
export async function serveAssets(app: FastifyInstance): Promise<Assets> {
  const { version } = JSON.parse(await readFile(join(DESIGN_SYSTEM, "package.json"), "utf8")) as { version: string };
  const prefix = `/assets/dkfds-${version}`;
  const config = { action: "use-service" } as const;
  await app.register((files, _options, done) => {
    files.addHook("onRoute", (route) => {
      route.config = { ...route.config, ...config };
    });
    files.register(fastifyStatic, {
      root: join(DESIGN_SYSTEM, "dist"),
      prefix,
      // of the design system the pages ask for its fonts and icons; its style they have in theirs
      allowedPath: (path) => /^\/(fonts|img)\/[\w/-]+[.](woff2|svg)$/.test(path),
      cacheControl: false,
      setHeaders: (response) => void response.header("cache-control", KEPT_FOR_GOOD),
    });
    done();
  });
  const serve = (name: string, type: string, content: string) => {
    const url = `/assets/${createHash("sha256").update(content).digest("hex").slice(0, 16)}/${name}`;
    app.get(url, { config }, (_request, reply) =>
      reply.header("cache-control", KEPT_FOR_GOOD).type(`${type}; charset=utf-8`).send(content),
    );
    return url;
  };
  return {
    style: serve("pages.css", "text/css", (await designSystem(prefix)) + (await bundled("pages.css"))),
    script: serve("pages.js", "text/javascript", await bundled("pages.ts")),
  };
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(BROWSER, name)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Its style with the fonts cut down to what Danish, Swedish and English are written with: its own would send each reader
 * the whole of every weight, and formats that no browser of today asks for.
 */
async function designSystem(prefix: string): Promise<string> {
  const style = await readFile(join(DESIGN_SYSTEM, "dist/css/dkfds.min.css"), "utf8");
  return (
    FONTS.map(({ weight, file }) => fontFace(weight, `${prefix}/fonts/IBMPlexSans/split/woff2/${file}.woff2`)).join(
      "",
    ) +
    style
      .replace(/^\uFEFF/, "")
      .replaceAll(/@font-face\s*\{[^}]*\}/g, "")
      .replaceAll(/\/\*#.*?\*\//g, "")
      .replaceAll("url(../", `url(${prefix}/`)
  );
}

/** What the design system sets in 500, its tags and sixth headings, is shown in 400: it is not worth a file more. */
const FONTS = [
  { weight: 400, file: "IBMPlexSans-Regular-Latin1" },
  { weight: 600, file: "IBMPlexSans-SemiBold-Latin1" },
  { weight: 700, file: "IBMPlexSans-Bold-Latin1" },
] as const;

function fontFace(weight: number, url: string): string {
  return `@font-face{font-family:IBM Plex Sans;font-style:normal;font-weight:${weight};font-display:swap;src:url(${url}) format("woff2")}`;
}
