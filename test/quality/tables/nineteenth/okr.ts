import { section, task, type LabelledSheet } from '../labels';

/** An IT officer thinks in OKR: objectives are headings, key results have a measure, an owner and a day. */
export const itOfficerOkr: LabelledSheet = {
  name: 'OKR-DTI 2026',
  about: 'IT officer: objectives as headings in codes O and KR, measure, baseline, target, owner, days as dates',
  boldHeadings: true,
  tables: [
    {
      above: [['OKR nâng hạng DTI năm 2026 - Sở Khoa học và Công nghệ'], ['Phiên bản 1.2, cập nhật 02/02/2026']],
      header: [
        [
          'Mã',
          'Kết quả then chốt',
          'Thước đo',
          'Hiện trạng',
          'Mục tiêu',
          'Đầu mối phụ trách',
          'Đơn vị phối hợp',
          'Deadline',
          '% hoàn thành',
        ],
      ],
      columns: [
        'code',
        ['title', 'task'],
        null,
        null,
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
      ],
      rows: [
        section(['O1', 'Dữ liệu dùng chung sẵn sàng', null, null, null, null, null, null, null]),
        task(
          [
            'KR1.1',
            'Công bố danh mục dữ liệu mở trên cổng dữ liệu',
            'Số bộ dữ liệu',
            42,
            120,
            'Phòng Dữ liệu số',
            'Các sở, ngành',
            { day: '2026-06-30' },
            '35%',
          ],
          {
            coordinating: ['Các sở, ngành'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            'KR1.2',
            'Kết nối LGSP với 12 cơ sở dữ liệu quốc gia',
            'Số CSDL',
            7,
            12,
            'Trung tâm Chuyển đổi số',
            'Công an tỉnh; Sở Tư pháp',
            { day: '2026-09-30' },
            '58%',
          ],
          {
            coordinating: ['Công an tỉnh', 'Sở Tư pháp'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            'KR1.3',
            'Làm sạch dữ liệu hộ tịch đã số hóa',
            '% bản ghi',
            81,
            100,
            'Sở Tư pháp',
            'UBND các xã, phường',
            { day: '2026-05-31' },
            '81%',
          ],
          {
            coordinating: ['UBND các xã, phường'],
            deadline: 'date 2026-05-31',
          },
        ),
        section(['O2', 'Dịch vụ công trực tuyến được dùng thật', null, null, null, null, null, null, null]),
        task(
          [
            'KR2.1',
            'Rút gọn biểu mẫu điện tử của 50 thủ tục nhiều hồ sơ',
            'Số thủ tục',
            0,
            50,
            'Phòng Chính quyền số',
            'Trung tâm Phục vụ hành chính công tỉnh',
            { day: '2026-04-30' },
            '20%',
          ],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            'KR2.2',
            'Đăng nhập một lần bằng VNeID cho mọi dịch vụ',
            '% dịch vụ',
            64,
            100,
            'Phòng Chính quyền số',
            'Công an tỉnh',
            { day: '2026-03-31' },
            '90%',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            'KR2.3',
            'Thanh toán trực tuyến trên Cổng Dịch vụ công',
            '% giao dịch',
            52,
            80,
            'Phòng Chính quyền số',
            'Kho bạc Nhà nước khu vực',
            { day: '2026-12-15' },
            '10%',
          ],
          {
            deadline: 'date 2026-12-15',
          },
        ),
        section(['O3', 'Xã hội số, kinh tế số', null, null, null, null, null, null, null]),
        task(
          [
            'KR3.1',
            'Cấp mã QR truy xuất nguồn gốc cho sản phẩm OCOP',
            'Số sản phẩm',
            60,
            150,
            'Sở Nông nghiệp và Môi trường',
            'Sở Công Thương',
            { day: '2026-10-31' },
            '40%',
          ],
          {
            deadline: 'date 2026-10-31',
          },
        ),
        task(
          [
            'KR3.2',
            'Phổ cập kỹ năng số cho người trưởng thành',
            '% người',
            48,
            70,
            'Tỉnh đoàn',
            'Hội Liên hiệp Phụ nữ tỉnh',
            { day: '2026-11-30' },
            '0%',
          ],
          {
            deadline: 'date 2026-11-30',
          },
        ),
      ],
    },
  ],
};
