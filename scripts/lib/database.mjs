import { applyMigrations } from "../../prisma/migrate.mjs";
import { Problem } from "./problem.mjs";
import { contentOf } from "./sample.mjs";

/**
 * Whether the text can be the address of a PostgreSQL database.
 * @param {string} text
 * @throws {Problem}
 */
export function checkUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  throw new Problem(
    "DATABASE_URL không đúng dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu.",
    "DATABASE_URL is not of the form postgres://user:password@server:5432/database.",
  );
}

/**
 * Brings the database up to date.
 * @param {string} url
 * @returns {Promise<{ applied: string[], roles: boolean, content: Awaited<ReturnType<typeof contentOf>> }>}
 *   roles: the app can work under its own narrow role
 */
export async function prepareDatabase(url) {
  return withClient(url, async (client) => {
    await wantVersion(client);
    const applied = await applyMigrations(url);
    await client.query("SELECT guong_grants()");
    return { applied, roles: await mayTakeRoles(client), content: await contentOf(client) };
  });
}

/**
 * Works with one connection; errors come back as sentences.
 * @template Result
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withClient(url, work) {
  const { Client } = (await import("pg")).default;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // also rejects the running query, which is reported
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explainDatabase(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {import("pg").Client} client */
async function wantVersion(client) {
  const { rows } = await client.query(
    "SELECT current_setting('server_version') AS name, current_setting('server_version_num')::int AS number",
  );
  if (rows[0].number >= 160000) return;
  throw new Problem(
    `Máy chủ PostgreSQL ở DATABASE_URL là bản ${rows[0].name}: cần bản 16 trở lên.`,
    `The PostgreSQL server in DATABASE_URL has version ${rows[0].name}: 16 or newer is needed.`,
  );
}

/** @param {import("pg").Client} client */
async function mayTakeRoles(client) {
  const { rows } = await client.query(
    `SELECT count(*) = 2 AND bool_and(pg_has_role(current_user, oid, 'SET')) AS may
     FROM pg_roles WHERE rolname IN ('guong_app', 'guong_public')`,
  );
  return rows[0].may === true;
}

const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "ECONNRESET"]);

/**
 * What a person can do about an error of the database.
 * @param {unknown} error
 * @param {string} url
 */
export function explainDatabase(error, url) {
  if (error instanceof Problem) return error;
  const { code, message, cause } = /** @type {{ code?: string, message: string, cause?: { code?: string } }} */ (error);
  const reason = code ?? cause?.code ?? "";
  const { host, pathname, username } = new URL(url);
  if (unreachable.has(reason) || /timeout|Connection terminated/i.test(message))
    return new Problem(
      `Không kết nối được máy chủ cơ sở dữ liệu ${host}: hãy kiểm tra máy chủ đang chạy và DATABASE_URL đúng địa chỉ, cổng.`,
      `The database server ${host} cannot be reached: check that it runs and that DATABASE_URL has the right host and port.`,
      message,
    );
  if (reason === "28P01" || reason === "28000")
    return new Problem(
      `Máy chủ ${host} không nhận người dùng “${username}”: hãy kiểm tra tên và mật khẩu trong DATABASE_URL.`,
      `The server ${host} refuses the user “${username}”: check name and password in DATABASE_URL.`,
      message,
    );
  if (reason === "3D000")
    return new Problem(
      `Trên máy chủ ${host} không có cơ sở dữ liệu “${pathname.slice(1)}”: hãy tạo trước (createdb) hoặc sửa DATABASE_URL.`,
      `There is no database “${pathname.slice(1)}” on ${host}: make it first (createdb) or correct DATABASE_URL.`,
      message,
    );
  if (reason === "42501")
    return new Problem(
      `Người dùng “${username}” chưa đủ quyền trên cơ sở dữ liệu: hãy nhờ quản trị viên chạy deploy/roles.sql rồi chạy lại.`,
      `The user “${username}” lacks rights in the database: let its administrator run deploy/roles.sql, then run again.`,
      message,
    );
  return new Problem(
    "Không cập nhật được cơ sở dữ liệu; dữ liệu giữ nguyên như trước.",
    "The database could not be brought up to date; it is as it was before.",
    message,
  );
}
