import { vi } from "../../lib/text/vi";
import { expect, test } from "../support/person";
import { acceptDossier, approveNomination, fillDossier, fillSignature, idIn, submitNomination, uploadMinutes } from "../support/steps";

test("Bình Thuận: task table, continuous years, a proposal upward instead of a recognition", async ({ signedInAs, visitor }) => {
  const reader = await visitor({ script: false });
  await reader.goto("/ke-hoach");
  await reader
    .getByRole("link", { name: /Ban Dân vận Tỉnh ủy/ })
    .first()
    .click();
  for (const words of ["Phó Trưởng ban Thường trực", "Phòng Dân vận các cơ quan Nhà nước", "Phòng Đoàn thể và các hội", "Tháng 5/2023"])
    await expect(reader.getByText(new RegExp(words)).locator("visible=true").first()).toBeVisible();

  const officer = await signedInAs("bt-chuyenvien", { script: false });
  await officer.goto("/lam-viec/de-cu/moi?nam=2025");
  await officer.locator("input[name=subject][value=UNIT]").check();
  await officer.getByRole("button", { name: vi.nominations.fresh.submit }).click();
  await officer.waitForURL("**/soan**");
  const id = idIn(officer);
  await uploadMinutes(officer, id);
  await fillDossier(officer, { summary: "Phòng nối lịch tiếp dân của 11 sở.", year: 2025 });
  await submitNomination(officer);
  const deputy = await signedInAs("bt-photruongban", { script: false });
  await approveNomination(deputy, id);

  const office = await signedInAs("bt-vanphong");
  await office.goto(`/lam-viec/tham-dinh/${id}`);
  await expect(office.getByText(vi.records.verdicts.ASK).first()).toBeVisible();
  await acceptDossier(office, id);

  const leader = await signedInAs("bt-truongban");
  await leader.goto("/lam-viec/cong-nhan");
  await expect(leader.getByRole("link", { name: vi.exemplars.upwardOnly.link })).toBeVisible();
  await expect(leader.getByRole("link", { name: vi.exemplars.ready.decide })).toHaveCount(0);

  await office.goto("/lam-viec/trinh-len");
  await office.locator(`a[href*="nam=2025"], a[href*="2025"]`).first().click();
  await office.getByRole("checkbox", { name: /Phòng Dân vận các cơ quan Nhà nước/ }).check();
  await office.getByRole("button", { name: vi.upward.compose.save }).click();
  await office.waitForURL(/trinh-len\/[0-9a-f-]{36}/);
  await leader.goto(`${new URL(office.url()).pathname}/ky`);
  await fillSignature(leader, "51-TTr/BDVTU");
  await leader.locator("summary.btn").first().click();
  await leader.locator("details[open] button[type=submit]").click();
  await leader.waitForURL(/da=/);
  await officer.goto(`/lam-viec/de-cu/${id}`);
  await expect(officer.getByText(vi.nominations.states.SETTLED).first()).toBeVisible();
});
