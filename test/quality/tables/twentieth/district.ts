import { criterion, either, type LabelledSheet, total } from '../labels';

/** A district's table of 2024 that a ward still keeps: points of the year before in two columns, offices that are no more. */
export const districtOfOld: LabelledSheet = {
  name: 'PL huyện 2024 (file cũ)',
  about: 'district of 2024, two lines of header, points scored by itself and by the province, offices of a district',
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN', '<', '<', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['HUYỆN YÊN SƠN', '<', '<', 'Độc lập - Tự do - Hạnh phúc'],
        ['PHỤ LỤC PHÂN CÔNG KHẮC PHỤC CÁC TIÊU CHÍ MẤT ĐIỂM CHỈ SỐ CCHC NĂM 2024', '<', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số      /KH-UBND ngày      /3/2024 của UBND huyện)', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'TT',
          'TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN',
          'ĐIỂM TỐI ĐA',
          'ĐIỂM NĂM 2023',
          '<',
          'CHỦ TRÌ',
          'PHỐI HỢP',
          'THỜI GIAN',
        ],
        ['^', '^', '^', 'Huyện tự chấm', 'Tỉnh thẩm định', '^', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Công tác chỉ đạo, điều hành', 8, 8, 7]),
        criterion(['1', 'Thực hiện kế hoạch CCHC', 2, 2, 2, 'Phòng Nội vụ', 'Các cơ quan chuyên môn', '20/12/2024'], {
          deadline: 'date 2024-12-20',
        }),
        criterion(
          [
            '2',
            'Kiểm tra CCHC đạt từ 30% số đơn vị',
            3,
            3,
            2,
            'Phòng Nội vụ',
            'Văn phòng HĐND&UBND huyện',
            'Quý III/2024',
          ],
          { deadline: 'quarter 2024-09-30' },
        ),
        criterion(
          [
            '3',
            'Tuyên truyền CCHC',
            3,
            3,
            3,
            'Phòng Văn hóa và Thông tin',
            'Trung tâm Văn hóa, Thông tin và Thể thao',
            'Thường xuyên',
          ],
          {
            lead: ['Phòng Văn hóa và Thông tin'],
            coordinating: ['Trung tâm Văn hóa, Thông tin và Thể thao'],
            deadline: 'ongoing',
          },
        ),
        either('section/criterion', ['II', 'Cải cách thủ tục hành chính', 12, 11.5, 9.75]),
        criterion(
          [
            '1',
            'Giải quyết hồ sơ đúng hạn',
            6,
            6,
            5.25,
            'Văn phòng HĐND&UBND huyện',
            'UBND các xã, thị trấn',
            'Hàng tháng',
          ],
          { coordinating: ['UBND các xã, thị trấn'], deadline: 'periodic' },
        ),
        criterion(['2', 'Xin lỗi khi trễ hẹn', 2, 2, 1, 'Bộ phận TN&TKQ', 'Phòng TN&MT', 'Hàng tháng'], {
          deadline: 'periodic',
        }),
        criterion(
          ['3', 'Xử lý phản ánh, kiến nghị', 4, 3.5, 3.5, 'Thanh tra huyện', 'UBND các xã, thị trấn', 'Năm 2024'],
          { coordinating: ['UBND các xã, thị trấn'], deadline: 'year 2024-12-31' },
        ),
        either('section/criterion', ['III', 'Cải cách tài chính công', 5, 4.5, 3]),
        criterion(
          ['1', 'Giải ngân vốn đầu tư công', 3, 3, 2, 'Phòng Tài chính - Kế hoạch', 'Ban QLDA ĐTXD', '31/01/2025'],
          { deadline: 'date 2025-01-31' },
        ),
        criterion(
          [
            '2',
            'Tự chủ của đơn vị sự nghiệp',
            2,
            1.5,
            1,
            'Phòng Tài chính - Kế hoạch',
            'Phòng GD&ĐT; Phòng Nội vụ',
            '30/6/2024',
          ],
          { coordinating: ['Phòng GD&ĐT', 'Phòng Nội vụ'], deadline: 'date 2024-06-30' },
        ),
        total([null, 'TỔNG ĐIỂM', 25, 24, 19.75]),
      ],
    },
  ],
};
