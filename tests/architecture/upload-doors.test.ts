import { expect, it } from "vitest";
import { config } from "@/proxy";
import { filesBelow, read } from "./source";

/** The addresses at which whole files arrive: the handlers that read an upload. */
const doors = filesBelow("app")
  .filter((path) => path.endsWith("/route.ts") && read(path).includes("readUpload"))
  .map((path) =>
    path
      .replace(/^app/, "")
      .replace(/\/route\.ts$/, "")
      .replace(/\[\w+\]/g, "0198c0de-0000-7000-8000-000000000001"),
  );

it("there are doors for files", () => {
  expect(doors.length).toBeGreaterThanOrEqual(5);
});

it("the proxy leaves them alone: it would cut what they take", () => {
  const matcher = new RegExp(`^${config.matcher[0]?.source}$`);
  expect(doors.filter((door) => matcher.test(door))).toEqual([]);
  expect(matcher.test("/lam-viec/ke-hoach")).toBe(true);
});

it("the web server in front lets whole files through there, and nowhere else", () => {
  const location = /location ~ (\S+) \{\s*client_max_body_size 26m/.exec(read("deploy/nginx.conf"))?.[1] ?? "";
  expect(doors.filter((door) => !new RegExp(location).test(door))).toEqual([]);
  expect(new RegExp(location).test("/lam-viec/ke-hoach")).toBe(false);
});
