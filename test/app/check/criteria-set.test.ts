import { describe, expect, it } from 'vitest';
import { chooseCriteriaSet } from '../../../src/app/check/criteria-set';
import { checkWorkbook } from '../../../src/app/check/check';
import { ignoreFinding } from '../../../src/app/check/ignore';
import { VERSION } from '../../../src/app/version';
import project from '../../../package.json' with { type: 'json' };
import { must, reopened, typed } from '../workbooks';

/** A plan of PAR INDEX that follows another set: its codes and points are not those of the published one. */
const OWN_INDEX = () =>
  typed([
    ['CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)', null, null, null, null, null, null, null],
    [
      'STT',
      'Tiêu chí',
      'Điểm chuẩn',
      'Điểm đạt được 2023',
      'Nhiệm vụ, giải pháp',
      'Cơ quan chủ trì',
      'Đơn vị thực hiện',
      'Thời gian thực hiện',
    ],
    ['2.4', 'Chỉ tiêu riêng', 7, 6.5, 'Rà soát', 'Văn phòng', 'Văn phòng', 'Thường xuyên'],
    ['9.8.7', 'Chỉ tiêu khác', 1, 1.5, 'Rà soát lại', null, 'Văn phòng', 'Thường xuyên'],
  ]);
const SET_RULES = /^(code-unknown|benchmark-mismatch|name-mismatch)$/;

describe('comparing with the published criteria set', () => {
  it('is on by itself, and off for everybody who opens the file once somebody said so', async () => {
    const workbook = await OWN_INDEX();
    const before = must(await checkWorkbook(workbook));
    expect(before.options.criteriaSet).toBe('auto');
    expect(before.findings.some(({ rule }) => SET_RULES.test(rule))).toBe(true);

    const after = must(await chooseCriteriaSet(workbook, 'off'));
    expect(after.findings).toEqual(before.findings.filter(({ rule }) => !SET_RULES.test(rule)));
    const opened = must(await checkWorkbook(await reopened(workbook)));
    expect([opened.options.criteriaSet, opened.findings]).toEqual(['off', after.findings]);
  });

  it('comes back, stands in one line, and leaves what is ignored', async () => {
    const workbook = await OWN_INDEX();
    const { findings } = must(await chooseCriteriaSet(workbook, 'off'));
    const checked = must(await checkWorkbook(workbook));
    expect(findings.length).toBeGreaterThan(0);
    must(await ignoreFinding(workbook, checked, findings[0]!, { scope: 'cell', reason: 'Đã thống nhất' }));
    must(await chooseCriteriaSet(workbook, 'auto'));
    must(await chooseCriteriaSet(workbook, 'off'));
    const back = must(await chooseCriteriaSet(workbook, 'auto'));
    expect(back.options.criteriaSet).toBe('auto');
    expect(back.ignored).toHaveLength(1);
    const settings = must(await workbook.read()).find(({ tag }) => tag?.role === 'settings')!;
    expect(settings.values.flat().filter((value) => value === 'So với bộ tiêu chí đã công bố')).toHaveLength(1);
  });

  it('is understood as people write it, and taken as on where it is not', async () => {
    for (const [written, choice] of [
      ['KHÔNG', 'off'],
      ['tắt', 'off'],
      ['', 'auto'],
      ['hôm khác', 'auto'],
    ] as const) {
      const workbook = await OWN_INDEX();
      must(await chooseCriteriaSet(workbook, 'off'));
      const settings = must(await workbook.read()).find(({ tag }) => tag?.role === 'settings')!;
      const row = settings.values.findIndex((values) => values.includes('Không'));
      workbook.type({ sheet: settings.sheet, row: settings.top + row, column: settings.left + 1 }, { value: written });
      expect(must(await checkWorkbook(workbook)).options.criteriaSet, written).toBe(choice);
    }
  });

  it('writes nothing when it stands so already, and can be asked for without writing', async () => {
    const workbook = await OWN_INDEX();
    must(await chooseCriteriaSet(workbook, 'auto'));
    expect(must(await workbook.read())).toHaveLength(1);
    expect(
      must(await checkWorkbook(workbook, { criteriaSet: 'off' })).findings.some(({ rule }) => SET_RULES.test(rule)),
    ).toBe(false);
    expect(must(await workbook.read())).toHaveLength(1);
  });
});

describe('the version', () => {
  it('is that of the package', () => expect(VERSION).toBe(project.version));
});
