import { type LabelledSheet, section, task } from '../labels';

/** An office of a Party committee: cells merged for their looks, the work over two columns and the office over two. */
export const partyOffice: LabelledSheet = {
  name: 'VPĐU theo dõi KL',
  about:
    "Party committee's office, every line merged over pairs of columns for its looks, headings over the whole width",
  tables: [
    {
      above: [
        ['ĐẢNG ỦY PHƯỜNG THANH BÌNH', '<', '<', '<', '<', '<', '<'],
        ['VĂN PHÒNG', '<', '<', '<', '<', '<', '<'],
        ['THEO DÕI THỰC HIỆN CÁC KẾT LUẬN CỦA THƯỜNG TRỰC ĐẢNG ỦY NĂM 2026', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [['TT', 'Nội dung công việc', '<', 'Cơ quan thực hiện', '<', 'Thời gian', 'Ghi chú']],
      columns: [
        'code',
        ['task', 'title'],
        [null, 'task', 'title'],
        ['lead', 'implementing'],
        [null, 'lead', 'implementing'],
        'deadline',
        null,
      ],
      rows: [
        section(['I. Kết luận số 14', '<', '<', '<', '<', '<', '<'], { code: 'I', title: 'Kết luận số 14' }),
        task(['1', 'Chuyển họp không giấy tờ cho các kỳ họp chi bộ', '<', 'Văn phòng Đảng ủy', '<', '31/3/2026'], {
          deadline: 'date 2026-03-31',
        }),
        task(
          [
            '2',
            'Kiểm tra 4 chi bộ về sinh hoạt chuyên đề CCHC',
            '<',
            'UBKT Đảng ủy',
            '<',
            'Quý II/2026',
            'báo trước 5 ngày',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(['3', 'Nêu gương đảng viên ở bộ phận một cửa', '<', 'Ban Xây dựng Đảng', '<', '19/5/2026'], {
          deadline: 'date 2026-05-19',
        }),
        section(['II. Kết luận số 22', '<', '<', '<', '<', '<', '<'], { code: 'II', title: 'Kết luận số 22' }),
        task(['1', 'Đối thoại của Bí thư với dân khu tái định cư', '<', 'Văn phòng Đảng ủy', '<', 'Tháng 7/2026'], {
          deadline: 'month 2026-07-31',
        }),
        task(['2', 'Giải quyết xong 6 đơn kéo dài', '<', 'UBND phường', '<', '30/8/2026', 'còn 4 đơn'], {
          deadline: 'date 2026-08-30',
        }),
        task(['3', 'Giám sát việc tiếp dân định kỳ', '<', 'UBMTTQ phường', '<', 'ngày 20 hằng tháng'], {
          deadline: 'periodic',
        }),
        section(['III. Kết luận số 30', '<', '<', '<', '<', '<', '<'], { code: 'III', title: 'Kết luận số 30' }),
        task(['1', 'Sơ kết mô hình "Ngày không hẹn"', '<', 'UBND phường', '<', 'Cuối quý III/2026'], {
          deadline: 'quarter/date/month 2026-09-30',
        }),
        task(['2', 'Đánh giá cán bộ theo kết quả giải quyết hồ sơ', '<', 'Ban Xây dựng Đảng', '<', '15/12/2026'], {
          deadline: 'date 2026-12-15',
        }),
        task(['3', 'Mỗi chi bộ nhận giúp một việc khó của phường', '<', 'Các chi bộ', '<', 'Cả năm'], {
          deadline: 'ongoing/year',
        }),
      ],
      below: [[], ['Nơi nhận: Thường trực Đảng ủy; lưu Văn phòng', '<', '<', '<', '<', '<', '<']],
    },
  ],
};
