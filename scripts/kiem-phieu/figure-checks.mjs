// Checks of the minutes. Each gives null, or the sentence that says what is wrong. Whole numbers only.
const kinds = ["agree", "disagree", "blank", "invalid"];
const kindOf = { AGREE: "agree", DISAGREE: "disagree", BLANK: "blank", INVALID: "invalid" };
const returned = (votes) => kinds.reduce((sum, kind) => sum + votes[kind], 0);

/** The first fault among the questions, with the nominee's name before it. */
function first(bundle, check) {
  for (const [at, question] of bundle.minutes.questions.entries()) {
    const fault = check(question);
    if (fault) return `${bundle.manifest.questions[at].nominee}: ${fault}`;
  }
  return null;
}

export function everyMemberOnce({ manifest, minutes }) {
  const named = [...minutes.phoneMembers, ...minutes.paperMembers, ...minutes.absentMembers];
  const roll = new Set(manifest.roll.map((member) => member.id));
  const stranger = named.find((member) => !roll.has(member));
  if (stranger !== undefined) return `${stranger} nhận phiếu nhưng không có trong danh sách thành viên`;
  const twice = named.find((member, at) => named.indexOf(member) !== at);
  if (twice !== undefined) return `${nameOf(manifest, twice)} được ghi hai lần`;
  const missing = [...roll].find((member) => !named.includes(member));
  return missing === undefined ? null : `${nameOf(manifest, missing)} không được ghi là bỏ phiếu hay vắng`;
}

const nameOf = (manifest, id) => manifest.roll.find((member) => member.id === id)?.name ?? id;

/** Who is in one of the lists and on the roll, by whether recused for the question. */
function heads(manifest, members, question) {
  const roll = new Set(manifest.roll.map((member) => member.id));
  const recused = new Set(manifest.recusals.filter((one) => one.question === question).map((one) => one.member));
  const known = [...new Set(members)].filter((member) => roll.has(member));
  return { all: known.length, free: known.filter((member) => !recused.has(member)).length };
}

export function issued(bundle) {
  const { manifest, minutes } = bundle;
  return first(bundle, ({ id, phone, paper }) => {
    const want = { phone: heads(manifest, minutes.phoneMembers, id).free, paper: heads(manifest, minutes.paperMembers, id).free };
    if (phone.issued !== want.phone) return `ghi phát ${phone.issued} phiếu điện tử, ${want.phone} người đã nhận`;
    return paper.issued === want.paper ? null : `ghi phát ${paper.issued} phiếu giấy, ${want.paper} người đã nhận`;
  });
}

export function paperTotals(bundle) {
  return first(bundle, ({ paper }) => {
    const sum = returned(paper) + paper.unused;
    return paper.issued === sum ? null : `phát ${paper.issued} phiếu giấy, thu về và còn lại ${sum}`;
  });
}

export function figures(bundle) {
  return first(bundle, ({ id, phone }) => {
    const counted = { agree: 0, disagree: 0, blank: 0, invalid: 0 };
    for (const [at, paper] of bundle.papers.papers.entries()) if (paper.question === id) counted[kindOf[bundle.opened.choices[at]]] += 1;
    const told = (votes) => kinds.map((kind) => votes[kind]).join("/");
    const wrong = kinds.some((kind) => counted[kind] !== phone[kind]);
    return wrong ? `đếm lại ${told(counted)}, biên bản ghi ${told(phone)} (đồng ý/không đồng ý/trắng/không hợp lệ)` : null;
  });
}

export function bases(bundle) {
  const { manifest, minutes } = bundle;
  const keeps = manifest.rule.recusalKeepsBase;
  return first(bundle, ({ id, bases: written }) => {
    const roll = heads(
      manifest,
      manifest.roll.map((member) => member.id),
      id,
    );
    const present = heads(manifest, [...minutes.phoneMembers, ...minutes.paperMembers], id);
    const want = {
      TOTAL_MEMBERS: keeps ? roll.all : roll.free,
      ELIGIBLE: roll.free,
      PRESENT: keeps ? present.all : present.free,
    };
    const wrong = Object.keys(want).find((name) => want[name] !== written[name]);
    const words = { TOTAL_MEMBERS: "tổng số thành viên", ELIGIBLE: "số người được bỏ phiếu", PRESENT: "số người có mặt" };
    return wrong ? `${words[wrong]} phải là ${want[wrong]}, biên bản ghi ${written[wrong]}` : null;
  });
}

export function passed(bundle) {
  const { rule } = bundle.manifest;
  return first(bundle, ({ phone, paper, bases: written, passed: said }) => {
    const [have, want] = [(phone.agree + paper.agree) * rule.denominator, written[rule.base] * rule.numerator];
    const reached = written[rule.base] > 0 && (have > want || (!rule.moreThan && have === want));
    return reached === said ? null : `theo quy tắc là ${word(reached)}, biên bản ghi ${word(said)}`;
  });
}

const word = (reached) => (reached ? "đạt" : "không đạt");

export function enoughTookPart(bundle) {
  const { manifest, minutes } = bundle;
  const { rule } = manifest;
  const members = manifest.roll.length;
  const present = heads(manifest, [...minutes.phoneMembers, ...minutes.paperMembers], "").all;
  if (present * rule.quorumDenominator < members * rule.quorumNumerator) return `chỉ có ${present}/${members} thành viên bỏ phiếu`;
  return first(bundle, ({ phone, paper, waived }) => {
    const found = returned(phone) + returned(paper);
    return waived || found >= rule.minimumPapers ? null : `thu về ${found} phiếu, tối thiểu ${rule.minimumPapers}`;
  });
}

/** One line a nominee, for the reader. */
export function results({ manifest, minutes }) {
  return minutes.questions.map(({ phone, paper, bases: written, passed: said }, at) => {
    const sum = (kind) => phone[kind] + paper[kind];
    const tail = `không đồng ý ${sum("disagree")}, trắng ${sum("blank")}, không hợp lệ ${sum("invalid")}: ${word(said)}`;
    return `${manifest.questions[at].nominee}: đồng ý ${sum("agree")}/${written[manifest.rule.base]}, ${tail}`;
  });
}
