import { namesOfIndex } from './index-names';
import type { PlacedRow } from '../model/coverage/coverage';
import { oneLine } from '../model/text';

/** Enough of a row to know it by. */
const LENGTH = 110;

/** 'PAR 2.4.1 Tính hợp lý …', 'SIPAS III.4 …': a row of a plan as a reader calls it. Light: a pane draws it. */
export function rowLabel({ appendix, row }: PlacedRow): string {
  const own = row.code?.value?.text ?? row.code?.text ?? '';
  const section = row.section === undefined ? '' : (appendix.rows[row.section]?.code?.value?.text ?? '');
  const isPlace = section !== '' && (row.code?.value?.parts.length ?? 0) < 2;
  const code = isPlace ? [section, own].filter((part) => part !== '').join('.') : own;
  const words = oneLine(row.title?.value ?? row.task?.value ?? '');
  const short = words.length > LENGTH ? `${words.slice(0, LENGTH - 1).trimEnd()}…` : words;
  return [namesOfIndex(appendix.kind)?.short ?? '', code, short].filter((part) => part !== '').join(' ');
}
