import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "./problem.mjs";

/**
 * A port of the loopback address that nobody uses at this moment.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * The port the site is to be served on. A site whose `npm start` was killed needs a moment to go.
 * @param {string | undefined} wanted the value of PORT
 * @param {string} host
 * @param {number} [patience] milliseconds
 * @throws {Problem} when it is not a port, or taken
 */
export async function sitePort(wanted, host, patience = 2000) {
  const port = Number(wanted || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`PORT="${wanted}" không phải là số cổng (từ 1 đến 65535).`, `PORT="${wanted}" is not a port number (1 to 65535).`);
  let code = await listenError(port, host);
  for (const limit = Date.now() + patience; code === "EADDRINUSE" && Date.now() < limit; code = await listenError(port, host))
    await wait(100);
  if (code === undefined) return port;
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
    throw new Problem(`HOST="${host}" không phải là địa chỉ của máy này.`, `HOST="${host}" is not an address of this machine.`);
  if (code === "EACCES")
    throw new Problem(
      `Không được phép mở cổng ${port}: hãy chọn một cổng từ 1024 trở lên, ví dụ PORT=3001 npm start.`,
      `Port ${port} may not be opened: choose one from 1024 up, for example PORT=3001 npm start.`,
    );
  throw new Problem(
    `Cổng ${port} đang có chương trình khác dùng: hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
    `Port ${port} is in use by another program: stop it or choose another port, for example PORT=${port + 1} npm start.`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
