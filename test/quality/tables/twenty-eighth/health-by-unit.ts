import { either, type LabelledRow, type LabelledSheet, type Line, type Says, total } from '../labels';

const job = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A department of health that sorts its plan by unit: the unit merged at the left, the points it must win back beside each. */
export const healthByUnit: LabelledSheet = {
  name: '28 SYT giao theo phòng',
  about:
    'department of health, sorted by unit that is merged at the left, codes of criteria behind, points to win back, a total',
  tables: [
    {
      above: [
        ['PHỤ LỤC GIAO NHIỆM VỤ KHẮC PHỤC ĐIỂM TRỪ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH, SIPAS VÀ DTI'],
        ['(Kèm theo Kế hoạch số 2210/KH-SYT ngày 12/5/2026 của Sở Y tế)'],
        [],
      ],
      header: [
        [
          'Phòng, đơn vị được giao',
          'Tiêu chí số',
          'Nhiệm vụ phải hoàn thành',
          'Số điểm phải khôi phục',
          'Phối hợp',
          'Lãnh đạo Sở chỉ đạo',
          'Ngày hoàn thành',
          'Ghi chú',
        ],
      ],
      columns: [['lead', 'implementing'], 'code', ['task', 'title'], null, 'coordinating', null, 'deadline', 'note'],
      rows: [
        job(
          [
            'Văn phòng Sở',
            '1.4',
            'Hoàn thành 100% nhiệm vụ UBND tỉnh giao trên phần mềm',
            0.5,
            'Các phòng',
            'Giám đốc',
            '31/12/2026',
            null,
          ],
          { deadline: 'date 2026-12-31' },
        ),
        job(
          [
            '^',
            '7.2.3',
            'Ký số 100% văn bản đi, kể cả văn bản của Trung tâm Y tế khu vực',
            0.25,
            'Các Trung tâm Y tế khu vực',
            '^',
            '30/6/2026',
            null,
          ],
          { lead: ['Văn phòng Sở'], deadline: 'date 2026-06-30' },
        ),
        job(
          [
            '^',
            'SIPAS-4',
            'Khảo sát hài lòng của chủ phòng khám, nhà thuốc',
            0.3,
            'Phòng Nghiệp vụ Dược',
            '^',
            'Tháng 10/2026',
            'Mẫu 400 phiếu',
          ],
          { lead: ['Văn phòng Sở'], deadline: 'month 2026-10-31' },
        ),
        job(
          [
            'Phòng Nghiệp vụ Y',
            '3.2.1',
            'Cắt giảm 30% thời gian cấp giấy phép hành nghề',
            0.5,
            'Trung tâm Phục vụ hành chính công tỉnh; Hội Y học tỉnh',
            'Phó Giám đốc phụ trách khám, chữa bệnh',
            'Quý III/2026',
            null,
          ],
          {
            coordinating: ['Trung tâm Phục vụ hành chính công tỉnh', 'Hội Y học tỉnh'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        job(
          ['^', '3.2.4', 'Trả lời hồ sơ không đủ điều kiện một lần bằng văn bản', 0.2, null, '^', 'Thường xuyên', null],
          { lead: ['Phòng Nghiệp vụ Y'], deadline: 'ongoing' },
        ),
        job(
          [
            'Phòng Tổ chức cán bộ',
            '5.3',
            'Thi thăng hạng viên chức y tế còn tồn từ năm 2025',
            0.5,
            'Trường Cao đẳng Y tế',
            'Giám đốc',
            'Sau khi Sở Nội vụ có ý kiến thống nhất',
            'Chờ đề án',
          ],
          { deadline: 'event/unreadable' },
        ),
        job(
          [
            '^',
            '4.1',
            'Sắp xếp Trạm Y tế xã theo đơn vị hành chính mới',
            1,
            'UBND các xã, phường; Các Trung tâm Y tế khu vực',
            '^',
            '30/9/2026',
            null,
          ],
          {
            lead: ['Phòng Tổ chức cán bộ'],
            coordinating: ['UBND các xã, phường', 'Các Trung tâm Y tế khu vực'],
            deadline: 'date 2026-09-30',
          },
        ),
        job(
          [
            'Phòng Kế hoạch - Tài chính',
            '6.1.2',
            'Hoàn thành quyết toán 04 dự án trạm y tế',
            0.5,
            'Ban Quản lý dự án tỉnh',
            'Phó Giám đốc phụ trách tài chính',
            '15/11/2026',
            null,
          ],
          {
            lead: ['Phòng Kế hoạch - Tài chính'],
            coordinating: ['Ban Quản lý dự án tỉnh'],
            deadline: 'date 2026-11-15',
          },
        ),
        job(
          [
            'Chi cục An toàn vệ sinh thực phẩm',
            'DTI-2.1',
            'Đưa dữ liệu cơ sở thực phẩm lên cổng dữ liệu mở',
            2,
            'Văn phòng Sở',
            'Phó Giám đốc phụ trách y tế dự phòng',
            'Chậm nhất ngày 20/8/2026',
            'Thang 1000 điểm',
          ],
          { deadline: 'date 2026-08-20' },
        ),
        total(['Cộng', '<', '<', 5.75]),
      ],
      below: [[], ['Trưởng phòng, Thủ trưởng đơn vị chịu trách nhiệm trước Giám đốc Sở về tiến độ.']],
    },
  ],
};
