import { joined, type LabelledSheet, section, task } from '../labels';

/** A secretary to whom it was dictated: days in words, and a sentence that goes on in the line below. */
export const secretary: LabelledSheet = {
  name: 'Chép lời CT 02-3',
  about: 'secretary, dictated: days written out in words or by the day of the week, sentences that go on a line below',
  tables: [
    {
      above: [
        ['Ghi theo lời Chủ tịch, sáng 02/3/2026'],
        ['VIỆC CẦN LÀM ĐỂ XÃ YÊN PHÚ KHÔNG ĐỨNG CUỐI BẢNG CẢI CÁCH HÀNH CHÍNH'],
        [],
      ],
      header: [['Thứ tự', 'Chủ tịch dặn', 'Giao', 'Cùng làm', 'Hẹn nộp', 'Đã báo lại']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', [null, 'achieved']],
      rows: [
        section([null, 'Nói về một cửa']),
        task(
          [
            'Một',
            'Soát lại toàn bộ hồ sơ quá hạn từ đầu năm',
            'Trung tâm PVHCC',
            'Văn phòng',
            'chiều thứ Sáu 13/3/2026',
          ],
          { code: 'Một|1', deadline: 'date 2026-03-13' },
        ),
        task(
          ['Hai', 'Làm giấy xin lỗi cho từng hồ sơ trễ,', 'Trung tâm PVHCC', null, 'ngày mười tám tháng ba', 'rồi'],
          { code: 'Hai|2', deadline: 'date 2026-03-18' },
        ),
        joined([null, 'trong giấy phải có ngày hẹn mới']),
        task(['Ba', 'Kê lại bàn ghế cho dân ngồi đối diện cán bộ', 'Văn phòng', 'Đoàn xã', 'trong tuần này'], {
          code: 'Ba|3',
          deadline: 'date/event',
        }),
        section([null, 'Nói về đất đai']),
        task(
          [
            'Bốn',
            'Họp với Chi nhánh Văn phòng đăng ký đất đai về hồ sơ chuyển chậm',
            'Phòng Kinh tế',
            'Văn phòng',
            'trước ngày hai mươi tháng ba',
          ],
          { code: 'Bốn|4', deadline: 'date 2026-03-20' },
        ),
        task(
          [
            'Năm',
            'Công khai ở nhà văn hóa các thôn danh sách hồ sơ đất đang giải quyết',
            'Phòng Kinh tế',
            'Trưởng các thôn',
            'cuối tháng tư',
          ],
          { code: 'Năm|5', deadline: 'month/date 2026-04-30' },
        ),
        section([null, 'Nói về lấy ý kiến dân']),
        task(['Sáu', 'Soạn phiếu hỏi ngắn, mười câu', 'Văn phòng', 'Ủy ban MTTQ xã', 'thứ Tư 25/3/2026'], {
          code: 'Sáu|6',
          deadline: 'date 2026-03-25',
        }),
        task(['Bảy', 'Phát phiếu ở chợ phiên và trạm y tế', 'Đoàn xã', 'Hội Phụ nữ; Trạm Y tế', 'trong tháng tư'], {
          code: 'Bảy|7',
          coordinating: ['Hội Phụ nữ', 'Trạm Y tế'],
          deadline: 'month 2026-04-30',
        }),
        task(
          [
            'Tám',
            'Đọc kết quả cho toàn thể cán bộ nghe, không giấu tên bộ phận',
            'Văn phòng',
            null,
            'họp cơ quan ngày 11/5/2026',
          ],
          { code: 'Tám|8', deadline: 'date/event 2026-05-11' },
        ),
      ],
    },
  ],
};
