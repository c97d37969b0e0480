import { day } from '../../typed-sheet';
import { left, type LabelledSheet, section, task } from '../labels';

/** A ward's plan on digital transformation, begin and end in two columns of days. */
export const wardDti: LabelledSheet = {
  name: '33 Phường CĐS',
  about: 'ward, digital transformation, two rows of header with begin and end, a line of column numbers',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHƯỜNG - PHÒNG VĂN HÓA - XÃ HỘI'],
        ['TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH NÂNG HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['STT', 'Nội dung, nhiệm vụ', 'Phân công', '<', 'Thời gian', '<', 'Tiến độ', 'Ghi chú'],
        ['^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', null, null],
      rows: [
        left([1, 2, 3, 4, 5, 6, 7, 8]),
        section(['I', 'Nhận thức số']),
        task(
          [
            1,
            'Mở lớp Bình dân học vụ số cho 12 khu phố',
            'P. VH-XH',
            'Đoàn TN; Hội LHPN',
            day('2026-03-01'),
            day('2026-06-30'),
            '7/12 lớp',
            null,
          ],
          {
            coordinating: ['Đoàn TN', 'Hội LHPN'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Chuyên mục CĐS trên trang TTĐT phường',
            'P. VH-XH',
            'VP HĐND&UBND',
            day('2026-01-15'),
            day('2026-02-15'),
            'Hoàn thành',
            null,
          ],
          {
            coordinating: ['VP HĐND&UBND'],
            deadline: 'date 2026-02-15',
          },
        ),
        section(['II', 'Hạ tầng số']),
        task(
          [
            3,
            'Nâng cấp mạng LAN trụ sở',
            'VP HĐND&UBND',
            'VNPT',
            day('2026-02-01'),
            day('2026-04-30'),
            'Hoàn thành',
            null,
          ],
          {
            lead: ['VP HĐND&UBND'],
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            4,
            'Lắp thêm 20 camera an ninh',
            'CA phường',
            'P. KTHT&ĐT',
            day('2026-04-01'),
            day('2026-10-31'),
            'Đang khảo sát',
            'XHH kinh phí',
          ],
          {
            coordinating: ['P. KTHT&ĐT'],
            deadline: 'date 2026-10-31',
          },
        ),
        section(['III', 'Nhân lực, an toàn thông tin']),
        task(
          [
            5,
            'Cài phần mềm diệt mã độc tập trung 100% máy',
            'VP HĐND&UBND',
            null,
            day('2026-01-15'),
            day('2026-03-31'),
            '46/52 máy',
            null,
          ],
          {
            lead: ['VP HĐND&UBND'],
            deadline: 'date 2026-03-31',
          },
        ),
        task([6, 'Tập huấn an toàn thông tin', 'P. VH-XH', 'Sở KH&CN', null, 'Quý III/2026', 'Chưa thực hiện', null], {
          coordinating: ['Sở KH&CN'],
          deadline: 'quarter 2026-09-30',
        }),
        section(['IV', 'Kinh tế số, xã hội số']),
        task(
          [
            7,
            'Chợ không tiền mặt',
            'P. KTHT&ĐT',
            'BQL chợ, Agribank',
            day('2026-03-01'),
            day('2026-08-31'),
            '62% tiểu thương',
            null,
          ],
          {
            lead: ['P. KTHT&ĐT'],
            coordinating: ['BQL chợ', 'Agribank'],
            deadline: 'date 2026-08-31',
          },
        ),
        task(
          [
            8,
            'Vận động dân kích hoạt VNeID mức 2',
            'CA phường',
            'Tổ CNSCĐ các khu phố',
            null,
            'Thường xuyên',
            '91%',
            null,
          ],
          {
            coordinating: ['Tổ CNSCĐ các khu phố'],
            deadline: 'ongoing',
          },
        ),
      ],
    },
  ],
};
