import { type LabelledSheet, task } from '../labels';

/** A centre for disease control: the field merged down in a column of its own, who acts in the order help, lead. */
export const diseaseControl: LabelledSheet = {
  name: 'CDC CĐS',
  about:
    'disease control, fields merged down beside the tasks instead of headings, not at the corner, lower-case header',
  at: 'B2',
  kinds: ['tasks', 'dti', 'other'],
  tables: [
    {
      above: [['TRUNG TÂM KIỂM SOÁT BỆNH TẬT - PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'], []],
      header: [
        [
          'stt',
          'lĩnh vực',
          'nhiệm vụ',
          'kết quả đầu ra',
          'thời gian hoàn thành',
          'khoa, phòng chủ trì',
          'khoa, phòng phối hợp',
          'ghi chú',
        ],
      ],
      columns: ['code', [null, 'title'], ['task', 'title'], 'product', 'deadline', 'lead', 'coordinating', null],
      rows: [
        task(
          [
            1,
            'Dữ liệu tiêm chủng',
            'Làm sạch dữ liệu trùng trên hệ thống tiêm chủng quốc gia',
            'Không còn đối tượng trùng số định danh',
            '30/4/2026',
            'Khoa Phòng, chống bệnh truyền nhiễm',
            'Trạm y tế các xã, phường',
            null,
          ],
          {
            lead: ['Khoa Phòng, chống bệnh truyền nhiễm'],
            coordinating: ['Trạm y tế các xã, phường'],
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            2,
            '^',
            'Liên thông sổ tiêm chủng điện tử với VNeID',
            'Sổ tiêm hiển thị trên VNeID',
            'Quý III/2026',
            'Phòng Kế hoạch - Nghiệp vụ',
            'Công an tỉnh',
            'chờ hướng dẫn của Bộ Y tế',
          ],
          { lead: ['Phòng Kế hoạch - Nghiệp vụ'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            3,
            'Giám sát dịch bệnh',
            'Báo cáo ca bệnh truyền nhiễm trong 24 giờ trên phần mềm',
            '100% ca bệnh',
            'thường xuyên',
            'Khoa Phòng, chống bệnh truyền nhiễm',
            'Các bệnh viện trên địa bàn',
            null,
          ],
          { lead: ['Khoa Phòng, chống bệnh truyền nhiễm'], deadline: 'ongoing' },
        ),
        task(
          [
            4,
            '^',
            'Xây dựng bản đồ dịch tễ số',
            'Bản đồ trực tuyến',
            'tháng 9/2026',
            'Phòng Kế hoạch - Nghiệp vụ',
            'Trung tâm Công nghệ thông tin; Khoa Ký sinh trùng - Côn trùng',
            null,
          ],
          {
            coordinating: ['Trung tâm Công nghệ thông tin', 'Khoa Ký sinh trùng - Côn trùng'],
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            5,
            'Xét nghiệm',
            'Trả kết quả xét nghiệm bản điện tử có ký số',
            '90% phiếu kết quả',
            '31/7/2026',
            'Khoa Xét nghiệm',
            'Phòng Tổ chức - Hành chính',
            'mua 4 chữ ký số',
          ],
          { coordinating: ['Phòng Tổ chức - Hành chính'], deadline: 'date 2026-07-31' },
        ),
        task(
          [
            6,
            '^',
            'Thu phí xét nghiệm không dùng tiền mặt',
            '80% giao dịch',
            'quý II/2026',
            'Phòng Tài chính - Kế toán',
            'Ngân hàng',
            null,
          ],
          { lead: ['Phòng Tài chính - Kế toán'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            7,
            'Quản trị nội bộ',
            'Họp không giấy tờ',
            '100% cuộc họp giao ban',
            'từ tháng 3/2026',
            'Phòng Tổ chức - Hành chính',
            'Các khoa, phòng',
            null,
          ],
          {
            lead: ['Phòng Tổ chức - Hành chính'],
            coordinating: ['Các khoa, phòng'],
            deadline: 'month/ongoing/date/event',
          },
        ),
        task(
          [
            8,
            '^',
            'Bệnh án, hồ sơ nhân sự điện tử',
            'Phần mềm quản lý nhân sự',
            'năm 2026',
            'Phòng Tổ chức - Hành chính',
            null,
            null,
          ],
          { lead: ['Phòng Tổ chức - Hành chính'], deadline: 'year 2026-12-31' },
        ),
        task(
          [
            9,
            'An toàn thông tin',
            'Sao lưu dữ liệu dự phòng hai nơi',
            'Nhật ký sao lưu',
            'hằng tuần',
            'Phòng Kế hoạch - Nghiệp vụ',
            'VNPT tỉnh',
            null,
          ],
          { lead: ['Phòng Kế hoạch - Nghiệp vụ'], deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
