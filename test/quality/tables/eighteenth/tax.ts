import { section, task, type ColumnLabel, type LabelledSheet } from '../labels';

const OFFICES: readonly ColumnLabel[] = ['ticked', 'ticked', 'ticked', 'ticked', 'ticked'];

/** A tax office: a column a division, C where it leads and H where it helps, the term before the divisions. */
export const taxMatrix: LabelledSheet = {
  name: 'Giao việc Thuế Trường Giang',
  about: 'tax office of a province, a column a division with C and H, term before them, groups by letters',
  kinds: ['tasks', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['THUẾ TỈNH TRƯỜNG GIANG'],
        ['BẢNG GIAO VIỆC CẢI THIỆN CHỈ SỐ HÀI LÒNG CỦA NGƯỜI NỘP THUẾ NĂM 2026'],
        ['Ký hiệu: C - chủ trì; H - phối hợp'],
        [],
      ],
      header: [
        ['STT', 'Công việc', 'Hoàn thành', 'Đơn vị được giao', '<', '<', '<', '<', 'Kết quả'],
        ['^', '^', '^', 'Văn phòng', 'Phòng NVDTPC', 'Phòng QLHT 1', 'Phòng Kiểm tra 1', 'Thuế cơ sở', '^'],
      ],
      columns: ['code', 'task', 'deadline', ...OFFICES, 'product'],
      rows: [
        section(['A', 'Tuyên truyền, hỗ trợ', null, null, null, null, null, null, null]),
        task(
          [
            1,
            'Hỗ trợ hộ kinh doanh chuyển sang kê khai',
            '30/6/2026',
            null,
            'H',
            'C',
            null,
            'H',
            'Danh sách hộ đã chuyển',
          ],
          {
            lead: ['Phòng QLHT 1'],
            coordinating: ['Phòng NVDTPC', 'Thuế cơ sở'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [2, 'Trả lời vướng mắc qua tổng đài', 'Trong ngày làm việc', null, null, 'C', null, 'H', 'Nhật ký tổng đài'],
          {
            lead: ['Phòng QLHT 1'],
            coordinating: ['Thuế cơ sở'],
            deadline: 'event/ongoing/unreadable/periodic',
          },
        ),
        task([3, 'Đối thoại với doanh nghiệp', 'Tháng 5 và tháng 10', 'H', 'C', 'H', 'H', null, '02 hội nghị'], {
          lead: ['Phòng NVDTPC'],
          coordinating: ['Văn phòng', 'Phòng QLHT 1', 'Phòng Kiểm tra 1'],
          deadline: 'several/month 2026-10-31',
        }),
        section(['B', 'Thủ tục hành chính thuế', null, null, null, null, null, null, null]),
        task([4, 'Hoàn thuế đúng hạn 100% hồ sơ', 'Thường xuyên', null, 'H', 'H', 'C', null, 'Báo cáo tháng'], {
          lead: ['Phòng Kiểm tra 1'],
          coordinating: ['Phòng NVDTPC', 'Phòng QLHT 1'],
          deadline: 'ongoing',
        }),
        task([5, 'Rà soát, đề nghị bỏ giấy tờ trùng lặp', 'Quý III', null, 'C', 'H', null, 'H', 'Văn bản đề nghị'], {
          lead: ['Phòng NVDTPC'],
          coordinating: ['Phòng QLHT 1', 'Thuế cơ sở'],
          deadline: 'quarter 2026-09-30',
        }),
        task(
          [
            6,
            'Bố trí người ngồi tại Trung tâm Phục vụ hành chính công cấp xã',
            'Tháng 4/2026',
            'H',
            null,
            null,
            null,
            'C',
            'Lịch trực',
          ],
          {
            lead: ['Thuế cơ sở'],
            coordinating: ['Văn phòng'],
            deadline: 'month 2026-04-30',
          },
        ),
        section(['C', 'Kỷ cương, kỷ luật', null, null, null, null, null, null, null]),
        task(
          [
            7,
            'Kiểm tra nội bộ việc thực hiện 10 điều kỷ luật',
            'Quý II và Quý IV',
            'C',
            null,
            null,
            'H',
            null,
            'Biên bản kiểm tra',
          ],
          {
            lead: ['Văn phòng'],
            coordinating: ['Phòng Kiểm tra 1'],
            deadline: 'several/quarter 2026-12-31',
          },
        ),
        task(
          [
            8,
            'Lấy phiếu đánh giá tại bộ phận một cửa',
            'Từ 01/9 đến 30/9/2026',
            'H',
            null,
            'C',
            null,
            'H',
            '400 phiếu',
          ],
          {
            lead: ['Phòng QLHT 1'],
            coordinating: ['Văn phòng', 'Thuế cơ sở'],
            deadline: 'several/date 2026-09-30',
          },
        ),
        task([9, 'Báo cáo Cục Thuế kết quả khảo sát', '20/10/2026', 'C', null, 'H', null, null, 'Báo cáo'], {
          lead: ['Văn phòng'],
          coordinating: ['Phòng QLHT 1'],
          deadline: 'date 2026-10-20',
        }),
      ],
      below: [[], ['Người lập biểu', null, null, null, null, null, 'TRƯỞNG THUẾ TỈNH']],
    },
  ],
};
