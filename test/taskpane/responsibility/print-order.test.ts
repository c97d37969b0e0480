import { expect, it } from 'vitest';
import type { ResponsibilityPreview } from '../../../src/app/session';
import { printOrder } from '../../../src/taskpane/responsibility/print-order';

type Sheet = ResponsibilityPreview['sheets'][number];
const sheet = (name: string, action: Sheet['action'] = 'leave', role: Sheet['role'] = 'unit'): Sheet => ({
  ...{ key: name, unit: name, role, name, action, nameReasons: [], rows: 1, isGroup: false },
});

it('names the first and the last tab of the units’ sheets, and whether they stand side by side', () => {
  const sheets = [sheet('Văn phòng'), sheet('Thanh tra'), sheet('Tổng hợp phiếu', 'leave', 'summary')];
  const tabs = ['Phụ lục I', 'Tổng hợp phiếu', 'Thanh tra', 'Văn phòng', 'Thiết lập Phuluc'];
  expect(printOrder({ sheets, otherNames: tabs })).toEqual({
    ...{ first: 'Thanh tra', last: 'Văn phòng', together: true, sheets: 2, old: 0 },
  });
  expect(printOrder({ sheets, otherNames: ['Thanh tra', 'Phụ lục I', 'Văn phòng'] })).toMatchObject({
    together: false,
  });
});

it('counts the sheets that do not hold yet what the plan says', () => {
  const sheets = [sheet('Văn phòng', 'update'), sheet('Thanh tra'), sheet('Sở Nội vụ', 'add')];
  expect(printOrder({ sheets, otherNames: ['Văn phòng', 'Thanh tra'] })).toMatchObject({ sheets: 2, old: 2 });
});

it('says nothing where no unit has a sheet', () => {
  expect(printOrder({ sheets: [sheet('Văn phòng', 'add')], otherNames: ['Phụ lục I', 'Văn phòng'] })).toBeNull();
});
