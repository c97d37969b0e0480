import { type LabelledSheet, task } from '../labels';

/** A trade union: a column for each of its boards, CT where a board leads and PH where it helps. */
export const labourUnion: LabelledSheet = {
  name: '27 Công đoàn - ma trận việc',
  about: 'trade union, a column for each board with CT for leading and PH for helping, explained above',
  tables: [
    {
      above: [
        ['LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
        ['MA TRẬN PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ NĂM 2026'],
        ['Ký hiệu: CT - chủ trì; PH - phối hợp'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ', 'Phân công thực hiện', '<', '<', '<', 'Hoàn thành', 'Sản phẩm'],
        ['^', '^', 'Văn phòng', 'Ban Công tác công đoàn', 'Ban Chính sách - Pháp luật', 'Ủy ban Kiểm tra', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], 'ticked', 'ticked', 'ticked', 'ticked', 'deadline', 'product'],
      rows: [
        task([1, 'Quy chế làm việc sau hợp nhất', 'CT', 'PH', null, 'PH', '28/02/2026', 'Quy chế'], {
          lead: ['Văn phòng'],
          coordinating: ['Ban Công tác công đoàn', 'Ủy ban Kiểm tra'],
          deadline: 'date 2026-02-28',
        }),
        task(
          [2, 'Cập nhật đoàn viên trên phần mềm', null, 'CT', null, null, 'Thường xuyên', '98% đoàn viên có dữ liệu'],
          { lead: ['Ban Công tác công đoàn'], deadline: 'ongoing' },
        ),
        task([3, 'Cấp thẻ đoàn viên điện tử', 'PH', 'CT', null, null, 'Quý III/2026', '70.000 thẻ'], {
          lead: ['Ban Công tác công đoàn'],
          coordinating: ['Văn phòng'],
          deadline: 'quarter 2026-09-30',
        }),
        task([4, 'Tư vấn pháp luật trực tuyến cho người lao động', null, null, 'CT', null, 'Hằng tháng', '12 buổi'], {
          lead: ['Ban Chính sách - Pháp luật'],
          deadline: 'periodic',
        }),
        task(
          [5, 'Rà soát thủ tục trợ cấp đoàn viên khó khăn', null, 'PH', 'CT', 'PH', '31/5/2026', 'Quy trình rút gọn'],
          {
            lead: ['Ban Chính sách - Pháp luật'],
            coordinating: ['Ban Công tác công đoàn', 'Ủy ban Kiểm tra'],
            deadline: 'date 2026-05-31',
          },
        ),
        task([6, 'Kiểm tra tài chính công đoàn cơ sở', 'PH', null, null, 'CT', 'Tháng 8/2026', '25 cuộc'], {
          lead: ['Ủy ban Kiểm tra'],
          coordinating: ['Văn phòng'],
          deadline: 'month 2026-08-31',
        }),
        task([7, 'Văn phòng không giấy', 'CT', 'PH', 'PH', 'PH', '01/7/2026', '100% hồ sơ công việc điện tử'], {
          lead: ['Văn phòng'],
          coordinating: ['Ban Công tác công đoàn', 'Ban Chính sách - Pháp luật', 'Ủy ban Kiểm tra'],
          deadline: 'date 2026-07-01',
        }),
        task([8, 'Khảo sát sự hài lòng của công đoàn cơ sở', null, 'CT', 'PH', null, '15/10/2026', 'Báo cáo'], {
          lead: ['Ban Công tác công đoàn'],
          coordinating: ['Ban Chính sách - Pháp luật'],
          deadline: 'date 2026-10-15',
        }),
        task([9, 'Giám sát việc giải quyết đơn thư', null, null, 'PH', 'CT', 'Quý IV/2026', 'Kết luận giám sát'], {
          lead: ['Ủy ban Kiểm tra'],
          coordinating: ['Ban Chính sách - Pháp luật'],
          deadline: 'quarter 2026-12-31',
        }),
        task([10, 'Tổng kết năm', 'CT', null, null, null, '10/12/2026', 'Báo cáo tổng kết'], {
          lead: ['Văn phòng'],
          deadline: 'date 2026-12-10',
        }),
      ],
    },
  ],
};
