import { describe, expect, it } from 'vitest';
import {
  abovePlanOf,
  agreePair,
  answerAboveGroup,
  readCoverage,
  setAboveChoice,
  type AbovePlan,
} from '../../../src/app/coverage/coverage';
import { writeCoverageSheet } from '../../../src/app/coverage/coverage-sheet';
import { checkWorkbook } from '../../../src/app/check/check';
import { planOf } from '../../../src/app/readings/plan-of';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import type { Workbook } from '../../../src/workbook/port';
import { must, problemOf, reopened, sample, typed } from '../workbooks';
import { ABOVE as GIVEN, OURS } from './two-plans';

const ABOVE = [
  ...GIVEN,
  [3, 'Rà soát nợ đọng ngân sách', 'Sở Tài chính', 'Các sở, ngành có liên quan', 'Tháng 5/2024'],
] as const;

const both = () => typed(OURS, {}, ABOVE);
async function fileAbove(): Promise<AbovePlan> {
  return must(abovePlanOf('ke-hoach-tinh.xlsx', must(await (await typed(ABOVE)).read()), []));
}
const states = async (workbook: Workbook, above: AbovePlan | null = null) => {
  const { coverage } = must(await readCoverage(workbook, above));
  return coverage?.given.map((row) => [row.row.code?.text, row.conditional ? `${row.state}?` : row.state]);
};
const unit = { unit: 'Sở Y tế' };

describe('a plan above on other sheets of the workbook', () => {
  it('is none of ours from then on: not read, not checked, not given to anybody; and our own again when it is taken back', async () => {
    const workbook = await both();
    must(await setAboveChoice(workbook, { ...unit, sheets: ['Danh sách'] }));
    const again = await reopened(workbook);
    const { plan } = must(await checkWorkbook(again));
    expect(plan.appendices.map(({ sheet }) => sheet)).toEqual(['Phụ lục 1']);
    expect(plan.skipped).toContainEqual({ sheet: 'Danh sách', reason: 'above' });
    expect(await states(again)).toEqual([
      ['1', 'covered'],
      ['2', 'missing'],
      ['3', 'missing?'],
    ]);
    must(await setAboveChoice(again, { sheets: [] }));
    expect(planOf(must(await again.read())).appendices.map(({ sheet }) => sheet)).toEqual(['Phụ lục 1', 'Danh sách']);
    expect(must(await readCoverage(again)).coverage).toBeNull();
  });
});

describe('a plan above in a file', () => {
  it('asks who we are when the plan does not say', async () => {
    const report = must(await readCoverage(await typed(OURS), await fileAbove()));
    expect([report.coverage, report.guessedUnit, report.file]).toEqual([null, '', 'ke-hoach-tinh.xlsx']);
  });

  it('tells the later day with its cell', async () => {
    const workbook = await typed(OURS);
    must(await setAboveChoice(workbook, unit));
    const { coverage, counts } = must(await readCoverage(workbook, await fileAbove()));
    expect(coverage!.given[0]!.later).toEqual([
      { given: '2024-06-30', ours: '2024-09-30', at: { sheet: 'Phụ lục 1', row: 2, column: 4 } },
    ]);
    expect(counts).toMatchObject({ given: 2, covered: 1, missing: 1, conditional: 1, later: 1, notGiven: 1 });
  });

  it('without a table that can be read is refused with its name', async () => {
    const grids = must(await (await typed([['Kính gửi']])).read());
    expect(problemOf(abovePlanOf('cong-van.docx', grids))).toEqual({
      id: 'above-without-table',
      args: { file: 'cong-van.docx' },
    });
  });
});

describe('what the planner says', () => {
  it('of groups and of pairs stands on the settings sheet, travels with the file and can be taken back', async () => {
    const workbook = await typed(OURS);
    const above = await fileAbove();
    must(await setAboveChoice(workbook, unit));
    must(await answerAboveGroup(workbook, 'Các sở, ngành có liên quan', 'in'));
    const given = must(await readCoverage(workbook, above)).coverage!.given;
    const ours = must(await readCoverage(workbook, above)).coverage!.notGiven[0]!;
    must(await agreePair(workbook, { above: given[1]!, ours }, true));
    must(await agreePair(workbook, { above: given[0]!, ours: given[0]!.matches[0]!.ours }, false));
    const again = await reopened(workbook);
    expect(await states(again, above)).toEqual([
      ['1', 'missing'],
      ['2', 'reworded'],
      ['3', 'missing'],
    ]);
    must(await answerAboveGroup(again, 'Các sở, ngành có liên quan', null));
    must(await agreePair(again, { above: given[1]!, ours }, null));
    must(await agreePair(again, { above: given[0]!, ours: given[0]!.matches[0]!.ours }, null));
    expect(await states(again, above)).toEqual([
      ['1', 'covered'],
      ['2', 'missing'],
      ['3', 'missing?'],
    ]);
  });
});

describe('the sheet to print', () => {
  it('is written once, again only when something changed, and keeps what was noted', async () => {
    const workbook = await sample('000');
    const above = must(abovePlanOf('mau-001.xlsx', must(await (await sample('001')).read()), []));
    expect(must(await writeCoverageSheet(workbook, above))).toEqual({ sheet: 'Theo kế hoạch cấp trên', action: 'add' });
    expect(must(await writeCoverageSheet(workbook, above)).action).toBe('leave');

    const sheet = () => workbook.read().then((read) => must(read).find(({ tag }) => tag?.role === 'coverage')!);
    const before = await sheet();
    const row = before.values.findIndex((cells) => cells.includes('4.1.3'));
    const at = { sheet: before.sheet, row: before.top + row, column: 11 };
    must(await workbook.apply([{ type: 'edit-cells', edits: [{ at, value: '=Không áp dụng' }] }]));
    must(await answerAboveGroup(workbook, 'Cơ quan chuyên môn thuộc UBND thành phố', 'out'));
    expect(must(await writeCoverageSheet(workbook, above)).action).toBe('update');
    const after = await sheet();
    const noted = after.values.find((cells) => cells.includes('4.1.3'))!;
    expect(noted[11]).toBe('=Không áp dụng');
    expect(after.values.flat()).not.toContain('3.4.2');
  });

  it('is taken back as it was added', async () => {
    const workbook = await typed(OURS);
    must(await setAboveChoice(workbook, unit));
    const above = await fileAbove();
    const { journal } = await recorded(workbook, EMPTY_JOURNAL, 'coverage', (one) => writeCoverageSheet(one, above));
    expect(must(await workbook.read()).some(({ tag }) => tag?.role === 'coverage')).toBe(true);
    must(await restoreLast(workbook, journal));
    expect(must(await workbook.read()).some(({ tag }) => tag?.role === 'coverage')).toBe(false);
  });

  it('needs a plan above and a unit', async () => {
    const workbook = await typed(OURS);
    expect(problemOf(await writeCoverageSheet(workbook, null))).toMatchObject({ id: 'above-missing' });
    expect(problemOf(await writeCoverageSheet(workbook, await fileAbove()))).toMatchObject({ id: 'unit-not-given' });
  });
});
