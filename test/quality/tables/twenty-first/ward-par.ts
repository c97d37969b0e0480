import { criterion, either, rule, type LabelledSheet } from '../labels';

/** A ward clerk's self-scoring on top of last year's file: own columns without a header, points typed as one talks. */
export const wardPar: LabelledSheet = {
  name: 'tự chấm CCHC phường BT (sửa)',
  about:
    'ward clerk, untidy: own points as 1,5/2, two columns of remarks at the right without a header, blank rows, brackets',
  kinds: ['par', 'other', 'tasks'],
  tables: [
    {
      above: [
        ['UBND PHƯỜNG BÌNH TRỊ', null, null, null, null],
        [null, 'CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [null, '(lấy mẫu năm ngoái sửa lại, có gì chị em xem giúp)'],
        [],
      ],
      header: [['STT', 'Tiêu chí / tiêu chí\nthành phần', 'Điểm tối\nđa', 'Phường tự chấm', 'Thiếu gì', null, null]],
      columns: ['code', 'title', 'benchmark', ['selfAssessed', 'achieved'], null, null, null],
      rows: [
        either('section/criterion', ['1', 'CÔNG TÁC CHỈ ĐẠO', 8, '6,5/8', null, null, null]),
        criterion([
          '1.1',
          'Ban hành kế hoạch CCHC kịp thời (trước 31/12 năm trước)',
          2,
          '2/2',
          null,
          'có rồi',
          'em văn thư scan',
        ]),
        criterion(['1.2', 'Mức độ hoàn thành kế hoạch', 3, '2,5/3', 'còn 1 việc chưa xong', null, null]),
        rule([null, '(cái này năm ngoái bị trừ nặng nhất, nhớ làm công văn giải trình)', null, null, null, null, null]),
        criterion(['1.3', 'Tự kiểm tra nội bộ', 1, '1/1', null, 'có biên bản', null]),
        criterion(['1.4', 'Sáng kiến trong CCHC', 2, '1/2', 'mới có 1 sáng kiến', null, 'hỏi lại Phòng KT']),
        rule([]),
        either('section/criterion', ['2', 'CẢI CÁCH THỂ CHẾ', 5, '4/5', null, null, null]),
        criterion(['2.1', 'Rà soát văn bản', 2, '2/2', null, 'đã gửi STP', null]),
        criterion(['2.2', 'Theo dõi thi hành pháp luật', 3, '2/3', 'báo cáo gửi chậm 4 ngày', null, null]),
        rule([]),
        either('section/criterion', ['3', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 12, '10/12', null, null, null]),
        criterion(['3.1', 'Công khai TTHC đầy đủ, đúng quy định', 3, '3/3', null, 'chụp ảnh bảng', null]),
        criterion(['3.2', 'Hồ sơ giải quyết đúng hạn', 5, '4/5', 'đúng hạn 98,1%', null, 'trích từ hệ thống']),
        rule([null, '(số này lấy tới hết 15/11, cuối năm cập nhật lại)', null, null, null, null, null]),
        criterion(['3.3', 'Xin lỗi người dân khi trễ hẹn', 2, '1/2', '3 hồ sơ quên xin lỗi', null, null]),
        criterion(['3.4', 'Trả lời phản ánh kiến nghị', 2, '2/2', null, 'xong', null]),
      ],
      below: [[], [], [null, 'Cộng tạm: 20,5/25, còn phần tài chính công và chuyển đổi số chị Kế toán đang chấm']],
    },
  ],
};
