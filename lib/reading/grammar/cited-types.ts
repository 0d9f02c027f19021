import type { Piece } from "../text/script";
import { wording } from "./evidence";

/** Kinds of documents that are cited (Decree 30/2020, art. 7; Law on Promulgation of Legal Documents, art. 4). */
export const citedTypes =
  "van ban hop nhat|bo luat|luat|phap lenh|nghi dinh|thong tu lien tich|thong tu|quyet dinh|chi thi|nghi quyet|ke hoach|huong dan|ket luan|thong bao|de an|chuong trinh hanh dong|chuong trinh cong tac|chuong trinh|cong van|quy che|quy dinh|to trinh|bao cao|bien ban|dieu le|thong tri|hien phap|cong dien";

export const typeNames: Record<string, string> = {
  luat: "Luật",
  "bo luat": "Bộ luật",
  "phap lenh": "Pháp lệnh",
  "nghi dinh": "Nghị định",
  "thong tu": "Thông tư",
  "thong tu lien tich": "Thông tư liên tịch",
  "quyet dinh": "Quyết định",
  "chi thi": "Chỉ thị",
  "nghi quyet": "Nghị quyết",
  "ke hoach": "Kế hoạch",
  "huong dan": "Hướng dẫn",
  "ket luan": "Kết luận",
  "thong bao": "Thông báo",
  "de an": "Đề án",
  "chuong trinh": "Chương trình",
  "chuong trinh hanh dong": "Chương trình hành động",
  "chuong trinh cong tac": "Chương trình công tác",
  "cong van": "Công văn",
  "quy che": "Quy chế",
  "quy dinh": "Quy định",
  "to trinh": "Tờ trình",
  "bao cao": "Báo cáo",
  "bien ban": "Biên bản",
  "dieu le": "Điều lệ",
  "thong tri": "Thông tri",
  "hien phap": "Hiến pháp",
  "cong dien": "Công điện",
  "van ban hop nhat": "Văn bản hợp nhất",
};

/** A kind as it is written; from a text without marks in its good form. */
export function typeName(place: Piece): string {
  return typeNames[place.folded] ?? wording(place);
}
