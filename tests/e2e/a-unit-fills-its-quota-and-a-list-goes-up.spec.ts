import { vi } from "../../lib/text/vi";
import { expect, test } from "../support/person";
import {
  acceptDossier,
  approveNomination,
  confirm,
  fillDossier,
  fillSignature,
  returnDossier,
  startFromRegistration,
  submitNomination,
  uploadMinutes,
} from "../support/steps";

const name = "Đội Kiểm định cầu thép";
const reason = "Đề nghị kèm bảng số liệu từng quý, có xác nhận của hai công trình.";

test("Quảng Bình: registration, a return and what changed, recognition without a council, a list upward", async ({ signedInAs }) => {
  const officer = await signedInAs("qb-donvi", { script: false });
  await officer.goto("/lam-viec/dang-ky/moi");
  await officer.locator("select[name=nam]").selectOption("2025");
  await officer.locator("input[name=loai][value=COLLECTIVE]").check();
  await officer.locator("main input[name=ten]").fill(name);
  await officer.locator("main form button[type=submit]").last().click();
  await officer.locator("main input[name=caption]").fill("Tập thể thuộc Trung tâm Giám định");
  await officer.locator("main textarea[name=members]").fill("Lê Văn Thép\nPhan Thị Cầu");
  await officer.getByRole("button", { name: vi.registrations.form.submit }).click();
  await officer.waitForURL(/dang-ky\/[0-9a-f-]{36}/);

  const id = await startFromRegistration(officer, name, "?nam=2025");
  await uploadMinutes(officer, id);
  await fillDossier(officer, { summary: "Kiểm định 41 cầu thép, phát hiện sớm 06 cầu cần sửa.", year: 2025 });
  await submitNomination(officer);

  const head = await signedInAs("qb-thutruong", { script: false });
  await approveNomination(head, id);

  const office = await signedInAs("qb-vanphong");
  await returnDossier(office, id, reason);

  await officer.goto(`/lam-viec/de-cu/${id}/soan`);
  await expect(officer.getByText(reason)).toBeVisible();
  await officer.locator("textarea[name^='answers.']").first().fill("Bảng số liệu bốn quý đã kèm, hai công trình xác nhận.");
  await submitNomination(officer);
  await approveNomination(head, id);
  await officer.goto(`/lam-viec/de-cu/${id}/phien-ban`);
  await expect(officer.locator("ins", { hasText: "quý" }).first()).toBeVisible();
  await acceptDossier(office, id);

  const director = await signedInAs("qb-giamdoc");
  await director.goto("/lam-viec/cong-nhan");
  await director.getByRole("link", { name: vi.exemplars.ready.decide }).first().click();
  await fillSignature(director, "99/QĐ-SXD");
  await confirm(director, vi.exemplars.decide.open, vi.exemplars.decide.submit);
  await director.waitForURL(/quyet-dinh\/[0-9a-f-]{36}/);
  await expect(director.getByText(name).first()).toBeVisible();

  await office.goto("/lam-viec/trinh-len");
  await office.locator("a[href*='nam=2025']").first().click();
  const line = office.locator("main form").last();
  await line.getByRole("checkbox", { name: new RegExp(name) }).check();
  await office.getByRole("button", { name: vi.upward.compose.save }).click();
  await office.waitForURL(/trinh-len\/[0-9a-f-]{36}/);
  await director.goto(`${new URL(office.url()).pathname}/ky`);
  await fillSignature(director, "120/TTr-SXD");
  await director.locator("summary.btn").first().click();
  await director.locator("details[open] button[type=submit]").click();
  await director.waitForURL(/da=/);
  await expect(director.getByText("120/TTr-SXD").first()).toBeVisible();

  await office.goto("/lam-viec/ke-hoach");
  await office.locator("main table a, main li a").first().click();
  await office.goto(`${new URL(office.url()).pathname}/chi-tieu`);
  await expect(office.getByRole("img", { name: /Bản đồ chỉ tiêu/ })).toBeVisible();
});

test("Quảng Bình: a held subject is accepted but not recognised", async ({ signedInAs }) => {
  const office = await signedInAs("qb-vanphong");
  await office.goto("/lam-viec/tham-dinh");
  await office.getByRole("link", { name: "Đặng Thị Thu Vân" }).first().click();
  await acceptDossier(office, new URL(office.url()).pathname.split("/")[3] ?? "");
  const director = await signedInAs("qb-giamdoc");
  await director.goto("/lam-viec/cong-nhan");
  const row = director.getByRole("row", { name: /Đặng Thị Thu Vân/ });
  await expect(row.getByText(vi.exemplars.ready.held)).toBeVisible();
});
