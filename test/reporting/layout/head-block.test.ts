import { describe, expect, it } from 'vitest';
import { headBlock } from '../../../src/reporting/layout/sheet-frame';

const frame = { columns: [6, 30, 40, 20, 30].map((width) => ({ width })), last: 4 };
const subtitle = (attachedTo: string): string | undefined =>
  headBlock(frame, 'PHIẾU', '', { agency: 'Sở Y tế', attachedTo })
    .rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .find((text) => text.startsWith('('));

describe('the plan that a sheet carries out', () => {
  it.each([
    [
      '(Kèm theo Kế hoạch số 12/KH-SYT ngày 5 tháng 7 năm 2026 của Sở Y tế)',
      '(Thực hiện Kế hoạch số 12/KH-SYT ngày 5 tháng 7 năm 2026 của Sở Y tế)',
    ],
    [
      '(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2026 của UBND xã)',
      '(Thực hiện Kế hoạch năm 2026 của UBND xã)',
    ],
    [
      '(Ban hành kèm theo Quyết định số .../QĐ-UBND ngày …/…/2026 của UBND xã)',
      '(Thực hiện Quyết định năm 2026 của UBND xã)',
    ],
    ['(Kèm theo Kế hoạch số: …… /KH-SYT ngày ….. tháng 7 năm 2026)', '(Thực hiện Kế hoạch năm 2026)'],
    ['(Kèm theo Kế hoạch số 12/KH-SYT ngày    tháng   năm   )', '(Thực hiện Kế hoạch số 12/KH-SYT)'],
    ['(Kèm theo Kế hoạch số /KH-SYT ngày    tháng   năm   )', undefined],
  ])('%s', (attachedTo, printed) => expect(subtitle(attachedTo)).toBe(printed));
});
