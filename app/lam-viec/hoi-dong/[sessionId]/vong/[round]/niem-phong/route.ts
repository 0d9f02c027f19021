import { getSealedList } from "@/lib/ballot-counts/queries";
import { apiRoute } from "@/lib/web/api-route";

/** The list as it was sealed, to keep until the count: `npm run kiem-phieu -- ho-so-phieu.zip danh-sach-niem-phong.json`. */
export const GET = apiRoute<{ sessionId: string; round: string }>(async (actor, _request, { sessionId, round }) => {
  const list = await getSealedList(actor, sessionId, round);
  return Response.json(list, {
    headers: { "content-disposition": 'attachment; filename="danh-sach-niem-phong.json"', "cache-control": "no-store" },
  });
});
