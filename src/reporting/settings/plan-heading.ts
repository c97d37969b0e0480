import type { Grid } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { cleanText, oneLine } from '../../model/text';
import { readSettingsSheet, SETTINGS, type SettingsSheet } from './blocks';
import { itemIn, withItems } from './items';
import type { SettingNote } from './setting-note';

/**
 * The block 'KẾ HOẠCH' of the settings sheet: what stands in the heads and signatures of generated sheets, where the
 * plan's own heading says it otherwise or not at all.
 */
const PLAN = 'KẾ HOẠCH';
const ITEMS = {
  superior: 'Cơ quan chủ quản',
  agency: 'Cơ quan lập kế hoạch',
  number: 'Số, ký hiệu kế hoạch',
  day: 'Ngày ban hành',
  place: 'Địa danh',
  signer: 'Chức danh người ký',
} as const;
export const PLAN_ITEMS = Object.keys(ITEMS) as readonly PlanItem[];
export type PlanItem = keyof typeof ITEMS;

/** By item; '' where the plan's own heading holds. `day` is ISO. */
export type PlanSettings = Readonly<Record<PlanItem, string>>;
export const NO_PLAN_SETTINGS: PlanSettings = { superior: '', agency: '', number: '', day: '', place: '', signer: '' };

/** Characters; longer ones stand in no heading. */
const LONGEST_ITEM = 200;

/** '5/7/2024', '05.07.2024', 'ngày 5 tháng 7 năm 2024' → '2024-07-05'; null when it is no day of the calendar. */
export function dayIn(text: string): string | null {
  const match =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i.exec(oneLine(text));
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Why what somebody typed for an item cannot be used; null when it can. Blank can: the plan's own words hold. */
export function planItemFault(item: PlanItem, typed: string): 'no-day' | 'too-long' | null {
  if (item === 'day' && typed.trim() !== '' && dayIn(typed) === null) return 'no-day';
  return typed.trim().length > LONGEST_ITEM ? 'too-long' : null;
}

/** What the settings sheet says of the plan. A day that is none holds for nothing, and a note says so. */
export function readPlanSettings(grid: Grid | null): {
  readonly plan: PlanSettings;
  readonly notes: readonly SettingNote[];
} {
  const sheet = readSettingsSheet(grid);
  const notes: SettingNote[] = [];
  const valueOf = (item: PlanItem): string => {
    const found = itemIn(sheet, PLAN, ITEMS[item]);
    if (!found || item !== 'day') return oneLine(found?.value ?? '');
    const day = dayIn(found.value);
    if (day === null)
      notes.push({
        at: { sheet: grid?.sheet ?? SETTINGS.name, row: found.row, column: 0 },
        what: 'plan-date',
        args: { found: found.value },
      });
    return day ?? '';
  };
  const plan = Object.fromEntries(PLAN_ITEMS.map((item) => [item, valueOf(item)])) as PlanSettings;
  return { plan, notes };
}

/** The sheet saying so; blank items have no line. */
export const withPlanSettings = (sheet: SettingsSheet, plan: PlanSettings): SettingsSheet =>
  withItems(
    sheet,
    PLAN,
    new Map(
      PLAN_ITEMS.map((item) => [
        ITEMS[item],
        item === 'day' ? plan.day.split('-').reverse().join('/') : oneLine(plan[item]),
      ]),
    ),
  );

/** The parts of '(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 05 tháng 7 năm 2024 của Sở …)' as far as they are written. */
export interface AttachedTo {
  readonly document: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

export function attachedParts(text: string): AttachedTo {
  const bare = cleanText(text)
    .replace(/^\(\s*/, '')
    .replace(/\s*\)\.?$/, '')
    .replace(/^(ban hành )?kèm theo\s*/i, '');
  const cut = (from: string, word: RegExp): readonly [before: string, after: string] => {
    const match = word.exec(from);
    return match
      ? [from.slice(0, match.index).trim(), from.slice(match.index + match[0].length).trim()]
      : [from.trim(), ''];
  };
  const [rest, issuer] = cut(bare, /\s+của\s+(?!.*\s+của\s+)/i);
  const [named, date] = cut(rest, /,?\s+ngày(?=\s|\/|$)/i);
  const [document, number] = cut(named, /\s+số(?=\s|:|$):?/i);
  return { document, number, date, issuer };
}

/** The heading with what the planner set put over what was read. */
export function headingWith(
  read: PlanHeading,
  { superior, agency, number, day, place, signer }: PlanSettings,
): PlanHeading {
  const issuer = agency !== '' ? agency : read.agency;
  const changesLine = number !== '' || day !== '' || (agency !== '' && read.attachedTo !== '');
  return {
    attachedTo: changesLine ? attachedLine(attachedParts(read.attachedTo), { number, day, issuer }) : read.attachedTo,
    agency: issuer,
    ...(superior !== '' && { superior }),
    ...(place !== '' && { place }),
    ...(signer !== '' && { signer }),
  };
}

function attachedLine(
  read: AttachedTo,
  { number, day, issuer }: { readonly number: string; readonly day: string; readonly issuer: string },
): string {
  const parts = [
    `Kèm theo ${read.document === '' ? 'Kế hoạch' : read.document}`,
    number !== '' || read.number !== '' ? `số ${number !== '' ? number : read.number}` : '',
    day !== '' ? longDay(day) : read.date !== '' ? `ngày ${read.date}` : '',
    issuer !== '' ? `của ${issuer}` : '',
  ];
  return `(${parts.filter((part) => part !== '').join(' ')})`;
}

/**
 * 'ngày 05 tháng 7 năm 2024': days under 10 and the first two months with a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
function longDay(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
