import type { Grid } from '../../model/grid';
import { ignoreSchema, type Ignore, type IgnoreScope, type KeptIgnore, type UnreadIgnore } from '../../model/ignore';
import { foldText, oneLine } from '../../model/text';
import {
  blockOf,
  cellUnder,
  readSettingsSheet,
  withBlock,
  withRow,
  type SettingsBlock,
  type SettingsRow,
  type SettingsSheet,
} from './blocks';

/** The block 'BỎ QUA' of the settings sheet: what is ignored, where and why. */
export const IGNORES = 'BỎ QUA';
const NAMES = {
  rule: 'Quy tắc',
  scope: 'Phạm vi',
  sheet: 'Trang',
  place: 'Ô/cột',
  content: 'Nội dung lúc bỏ qua',
  reason: 'Lý do',
  day: 'Ngày',
} as const;
const HEADER = Object.values(NAMES);

const SCOPE_WORDS: Readonly<Record<IgnoreScope, string>> = { cell: 'Ô này', column: 'Cả cột', rule: 'Cả quy tắc' };
/** Other words for a scope that people may type, folded. */
const SCOPES: ReadonlyMap<string, IgnoreScope> = new Map([
  ...Object.entries(SCOPE_WORDS).map(([scope, words]): [string, IgnoreScope] => [
    foldText(words),
    scope as IgnoreScope,
  ]),
  ...(['ô', 'một ô', 'chỉ ô này', 'cell'] as const).map((words): [string, IgnoreScope] => [words, 'cell']),
  ...(['cột', 'cột này', 'column'] as const).map((words): [string, IgnoreScope] => [words, 'column']),
  ...(['quy tắc', 'quy tắc này', 'toàn bộ', 'tất cả', 'rule'] as const).map((words): [string, IgnoreScope] => [
    words,
    'rule',
  ]),
]);

/** How rules are called in the sheet, both ways. */
export interface RuleNames {
  /** 'children-sum' → 'Điểm các tiêu chí con'. */
  readonly nameOf: (rule: string) => string;
  /** The id of a rule by its name, without regard to case; undefined for an unknown name. */
  readonly idOf: (name: string) => string | undefined;
}

export interface Ignores {
  readonly kept: readonly KeptIgnore[];
  readonly unread: readonly UnreadIgnore[];
}

/**
 * Reads the ignores of the settings sheet, in its order. Rows that people spoilt are told, with the part that is
 * unclear.
 */
export function readIgnores(grid: Grid | null, names: RuleNames): Ignores {
  const kept: KeptIgnore[] = [];
  const unread: UnreadIgnore[] = [];
  const block = blockOf(readSettingsSheet(grid), IGNORES, HEADER);
  for (const row of block.rows) {
    const at = { sheet: grid!.sheet, row: row.row, column: 0 };
    const written = draftOf(block, row, names);
    const parsed = ignoreSchema.safeParse(written);
    if (parsed.success) kept.push({ ignore: parsed.data, at });
    else {
      const part = partOf(parsed.error.issues[0]?.path[0]);
      unread.push({ at, part, found: cellUnder(block, row, NAMES[part]) });
    }
  }
  return { kept, unread };
}

/** The sheet with one more ignore at the end of its block. */
export function withIgnore(sheet: SettingsSheet, ignore: Ignore, names: RuleNames): SettingsSheet {
  const name = names.nameOf(ignore.rule);
  const texts = new Map<string, string>([
    [NAMES.rule, name === ignore.rule ? name : `${name} (${ignore.rule})`],
    [NAMES.scope, SCOPE_WORDS[ignore.scope]],
    [NAMES.sheet, ignore.scope === 'rule' ? '' : ignore.sheet],
    [
      NAMES.place,
      ignore.scope === 'rule'
        ? ''
        : ignore.scope === 'cell' && ignore.row !== ''
          ? `${ignore.place} (${ignore.row})`
          : ignore.place,
    ],
    [NAMES.content, ignore.scope === 'cell' ? ignore.content : ''],
    [NAMES.reason, ignore.reason],
    [NAMES.day, ignore.day.split('-').reverse().join('/')],
  ]);
  return withBlock(sheet, withRow(blockOf(sheet, IGNORES, HEADER), texts));
}

/** The sheet without one row of the block; every other row stays as it is, also those that cannot be read. */
export function withoutIgnore(sheet: SettingsSheet, row: number): SettingsSheet {
  const block = blockOf(sheet, IGNORES, HEADER);
  return withBlock(sheet, { ...block, rows: block.rows.filter((one) => one.row !== row) });
}

function draftOf(block: SettingsBlock, row: SettingsRow, names: RuleNames): Record<string, unknown> {
  const text = (part: keyof typeof NAMES): string => oneLine(cellUnder(block, row, NAMES[part]));
  const place = /^\$?([A-Za-z]{1,3})\$?(\d*)\s*(?:\((.*)\))?$/.exec(text('place'));
  return {
    rule: ruleOf(text('rule'), names),
    scope: SCOPES.get(foldText(text('scope'))),
    sheet: text('sheet'),
    place: place ? `${place[1]!.toUpperCase()}${place[2]!}` : text('place'),
    row: place?.[3]?.trim() ?? '',
    content: text('content'),
    reason: text('reason'),
    day: isoOf(text('day')),
  };
}

/** 'Tổng tiêu chí con (children-sum)', 'children-sum', or the name alone. */
function ruleOf(text: string, { idOf }: RuleNames): string | undefined {
  const id = /(?:^|\()([a-z][a-z0-9-]*)\)?$/.exec(text)?.[1];
  return (
    idOf(text) ?? (id !== undefined && (text === id || text.endsWith(`(${id})`)) && id.includes('-') ? id : undefined)
  );
}

/** '5/3/2024' → '2024-03-05'; other text stays, for the schema to refuse. */
function isoOf(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : text;
}

const PARTS: readonly UnreadIgnore['part'][] = ['rule', 'scope', 'sheet', 'place', 'reason', 'day'];
const partOf = (path: PropertyKey | undefined): UnreadIgnore['part'] => PARTS.find((part) => part === path) ?? 'place';
