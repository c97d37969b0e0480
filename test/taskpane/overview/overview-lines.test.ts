import { describe, expect, it } from 'vitest';
import { readOverview } from '../../../src/app/overview/collected-plans';
import { words } from '../../../src/locale';
import { yearWords } from '../../../src/locale/year/later';
import { failed } from '../../../src/model/outcome';
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
});
