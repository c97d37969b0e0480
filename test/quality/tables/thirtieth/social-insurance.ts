import { type LabelledSheet, section, task } from '../labels';

/** A local office of social insurance: several tasks numbered in one cell, one row a theme, who does it in brackets. */
export const socialInsurance: LabelledSheet = {
  name: '30 BHXH cơ sở việc gộp',
  about:
    'local social insurance, several numbered tasks in one cell, one row a theme, English-like short headers, half years',
  tables: [
    {
      above: [['BHXH CƠ SỞ - gộp việc cải thiện hài lòng + DVC 2026'], []],
      header: [['STT', 'Mảng', 'Các việc', 'Tổ', 'Cùng tổ', 'Deadline', 'KPI', 'Kiểm tra']],
      columns: [
        'code',
        [null, 'title'],
        ['task', 'title'],
        ['lead', 'implementing'],
        ['coordinating', null],
        'deadline',
        ['product', 'benchmark', null],
        null,
      ],
      rows: [
        task(
          [
            '01',
            'Tiếp nhận',
            '1) bỏ lấy phiếu giấy\n2) đổi bàn thấp\n3) trực trưa thứ 3, thứ 5',
            'Tổ Một cửa',
            'Tổ HC',
            '31/3/26',
            'chờ < 10 phút',
            'camera',
          ],
          { code: '01|1', deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '02',
            'Thu',
            '1) rà 320 đơn vị nợ trên 3 tháng\n2) họp với Thuế mỗi tháng',
            'Tổ Thu',
            'Thuế cơ sở 5',
            'T12/2026',
            'nợ < 1,8%',
            'phần mềm TST',
          ],
          { code: '02|2', deadline: 'month 2026-12-31' },
        ),
        task(
          [
            '03',
            'Chế độ',
            'Trả lương hưu qua thẻ: đến từng tổ dân phố vận động',
            'Tổ Chế độ',
            'Bưu điện, tổ trưởng dân phố',
            '6 tháng đầu năm 2026',
            '85% người nhận',
            'báo cáo Bưu điện',
          ],
          {
            code: '03|3',
            coordinating: ['Bưu điện', 'tổ trưởng dân phố'],
            deadline: 'date/month/quarter/several/periodic 2026-06-30',
          },
        ),
        section([null, 'BHYT', '<', '<', '<', '<', '<', '<'], { title: 'BHYT' }),
        task(
          [
            '04',
            'Giám định',
            'Trả lời bệnh viện trong 2 ngày làm việc khi vướng thanh toán',
            'Tổ Giám định',
            null,
            'TX',
            '100%',
            'sổ trực',
          ],
          { code: '04|4', deadline: 'ongoing' },
        ),
        task(
          [
            '05',
            'Thẻ BHYT trên VNeID',
            '1) đối chiếu 14.600 thẻ sai ngày sinh\n2) tập huấn cho 6 trạm y tế',
            'Tổ Cấp sổ, thẻ',
            'CA các xã; trạm y tế',
            'Q2/26',
            '99% thẻ đúng',
            'CSDL',
          ],
          {
            code: '05|5',
            lead: ['Tổ Cấp sổ, thẻ'],
            coordinating: ['CA các xã', 'trạm y tế'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section([null, 'NỘI BỘ', '<', '<', '<', '<', '<', '<'], { title: 'NỘI BỘ' }),
        task(
          [
            '06',
            'Thái độ',
            'Ghi âm cuộc gọi, nghe lại cuối tuần',
            'Tổ HC',
            'tất cả các tổ',
            'thứ 6 hằng tuần',
            '0 phản ánh',
            'GĐ nghe',
          ],
          { code: '06|6', coordinating: ['tất cả các tổ'], deadline: 'periodic' },
        ),
        task(['07', 'Sáng kiến', 'Mỗi tổ 1 sáng kiến', 'các tổ', 'Công đoàn', '30/9/26', '5 SK', 'HĐ sáng kiến'], {
          code: '07|7',
          lead: ['các tổ'],
          deadline: 'date 2026-09-30',
        }),
        task(
          [
            '08',
            'Khảo sát',
            'Phát 300 phiếu tại 6 điểm thu',
            'Tổ Một cửa',
            'ĐTN',
            'đợt 1 T5, đợt 2 T10',
            '≥ 90%',
            'BHXH tỉnh',
          ],
          { code: '08|8', deadline: 'several/month 2026-10-31' },
        ),
      ],
    },
  ],
};
