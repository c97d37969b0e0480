import { section, task, type LabelledSheet } from '../labels';

/** A trade union: time and place in one column, whom it is for, money, no bodies but one. */
export const unionPlan: LabelledSheet = {
  name: 'KH Công đoàn',
  about: 'trade union, time and place in one cell, whom it is for, how many, who organises it, money',
  kinds: ['tasks'],
  tables: [
    {
      above: [['CÔNG ĐOÀN VIÊN CHỨC TỈNH'], ['KẾ HOẠCH HOẠT ĐỘNG CHUYỂN ĐỔI SỐ NĂM 2026'], []],
      header: [
        ['TT', 'Hoạt động', 'Đối tượng', 'Số người', 'Đơn vị tổ chức', 'Thời gian, địa điểm', 'Kinh phí dự kiến'],
      ],
      columns: ['code', 'task', null, null, ['lead', 'implementing'], 'deadline', null],
      rows: [
        task(
          [
            1,
            'Tập huấn kỹ năng số',
            'Cán bộ công đoàn cơ sở',
            120,
            'Ban Tuyên giáo',
            'Tháng 3/2026, tại Nhà Văn hóa Lao động',
            45000000,
          ],
          { deadline: 'month 2026-03-31' },
        ),
        task(
          [
            2,
            'Hội thi tìm hiểu dịch vụ công',
            'Đoàn viên',
            300,
            'Công đoàn Sở Y tế',
            'Ngày 15/5/2026, trực tuyến',
            30000000,
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            3,
            'Tặng thiết bị cho con đoàn viên',
            'Đoàn viên khó khăn',
            20,
            'Văn phòng Công đoàn',
            'Tháng 9/2026',
            60000000,
          ],
          { deadline: 'month 2026-09-30' },
        ),
      ],
    },
  ],
};

/** A university after an audit: standards head their tasks, who leads and who helps by short labels in one cell. */
export const standardsHead: LabelledSheet = {
  name: 'Hành động sau KĐCL',
  about: 'university, standards as headings with their code in the name, labels CT and PH in one cell, aims by quarter',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['KẾ HOẠCH HÀNH ĐỘNG SAU KIỂM ĐỊNH CHẤT LƯỢNG NĂM 2026'], []],
      header: [
        [
          'Mã HĐ',
          'Hành động cải tiến',
          'Đơn vị chủ trì/phối hợp',
          'Hiện tại',
          'Mục tiêu Q2',
          'Mục tiêu Q4',
          'Hoàn thành trước',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], null, null, null, 'deadline'],
      rows: [
        section(['Tiêu chuẩn 5. Đánh giá kết quả học tập', null, null, null, null, null, null], { code: null }),
        task(
          ['5.1', 'Chuẩn hóa ngân hàng câu hỏi', 'CT: Phòng Khảo thí\nPH: Các khoa', '40%', '60%', '90%', '15/12/2026'],
          {
            lead: ['Phòng Khảo thí'],
            coordinating: ['Các khoa'],
            deadline: 'date 2026-12-15',
          },
        ),
        task(
          [
            '5.2',
            'Công bố điểm trực tuyến',
            'CT: Trung tâm Tin học\nPH: Phòng Đào tạo',
            '80%',
            '100%',
            '100%',
            '30/6/2026',
          ],
          {
            lead: ['Trung tâm Tin học'],
            coordinating: ['Phòng Đào tạo'],
            deadline: 'date 2026-06-30',
          },
        ),
        section(['Tiêu chuẩn 8. Hỗ trợ người học', null, null, null, null, null, null], { code: null }),
        task(['8.1', 'Mở cổng tư vấn việc làm', 'CT: Phòng Công tác sinh viên', '0', '1', '1', '31/5/2026'], {
          lead: ['Phòng Công tác sinh viên'],
          deadline: 'date 2026-05-31',
        }),
      ],
    },
  ],
};
