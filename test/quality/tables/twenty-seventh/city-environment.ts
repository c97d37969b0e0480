import { type LabelledSheet, rule, section, task } from '../labels';

/** A company of city sanitation: English words for headers as companies like them, what was put off told between the rows. */
export const cityEnvironment: LabelledSheet = {
  name: '27 Cty MTĐT action plan',
  about: 'city sanitation company, English words as headers, days as dd-mm, a state of things, a line that is no task',
  at: 'A2',
  tables: [
    {
      above: [['ACTION PLAN 2026 - nâng điểm PGI & hài lòng người dân (Cty Môi trường đô thị)'], []],
      header: [['No', 'Đầu việc', 'PIC', 'Support', 'Deadline', 'Output', 'Status']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section([null, 'THU GOM', null, null, null, null, null]),
        task([1, 'Đổi giờ thu gom tuyến chợ sang 20h', 'Xí nghiệp 1', 'Ban QL chợ', '01-04-2026', 'Lịch mới', 'done'], {
          deadline: 'date 2026-04-01',
        }),
        task(
          [
            2,
            'Phân loại rác tại 6 chung cư',
            'P. Kỹ thuật',
            'Ban quản trị chung cư / Hội PN phường',
            '30-06-2026',
            '6 chung cư',
            'doing',
          ],
          { coordinating: ['Ban quản trị chung cư', 'Hội PN phường'], deadline: 'date 2026-06-30' },
        ),
        task([3, 'Xóa 14 điểm rác tự phát', 'Xí nghiệp 2', 'UBND phường', 'Q2-2026', 'Ảnh trước/sau', 'doing'], {
          deadline: 'quarter 2026-06-30',
        }),
        section([null, 'CÂY XANH, CHIẾU SÁNG', null, null, null, null, null]),
        task([4, 'Cắt tỉa trước mùa bão', 'Đội Cây xanh', null, '15-08-2026', '3.200 cây', 'todo'], {
          deadline: 'date 2026-08-15',
        }),
        task([5, 'Thay đèn LED hẻm', 'Đội Điện', 'P. Vật tư', '12/2026', '900 bộ', 'todo'], {
          deadline: 'month 2026-12-31',
        }),
        rule([null, 'Hạng mục 6 chuyển sang kế hoạch 2027']),
        section([null, 'TIẾP NHẬN PHẢN ÁNH', null, null, null, null, null]),
        task(
          [
            7,
            'Trả lời phản ánh trên app trong 24h',
            'P. CSKH',
            'các xí nghiệp',
            'thường xuyên',
            '95% đúng hạn',
            'doing',
          ],
          { deadline: 'ongoing' },
        ),
        task([8, 'Gọi lại 50 người phản ánh mỗi tháng', 'P. CSKH', null, 'hàng tháng', 'file ghi âm', 'doing'], {
          deadline: 'periodic',
        }),
        task(
          [
            9,
            'Kiểm kê khí nhà kính bãi chôn lấp',
            'P. Kỹ thuật',
            'Sở NN&MT; tư vấn',
            'Quý 3/2026',
            'Báo cáo kiểm kê',
            'todo',
          ],
          { coordinating: ['Sở NN&MT', 'tư vấn'], deadline: 'quarter 2026-09-30' },
        ),
      ],
    },
  ],
};
