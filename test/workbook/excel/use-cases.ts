import { answerGroup, removeGroupAnswer } from '../../../src/app/responsibility/group-answers';
import { chooseCriteriaSet } from '../../../src/app/check/criteria-set';
import { checkWorkbook } from '../../../src/app/check/check';
import { writeFindingsSheet } from '../../../src/app/check/findings-sheet';
import { setDueDay } from '../../../src/app/progress/due-day';
import { applyFixes } from '../../../src/app/check/fix';
import { highlightGaps, removeHighlights } from '../../../src/app/gaps/highlight';
import { ignoreFinding, stopIgnoring } from '../../../src/app/check/ignore';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type Journal } from '../../../src/app/restore/runs';
import {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../../src/app/responsibility/sheets';
import { collectReturned } from '../../../src/app/progress/collect';
import { readProgress } from '../../../src/app/progress/progress';
import { setPlanHeading, setThresholds } from '../../../src/app/settings/settings';
import { splitSheets } from '../../../src/app/responsibility/split';
import { insertTemplate } from '../../../src/app/template/template';
import { a1 } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/grid';
import { done, type Outcome } from '../../../src/model/outcome';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { report, sentTo } from '../../app/progress/returned';
import { must } from '../../contract/workbook';
import { startExcel, type ExcelHost } from '../../host';
import { placeOf, setLook, touch, type Book } from '../../host/book';
import { ABOVE_USE_CASES } from './above-use-cases';
import { DIRECTOR_USE_CASES } from './director-use-cases';
import { sheetOf } from './book';
import { YEAR_USE_CASES } from './year-use-cases';

/** Everything that the pane can ask of a workbook, each as one press of a button on a small plan in Excel. */
export interface UseCase {
  /** As the docs name it. */
  readonly name: string;
  readonly during: 'reading' | 'writing';
  /** What was done before, and what is remembered of it. */
  readonly prepare?: (workbook: Workbook, host: ExcelHost) => Promise<Journal>;
  /** True for what adds one more each time: done again after it was done, it is done twice. */
  readonly adds?: boolean;
  readonly run: (workbook: Workbook, before: Journal, signal?: AbortSignal) => Promise<Outcome<unknown>>;
}

export const DAY = '2024-05-10';
const TODAY = new Date('2024-05-10T09:00:00');
const generate = (workbook: Workbook, signal?: AbortSignal) =>
  generateResponsibilitySheets(workbook, { today: DAY, signal });

/** The check that every fix and every ignore rests on; what failed in it fails the whole. */
async function checked<T>(
  workbook: Workbook,
  then: (result: Extract<Awaited<ReturnType<typeof checkWorkbook>>, { ok: true }>['value']) => Promise<Outcome<T>>,
): Promise<Outcome<T | null>> {
  const result = await checkWorkbook(workbook);
  return result.ok ? then(result.value) : result;
}
const fix = (workbook: Workbook) =>
  checked(workbook, (result) =>
    applyFixes(
      workbook,
      result,
      result.findings.filter((finding) => finding.fix?.grade === 'safe'),
    ),
  );
const ignore = (workbook: Workbook) =>
  checked(workbook, async (result): Promise<Outcome<unknown>> => {
    const finding = result.findings.find(({ rule }) => rule === IGNORED);
    // A run that broke off after writing has done it already.
    return finding ? ignoreFinding(workbook, result, finding, { scope: 'rule', reason: 'đã thống nhất' }) : done(null);
  });
const IGNORED = 'points-as-text';

/**
 * Whoever is meant by the group of the plan: Văn phòng, in every row. A run that broke off after writing has done it
 * already.
 */
async function agree(workbook: Workbook): Promise<Outcome<unknown>> {
  const preview = await previewResponsibilitySheets(workbook, { today: DAY });
  if (!preview.ok) return preview;
  const [group] = preview.value.unansweredGroups;
  return group
    ? answerGroup(workbook, { group, row: null, units: preview.value.units.slice(0, 1) }, TODAY)
    : done(null);
}

export const USE_CASES: readonly UseCase[] = [
  { name: 'Kiểm tra · check', during: 'reading', run: (workbook) => checkWorkbook(workbook) },
  {
    name: 'Chọn ô · select a cell',
    during: 'reading',
    run: (workbook) => workbook.select({ sheet: 'Phụ lục 1', row: 3, column: 3 }),
  },
  { name: 'Sửa · fix', during: 'writing', run: fix },
  { name: 'Bỏ qua · ignore', during: 'writing', run: ignore },
  {
    name: 'Hiện lại · stop ignoring',
    during: 'writing',
    prepare: async (workbook) => (must(await ignore(workbook)), EMPTY_JOURNAL),
    run: (workbook) =>
      checked(workbook, async (result): Promise<Outcome<unknown>> =>
        result.ignored[0] ? stopIgnoring(workbook, result, result.ignored[0].by) : done(null),
      ),
  },
  {
    name: 'Bộ tiêu chí · choose the criteria set',
    during: 'writing',
    run: (workbook) => chooseCriteriaSet(workbook, 'off'),
  },
  { name: 'Chỉ định nhóm · choose the units of a group', during: 'writing', run: agree },
  {
    name: 'Bỏ chỉ định · take a group’s answer away',
    during: 'writing',
    prepare: async (workbook) => (must(await agree(workbook)), EMPTY_JOURNAL),
    run: async (workbook) => {
      const preview = await previewResponsibilitySheets(workbook, { today: DAY });
      if (!preview.ok) return preview;
      const [kept] = preview.value.groupAnswers.kept;
      return kept ? removeGroupAnswer(workbook, kept) : done(null);
    },
  },
  {
    name: 'Thông tin kế hoạch · set the plan’s heading',
    during: 'writing',
    run: (workbook) =>
      setPlanHeading(workbook, {
        superior: '',
        agency: 'Sở Khoa học và Công nghệ',
        number: '45/KH-SKHCN',
        day: '05/07/2024',
        place: 'Cần Thơ',
        signer: 'Giám đốc',
      }),
  },
  {
    name: 'Mốc màu · set the thresholds of the colours',
    during: 'writing',
    prepare: async (workbook) => (must(await highlightGaps(workbook)), EMPTY_JOURNAL),
    run: (workbook) => setThresholds(workbook, { low: 40, high: 90 }, { recolour: true }),
  },
  { name: 'Tô màu điểm mất · highlight', during: 'writing', run: (workbook) => highlightGaps(workbook) },
  {
    name: 'Bỏ tô màu · remove highlights',
    during: 'writing',
    prepare: async (workbook) => (must(await highlightGaps(workbook)), EMPTY_JOURNAL),
    run: (workbook) => removeHighlights(workbook),
  },
  {
    name: 'Xem trước phiếu · preview',
    during: 'reading',
    run: (workbook) => previewResponsibilitySheets(workbook, { today: DAY }),
  },
  { name: 'Lập trang Đơn vị · draft the unit list', during: 'writing', run: (workbook) => draftUnitList(workbook) },
  { name: 'Tạo phiếu · make sheets', during: 'writing', run: (workbook, _, signal) => generate(workbook, signal) },
  {
    name: 'Tạo phiếu lại · make sheets again after a change',
    during: 'writing',
    prepare: async (workbook, host) => {
      must(await generate(workbook));
      typeResults(host);
      // One row is reworded and leaves a unit that has reported on it, another one comes before those that are there.
      const at = (row: number, column: number) => ({ sheet: 'Phụ lục 1', row, column });
      const moved = [
        '2.4.2',
        'Tính hợp lý',
        1,
        0.8,
        'Tổng hợp vướng mắc',
        'Thanh tra',
        'Các phòng, đơn vị',
        'Quý II/2024',
      ];
      const added = ['2.4.3', 'Tính khả thi', 1, 0.5, 'Khảo sát người dân', 'Thanh tra', 'Văn phòng', 'Quý I/2024'];
      const edits = [
        { at: at(3, 4), value: 'Rà soát lại văn bản' },
        { at: at(3, 6), value: 'Văn phòng' },
        ...added.map((value, column) => ({ at: at(4, column), value })),
        ...moved.map((value, column) => ({ at: at(5, column), value })),
      ];
      must(await workbook.apply([{ type: 'edit-cells', edits }]));
      return EMPTY_JOURNAL;
    },
    run: (workbook, _, signal) => generate(workbook, signal),
  },
  {
    name: 'Đọc tiến độ · read progress',
    during: 'reading',
    prepare: async (workbook, host) => (must(await generate(workbook)), typeResults(host), EMPTY_JOURNAL),
    run: (workbook) => readProgress(workbook, DAY),
  },
  {
    name: 'Tách phiếu để gửi · files for the units',
    during: 'reading',
    run: (workbook) => splitSheets(workbook, { today: DAY }),
  },
  {
    name: 'Thu phiếu đã gửi về · collect returned sheets',
    during: 'writing',
    prepare: async (workbook) => (must(await generate(workbook)), EMPTY_JOURNAL),
    run: async (workbook) =>
      collectReturned(workbook, [{ name: 'Van phong.xlsx', workbook: await returnedFile() }], { today: DAY }),
  },
  {
    name: 'Ghi kết quả kiểm tra · write the findings',
    during: 'writing',
    run: (workbook) => writeFindingsSheet(workbook, {}, TODAY),
  },
  {
    name: 'Ghi lại kết quả kiểm tra · write the findings again after a change',
    during: 'writing',
    prepare: async (workbook) => {
      must(await writeFindingsSheet(workbook, {}, TODAY));
      must(
        await workbook.apply([
          { type: 'edit-cells', edits: [{ at: { sheet: 'Phụ lục 1', row: 3, column: 5 }, value: null }] },
        ]),
      );
      return EMPTY_JOURNAL;
    },
    run: (workbook) => writeFindingsSheet(workbook, {}, TODAY),
  },
  {
    name: 'Đổi ngày tính quá hạn · set the due day',
    during: 'writing',
    prepare: async (workbook) => (must(await generate(workbook)), EMPTY_JOURNAL),
    run: (workbook) => setDueDay(workbook, '2024-12-31'),
  },
  {
    name: 'Hoàn tác đổi ngày · take the due day back',
    during: 'writing',
    prepare: async (workbook) => {
      must(await generate(workbook));
      // A day that follows the calendar: it comes back as the formula.
      const { dayCell } = must(await readProgress(workbook, DAY));
      must(
        await workbook.apply([{ type: 'edit-cells', edits: [{ at: dayCell!, value: 45_292, formula: 'TODAY()' }] }]),
      );
      return (await recorded(workbook, EMPTY_JOURNAL, 'day', (inner) => setDueDay(inner, '2024-12-31'))).journal;
    },
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Hoàn tác thu phiếu · take collected results back',
    during: 'writing',
    prepare: async (workbook) => {
      must(await generate(workbook));
      const returned = [{ name: 'Van phong.xlsx', workbook: await returnedFile() }];
      return (
        await recorded(workbook, EMPTY_JOURNAL, 'collect', (inner) => collectReturned(inner, returned, { today: DAY }))
      ).journal;
    },
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Hoàn tác bảng mẫu · take an empty appendix back',
    during: 'writing',
    prepare: async (workbook) =>
      (await recorded(workbook, EMPTY_JOURNAL, 'template', (inner) => insertTemplate(inner, 'par', TODAY))).journal,
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Hoàn tác phiếu · take sheets back',
    during: 'writing',
    prepare: async (workbook) =>
      (await recorded(workbook, EMPTY_JOURNAL, 'generate', (inner) => generate(inner))).journal,
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Hoàn tác sửa · take fixes back',
    during: 'writing',
    prepare: async (workbook) => (await recorded(workbook, EMPTY_JOURNAL, 'fix', (inner) => fix(inner))).journal,
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
  {
    name: 'Chèn bảng mẫu · insert an empty appendix',
    during: 'writing',
    adds: true,
    run: (workbook) => insertTemplate(workbook, 'par', TODAY),
  },
  ...ABOVE_USE_CASES,
  ...YEAR_USE_CASES,
  ...DIRECTOR_USE_CASES,
];

export const RESULT = 'Đã rà soát 3/5 văn bản, đã trình lãnh đạo cơ quan ký ban hành quy chế sửa đổi';
export const HIGHLIGHTED = '#FFFF00';

/**
 * Every unit writes into the first row of its sheet, in the column for results, highlights the cell and puts a note on
 * it.
 */
function typeResults({ book }: ExcelHost): void {
  for (const sheet of book.sheets) {
    const header = [...sheet.cells].find(([, { value }]) => typeof value === 'string' && /^Kết quả/.test(value));
    if (!header || !sheet.names.get('_Phuluc')?.startsWith('="unit|')) continue;
    const [row, column] = placeOf(header[0]);
    const cell = touch(sheet, row + 2, column);
    Object.assign(cell, { value: RESULT, note: 'hỏi lại' });
    setLook(cell, 'fill/color', HIGHLIGHTED);
  }
}

/** The file that Văn phòng sends back, with a result in the row of 2.4.1. */
async function returnedFile(): Promise<Workbook> {
  const sheets = [
    {
      name: 'Phụ lục 1',
      cells: Object.fromEntries(
        PLAN.flatMap((row, r) =>
          row.flatMap((value, c): [string, string | number][] =>
            typeof value === 'string' || typeof value === 'number' ? [[a1(r, c), value]] : [],
          ),
        ),
      ),
    },
  ];
  const master = must(await openWorkbookFile('plan.xlsx', await createWorkbookFile(sheets)));
  const file = await sentTo(master, 'Văn phòng');
  await report(file, '', '2.4.1', { result: RESULT });
  return file;
}

/** A plan as a planner typed it: points as text, a gap in each criterion, several units, one group. */
const PLAN: readonly (readonly CellValue[])[] = [
  ['Phụ lục 1'],
  [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Thời gian thực hiện',
  ],
  ['2.4', 'Tác động của cải cách đến thể chế', 2, 1.1, null, null, null, null],
  ['2.4.1', 'Tính đồng bộ, thống nhất', 1, '0,3', '- Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
  ['2.4.2', 'Tính hợp lý', 1, 0.8, 'Tổng hợp vướng mắc', 'Thanh tra', 'Các phòng, đơn vị', 'Quý II/2024'],
];

/** What a use case finds: made once, because each fault of each sync begins with it. */
const found = new Map<UseCase, Promise<{ readonly book: Book; readonly before: Journal }>>();

/** A fresh Excel with the small plan, as a use case finds it; the pane has been opened anew. */
export async function startUseCase(
  useCase: UseCase,
): Promise<{ readonly host: ExcelHost; readonly workbook: Workbook; readonly before: Journal }> {
  if (!found.has(useCase)) found.set(useCase, prepared(useCase));
  const { book, before } = await found.get(useCase)!;
  return { host: startExcel({}, structuredClone(book)), workbook: openExcelWorkbook(), before };
}

async function prepared(useCase: UseCase): Promise<{ readonly book: Book; readonly before: Journal }> {
  const host = startExcel();
  sheetOf(host.book, 'Phụ lục 1', PLAN);
  sheetOf(host.book, 'Ghi chú', [['Của tôi']]);
  const before = (await useCase.prepare?.(openExcelWorkbook(), host)) ?? EMPTY_JOURNAL;
  return { book: structuredClone(host.book), before };
}

/** All that a user would see of the workbook. */
export const content = ({ book }: ExcelHost): unknown =>
  book.sheets.map((sheet) => [
    sheet.name,
    sheet.visibility,
    [...sheet.cells]
      .filter(
        ([, cell]) =>
          cell.value !== null || cell.formula !== undefined || cell.look.size > 0 || cell.format !== 'General',
      )
      .sort(([a], [b]) => a - b)
      // A map says nothing as JSON.
      .map(([at, { look, ...cell }]) => [at, { ...cell, look: [...look].sort(([a], [b]) => (a < b ? -1 : 1)) }]),
    sheet.merges,
    sheet.rules.map(({ formula, areas }) => [formula, areas]),
    [...sheet.names],
    sheet.page,
    sheet.validations,
    [...sheet.columns].sort(([a], [b]) => a - b),
    [...sheet.rows].sort(([a], [b]) => a - b),
    sheet.charts.map(({ look, ...chart }) => ({ ...chart, look: [...look] })),
  ]);
