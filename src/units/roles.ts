import { foldText } from '../model/text';
import { masked } from './remarks';
import type { UnitRole } from '../model/roles';
import { sentenceParts, type RolePart } from './role-sentences';

export type { RolePart } from './role-sentences';

const LABEL =
  /(?:^|[\n;.,(-])\s*[-+•*]?\s*(?:(?:cơ quan|đơn vị|phòng|bộ phận|cấp),?\s*(?:đơn vị\s*)?)?(chủ trì(?:,? (?:thực hiện|tham mưu))?|đầu mối|thực hiện|tham mưu|phối hợp(?: thực hiện| với)?|(?<=(?:^|[\n;])\s*[-+•*]?\s*)(?:ct|ph|th|chính|phụ))\s*:\s*/giu;
const ROLE: readonly (readonly [RegExp, UnitRole])[] = [
  [/^chủ trì|^đầu mối|^tham mưu|^ct$|^(?:làm |lo )?chính$/i, 'lead'],
  [/^thực hiện|^th$/i, 'implementing'],
  [/^phối hợp|tham gia$|^hỗ trợ|^ph$|^(?:làm |lo )?phụ$/i, 'coordinating'],
];

/** 'Sở A (chủ trì)', 'Sở B (ph)': a remark that says nothing but the role of what stands before it. */
const REMARK =
  /\(\s*(?:(?:cơ quan|đơn vị|phòng)\s+)?(chủ trì|đầu mối|tham mưu|phối hợp(?: thực hiện)?|(?:cùng )?tham gia|hỗ trợ|thực hiện|(?:làm |lo )?(?:chính|phụ)|ct|ph|th)\s*\)\s*(?:[,;.&+]|(?:và|cùng|với)(?=\s))?/giu;

/**
 * 'Chủ trì: Sở A; phối hợp: Sở B', 'Sở A (chủ trì), Sở B (phối hợp)', 'Sở A chủ trì, phối hợp với Sở B': the parts of a cell
 * by the role that they are labelled with, or that a sentence gives them. Null when the cell says nothing of roles.
 */
export function partsByRole(text: string): readonly RolePart[] | null {
  const parts = (text.includes(':') ? labelledParts(text) : null) ?? (text.includes('(') ? remarkedParts(text) : null);
  return parts ? parts.flatMap(toldBySentence) : sentenceParts(text);
}

/** 'Sở A chủ trì, phối hợp với: …': what stands before a label may be a sentence. */
const toldBySentence = (part: RolePart): RolePart[] =>
  part.role === null ? (sentenceParts(part.text) ?? [part]) : [part];

export function labelledParts(text: string): RolePart[] | null {
  const labels = [...masked(text).matchAll(LABEL)];
  if (labels.length === 0) return null;
  const parts: RolePart[] = [{ role: null, text: text.slice(0, labels[0]!.index).trim() }];
  labels.forEach((label, at) => {
    const to = labels[at + 1]?.index ?? text.length;
    parts.push({ role: roleOf(label[1]!), text: text.slice(label.index + label[0].length, to).trim() });
  });
  return parts.filter((part) => part.text !== '');
}

function remarkedParts(text: string): RolePart[] | null {
  const parts: RolePart[] = [];
  let from = 0;
  for (const remark of text.matchAll(REMARK)) {
    const before = text.slice(from, remark.index).trimEnd();
    // What stands on lines of its own above says nothing of its role, but helpers are listed.
    const role = roleOf(remark[1]!);
    const own = role === 'lead' ? Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1 : 0;
    parts.push({ role: null, text: before.slice(0, own).trim() }, { role, text: before.slice(own).trim() });
    from = remark.index + remark[0].length;
  }
  if (parts.length === 0) return null;
  parts.push({ role: null, text: text.slice(from).trim() });
  return parts.filter((part) => part.text !== '');
}

const roleOf = (word: string): UnitRole | null => ROLE.find(([form]) => form.test(word))?.[1] ?? null;

const LEADS = /(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|thực hiện)/u;
const HELPS = /(?:phối hợp|hỗ trợ|tham gia)/u;

/** True for 'Chủ trì/phối hợp', 'Đơn vị thực hiện, phối hợp': a header of one column that names who does it and then who helps. */
export function namesHelpersToo(header: string): boolean {
  const [first, ...others] = foldText(header).split(/\s*(?:[/,;&+\n-]|(?<![A-Za-zÀ-ỹ])và(?![A-Za-zÀ-ỹ]))\s*/u);
  return LEADS.test(first!) && !HELPS.test(first!) && others.some((one) => HELPS.test(one) && !LEADS.test(one));
}
