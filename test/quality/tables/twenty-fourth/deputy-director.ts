import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A deputy head of a department: what he has given out, written as he speaks of it, by the meeting where he gave it. */
export const deputyDirector: LabelledSheet = {
  name: 'Việc tôi giao',
  about: 'deputy head of a department, headers in the first person, days as cells or with an hour before them',
  boldHeadings: true,
  tables: [
    {
      above: [['SỞ XÂY DỰNG'], ['VIỆC PHÓ GIÁM ĐỐC GIAO VỀ CẢI CÁCH HÀNH CHÍNH, NĂM 2026'], []],
      header: [
        ['TT', 'Việc tôi giao', 'Phòng nhận việc', 'Phòng giúp', 'Báo cáo tôi trước', 'Tôi cần có gì', 'Tôi ghi thêm'],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['A', 'Họp giao ban tháng Một']),
        task(
          [
            1,
            'Rút thời gian cấp phép xây dựng nhà ở riêng lẻ còn 10 ngày',
            'Phòng Quản lý xây dựng',
            'Văn phòng Sở',
            day('2026-02-27'),
            'Quy trình nội bộ mới',
          ],
          { deadline: 'date 2026-02-27' },
        ),
        task(
          [
            2,
            'Gọi điện hỏi ý kiến 50 người đã nhận giấy phép',
            'Văn phòng Sở',
            null,
            '16h ngày 30/01/2026',
            'Bảng ý kiến',
            'gọi cả người bị trả hồ sơ',
          ],
          { deadline: 'date 2026-01-30' },
        ),
        task(
          [
            3,
            'Đối chiếu hồ sơ trễ trên hệ thống với sổ của từng phòng',
            'Thanh tra Sở',
            'Văn phòng Sở',
            day('2026-02-13'),
            'Danh sách hồ sơ trễ',
          ],
          { deadline: 'date 2026-02-13' },
        ),
        section(['B', 'Họp với doanh nghiệp ngày 12/3']),
        task(
          [
            1,
            'Trả lời bằng văn bản 14 kiến nghị',
            'Phòng Quản lý xây dựng',
            'Phòng Hạ tầng; Phòng Quy hoạch',
            day('2026-03-31'),
            '14 văn bản trả lời',
          ],
          { coordinating: ['Phòng Hạ tầng', 'Phòng Quy hoạch'], deadline: 'date 2026-03-31' },
        ),
        task(
          [
            2,
            'Đưa bản đồ quy hoạch đã duyệt lên trang của Sở',
            'Phòng Quy hoạch',
            'Trung tâm Thông tin',
            '11h ngày 15/5/2026',
            'Bản đồ xem được trên điện thoại',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            3,
            'Tham mưu UBND tỉnh bỏ 2 loại giấy tờ trong hồ sơ nghiệm thu',
            'Phòng Quản lý xây dựng',
            'Sở Tư pháp',
            'Quý II/2026',
            'Tờ trình',
            'trao đổi trước với Sở Tư pháp',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        section(['C', 'Việc tôi theo dõi đều']),
        task(
          [
            1,
            'Kiểm tra giờ giấc tiếp công dân của Thanh tra Sở',
            'Văn phòng Sở',
            null,
            'thứ Hai hằng tuần',
            'Nhật ký kiểm tra',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            2,
            'Chấm điểm cải cách hành chính của từng phòng',
            'Văn phòng Sở',
            'Các phòng',
            'ngày 25 hằng tháng',
            'Bảng điểm tháng',
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'PHÓ GIÁM ĐỐC']],
    },
  ],
};
