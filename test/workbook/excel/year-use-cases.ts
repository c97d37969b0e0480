import { writeComparisonSheet } from '../../../src/app/comparison/comparison';
import { writeDueSheet } from '../../../src/app/due/due';
import { readOverview, writeOverviewSheets, type SentPlan } from '../../../src/app/overview/collected-plans';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type RunKind } from '../../../src/app/restore/runs';
import { periodOf, writeResultsSheet } from '../../../src/app/results/results';
import { readTarget, smallestSet, standingOf, writeTargetSheet } from '../../../src/app/target/target';
import { failed, type Outcome } from '../../../src/model/outcome';
import type { Points } from '../../../src/model/points';
import type { Workbook } from '../../../src/workbook/port';
import { typed } from '../../app/workbooks';
import type { UseCase } from './use-cases';

const DAY = '2024-05-10';

/** The same criteria a year before. */
const lastYear = () =>
  typed([
    ['Phụ lục 1 CHỈ SỐ PAR INDEX NĂM 2023'],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời gian'],
    ['2.4.1', 'Tính đồng bộ, thống nhất', 1, 0.5, 'Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Năm 2023'],
    ['2.4.2', 'Tính hợp lý', 1, 0.9, '=Tổng hợp vướng mắc', 'Thanh tra', 'Văn phòng', 'Quý II/2023'],
  ]);

/** One plan below ours that was sent, and a file that cannot be read. */
export const SENT: readonly SentPlan[] = [
  { name: 'Sở Y tế.xlsx', open: async () => ({ ok: true, value: await lastYear() }) },
  { name: 'hong.xlsx', open: async () => failed('file-broken', { file: 'hong.xlsx' }) },
];

async function planned(workbook: Workbook): Promise<Outcome<unknown>> {
  const read = await readTarget(workbook);
  if (!read.ok) return read;
  const index = read.value.indices[0]!;
  const target = { value: 12_500 as Points, unit: 'points', scale: 'table' } as const;
  const planned = smallestSet(index, standingOf(index, target).needed) ?? new Map();
  return writeTargetSheet(workbook, { kind: index.kind, target, planned });
}

async function overview(workbook: Workbook): Promise<Outcome<unknown>> {
  const report = await readOverview(workbook, SENT);
  return report.ok ? writeOverviewSheets(workbook, SENT, report.value) : report;
}

/** The sheets that the parts of the year write, each with the run that it is. */
export const YEAR_SHEETS: readonly {
  readonly name: string;
  readonly english: string;
  readonly kind: RunKind;
  /** What is written is chosen from what was read before, and the workbook is read once more. */
  readonly reads: 1 | 2;
  readonly write: (workbook: Workbook) => Promise<Outcome<unknown>>;
}[] = [
  {
    name: 'Trang đến hạn',
    english: 'the due list',
    kind: 'due',
    reads: 1,
    write: (one) => writeDueSheet(one, { day: DAY }),
  },
  {
    name: 'Trang so hai năm',
    english: 'two years',
    kind: 'comparison',
    reads: 1,
    write: async (one) => writeComparisonSheet(one, { name: '2023.xlsx', workbook: await lastYear() }),
  },
  { name: 'Trang Phương án', english: 'a plan of points', kind: 'target', reads: 2, write: planned },
  {
    name: 'Trang báo cáo',
    english: 'the report of a period',
    kind: 'results',
    reads: 1,
    write: (one) => writeResultsSheet(one, { period: periodOf('half', 2024), today: DAY }),
  },
  { name: 'Trang tổng hợp kế hoạch', english: 'plans that were sent', kind: 'overview', reads: 2, write: overview },
];

/** What the pane can ask of a workbook in the course of the year, and taking each back. */
export const YEAR_USE_CASES: readonly UseCase[] = YEAR_SHEETS.flatMap(({ name, english, kind, write }): UseCase[] => [
  { name: `${name} · write ${english}`, during: 'writing', run: write },
  {
    name: `Hoàn tác ${name.replace('Trang', 'trang')} · take ${english} back`,
    during: 'writing',
    prepare: async (workbook) => (await recorded(workbook, EMPTY_JOURNAL, kind, write)).journal,
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
]);
