import { day } from '../../typed-sheet';
import { type LabelledSheet, rule, section, task } from '../labels';

/** A team that gives permits to build: days as Excel keeps them beside days as texts, what is lost beside what is done. */
export const permitTeam: LabelledSheet = {
  name: 'Tổ cấp phép XD - gỡ vướng',
  about: 'permits to build, days as date cells and as texts in one column, remarks in brackets, one name over lines',
  tables: [
    {
      above: [
        ['UBND PHƯỜNG AN KHÁNH - TỔ CẤP PHÉP XÂY DỰNG'],
        ['Việc cải thiện chỉ số A "Cấp phép xây dựng" (DDCI 2026)'],
        [],
      ],
      header: [
        ['stt', 'Dân, DN kêu cái gì', 'Việc Tổ phải làm', 'Chủ trì', 'Bên giúp', 'Ngày xong', 'Kết quả phải có'],
      ],
      columns: ['code', [null, 'title', 'task'], 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['A', 'Nhà ở riêng lẻ']),
        task(
          [
            'A1',
            'Bắt sửa bản vẽ nhiều lần',
            'In bảng lỗi hay gặp phát cho đơn vị vẽ',
            'Tổ trưởng',
            'Đội Trật tự đô thị',
            day('2026-03-20'),
            'Bảng 12 lỗi hay gặp',
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(['A2', 'Chờ lâu', 'Rút còn 10 ngày làm việc', '^', 'TTPVHCC', day('2026-04-15'), 'Quy trình nội bộ mới'], {
          lead: ['Tổ trưởng'],
          deadline: 'date 2026-04-15',
        }),
        task(
          [
            'A3',
            'Không biết hồ sơ tới đâu',
            'Nhắn tin từng bước cho chủ nhà',
            'Cán bộ thụ lý',
            'Viễn thông; TTPVHCC',
            '30/6/2026',
            'Tin nhắn mẫu',
          ],
          { coordinating: ['Viễn thông', 'TTPVHCC'], deadline: 'date 2026-06-30' },
        ),
        rule([null, '(A3 đã xin 5 triệu tiền tin nhắn, chờ Kế toán)']),
        section(['B', 'Công trình của doanh nghiệp']),
        task(
          [
            'B1',
            'Đi nhiều cửa',
            'Họp liên thông với PCCC, môi trường',
            'Phó Chủ tịch phụ trách',
            'Cảnh sát PCCC, Phòng KTHTĐT',
            day('2026-05-10'),
            'Quy chế phối hợp',
          ],
          { coordinating: ['Cảnh sát PCCC', 'Phòng KTHTĐT'], deadline: 'date 2026-05-10' },
        ),
        task(
          [
            'B2',
            'Phải nộp bản giấy lần nữa',
            'Bỏ nộp bản giấy khi đã nộp mạng',
            'Tổ trưởng',
            'TTPVHCC',
            'Quý 2/2026',
            'Thông báo trên cổng',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            'B3',
            'Hỏi không ai trả lời',
            'Trực điện thoại giờ hành chính',
            'Cán bộ thụ lý',
            null,
            'hằng ngày',
            'Sổ ghi cuộc gọi',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['C', 'Kiểm tra sau phép']),
        task(
          [
            'C1',
            'Kiểm tra chồng chéo',
            'Chung một lịch kiểm tra với Đội Trật tự',
            'Tổ trưởng',
            'Đội Trật tự đô thị',
            day('2026-07-31', 'd/m/yyyy'),
            'Lịch chung',
          ],
          { deadline: 'date 2026-07-31' },
        ),
        task(
          [
            'C2',
            'Nhũng nhiễu (có đơn tháng 1)',
            'Lắp camera, ghi âm phòng tiếp dân',
            'Văn phòng',
            'Công an phường',
            '30.9.2026',
            'Camera chạy',
          ],
          { deadline: 'date 2026-09-30' },
        ),
      ],
    },
  ],
};
