import { writeDirectorSheet } from '../../../src/app/director/director';
import { checkWorkbook } from '../../../src/app/check/check';
import { abovePlanOf, setAboveChoice } from '../../../src/app/coverage/coverage';
import { writeCoverageSheet } from '../../../src/app/coverage/coverage-sheet';
import { draftPlan } from '../../../src/app/draft/draft';
import { highlightGaps, removeHighlights } from '../../../src/app/gaps/highlight';
import { setDueDay } from '../../../src/app/progress/due-day';
import { readProgress } from '../../../src/app/progress/progress';
import { splitSheets } from '../../../src/app/responsibility/split';
import {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../../src/app/responsibility/sheets';
import type { CellValue } from '../../../src/model/grid';
import type { Outcome } from '../../../src/model/outcome';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/port';
import { syntheticPlan } from '../../bench/plan';
import { must, place } from '../../contract/workbook';
import { cpuMs, settled, startExcel, type ExcelHost } from '../../host';
import { cellsIn, COLUMNS, placeOf, touch, type Book } from '../../host/book';
import { putIn } from '../../host/lines';
import { fillPlan, sheetOf } from './book';
import { DAY } from './use-cases';
import { YEAR_SHEETS } from './year-use-cases';

/** What a press of a button costs in Excel, counted. Bytes are of UTF-8, the larger of question and answer. */
export interface Measure {
  readonly plan: string;
  readonly action: string;
  readonly syncs: number;
  /** The most that it may cost; more only where `more` says why. */
  readonly allowed: number;
  /** True where the workbook is too large for one answer of 5 MB. */
  readonly more: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /**
   * Of the add-in's own work between two turns of the page's loop, without Excel's: milliseconds on this machine. Null where
   * nobody asked: looking at the clocks at each turn takes time itself.
   */
  readonly longestSlice: number | null;
}

export const PLANS: readonly { readonly name: string; readonly fill: (host: ExcelHost) => void }[] = [
  { name: 'UBND TP Cần Thơ 2023 (S001)', fill: (host) => fillPlan(host.book, '001') },
  { name: '2.000 dòng × 12 cột, 120 đơn vị', fill: (host) => void sheetOf(host.book, 'Phụ lục 1', large()) },
];

/** The synthetic appendix of the benchmarks with two more columns; each row has one that leads and one that does it. */
function large(): CellValue[][] {
  const { values } = syntheticPlan(2000, 120);
  return values.map((row, at) => {
    const implementing = at > 2 && typeof row[6] === 'string' ? row[6].split('\n')[0]!.replace('- ', '') : row[6]!;
    return [...row.with(6, implementing), at === 2 ? 'Đơn vị phối hợp' : null, at === 2 ? 'Ghi chú' : null];
  });
}

/** Every press of a button on a plan, in the order of a planner's morning. */
export async function measure(
  { name, fill }: (typeof PLANS)[number],
  { slices: areSlicesAsked = false } = {},
): Promise<Measure[]> {
  const host = startExcel();
  if (areSlicesAsked) host.watchTime();
  fill(host);
  const workbook = openExcelWorkbook();
  const measures: Measure[] = [];
  const press = async <T>(
    action: string,
    run: (workbook: Workbook) => Promise<Outcome<T>>,
    allowed: (value: T) => number,
  ): Promise<T> => {
    host.forget();
    const slices = areSlicesAsked ? watchSlices(host) : null;
    const value = must(await run(workbook));
    const longestSlice = slices && slices.end();
    const most = (of: (message: ExcelHost['messages'][number]) => number): number => Math.max(...host.messages.map(of));
    measures.push({
      plan: name,
      action,
      syncs: host.messages.length,
      allowed: allowed(value),
      more: isLarge(host),
      requestBytes: most(({ requestBytes }) => requestBytes),
      responseBytes: most(({ responseBytes }) => responseBytes),
      longestSlice,
    });
    return value;
  };
  const READ = 3;
  const WRITE = 2;
  /** A sheet that stands alone is brought to the front: looked for, then shown. */
  const SHOW = 2;
  await press(
    'Kiểm tra · check',
    (one) => checkWorkbook(one),
    () => READ,
  );
  /** What the pane does a second after the last edit, with what hearing of the edit costs. */
  const checkAfterEdit = async (one: Workbook) => {
    let edits = 0;
    const end = one.onEdited(() => (edits += 1));
    await settled();
    host.forget();
    await host.type(place(host.book.sheets[0]!.name, 'H1'), 'ghi chú');
    const checked = await checkWorkbook(one);
    end();
    if (edits === 0) throw new Error('The pane did not hear of the edit.');
    return checked;
  };
  await press('Sửa một ô, tự kiểm tra · an edit, checked by itself', checkAfterEdit, () => READ);
  await press(
    'Tô màu điểm mất · highlight',
    (one) => highlightGaps(one),
    () => READ + 2,
  );
  await press(
    'Tô lại · highlight again',
    (one) => highlightGaps(one),
    () => READ + 2,
  );
  await press(
    'Bỏ tô màu · remove highlights',
    (one) => removeHighlights(one),
    () => READ + 2,
  );
  await press(
    'Lập trang Đơn vị · draft the unit list',
    (one) => draftUnitList(one),
    () => READ + 2,
  );
  await press(
    'Xem trước · preview',
    (one) => previewResponsibilitySheets(one, { today: DAY }),
    () => READ,
  );
  await press(
    'Tạo phiếu · make sheets',
    (one) => generateResponsibilitySheets(one, { today: DAY }),
    ({ added }) => READ + 2 * Math.ceil(added / 20),
  );
  await press(
    'Tạo phiếu lần hai, không đổi · again, nothing changed',
    (one) => generateResponsibilitySheets(one, { today: DAY }),
    () => READ,
  );
  putRowIn(host.book);
  await press(
    'Tạo phiếu lại, kế hoạch thêm một dòng · again, a row put in',
    (one) => generateResponsibilitySheets(one, { today: DAY }),
    ({ added, updated }) => READ + 2 * Math.ceil((added + updated) / 20),
  );
  await press(
    'Đọc tiến độ · read progress',
    (one) => readProgress(one, DAY),
    () => READ,
  );
  await press('Sửa một ô khi đã có phiếu, tự kiểm tra · the same beside all sheets', checkAfterEdit, () => READ);
  await press(
    'Đổi ngày tính quá hạn · set the due day',
    (one) => setDueDay(one, '2024-12-31'),
    () => READ + 3,
  );
  await press(
    'Tách phiếu để gửi · files for the units',
    (one) => splitSheets(one, { today: DAY }),
    () => READ,
  );
  await press(
    'Trang lãnh đạo · write the director’s page',
    (one) => writeDirectorSheet(one, { day: DAY }),
    () => READ + WRITE + SHOW,
  );
  await press(
    'Trang lãnh đạo lần hai, không đổi · again, nothing changed',
    (one) => writeDirectorSheet(one, { day: DAY }),
    () => READ + SHOW,
  );
  // The plan above says the same, so that all that it gives to the first who leads is there.
  const above = must(
    abovePlanOf(
      'tinh.xlsx',
      must(await workbook.read()).filter(({ tag }) => tag === null),
    ),
  );
  const leads = above.entries.flatMap(({ row }) => row.lead?.value ?? []);
  must(await setAboveChoice(workbook, { unit: leads.find(({ isGroup }) => !isGroup)!.name }));
  await press(
    'Đối chiếu cấp trên · the list of what is given',
    (one) => writeCoverageSheet(one, above),
    () => READ + WRITE + SHOW,
  );
  await press(
    'Dự thảo từ cấp trên · a draft from the plan above',
    (one) => draftPlan(one, { from: 'above', above }),
    () => READ + WRITE + SHOW,
  );
  for (const { name: sheet, english, reads, write } of YEAR_SHEETS)
    await press(`${sheet} · ${english}`, write, () => reads * READ + WRITE + SHOW);
  return measures;
}

/**
 * Why more messages are needed than the budget says: nothing else is an excuse. Once Excel has refused a large answer,
 * the adapter asks for parts from the beginning.
 */
const isLarge = ({ messages }: ExcelHost): boolean =>
  messages.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded') ||
  messages.reduce((sum, { responseBytes }) => sum + responseBytes, 0) > 5 * 1024 * 1024;

/**
 * The planner puts a row in, as one that is there with other words: every row below it moves, and so every link to one.
 */
function putRowIn({ sheets }: Book): void {
  const sheet = sheets[0]!;
  const row =
    1 +
    Math.max(
      ...[...sheet.cells]
        .filter(([, { value }]) => typeof value === 'string' && value.startsWith('2.'))
        .map(([key]) => placeOf(key)[0]),
    );
  putIn(sheets, sheet, 'rows', { row, column: 0, rows: 1, columns: COLUMNS });
  for (const { column, cell } of [...cellsIn(sheet, { row: row - 1, column: 0, rows: 1, columns: COLUMNS })])
    touch(sheet, row, column).value =
      typeof cell.value === 'string' && cell.value.length > 30 ? `${cell.value} (bổ sung)` : cell.value;
}

/**
 * Watches how long the add-in keeps the loop busy at a time: by the clock or by the processor, whichever is less,
 * because other work on the machine lengthens the one and other threads of this process the other.
 */
function watchSlices(host: ExcelHost): { readonly end: () => number } {
  const now = () => ({ clock: performance.now() - host.busyMs(), cpu: cpuMs() - host.busyCpuMs() });
  let [last, longest, on] = [now(), 0, true];
  const look = (): void => {
    const next = now();
    longest = Math.max(longest, Math.min(next.clock - last.clock, next.cpu - last.cpu));
    last = next;
  };
  const turn = (): void => {
    look();
    if (on) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    end: () => {
      look();
      on = false;
      return longest;
    },
  };
}
