import { describe, expect, it } from 'vitest';
import { readOverview } from '../../../src/app/overview/collected-plans';
import { words } from '../../../src/locale';
import { yearWords } from '../../../src/locale/year/later';
import { done, failed } from '../../../src/model/outcome';
import { overviewLines } from '../../../src/taskpane/overview/overview-lines';
import { must, typed } from '../../app/workbooks';

const ABOVE = [
  ['KẾ HOẠCH NĂM 2024 CỦA ỦY BAN NHÂN DÂN TỈNH'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
  [1, 'Niêm yết thủ tục hành chính', 'Sở Nội vụ', 'Các sở, ngành tỉnh', 'Quý II/2024'],
];

describe('lines about plans that units sent', () => {
  it.each([
    ['vi', /không phải tệp Excel/],
    ['en', /not an Excel/],
  ] as const)('say why a file cannot be read in the language of the pane (%s)', async (language, why) => {
    const broken = { name: 'a.xlsx', open: () => Promise.resolve(failed('file-not-xlsx', { file: 'a.xlsx' })) };
    const report = must(await readOverview(await typed(ABOVE), [broken]));
    const [line] = overviewLines(report, 'unit', { ...words(language), ...yearWords(language) }, language);
    expect(line).toMatchObject({ name: 'a.xlsx', isLate: true });
    expect(line!.facts.join()).toMatch(why);
  });

  it('tell two plans of one unit apart', async () => {
    const plan = (task: string) =>
      typed([
        ['Kèm theo Kế hoạch số 1/KH ngày 5/1/2024 của Sở Nội vụ'],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
        [1, task, 'Văn phòng', 'Thanh tra', 'Quý II/2024'],
      ]);
    const files = ['Đào tạo công chức', 'Xây dựng phần mềm'].map((task, at) => ({
      name: `ke hoach ${at + 1}.xlsx`,
      open: async () => done(await plan(task)),
    }));
    const report = must(await readOverview(await typed(ABOVE), files));
    expect(report.plans.map(({ unit }) => unit)).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
    const [line] = overviewLines(report, 'row', { ...words('vi'), ...yearWords('vi') }, 'vi');
    expect(line!.facts.join()).toContain('Sở Nội vụ (ke hoach 1.xlsx) và Sở Nội vụ (ke hoach 2.xlsx)');
  });
});
