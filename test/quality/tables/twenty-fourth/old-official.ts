import { type LabelledSheet, section, task } from '../labels';

/** An official who has written so for thirty years: A/ and 1/ for numbers, hyphens in days, the words of those years. */
export const oldOfficial: LabelledSheet = {
  name: 'Chuong trinh CT',
  about:
    'old official, A/ and 1/ as numbers, days with hyphens, quí, kỳ hạn, biện pháp thi hành, headings over all columns',
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ THƯỢNG LÂM', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['CHƯƠNG TRÌNH CÔNG TÁC CẢI CÁCH NỀN HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [
        ['Số TT', 'Nội dung công tác', 'Bộ phận chịu trách nhiệm', 'Bộ phận cộng tác', 'Kỳ hạn', 'Biện pháp thi hành'],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', ['method', null]],
      rows: [
        section(['A/ VỀ THỦ TỤC, GIẤY TỜ', '<', '<', '<', '<', '<'], { code: 'A|A/', title: 'VỀ THỦ TỤC, GIẤY TỜ' }),
        task(
          [
            '1/',
            'Rà soát, kiến nghị bãi bỏ giấy tờ không cần thiết',
            'Tư pháp - Hộ tịch',
            'Văn phòng',
            '31-3-2026',
            'Lập bảng kê, lấy ý kiến từng bộ phận',
          ],
          { code: '1|1/', deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '2/',
            'Niêm yết thủ tục tại trụ sở các thôn',
            'Văn phòng',
            'Trưởng thôn',
            'Trong tháng 4-2026',
            'Sao gửi về từng thôn',
          ],
          { code: '2|2/', deadline: 'month 2026-04-30' },
        ),
        task(
          [
            '3/',
            'Giải quyết chứng thực ngay trong buổi',
            'Tư pháp - Hộ tịch',
            null,
            'Quanh năm',
            'Phân công trực cả giờ nghỉ trưa',
          ],
          { code: '3|3/', deadline: 'ongoing/year' },
        ),
        section(['B/ VỀ CÁN BỘ', '<', '<', '<', '<', '<'], { code: 'B|B/', title: 'VỀ CÁN BỘ' }),
        task(
          [
            '1/',
            'Học tập quy tắc ứng xử nơi công sở',
            'Công đoàn',
            'Văn phòng',
            'Quí I-2026',
            'Tổ chức nửa ngày, có kiểm tra',
          ],
          { code: '1|1/', deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '2/',
            'Nhận xét cán bộ theo kết quả công việc',
            'Chủ tịch UBND',
            'Các bộ phận',
            '6 tháng một kỳ',
            'Họp kiểm điểm, bỏ phiếu',
          ],
          { code: '2|2/', deadline: 'periodic' },
        ),
        section(['C/ VỀ TIẾP DÂN', '<', '<', '<', '<', '<'], { code: 'C|C/', title: 'VỀ TIẾP DÂN' }),
        task(
          [
            '1/',
            'Chủ tịch tiếp dân tại trụ sở',
            'Chủ tịch UBND',
            'Văn phòng',
            'Ngày thứ Năm hàng tuần',
            'Ghi sổ, hẹn ngày trả lời',
          ],
          { code: '1|1/', deadline: 'periodic' },
        ),
        task(
          [
            '2/',
            'Giải quyết dứt điểm 7 đơn thư tồn đọng',
            'Địa chính',
            'Tư pháp - Hộ tịch',
            'Chậm nhất 30-6-2026',
            'Đối thoại, hòa giải tại thôn',
          ],
          { code: '2|2/', deadline: 'date 2026-06-30' },
        ),
        task(['3/', 'Sửa lại phòng tiếp dân', 'Văn phòng', 'Kế toán', 'Quí II-2026', 'Dùng kinh phí thường xuyên'], {
          code: '3|3/',
          deadline: 'quarter 2026-06-30',
        }),
      ],
      below: [[], [null, null, null, null, 'T/M ỦY BAN NHÂN DÂN'], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
