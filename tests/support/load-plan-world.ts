// One agency with two departments, its office, and a plan that asks them for a report before 15/12 and for one exemplar a year.
// A process of its own (`DATABASE_URL`, argv[2]: the password of everybody), because a browser test cannot call the database.
import { hashPassword } from "../../lib/auth/password";
import { db, disconnect } from "../../lib/db/client";
import { makeAgency, makeDepartment, makeUser } from "../../prisma/seed/factories";
import { loadPlan } from "../../prisma/seed/load-plan";
import { binhPhuocPlan } from "../../prisma/seed/plans/binh-phuoc";
import { quangBinhPlan } from "../../prisma/seed/plans/quang-binh";

const passwordHash = await hashPassword(process.argv[2] ?? "");
const agency = await makeAgency({ slug: "so-mau", name: "Sở Mẫu", symbol: "SM" });
const room = await makeDepartment(agency.id, { slug: "phong-thu", name: "Phòng Thử nghiệm" });
const other = await makeDepartment(agency.id, { slug: "phong-ban", name: "Phòng Bạn" });
const office = await makeDepartment(agency.id, { slug: "van-phong", name: "Văn phòng", isOffice: true });

const plan = { ...binhPhuocPlan, slug: "ke-hoach-mau", quotas: quangBinhPlan.quotas };
await loadPlan(agency, plan, new Date("2026-01-05T08:00:00+07:00"), []);

const people = [
  { username: "can-bo", displayName: "Trần Thị Cán", role: "OFFICER", departmentId: room.id },
  { username: "truong-phong", displayName: "Lê Văn Trưởng", role: "DEPARTMENT_HEAD", departmentId: room.id },
  { username: "ban-be", displayName: "Phạm Thị Bạn", role: "OFFICER", departmentId: other.id },
  { username: "van-phong", displayName: "Nguyễn Văn Phòng", role: "OFFICE", departmentId: office.id },
] as const;
for (const { role, ...person } of people) {
  const user = await makeUser(agency.id, [role], { ...person, passwordHash });
  const mailAddress = `${person.username}@so-mau.example`;
  await db().user.update({ where: { id: user.id }, data: { mailAddress }, select: { id: true } });
}
await disconnect();
