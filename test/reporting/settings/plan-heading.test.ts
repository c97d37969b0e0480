import { describe, expect, it } from 'vitest';
import { readSettingsSheet, settingsSpec, type SettingsSheet } from '../../../src/reporting/settings/blocks';
import {
  attachedParts,
  dayIn,
  headingWith,
  NO_PLAN_SETTINGS,
  readPlanSettings,
  withPlanSettings,
} from '../../../src/reporting/settings/plan-heading';
import { readThresholds, thresholdFault, withThresholds } from '../../../src/reporting/settings/thresholds';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { tierOf, tiersFor } from '../../../src/reporting/gaps/tiers';
import { parsePoints } from '../../../src/model/points';

const gridOf = (sheet: SettingsSheet) => gridOfSpec(settingsSpec(sheet, 'Thiết lập Phuluc'));
const BLANK = readSettingsSheet(null);
const READ = {
  attachedTo: '(Kèm theo Kế hoạch số /KH-SKHCN ngày tháng 7 năm 2024 của Sở Khoa học và Công nghệ)',
  agency: 'Sở Khoa học và Công nghệ',
};
const line = (text: string, change: Partial<typeof NO_PLAN_SETTINGS>) =>
  headingWith({ ...READ, attachedTo: text }, { ...NO_PLAN_SETTINGS, ...change }).attachedTo;

describe('the heading of the plan', () => {
  it('is as read where nothing is set', () => expect(headingWith(READ, NO_PLAN_SETTINGS)).toEqual(READ));

  it('takes number and day into the line as it is written, and only those', () => {
    expect(line(READ.attachedTo, { number: '45/KH-SKHCN', day: '2024-07-05' })).toBe(
      '(Kèm theo Kế hoạch số 45/KH-SKHCN ngày 05 tháng 7 năm 2024 của Sở Khoa học và Công nghệ)',
    );
    expect(line(READ.attachedTo, { number: '45/KH-SKHCN' })).toBe(
      '(Kèm theo Kế hoạch số 45/KH-SKHCN ngày tháng 7 năm 2024 của Sở Khoa học và Công nghệ)',
    );
    expect(
      line('Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 06 tháng 6 năm 2023 của Ủy ban nhân dân thành phố', {
        day: '2024-02-09',
      }),
    ).toBe('(Kèm theo Quyết định số 12/QĐ-UBND ngày 09 tháng 02 năm 2024 của Sở Khoa học và Công nghệ)');
    expect(
      line('(Kèm theo Kế hoạch số /KH-KHCN ngày /01/2024 của Sở Khoa học và Công nghệ)', { number: '7/KH-KHCN' }),
    ).toBe('(Kèm theo Kế hoạch số 7/KH-KHCN ngày /01/2024 của Sở Khoa học và Công nghệ)');
  });

  it('makes the line where the plan has none, from what is known', () => {
    expect(line('', { number: '45/KH' })).toBe('(Kèm theo Kế hoạch số 45/KH của Sở Khoa học và Công nghệ)');
    expect(line('', { agency: 'Sở Nội vụ' })).toBe('');
  });

  it('takes the line apart whatever stands in it', () => {
    expect(attachedParts('(Kèm theo Kế hoạch của Ủy ban nhân dân xã Tân An của huyện)')).toEqual({
      document: 'Kế hoạch của Ủy ban nhân dân xã Tân An',
      number: '',
      date: '',
      issuer: 'huyện',
    });
    expect(attachedParts('')).toEqual({ document: '', number: '', date: '', issuer: '' });
  });

  it('is kept and read back; blank items have no line, and other lines stay', () => {
    const all = {
      superior: 'UBND thành phố Cần Thơ',
      agency: 'Sở KH&CN',
      number: '45/KH-SKHCN',
      day: '2024-07-05',
      place: 'Cần Thơ',
      signer: 'Giám đốc',
    };
    const grid = gridOf(withPlanSettings(BLANK, all));
    expect(readPlanSettings(grid)).toEqual({ plan: all, notes: [] });
    expect(grid.values.flat()).toContain('05/07/2024');
    const sheet = readSettingsSheet(grid);
    expect(withPlanSettings(sheet, all)).toBe(sheet);
    const less = gridOf(withPlanSettings(sheet, { ...NO_PLAN_SETTINGS, place: 'Cần Thơ' }));
    expect(
      less.values
        .flat()
        .filter((value) => value !== null)
        .slice(2),
    ).toEqual(['KẾ HOẠCH', 'Mục', 'Giá trị', 'Địa danh', 'Cần Thơ']);
  });

  it('understands a day as people write it, and says what is none', () => {
    expect(['5/7/2024', '05.07.2024', 'ngày 05 tháng 7 năm 2024', '31/02/2024', 'tháng 7'].map(dayIn)).toEqual([
      '2024-07-05',
      '2024-07-05',
      '2024-07-05',
      null,
      null,
    ]);
    const spoilt = gridOf({
      above: [],
      blocks: [
        { name: 'KẾ HOẠCH', header: ['Mục', 'Giá trị'], rows: [{ row: -1, cells: ['ngày ban hành', 'tháng 7'] }] },
      ],
    });
    expect(readPlanSettings(spoilt)).toEqual({
      plan: NO_PLAN_SETTINGS,
      notes: [{ at: { sheet: 'Thiết lập Phuluc', row: 5, column: 0 }, what: 'plan-date', args: { found: 'tháng 7' } }],
    });
  });
});

describe('the thresholds of the colours', () => {
  const typed = (low: string, high: string) =>
    gridOf({
      above: [],
      blocks: [
        {
          name: 'TÔ MÀU',
          header: ['Mục', 'Giá trị'],
          rows: [
            { row: -1, cells: ['Mốc thấp (%)', low] },
            { row: -1, cells: ['Mốc cao (%)', high] },
          ],
        },
      ],
    });

  it('are 50 and 80 until somebody says otherwise, and have no line then', () => {
    expect(readThresholds(null)).toEqual({ thresholds: { low: 50, high: 80 }, notes: [] });
    const set = withThresholds(BLANK, { low: 60, high: 95 });
    expect(readThresholds(gridOf(set)).thresholds).toEqual({ low: 60, high: 95 });
    const back = gridOf(withThresholds(readSettingsSheet(gridOf(set)), { low: 50, high: 80 }));
    expect([readThresholds(back).thresholds, back.values.flat().includes('Mốc thấp (%)')]).toEqual([
      { low: 50, high: 80 },
      false,
    ]);
  });

  it('are understood as people write them, and what cannot be one is said', () => {
    for (const [low, high] of [
      ['60', '90'],
      ['60%', '90 %'],
      ['0,6', '0,9'],
    ] as const)
      expect(readThresholds(typed(low, high)).thresholds, low).toEqual({ low: 60, high: 90 });
    for (const [low, high] of [
      ['90', '60'],
      ['một nửa', '80'],
      ['0', '80'],
      ['50', '100'],
      ['50,5', '80'],
    ] as const)
      expect(readThresholds(typed(low, high)), low).toMatchObject({
        thresholds: { low: 50, high: 80 },
        notes: [{ what: 'tiers' }],
      });
    expect(thresholdFault({ low: 80, high: 80 })).toBe('not-rising');
    expect(thresholdFault({ low: 0, high: 80 })).toBe('not-percent');
  });

  it('decide the colour exactly at the threshold', () => {
    const tiers = tiersFor({ low: 60, high: 90 });
    const tier = (achieved: string) => tierOf(parsePoints('1')!, parsePoints(achieved)!, tiers);
    expect(['0', '0,5999', '0,6', '0,8999', '0,9', '1'].map(tier)).toEqual([
      'gap-0',
      'gap-1',
      'gap-2',
      'gap-2',
      'gap-3',
      null,
    ]);
  });
});
