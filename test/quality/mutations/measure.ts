import { sequence } from '../../bench/plan';
import type { Random } from '../planting';
import type { LabelledSheet } from '../tables/labels';
import { measureSheet, sumOf, type Share } from '../tables/measure';
import { everyHeaderReworded, MUTATIONS, oneHeaderUnknown, type Mutation } from './mutate';

export interface MutationMeasure {
  /** Rows read right after none, one, two, three changes of the header, and with every header in other words. */
  readonly rows: Readonly<
    Record<'0' | '1' | '2' | '3' | 'every header reworded' | 'one header in unknown words', Share>
  >;
  /** Errors said of what is none, in all of them. */
  readonly falseErrors: number;
}

const mutated = (sheet: LabelledSheet, mutation: Mutation, random: Random): LabelledSheet | null => {
  const tables = sheet.tables.map((table) => mutation(table, random));
  // Of two tables on a sheet the one that has no room for it stays as it is.
  return tables.some((table) => table !== null)
    ? { ...sheet, tables: tables.map((table, index) => table ?? sheet.tables[index]!) }
    : null;
};

/** `count` different changes, one on the other, by chance. */
function mutatedTimes(sheet: LabelledSheet, count: number, random: Random): LabelledSheet {
  const left = Object.values(MUTATIONS);
  let result = sheet;
  for (let done = 0; done < count && left.length > 0;) {
    const [mutation] = left.splice(Math.floor(random() * left.length), 1);
    const next = mutated(result, mutation!, random);
    if (!next) continue;
    result = next;
    done++;
  }
  return result;
}

interface Counting {
  falseErrors: number;
  readonly share: (change: (sheet: LabelledSheet) => LabelledSheet | null, variants: number) => Share;
}

function counting(sheets: readonly LabelledSheet[]): Counting {
  const rowsOf = (sheet: LabelledSheet | null): Share[] => {
    if (!sheet) return [];
    const measured = measureSheet(sheet);
    counted.falseErrors += measured.falseErrors;
    return [measured.rows];
  };
  const counted: Counting = {
    falseErrors: 0,
    share: (change, variants) =>
      sumOf(sheets.flatMap((sheet) => Array.from({ length: variants }).flatMap(() => rowsOf(change(sheet))))),
  };
  return counted;
}

/** Changes the headers of labelled tables, `variants` times each way, and counts the rows that are still read right. */
export function measureMutations(sheets: readonly LabelledSheet[], variants: number, seed: number): MutationMeasure {
  const random = sequence(seed);
  const counted = counting(sheets);
  const rows = {
    '0': counted.share((sheet) => sheet, 1),
    '1': counted.share((sheet) => mutatedTimes(sheet, 1, random), variants),
    '2': counted.share((sheet) => mutatedTimes(sheet, 2, random), variants),
    '3': counted.share((sheet) => mutatedTimes(sheet, 3, random), variants),
    'every header reworded': counted.share((sheet) => mutated(sheet, everyHeaderReworded, random), variants),
    'one header in unknown words': counted.share((sheet) => mutated(sheet, oneHeaderUnknown, random), variants),
  };
  return { rows, falseErrors: counted.falseErrors };
}

/** Rows read right after one change of each kind. */
export function measureByKind(
  sheets: readonly LabelledSheet[],
  variants: number,
  seed: number,
): Readonly<Record<string, Share>> {
  const random = sequence(seed);
  const { share } = counting(sheets);
  return Object.fromEntries(
    Object.entries(MUTATIONS).map(([kind, mutation]) => [
      kind,
      share((sheet) => mutated(sheet, mutation, random), variants),
    ]),
  );
}
