import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** A ministry: capitals, two levels of headings, departments by their heads (Vụ, Cục, Viện), a column of who decides. */
export const ministry: LabelledSheet = {
  name: 'PL kèm KH',
  about: 'ministry, capitals, two levels of headings',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỘ XÂY DỰNG'],
        ['PHỤ LỤC'],
        ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA BỘ'],
        ['(Ban hành kèm theo Quyết định số        /QĐ-BXD ngày     tháng 01 năm 2026)'],
        [],
      ],
      header: [
        ['STT', 'NỘI DUNG CÔNG VIỆC', 'ĐƠN VỊ CHỦ TRÌ', 'ĐƠN VỊ PHỐI HỢP', 'CẤP TRÌNH', 'THỜI HẠN', 'SẢN PHẨM DỰ KIẾN'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['A', 'NHIỆM VỤ CHUNG']),
        section(['I', 'Cải cách thể chế']),
        task(
          [
            '1',
            'Lập chương trình xây dựng văn bản',
            'Vụ Pháp chế',
            'Các đơn vị thuộc Bộ',
            'Bộ trưởng',
            'Tháng 01/2026',
            'Quyết định',
          ],
          { deadline: 'month 2026-01-31' },
        ),
        task(
          [
            '2',
            'Kiểm tra văn bản do địa phương ban hành',
            'Vụ Pháp chế',
            'Vụ Quy hoạch - Kiến trúc, Cục Hạ tầng kỹ thuật',
            null,
            'Quý II-III/2026',
            'Báo cáo',
          ],
          {
            coordinating: ['Vụ Quy hoạch - Kiến trúc', 'Cục Hạ tầng kỹ thuật'],
            deadline: 'quarter/several 2026-09-30',
          },
        ),
        task(['3', 'Theo dõi thi hành pháp luật', 'Vụ Pháp chế', 'Thanh tra Bộ', null, 'Cả năm', 'Báo cáo'], {
          deadline: 'ongoing/year',
        }),
        section(['II', 'Cải cách thủ tục hành chính']),
        task(
          [
            '4',
            'Cắt giảm điều kiện kinh doanh vật liệu',
            'Cục Kinh tế - Quản lý đầu tư xây dựng',
            'Văn phòng Bộ; Vụ Pháp chế; Viện Vật liệu xây dựng',
            'Chính phủ',
            'Trước 15/12/2026',
            'Dự thảo Nghị định',
          ],
          { coordinating: ['Văn phòng Bộ', 'Vụ Pháp chế', 'Viện Vật liệu xây dựng'], deadline: 'date 2026-12-15' },
        ),
        task(
          [
            '5',
            'Công bố thủ tục nội bộ',
            'Văn phòng Bộ',
            'Các Cục, Vụ có liên quan',
            'Bộ trưởng',
            day('2026-06-30'),
            'Quyết định',
          ],
          { coordinating: ['Các Cục, Vụ có liên quan'], deadline: 'date 2026-06-30' },
        ),
        section(['B', 'NHIỆM VỤ CỦA CÁC ĐƠN VỊ SỰ NGHIỆP']),
        section(['I', 'Cải cách tổ chức bộ máy']),
        task(
          [
            '6',
            'Sắp xếp các viện nghiên cứu',
            'Vụ Tổ chức cán bộ',
            'Viện Kinh tế xây dựng, Viện Quy hoạch đô thị và nông thôn quốc gia',
            'Bộ trưởng',
            'Quý IV năm 2026',
            'Đề án',
          ],
          {
            coordinating: ['Viện Kinh tế xây dựng', 'Viện Quy hoạch đô thị và nông thôn quốc gia'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        task(
          [
            '7',
            'Bồi dưỡng công chức làm công tác cải cách',
            'Học viện Chiến lược, bồi dưỡng cán bộ xây dựng',
            'Vụ Tổ chức cán bộ',
            null,
            'Theo kế hoạch được duyệt',
            'Lớp học',
          ],
          { lead: ['Học viện Chiến lược, bồi dưỡng cán bộ xây dựng'], deadline: 'event' },
        ),
      ],
      below: [[], [null, 'Ghi chú: các đơn vị báo cáo kết quả về Văn phòng Bộ trước ngày 20 tháng cuối quý.']],
    },
  ],
};
