import { section, task, type LabelledSheet } from '../labels';

/** The Front of a commune: works without numbers below lettered groups. */
export const frontSurvey: LabelledSheet = {
  name: 'MTTQ xã giám sát PAPI',
  about:
    'Front of a commune, works without numbers below lettered groups, several bodies for a work, a week of a month',
  kinds: ['tasks', 'papi', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBMTTQ VIỆT NAM XÃ CẨM THƯỢNG'],
        ['BAN THƯỜNG TRỰC'],
        ['PHÂN CÔNG THỰC HIỆN GIÁM SÁT, PHẢN BIỆN NHẰM NÂNG CAO CHỈ SỐ PAPI, SIPAS NĂM 2026'],
        [],
      ],
      header: [['Mục', 'Nội dung công việc', 'Phân công', 'Phối hợp', 'Thời gian hoàn thành']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        section(['A', 'Giám sát', null, null, null]),
        task(
          [
            null,
            'Giám sát việc thu các khoản đóng góp của 14 thôn',
            'Ban Thường trực UBMTTQ xã',
            'Ban Thanh tra nhân dân',
            'Tháng 4/2026',
          ],
          {
            deadline: 'month 2026-04-30',
          },
        ),
        task(
          [
            null,
            'Giám sát việc bình xét hộ nghèo',
            'Hội Cựu chiến binh',
            'Các Ban công tác Mặt trận',
            'Từ tháng 10 đến tháng 11/2026',
          ],
          {
            deadline: 'several/month 2026-11-30',
          },
        ),
        task(
          [
            null,
            'Giám sát thái độ phục vụ ở nơi nhận hồ sơ',
            'Hội LHPN xã; Đoàn xã',
            'Trung tâm PVHCC',
            'Mỗi tháng một lần',
          ],
          {
            lead: ['Hội LHPN xã', 'Đoàn xã'],
            deadline: 'periodic/ongoing',
          },
        ),
        section(['B', 'Phản biện, góp ý', null, null, null]),
        task(
          [
            null,
            'Góp ý dự thảo dự toán ngân sách xã năm 2027',
            'Ban Thường trực UBMTTQ xã',
            'Các tổ chức thành viên',
            'Trước kỳ họp HĐND cuối năm',
          ],
          {
            deadline: 'event/unreadable',
          },
        ),
        task(
          [
            null,
            'Hội nghị nhân dân góp ý cán bộ, đảng viên',
            'Các Ban công tác Mặt trận',
            'Các chi bộ thôn',
            'Quý III/2026',
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        section(['C', 'Tuyên truyền', null, null, null]),
        task([null, 'Hỏi - đáp về quyền của người dân ở 14 nhà văn hóa', 'Hội Nông dân', 'Phòng VH-XH', '30/6/2026'], {
          deadline: 'date 2026-06-30',
        }),
        task(
          [
            null,
            'Hướng dẫn dân chấm điểm cán bộ trên VNeID',
            'Đoàn xã',
            'Công an xã, Tổ công nghệ số cộng đồng',
            'Tuần 2 tháng 5/2026',
          ],
          {
            coordinating: ['Công an xã', 'Tổ công nghệ số cộng đồng'],
            deadline: 'several/month/date/event/unreadable',
          },
        ),
        task([null, 'Phát 3.000 tờ rơi về dịch vụ công trực tuyến', 'Hội LHPN xã', 'Hội Người cao tuổi', '19/5/2026'], {
          deadline: 'date 2026-05-19',
        }),
      ],
      below: [[], ['Trong quá trình thực hiện nếu có vướng mắc, báo cáo Ban Thường trực xem xét.']],
    },
  ],
};
