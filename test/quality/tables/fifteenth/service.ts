import { criterion, either, type LabelledSheet } from '../labels';

/** 766 of a ward: every head is an abbreviation that a line above explains. */
export const wardService: LabelledSheet = {
  name: 'BCS 766',
  about: 'ward, 766 with real maxima, every head abbreviated and explained above, Roman groups over dotted codes',
  kinds: ['csc', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHƯỜNG TÂN LẬP - KẾ HOẠCH CẢI THIỆN BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP (QĐ 766/QĐ-TTg) NĂM 2026'],
        [
          'Viết tắt: CSTP - chỉ số thành phần; ĐTĐ - điểm tối đa; ĐĐ - điểm đạt; TL - tỷ lệ; GP - giải pháp; CQCT, CQPH - cơ quan chủ trì, phối hợp; TGHT - thời gian hoàn thành',
        ],
        [],
      ],
      header: [['STT', 'CSTP', 'ĐTĐ', 'ĐĐ 2025', 'TL', 'Tồn tại', 'GP', 'CQCT', 'CQPH', 'TGHT']],
      columns: ['code', 'title', 'benchmark', 'achieved', null, null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Công khai, minh bạch', 18, 17.1, '95%', null, null, null, null, null]),
        criterion(
          [
            '1.2',
            'Tỷ lệ TTHC được cập nhật, công khai đúng hạn',
            4,
            3.1,
            '77,5%',
            'Niêm yết chậm 05 TTHC',
            'Đối chiếu Cổng DVCQG mỗi sáng thứ Hai',
            'TT PVHCC',
            'VP HĐND&UBND',
            'Hàng tuần',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        either('section/criterion', ['IV', 'Số hóa hồ sơ', 22, 15.4, '70%', null, null, null, null, null]),
        criterion(
          [
            '4.1',
            'Tỷ lệ hồ sơ TTHC có cấp kết quả giải quyết TTHC điện tử',
            6,
            4.2,
            '70%',
            'Phòng chuyên môn còn ký giấy',
            'Chỉ đóng hồ sơ khi đã có bản ký số',
            'TT PVHCC',
            'Các phòng CM',
            '01/4/2026',
          ],
          { coordinating: ['Các phòng CM'], deadline: 'date 2026-04-01' },
        ),
        criterion(
          [
            '4.3',
            'Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
            2,
            0.6,
            '30%',
            'Chưa quen dùng kho dữ liệu cá nhân',
            'Không nhận lại giấy tờ đã có trong kho',
            'TT PVHCC',
            'CA phường; Phòng VHXH',
            'Q2/2026',
          ],
          { coordinating: ['CA phường', 'Phòng VHXH'], deadline: 'quarter 2026-06-30' },
        ),
        either('section/criterion', ['V', 'Mức độ hài lòng', 18, 16.8, '93,3%', null, null, null, null, null]),
        criterion(
          [
            '5.2',
            'Tiến độ xử lý phản ánh, kiến nghị',
            6,
            5.4,
            '90%',
            '02 PAKN quá hạn',
            'Chuyển PAKN trong ngày',
            'VP HĐND&UBND',
            'Các phòng CM; CA phường',
            'Tối đa 05 ngày/PAKN',
          ],
          { coordinating: ['Các phòng CM', 'CA phường'], deadline: 'event/ongoing/unreadable' },
        ),
      ],
    },
  ],
};
