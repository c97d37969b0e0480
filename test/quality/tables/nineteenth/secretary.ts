import { left, task, type LabelledSheet } from '../labels';

/** The secretary of a deputy chairman keeps what he said, with days as dates and who answers in a sentence. */
export const secretaryOrders: LabelledSheet = {
  name: 'Theo dõi ý kiến PCT',
  about: 'secretary of a deputy chairman: days of order and end as dates, who leads and helps in one sentence',
  at: 'A2',
  tables: [
    {
      above: [
        ['THEO DÕI VIỆC THỰC HIỆN Ý KIẾN CHỈ ĐẠO CỦA ĐỒNG CHÍ PHÓ CHỦ TỊCH VỀ NÂNG CAO CHỈ SỐ CCHC NĂM 2026'],
        [],
      ],
      header: [['TT', 'Ngày giao', 'Văn bản/Thông báo', 'Ý kiến chỉ đạo', 'Giao cơ quan', 'Hạn xử lý', 'Tình trạng']],
      columns: ['code', null, null, ['title', 'task'], ['lead', 'implementing'], 'deadline', null],
      rows: [
        task(
          [
            1,
            { day: '2026-02-03' },
            'TB 21/TB-VPUB',
            'Báo cáo nguyên nhân tụt hạng PAR INDEX 2025',
            'Sở Nội vụ',
            { day: '2026-02-20' },
            'Xong',
          ],
          { deadline: 'date 2026-02-20' },
        ),
        task(
          [
            2,
            { day: '2026-02-03' },
            'TB 21/TB-VPUB',
            'Đề xuất giải pháp tăng hồ sơ trực tuyến toàn trình',
            'Sở Khoa học và Công nghệ chủ trì, phối hợp với Trung tâm Phục vụ hành chính công tỉnh',
            { day: '2026-03-15' },
            'Xong',
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            coordinating: ['Trung tâm Phục vụ hành chính công tỉnh'],
            deadline: 'date 2026-03-15',
          },
        ),
        task(
          [
            3,
            { day: '2026-02-17' },
            'CV 318/UBND-NC',
            'Chấn chỉnh kỷ luật, kỷ cương tại bộ phận một cửa các xã',
            'UBND các xã, phường',
            { day: '2026-02-28' },
            'Đang làm',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [
            4,
            { day: '2026-03-09' },
            'CV 455/UBND-KT',
            'Rà soát dự án chậm giải ngân, điều chuyển vốn',
            'Sở Tài chính chủ trì, phối hợp với Kho bạc Nhà nước khu vực',
            { day: '2026-06-30' },
            'Đang làm',
          ],
          { lead: ['Sở Tài chính'], coordinating: ['Kho bạc Nhà nước khu vực'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            5,
            { day: '2026-03-09' },
            'CV 455/UBND-KT',
            'Tổng hợp khó khăn của doanh nghiệp, trình UBND tỉnh',
            'Sở Công Thương',
            { day: '2026-04-10' },
            'Quá hạn',
          ],
          { deadline: 'date 2026-04-10' },
        ),
        task(
          [
            6,
            { day: '2026-04-22' },
            'TB 97/TB-VPUB',
            'Xử lý dứt điểm hồ sơ đất đai quá hạn',
            'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã, phường',
            { day: '2026-05-31' },
            null,
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['UBND các xã, phường'],
            deadline: 'date 2026-05-31',
          },
        ),
        task(
          [
            7,
            { day: '2026-05-04' },
            'TB 110/TB-VPUB',
            'Chuẩn bị nội dung giao ban CCHC 6 tháng',
            'Văn phòng UBND tỉnh',
            { day: '2026-07-05' },
            null,
          ],
          { deadline: 'date 2026-07-05' },
        ),
        task(
          [
            8,
            { day: '2026-05-04' },
            'TB 110/TB-VPUB',
            'Kiểm tra công vụ đột xuất tại 10 đơn vị',
            'Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ',
            { day: '2026-11-30' },
            null,
          ],
          { lead: ['Thanh tra tỉnh'], coordinating: ['Sở Nội vụ'], deadline: 'date 2026-11-30' },
        ),
        left([]),
      ],
      below: [['Cập nhật đến ngày 05/5/2026']],
    },
  ],
};
