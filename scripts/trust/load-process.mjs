// The phones: one small process with kept-alive connections, so that making the load does not disturb what is measured.
// Gets { casts: [{ body, at }], ports, patience } and answers { answers: [...] }: what each paper got in the end, in its order.
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** @typedef {{ body: string, at: number }} Sending `at`: milliseconds after the start */
/** @typedef {{ status: number, outcome: string, receipt: string | null, sent: number, waited: number, tries: number }} Answer */

/** @type {http.Agent[]} */
let agents = [];

process.on("message", async (/** @type {{ casts: Sending[], ports: number[], patience: number }} */ order) => {
  agents = order.ports.map((_, index) => agents[index] ?? new http.Agent({ keepAlive: true, maxSockets: 60 }));
  const start = Date.now();
  const answers = await Promise.all(order.casts.map((cast, index) => castStubbornly(cast, index, order, start)));
  process.send?.({ answers });
});

/**
 * As the page does: whatever is uncertain is sent again, the same bytes; a proxy in front would go to the other instance.
 * @param {Sending} cast
 * @param {number} index
 * @param {{ ports: number[], patience: number }} order
 * @param {number} start
 * @returns {Promise<Answer>}
 */
async function castStubbornly({ body, at }, index, { ports, patience }, start) {
  await wait(Math.max(0, start + at - Date.now()));
  const sent = Date.now();
  for (let tries = 1; ; tries += 1) {
    const place = (index + tries - 1) % ports.length;
    const begun = performance.now();
    const answer = await post(ports[place] ?? 0, agents[place], body);
    const waited = Date.now() - sent;
    const certain = answer !== null && answer.status < 500;
    if (certain || waited > patience) {
      const { status, outcome, receipt } = answer ?? { status: 0, outcome: "none", receipt: null };
      return { status, outcome, receipt, sent, waited: tries === 1 ? performance.now() - begun : waited, tries };
    }
    await wait(100 + Math.random() * 200);
  }
}

/**
 * @param {number} port
 * @param {http.Agent | undefined} agent
 * @param {string} body
 * @returns {Promise<{ status: number, outcome: string, receipt: string | null } | null>} null: nothing certain came back
 */
function post(port, agent, body) {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), "sec-fetch-site": "same-origin" };
    const request = http.request(
      { host: "127.0.0.1", port, path: "/hom-phieu", method: "POST", agent, headers, timeout: 5_000 },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part) => (text += part));
        answer.on("error", () => resolve(null));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, ...read(text) }));
      },
    );
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(null));
    request.end(body);
  });
}

/** @param {string} text */
function read(text) {
  try {
    const { outcome = "none", receipt = null } = JSON.parse(text);
    return { outcome, receipt };
  } catch {
    return { outcome: "none", receipt: null };
  }
}
