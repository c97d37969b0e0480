import { section, task, type ColumnLabel, type LabelledSheet } from '../labels';

const QUARTERS: readonly ColumnLabel[] = ['ticked', 'ticked', 'ticked', 'ticked'];

/** A ward marks the quarters in which each work is done. */
export const wardQuarters: LabelledSheet = {
  name: 'Tiến độ SIPAS-PAPI',
  about: 'ward, quarters marked with x under one heading, numbers restart in groups, who leads and helps',
  kinds: ['tasks', 'sipas', 'papi'],
  boldHeadings: true,
  tables: [
    {
      above: [['UBND PHƯỜNG THANH BÌNH'], ['BIỂU TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ NÂNG CAO CHỈ SỐ SIPAS, PAPI NĂM 2026'], []],
      header: [
        [
          'TT',
          'Nội dung công việc',
          'Bộ phận chủ trì',
          'Bộ phận phối hợp',
          'Thời gian thực hiện năm 2026',
          '<',
          '<',
          '<',
          'Ghi chú',
        ],
        ['^', '^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', ...QUARTERS, null],
      rows: [
        section(['I', 'Chỉ số SIPAS', null, null, null, null, null, null, null]),
        task(
          [
            '1',
            'Phát phiếu khảo sát tại chỗ sau khi trả kết quả',
            'Trung tâm PVHCC',
            'Đoàn phường',
            'x',
            'x',
            'x',
            'x',
            '300 phiếu/quý',
          ],
          { deadline: 'ongoing/periodic/several/quarter/year' },
        ),
        task(
          [
            '2',
            'Thay bảng chỉ dẫn, bố trí bàn viết cho người cao tuổi',
            'Trung tâm PVHCC',
            null,
            null,
            'x',
            null,
            null,
            null,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '3',
            'Tập huấn văn hóa giao tiếp cho công chức',
            'Phòng Văn hóa - Xã hội',
            'VP HĐND và UBND',
            null,
            'x',
            null,
            'x',
            '02 buổi',
          ],
          { deadline: 'several/quarter 2026-12-31' },
        ),
        section(['II', 'Chỉ số PAPI', null, null, null, null, null, null, null]),
        task(
          [
            '1',
            'Đối thoại giữa Chủ tịch UBND phường với nhân dân',
            'VP HĐND và UBND',
            'UBMTTQ phường, các khu phố',
            null,
            null,
            'x',
            null,
            null,
          ],
          { coordinating: ['UBMTTQ phường', 'các khu phố'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '2',
            'Công khai dự toán, quyết toán ngân sách và các khoản thu',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Ban Thanh tra nhân dân',
            'x',
            null,
            'x',
            null,
            null,
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'several/quarter 2026-09-30' },
        ),
        task(
          [
            '3',
            'Rà soát, công bố danh sách hộ nghèo, hộ cận nghèo',
            'Phòng Văn hóa - Xã hội',
            'Các khu phố',
            null,
            null,
            null,
            'x',
            null,
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '4',
            'Lấy mẫu nước, đo tiếng ồn tại 05 điểm dân phản ánh',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Trạm Y tế',
            null,
            'x',
            null,
            null,
            'Thuê đơn vị đo',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'quarter 2026-06-30' },
        ),
      ],
    },
  ],
};
