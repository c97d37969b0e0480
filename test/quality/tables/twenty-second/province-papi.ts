import { type LabelledSheet, left, section, task } from '../labels';

/** A province on PAPI: who advises, who helps and who carries out in three columns, headings over the whole width. */
export const provincePapi: LabelledSheet = {
  name: 'PHU LUC PAPI',
  about: 'province, headings merged over the whole width with their number, advising, helping and carrying out apart',
  kinds: ['tasks', 'papi'],
  tables: [
    {
      above: [
        ['PHỤ LỤC', '<', '<', '<', '<', '<'],
        [
          'PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH (PAPI) NĂM 2026',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        [
          'STT',
          'NHIỆM VỤ, GIẢI PHÁP',
          'CƠ QUAN CHỦ TRÌ\nTHAM MƯU',
          'CƠ QUAN\nPHỐI HỢP',
          'ĐƠN VỊ\nTHỰC HIỆN',
          'THỜI GIAN',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'implementing', 'deadline'],
      rows: [
        section(['I. Tham gia của người dân ở cấp cơ sở', '<', '<', '<', '<', '<'], {
          code: 'I',
          title: 'Tham gia của người dân ở cấp cơ sở',
        }),
        task(
          [
            1,
            'Hướng dẫn bầu trưởng thôn, tổ trưởng tổ dân phố sau sắp xếp',
            'Sở Nội vụ',
            'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
            'UBND các xã, phường',
            'Quý I/2026',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            2,
            'Công khai khoản đóng góp tự nguyện và kết quả sử dụng',
            'Sở Tài chính',
            'Sở Nội vụ',
            'UBND các xã, phường',
            'Thường xuyên',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'ongoing' },
        ),
        section(['II. Công khai, minh bạch', '<', '<', '<', '<', '<'], { code: 'II', title: 'Công khai, minh bạch' }),
        task(
          [
            3,
            'Niêm yết danh sách hộ nghèo, hộ cận nghèo tại nhà văn hóa thôn',
            'Sở Nông nghiệp và Môi trường',
            'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
            'UBND các xã, phường',
            'Tháng 12 hằng năm',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'periodic/month' },
        ),
        task(
          [
            4,
            'Đăng bảng giá đất, quy hoạch sử dụng đất lên trang thông tin điện tử',
            'Sở Nông nghiệp và Môi trường',
            'Sở Xây dựng; Sở Khoa học và Công nghệ',
            'UBND các xã, phường',
            '30/6/2026',
          ],
          {
            coordinating: ['Sở Xây dựng', 'Sở Khoa học và Công nghệ'],
            implementing: ['UBND các xã, phường'],
            deadline: 'date 2026-06-30',
          },
        ),
        section(['III. Trách nhiệm giải trình với người dân', '<', '<', '<', '<', '<'], {
          code: 'III',
          title: 'Trách nhiệm giải trình với người dân',
        }),
        task(
          [
            5,
            'Tổ chức đối thoại giữa Chủ tịch UBND cấp xã với Nhân dân',
            'Thanh tra tỉnh',
            'Ban Tiếp công dân tỉnh',
            'UBND các xã, phường',
            'Ít nhất 02 lần/năm',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'periodic/several' },
        ),
        left([]),
        section(['IV. Kiểm soát tham nhũng trong khu vực công', '<', '<', '<', '<', '<'], {
          code: 'IV',
          title: 'Kiểm soát tham nhũng trong khu vực công',
        }),
        task(
          [
            6,
            'Kiểm tra việc thu các khoản ngoài quy định tại trường học công lập',
            'Sở Giáo dục và Đào tạo',
            'Thanh tra tỉnh, Sở Tài chính',
            'Các trường học công lập',
            'Tháng 9, tháng 10/2026',
          ],
          { coordinating: ['Thanh tra tỉnh', 'Sở Tài chính'], deadline: 'several/month/periodic 2026-10-31' },
        ),
        task(
          [
            7,
            'Lắp camera giám sát tại khoa khám bệnh, công khai đường dây nóng',
            'Sở Y tế',
            'Công an tỉnh',
            'Các bệnh viện công lập',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['V. Cung ứng dịch vụ công', '<', '<', '<', '<', '<'], { code: 'V', title: 'Cung ứng dịch vụ công' }),
        task(
          [
            8,
            'Sửa chữa 45 km đường xã bị hư hỏng sau bão',
            'Sở Xây dựng',
            'Sở Tài chính',
            'UBND các xã, phường',
            'Năm 2026',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'year 2026-12-31' },
        ),
        task(
          [
            9,
            'Nâng tỷ lệ hộ dân được thu gom rác lên 92%',
            'Sở Nông nghiệp và Môi trường',
            'Hội Liên hiệp Phụ nữ tỉnh',
            'UBND các xã, phường',
            '2026 - 2027',
          ],
          { implementing: ['UBND các xã, phường'], deadline: 'year/several/date 2027-12-31' },
        ),
      ],
    },
  ],
};
