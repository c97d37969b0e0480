import { section, task, type LabelledSheet } from '../labels';

/** A provincial youth union serves PAPI: a deadline merged over several rows, targets in numbers. */
export const youthUnionPapi: LabelledSheet = {
  name: 'Tỉnh đoàn - PAPI 2026',
  about: 'youth union of a province: month merged down over rows, target numbers, who helps in lists with semicolons',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐOÀN TNCS HỒ CHÍ MINH - BCH TỈNH'],
        ['PHỤ LỤC: CÁC PHẦN VIỆC THANH NIÊN THAM GIA NÂNG CAO CHỈ SỐ PAPI NĂM 2026'],
        [],
      ],
      header: [
        ['TT', 'Phần việc', 'Chỉ tiêu', 'Đơn vị tham mưu', 'Đơn vị phối hợp', 'Thời gian', 'Lãnh đạo phụ trách'],
      ],
      columns: [
        'code',
        ['title', 'task'],
        [null, 'product'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
      ],
      rows: [
        section(['I', 'Tham gia của người dân ở cấp cơ sở', null, null, null, null, null]),
        task(
          [
            '1',
            'Tuyên truyền dân chủ ở cơ sở qua video ngắn',
            '12 video',
            'Ban Tuyên giáo',
            'Ban Phong trào; Nhà Thiếu nhi tỉnh',
            'Tháng 3/2026',
            'Phó Bí thư',
          ],
          {
            coordinating: ['Ban Phong trào', 'Nhà Thiếu nhi tỉnh'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            '2',
            'Vận động thanh niên dự họp thôn, tổ dân phố',
            '80% chi đoàn',
            'Ban Phong trào',
            'Đoàn cấp xã',
            '^',
            'Phó Bí thư',
          ],
          {
            deadline: 'month 2026-03-31',
          },
        ),
        section(['II', 'Công khai, minh bạch', null, null, null, null, null]),
        task(
          [
            '3',
            'Lập tổ thanh niên giám sát công khai ngân sách xã',
            '60 tổ',
            'Ban Tổ chức - Kiểm tra',
            'Đoàn cấp xã',
            'Tháng 6/2026',
            'Bí thư',
          ],
          {
            deadline: 'month 2026-06-30',
          },
        ),
        task(
          [
            '4',
            'Thi tìm hiểu Luật Đất đai trực tuyến',
            '10.000 lượt',
            'Ban Tuyên giáo',
            'Sở Tư pháp; Sở Nông nghiệp và Môi trường',
            '^',
            'Phó Bí thư',
          ],
          {
            coordinating: ['Sở Tư pháp', 'Sở Nông nghiệp và Môi trường'],
            deadline: 'month 2026-06-30',
          },
        ),
        section(['III', 'Thủ tục hành chính công', null, null, null, null, null]),
        task(
          [
            '5',
            'Đội hình tình nguyện hỗ trợ tại Trung tâm Phục vụ hành chính công',
            '100% xã',
            'Ban Phong trào',
            'Đoàn cấp xã',
            'Tháng 7/2026',
            'Bí thư',
          ],
          {
            deadline: 'month 2026-07-31',
          },
        ),
        task(
          [
            '6',
            'Ngày thứ Bảy tình nguyện giải quyết TTHC cho dân',
            '24 ngày',
            'Ban Phong trào',
            'Đoàn Khối các cơ quan; Đoàn cấp xã',
            'Tháng 12/2026',
            'Phó Bí thư',
          ],
          {
            coordinating: ['Đoàn Khối các cơ quan', 'Đoàn cấp xã'],
            deadline: 'month 2026-12-31',
          },
        ),
        section(['IV', 'Quản trị môi trường, quản trị điện tử', null, null, null, null, null]),
        task(['7', 'Ra quân Ngày Chủ nhật xanh', '04 đợt', 'Ban Phong trào', 'Đoàn cấp xã', 'Hằng quý', 'Phó Bí thư'], {
          deadline: 'periodic',
        }),
        task(
          [
            '8',
            'Bình dân học vụ số cho người cao tuổi',
            '5.000 người',
            'Ban Thanh thiếu nhi trường học',
            'Hội Người cao tuổi; Đoàn trường đại học',
            'Tháng 9/2026',
            'Phó Bí thư',
          ],
          {
            coordinating: ['Hội Người cao tuổi', 'Đoàn trường đại học'],
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            '9',
            'Dọn kênh, thu rác nhựa tại 20 bãi biển',
            '20 điểm',
            'Ban Phong trào',
            'Bộ Chỉ huy Bộ đội Biên phòng; Đoàn cấp xã',
            '^',
            'Bí thư',
          ],
          {
            coordinating: ['Bộ Chỉ huy Bộ đội Biên phòng', 'Đoàn cấp xã'],
            deadline: 'month 2026-09-30',
          },
        ),
      ],
    },
  ],
};
