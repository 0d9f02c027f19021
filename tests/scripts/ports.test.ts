import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, sitePort } from "../../scripts/lib/ports.mjs";

test("a free port may be used", async () => {
  const port = await freePort();
  expect(await sitePort(String(port), "127.0.0.1")).toBe(port);
});

test("a port in use is refused, and another one proposed", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  await expect(sitePort(String(port), "127.0.0.1", 0)).rejects.toThrow(
    new RegExp(`Cổng ${port} đang có chương trình khác dùng.*\\n.*Port ${port} is in use.*PORT=${port + 1} npm start`),
  );
  other.close();
});

test.each(["cửa", "0", "70000", "3000.5"])("PORT=%s is not a port", async (wanted) => {
  await expect(sitePort(wanted, "127.0.0.1", 0)).rejects.toThrow(/không phải là số cổng.*\n.*is not a port number/);
});
