import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section, task } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A department of health: what is to be reached in one table, what is to be done in another below it. */
export const healthDepartment: LabelledSheet = {
  name: '25 SYT hai bieu',
  about: 'department of health, a table of aims with their units above a table of tasks, each with its own header',
  tables: [
    {
      above: [
        ['SỞ Y TẾ'],
        ['PHỤ LỤC KẾ HOẠCH NÂNG CAO CHỈ SỐ HÀI LÒNG VỀ DỊCH VỤ Y TẾ CÔNG NĂM 2026'],
        ['Biểu 1. Chỉ tiêu'],
      ],
      header: [['TT', 'Chỉ tiêu', 'ĐVT', 'Đạt được năm 2025', 'Phấn đấu năm 2026', 'Đơn vị chịu trách nhiệm']],
      columns: [
        'code',
        ['title', 'task'],
        null,
        ['achieved', null],
        ['benchmark', null, 'product'],
        ['lead', 'implementing'],
      ],
      rows: [
        aim(['1', 'Người bệnh nội trú hài lòng', '%', 90.2, 93, 'Các bệnh viện công lập'], {}),
        aim(['2', 'Người bệnh ngoại trú hài lòng', '%', 87.6, 91, 'Các bệnh viện công lập'], {}),
        aim(['3', 'Thời gian chờ khám trung bình', 'phút', 74, 60, 'Các bệnh viện công lập; Trạm Y tế'], {
          lead: ['Các bệnh viện công lập', 'Trạm Y tế'],
        }),
        aim(['4', 'Hồ sơ hành nghề giải quyết đúng hạn', '%', 94.5, 100, 'Phòng Nghiệp vụ Y'], {}),
      ],
      below: [[]],
    },
    {
      above: [['Biểu 2. Nhiệm vụ']],
      header: [['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Bệnh viện']),
        task(
          [
            '1',
            'Đặt lịch khám theo khung giờ 30 phút',
            'Các bệnh viện công lập',
            'Phòng Nghiệp vụ Y',
            'Quý II/2026',
            '40% lượt khám đặt lịch',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '2',
            'Kiểm tra đột xuất khu vệ sinh, căng tin, bãi giữ xe',
            'Phòng Pháp chế',
            'Trung tâm Kiểm soát bệnh tật',
            'Hai tháng một lần',
            'Biên bản',
          ],
          { deadline: 'periodic' },
        ),
        section(['II', 'Trạm Y tế']),
        task(
          [
            '1',
            'Điều động bác sĩ về trạm xa mỗi tuần 02 ngày',
            'Phòng Tổ chức cán bộ',
            'Các bệnh viện khu vực',
            'Từ tháng 4/2026',
            'Lịch luân phiên',
          ],
          { deadline: 'month/ongoing/date/event' },
        ),
        task(
          [
            '2',
            'Khám sức khỏe định kỳ cho người dân gắn với sổ sức khỏe điện tử',
            'Phòng Nghiệp vụ Y',
            'UBND các xã, phường; Công an tỉnh',
            'Năm 2026',
            '60% dân số',
          ],
          { coordinating: ['UBND các xã, phường', 'Công an tỉnh'], deadline: 'year 2026-12-31' },
        ),
        section(['III', 'Cơ quan Sở']),
        task(
          [
            '1',
            'Rút ngắn hồ sơ cấp giấy phép hành nghề còn 15 ngày',
            'Phòng Nghiệp vụ Y',
            'Văn phòng Sở',
            '30/4/2026',
            'Quy trình nội bộ',
          ],
          { deadline: 'date 2026-04-30' },
        ),
      ],
      below: [[], [null, null, null, null, 'KT. GIÁM ĐỐC'], [null, null, null, null, 'PHÓ GIÁM ĐỐC']],
    },
  ],
};
