import { criterion, either, left, total, type LabelledSheet } from '../labels';

/** A branch of the land registration office looks at its points, with commas as text, and says why they are lost. */
export const landBranch: LabelledSheet = {
  name: 'CN VPĐKĐĐ - chấm điểm, khắc phục',
  about: 'branch of a land registration office: points with commas as text, numbered columns, sum on top',
  tables: [
    {
      above: [
        ['CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC IV'],
        ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025 VÀ GIẢI PHÁP KHẮC PHỤC TRONG NĂM 2026'],
        [],
      ],
      header: [
        [
          'Mục',
          'Tiêu chí',
          'Điểm tối đa',
          'Điểm tự chấm',
          'Điểm thẩm định',
          'Lý do trừ điểm',
          'Biện pháp khắc phục',
          'Bộ phận chịu trách nhiệm',
          'Thời gian khắc phục',
        ],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        null,
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        left(['A', 'B', '1', '2', '3', '4', '5', '6', '7']),
        total([null, 'Tổng điểm', '40', '35,5', '32,75', null, null, null, null]),
        either('section/criterion', ['1', 'Giải quyết hồ sơ', '20', '18', '16,25', null, null, null, null]),
        criterion(
          [
            '1.1',
            'Hồ sơ cấp giấy lần đầu đúng hạn',
            '8',
            '7',
            '6',
            'Trễ 112 hồ sơ',
            'Lập tổ đo đạc lưu động tại xã',
            'Bộ phận Đo đạc',
            '30/6/2026',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        criterion(
          [
            '1.2',
            'Hồ sơ biến động đúng hạn',
            '7',
            '6,5',
            '6',
            'Trễ 40 hồ sơ',
            'Chia hồ sơ theo địa bàn, báo tiến độ mỗi sáng',
            'Bộ phận Đăng ký',
            'Hằng ngày',
          ],
          {
            deadline: 'periodic/ongoing',
          },
        ),
        criterion(
          [
            '1.3',
            'Xin lỗi khi trễ hẹn',
            '5',
            '4,5',
            '4,25',
            'Thiếu 15 thư xin lỗi',
            'Phần mềm tự sinh thư xin lỗi',
            'Bộ phận Tiếp nhận',
            'Tháng 3/2026',
          ],
          {
            deadline: 'month 2026-03-31',
          },
        ),
        either('section/criterion', ['2', 'Số hóa, dịch vụ công trực tuyến', '12', '10', '9', null, null, null, null]),
        criterion(
          [
            '2.1',
            'Số hóa hồ sơ đầu vào',
            '6',
            '5',
            '4,5',
            'Máy quét hỏng',
            'Mua 02 máy quét tốc độ cao',
            'Bộ phận Hành chính',
            'Quý I/2026',
          ],
          {
            deadline: 'quarter 2026-03-31',
          },
        ),
        criterion(
          [
            '2.2',
            'Hồ sơ nộp trực tuyến',
            '6',
            '5',
            '4,5',
            'Dân chưa có chữ ký số',
            'Cấp chữ ký số miễn phí tại quầy',
            'Bộ phận Tiếp nhận',
            'Quý II/2026',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        either('section/criterion', ['3', 'Tiếp nhận phản ánh, kiến nghị', '8', '7,5', '7,5', null, null, null, null]),
        criterion(
          [
            '3.1',
            'Trả lời phản ánh đúng hạn',
            '5',
            '4,5',
            '4,5',
            'Chậm 03 phản ánh',
            'Phân người trực phản ánh theo tuần',
            'Bộ phận Hành chính',
            '15/02/2026',
          ],
          {
            deadline: 'date 2026-02-15',
          },
        ),
        criterion(['3.2', 'Đo lường sự hài lòng', '3', '3', '3', null, null, null, null]),
      ],
    },
  ],
};
