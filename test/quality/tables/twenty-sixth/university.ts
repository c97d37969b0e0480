import { type LabelledSheet, section, task } from '../labels';

/** A university: targets of three years beside each work of its digital plan, years and school years as deadlines. */
export const university: LabelledSheet = {
  name: '26 ĐH lộ trình số',
  about: 'university, targets of three years below one merged word, units by short names, years as deadlines',
  tables: [
    {
      above: [['TRƯỜNG ĐẠI HỌC BIỂN ĐÔNG'], ['LỘ TRÌNH CHUYỂN ĐỔI SỐ 2026 - 2028 (dự thảo 3, P.CNTT)'], []],
      header: [
        [
          'Mã việc',
          'Nhiệm vụ',
          'Chỉ tiêu',
          '<',
          '<',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Hoàn thành',
          'Kinh phí (tr.đ)',
        ],
        ['^', '^', '2026', '2027', '2028', '^', '^', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], null, null, null, 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['N1', 'Người học']),
        task(['N1.1', 'Thẻ sinh viên điện tử', '60%', '100%', null, 'P.CTSV', 'Ngân hàng', '12/2027', '450'], {
          deadline: 'month 2027-12-31',
        }),
        task(
          [
            'N1.2',
            'Cấp bảng điểm, xác nhận trực tuyến',
            '5 loại',
            '12 loại',
            '20 loại',
            'P.ĐT',
            'P.CTSV; P.CNTT',
            '2028',
            '300',
          ],
          { coordinating: ['P.CTSV', 'P.CNTT'], deadline: 'year 2028-12-31' },
        ),
        task(
          ['N1.3', 'Trợ lý ảo trả lời tân sinh viên', 'thử', 'chạy', null, 'P.CNTT', 'K.CNTT', 'Quý III/2026', '150'],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['N2', 'Dạy học']),
        task(['N2.1', 'Học liệu số mỗi học phần', '30%', '60%', '90%', 'Các khoa', 'TT Học liệu', '2028', '2.100'], {
          deadline: 'year 2028-12-31',
        }),
        task(['N2.2', 'Thi trên máy', '20 môn', '60 môn', '100 môn', 'P.KT&ĐBCL', 'P.CNTT', '06/2028', '900'], {
          deadline: 'month 2028-06-30',
        }),
        section(['N3', 'Quản trị']),
        task(['N3.1', 'Ký số 100% văn bản đi', '100%', null, null, 'P.HC', 'P.CNTT', '30/6/2026', '80'], {
          deadline: 'date 2026-06-30',
        }),
        task(
          [
            'N3.2',
            'Kho dữ liệu dùng chung',
            'thiết kế',
            '5 nguồn',
            '10 nguồn',
            'P.CNTT',
            'Các phòng, ban',
            '2028',
            '1.800',
          ],
          { coordinating: ['Các phòng, ban'], deadline: 'year 2028-12-31' },
        ),
        task(['N3.3', 'Đánh giá an toàn thông tin', '1 lần', '1 lần', '1 lần', 'P.CNTT', null, 'hằng năm', '120'], {
          deadline: 'periodic',
        }),
        section(['N4', 'Đối ngoại']),
        task(['N4.1', 'Trang web hai ngôn ngữ', 'xong', null, null, 'P.KHCN&HTQT', 'Các khoa', '31/12/2026', '200'], {
          deadline: 'date 2026-12-31',
        }),
      ],
      below: [[], ['CTSV: công tác sinh viên; KT&ĐBCL: khảo thí và đảm bảo chất lượng']],
    },
  ],
};
