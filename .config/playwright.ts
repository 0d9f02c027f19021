import { defineConfig } from "@playwright/test";

// The set-up (tests/support/site.ts) starts the site and finds the browser before these are read by the workers.
const { E2E_URL, CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: "../tests/e2e",
  outputDir: "../test-results",
  globalSetup: "../tests/support/site.ts",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    ...(E2E_URL ? { baseURL: E2E_URL } : {}),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    },
  },
});
