import { section, task, type LabelledSheet } from '../labels';

/** A commune's yearly plan of reform in the usual seven columns. */
export const communeYear: LabelledSheet = {
  name: 'Phụ lục KH CCHC',
  about: 'commune, the usual seven columns, merged groups, running numbers, offices in short, terms without a year',
  kinds: ['tasks', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ PHÚ CƯỜNG'],
        ['PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH VÀ NÂNG CAO CÁC CHỈ SỐ PAR INDEX, PAPI, SIPAS NĂM 2026'],
        ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND xã)'],
        [],
      ],
      header: [
        ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả/Sản phẩm', 'Thời gian', 'Ghi chú'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline', null],
      rows: [
        section(['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Ban hành kế hoạch cải cách hành chính, kế hoạch tuyên truyền, kế hoạch kiểm tra',
            'VP HĐND&UBND',
            'Phòng VH-XH, Phòng Kinh tế',
            'Kế hoạch',
            'Tháng 01',
            null,
          ],
          { coordinating: ['Phòng VH-XH', 'Phòng Kinh tế'], deadline: 'month 2026-01-31' },
        ),
        task(
          [
            2,
            'Tự chấm điểm Chỉ số CCHC, phân tích tiêu chí mất điểm',
            'Phòng VH-XH',
            'Các cơ quan, đơn vị thuộc xã',
            'Báo cáo tự chấm',
            'Trước 10/12/2026',
            'Theo hướng dẫn của Sở Nội vụ',
          ],
          { deadline: 'date 2026-12-10' },
        ),
        task(
          [
            3,
            'Đưa tin về cải cách hành chính trên đài truyền thanh, Zalo',
            'Trung tâm Cung ứng dịch vụ công',
            'Các thôn',
            '04 tin/tháng',
            'Hằng tháng',
            null,
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '<', '<', '<', '<', '<']),
        task(
          [
            4,
            'Niêm yết, công khai thủ tục hành chính bằng mã QR',
            'TT PVHCC',
            'Các phòng chuyên môn',
            '100% TTHC được công khai',
            'Quý I',
            null,
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            5,
            'Hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn',
            'TT PVHCC',
            'Xã đoàn; Tổ CNSCĐ 9 thôn',
            'Trên 75% hồ sơ trực tuyến',
            'Thứ Ba, thứ Năm hằng tuần',
            null,
          ],
          { coordinating: ['Xã đoàn', 'Tổ CNSCĐ 9 thôn'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            6,
            'Xin lỗi bằng văn bản đối với hồ sơ trễ hạn',
            'Bộ phận để trễ hạn',
            'TT PVHCC',
            'Thư xin lỗi',
            'Khi phát sinh hồ sơ trễ hạn',
            null,
          ],
          { deadline: 'event' },
        ),
        section(['III', 'CHẾ ĐỘ CÔNG VỤ', '<', '<', '<', '<', '<']),
        task(
          [
            7,
            'Kiểm tra đột xuất việc chấp hành giờ giấc, thái độ phục vụ',
            'Phòng VH-XH',
            'Ủy ban Kiểm tra Đảng ủy',
            '02 cuộc/năm',
            'Quý II và quý IV',
            null,
          ],
          { deadline: 'several/quarter 2026-12-31' },
        ),
        task(
          [
            8,
            'Cử công chức tham gia lớp bồi dưỡng nghiệp vụ hộ tịch, đất đai',
            'Phòng VH-XH',
            '-',
            'Danh sách cử đi',
            'Theo kế hoạch của tỉnh',
            null,
          ],
          { coordinating: [], deadline: 'event' },
        ),
        section(['IV', 'QUẢN TRỊ MÔI TRƯỜNG (PAPI)', '<', '<', '<', '<', '<']),
        task(
          [
            9,
            'Thu gom rác thải sinh hoạt đúng lịch, xử lý điểm tập kết tự phát',
            'Phòng Kinh tế',
            'Hội Phụ nữ, Hội Nông dân, Đoàn Thanh niên',
            'Xóa 06 điểm rác',
            'Thường xuyên',
            null,
          ],
          { coordinating: ['Hội Phụ nữ', 'Hội Nông dân', 'Đoàn Thanh niên'], deadline: 'ongoing' },
        ),
        task(
          [
            10,
            'Kiểm tra xả thải của cơ sở chăn nuôi gần khu dân cư',
            'Phòng Kinh tế',
            'Công an xã',
            'Biên bản kiểm tra',
            '6/2026',
            null,
          ],
          { deadline: 'month 2026-06-30' },
        ),
      ],
      below: [[], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
