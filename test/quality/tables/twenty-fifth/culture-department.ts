import { type LabelledSheet, section, task } from '../labels';

/** A department of culture: days with dashes and dots, quarters with digits, whatever each room wrote. */
export const cultureDepartment: LabelledSheet = {
  name: '25 SVHTTDL gop cac phong',
  about: 'department of culture, sheet put together from its rooms: days with dashes and dots, quarters with digits',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
        ['TỔNG HỢP ĐĂNG KÝ NHIỆM VỤ CCHC NĂM 2026 CỦA CÁC PHÒNG, ĐƠN VỊ'],
        [],
      ],
      header: [
        ['TT', 'Đăng ký nhiệm vụ', 'Sản phẩm cụ thể', 'Chủ trì', 'Phối hợp', 'Thời hạn hoàn thành', 'Nguồn lực'],
      ],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['1', 'Lĩnh vực văn hóa, gia đình']),
        task(
          [
            '1.1',
            'Cắt giảm thành phần hồ sơ cấp phép biểu diễn',
            'Tờ trình',
            'P. Quản lý văn hóa',
            'P. Pháp chế',
            '15-9-2026',
            'Tự chủ',
          ],
          { deadline: 'date 2026-09-15' },
        ),
        task(
          [
            '1.2',
            'Số hóa hồ sơ 45 di tích cấp tỉnh',
            'Cơ sở dữ liệu di tích',
            'Ban Quản lý di tích',
            'P. Quản lý văn hóa, Bảo tàng tỉnh',
            '01.10.2026',
            '1,2 tỷ đồng',
          ],
          { coordinating: ['P. Quản lý văn hóa', 'Bảo tàng tỉnh'], deadline: 'date 2026-10-01' },
        ),
        section(['2', 'Lĩnh vực thể thao']),
        task(
          [
            '2.1',
            'Cấp giấy chứng nhận câu lạc bộ thể thao toàn trình',
            '100% hồ sơ',
            'P. Quản lý thể dục thể thao',
            'Văn phòng',
            'Quý 2 năm 2026',
            null,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '2.2',
            'Bán vé bể bơi, sân tập qua mạng',
            'Ứng dụng đặt chỗ',
            'Trung tâm Huấn luyện và Thi đấu thể thao',
            'P. Kế hoạch - Tài chính',
            'hết tháng 8/2026',
            'Xã hội hóa',
          ],
          { coordinating: ['P. Kế hoạch - Tài chính'], deadline: 'month/date 2026-08-31' },
        ),
        section(['3', 'Lĩnh vực du lịch']),
        task(
          [
            '3.1',
            'Rút ngắn thẩm định xếp hạng khách sạn còn 15 ngày',
            'Quy trình nội bộ',
            'P. Quản lý du lịch',
            'Hiệp hội Du lịch tỉnh',
            'Q4/2026',
            null,
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '3.2',
            'Trả lời phản ánh của du khách',
            'Văn bản trả lời',
            'Trung tâm Xúc tiến du lịch',
            'P. Quản lý du lịch; Công an cấp xã',
            'Trong 24 giờ kể từ khi nhận phản ánh',
            null,
          ],
          { coordinating: ['P. Quản lý du lịch', 'Công an cấp xã'], deadline: 'event/unreadable/ongoing' },
        ),
        section(['4', 'Công tác chung']),
        task(
          [
            '4.1',
            'Tự chấm điểm chỉ số CCHC',
            'Báo cáo tự chấm',
            'Văn phòng',
            'Các phòng, đơn vị',
            'chậm nhất ngày 5/12/2026',
            null,
          ],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'date 2026-12-05' },
        ),
        task(
          [
            '4.2',
            'Khảo sát nội bộ về văn hóa công sở',
            'Kết quả khảo sát',
            'Công đoàn cơ quan',
            'Văn phòng',
            'ngày 20 tháng 11 năm 2026',
            null,
          ],
          { deadline: 'date 2026-11-20' },
        ),
      ],
    },
  ],
};
