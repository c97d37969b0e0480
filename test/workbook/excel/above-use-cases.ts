import { abovePlanOf, readCoverage, setAboveChoice, type AbovePlan } from '../../../src/app/coverage/coverage';
import { writeCoverageSheet } from '../../../src/app/coverage/coverage-sheet';
import { acceptProposals, draftPlan } from '../../../src/app/draft/draft';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type Journal } from '../../../src/app/restore/runs';
import type { Workbook } from '../../../src/workbook/port';
import { typed } from '../../app/workbooks';
import { must } from '../../contract/workbook';
import type { UseCase } from './use-cases';

const TODAY = new Date('2024-05-10T09:00:00');

/** A plan of the province that gives two rows to the unit whose plan is open in Excel. */
async function above(): Promise<AbovePlan> {
  const file = await typed([
    ['PHỤ LỤC I CHỈ SỐ PAR INDEX NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời gian'],
    ['2.4.1', 'Tính đồng bộ', 1, 0.8, 'Rà soát văn bản', 'Sở Tư pháp', 'Các sở, ngành', 'Quý I/2024'],
    ['2.4.9', 'Tính kịp thời', 1, 0.7, '=Khảo sát', 'Sở Nội vụ', 'Các sở, ngành', 'Quý III/2024'],
  ]);
  return must(abovePlanOf('tinh.xlsx', must(await file.read()), []));
}

const knowsUnit = async (workbook: Workbook): Promise<Journal> => {
  must(await setAboveChoice(workbook, { unit: 'Sở Y tế' }));
  return EMPTY_JOURNAL;
};
const draft = async (workbook: Workbook) => draftPlan(workbook, { from: 'above', above: await above() }, TODAY);

/** What the pane can ask of a workbook about the plan above it. */
export const ABOVE_USE_CASES: readonly UseCase[] = [
  {
    name: 'Đối chiếu cấp trên · hold against the plan above',
    during: 'reading',
    prepare: knowsUnit,
    run: async (workbook) => readCoverage(workbook, await above()),
  },
  {
    name: 'Đơn vị mình · set whose plan it is',
    during: 'writing',
    run: (workbook) => setAboveChoice(workbook, { unit: 'Sở Y tế' }),
  },
  {
    name: 'Ghi trang đối chiếu · write the list of what is given',
    during: 'writing',
    prepare: knowsUnit,
    run: async (workbook) => writeCoverageSheet(workbook, await above()),
  },
  {
    name: 'Dự thảo từ cấp trên · draft from the plan above',
    during: 'writing',
    prepare: knowsUnit,
    adds: true,
    run: draft,
  },
  {
    name: 'Đồng ý đề xuất · accept proposals',
    during: 'writing',
    prepare: async (workbook) => (await knowsUnit(workbook), must(await draft(workbook)), EMPTY_JOURNAL),
    run: (workbook) => acceptProposals(workbook),
  },
  {
    name: 'Hoàn tác dự thảo · take a draft back',
    during: 'writing',
    prepare: async (workbook) => {
      await knowsUnit(workbook);
      return (await recorded(workbook, EMPTY_JOURNAL, 'draft-plan', draft)).journal;
    },
    run: (workbook, journal) => restoreLast(workbook, journal),
  },
];
