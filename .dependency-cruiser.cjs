// The house and its rooms: who may import whom, and which packages each room may use. Type-only imports count.
// Everything not listed is forbidden; a new edge or package is a decision, taken here with its reason.

const DOMAIN = "^src/domain/";
const USECASES = "^src/usecases/";
const PORTS = "^src/usecases/(act|identity-ports|ports)[.]ts$";
const CHARTS = "^src/charts/";
const APP = "^src/app[.]ts$";
const CONFIG = "^src/config[.]ts$";
const TEMPLATES = "^templates/(?!browser/)";
const TEXTS = "^templates/texts/";
const READING = "^templates/(texts|reading-guides|mails)/";

/** `files` of a room, the `rooms` besides itself it may import, its npm `packages` (`@scope/*` is a whole scope). */
const ROOMS = [
  {
    name: "domain",
    files: DOMAIN,
    rooms: [],
    packages: ["zod", "date-fns"],
    builtins: false,
    why: "The rules are pure: they know neither the rooms around them nor the machine, and are tested with plain values.",
  },
  {
    name: "usecases",
    files: USECASES,
    rooms: [DOMAIN],
    packages: [],
    builtins: false,
    why: "A use case loads, lets the domain decide and saves: what it needs of the world it says in ports.ts.",
  },
  {
    name: "charts",
    files: CHARTS,
    rooms: [DOMAIN, TEXTS],
    packages: ["d3-scale", "d3-shape"],
    builtins: false,
    why: "Figures become marks, purely: the same marks are printed by the web and placed by the report.",
  },
  {
    name: "store",
    files: "^src/store/",
    rooms: [DOMAIN, PORTS, READING],
    packages: [
      "@electric-sql/pglite",
      "@prisma/adapter-pg",
      "@prisma/client",
      "@prisma/driver-adapter-utils",
      "@prisma/schema-engine-wasm",
      "pg",
      "zod",
    ],
    why: "An adapter does what the ports ask and knows no other adapter. The database is reached from here alone.",
  },
  {
    name: "identity",
    files: "^src/identity/",
    rooms: [DOMAIN, PORTS, READING],
    packages: ["@node-rs/argon2", "openid-client", "zod"],
    why: "An adapter does what the ports ask and knows no other adapter; who may do what is decided in the domain.",
  },
  {
    name: "outbox",
    files: "^src/outbox/",
    rooms: [DOMAIN, PORTS, READING],
    packages: ["ical-generator", "nodemailer", "pg-boss", "zod", "date-fns"],
    why: "An adapter does what the ports ask and knows no other adapter: it sends what a use case has enqueued.",
  },
  {
    name: "report",
    files: "^src/report/(?!paint/)",
    rooms: ["^src/report/", DOMAIN, PORTS, CHARTS, READING],
    packages: ["@expo-google-fonts/*", "date-fns", "fontkit", "tsx", "zod"],
    why: "An adapter; content and layout know no output format, so that the same boxes can be painted as PDF and as Word.",
  },
  {
    name: "report-paint",
    files: "^src/report/paint/",
    rooms: ["^src/report/", DOMAIN, PORTS, CHARTS, READING],
    packages: ["@expo-google-fonts/*", "date-fns", "docx", "fontkit", "pdfkit", "tsx", "zod"],
    why: "Only the painters know pdfkit and docx: either can be replaced without touching what the report says.",
  },
  {
    name: "exchange",
    files: "^src/exchange/",
    rooms: [DOMAIN, PORTS, READING],
    packages: [
      "csv-parse",
      "csv-stringify",
      "date-fns",
      "fflate",
      "hucre",
      "mammoth",
      "read-excel-file",
      "write-excel-file",
      "zod",
    ],
    why: "An adapter does what the ports ask and knows no other adapter: files come in and go out here.",
  },
  {
    name: "api",
    files: "^src/api/",
    rooms: [APP, USECASES, DOMAIN, TEMPLATES],
    packages: ["@fastify/*", "fastify", "fastify-type-provider-zod", "zod"],
    why: "A door: it parses, calls a use case of the app and answers. It reaches neither an adapter nor the other door.",
  },
  {
    name: "web",
    files: "^src/web/",
    rooms: [APP, USECASES, DOMAIN, CHARTS, TEMPLATES],
    packages: ["@fastify/*", "date-fns", "dkfds", "esbuild", "fastify", "preact", "preact-render-to-string", "zod"],
    why: "A door: it parses, calls a use case of the app and answers. It reaches neither an adapter nor the other door.",
  },
  {
    name: "templates",
    files: "^templates/(?!texts/|browser/)",
    rooms: [TEMPLATES, DOMAIN],
    packages: ["preact"],
    builtins: false,
    why: "Templates print what a presenter has worded: no rule, no arithmetic, no date format, nothing of the machine.",
  },
  {
    name: "texts",
    files: TEXTS,
    rooms: [DOMAIN],
    packages: [],
    builtins: false,
    why: "Texts word the codes and facts of the domain and are read by every room: they may depend on nothing else.",
  },
  {
    name: "browser",
    files: "^templates/browser/",
    rooms: [],
    packages: ["dkfds"],
    builtins: false,
    why: "Runs in the reader's browser and is bundled by itself: nothing of the server may come along.",
  },
  {
    name: "app",
    files: APP,
    rooms: ["^src/(?!main[.]ts$|store/client/)", TEMPLATES],
    packages: [],
    why: "The only place where rooms are wired together; it wires and does nothing else, so it needs no package.",
  },
  {
    name: "main",
    files: "^src/main[.]ts$",
    rooms: [APP, CONFIG, TEXTS],
    packages: [],
    why: "Starts the process and nothing else: what is not in app.ts cannot be tested.",
  },
  {
    name: "config",
    files: CONFIG,
    rooms: [TEXTS],
    packages: ["zod"],
    why: "Parses the environment once; the other rooms are handed their settings and cannot be configured behind its back.",
  },
  {
    name: "scripts",
    files: "^scripts/",
    rooms: [APP, CONFIG, USECASES, DOMAIN, TEMPLATES],
    packages: ["@electric-sql/pglite", "@prisma/schema-engine-wasm", "date-fns", "fast-check", "zod"],
    why: "Commands are thin: they call use cases through the app. The engine packages are for drafting a migration.",
  },
];

const NPM = [
  "npm",
  "npm-bundled",
  "npm-dev",
  "npm-no-pkg",
  "npm-optional",
  "npm-peer",
  "npm-unknown",
  "deprecated",
  "unknown",
];

/** Types come from `@types/…` when the package has none of its own. */
const packagePath = (name) =>
  `(^|/)node_modules/${name.endsWith("/*") ? `${name.slice(0, -1)}` : `(@types/)?${name}/`}`.replaceAll(".", "[.]");

const forbid = (name, why, from, to) => ({ name, comment: why, severity: "error", from, to });

const roomRules = ROOMS.flatMap(({ name, files, rooms, packages, builtins = true, why }) => [
  forbid(
    `${name}-imports`,
    why,
    { path: files },
    { path: "^(src|templates|scripts|tests)/", pathNot: [files, ...rooms] },
  ),
  forbid(
    `${name}-packages`,
    why,
    { path: files },
    { dependencyTypes: NPM, path: "(^|/)node_modules/", pathNot: packages.map(packagePath) },
  ),
  ...(builtins ? [] : [forbid(`${name}-builtins`, why, { path: files }, { dependencyTypes: ["core"] })]),
]);

module.exports = {
  forbidden: [
    ...roomRules,
    forbid(
      "adapters-through-app",
      "Adapters are wired in app.ts alone, so that a door or a script can never bypass a use case's checks.",
      { pathNot: [APP, "^src/(store|identity|outbox|report|exchange)/", "^tests/"] },
      { path: "^src/(store|identity|outbox|report|exchange)/" },
    ),
    forbid(
      "prisma-client-in-store",
      "Rows are mapped to the domain's types where they are read: nobody else may see the generated client.",
      { pathNot: ["^src/store/", "^tests/"] },
      { path: "^src/store/client/" },
    ),
    forbid(
      "usecases-as-types",
      "Doors and scripts name a use case's types; the use case itself comes wired with its ports from app.ts.",
      { path: "^(src/(api|web)|scripts)/" },
      { path: USECASES, dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "report-content-first",
      "What is said is decided before where it stands and how it is painted: content knows neither.",
      { path: "^src/report/content/" },
      { path: "^src/report/(layout|paint)/" },
    ),
    forbid(
      "report-layout-before-paint",
      "Boxes are placed without knowing who paints them, or PDF and Word would drift apart.",
      { path: "^src/report/layout/" },
      { path: "^src/report/paint/" },
    ),
    forbid(
      "no-cycles",
      "Files that import each other can only be read, tested and moved together; type-only imports count.",
      {},
      { circular: true },
    ),
    forbid(
      "no-unresolvable",
      "An import that resolves to nothing would slip past every other rule.",
      {},
      { couldNotResolve: true },
    ),
    forbid(
      "no-undeclared-package",
      "A package that only another package brings in can vanish with the next update.",
      { pathNot: "^tests/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    forbid(
      "no-dev-package-in-src",
      "What runs in production is a dependency, not a development dependency.",
      { path: "^(src|templates)/", pathNot: "^src/store/database/draft-migration[.]ts$" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^src/store/client/"] },
    exclude: { path: ["^tests/golden/"] },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
