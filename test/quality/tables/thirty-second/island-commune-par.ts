import { criterion, type LabelledSheet, section, total } from '../labels';

/** A special zone on the index that the province gave to its communes: what was asked, own points, who drafts it. */
export const islandCommunePar: LabelledSheet = {
  name: '32 Đặc khu - CCHC tự chấm',
  about:
    'special zone, fields in capitals with no points, maximum and own points as text with commas, no assessed ones',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND ĐẶC KHU'],
        ['KẾ HOẠCH KHẮC PHỤC, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2026'],
        ['(Theo Bộ chỉ số ban hành kèm theo Quyết định số 2210/QĐ-UBND ngày 14/11/2025 của UBND tỉnh)'],
        [],
      ],
      header: [
        [
          'STT',
          'Tiêu chí',
          'Thang điểm',
          'Điểm tự đánh giá năm 2025',
          'Nhiệm vụ năm 2026',
          'Phòng, đơn vị tham mưu',
          'Phối hợp',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'CHỈ ĐẠO, ĐIỀU HÀNH']),
        criterion(
          [
            '1',
            'Ban hành kế hoạch cải cách hành chính',
            '1,0',
            '1,0',
            'Ban hành trước 31/12 năm trước',
            'Văn phòng HĐND và UBND',
            null,
            'Tháng 12/2025',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'month 2025-12-31',
          },
        ),
        criterion(
          [
            '2',
            'Mức độ hoàn thành kế hoạch',
            '2,0',
            '1,5',
            'Theo dõi tiến độ hằng tháng tại phiên họp UBND',
            'Văn phòng HĐND và UBND',
            'Các phòng',
            'Hằng tháng',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'periodic',
          },
        ),
        criterion(
          [
            '3',
            'Tuyên truyền cải cách hành chính',
            '1,5',
            '1,0',
            'Phát thanh 02 chuyên mục/tháng, lồng ghép họp khu dân cư',
            'Phòng Văn hóa - Xã hội',
            'Đài Truyền thanh',
            'Thường xuyên',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            deadline: 'ongoing',
          },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH']),
        criterion(
          [
            '4',
            'Tỷ lệ hồ sơ đúng hạn',
            '5,0',
            '4,25',
            'Xử lý dứt điểm hồ sơ đất đai tồn đọng',
            'Phòng Kinh tế',
            'Trung tâm Phục vụ hành chính công',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        criterion(
          [
            '5',
            'Tỷ lệ hồ sơ trực tuyến',
            '4,0',
            '2,75',
            'Lắp wifi, máy tính phục vụ người dân tự nộp hồ sơ',
            'Trung tâm Phục vụ hành chính công',
            'Đoàn Thanh niên; Bưu điện',
            '30/4/2026',
          ],
          {
            coordinating: ['Đoàn Thanh niên', 'Bưu điện'],
            deadline: 'date 2026-04-30',
          },
        ),
        criterion(
          [
            '6',
            'Xử lý phản ánh, kiến nghị',
            '2,0',
            '2,0',
            'Duy trì',
            'Văn phòng HĐND và UBND',
            'Các phòng',
            'Thường xuyên',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'ongoing',
          },
        ),
        section(['III', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ']),
        criterion(
          [
            '7',
            'Bố trí công chức đúng vị trí việc làm',
            '2,0',
            '1,5',
            'Điều động công chức chuyên môn từ đất liền',
            'Phòng Văn hóa - Xã hội',
            'Sở Nội vụ',
            'Quý III/2026',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        criterion(
          [
            '8',
            'Chấp hành kỷ luật, kỷ cương',
            '2,5',
            '2,5',
            'Kiểm tra đột xuất',
            'Ủy ban Kiểm tra Đảng ủy',
            'Văn phòng HĐND và UBND',
            'Hằng quý',
          ],
          {
            coordinating: ['Văn phòng HĐND và UBND'],
            deadline: 'periodic',
          },
        ),
        total([null, 'Tổng điểm', '20,0', '16,5']),
      ],
    },
  ],
};
