import { type LabelledSheet, task } from '../labels';

/** A trade union of a zone that promises its members: one table a half-year, one below the other under a line of their own. */
export const tradeUnion: LabelledSheet = {
  name: '31 CĐ khu CN hứa với đoàn viên',
  about:
    'trade union, two tables of different columns one below the other for two half-years, wishes of members, numbers start anew',
  tables: [
    {
      above: [
        ['CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP'],
        ['NHỮNG VIỆC CÔNG ĐOÀN HỨA LÀM SAU KHẢO SÁT MỨC HÀI LÒNG CỦA ĐOÀN VIÊN'],
        [],
        ['1. Sáu tháng đầu năm 2026'],
      ],
      header: [
        ['TT', 'Đoàn viên muốn gì', 'Công đoàn sẽ làm', 'Ban phụ trách', 'Cần ai phối hợp', 'Trả lời đoàn viên trước'],
      ],
      columns: ['code', [null, 'title'], ['task', 'title', 'method'], 'lead', 'coordinating', 'deadline'],
      rows: [
        task(
          [
            1,
            'Bữa ăn ca ngon hơn',
            'Thương lượng nâng suất ăn lên 25.000 đồng ở 15 doanh nghiệp',
            'Ban Chính sách',
            'Ban Quản lý các khu công nghiệp',
            '31/3/2026',
          ],
          { coordinating: ['Ban Quản lý các khu công nghiệp'], deadline: 'date 2026-03-31' },
        ),
        task(
          [
            2,
            'Có chỗ gửi con ca tối',
            'Đề nghị mở nhóm trẻ ở khu nhà ở công nhân',
            'Ban Nữ công',
            'UBND phường',
            '15/5/2026',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            3,
            'Được hỏi luật lao động',
            'Tư vấn lưu động tại cổng nhà máy',
            'Ban Chính sách',
            'Đoàn luật sư tỉnh',
            'mỗi tháng',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            4,
            'Nhà trọ bớt ngập',
            'Gửi kiến nghị cùng ảnh chụp từng khu trọ',
            'Văn phòng Công đoàn',
            'Sở Xây dựng, UBND phường',
            'Quý II/2026',
          ],
          { coordinating: ['Sở Xây dựng', 'UBND phường'], deadline: 'quarter 2026-06-30' },
        ),
      ],
    },
    {
      above: [[], ['2. Sáu tháng cuối năm 2026 (có dự kiến chi)']],
      header: [
        ['TT', 'Việc hứa', 'Ban phụ trách', 'Cần ai phối hợp', 'Trả lời trước ngày', 'Dự kiến chi (triệu đồng)'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            1,
            'Đặt 40 chuyến xe về Tết cho 1.800 người',
            'Văn phòng Công đoàn',
            'Các doanh nghiệp vận tải',
            '20/12/2026',
            540,
          ],
          {
            coordinating: ['Các doanh nghiệp vận tải'],
            deadline: 'date 2026-12-20',
          },
        ),
        task([2, 'Công khai mức thưởng Tết của từng doanh nghiệp', 'Ban Chính sách', 'Sở Nội vụ', '10/12/2026', null], {
          deadline: 'date 2026-12-10',
        }),
        task(
          [3, 'Khám phụ khoa cho 3.000 nữ đoàn viên', 'Ban Nữ công', 'Bệnh viện Phụ sản tỉnh', 'tháng 10/2026', 450],
          {
            deadline: 'month 2026-10-31',
          },
        ),
        task([4, 'Mở sân bóng, phòng đọc tại khu 2', 'Ban Tuyên giáo', null, '02/9/2026', 120], {
          deadline: 'date 2026-09-02',
        }),
        task(
          [
            5,
            'Đăng bảng chi công đoàn phí nửa năm lên nhóm Zalo',
            'Ủy ban Kiểm tra',
            'Văn phòng Công đoàn',
            '15/7/2026',
            0,
          ],
          {
            deadline: 'date 2026-07-15',
          },
        ),
      ],
    },
  ],
};
