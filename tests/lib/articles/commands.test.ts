import { describe, expect, it } from "vitest";
import { approveArticle, giveBackArticle, reopenArticle, saveArticle, startArticle, submitArticle } from "../../../lib/articles/commands";
import { getStory, listStories } from "../../../lib/articles/queries";
import { withdrawConsent } from "../../../lib/consents/commands";
import type { Actor } from "../../../lib/core/actor";
import { today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { confirmRevocation, proposeRevocation } from "../../../lib/revocations/commands";
import { useDatabase } from "../../support/database";
import { makeWorld, recognised, type World } from "../../support/decision-world";

const database = useDatabase();

type Desk = { world: World; writer: Actor; editor: Actor; made: Awaited<ReturnType<typeof recognised>>; id: string };

const words = (id: string, lockVersion = 0) => ({
  id,
  lockVersion,
  overwrite: false,
  title: "Mặt đường có nhật ký",
  lede: "Mười một người thợ giữ 64 km đường đèo.",
  opening: ["Bốn giờ bốn mươi sáng."],
  facts: [{ value: "48 giờ", text: "là hạn vá xong" }],
  steps: [{ title: "Chia đường", text: "Mỗi người một đoạn." }],
  spread: "",
  adopters: [],
  quoteText: "",
  quoteBy: "",
});
const shownPublicly = (slug: string) => database.query<{ slug: string }>("SELECT slug FROM public_exemplars WHERE slug = $1", [slug]);

/** A story that was begun. */
async function desk(): Promise<Desk> {
  const world = await makeWorld();
  const [writer, editor] = [await world.as("OFFICER"), await world.as("EDITOR")];
  const made = await recognised(world);
  const { id } = await startArticle(writer, { exemplarId: made.exemplarId });
  return { world, writer, editor, made, id };
}

/** A story that the public reads. */
async function published(): Promise<Desk & { slug: string }> {
  const place = await desk();
  await saveArticle(place.writer, words(place.id));
  await submitArticle(place.writer, { id: place.id });
  await approveArticle(place.editor, { id: place.id, lockVersion: 1, publishedFrom: today(), publishedTo: null });
  const { slug } = await getStory(place.editor, place.id);
  expect(await shownPublicly(slug)).toEqual([{ slug }]);
  return { ...place, slug };
}

describe("a story", () => {
  it("is begun once for an exemplar", async () => {
    const { world, writer } = await desk();
    const other = await recognised(world);
    const done = await Promise.allSettled([
      startArticle(writer, { exemplarId: other.exemplarId }),
      startArticle(writer, { exemplarId: other.exemplarId }),
    ]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(done.find((one) => one.status === "rejected")?.reason).toMatchObject({ reason: "articles.alreadyStarted" });
  });

  it("goes from the unit to the editor to the public", async () => {
    const { id, editor } = await published();
    const story = await getStory(editor, id);
    expect({ state: story.state, shown: story.shown, title: story.title }).toEqual({
      state: "APPROVED",
      shown: "SHOWN",
      title: "Mặt đường có nhật ký",
    });
    const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" }, select: { kind: true } });
    expect(events.map((row) => row.kind)).toEqual(["article.started", "article.saved", "article.submitted", "article.approved"]);
  });

  it("is not handed on while something is missing", async () => {
    const { id, writer } = await desk();
    await saveArticle(writer, { ...words(id), steps: [] });
    await expect(submitArticle(writer, { id })).rejects.toMatchObject({ problem: "invalid", reason: "articles.incomplete" });
  });

  it("does not lose what somebody else saved meanwhile", async () => {
    const { id, writer, world } = await desk();
    const colleague = await world.as("DEPARTMENT_HEAD");
    await saveArticle(writer, words(id));
    await expect(saveArticle(colleague, { ...words(id), title: "Khác" })).rejects.toMatchObject({
      problem: "conflict",
      reason: "common.savedByOther",
      fields: { overwrite: "common.overwriteFirst" },
    });
    expect((await getStory(writer, id)).title).toBe("Mặt đường có nhật ký");
    await saveArticle(colleague, { ...words(id), title: "Khác", overwrite: true });
    expect((await getStory(writer, id)).title).toBe("Khác");
  });

  it("comes back with the editor's reason and can be handed on again", async () => {
    const { id, writer, editor } = await desk();
    await saveArticle(writer, words(id));
    await submitArticle(writer, { id });
    await expect(saveArticle(writer, words(id, 1))).rejects.toMatchObject({ reason: "articles.notDraft" });
    await giveBackArticle(editor, { id, reason: "Thêm số liệu trước khi làm." });
    expect((await getStory(writer, id)).returnReason).toBe("Thêm số liệu trước khi làm.");
    await saveArticle(writer, words(id, 1));
    await submitArticle(writer, { id });
    expect((await getStory(writer, id)).returnReason).toBeNull();
  });

  it("is approved once, also at the same moment", async () => {
    const { id, writer, editor } = await desk();
    await saveArticle(writer, words(id));
    await submitArticle(writer, { id });
    const input = { id, lockVersion: 1, publishedFrom: today(), publishedTo: null };
    const done = await Promise.allSettled([approveArticle(editor, input), approveArticle(editor, input)]);
    expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });

  it("is approved as it was read, and not as it was saved since", async () => {
    const { id, writer, editor } = await desk();
    await saveArticle(writer, words(id));
    await submitArticle(writer, { id });
    await giveBackArticle(editor, { id, reason: "Thêm số liệu." });
    await saveArticle(writer, { ...words(id, 1), lede: "Chữ chưa ai đọc." });
    await submitArticle(writer, { id });
    const input = { id, lockVersion: 1, publishedFrom: today(), publishedTo: null };
    await expect(approveArticle(editor, input)).rejects.toMatchObject({ problem: "conflict", reason: "articles.readAgain" });
    expect((await getStory(editor, id)).state).toBe("AWAITING_EDITOR");
    await approveArticle(editor, { ...input, lockVersion: 2 });
    expect((await getStory(editor, id)).state).toBe("APPROVED");
  });

  it("belongs to its unit, its editor and its agency", async () => {
    const { id, world, writer } = await desk();
    await saveArticle(writer, words(id));
    await submitArticle(writer, { id });
    const input = { id, lockVersion: 1, publishedFrom: today(), publishedTo: null };
    await expect(approveArticle(writer, input)).rejects.toMatchObject({ problem: "forbidden", reason: "articles.editorOnly" });
    await expect(approveArticle(world.head, input)).rejects.toMatchObject({ problem: "forbidden" });
    const stranger = await (await makeWorld()).as("EDITOR");
    await expect(approveArticle(stranger, input)).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("what takes a story down", () => {
  it("withdrawn consent, at once, until it is given again", async () => {
    const { id, slug, editor, made } = await published();
    await withdrawConsent(editor, { subjectId: made.subjectId, field: "STORY" });
    expect(await shownPublicly(slug)).toEqual([]);
    expect((await getStory(editor, id)).shown).toBe("NO_CONSENT");
  });

  it("a person's name withdrawn", async () => {
    const { slug, editor, made } = await published();
    await withdrawConsent(editor, { subjectId: made.subjectId, field: "NAME" });
    expect(await shownPublicly(slug)).toEqual([]);
  });

  it("a revoked recognition, at once, and it cannot be approved again", async () => {
    const { id, slug, editor, writer, world, made } = await published();
    await proposeRevocation(world.office, { recognitionId: made.id, groundCode: "FRAUD", ground: "Kết luận" });
    expect(await shownPublicly(slug)).toEqual([{ slug }]);
    await confirmRevocation(world.head, { recognitionId: made.id, decisionNumber: "90/QĐ-SM" });
    expect(await shownPublicly(slug)).toEqual([]);
    await reopenArticle(editor, { id });
    await submitArticle(writer, { id });
    const again = approveArticle(editor, { id, lockVersion: 1, publishedFrom: today(), publishedTo: null });
    await expect(again).rejects.toMatchObject({ problem: "forbidden", reason: "articles.revoked" });
  });

  it("opening it again to change it", async () => {
    const { id, slug, writer } = await published();
    await reopenArticle(writer, { id });
    expect(await shownPublicly(slug)).toEqual([]);
  });

  it("consent withdrawn before approval bars it", async () => {
    const { id, writer, editor, made } = await desk();
    await saveArticle(writer, words(id));
    await submitArticle(writer, { id });
    await withdrawConsent(editor, { subjectId: made.subjectId, field: "STORY" });
    const input = { id, lockVersion: 1, publishedFrom: today(), publishedTo: null };
    await expect(approveArticle(editor, input)).rejects.toMatchObject({ problem: "forbidden", reason: "articles.noConsentStory" });
  });
});

describe("the list of stories", () => {
  it("counts the recognised without a public story and finds without diacritics", async () => {
    const { world, editor } = await published();
    await recognised(world, { name: "Tổ Quản lý đường bộ số 3", kind: "COLLECTIVE" });
    const all = await listStories(editor, { q: "", filter: "all", page: 1 });
    expect({ total: all.total, unpublished: all.unpublished, first: all.rows[0]?.article }).toEqual({
      total: 2,
      unpublished: 1,
      first: null,
    });
    const names = async (q: string, filter: "all" | "missing" | "shown") =>
      (await listStories(editor, { q, filter, page: 1 })).rows.map((row) => row.name);
    expect(await names("quan ly duong", "all")).toEqual(["Tổ Quản lý đường bộ số 3"]);
    expect(await names("", "missing")).toEqual(["Tổ Quản lý đường bộ số 3"]);
    expect(await names("", "shown")).toHaveLength(1);
  });
});
