import { canonical, fourGroups, sha256 } from "./encoding.mjs";
import * as figure from "./figure-checks.mjs";
import { earlierFaultOf, faultOf, ownFaultOf } from "./form.mjs";
import * as paper from "./paper-checks.mjs";

function manifestHash({ manifest, minutes, manifestBytes }) {
  if (!manifestBytes.equals(Buffer.from(canonical(manifest)))) return "manifest.json không ở dạng chuẩn (RFC 8785)";
  return sha256(manifestBytes).toString("base64url") === minutes.manifestHash ? null : "mã băm khác mã ghi trong biên bản";
}

function fingerprint({ minutes }) {
  const groups = fourGroups(Buffer.from(minutes.manifestHash, "base64url"));
  return groups === minutes.fingerprint ? null : `phải là ${groups}, biên bản ghi ${minutes.fingerprint}`;
}

const ownFaults = (bundle) => ownFaultOf(bundle.own) ?? paper.ownPapers(bundle, bundle.own);
const earlierFaults = (bundle) => earlierFaultOf(bundle.earlier) ?? paper.earlierList(bundle, bundle.earlier);

/** In this order. `after`: lines without which this one says nothing; `given`: the kept file that it needs. */
const list = [
  { name: "form", title: "Hồ sơ đủ bốn tệp, đúng mẫu", check: faultOf, after: [] },
  { name: "manifest", title: "Danh mục đã khóa đúng với mã băm trong biên bản", check: manifestHash, after: [] },
  { name: "fingerprint", title: "Bốn nhóm ký tự đúng với mã băm", check: fingerprint, after: [] },
  { name: "roll", title: "Mỗi thành viên được ghi đúng một lần", check: figure.everyMemberOnce, after: [] },
  { name: "issued", title: "Số phiếu phát ra đúng với số người nhận", check: figure.issued, after: [] },
  { name: "signatures", title: "Mọi phiếu có chữ ký đúng", check: paper.signatures, after: [] },
  { name: "foreign", title: "Không có phiếu lạ", check: paper.noForeign, after: [] },
  { name: "double", title: "Không có phiếu lặp", check: paper.noDouble, after: [] },
  { name: "extra", title: "Số phiếu không quá số đã phát", check: paper.notMoreThanIssued, after: [] },
  { name: "sorted", title: "Danh sách xếp theo mã băm", check: paper.sorted, after: [] },
  { name: "root", title: "Mã gốc của danh sách đúng với biên bản", check: paper.root, after: [] },
  { name: "seed", title: "Hạt giống cho ra khóa của tổ kiểm phiếu", check: paper.seed, after: [] },
  { name: "opened", title: "Mọi phiếu mở ra đúng như đã công bố", check: paper.openedAsPublished, after: ["manifest", "seed"] },
  { name: "paper", title: "Số phiếu giấy khớp", check: figure.paperTotals, after: [] },
  { name: "figures", title: "Đếm lại đúng với biên bản", check: figure.figures, after: [] },
  { name: "bases", title: "Ba mẫu số đúng", check: figure.bases, after: [] },
  { name: "passed", title: "Kết quả đúng quy tắc", check: figure.passed, after: [] },
  { name: "quorum", title: "Đủ người bỏ phiếu và đủ số phiếu tối thiểu", check: figure.enoughTookPart, after: [] },
  { name: "own", title: "Phiếu của tôi có trong bảng, đúng lựa chọn", check: ownFaults, after: ["manifest"], given: "own" },
  { name: "earlier", title: "Danh sách đúng là danh sách đã tải lúc niêm phong", check: earlierFaults, after: [], given: "earlier" },
];

/**
 * Every line with its verdict: null right, a sentence wrong, undefined not checked (`because` names the line it hangs on).
 * Nothing is read before the form is right; the lines of kept files only where these were given.
 */
export function runChecks(bundle) {
  const wanted = list.filter(({ given }) => given === undefined || bundle[given] !== undefined);
  const wrong = new Set();
  return wanted.map(({ name, title, check, after }) => {
    const line = { number: numberOf(name), name, title };
    const because = ["form", ...after].find((other) => wrong.has(other));
    if (because !== undefined) return { ...line, verdict: undefined, because: numberOf(because) };
    const verdict = check(bundle);
    if (verdict !== null) wrong.add(name);
    return { ...line, verdict, because: undefined };
  });
}

const numberOf = (name) => list.findIndex((line) => line.name === name) + 1;
