import { expect, test } from "vitest";
import { isReading, isSameOrigin } from "../../../lib/web/same-origin";

const host = "guong.example";
const sent = (headers: Record<string, string>) => isSameOrigin(new Headers({ host, ...headers }));

test("a browser's own mark counts alone, whatever the Origin says", () => {
  expect(sent({ "sec-fetch-site": "same-origin" })).toBe(true);
  for (const site of ["same-site", "cross-site", "none", ""]) {
    expect(sent({ "sec-fetch-site": site, origin: `https://${host}` }), site).toBe(false);
  }
});

test("without that mark the Origin must name exactly this host", () => {
  expect(sent({ origin: `https://${host}` })).toBe(true);
  for (const origin of [`https://${host}.trang-khac.example`, `https://${host}:8443`, "null", "guong.example"]) {
    expect(sent({ origin }), origin).toBe(false);
  }
  expect(sent({})).toBe(false);
  expect(isSameOrigin(new Headers({ origin: "https://guong.example" }))).toBe(false);
});

test("only reading may come from anywhere", () => {
  expect(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"].filter(isReading)).toEqual(["GET", "HEAD"]);
});
