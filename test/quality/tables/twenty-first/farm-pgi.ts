import { either, task, type LabelledSheet } from '../labels';

/** A department of the environment pastes two tables of two offices on one sheet, each with its own columns. */
export const farmPgi: LabelledSheet = {
  name: 'gộp PGI Sở NNMT + Sở CT',
  about: 'department of the environment, untidy: two tables pasted on one sheet, with other columns and another order',
  kinds: ['tasks', 'pgi', 'other'],
  tables: [
    {
      above: [
        ['TỔNG HỢP GIẢI PHÁP CẢI THIỆN CHỈ SỐ XANH (PGI) NĂM 2026 - gộp từ các đơn vị gửi'],
        [],
        ['1) Phần Chi cục Bảo vệ môi trường gửi'],
      ],
      header: [['TT', 'Chỉ tiêu', 'Kết quả 2025', 'Phấn đấu 2026', 'Cách làm', 'Đơn vị làm chính', 'Hạn cuối']],
      columns: ['code', 'title', [null, 'achieved'], null, 'task', 'lead', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Doanh nghiệp hài lòng về chất lượng môi trường',
            '62%',
            '70%',
            'Lắp 06 trạm quan trắc không khí, hiện số ra bảng điện tử',
            'Trung tâm Quan trắc',
            '30/9/2026',
          ],
          { deadline: 'date 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Doanh nghiệp biết hướng dẫn xử lý chất thải',
            '48%',
            '65%',
            'Phát sổ tay chất thải cho 800 doanh nghiệp',
            'Chi cục Bảo vệ môi trường',
            '31/5/2026',
          ],
          { deadline: 'date 2026-05-31' },
        ),
        either(
          'criterion/task',
          [
            3,
            'Thời gian cấp giấy phép môi trường',
            '52 ngày',
            '40 ngày',
            'Họp hội đồng thẩm định trực tuyến',
            'Chi cục Bảo vệ môi trường',
            '30/6/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            4,
            'Điểm ngập khi mưa lớn',
            '14 điểm',
            '8 điểm',
            'Nạo vét 21 km cống, kênh',
            'Chi cục Thủy lợi',
            '31/8/2026',
          ],
          { deadline: 'date 2026-08-31' },
        ),
      ],
      below: [[], []],
    },
    {
      above: [['2) Phần Sở Công Thương gửi ngày 12/4']],
      header: [['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ra cái gì', null, null]],
      columns: ['task', 'lead', 'coordinating', 'deadline', 'product', null, null],
      rows: [
        task(
          [
            'Kiểm toán năng lượng miễn phí cho 40 doanh nghiệp',
            'Trung tâm Khuyến công',
            'Điện lực tỉnh',
            'Quý II/2026',
            '40 báo cáo kiểm toán',
            null,
            null,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            'Hỗ trợ lãi suất mua thiết bị tiết kiệm điện',
            'Phòng Quản lý năng lượng',
            'Ngân hàng Nhà nước khu vực 9',
            'Quý III/2026',
            'Danh sách được hỗ trợ',
            null,
            null,
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            'Lập danh bạ nhà cung cấp dịch vụ xanh',
            'Trung tâm Khuyến công',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Quý II/2026',
            'Danh bạ trên mạng',
            null,
            null,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            'Đưa tiêu chí xanh vào hồ sơ mua sắm của sở',
            'Văn phòng Sở',
            null,
            'Quý IV/2026',
            'Mẫu hồ sơ mời thầu',
            null,
            null,
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            'Chấm điểm cụm công nghiệp xanh',
            'Phòng Quản lý công nghiệp',
            'Chi cục Bảo vệ môi trường',
            'Quý IV/2026',
            'Bảng điểm 11 cụm',
            null,
            null,
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
      ],
      below: [[], ['Sở Xây dựng chưa gửi.']],
    },
  ],
};
