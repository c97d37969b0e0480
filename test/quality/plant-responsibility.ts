import {
  beside,
  isWork,
  pick,
  spotOf,
  textOf,
  valueOf,
  valuePlanter,
  write,
  type Planter,
  type Spot,
} from './planting';
import { isOwn, type Book } from './workbooks';

const LEADS = ['Thanh tra', 'Sở Nội vụ', 'Sở Tư pháp', 'Phòng QLKH', 'Công an tỉnh'];
const GROUPS = [
  'Các phòng, đơn vị có liên quan',
  'Các sở, ban, ngành',
  'Các đơn vị trực thuộc',
  'UBND cấp xã',
  'Các cơ quan, đơn vị',
];
/** Groups also change what can be said of groups and spellings of the plan. */
const BY_GROUP = ['group-undefined', 'unit-variant'];
const FORMER = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Thông tin và Truyền thông',
  'Sở TN&MT',
  'Sở Giao thông vận tải',
  'Ban Dân tộc',
];

const single = (spot: Spot): boolean => !/[;\n]|, (?:Sở|UBND|Văn)|^-|Các|các/.test(textOf(spot));

/** A row whose blank can stand for nothing: in the paste a dash says so. */
const missing = (rule: string, column: 'lead' | 'deadline'): Planter => ({
  rule,
  plant(book, random) {
    const spot = spotOf(book, column, random, isWork);
    return spot
      ? { at: write(spot, book.dress === 'pasted' ? pick(['-', 'X'], random) : null), also: ['unit-variant'] }
      : null;
  },
});

/** One accent of a name lost: 'Sở Nội vu'. */
function withoutOneAccent(name: string): string | null {
  const words = name.split(' ');
  const index = words.findLastIndex(
    (word) => word.normalize('NFD') !== word && /^\p{L}+$/u.test(word) && word.length > 1,
  );
  if (index < 0 || words.length < 2) return null;
  const bare = words[index]!.normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return bare === words[index] ? null : words.map((word, at) => (at === index ? bare : word)).join(' ');
}

const KNOWN_UNITS =
  /^(Sở [^;,\n(]+|Văn phòng(?: UBND TP| Sở)?|Chi cục Tiêu chuẩn Đo lường Chất lượng|Trung tâm Thông tin KH&CN|Công an thành phố|Thanh tra thành phố)$/;

const unitUnknown: Planter = {
  rule: 'unit-unknown',
  plant(book, random) {
    if (random() < 0.25) {
      const spot = spotOf(book, 'lead', random, single);
      return spot
        ? {
            at: write(spot, pick(['đ/c Nguyễn Văn A', 'Ông Trần B', 'chưa giao', 'Tổ giúp việc'], random)),
            also: ['unit-variant'],
          }
        : null;
    }
    const spot = spotOf(
      book,
      'lead',
      random,
      (one) => KNOWN_UNITS.test(textOf(one)) && withoutOneAccent(textOf(one)) !== null,
    );
    return spot ? { at: write(spot, withoutOneAccent(textOf(spot))), also: ['unit-variant'] } : null;
  },
};

const unitVariant: Planter = {
  rule: 'unit-variant',
  plant(book, random) {
    const leads = book.sheets.flatMap((sheet) =>
      sheet.rows.map(({ row }) => sheet.cells[row]![sheet.columns.lead ?? 0]),
    );
    // One of several equal leads gets other capitals.
    const spot = spotOf(
      book,
      'lead',
      random,
      (one) => single(one) && textOf(one).includes(' ') && leads.filter((lead) => lead === valueOf(one)).length > 2,
    );
    return spot
      ? {
          at: write(
            spot,
            random() < 0.5
              ? textOf(spot).toUpperCase()
              : textOf(spot).replace(/ (\p{L})/u, (letter) =>
                  letter.toUpperCase() === letter ? letter.toLowerCase() : letter.toUpperCase(),
                ),
          ),
        }
      : null;
  },
};

/** The plan made again in 2026. Plan 001 names former bodies in nearly every row, which is one matter of the column. */
function redated(book: Book): Book | null {
  if (book.plan === '001') return null;
  for (const { cells, headerRow } of book.sheets)
    for (let row = 0; row < headerRow; row++)
      cells[row] = cells[row]!.map((value) =>
        typeof value === 'string' ? value.replace(/20(23|24)/g, '2026') : value,
      );
  return book;
}

/** A unit list that leaves every group without members. */
function withList(book: Book): Book {
  const values = [
    ['Tên đơn vị', 'Tên khác', 'Cấp', 'Nhóm'],
    ['Phòng Kế toán', null, 'Sở', null],
  ];
  book.extras.push({
    ...book.sheets[0]!.grid,
    sheet: 'Đơn vị',
    values,
    formats: values.map((row) => row.map(() => 'General')),
    merges: [],
  });
  return book;
}

/** The same entry stands further up, so that no other group loses its first mention. */
const isRepeated = (book: Book, spot: Spot, column: 'implementing' | 'coordinating'): boolean =>
  book.sheets
    .slice(0, book.sheets.indexOf(spot.sheet) + 1)
    .some((sheet) =>
      sheet.rows.some(
        ({ row }) =>
          (sheet !== spot.sheet || row < spot.row.row) &&
          sheet.columns[column] !== undefined &&
          sheet.cells[row]![sheet.columns[column]] === valueOf(spot),
      ),
    );

const groupUndefined: Planter = {
  rule: 'group-undefined',
  prepare: withList,
  plant(book, random) {
    const column = pick(['implementing', 'coordinating'] as const, random);
    const spot = spotOf(book, column, random, (one) => isRepeated(book, one, column));
    return spot
      ? {
          at: write(
            spot,
            pick(['Các trường học trên địa bàn', 'Các hội đặc thù', 'Các doanh nghiệp nhà nước'], random),
          ),
          also: ['unit-variant', 'unit-unknown'],
        }
      : null;
  },
};

const unitAbolished: Planter = {
  rule: 'unit-abolished',
  prepare: redated,
  plant(book, random) {
    const spot = spotOf(book, pick(['lead', 'implementing', 'coordinating'] as const, random), random);
    return spot ? { at: write(spot, pick(FORMER, random)), also: BY_GROUP } : null;
  },
};

const valueMisplaced: Planter = {
  rule: 'value-misplaced',
  plant(book, random) {
    const spot = spotOf(
      book,
      'lead',
      random,
      (one) =>
        single(one) &&
        isOwn(one.sheet, one.row.row, one.sheet.columns.deadline) &&
        /^(Quý|Tháng|Trong năm|Năm|Thường xuyên|Cả năm)[^;:]*$/.test(textOf(beside(one, 'deadline')!)),
    );
    const time = spot && beside(spot, 'deadline');
    if (!spot || !time) return null;
    const [unit, when] = [valueOf(spot), valueOf(time)];
    write(time, unit);
    return { at: write(spot, when), also: ['unit-variant'] };
  },
};

export const RESPONSIBILITY_PLANTERS: readonly Planter[] = [
  missing('lead-missing', 'lead'),
  valuePlanter(
    'lead-several',
    'lead',
    (spot, random) =>
      `${textOf(spot)}${pick(['; ', '\n- '], random)}${pick(
        LEADS.filter((lead) => !textOf(spot).includes(lead)),
        random,
      )}`,
    single,
    ['unit-variant'],
  ),
  valuePlanter('lead-is-group', 'lead', (_, random) => pick(GROUPS, random), single, BY_GROUP),
  // Where others help, the lead does it itself.
  valuePlanter(
    'implementer-missing',
    'implementing',
    () => null,
    (spot) => isWork(spot) && !isOwn(spot.sheet, spot.row.row, spot.sheet.columns.coordinating),
    BY_GROUP,
  ),
  unitUnknown,
  unitVariant,
  unitAbolished,
  groupUndefined,
  missing('deadline-missing', 'deadline'),
  valuePlanter('deadline-unreadable', 'deadline', (_, random) =>
    pick(['xem sau', 'chưa rõ', 'như cũ', 'càng sớm càng tốt', '???', 'chờ ý kiến'], random),
  ),
  valuePlanter('product-missing', 'product', () => null, isWork),
  valueMisplaced,
];
