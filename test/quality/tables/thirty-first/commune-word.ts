import { joined, type LabelledSheet, section, task } from '../labels';

/** A commune clerk who pastes a Word table: one cell falls into several rows, hard spaces, line breaks in the header. */
export const communeWord: LabelledSheet = {
  name: '31 VP xã dán từ Word (SIPAS)',
  about: 'commune, pasted from Word: paragraphs of one cell in rows of their own, hard spaces, breaks in the header',
  tables: [
    {
      above: [
        ['UBND XÃ\u00a0', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['BIỂU PHÂN CÔNG THỰC HIỆN NÂNG CHỈ SỐ HÀI LÒNG (SIPAS) NĂM\u00a02026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung\nthực hiện',
          'Cán bộ, công chức\nđược phân công',
          'Cán bộ, công chức\nphối hợp',
          'Thời gian\nhoàn thành',
          'Ghi\nchú',
        ],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'note'],
      rows: [
        section(['I', 'Tiếp cận\u00a0dịch vụ'], { title: 'Tiếp cận dịch vụ' }),
        task(
          [
            '1',
            'Lắp biển chỉ dẫn từ quốc lộ vào trụ sở mới;',
            'Công chức Văn phòng - Thống kê',
            'Trưởng các thôn',
            '31/3/2026',
            null,
          ],
          { coordinating: ['Trưởng các thôn'], deadline: 'date 2026-03-31' },
        ),
        joined([null, 'ghi rõ địa chỉ cũ của ba xã trước khi nhập.', null, null, null, null]),
        task(
          [
            '2',
            'Đặt thêm\u00a012 ghế, 01 bình nước, 01 quạt tại phòng chờ',
            'Kế toán ngân sách',
            null,
            'Tháng\u00a04/2026',
            'Chi thường xuyên',
          ],
          { title: 'Đặt thêm 12 ghế, 01 bình nước, 01 quạt tại phòng chờ', deadline: 'month 2026-04-30' },
        ),
        section(['II', 'Thủ tục hành chính']),
        task(
          [
            '3',
            'Rà lại 214 tờ niêm yết, thay các tờ:',
            'Công chức Tư pháp - Hộ tịch',
            'Công chức Địa chính',
            '15/4/2026',
            null,
          ],
          { deadline: 'date 2026-04-15' },
        ),
        joined([null, '- còn ghi tên cấp huyện;', null, null, null, null]),
        joined([null, '- còn ghi số tài khoản cũ.', null, null, null, 'Đã in 40 tờ']),
        task(
          [
            '4',
            'Viết tay tờ khai mẫu cho 10 thủ tục dân làm nhiều',
            'Công chức Tư pháp - Hộ tịch',
            'Đoàn Thanh niên xã',
            '30/4/2026',
            null,
          ],
          { deadline: 'date 2026-04-30' },
        ),
        section(['III', 'Công chức phục vụ']),
        task(
          [
            '5',
            'Chấm điểm thái độ phục vụ bằng phiếu mặt cười tại quầy',
            'Phó Chủ tịch UBND xã',
            'Ủy ban MTTQ Việt Nam xã',
            'Hằng tuần',
            null,
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '6',
            'Mời giảng viên về nói chuyện kỹ năng giao tiếp, mời cả',
            'Công chức Văn hóa - Xã hội',
            'Công đoàn cơ sở',
            'Quý II/2026',
            '01 buổi',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        joined([null, 'trưởng thôn, bí thư chi bộ thôn', null, null, null, null]),
        section(['IV', 'Kết quả, phản ánh kiến nghị']),
        task(
          [
            '7',
            'Trả kết quả tại nhà cho người già, người khuyết tật',
            'Đoàn Thanh niên xã',
            'Bưu điện văn hóa xã',
            'Từ\u00a001/5/2026',
            null,
          ],
          { deadline: 'date/ongoing/event' },
        ),
        task(
          [
            '8',
            'Treo hòm thư góp ý tại 11 nhà văn hóa thôn, mở hòm thư cuối tháng',
            'Công chức Văn phòng - Thống kê',
            'Trưởng các thôn',
            'Cuối mỗi tháng',
            null,
          ],
          { coordinating: ['Trưởng các thôn'], deadline: 'periodic' },
        ),
      ],
    },
  ],
};
