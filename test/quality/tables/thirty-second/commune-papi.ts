import { type LabelledSheet, task } from '../labels';

/** A commune on PAPI: the content of the index in its own column, merged down over what is to be done for it. */
export const communePapi: LabelledSheet = {
  name: '32 Xã - Phụ lục PAPI',
  about: 'commune, contents of the index merged down beside their tasks, numbers of the contents, villages help',
  kinds: ['papi', 'tasks'],
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN', '<', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<'],
        ['XÃ', '<', null, 'Độc lập - Tự do - Hạnh phúc', '<', '<'],
        [],
        ['PHỤ LỤC CHI TIẾT NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2026', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 02/3/2026 của UBND xã)', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'STT',
          'Chỉ số nội dung',
          'Nhiệm vụ cụ thể',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian thực hiện',
          'Kết quả cần đạt',
        ],
      ],
      columns: ['code', 'title', 'task', 'lead', 'coordinating', 'deadline', ['product', null]],
      rows: [
        task(
          [
            '1',
            'Tham gia của người dân ở cấp cơ sở',
            'Tổ chức hội nghị thôn bàn việc xây dựng nông thôn mới',
            'Các thôn',
            'Ủy ban MTTQ Việt Nam xã',
            'Quý II/2026',
            '100% thôn tổ chức',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '^',
            '^',
            'Phổ biến quy định về bầu cử, quyền bầu cử của công dân',
            'Văn phòng HĐND và UBND xã',
            'Các thôn',
            'Tháng 3/2026',
            null,
          ],
          {
            lead: ['Văn phòng HĐND và UBND xã'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            '2',
            'Công khai, minh bạch trong việc ra quyết định',
            'Niêm yết danh sách hộ nghèo, hộ cận nghèo tại nhà văn hóa thôn',
            'Phòng Văn hóa - Xã hội',
            'Các thôn',
            '30/11/2026',
            'Biên bản niêm yết',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            deadline: 'date 2026-11-30',
          },
        ),
        task(
          [
            '^',
            '^',
            'Công khai ngân sách xã, các khoản đóng góp của dân',
            'Phòng Kinh tế',
            'Ban Thanh tra nhân dân',
            'Hằng quý',
            'Thông báo công khai',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '^',
            '^',
            'Lấy ý kiến Nhân dân về kế hoạch sử dụng đất',
            'Phòng Kinh tế',
            'Các thôn',
            'Tháng 8/2026',
            'Biên bản lấy ý kiến',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '3',
            'Trách nhiệm giải trình với người dân',
            'Tiếp công dân định kỳ của Chủ tịch UBND xã',
            'Văn phòng HĐND và UBND xã',
            'Các phòng chuyên môn',
            'Thường xuyên',
            'Sổ tiếp công dân',
          ],
          {
            lead: ['Văn phòng HĐND và UBND xã'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '4',
            'Kiểm soát tham nhũng trong khu vực công',
            'Kê khai, công khai tài sản, thu nhập đúng quy định',
            'Ủy ban Kiểm tra Đảng ủy xã',
            'Các phòng chuyên môn',
            'Trước 31/12/2026',
            '100% kê khai',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          [
            '5',
            'Thủ tục hành chính công',
            'Hướng dẫn, hỗ trợ người dân nộp hồ sơ chứng thực, đất đai',
            'Trung tâm Phục vụ hành chính công xã',
            'Phòng Kinh tế, Đoàn Thanh niên xã',
            'Thường xuyên',
            'Đúng hạn từ 98%',
          ],
          {
            coordinating: ['Phòng Kinh tế', 'Đoàn Thanh niên xã'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '6',
            'Cung ứng dịch vụ công',
            'Nâng chất lượng khám chữa bệnh bảo hiểm y tế ban đầu',
            'Trạm Y tế xã',
            'Phòng Văn hóa - Xã hội',
            'Năm 2026',
            null,
          ],
          {
            coordinating: ['Phòng Văn hóa - Xã hội'],
            deadline: 'year 2026-12-31',
          },
        ),
        task(
          [
            '^',
            '^',
            'Sửa chữa phòng học xuống cấp trước năm học mới',
            'Phòng Kinh tế',
            'Các trường học',
            'Trước 25/8/2026',
            '12 phòng học',
          ],
          { deadline: 'date 2026-08-25' },
        ),
        task(
          [
            '7',
            'Quản trị môi trường',
            'Thu gom rác thải sinh hoạt tại các thôn',
            'Phòng Kinh tế',
            'Hội Liên hiệp Phụ nữ xã; Hội Nông dân xã',
            'Thường xuyên',
            '95% hộ tham gia',
          ],
          {
            coordinating: ['Hội Liên hiệp Phụ nữ xã', 'Hội Nông dân xã'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '8',
            'Quản trị điện tử',
            'Cập nhật tin, bài trên trang thông tin điện tử xã',
            'Phòng Văn hóa - Xã hội',
            'Các thôn',
            'Hằng tuần',
            '08 tin, bài/tháng',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            deadline: 'periodic',
          },
        ),
      ],
    },
  ],
};
