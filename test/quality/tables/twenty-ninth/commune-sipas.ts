import { type LabelledSheet, joined, section, task } from '../labels';

/** A commune after the survey of satisfaction: long work that runs on in the next row, blank columns, heads with line breaks. */
export const communeSipas: LabelledSheet = {
  name: '29 Xã - sau SIPAS 2025',
  about:
    'commune, header below agency and motto, cells copied from Word so that work and product run on in the next row, a blank first column, who does it before the work',
  at: 'B2',
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ', '<', '<', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<'],
        [null, null, null, 'Độc lập - Tự do - Hạnh phúc', '<', '<'],
        [],
        ['NHỮNG VIỆC KHẮC PHỤC SAU KẾT QUẢ SIPAS', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Công văn số 240/UBND-VP ngày 04/5/2026)', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'Thứ\ntự',
          'Bộ phận\nđảm trách',
          'Nội dung\nphải khắc phục',
          null,
          'Bộ phận\nhỗ trợ',
          'Xong\nchậm nhất',
          'Kết quả\ncụ thể',
        ],
      ],
      columns: ['code', 'lead', ['task', 'title'], null, 'coordinating', 'deadline', ['product', null]],
      rows: [
        section(['I', null, 'Tiếp cận dịch vụ', null, null, null, null]),
        task(
          [
            '1',
            'Trung tâm PVHCC',
            'Làm mái che chỗ để xe, lắp thêm 06 ghế băng và',
            null,
            'Phòng Kinh tế',
            '15/6/2026',
            'Có mái che, có',
          ],
          { title: 'Làm mái che chỗ để xe, lắp thêm 06 ghế băng và', deadline: 'date 2026-06-15' },
        ),
        joined([null, null, 'quạt trần tại khu ngồi chờ', null, null, null, 'ghế mới']),
        task(
          [
            '2',
            'Phòng Văn hóa - Xã hội',
            'Phát trên loa xã địa chỉ nộp hồ sơ sau sáp nhập',
            null,
            'Trưởng các thôn',
            'Hằng tuần',
            'Lịch phát',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], coordinating: ['Trưởng các thôn'], deadline: 'periodic' },
        ),
        section(['II', null, 'Thủ tục', null, null, null, null]),
        task(
          [
            '3',
            'Phòng Kinh tế',
            'Không yêu cầu dân photo giấy tờ đã có trên VNeID',
            null,
            'Trung tâm PVHCC; Công an xã',
            '01/6/2026',
            'Bảng cam kết',
          ],
          { coordinating: ['Trung tâm PVHCC', 'Công an xã'], deadline: 'date 2026-06-01' },
        ),
        task(
          [
            '4',
            'Văn phòng HĐND và UBND',
            'In tờ hướng dẫn chữ to cho người già, kèm tiếng',
            null,
            'Đoàn Thanh niên xã',
            'Tháng 7/2026',
            '500 tờ',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            title: 'In tờ hướng dẫn chữ to cho người già, kèm tiếng',
            deadline: 'month 2026-07-31',
          },
        ),
        joined([null, null, 'dân tộc Thái', null, null, null, null]),
        section(['III', null, 'Công chức', null, null, null, null]),
        task(
          [
            '5',
            'Văn phòng HĐND và UBND',
            'Đeo thẻ, bảng tên; cấm dùng điện thoại riêng tại quầy',
            null,
            'Công đoàn cơ quan',
            'Ngay trong tháng 5/2026',
            'Thông báo',
          ],
          { lead: ['Văn phòng HĐND và UBND'], deadline: 'month/date 2026-05-31' },
        ),
        task(
          [
            '6',
            'Văn phòng HĐND và UBND',
            'Bốc thăm 10 hồ sơ mỗi tháng gọi hỏi người dân',
            null,
            'Ủy ban MTTQ Việt Nam xã',
            'Hằng tháng',
            'Sổ gọi',
          ],
          { lead: ['Văn phòng HĐND và UBND'], coordinating: ['Ủy ban MTTQ Việt Nam xã'], deadline: 'periodic' },
        ),
        section(['IV', null, 'Kết quả, góp ý', null, null, null, null]),
        task(
          ['7', 'Trung tâm PVHCC', 'Trả lời góp ý trong 05 ngày làm việc', null, null, 'Thường xuyên', '100% góp ý'],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '8',
            'Phòng Kinh tế',
            'Giải quyết dứt điểm 23 hồ sơ đất tồn từ năm 2025',
            null,
            'Chi nhánh VPĐKĐĐ, Thuế cơ sở',
            '30/9/2026',
            '23/23 hồ sơ',
          ],
          { coordinating: ['Chi nhánh VPĐKĐĐ', 'Thuế cơ sở'], deadline: 'date 2026-09-30' },
        ),
      ],
      below: [[], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
