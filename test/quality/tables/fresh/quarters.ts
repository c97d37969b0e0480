import { either, section, task, type LabelledSheet } from '../labels';

/** A ward shares out digital targets: the year's aim and its quarters as numbers, a division and an official for each. */
export const quarterTargets: LabelledSheet = {
  name: 'Chỉ tiêu CĐS',
  about: 'digital targets of a ward by quarters, percents as numbers, division and official in charge',
  kinds: ['tasks', 'dti'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHÂN BỔ CHỈ TIÊU CHUYỂN ĐỔI SỐ PHƯỜNG NĂM 2026'], []],
      header: [
        [
          'STT',
          'Tên chỉ tiêu',
          'ĐVT',
          'Kế hoạch năm',
          'Phân theo quý',
          '<',
          '<',
          '<',
          'Bộ phận chủ trì',
          'Công chức theo dõi',
          'Biện pháp thực hiện',
        ],
        ['^', '^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^', '^', '^'],
      ],
      columns: ['code', ['title', 'task'], null, null, null, null, null, null, 'lead', null, ['task', 'method']],
      rows: [
        section(['I', 'Chính quyền số', null, null, null, null, null, null, null, null, null]),
        either('section/task', [
          1,
          'Hồ sơ nộp trực tuyến',
          '%',
          85,
          70,
          75,
          80,
          85,
          'Trung tâm Phục vụ hành chính công',
          'Nguyễn Văn A',
          'Hướng dẫn tại nhà',
        ]),
        task([2, 'Số hóa kết quả', '%', 90, 60, 70, 80, 90, 'Văn phòng HĐND và UBND', 'Trần Thị B', 'Thuê quét hồ sơ']),
        section(['II', 'Xã hội số', null, null, null, null, null, null, null, null, null]),
        task([
          1,
          'Dân số có hồ sơ sức khỏe điện tử',
          '%',
          95,
          88,
          90,
          92,
          95,
          'Trạm Y tế',
          'Lê Văn C',
          'Lập tại các khu phố',
        ]),
        task(
          [
            2,
            'Hộ có địa chỉ số',
            'Hộ',
            3200,
            800,
            1600,
            2400,
            3200,
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Phạm Thị D',
            'Dán mã QR',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
        ),
      ],
    },
  ],
};

/** A ward controls procedures: ways of doing in long cells, who answers in the first place, points in time. */
export const procedures: LabelledSheet = {
  name: 'KSTTHC',
  about: 'control of procedures in a commune, manner of doing, mainly answering and taking part, moments',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['Phụ lục'],
        ['NỘI DUNG, TIẾN ĐỘ THỰC HIỆN CÔNG TÁC KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2026 CỦA XÃ ĐÔNG SƠN'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung',
          'Cách thức tiến hành',
          'Đơn vị chịu trách nhiệm chính',
          'Đơn vị tham gia',
          'Thời điểm hoàn thành',
          'Kết quả đầu ra',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ],
      columns: ['code', ['task', 'title'], ['method', 'task', null], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          [
            '1.',
            'Công khai thủ tục hành chính',
            'Niêm yết tại trụ sở, đăng trên trang thông tin điện tử của xã',
            'Trung tâm PVHCC xã',
            'Văn phòng HĐND&UBND xã',
            'Ngay sau khi có quyết định công bố',
            'Danh mục được niêm yết',
          ],
          { code: '1', deadline: 'event' },
        ),
        task(
          [
            '2.',
            'Rà soát, đơn giản hóa',
            'Lựa chọn thủ tục còn vướng mắc để kiến nghị',
            'Phòng Kinh tế',
            'Phòng VH&XH; Trung tâm PVHCC xã; Công an xã',
            'Chậm nhất 15/9/2026',
            'Báo cáo kết quả rà soát',
          ],
          {
            code: '2',
            coordinating: ['Phòng VH&XH', 'Trung tâm PVHCC xã', 'Công an xã'],
            deadline: 'date 2026-09-15',
          },
        ),
        task(
          [
            '3.',
            'Tiếp nhận phản ánh, kiến nghị',
            'Qua hệ thống thông tin tiếp nhận, trả lời',
            'Văn phòng HĐND&UBND xã',
            'Các phòng chuyên môn',
            'Khi có phản ánh, kiến nghị',
            'Văn bản trả lời',
          ],
          { code: '3', deadline: 'event' },
        ),
        task(
          [
            '4.',
            'Báo cáo kiểm soát thủ tục hành chính',
            'Tổng hợp trên hệ thống báo cáo',
            'Văn phòng HĐND&UBND xã',
            'Các phòng chuyên môn',
            'Ngày 15 tháng cuối quý',
            'Báo cáo quý, năm',
          ],
          { code: '4', deadline: 'periodic/several/unreadable/date' },
        ),
      ],
    },
  ],
};
