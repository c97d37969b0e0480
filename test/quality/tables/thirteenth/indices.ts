import { either, joined, left, task, type LabelledSheet } from '../labels';

/** A special zone improves its PAPI: parts of the index as headings, the aim for each part, what is done. */
export const zonePapi: LabelledSheet = {
  name: 'PAPI đặc khu',
  about: 'special zone, PAPI dimensions as headings, figures of the province, works and where they are done, terms',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND ĐẶC KHU HẢI VÂN'],
        ['NỘI DUNG NÂNG CAO CHỈ SỐ PAPI NĂM 2026'],
        ['(Kèm theo Kế hoạch số 37/KH-UBND ngày 16/3/2026 của UBND đặc khu)'],
        [],
      ],
      header: [
        [
          'Mục',
          'Nội dung thành phần PAPI',
          'Giá trị của tỉnh năm 2025',
          'Việc cần làm',
          'Nơi chủ trì',
          'Nơi phối hợp',
          'Thời hạn',
        ],
      ],
      columns: ['code', 'title', ['achieved', null], 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', [
          '2',
          'Công khai, minh bạch trong việc ra quyết định',
          5.12,
          null,
          null,
          null,
          null,
        ]),
        either(
          'criterion/task',
          [
            '2.1',
            'Tiếp cận thông tin',
            0.84,
            'Đăng công khai dự toán, quyết toán thu chi trên trang thông tin và tại nhà văn hóa',
            'Phòng Kinh tế',
            'Trưởng các khu dân cư',
            'Sau mỗi quý',
          ],
          { coordinating: ['Trưởng các khu dân cư'], deadline: 'periodic/event' },
        ),
        either(
          'criterion/task',
          [
            '2.4',
            'Công khai quy hoạch, kế hoạch sử dụng đất, khung giá đất',
            1.31,
            'Niêm yết bản đồ quy hoạch ở 06 khu dân cư',
            'Phòng Kinh tế',
            'Trung tâm Phục vụ hành chính công',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        either('section/criterion', ['5', 'Thủ tục hành chính công', 7.2, null, null, null, null]),
        either(
          'criterion/task',
          [
            '5.3',
            'Thủ tục hành chính cấp xã/phường',
            2.41,
            'Nhận hồ sơ tại tàu khách, trả kết quả qua bưu chính',
            'Trung tâm Phục vụ hành chính công',
            'Bưu điện đặc khu\nCảng vụ',
            'Từ tháng 5/2026',
          ],
          { coordinating: ['Bưu điện đặc khu', 'Cảng vụ'], deadline: 'month/event/ongoing' },
        ),
      ],
    },
  ],
};

/** A ward asks its people: numbers of columns, a row cut by the page, the header again. */
export const wardSatisfaction: LabelledSheet = {
  name: 'Hài lòng phường Vĩnh Trại',
  about:
    'ward, factors of satisfaction as parts, percent of last year, one measure cut in two by the page, header again',
  kinds: ['sipas', 'tasks', 'other'],
  boldHeadings: true,
  at: 'B2',
  tables: [
    {
      above: [['Phụ lục: Biện pháp nâng cao Chỉ số hài lòng (SIPAS) của UBND phường Vĩnh Trại năm 2026'], []],
      header: [
        ['TT', 'Biện pháp thực hiện', 'Mức hài lòng 2025 (%)', 'Giao chủ trì', 'Cùng phối hợp', 'Thời gian xong'],
      ],
      columns: ['code', 'task', [null, 'achieved'], 'lead', 'coordinating', 'deadline'],
      rows: [
        left(['1', '2', '3', '4', '5', '6']),
        either('section/criterion', ['I', 'Tiếp cận dịch vụ', '88,41', null, null, null]),
        task(
          [
            '1',
            'Bố trí bàn hướng dẫn, nước uống, wifi tại nơi chờ',
            null,
            'Trung tâm Phục vụ hành chính công',
            'Đoàn Thanh niên',
            'Tháng 02/2026',
          ],
          { deadline: 'month 2026-02-28' },
        ),
        task(
          [
            '2',
            'Rà soát, thay biển chỉ dẫn, bổ sung lối đi cho',
            null,
            'Văn phòng HĐND và UBND',
            'Phòng Kinh tế',
            '30/3/2026',
          ],
          {
            title: 'Rà soát, thay biển chỉ dẫn, bổ sung lối đi cho người khuyết tật',
            lead: ['Văn phòng HĐND và UBND'],
            deadline: 'date 2026-03-30',
          },
        ),
        left(['TT', 'Biện pháp thực hiện', 'Mức hài lòng 2025 (%)', 'Giao chủ trì', 'Cùng phối hợp', 'Thời gian xong']),
        joined([null, 'người khuyết tật', null, null, null, null]),
        either('section/criterion', ['II', 'Công chức giải quyết công việc', '84,07', null, null, null]),
        task(
          [
            '3',
            'Tập huấn kỹ năng giao tiếp, 02 lớp',
            null,
            'Phòng Văn hóa - Xã hội',
            'Trung tâm Chính trị; Trung tâm Phục vụ hành chính công',
            'Quý II, quý III',
          ],
          {
            coordinating: ['Trung tâm Chính trị', 'Trung tâm Phục vụ hành chính công'],
            deadline: 'quarter/several 2026-09-30',
          },
        ),
        task(
          [
            '4',
            'Gọi điện xin lỗi người dân khi hồ sơ trễ hẹn',
            null,
            'Công chức thụ lý hồ sơ',
            null,
            'Trong ngày trễ hẹn',
          ],
          { deadline: 'event/unreadable' },
        ),
      ],
    },
  ],
};
