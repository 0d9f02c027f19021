// npm run admin:create -- --co-quan <slug> --ten "Họ tên" --ten-dang-nhap <name>: the first administrator of an agency and
// the one-time link to set the password. With --ten-co-quan "…" --che-do STATE|PARTY a missing agency is founded.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { createAgency } from "../lib/agencies/commands";
import { createAgencySchema } from "../lib/agencies/schema";
import { systemActor } from "../lib/core/actor";
import { DomainError } from "../lib/core/errors";
import { db, disconnect } from "../lib/db/client";
import { formatDay } from "../lib/text/format";
import { sentenceOf } from "../lib/text/sentences";
import { fieldErrors } from "../lib/text/zod";
import { createFirstAdministrator } from "../lib/users/commands";
import { firstAdministratorSchema } from "../lib/users/schema";
import { absolute, paths } from "../lib/web/paths";

const usage = 'npm run admin:create -- --co-quan <địa-chỉ> --ten "Họ tên" --ten-dang-nhap <tên> [--ten-co-quan "…" --che-do STATE|PARTY]';
const optionOf: Record<string, string> = {
  slug: "co-quan",
  displayName: "ten",
  username: "ten-dang-nhap",
  name: "ten-co-quan",
  regime: "che-do",
};

/** Something the person who typed the command can put right. */
class Refusal extends Error {}

async function createAdministrator(): Promise<void> {
  const options = readOptions();
  const slug = options["co-quan"];
  if (!slug) throw new Refusal(`Chưa cho biết cơ quan. Cách dùng: ${usage}`);
  const person = checked(firstAdministratorSchema, { displayName: options.ten, username: options["ten-dang-nhap"] });
  const agencyId = await agencyFor(slug, options);
  const made = await createFirstAdministrator(systemActor(agencyId), person);
  console.log(`Đã lập quản trị đầu tiên: ${made.displayName} (${made.username}).`);
  console.log(`Liên kết đặt mật khẩu, dùng một lần, đến hết ngày ${formatDay(made.lastDay)}:`);
  console.log(absolute(paths.setPassword(made.token)));
}

async function agencyFor(slug: string, options: Options): Promise<string> {
  const agency = await db().agency.findUnique({ where: { slug }, select: { id: true } });
  if (agency) return agency.id;
  if (!options["ten-co-quan"])
    throw new Refusal(`Chưa có cơ quan “${slug}”. Để lập mới, thêm --ten-co-quan "Tên cơ quan" --che-do STATE (hoặc PARTY).`);
  const input = checked(createAgencySchema, { slug, name: options["ten-co-quan"], regime: options["che-do"] });
  return (await createAgency(systemActor(randomUUID()), input)).id;
}

type Options = ReturnType<typeof readOptions>;

function readOptions() {
  const text = { type: "string" } as const;
  try {
    const options = { "co-quan": text, ten: text, "ten-dang-nhap": text, "ten-co-quan": text, "che-do": text };
    return parseArgs({ options }).values;
  } catch {
    throw new Refusal(`Lệnh có phần không hiểu được. Cách dùng: ${usage}`);
  }
}

function checked<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [name, sentence] = Object.entries(fieldErrors(parsed.error))[0] ?? ["", ""];
  throw new Refusal(`--${optionOf[name] ?? name}: ${sentence}`);
}

try {
  await createAdministrator();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof DomainError)) throw error;
  console.error(error instanceof DomainError ? sentenceOf(error.reason) : error.message);
  process.exitCode = 1;
} finally {
  await disconnect();
}
