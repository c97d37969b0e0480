import { type LabelledSheet, section, task } from '../labels';

/** A department of finance's order on DDCI: bulleted tasks, divisions, and a leader who signs for each part in the heading. */
export const financeDdci: LabelledSheet = {
  name: '30 QĐ phân công DDCI STC',
  about:
    'department of finance, DDCI, the leader in charge told in the heading, lists of divisions by hyphens and lines',
  tables: [
    {
      above: [
        ['UBND TỈNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<'],
        ['SỞ TÀI CHÍNH', null, null, 'Độc lập - Tự do - Hạnh phúc', '<', '<'],
        [],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ DDCI CỦA SỞ TÀI CHÍNH NĂM 2026', '<', '<', '<', '<', '<'],
        ['(Kèm theo Quyết định số 219/QĐ-STC ngày 27/02/2026)', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung công việc',
          'Phòng chuyên môn chủ trì',
          'Phòng chuyên môn phối hợp',
          'Tiến độ',
          'Kết quả đầu ra',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section([
          'I',
          'Thành phần 1: Tính minh bạch (Lãnh đạo phụ trách: Phó Giám đốc khối Đầu tư)',
          null,
          null,
          null,
          null,
        ]),
        task(
          [
            '1',
            'Đăng tải danh mục dự án kêu gọi đầu tư bằng 03 thứ tiếng',
            'Phòng Kinh tế đối ngoại',
            '- Văn phòng Sở\n- Phòng Doanh nghiệp',
            'Xong trong tháng 4/2026',
            'Chuyên trang trên cổng',
          ],
          { coordinating: ['Văn phòng Sở', 'Phòng Doanh nghiệp'], deadline: 'month 2026-04-30' },
        ),
        task(
          [
            '2',
            'Trả lời công văn của doanh nghiệp không quá 05 ngày',
            'Các phòng chuyên môn',
            'Văn phòng Sở',
            'Thường xuyên trong năm',
            'Sổ theo dõi điện tử',
          ],
          { lead: ['Các phòng chuyên môn'], deadline: 'ongoing' },
        ),
        section(['II', 'Thành phần 2: Chi phí thời gian (Lãnh đạo phụ trách: Giám đốc Sở)', null, null, null, null]),
        task(
          [
            '3',
            'Tái cấu trúc quy trình chấp thuận chủ trương đầu tư, giảm 15 ngày',
            'Phòng Thẩm định',
            '- Phòng Quy hoạch, Tổng hợp\n- Thanh tra Sở',
            '20/6/2026',
            'Quy trình ISO mới',
          ],
          {
            coordinating: ['Phòng Quy hoạch, Tổng hợp', 'Thanh tra Sở'],
            deadline: 'date 2026-06-20',
          },
        ),
        task(
          [
            '4',
            'Thẩm tra quyết toán dự án hoàn thành đúng hạn 100%',
            'Phòng Tài chính đầu tư',
            null,
            'Theo thời hạn của từng hồ sơ',
            'Báo cáo thẩm tra',
          ],
          { deadline: 'event/unreadable' },
        ),
        section([
          'III',
          'Thành phần 3: Chi phí không chính thức (Lãnh đạo phụ trách: Giám đốc Sở)',
          null,
          null,
          null,
          null,
        ]),
        task(
          [
            '5',
            'Ký cam kết không gây phiền hà tại từng phòng',
            'Văn phòng Sở',
            'Công đoàn cơ sở',
            'Chậm nhất 15/3/2026',
            '100% công chức ký',
          ],
          { deadline: 'date 2026-03-15' },
        ),
        task(
          [
            '6',
            'Chuyển đổi vị trí 09 công chức giữ vị trí nhạy cảm',
            'Văn phòng Sở',
            'Phòng Thẩm định - Phòng Quản lý giá và công sản',
            'Đợt 1: 30/4/2026; đợt 2: 30/9/2026',
            'Quyết định điều động',
          ],
          {
            coordinating: ['Phòng Thẩm định', 'Phòng Quản lý giá và công sản'],
            deadline: 'several/date 2026-09-30',
          },
        ),
        section(['IV', 'Thành phần 4: Hỗ trợ doanh nghiệp', null, null, null, null]),
        task(
          [
            '7',
            'Tọa đàm cà phê doanh nhân sáng thứ Bảy',
            'Phòng Doanh nghiệp',
            'Hội Doanh nhân trẻ tỉnh',
            '01 lần/tháng',
            'Bản tổng hợp kiến nghị',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '8',
            'Tự chấm điểm DDCI thử trước khi tỉnh khảo sát',
            'Thanh tra Sở',
            'Các phòng chuyên môn',
            'Trước kỳ khảo sát của tỉnh',
            'Báo cáo tự chấm',
          ],
          { coordinating: ['Các phòng chuyên môn'], deadline: 'event/unreadable' },
        ),
      ],
      below: [[], [null, null, null, 'GIÁM ĐỐC', '<', '<']],
    },
  ],
};
