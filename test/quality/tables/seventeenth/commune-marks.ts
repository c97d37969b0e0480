import { criterion, either, total, type LabelledSheet } from '../labels';

/** A province's set for communes, as one of them counted it: numbers within the names, proofs instead of works. */
export const communeMarks: LabelledSheet = {
  name: 'Tự chấm xã Đồng Phú',
  about: 'commune, own set of 100 points, numbers within the names, no column of numbers, proofs, who answers and when',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ ĐỒNG PHÚ'],
        ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025 VÀ PHÂN CÔNG PHỤ TRÁCH NĂM 2026'],
        ['(Kèm theo Kế hoạch số 61/KH-UBND ngày 25/3/2026)'],
        [],
      ],
      header: [
        [
          'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
          'Điểm chuẩn',
          'Điểm tự đánh giá',
          'Điểm thẩm định',
          'Tài liệu kiểm chứng',
          'Bộ phận phụ trách',
          'Thời hạn nộp minh chứng',
        ],
      ],
      columns: [
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        [null, 'product'],
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        either('section/criterion', ['1. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 15, 14, 13, null, null, null], {
          code: '1',
          title: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
        }),
        criterion(
          [
            '1.1. Ban hành kế hoạch cải cách hành chính',
            3,
            3,
            3,
            'Kế hoạch số 09/KH-UBND',
            'Văn phòng HĐND và UBND',
            '15/11/2026',
          ],
          { code: '1.1', title: 'Ban hành kế hoạch cải cách hành chính', deadline: 'date 2026-11-15' },
        ),
        criterion(
          ['1.2. Mức độ hoàn thành kế hoạch', 7, 6, 5.5, 'Báo cáo tổng kết', 'Văn phòng HĐND và UBND', '15/11/2026'],
          { code: '1.2', title: 'Mức độ hoàn thành kế hoạch', deadline: 'date 2026-11-15' },
        ),
        criterion(
          ['1.3. Công tác tuyên truyền', 5, 5, 4.5, 'Bài viết, ảnh chụp', 'Phòng Văn hóa - Xã hội', '10/11/2026'],
          { code: '1.3', title: 'Công tác tuyên truyền', deadline: 'date 2026-11-10' },
        ),
        either('section/criterion', ['2. CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 40, 36.5, 34.25, null, null, null], {
          code: '2',
          title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        }),
        either('section/criterion', ['2.1. Giải quyết hồ sơ', 25, 23, 21.25, null, null, null], {
          code: '2.1',
          title: 'Giải quyết hồ sơ',
        }),
        criterion(
          [
            '2.1.1. Hồ sơ giải quyết đúng hạn, trước hạn',
            15,
            14,
            13.25,
            'Số liệu trên Hệ thống',
            'Trung tâm Phục vụ hành chính công',
            '05/11/2026',
          ],
          { code: '2.1.1', title: 'Hồ sơ giải quyết đúng hạn, trước hạn', deadline: 'date 2026-11-05' },
        ),
        criterion(
          ['2.1.2. Xin lỗi khi để hồ sơ trễ hạn', 10, 9, 8, 'Thư xin lỗi', 'Các phòng để trễ hồ sơ', '05/11/2026'],
          { code: '2.1.2', title: 'Xin lỗi khi để hồ sơ trễ hạn', deadline: 'date 2026-11-05' },
        ),
        criterion(
          [
            '2.2. Hồ sơ nộp trực tuyến',
            15,
            13.5,
            13,
            'Số liệu Cổng Dịch vụ công quốc gia',
            'Trung tâm Phục vụ hành chính công; Đoàn xã',
            '05/11/2026',
          ],
          {
            code: '2.2',
            title: 'Hồ sơ nộp trực tuyến',
            lead: ['Trung tâm Phục vụ hành chính công', 'Đoàn xã'],
            deadline: 'date 2026-11-05',
          },
        ),
        either('section/criterion', ['3. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 20, 19, 18, null, null, null], {
          code: '3',
          title: 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
        }),
        criterion(
          ['3.1. Chấp hành kỷ luật, kỷ cương', 12, 12, 11, 'Biên bản kiểm tra', 'Phòng Văn hóa - Xã hội', '10/11/2026'],
          { code: '3.1', title: 'Chấp hành kỷ luật, kỷ cương', deadline: 'date 2026-11-10' },
        ),
        criterion(['3.2. Bồi dưỡng công chức', 8, 7, 7, 'Chứng chỉ', 'Phòng Văn hóa - Xã hội', '10/11/2026'], {
          code: '3.2',
          title: 'Bồi dưỡng công chức',
          deadline: 'date 2026-11-10',
        }),
        either('section/criterion', ['4. ĐÁNH GIÁ CỦA NGƯỜI DÂN', 25, null, 20.1, null, null, null], {
          code: '4',
          title: 'ĐÁNH GIÁ CỦA NGƯỜI DÂN',
        }),
        criterion(
          ['4.1. Điều tra xã hội học trực tiếp', 15, null, 12.3, 'Tỉnh thực hiện', 'Các thôn', 'Tháng 10/2026'],
          { code: '4.1', title: 'Điều tra xã hội học trực tiếp', deadline: 'month 2026-10-31' },
        ),
        criterion(
          [
            '4.2. Đánh giá trên Cổng Dịch vụ công',
            10,
            null,
            7.8,
            'Tỉnh trích xuất',
            'Trung tâm Phục vụ hành chính công',
            'Hằng tháng',
          ],
          { code: '4.2', title: 'Đánh giá trên Cổng Dịch vụ công', deadline: 'periodic/ongoing' },
        ),
        total(['TỔNG ĐIỂM', 100, 69.5, 85.35, null, null, null], { code: null, title: 'TỔNG ĐIỂM' }),
      ],
      below: [[], ['NGƯỜI TỔNG HỢP', null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
