import { section, task, type LabelledSheet } from '../labels';

/** An economic zone's board: targets with units of measure above, tasks below, on one sheet. */
export const twoTables: LabelledSheet = {
  name: 'KH 2026',
  about: 'targets with units of measure and tasks, two tables on one sheet, the second with other columns',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['BAN QUẢN LÝ KHU KINH TẾ'], ['KẾ HOẠCH NĂM 2026'], ['I. CHỈ TIÊU']],
      header: [['TT', 'Tên chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Kế hoạch 2026', 'Phòng theo dõi', 'Phòng phối hợp']],
      columns: ['code', ['task', 'title'], null, null, null, ['lead', 'implementing'], 'coordinating'],
      rows: [
        task(['1', 'Vốn đầu tư thu hút mới', 'Triệu USD', 310, 400, 'Phòng Quản lý đầu tư', 'Văn phòng']),
        task(['2', 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', 78, 90, 'Văn phòng', 'Các phòng chuyên môn']),
        task(
          [
            '3',
            'Lao động có nhà ở',
            'Người',
            1250,
            2000,
            'Phòng Quản lý lao động',
            'Phòng Quản lý quy hoạch và xây dựng',
          ],
          {
            coordinating: ['Phòng Quản lý quy hoạch và xây dựng'],
          },
        ),
      ],
      below: [[], ['II. NHIỆM VỤ'], []],
    },
    {
      header: [['TT', 'Nhiệm vụ trọng tâm', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', 'Kết quả cần đạt']],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['a', 'Xúc tiến đầu tư']),
        task(
          [
            '1',
            'Tổ chức hội nghị xúc tiến',
            'Phòng Quản lý đầu tư',
            'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh',
            '01/3/2026',
            '30/4/2026',
            'Hội nghị',
          ],
          {
            coordinating: ['Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh'],
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            '2',
            'Đối thoại với nhà đầu tư Nhật Bản',
            'Ban Giám đốc',
            'Sở Ngoại vụ, VCCI',
            'Quý II',
            'Quý II',
            'Biên bản',
          ],
          {
            coordinating: ['Sở Ngoại vụ', 'VCCI'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['b', 'Quản lý doanh nghiệp']),
        task(
          [
            '3',
            'Kiểm tra môi trường khu công nghiệp',
            'Phòng Quản lý tài nguyên và môi trường',
            'Cảnh sát môi trường; UBND phường sở tại',
            '5/2026',
            '11/2026',
            'Kết luận kiểm tra',
          ],
          {
            lead: ['Phòng Quản lý tài nguyên và môi trường'],
            coordinating: ['Cảnh sát môi trường', 'UBND phường sở tại'],
            deadline: 'month 2026-11-30',
          },
        ),
      ],
      below: [[], [null, 'Người lập', null, null, 'TRƯỞNG BAN']],
    },
  ],
};
