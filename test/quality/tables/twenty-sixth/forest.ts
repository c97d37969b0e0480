import { type LabelledSheet, rule, section, task } from '../labels';

/** A forest protection office: 'nt' and quotation marks for as above, stations and posts, remarks of the head. */
export const forest: LabelledSheet = {
  name: '26 Kiểm lâm CCHC',
  about: "forest protection office, 'nt' for as above, stations as units, a remark of the head between the lines",
  tables: [
    {
      above: [['CHI CỤC KIỂM LÂM'], ['Phân công làm CCHC 2026 (nt = như trên)'], []],
      header: [['Stt', 'Việc', 'Hạn', 'Bộ phận', 'P/hợp', 'Đầu ra', 'Điểm liên quan']],
      columns: ['code', ['task', 'title'], 'deadline', ['lead', 'implementing'], 'coordinating', 'product', null],
      rows: [
        section(['I', 'Thủ tục']),
        task(
          [
            1,
            'Cắt 2 ngày thủ tục xác nhận nguồn gốc lâm sản',
            '30/4',
            'P. Thanh tra - Pháp chế',
            'Các hạt',
            'Tờ trình',
            '2.1',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task([2, 'Đưa 100% thủ tục lên trực tuyến', '31/5', 'nt', 'Sở KHCN', 'Danh mục', '2.3'], {
          lead: ['P. Thanh tra - Pháp chế'],
          deadline: 'date 2026-05-31',
        }),
        task([3, 'Niêm yết ở trụ sở các hạt', 'xong trong T2', 'Các hạt', null, 'Ảnh', '2.2'], {
          deadline: 'month/date 2026-02-28',
        }),
        rule([null, 'Chi cục trưởng: hạt nào không gửi ảnh coi như chưa làm']),
        section(['II', 'Tổ chức, con người']),
        task([4, 'Sắp xếp lại hạt kiểm lâm theo xã mới', 'Quý II', 'P. Tổ chức - HC', 'Sở Nội vụ', 'Đề án', '3.1'], {
          deadline: 'quarter 2026-06-30',
        }),
        task([5, 'Khung năng lực từng vị trí', 'Quý III', 'nt', 'Các phòng, hạt', 'Quyết định', '3.2'], {
          lead: ['P. Tổ chức - HC'],
          coordinating: ['Các phòng, hạt'],
          deadline: 'quarter 2026-09-30',
        }),
        task(
          [
            6,
            'Kiểm tra công vụ đột xuất 4 hạt',
            'mỗi quý',
            'Phó Chi cục trưởng',
            'P. Thanh tra - Pháp chế',
            'Biên bản',
            '4.1',
          ],
          { deadline: 'periodic' },
        ),
        section(['III', 'Số hóa']),
        task([7, 'Bản đồ rừng trên điện thoại', 'hết T9', 'P. Bảo vệ rừng', 'Đội cơ động và các hạt', 'App', '7.2'], {
          coordinating: ['Đội cơ động', 'các hạt'],
          deadline: 'month/date 2026-09-30',
        }),
        task([8, 'Báo cháy rừng qua ảnh vệ tinh', 'trước mùa khô', 'nt', 'Chủ rừng; UBND xã', 'Cảnh báo', '7.4'], {
          lead: ['P. Bảo vệ rừng'],
          coordinating: ['Chủ rừng', 'UBND xã'],
          deadline: 'event/date',
        }),
        task(['8a', 'Mua 2 flycam (sếp mới thêm)', '15/10', 'nt', null, 'Hóa đơn'], {
          lead: ['P. Bảo vệ rừng'],
          deadline: 'date 2026-10-15',
        }),
        task([9, 'Họp không giấy', 'cả năm', 'P. Tổ chức - HC', null, null, '7.1'], { deadline: 'ongoing/year' }),
      ],
    },
  ],
};
