import { masked } from './remarks';

export type UnitRole = 'lead' | 'implementing' | 'coordinating';
export interface RolePart {
  /** Null: the cell does not say, so that the column decides. */
  readonly role: UnitRole | null;
  readonly text: string;
}

const LABEL =
  /(?:^|[\n;.,(-])\s*[-+•*]?\s*(?:(?:cơ quan|đơn vị|phòng|bộ phận|cấp),?\s*(?:đơn vị\s*)?)?(chủ trì(?:,? (?:thực hiện|tham mưu))?|thực hiện|tham mưu|phối hợp(?: thực hiện| với)?|(?<=(?:^|\n)\s*[-+•*]?\s*)(?:ct|ph|th))\s*:\s*/giu;
const ROLE: readonly (readonly [RegExp, UnitRole])[] = [
  [/^chủ trì|^tham mưu|^ct$/i, 'lead'],
  [/^thực hiện|^th$/i, 'implementing'],
  [/^phối hợp|^ph$/i, 'coordinating'],
];

/**
 * 'Chủ trì: Sở A; phối hợp: Sở B': the parts of a cell by the role that they are labelled with. Null when no label stands in
 * the cell.
 */
export function partsByRole(text: string): readonly RolePart[] | null {
  if (!text.includes(':')) return null;
  const labels = [...masked(text).matchAll(LABEL)];
  if (labels.length === 0) return null;
  const parts: RolePart[] = [{ role: null, text: text.slice(0, labels[0]!.index).trim() }];
  labels.forEach((label, at) => {
    const role = ROLE.find(([word]) => word.test(label[1]!))?.[1] ?? null;
    const to = labels[at + 1]?.index ?? text.length;
    parts.push({ role, text: text.slice(label.index + label[0].length, to).trim() });
  });
  return parts.filter((part) => part.text !== '');
}
