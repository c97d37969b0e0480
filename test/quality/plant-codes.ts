import {
  pick,
  spotOf,
  write,
  beside,
  codeOf,
  valueOf,
  valuePlanter,
  inFamily,
  textOf,
  type Planter,
  type Random,
  type Spot,
} from './planting';
import type { Book, Sheet } from './workbooks';

const isPar = ({ sheet }: Spot): boolean => sheet.kind === 'par';
/** Excel's serial number of a day. */
const serial = (day: number, month: number, year: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Two rows of work that follow each other under one heading, both with a code of their own. */
function neighbours(
  book: Book,
  random: Random,
  fits: (upper: Spot, lower: Spot) => boolean,
): readonly [Spot, Spot] | null {
  const pairs = book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index): [Spot, Spot][] => {
      const next = sheet.rows[index + 1];
      const column = sheet.columns.code!;
      if (row.type !== 'work' || next?.type !== 'work') return [];
      const [upper, lower] = [
        { sheet, row, column },
        { sheet, row: next, column },
      ];
      return codeOf(upper) !== '' &&
        codeOf(lower) !== '' &&
        codeOf(upper) !== codeOf(lower) &&
        codeOf(upper).split('.').length === codeOf(lower).split('.').length &&
        fits(upper, lower)
        ? [[upper, lower]]
        : [];
    }),
  );
  return pairs.length === 0 ? null : pick(pairs, random);
}

const codeUnknown: Planter = {
  rule: 'code-unknown',
  plant(book, random) {
    // A component that is not in the published set, at the end of its criterion.
    const spot = spotOf(book, 'code', random, (one) => {
      const parts = codeOf(one).split('.');
      const next = one.sheet.rows.find(({ row }) => row === one.row.row + 1);
      return (
        isPar(one) &&
        !inFamily(codeOf(one)) &&
        parts.length === 3 &&
        !(next?.type === 'work' && codeOf({ ...one, row: next }).startsWith(parts.slice(0, 2).join('.')))
      );
    });
    return spot
      ? { at: write(spot, codeOf(spot).replace(/\d+$/, pick(['8', '9', '11', '12'], random))), also: ['name-mismatch'] }
      : null;
  },
};

const codeDuplicate: Planter = {
  rule: 'code-duplicate',
  plant(book, random) {
    const pair = neighbours(book, random, () => true);
    if (!pair) return null;
    const [upper, lower] = pair;
    return {
      at: write(lower, valueOf(upper)),
      also: ['name-mismatch', 'benchmark-mismatch', 'number-gap', 'method-unknown'],
    };
  },
};

const codeOrder: Planter = {
  rule: 'code-order',
  plant(book, random) {
    const pair = neighbours(
      book,
      random,
      (upper, lower) => !/^6\.4$/.test(codeOf(upper)) && !/^6\.4$/.test(codeOf(lower)),
    );
    if (!pair) return null;
    const [upper, lower] = pair;
    // The rows change places with all that says what they are; who answers for them is often merged and stays.
    for (const name of ['code', 'title', 'benchmark', 'achieved', 'method'] as const) {
      const [one, other] = [beside(upper, name), beside(lower, name)];
      if (!one || !other) continue;
      const kept = valueOf(one);
      write(one, valueOf(other));
      write(other, kept);
    }
    return { at: { sheet: lower.sheet.name, row: lower.row.row, column: lower.column } };
  },
};

const numberGap: Planter = {
  rule: 'number-gap',
  plant(book, random) {
    // The document has a gap of its own in 000; PAPI and PAR tables list a choice of criteria.
    const sheets = book.sheets.filter(
      (sheet) => sheet.kind === 'tasks' || (sheet.kind === 'sipas' && book.plan !== '000'),
    );
    if (sheets.length === 0) return null;
    const sheet = pick(sheets, random);
    const column = sheet.columns.code!;
    const works = sheet.rows.filter(({ type, row }) => type === 'work' && sheet.cells[row]![column] !== null);
    const row = pick(works, random);
    // Twice 6.4 is the document's own: one higher, the second one would be right.
    if (book.plan === '004' && codeOf({ sheet, row }).startsWith('6.')) return null;
    const parts = codeOf({ sheet, row }).split('.');
    const run = works.filter(
      (one) => codeOf({ sheet, row: one }).split('.').slice(0, -1).join('.') === parts.slice(0, -1).join('.'),
    );
    // One number left out: it and all after it one higher.
    for (const one of run.slice(run.indexOf(row))) {
      const code = codeOf({ sheet, row: one }).split('.');
      sheet.cells[one.row]![column] = [...code.slice(0, -1), String(Number(code.at(-1)) + 1)].join('.');
    }
    return { at: { sheet: sheet.name, row: row.row, column } };
  },
};

const headings = (sheet: Sheet) => sheet.rows.filter(({ type }) => type === 'section');

const sectionRepeated: Planter = {
  rule: 'section-repeated',
  plant(book, random) {
    const sheets = book.sheets.filter((sheet) => headings(sheet).length > 1);
    const sheet = pick(sheets, random);
    const all = headings(sheet);
    const index = 1 + Math.floor(random() * (all.length - 1));
    const column = sheet.columns.code!;
    const before = sheet.cells[all[index - 1]!.row]![column]!;
    // Twice VII is the document's own.
    if (before === sheet.cells[all[index]!.row]![column]) return null;
    sheet.cells[all[index]!.row]![column] = before;
    return { at: { sheet: sheet.name, row: all[index]!.row, column }, also: ['name-mismatch'] };
  },
};

const nameMismatch: Planter = {
  rule: 'name-mismatch',
  plant(book, random) {
    const spot = spotOf(book, 'title', random, isPar);
    const other = spotOf(book, 'title', random, (one) => isPar(one) && spot !== null && codeOf(one) !== codeOf(spot));
    return spot && other ? { at: write(spot, valueOf(other)), also: ['task-repeated'] } : null;
  },
};

const codeMangled: Planter = {
  rule: 'code-mangled',
  dress: 'typed',
  plant(book, random) {
    const spot = spotOf(
      book,
      'code',
      random,
      (one) => /^\d+\.\d$|^\d\.\d\.\d$/.test(codeOf(one)) && codeOf(one) !== '6.4',
    );
    if (!spot) return null;
    const [first, second, third] = codeOf(spot).split('.').map(Number) as [number, number, number | undefined];
    const formats = spot.sheet.grid.formats as string[][];
    formats[spot.row.row] = formats[spot.row.row]!.map((format, column) =>
      column === spot.column ? (third === undefined ? 'General' : 'd/m/yyyy') : format,
    );
    return {
      at: write(spot, third === undefined ? Number(`${first}.${second}`) : serial(first, second, 2000 + third)),
    };
  },
};

const UNREADABLE = ['2.4.x', '1a2', '#', 'chưa rõ', '3.1/2', '5;2', '?', '4..b', 'mới', '2.4.?'];

export const CODE_PLANTERS: readonly Planter[] = [
  valuePlanter(
    'code-malformed',
    'code',
    (_, random) => pick(UNREADABLE, random),
    (spot) => textOf(spot) !== '',
  ),
  codeMangled,
  codeUnknown,
  codeDuplicate,
  codeOrder,
  numberGap,
  sectionRepeated,
  nameMismatch,
];
