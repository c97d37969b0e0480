import { section, task, type LabelledSheet } from '../labels';

/** A body of a ministry keeps number and name of each group in one merged cell and counts its works below. */
export const ministryDepartment: LabelledSheet = {
  name: 'CCHC Cục 2026',
  about:
    'body of a ministry, group and number in one merged cell, products by dashes, quarters in words, offices in full',
  kinds: ['tasks', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỘ CÔNG NGHIỆP VÀ HẠ TẦNG'],
        ['CỤC AN TOÀN KỸ THUẬT'],
        ['PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['(Kèm theo Quyết định số 77/QĐ-ATKT ngày 20/01/2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Nhiệm vụ cụ thể',
          'Đơn vị chủ trì tham mưu',
          'Đơn vị phối hợp',
          'Sản phẩm hoàn thành',
          'Tiến độ, thời hạn',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline'],
      rows: [
        section(['I. Cải cách thể chế', '<', '<', '<', '<', '<'], {
          code: 'I',
          title: 'Cải cách thể chế',
        }),
        task(
          [
            1,
            'Xây dựng Thông tư thay thế quy định về kiểm định thiết bị áp lực',
            'Phòng Pháp chế',
            'Phòng An toàn công nghiệp; Trung tâm Kiểm định 1',
            'Dự thảo trình Bộ trưởng',
            'Tháng 8 năm 2026',
          ],
          {
            coordinating: ['Phòng An toàn công nghiệp', 'Trung tâm Kiểm định 1'],
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            2,
            'Trả lời kiến nghị của cử tri, doanh nghiệp về quy chuẩn',
            'Phòng Khoa học và Quy chuẩn',
            'Các phòng liên quan',
            'Văn bản trả lời',
            'Trong 10 ngày làm việc kể từ khi nhận kiến nghị',
          ],
          { deadline: 'event' },
        ),
        section(['II. Cải cách thủ tục hành chính', '<', '<', '<', '<', '<'], {
          code: 'II',
          title: 'Cải cách thủ tục hành chính',
        }),
        task(
          [
            3,
            'Cung cấp 100% thủ tục đủ điều kiện ở mức toàn trình',
            'Văn phòng Cục',
            'Trung tâm Thông tin',
            '- Danh mục thủ tục\n- Quyết định công bố',
            'Quý 2 năm 2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            4,
            'Đánh giá nội bộ việc giải quyết thủ tục hành chính',
            'Văn phòng Cục',
            null,
            'Báo cáo gửi Vụ Pháp chế',
            'Trước ngày 25 hằng tháng',
          ],
          { deadline: 'periodic' },
        ),
        section(['III. Cải cách tổ chức bộ máy, chế độ công vụ', '<', '<', '<', '<', '<'], {
          code: 'III',
          title: 'Cải cách tổ chức bộ máy, chế độ công vụ',
        }),
        task(
          [
            5,
            'Rà soát, phê duyệt lại vị trí việc làm sau sắp xếp',
            'Phòng Tổ chức cán bộ',
            'Các phòng, trung tâm thuộc Cục',
            'Đề án vị trí việc làm',
            '31/3/2026',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            6,
            'Kiểm tra kỷ luật, kỷ cương hành chính tại các chi cục vùng',
            'Phòng Tổ chức cán bộ',
            'Chi cục vùng I, Chi cục vùng II',
            'Thông báo kết luận kiểm tra',
            'Quý 2, Quý 4 năm 2026',
          ],
          {
            coordinating: ['Chi cục vùng I', 'Chi cục vùng II'],
            deadline: 'several/quarter 2026-12-31',
          },
        ),
        task(
          [
            7,
            'Bồi dưỡng kỹ năng số cho công chức',
            'Trung tâm Thông tin',
            'Phòng Tổ chức cán bộ',
            '01 lớp, 60 học viên',
            'Dự kiến tháng 9',
          ],
          { deadline: 'month 2026-09-30' },
        ),
      ],
      below: [[], [null, 'Tổng số: 07 nhiệm vụ']],
    },
  ],
};
