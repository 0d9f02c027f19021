import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { answerWith, keepAnswers } from "../../../lib/web/answer-status";

test("what a request sets off finds its own answer, and no other", async () => {
  keepAnswers();
  const server = createServer(async (request, response) => {
    await wait(request.url === "/not-there" ? 20 : 5);
    if (request.url === "/not-there") answerWith(404);
    response.end("words");
    if (answerWith(500)) throw new Error("The answer had gone");
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string) => {
    const answer = await fetch(site + path);
    return [answer.status, await answer.text()];
  };
  const asked = ["/not-there", "/there", "/not-there", "/there"];
  expect(await Promise.all(asked.map(ask))).toEqual(asked.map((path) => [path === "/there" ? 200 : 404, "words"]));
  expect(await ask("/there")).toEqual([200, "words"]);
  server.closeAllConnections();
  server.close();
});

test("outside a request nothing happens", () => {
  expect(answerWith(404)).toBe(false);
});
