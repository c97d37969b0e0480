import { day } from '../../typed-sheet';
import { joined, type LabelledSheet, section, task } from '../labels';

/** A department of education on satisfaction with schools: real dates from and till, tasks that run over two rows. */
export const education: LabelledSheet = {
  name: '28 SGDĐT hài lòng GD',
  about:
    'department of education, date cells from and till, a task carried on in the row below, schools as helpers in a list',
  kinds: ['sipas', 'tasks', 'other'],
  at: 'A3',
  tables: [
    {
      above: [
        ['Phụ lục III. KẾ HOẠCH NÂNG CAO MỨC ĐỘ HÀI LÒNG ĐỐI VỚI DỊCH VỤ GIÁO DỤC CÔNG NĂM HỌC 2026 - 2027'],
        ['Kèm theo Kế hoạch số 1960/KH-SGDĐT ngày 17/8/2026'],
      ],
      header: [
        ['Thứ tự', 'Nội dung', 'Phân công thực hiện', '<', 'Thời gian', '<', 'Điều kiện bảo đảm'],
        ['^', '^', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', null],
      rows: [
        section(['I', 'Tiếp cận dịch vụ giáo dục (chỉ số năm 2025: 81,3%)']),
        task(
          [
            '1',
            'Tuyển sinh đầu cấp trực tuyến ở toàn bộ 96 xã, phường, không nhận hồ sơ giấy;',
            'Phòng Giáo dục phổ thông',
            'UBND các xã, phường',
            day('2027-03-01'),
            day('2027-07-31'),
            'Ngân sách tỉnh',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'date 2027-07-31' },
        ),
        joined([null, 'phụ huynh được báo kết quả qua ứng dụng VNeID']),
        task(
          [
            '2',
            'Công khai khoản thu đầu năm trước khi thu 15 ngày',
            'Phòng Kế hoạch - Tài chính',
            'Các trường học',
            day('2026-08-20'),
            day('2026-09-05'),
            null,
          ],
          { lead: ['Phòng Kế hoạch - Tài chính'], deadline: 'date 2026-09-05' },
        ),
        section(['II', 'Cơ sở vật chất (chỉ số năm 2025: 76,8%)']),
        task(
          [
            '1',
            'Sửa chữa 212 nhà vệ sinh trường học',
            'Phòng Kế hoạch - Tài chính',
            'UBND các xã, phường; Ban đại diện cha mẹ học sinh',
            day('2026-09-01'),
            day('2026-12-31'),
            '38 tỷ đồng',
          ],
          {
            lead: ['Phòng Kế hoạch - Tài chính'],
            coordinating: ['UBND các xã, phường', 'Ban đại diện cha mẹ học sinh'],
            deadline: 'date 2026-12-31',
          },
        ),
        task(
          [
            '2',
            'Bổ sung máy tính cho môn Tin học',
            'Phòng Giáo dục phổ thông',
            'Phòng Kế hoạch - Tài chính',
            day('2026-10-01'),
            day('2027-02-28'),
            'Xã hội hóa',
          ],
          { coordinating: ['Phòng Kế hoạch - Tài chính'], deadline: 'date 2027-02-28' },
        ),
        section(['III', 'Môi trường giáo dục (chỉ số năm 2025: 85,0%)']),
        task(
          [
            '1',
            'Thành lập tổ tư vấn tâm lý tại 100% trường trung học,',
            'Phòng Chính trị, tư tưởng',
            'Tỉnh đoàn, Sở Y tế',
            day('2026-09-15'),
            day('2026-11-20'),
            null,
          ],
          { lead: ['Phòng Chính trị, tư tưởng'], coordinating: ['Tỉnh đoàn', 'Sở Y tế'], deadline: 'date 2026-11-20' },
        ),
        joined([null, 'bố trí phòng tư vấn riêng, có hộp thư góp ý']),
        task(
          [
            '2',
            'Kiểm tra bếp ăn bán trú không báo trước',
            'Phòng Giáo dục mầm non',
            'Chi cục An toàn vệ sinh thực phẩm',
            day('2026-09-01'),
            'Thường xuyên',
            null,
          ],
          { deadline: 'ongoing' },
        ),
        section(['IV', 'Hoạt động giáo dục và kết quả (chỉ số năm 2025: 83,9%)']),
        task(
          [
            '1',
            'Khảo sát ý kiến phụ huynh, học sinh',
            'Phòng Quản lý chất lượng',
            'Viện Nghiên cứu phát triển tỉnh',
            day('2027-04-01'),
            day('2027-05-15'),
            'Phiếu điện tử',
          ],
          { deadline: 'date 2027-05-15' },
        ),
      ],
    },
  ],
};
