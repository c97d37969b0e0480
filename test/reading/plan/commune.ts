import type { CellValue, Grid } from '../../../src/model/grid';
import { sheet } from '../table';

/** Eight units of a commune, as its plan of 2026 names them. */
export const COMMUNE_UNITS = [
  'Văn phòng HĐND và UBND phường',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công phường',
  'Công an phường',
  'Ban Chỉ huy Quân sự phường',
  'Ủy ban Mặt trận Tổ quốc phường',
  'Trạm Y tế phường',
] as const;

/** The five groups: name, points, and the points of each criterion; a list for a criterion with components. */
const GROUPS: readonly (readonly [name: string, criteria: readonly (number | readonly number[])[]])[] = [
  ['Chỉ đạo, điều hành', [1, 2, [1, 0.5, 0.5], 1.5, 2, 1.5]],
  ['Giải quyết thủ tục hành chính', [[2, 1.5, 1, 0.5], 3, 2, [1.5, 1.5], 2.5, 4.5]],
  ['Cán bộ, công chức và kỷ luật làm việc', [2.5, 2, [1, 1, 1], 2.5, 5]],
  ['Tài chính, tài sản và ngân sách', [3, [2.25, 2.75], 2, [2, 3]]],
  ['Chuyển đổi số và hài lòng của người dân', [2, 3, [2.5, 2.5, 1.5, 3.5], 4, 6, 15]],
];

const points = (value: number): string => String(value).replace('.', ',');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * A commune's own index: codes Roman group, criterion, component ('II.1.3'); each heading carries its points. Points in every
 * row are half achieved, in the commune's own hand: text with commas in every second row.
 */
export function communeGrid(): Grid {
  const rows: CellValue[][] = [];
  let made = 0;
  const work = (code: string, benchmark: number): CellValue[] => {
    made++;
    const lead = COMMUNE_UNITS[made % COMMUNE_UNITS.length]!;
    const others = [
      COMMUNE_UNITS[(made + 3) % COMMUNE_UNITS.length]!,
      COMMUNE_UNITS[(made + 5) % COMMUNE_UNITS.length]!,
    ];
    const achieved = benchmark / 2;
    return [
      code,
      `Nội dung chấm điểm số ${code}`,
      benchmark,
      made % 2 === 0 ? points(achieved) : achieved,
      `Hoàn thành phần việc ${code}`,
      lead,
      others.join('; '),
      `Quý ${['I', 'II', 'III', 'IV'][made % 4]!}/2026`,
    ];
  };
  GROUPS.forEach(([name, criteria], group) => {
    const roman = ['I', 'II', 'III', 'IV', 'V'][group]!;
    rows.push([`${roman}. ${name} (${points(sum(criteria.flat()))} điểm chuẩn)`]);
    criteria.forEach((one, index) => {
      const code = `${roman}.${index + 1}`;
      if (typeof one === 'number') rows.push(work(code, one));
      else {
        rows.push([code, `Nhóm nội dung ${code}`, sum(one), sum(one) / 2]);
        one.forEach((part, at) => rows.push(work(`${code}.${at + 1}`, part)));
      }
    });
  });
  const heading = [
    ['Phụ lục'],
    ['PHÂN CÔNG THỰC HIỆN BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2026'],
    ['(Kèm theo Kế hoạch số /KH-UBND ngày tháng 02 năm 2026 của Ủy ban nhân dân phường)'],
  ];
  return sheet([
    ...heading,
    ['Mã', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời hạn'],
    ...rows,
  ]);
}
