import { criterion, type LabelledSheet, section, task } from '../labels';

/** A commune: lost criteria in one column with dashes for what is to be done below, the unit under its short name after 2025. */
export const communeReform: LabelledSheet = {
  name: '28 Xã - nâng chỉ số CCHC',
  about:
    'commune, criteria with points and dashed tasks without code below them, fields in roman, deadlines of many forms',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN', '<', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<', '<'],
        ['XÃ AN PHÚ', '<', null, 'Độc lập - Tự do - Hạnh phúc', '<', '<', '<'],
        [],
        ['PHỤ LỤC NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH XÃ AN PHÚ NĂM 2026', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số 61/KH-UBND ngày 20/3/2026 của UBND xã An Phú)', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'STT',
          'Nội dung',
          'Điểm tối đa',
          'Điểm thẩm định năm 2025',
          'Bộ phận chủ trì',
          'Bộ phận phối hợp',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', ['title', 'task'], 'benchmark', 'achieved', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Cải cách thủ tục hành chính', null, null, null, null, null]),
        criterion(['1', 'Hồ sơ giải quyết trước và đúng hạn', 8, 6, null, null, null]),
        task(
          [
            null,
            '- Hằng ngày in danh sách hồ sơ sắp đến hạn gửi từng công chức',
            null,
            null,
            'Trung tâm Phục vụ hành chính công',
            'Các phòng chuyên môn',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            null,
            '- Gửi thư xin lỗi đối với hồ sơ trễ hạn',
            null,
            null,
            'Phòng chuyên môn giải quyết hồ sơ',
            'Trung tâm Phục vụ hành chính công',
            'Ngay khi hồ sơ quá hạn',
          ],
          { deadline: 'event/unreadable' },
        ),
        criterion(['2', 'Hồ sơ chứng thực điện tử', 4, 1.5, null, null, null]),
        task(
          [
            null,
            '- Đăng ký chữ ký số cho lãnh đạo UBND xã và công chức tư pháp',
            null,
            null,
            'Văn phòng HĐND và UBND',
            null,
            '15/4/2026',
          ],
          { lead: ['Văn phòng HĐND và UBND'], deadline: 'date 2026-04-15' },
        ),
        section(['II', 'Tài chính công', null, null, null, null, null]),
        criterion(['3', 'Công khai dự toán, quyết toán ngân sách', 3, 2, null, null, null]),
        task(
          [
            null,
            '- Niêm yết tại trụ sở và nhà văn hóa 17 thôn',
            null,
            null,
            'Phòng Kinh tế',
            'Trưởng các thôn',
            'Chậm nhất 15 ngày sau khi HĐND xã phê chuẩn',
          ],
          { deadline: 'event/unreadable' },
        ),
        section(['III', 'Chính quyền số', null, null, null, null, null]),
        criterion(['4', 'Thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính về đất đai', 5, 2.75, null, null, null]),
        task(
          [
            null,
            '- Đặt mã QR thu phí tại quầy',
            null,
            null,
            'Phòng Kinh tế',
            'Agribank chi nhánh khu vực',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        task(
          [
            null,
            '- Vận động 100% cán bộ, đảng viên làm gương nộp trực tuyến',
            null,
            null,
            'Phòng Văn hóa - Xã hội',
            'Hội Liên hiệp Phụ nữ xã, Đoàn TNCS Hồ Chí Minh xã',
            'Quý II/2026',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            coordinating: ['Hội Liên hiệp Phụ nữ xã', 'Đoàn TNCS Hồ Chí Minh xã'],
            deadline: 'quarter 2026-06-30',
          },
        ),
      ],
      below: [[], ['Nơi nhận:'], ['- Sở Nội vụ;'], ['- Các phòng, đơn vị thuộc xã;'], ['- Lưu: VT.']],
    },
  ],
};
