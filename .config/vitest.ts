import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone far from Vietnam, on the other side of midnight: a date without its zone shows.
process.env.TZ = "America/New_York";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };
// Server code is seen as Next sees it: `server-only` lets itself be imported.
const conditions = ["react-server", "module", "node", "development|production"];
const shared = { environment: "node", testTimeout: 120_000, hookTimeout: 120_000, setupFiles: ["tests/support/setup.ts"] } as const;

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    pool: "forks",
    maxWorkers: 2,
    env: { TZ: "America/New_York" },
    projects: [
      {
        root,
        resolve: { alias, conditions },
        ssr: { resolve: { conditions } },
        test: {
          ...shared,
          name: "server",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/components/**", "tests/e2e/**"],
          globalSetup: ["tests/support/global-setup.ts"],
          server: { deps: { inline: ["server-only"] } },
        },
      },
      {
        root,
        resolve: { alias },
        test: { ...shared, name: "components", include: ["tests/components/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
