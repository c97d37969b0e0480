import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** A ward: headings in bold without a number, days on which work begins and ends as date cells, how far it is. */
export const wardPar: LabelledSheet = {
  name: 'CCHC phường Nam Lĩnh',
  about: 'ward, bold headings without number, division that drafts, persons by their duty, begin and end as date cells',
  kinds: ['par', 'tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['UBND PHƯỜNG NAM LĨNH'], ['BẢNG PHÂN CÔNG THỰC HIỆN KẾ HOẠCH NÂNG CAO CHỈ SỐ CCHC CẤP XÃ NĂM 2026'], []],
      header: [
        [
          'STT',
          'Việc cần triển khai',
          'Bộ phận tham mưu',
          'Bộ phận, cá nhân phối hợp',
          'Ngày bắt đầu',
          'Ngày kết thúc',
          'Tình trạng',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', null, 'deadline', null],
      rows: [
        section([null, 'Công khai, minh bạch', null, null, null, null, null]),
        task(
          [
            1,
            'Niêm yết 412 thủ tục bằng mã QR tại trụ sở và 09 tổ dân phố',
            'Trung tâm PVHCC',
            'Tổ trưởng tổ dân phố; Bí thư Đoàn phường',
            day('2026-03-02'),
            day('2026-03-20'),
            'Đã xong',
          ],
          {
            coordinating: ['Tổ trưởng tổ dân phố', 'Bí thư Đoàn phường'],
            deadline: 'date 2026-03-20',
          },
        ),
        task(
          [
            2,
            'Đăng lịch tiếp công dân của Chủ tịch UBND phường',
            'Văn phòng HĐND và UBND',
            null,
            day('2026-01-05'),
            day('2026-12-31'),
            'Đang làm',
          ],
          { lead: ['Văn phòng HĐND và UBND'], deadline: 'date 2026-12-31' },
        ),
        section([null, 'Giải quyết hồ sơ', null, null, null, null, null]),
        task(
          [
            3,
            'Trả kết quả tại nhà cho người khuyết tật, người cao tuổi',
            'Trung tâm PVHCC',
            'Bưu cục Nam Lĩnh',
            day('2026-04-01'),
            day('2026-11-30'),
            'Chưa làm, chờ ký hợp đồng với bưu điện',
          ],
          { deadline: 'date 2026-11-30' },
        ),
        task(
          [
            4,
            'Số hóa sổ hộ tịch giai đoạn 1995 - 2015 nhận từ phường cũ',
            'Phòng VH-XH',
            'Công chức tư pháp - hộ tịch',
            day('2026-05-04'),
            'Theo tiến độ của Sở Tư pháp',
            null,
          ],
          { deadline: 'event/unreadable' },
        ),
      ],
      below: [['NGƯỜI LẬP', null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** A special zone: no column of numbers, the table stands apart from the edge, how far the work is in percent. */
export const zonePar: LabelledSheet = {
  name: 'Việc CCHC đặc khu',
  about:
    'special zone, no numbers, table away from the edge, plain words for who, short forms of terms, share done, hindrances',
  kinds: ['par', 'tasks', 'other'],
  at: 'C4',
  tables: [
    {
      above: [['ĐẶC KHU HÒN NGƯ - CÁC VIỆC NÂNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026 (cập nhật đến 30/6)'], []],
      header: [
        ['Tên việc', 'Cơ quan làm chính', 'Cơ quan cùng làm', 'Hẹn xong', 'Ước đạt đến nay (%)', 'Khó khăn, vướng mắc'],
      ],
      columns: ['task', 'lead', 'coordinating', 'deadline', null, null],
      rows: [
        task(
          [
            'Đặt máy tra cứu hồ sơ tại bến tàu',
            'Trung tâm Phục vụ hành chính công',
            'Ban Quản lý cảng, Đồn Biên phòng Hòn Ngư',
            '15/8',
            60,
            'Chậm vận chuyển do biển động',
          ],
          {
            coordinating: ['Ban Quản lý cảng', 'Đồn Biên phòng Hòn Ngư'],
            deadline: 'date 2026-08-15',
          },
        ),
        task(
          [
            'Ban hành quy chế làm việc theo mô hình chính quyền hai cấp',
            'Văn phòng HĐND và UBND',
            'Các phòng chuyên môn',
            'Đã xong (03/2026)',
            100,
            null,
          ],
          { lead: ['Văn phòng HĐND và UBND'], deadline: 'month/event/unreadable' },
        ),
        task(
          [
            'Tuyển 04 viên chức y tế, giáo dục theo chính sách thu hút',
            'Phòng Văn hóa - Xã hội',
            'Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo',
            'Q.IV/2026',
            25,
            'Ít người dự tuyển',
          ],
          {
            coordinating: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        task(
          [
            'Trả lời phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia',
            'Trung tâm Phục vụ hành chính công',
            null,
            'Trong vòng 05 ngày làm việc kể từ khi nhận phản ánh',
            98.5,
            null,
          ],
          { deadline: 'event' },
        ),
      ],
      below: [[null, null, null, 'TM. ỦY BAN NHÂN DÂN ĐẶC KHU']],
    },
  ],
};
