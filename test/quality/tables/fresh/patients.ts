import { task, type LabelledSheet } from '../labels';

/** A hospital raises the satisfaction of patients: nothing of the index of public services, faults, causes and who mends them. */
export const patients: LabelledSheet = {
  name: 'Hài lòng NB',
  about: 'hospital, satisfaction of patients (no public index), faults and causes, persons and departments',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['BỆNH VIỆN ĐA KHOA KHU VỰC LONG MỸ'],
        ['KẾ HOẠCH NÂNG CAO CHỈ SỐ HÀI LÒNG CỦA NGƯỜI BỆNH VÀ NHÂN VIÊN Y TẾ NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Vấn đề tồn tại',
          'Nguyên nhân gốc rễ',
          'Giải pháp cải tiến',
          'Người chịu trách nhiệm',
          'Khoa/phòng thực hiện',
          'Thời gian thực hiện',
          'Chỉ số theo dõi',
        ],
      ],
      columns: ['code', ['title', null], null, 'task', null, ['lead', 'implementing'], 'deadline', [null, 'product']],
      rows: [
        task(
          [
            1,
            'Chờ khám quá lâu',
            'Bệnh nhân dồn vào buổi sáng',
            'Đặt lịch khám qua điện thoại',
            'BS. Trưởng khoa Khám bệnh',
            'Khoa Khám bệnh, Phòng CNTT',
            'Từ tháng 2 đến tháng 6/2026',
            'Thời gian chờ ≤ 30 phút',
          ],
          {
            lead: ['Khoa Khám bệnh', 'Phòng CNTT'],
            implementing: ['Khoa Khám bệnh', 'Phòng CNTT'],
            deadline: 'month/several 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Nhà vệ sinh chưa sạch',
            'Thiếu nhân viên làm sạch',
            'Thuê dịch vụ làm sạch ngoài giờ',
            'Trưởng phòng HCQT',
            'P.HCQT, Khoa KSNK',
            'Quý II/2026',
            'Điểm hài lòng ≥ 4/5',
          ],
          {
            lead: ['P.HCQT', 'Khoa KSNK'],
            implementing: ['P.HCQT', 'Khoa KSNK'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            3,
            'Thiếu thông tin về chi phí',
            'Chưa công khai giá từng dịch vụ',
            'Công khai giá trên bảng điện tử và trang web',
            'Trưởng phòng TCKT',
            'P.TCKT',
            '31/3/2026',
            'Tỷ lệ phàn nàn < 1%',
          ],
          { deadline: 'date 2026-03-31' },
        ),
      ],
    },
  ],
};
