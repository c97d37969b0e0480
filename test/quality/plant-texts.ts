import { isWork, pick, spotOf, textOf, valuePlanter, write, type Planter, type Spot } from './planting';
import type { Book, Sheet } from './workbooks';

const yearOf = ({ sheet }: Spot): number =>
  Number(/NĂM (20\d\d)/.exec(sheet.cells.slice(0, sheet.headerRow).flat().join(' '))![1]);
const isPlain = (spot: Spot): boolean => isWork(spot) && textOf(spot).length >= 30;

const taskRepeated: Planter = {
  rule: 'task-repeated',
  plant(book, random) {
    const original = spotOf(book, 'task', random, isPlain);
    const copy =
      original &&
      spotOf(
        book,
        'task',
        random,
        (one) => isPlain(one) && one.sheet === original.sheet && textOf(one) !== textOf(original),
      );
    return original && copy
      ? { at: write(copy, textOf(original)), also: ['year-mismatch', 'appendix-reference'] }
      : null;
  },
};

const STALE = ['hoàn thành mục tiêu năm', 'phấn đấu đạt 95% trong năm', 'tăng trưởng kinh tế năm', 'lập kế hoạch năm'];

const yearMismatch: Planter = {
  rule: 'year-mismatch',
  plant(book, random) {
    if (random() < 0.3) {
      const time = spotOf(book, 'deadline', random);
      return time ? { at: write(time, `${pick(['Quý II', 'Tháng 7', 'Quý IV'], random)}/${yearOf(time) - 1}`) } : null;
    }
    const spot = spotOf(book, 'task', random);
    return spot
      ? {
          at: write(spot, `${textOf(spot).replace(/[.;]$/, '')}; ${pick(STALE, random)} ${yearOf(spot) - 1}`),
          also: ['task-repeated'],
        }
      : null;
  },
};

const SLIPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Phần mềm$/, ['Phản mềm', 'Phân mềm', 'Phần mền', 'Phầm mềm', 'Bốc thăm']],
  [/^Điều tra xã hội học/, ['Điều tra xã hôi học', 'Điều tra xã hội hoc', 'Điêu tra xã hội học', 'Rút thăm']],
];

const methodUnknown = valuePlanter('method-unknown', 'method', (spot, random) => {
  const slip = SLIPS.find(([right]) => right.test(textOf(spot)));
  return slip ? textOf(spot).replace(slip[0], pick(slip[1], random)) : undefined;
});

/** Sentences as a text of the nineties is pasted: TCVN3 and VNI read as Unicode. */
const OLD_TEXTS = [
  'TuyÓn dông c«ng chøc ®óng quy ®Þnh',
  'C¶i c¸ch thñ tôc hµnh chÝnh t¹i bé phËn mét cöa',
  'Caûi caùch haønh chính taïi boä phaän moät cöûa',
];

const legacyEncoding = valuePlanter('legacy-encoding', 'task', (_spot, random) => pick(OLD_TEXTS, random), isPlain, [
  'task-repeated',
]);

/** The table with a line that counts its rows, where the document has none. */
function withTotal(book: Book): Book | null {
  const sheet = book.sheets.find(
    (one) => one.kind !== 'par' && one.columns.task !== undefined && one.columns.title === undefined,
  );
  if (!sheet) return null;
  if (sheet.rows.some(({ type }) => type === 'total')) return book;
  sheet.cells.push(
    sheet.cells[sheet.headerRow]!.map((_, column) => (column === 0 ? `TỔNG CỘNG: ${worksOf(sheet)} NHIỆM VỤ` : null)),
  );
  return book;
}

const worksOf = (sheet: Sheet): number => sheet.rows.filter(({ type }) => type === 'work').length;

const totalMismatch: Planter = {
  rule: 'total-mismatch',
  prepare: withTotal,
  plant(book, random) {
    for (const sheet of book.sheets)
      for (const [row, cells] of sheet.cells.entries()) {
        const column = cells.findIndex((value) => /^TỔNG CỘNG/.test(String(value)));
        if (column < 0) continue;
        cells[column] = `TỔNG CỘNG: ${worksOf(sheet) + pick([-2, -1, 1, 2, 3, 10], random)} NHIỆM VỤ`;
        return { at: { sheet: sheet.name, row, column } };
      }
    return null;
  },
};

const appendixReference: Planter = {
  rule: 'appendix-reference',
  plant(book, random) {
    const spot = book.sheets.length < 2 ? null : spotOf(book, 'task', random);
    return spot
      ? {
          at: write(
            spot,
            `${textOf(spot)} (xem ${pick(['Phụ lục IX', 'Phụ lục 7', 'Phụ lục số 5', 'phụ lục IV'], random)})`,
          ),
          also: ['task-repeated'],
        }
      : null;
  },
};

const headerUnclear: Planter = {
  rule: 'header-unclear',
  plant(book, random) {
    const sheet = pick(book.sheets, random);
    const header = sheet.cells[sheet.headerRow]!;
    for (const column of [sheet.columns.task, sheet.columns.title])
      // Strange words alone are no fault: what stands below them tells. Without any, nobody can say which column it is.
      if (column !== undefined) header[column] = null;
    // What was said of the table is no longer said, and what compares tables changes with it.
    return {
      at: { sheet: sheet.name, row: sheet.headerRow, column: 0 },
      also: [
        'points-as-text',
        'group-undefined',
        'unit-variant',
        'appendix-reference',
        'unit-unknown',
        'year-mismatch',
      ],
    };
  },
};

export const TEXT_PLANTERS: readonly Planter[] = [
  valuePlanter('task-missing', 'task', () => null, isWork, ['task-repeated']),
  taskRepeated,
  yearMismatch,
  methodUnknown,
  totalMismatch,
  appendixReference,
  headerUnclear,
  legacyEncoding,
];
