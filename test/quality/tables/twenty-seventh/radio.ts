import { left, type LabelledSheet, section, task } from '../labels';

/** A newspaper and broadcaster: desks as leaders, when it goes on air, what has become of it; bold headings, blank rows. */
export const radio: LabelledSheet = {
  name: '27 Báo-Đài truyền thông CCHC',
  about: 'newspaper and broadcaster, desks as leaders, a state of things at the right, bold headings without numbers',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BÁO VÀ PHÁT THANH, TRUYỀN HÌNH TỈNH'],
        ['ĐẦU VIỆC TUYÊN TRUYỀN CÁC CHỈ SỐ PAR INDEX, SIPAS, PAPI - 2026'],
      ],
      header: [
        ['TT', 'Đầu việc', 'Phòng đầu mối', 'Phòng cùng làm', 'Phát sóng/ hoàn thành', 'Sản phẩm', 'Tình trạng'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        section([null, 'Truyền hình']),
        task(
          [
            '1',
            'Chuyên mục Chính quyền phục vụ',
            'Phòng Thời sự',
            'Phòng Kỹ thuật',
            '20h15 thứ Tư hằng tuần',
            '48 số',
            'đang phát',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '2',
            'Tọa đàm trực tiếp với lãnh đạo các sở',
            'Phòng Chuyên đề',
            'Phòng Thời sự; Sở Nội vụ',
            'Tháng 5, 8, 11/2026',
            '03 cuộc',
            'chốt kịch bản số 1',
          ],
          { coordinating: ['Phòng Thời sự', 'Sở Nội vụ'], deadline: 'several/month/periodic 2026-11-30' },
        ),
        task(
          [
            '3',
            'Phóng sự một cửa ở xã vùng cao',
            'Phòng Chuyên đề',
            'VP đại diện miền núi',
            '28/3/2026',
            '02 phóng sự',
            'đã quay',
          ],
          { deadline: 'date 2026-03-28' },
        ),
        left([]),
        section([null, 'Báo in, báo điện tử']),
        task(
          ['4', 'Mở chuyên trang Cải cách hành chính', 'Phòng Báo điện tử', null, '10/02/2026', 'Chuyên trang', 'xong'],
          { deadline: 'date 2026-02-10' },
        ),
        task(['5', 'Loạt bài Từ huyện về xã', 'Phòng Báo in', 'Cộng tác viên', 'Quý II/2026', '05 kỳ', null], {
          deadline: 'quarter 2026-06-30',
        }),
        task(
          [
            '6',
            'Trả lời bạn đọc về thủ tục đất đai',
            'Phòng Bạn đọc',
            'Sở Nông nghiệp và Môi trường',
            'Thường xuyên',
            '4 kỳ/tháng',
            'thiếu người viết',
          ],
          { coordinating: ['Sở Nông nghiệp và Môi trường'], deadline: 'ongoing' },
        ),
        left([]),
        section([null, 'Mạng xã hội']),
        task(
          [
            '7',
            '60 video ngắn hướng dẫn nộp hồ sơ',
            'Phòng Nội dung số',
            'Tỉnh đoàn, Trung tâm Phục vụ hành chính công tỉnh',
            'đến hết tháng 10/2026',
            '60 video',
            '11/60',
          ],
          { coordinating: ['Tỉnh đoàn', 'Trung tâm Phục vụ hành chính công tỉnh'], deadline: 'month/date 2026-10-31' },
        ),
        task(
          [
            '8',
            'Cuộc thi tìm hiểu PAPI trên fanpage',
            'Phòng Nội dung số',
            'UBMTTQ tỉnh',
            '01/9 - 30/9/2026',
            '5.000 lượt',
            null,
          ],
          { deadline: 'date/several 2026-09-30' },
        ),
      ],
    },
  ],
};
