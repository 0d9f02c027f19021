// The house's walls (lib/README.md). Pure files of a domain: schema, states, rules, policy; the calendar is pure too.
const pure = ["^lib/[^/]+/(schema|states|rules|policy)\\.ts$", "^lib/calendar/"];
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    rule("no-cycles", "no file circles", {}, { circular: true }),
    rule("lib-knows-no-ui", "lib knows neither doors nor pictures", { path: "^lib" }, { path: "^(app|components)/" }),
    rule(
      "components-know-no-doors",
      "components get actions and data as props",
      { path: "^components" },
      { path: ["^app/", "/(queries|commands|public)\\.ts$", "^lib/(db|auth|files)/", "^prisma/"] },
    ),
    rule(
      "pages-never-write",
      "commands are called by actions and route handlers only",
      { path: "^app", pathNot: "/(actions|route)\\.tsx?$" },
      { path: "/commands\\.ts$" },
    ),
    rule(
      "doors-use-no-database",
      "only queries, commands and public read the database",
      { path: "^app" },
      { path: ["^lib/db/", "^prisma/"], pathNot: "^lib/db/health\\.ts$" },
    ),
    rule(
      "pure-stays-pure",
      "schema, states, rules and policy know only core and each other",
      { path: pure },
      { path: "^(lib|prisma)", pathNot: [...pure, "^lib/core/", "^lib/text/vietnamese\\.ts$"] },
    ),
    rule(
      "pure-without-packages",
      "pure files use zod and nothing else",
      { path: pure },
      { dependencyTypes: ["npm", "core"], pathNot: "node_modules/(zod|diff)/" },
    ),
    rule("core-stands-alone", "core imports itself", { path: "^lib/core/" }, { path: "^(lib|prisma)/", pathNot: "^lib/core/" }),
    rule("queries-never-write", "reading does not call writing", { path: "/(queries|public)\\.ts$" }, { path: "/commands\\.ts$" }),
    rule("commands-know-no-web", "a command can be called from anywhere", { path: "/commands\\.ts$" }, { path: "^lib/web/" }),
    rule(
      "visitors-have-their-own-door",
      "public reads through the public pool",
      { path: "/public\\.ts$" },
      { path: "/(queries|commands|policy)\\.ts$" },
    ),
    rule(
      "product-knows-no-tests",
      "nothing imports tests or sample data",
      { path: "^(app|lib|components)/" },
      { path: "^(tests|prisma/seed|scripts)/" },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^prisma/generated", "\\.next"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "react-server"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
