import { task, type LabelledSheet } from '../labels';

/** The Fatherland Front of a commune supervises what PAPI asks: who is supervised stands beside who supervises. */
export const frontSupervision: LabelledSheet = {
  name: 'MTTQ giám sát PAPI 2026',
  about: 'Fatherland Front of a commune, bodies that are supervised beside who leads and takes part, no groups',
  kinds: ['tasks', 'papi'],
  tables: [
    {
      above: [
        ['ỦY BAN MTTQ VIỆT NAM XÃ AN PHÚ ĐÔNG'],
        ['BAN THƯỜNG TRỰC'],
        [],
        ['DANH MỤC NỘI DUNG GIÁM SÁT, PHẢN BIỆN GÓP PHẦN NÂNG CAO CHỈ SỐ PAPI NĂM 2026'],
        ['(Kèm theo Kế hoạch số 07/KH-MTTQ-BTT ngày 27/01/2026)'],
      ],
      header: [
        [
          'STT',
          'Nội dung giám sát, phản biện xã hội',
          'Đối tượng giám sát',
          'Chủ trì',
          'Thành phần tham gia',
          'Thời gian tiến hành',
          'Hình thức',
        ],
      ],
      columns: ['code', 'task', null, 'lead', 'coordinating', 'deadline', null],
      rows: [
        task(
          [
            '01',
            'Công khai thu, chi các khoản đóng góp tự nguyện ở thôn',
            'Ban nhân dân 9 thôn',
            'Ban Thường trực MTTQ xã',
            'Ban Thanh tra nhân dân',
            'Quý I/2026',
            'Xem xét văn bản',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '02',
            'Bình xét hộ nghèo, hộ cận nghèo',
            'Phòng Văn hóa - Xã hội',
            'Hội Nông dân xã',
            'Hội Phụ nữ xã, Hội Cựu chiến binh xã',
            'Tháng 10/2026',
            'Đoàn giám sát',
          ],
          { coordinating: ['Hội Phụ nữ xã', 'Hội Cựu chiến binh xã'], deadline: 'month 2026-10-31' },
        ),
        task(
          [
            '03',
            'Giải quyết đơn thư, tiếp công dân của Chủ tịch UBND xã',
            'UBND xã',
            'Ban Thường trực MTTQ xã',
            'Ban Pháp chế HĐND xã',
            'Tháng 6/2026',
            'Đoàn giám sát',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '04',
            'Công trình đường liên thôn do dân góp vốn',
            'Phòng Kinh tế; nhà thầu',
            'Ban Giám sát đầu tư của cộng đồng',
            'Các hộ dân hưởng lợi',
            'Theo tiến độ công trình',
            'Tại hiện trường',
          ],
          { deadline: 'event' },
        ),
        task(
          [
            '05',
            'Phản biện dự thảo quy ước, hương ước sửa đổi',
            'UBND xã',
            'Ban Thường trực MTTQ xã',
            'Hội đồng tư vấn Dân chủ - Pháp luật',
            'Trước ngày 20/5/2026',
            'Hội nghị',
          ],
          { coordinating: ['Hội đồng tư vấn Dân chủ - Pháp luật'], deadline: 'date 2026-05-20' },
        ),
        task(
          [
            '06',
            'Việc thực hiện quy tắc ứng xử tại Trung tâm Phục vụ hành chính công',
            'Trung tâm Phục vụ hành chính công xã',
            'Đoàn Thanh niên xã',
            'Các chi hội trưởng',
            'Tháng 4, 8/2026',
            'Quan sát, phỏng vấn',
          ],
          { deadline: 'several/month 2026-08-31' },
        ),
        task(
          [
            '07',
            'Thu gom rác, xả thải của trang trại',
            'Các trang trại; Hợp tác xã môi trường',
            'Hội Phụ nữ xã',
            'Hội Nông dân xã',
            '6 tháng cuối năm',
            'Đoàn giám sát',
          ],
          { deadline: 'month/date/several/year/quarter 2026-12-31' },
        ),
        task(
          [
            '08',
            'Khám bệnh bảo hiểm y tế tại trạm',
            'Trạm Y tế xã',
            'Hội Người cao tuổi xã',
            'Hội Chữ thập đỏ xã',
            'Tháng 9/2026',
            'Phỏng vấn',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '09',
            'Theo dõi việc thực hiện kiến nghị sau giám sát',
            'Các cơ quan, tổ chức được giám sát',
            'Ban Thường trực MTTQ xã',
            'Các tổ chức thành viên',
            'Cuối mỗi quý',
            'Xem xét báo cáo',
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, 'TM. BAN THƯỜNG TRỰC'], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
