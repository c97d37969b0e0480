import { type LabelledSheet, task } from '../labels';

/** A province on PAPI: the contents merged downwards over their tasks, the two years ticked at the right. */
export const provincePapi: LabelledSheet = {
  name: '30 PL PAPI lộ trình 26-27',
  about: 'province, contents of PAPI merged over their tasks, no heading rows, two years as ticked columns',
  tables: [
    {
      above: [
        ['BIỂU PHÂN CÔNG THỰC HIỆN CẢI THIỆN CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH (PAPI)'],
        ['(Kèm theo Quyết định số 412/QĐ-UBND ngày 09/3/2026)'],
        [],
      ],
      header: [
        ['TT', 'Trục nội dung', 'Nhiệm vụ, giải pháp cụ thể', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Lộ trình', '<'],
        ['^', '^', '^', '^', '^', 'Năm 2026', 'Năm 2027'],
      ],
      columns: ['code', ['title', null], 'task', 'lead', 'coordinating', 'ticked', 'ticked'],
      rows: [
        task(
          [
            '1',
            'Tham gia của người dân ở cấp cơ sở',
            'Bầu trưởng thôn, tổ trưởng dân phố có từ 02 ứng viên trở lên',
            'UBND các xã, phường',
            'Sở Nội vụ; UBMTTQ cấp xã',
            'x',
            null,
          ],
          {
            lead: ['UBND các xã, phường'],
            coordinating: ['Sở Nội vụ', 'UBMTTQ cấp xã'],
            deadline: 'year/ongoing 2026-12-31',
          },
        ),
        task(
          [
            '^',
            '^',
            'Hướng dẫn lập ban giám sát đầu tư của cộng đồng cho 100% công trình có dân góp vốn',
            'Ủy ban MTTQ Việt Nam tỉnh',
            'Sở Tài chính',
            'x',
            'x',
          ],
          { deadline: 'several/year/ongoing 2027-12-31' },
        ),
        task(
          [
            '2',
            'Công khai, minh bạch trong ra quyết định',
            'Niêm yết kế hoạch sử dụng đất và bảng giá đất tại nhà văn hóa thôn',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường',
            'x',
            'x',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['UBND các xã, phường'],
            deadline: 'several/year/ongoing 2027-12-31',
          },
        ),
        task(
          [
            '^',
            '^',
            'Đăng danh sách hộ nghèo trên trang thông tin điện tử của xã trước khi họp bình xét',
            'UBND các xã, phường',
            '^',
            'x',
            'x',
          ],
          {
            lead: ['UBND các xã, phường'],
            coordinating: ['UBND các xã, phường'],
            deadline: 'several/year/ongoing 2027-12-31',
          },
        ),
        task(
          [
            '3',
            'Trách nhiệm giải trình với người dân',
            'Tăng số buổi tiếp công dân của Chủ tịch UBND cấp xã lên 02 buổi/tuần',
            'Thanh tra tỉnh',
            'Văn phòng UBND tỉnh',
            'x',
            null,
          ],
          { deadline: 'year/ongoing 2026-12-31' },
        ),
        task(
          [
            '4',
            'Kiểm soát tham nhũng trong khu vực công',
            'Công khai kết quả tuyển dụng viên chức y tế, giáo dục',
            'Sở Nội vụ',
            'Sở Y tế, Sở Giáo dục và Đào tạo',
            'x',
            'x',
          ],
          {
            coordinating: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'],
            deadline: 'several/year/ongoing 2027-12-31',
          },
        ),
        task(
          [
            '5',
            'Thủ tục hành chính công',
            'Đánh giá độc lập thủ tục cấp giấy chứng nhận quyền sử dụng đất',
            'Văn phòng UBND tỉnh',
            'Hội Luật gia tỉnh',
            null,
            'x',
          ],
          { deadline: 'year/ongoing 2027-12-31' },
        ),
        task(
          [
            '6',
            'Cung ứng dịch vụ công',
            'Bảo đảm mỗi trạm y tế xã có ít nhất 02 bác sĩ',
            'Sở Y tế',
            'UBND các xã, phường',
            null,
            'x',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'year/ongoing 2027-12-31' },
        ),
        task(
          ['^', '^', 'Lắp camera tại 85 điểm phức tạp về an ninh', 'Công an tỉnh', 'UBND các xã, phường', 'x', null],
          {
            coordinating: ['UBND các xã, phường'],
            deadline: 'year/ongoing 2026-12-31',
          },
        ),
        task(
          [
            '7',
            'Quản trị môi trường',
            'Quan trắc tự động không khí tại 03 khu công nghiệp',
            'Ban Quản lý các khu công nghiệp',
            'Sở Nông nghiệp và Môi trường',
            'x',
            'x',
          ],
          {
            lead: ['Ban Quản lý các khu công nghiệp'],
            coordinating: ['Sở Nông nghiệp và Môi trường'],
            deadline: 'several/year/ongoing 2027-12-31',
          },
        ),
        task(
          [
            '8',
            'Quản trị điện tử',
            'Phủ Internet cáp quang đến 100% thôn, bản',
            'Sở Khoa học và Công nghệ',
            'Các doanh nghiệp viễn thông',
            'x',
            null,
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            coordinating: ['Các doanh nghiệp viễn thông'],
            deadline: 'year/ongoing 2026-12-31',
          },
        ),
      ],
    },
  ],
};
