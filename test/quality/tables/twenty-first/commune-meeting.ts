import { rule, section, task, type LabelledSheet } from '../labels';

/** A commune's list after a meeting of leaders: headings among the works, people named by post, days without a year. */
export const communeMeeting: LabelledSheet = {
  name: 'Việc sau họp giao ban CCHC T3',
  about:
    'commune office after a meeting, untidy: headings in the column of works, people by post, days without year, remarks',
  kinds: ['tasks', 'par', 'sipas', 'other'],
  at: 'B2',
  tables: [
    {
      above: [
        ['VIỆC PHẢI LÀM SAU BUỔI HỌP CCHC CỦA XÃ THẠCH BÀN NGÀY 10/3/2026'],
        ['đ/c Phó Chủ tịch kết luận, Văn phòng ghi lại'],
        [],
      ],
      header: [['Số', 'Phải làm gì', 'Ai làm', 'Làm với ai', 'Hạn', 'Tới đâu rồi']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section([null, 'MỘT CỬA', null, null, null, null]),
        task(
          [
            1,
            'Thay tờ hướng dẫn thủ tục đất đai ở bàn số 3, tờ cũ sai lệ phí',
            'Phó GĐ Trung tâm PVHCC',
            'Công chức địa chính',
            '20/3',
            'xong',
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task([2, 'Hồ sơ trễ phải có thư xin lỗi ký tên Chủ tịch', 'Công chức trực một cửa', null, '15/3', 'đang làm'], {
          deadline: 'date 2026-03-15',
        }),
        rule([null, '(Chủ tịch dặn: không ký sẵn thư để đó)', null, null, null, null]),
        task(
          [
            3,
            'Lắp lại màn hình đánh giá mức độ hài lòng bị hỏng từ Tết',
            'Kế toán',
            'Công chức trực một cửa',
            '31/3',
            'chờ báo giá',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        section([null, 'DỊCH VỤ CÔNG TRỰC TUYẾN', null, null, null, null]),
        task(
          [1, 'Mỗi thôn có một điểm giúp bà con nộp hồ sơ qua mạng', 'Bí thư Đoàn xã', 'Trưởng thôn', '30/4', null],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [
            2,
            'Đối soát hồ sơ giấy còn lọt ngoài hệ thống',
            'Chánh Văn phòng',
            'Phó GĐ Trung tâm PVHCC',
            'trước 25/3',
            'đã đối soát tháng 1, 2',
          ],
          { deadline: 'date 2026-03-25' },
        ),
        section([null, 'VĂN BẢN, CHẾ ĐỘ BÁO CÁO', null, null, null, null]),
        task([1, 'Gửi báo cáo CCHC quý I cho tỉnh', 'Văn thư', null, '18/3', 'xong'], { deadline: 'date 2026-03-18' }),
        task([2, 'Số hóa sổ hộ tịch từ 1995 về trước', 'Công chức tư pháp', 'Đoàn xã', 'cuối tháng 9', null], {
          deadline: 'month/date 2026-09-30',
        }),
        rule([null, '(đoạn này xin thêm tiền tỉnh, chưa có thì làm trước 2 quyển)', null, null, null, null]),
        section([null, 'HỎI Ý KIẾN DÂN', null, null, null, null]),
        task(
          [1, 'Phát 150 phiếu hỏi ngay tại nhà, không phát ở trụ sở', 'Chủ tịch MTTQ xã', 'Trưởng thôn', '15/5', null],
          { deadline: 'date 2026-05-15' },
        ),
        task([2, 'Nhập phiếu, báo lại Phó Chủ tịch điểm thấp nhất ở đâu', 'Công chức văn hóa', null, '30/5', null], {
          deadline: 'date 2026-05-30',
        }),
      ],
      below: [[], [null, 'Văn phòng nhắc lại vào thứ Sáu hằng tuần.']],
    },
  ],
};
