import { many } from '../many';
import type { BrokenReferences } from '../../model/sheet-spec';
import type { OddSheet } from '../../model/grid';
import type { Language } from '../language';

/** What is said of sheets that look like ours and do not say so themselves. Apart from the pane's texts: they come with the view. */
const vi = {
  title: (count: number) => `${count} trang tính giống phiếu của Phuluc cần xem lại`,
  lost: (sheet: string, unit: string) =>
    unit === ''
      ? `Trang tính “${sheet}” do Phuluc lập, đã mất dấu nhận biết (thường do lưu bằng phần mềm khác). Tạo phiếu thì nhận lại trang tính này, giữ nguyên mọi ô đã ghi.`
      : `Trang tính “${sheet}” là phiếu của ${unit}, đã mất dấu nhận biết (thường do lưu bằng phần mềm khác). Tạo phiếu thì nhận lại trang tính này, giữ nguyên mọi ô đã ghi.`,
  allLost: (count: number) =>
    `${count} trang tính do Phuluc lập đã mất dấu nhận biết (thường do lưu bằng phần mềm khác). Tạo phiếu thì nhận lại các trang tính này, giữ nguyên mọi ô đã ghi.`,
  moved: (sheet: string, unit: string) =>
    `Trang tính “${sheet}” mang dấu của đơn vị khác, nhưng phần đầu và các dòng là của ${unit}. Phuluc tính là phiếu của ${unit}.`,
  broken: {
    formulas: (sheets: string) =>
      `Trang tính ${sheets} có công thức trỏ tới dòng không còn trên phiếu, nay là #REF!. Xem lại các công thức này.`,
    names: (names: string) =>
      `Tên vùng ${names} trỏ tới dòng không còn trên phiếu, nay là #REF!. Vào thẻ Công thức, Trình quản lý Tên để chọn lại vùng hoặc xóa tên.`,
    charts: (sheets: string) =>
      `Trang tính ${sheets} có biểu đồ lấy số liệu ở dòng không còn trên phiếu, nay là #REF!. Bấm chuột phải vào biểu đồ, Chọn Dữ liệu để chọn lại vùng.`,
    pivots: (sheets: string) =>
      `Trang tính ${sheets} có PivotTable lấy số liệu ở vùng không còn trên phiếu. Vào thẻ Phân tích PivotTable, Thay đổi Nguồn Dữ liệu để chọn lại vùng.`,
    left: (sheets: string) =>
      `Trang tính ${sheets} có công thức gọi ô của phiếu qua nhiều trang tính (như 'A:C'!B2) hoặc qua chữ (INDIRECT, HYPERLINK), nên không đi theo dòng vừa dời chỗ. Xem lại các công thức này.`,
    leftNames: (names: string) =>
      `Tên vùng ${names} gọi ô của phiếu qua nhiều trang tính (như 'A:C'!B2) hoặc qua chữ (INDIRECT), nên không đi theo dòng vừa dời chỗ. Vào thẻ Công thức, Trình quản lý Tên để xem lại.`,
  },
  copy: (sheet: string, counted: string) =>
    `Trang tính “${sheet}” là bản sao của trang tính “${counted}” và không ghi gì khác. Phuluc tính theo trang tính “${counted}”; có thể xóa bản sao.`,
  copyWithCells: (sheet: string, counted: string, cells: number) =>
    `Trang tính “${sheet}” là bản sao của trang tính “${counted}”. Phuluc tính theo trang tính “${counted}”; bản sao có ${cells} ô, dòng mà trang tính đó chưa có hoặc ghi khác. Lấy sang trang tính “${counted}”, hoặc xóa trang tính không dùng.`,
  copied: (count: number) => `${count} ô, dòng khác ở bản sao`,
  outside: 'Ngoài bảng',
  added: (row: string, copied: string) => `${row}: ${copied}`,
  differs: (row: string, held: string, copied: string) =>
    `${row}: phiếu đang dùng ghi “${held}”, bản sao ghi “${copied}”`,
  wholeRow: (row: string) => `${row}: cả dòng`,
  moreCells: (count: number) => `và ${count} ô nữa`,
  takeOver: (count: number) => `Lấy ${count} ô, dòng chưa có`,
  takeOverWhich: (count: number, sheet: string) => `Lấy ${count} ô, dòng chưa có từ bản sao ${sheet}`,
  takeNewer: (count: number) => `Lấy hết, kể cả ${count} ô ghi khác`,
  takeNewerWhich: (count: number, sheet: string) => `Lấy hết, kể cả ${count} ô ghi khác, từ bản sao ${sheet}`,
  takingOver: 'Đang lấy ô từ bản sao…',
  takenOver: (taken: number, counted: string) => `Đã lấy ${taken} ô, dòng sang trang tính “${counted}”.`,
  keptThere: (kept: number) => ` ${kept} ô ghi khác nhau giữ theo phiếu đang dùng.`,
  'other-plan': (sheet: string, unit: string) =>
    `Trang tính “${sheet}” ${unit === '' ? 'có dạng trang tính của Phuluc' : `ghi là phiếu của ${unit}`}, nhưng của kế hoạch khác (số, năm, cơ quan hoặc chỉ số không khớp). Phuluc không đọc và không ghi vào trang tính này.`,
  'unknown-unit': (sheet: string, unit: string) =>
    unit === ''
      ? `Trang tính “${sheet}” có dạng phiếu giao việc nhưng mất dòng tên đơn vị. Phuluc không đọc và không ghi vào trang tính này. Nếu là phiếu của kế hoạch này, hãy ghi lại dòng “Đơn vị: …” ở đầu trang tính.`
      : `Trang tính “${sheet}” ghi là phiếu của ${unit}, nhưng kế hoạch không giao việc cho đơn vị này. Phuluc không đọc và không ghi vào trang tính này.`,
  'other-rows': (sheet: string, unit: string) =>
    `Trang tính “${sheet}” ghi là phiếu của ${unit}, nhưng phần lớn các dòng không có trong kế hoạch. Phuluc không đọc và không ghi vào trang tính này.`,
  stands: (counted: string) => ` Phiếu đang dùng là trang tính “${counted}”.`,
  takenBack: (sheets: string) => `Đã nhận lại trang tính mất dấu nhận biết: ${sheets}. Mọi ô đã ghi còn nguyên.`,
  movedBack: (sheets: string) => `Đã ghi lại đúng đơn vị cho trang tính: ${sheets}.`,
  look: 'Xem trang tính',
  lookAt: (sheet: string) => `Xem trang tính ${sheet}`,
  takeBack: 'Nhận lại',
  takeBackWhich: (sheet: string) => `Nhận lại trang tính ${sheet}`,
  taken: (sheet: string) => `Đã nhận lại trang tính “${sheet}”.`,
  more: (count: number) => `Xem thêm ${count} trang tính`,
};
export type OddSheetWords = typeof vi;

const en: OddSheetWords = {
  title: (count) => `${count} ${count === 1 ? 'sheet looks' : 'sheets look'} like Phuluc’s and should be looked at`,
  lost: (sheet, unit) =>
    `Sheet “${sheet}” is ${unit === '' ? 'one that Phuluc made' : `the sheet of ${unit}`} and has lost its mark (usually by saving in another program). Making the sheets takes it back with all that was filled in.`,
  allLost: (count) =>
    `${many(count, 'sheet that Phuluc made has lost its mark', 'sheets that Phuluc made have lost their marks')} (usually by saving in another program). Making the sheets takes ${count === 1 ? 'it' : 'them'} back with all that was filled in.`,
  moved: (sheet, unit) =>
    `Sheet “${sheet}” carries the mark of another unit, but its head and rows are those of ${unit}. Phuluc takes it as the sheet of ${unit}.`,
  broken: {
    formulas: (sheets) =>
      `Sheet ${sheets} has formulas that named rows which are on no sheet any more: they say #REF! now. Look them over.`,
    names: (names) =>
      `The name ${names} stood for rows which are on no sheet any more and is #REF! now. Choose its cells again or delete it in Formulas, Name Manager.`,
    charts: (sheets) =>
      `Sheet ${sheets} has a chart of rows which are on no sheet any more: its figures are #REF! now. Right-click it and choose Select Data.`,
    pivots: (sheets) =>
      `Sheet ${sheets} has a PivotTable of rows which are on no sheet any more. Choose its cells again in PivotTable Analyze, Change Data Source.`,
    left: (sheets) =>
      `Sheet ${sheets} has formulas that name cells over several sheets (such as 'A:C'!B2) or in texts (INDIRECT, HYPERLINK): these do not go along with rows that moved. Look them over.`,
    leftNames: (names) =>
      `The name ${names} stands for cells over several sheets (such as 'A:C'!B2) or in texts (INDIRECT): it does not go along with rows that moved. Look it over in Formulas, Name Manager.`,
  },
  copy: (sheet, counted) =>
    `Sheet “${sheet}” is a copy of “${counted}” with nothing else filled in. Phuluc goes by “${counted}”; the copy can be deleted.`,
  copyWithCells: (sheet, counted, cells) =>
    `Sheet “${sheet}” is a copy of “${counted}”. Phuluc goes by “${counted}”; the copy has ${cells} ${cells === 1 ? 'cell or row' : 'cells or rows'} that it lacks or holds otherwise. Take over into “${counted}”, or delete the sheet that is not used.`,
  copied: (count) => `${count} ${count === 1 ? 'cell or row differs' : 'cells or rows differ'} on the copy`,
  outside: 'Outside the table',
  added: (row, copied) => `${row}: ${copied}`,
  differs: (row, held, copied) => `${row}: the sheet in use says “${held}”, the copy “${copied}”`,
  wholeRow: (row) => `${row}: the whole row`,
  moreCells: (count) => `and ${count} more`,
  takeOver: (count) => `Take ${count} that ${count === 1 ? 'is' : 'are'} missing`,
  takeOverWhich: (count, sheet) => `Take ${count} that ${count === 1 ? 'is' : 'are'} missing from ${sheet}`,
  takeNewer: (count) => `Take all, also ${count} that ${count === 1 ? 'differs' : 'differ'}`,
  takeNewerWhich: (count, sheet) => `Take all, also ${count} that ${count === 1 ? 'differs' : 'differ'}, from ${sheet}`,
  takingOver: 'Taking cells over from the copy…',
  takenOver: (taken, counted) =>
    `${taken} ${taken === 1 ? 'cell or row' : 'cells and rows'} taken over into sheet “${counted}”.`,
  keptThere: (kept) =>
    kept === 1 ? ' 1 that differs stays as on the sheet in use.' : ` ${kept} that differ stay as on the sheet in use.`,
  'other-plan': (sheet, unit) =>
    `Sheet “${sheet}” ${unit === '' ? 'looks like one of Phuluc’s' : `says that it is the sheet of ${unit}`}, but belongs to another plan (number, year, agency or index differ). Phuluc neither reads it nor writes to it.`,
  'unknown-unit': (sheet, unit) =>
    unit === ''
      ? `Sheet “${sheet}” looks like a unit’s sheet without the line that names the unit. Phuluc neither reads it nor writes to it. If it belongs to this plan, write the line “Đơn vị: …” at its top again.`
      : `Sheet “${sheet}” says that it is the sheet of ${unit}, to which the plan gives no work. Phuluc neither reads it nor writes to it.`,
  'other-rows': (sheet, unit) =>
    `Sheet “${sheet}” says that it is the sheet of ${unit}, but most of its rows are not in the plan. Phuluc neither reads it nor writes to it.`,
  stands: (counted) => ` The sheet in use is “${counted}”.`,
  takenBack: (sheets) => `Taken back although the mark was lost: ${sheets}. All that was filled in is still there.`,
  movedBack: (sheets) => `Given back to the right unit: ${sheets}.`,
  look: 'Show',
  lookAt: (sheet) => `Show sheet ${sheet}`,
  takeBack: 'Take back',
  takeBackWhich: (sheet) => `Take back sheet ${sheet}`,
  taken: (sheet) => `Sheet “${sheet}” was taken back.`,
  more: (count) => `Show ${count} more`,
};

export const oddSheetWords = (language: Language): OddSheetWords => (language === 'vi' ? vi : en);

/** What is said of one sheet, with what to do. */
export function oddSheetSentence(odd: OddSheet, language: Language): string {
  const text = oddSheetWords(language);
  const { sheet, unit, counted, cells, rows, why } = odd;
  const only = cells.length + rows.length;
  if (odd.state === 'lost' || odd.state === 'moved') return text[odd.state](sheet, unit);
  if (odd.state === 'copy') return only === 0 ? text.copy(sheet, counted) : text.copyWithCells(sheet, counted, only);
  return text[why ?? 'other-rows'](sheet, unit) + (counted === '' ? '' : text.stands(counted));
}

/** What only a copy holds, a line a cell and a row; at most `most`, and then how many more. */
export function copiedLines({ cells, rows }: OddSheet, most: number, language: Language): readonly string[] {
  const text = oddSheetWords(language);
  const lines = [
    ...cells.map(({ row, column, held, copied }) => {
      const place = row === '' ? text.outside : [row, column].filter((part) => part !== '').join(' · ');
      return held === '' ? text.added(place, copied) : text.differs(place, held, copied);
    }),
    ...rows.map(text.wholeRow),
  ];
  return lines.length <= most ? lines : [...lines.slice(0, most), text.moreCells(lines.length - most)];
}

/** What came of taking a copy's cells over. */
export function takenOverSentence(
  { counted, taken, kept }: { readonly counted: string; readonly taken: number; readonly kept: number },
  language: Language,
): string {
  const text = oddSheetWords(language);
  return text.takenOver(taken, counted) + (kept > 0 ? text.keptThere(kept) : '');
}

/** So many cells of one copy are named where all is printed. */
const CELLS_NAMED = 40;

/** The sentences on all of them, with what only a copy holds; those that only lost their mark are one where there are many. */
export function oddSheetSentences(odd: readonly OddSheet[], language: Language): readonly string[] {
  const lost = odd.filter(({ state }) => state === 'lost');
  const others = lost.length > 1 ? odd.filter(({ state }) => state !== 'lost') : odd;
  return [
    ...(lost.length > 1 ? [oddSheetWords(language).allLost(lost.length)] : []),
    ...others.map((one) =>
      [oddSheetSentence(one, language), ...copiedLines(one, CELLS_NAMED, language).map((line) => `  - ${line}`)].join(
        '\n',
      ),
    ),
  ];
}

const BROKEN = ['formulas', 'names', 'charts', 'pivots', 'left', 'leftNames'] as const;

/** What a run mended and what it broke, as sentences. */
export function mendedSentences(
  { odd, broken }: { readonly odd: readonly OddSheet[]; readonly broken?: BrokenReferences },
  language: Language,
): readonly string[] {
  const text = oddSheetWords(language);
  const named = (state: OddSheet['state']): string =>
    odd.flatMap((one) => (one.state === state ? [one.sheet] : [])).join('; ');
  return [
    ...(named('lost') === '' ? [] : [text.takenBack(named('lost'))]),
    ...(named('moved') === '' ? [] : [text.movedBack(named('moved'))]),
    ...BROKEN.flatMap((kind) => {
      const where = broken?.[kind] ?? [];
      return where.length === 0 ? [] : [text.broken[kind](where.map((name) => `“${name}”`).join(', '))];
    }),
  ];
}

/** Those that a run leaves as they are. */
export const stillOdd = (odd: readonly OddSheet[]): readonly OddSheet[] =>
  odd.filter(({ state }) => state === 'copy' || state === 'doubtful');
