import { defineConfig } from "prisma/config";

// Paths are relative to this folder. The address is only read by `prisma migrate deploy`.
export default defineConfig({
  schema: "../prisma",
  migrations: { path: "../prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
