import { type LabelledRow, type LabelledSheet, task } from '../labels';
import type { Cell } from '../labels';

/** What is to be done ends with who does it, in brackets: they are taken off. */
const work = (cells: readonly Cell[], code: string, units: readonly string[], deadline: string): LabelledRow =>
  task(cells, {
    code,
    title: String(cells[2]).replace(/ \(.*\)$/u, ''),
    lead: units,
    implementing: units,
    deadline,
  });

/** A university after accreditation: who does it stands in brackets behind the work, budget, link and state beside it. */
export const university: LabelledSheet = {
  name: '29 ĐH sau đánh giá ngoài',
  about:
    'university, criteria numbers behind letters, faculties and rooms in brackets at the end of the work, budget, evidence link, state of things',
  tables: [
    {
      above: [
        ['TRƯỜNG ĐẠI HỌC - PHÒNG KHẢO THÍ & ĐBCL'],
        ['Theo dõi khắc phục khuyến nghị của đoàn đánh giá ngoài, 2026-2027'],
        ['cập nhật 02/3/2026'],
        [],
      ],
      header: [
        [
          'Mã TC',
          'Khuyến nghị của đoàn',
          'Việc khắc phục (đơn vị làm)',
          'Hoàn thành',
          'Kinh phí (tr.đ)',
          'Link minh chứng',
          'Trạng thái',
        ],
      ],
      columns: ['code', [null, 'title'], ['task', 'method'], 'deadline', null, [null, 'product'], null],
      rows: [
        work(
          [
            'TC 1.3',
            'Tầm nhìn chưa phổ biến đến người học',
            'Đưa vào tuần sinh hoạt công dân (P. Công tác sinh viên)',
            'Tháng 9/2026',
            0,
            'drive/TC1.3',
            'chưa',
          ],
          '1.3|TC 1.3|TC1.3',
          ['P. Công tác sinh viên'],
          'month 2026-09-30',
        ),
        work(
          [
            'TC 2.4',
            'Chưa họp Hội đồng trường đủ kỳ',
            'Lập lịch họp năm, gửi trước 10 ngày (Văn phòng HĐT)',
            '31/03/2026',
            0,
            'drive/TC2.4',
            'xong',
          ],
          '2.4|TC 2.4|TC2.4',
          ['Văn phòng HĐT'],
          'date 2026-03-31',
        ),
        work(
          [
            'TC 5.1',
            'Chính sách chưa được rà soát định kỳ',
            'Rà soát 26 quy định, bỏ 9 (P. Tổ chức - Hành chính)',
            'Quý 2/2026',
            5,
            null,
            'đang làm',
          ],
          '5.1|TC 5.1|TC5.1',
          ['P. Tổ chức - Hành chính'],
          'quarter 2026-06-30',
        ),
        work(
          [
            'TC 8.2',
            'Ít trao đổi giảng viên',
            'Ký 04 thỏa thuận trao đổi với trường ngoài nước (P. Hợp tác quốc tế)',
            '30/06/2027',
            '120',
            'drive/TC8.2',
            'đang làm',
          ],
          '8.2|TC 8.2|TC8.2',
          ['P. Hợp tác quốc tế'],
          'date 2027-06-30',
        ),
        work(
          [
            'TC 10.1',
            'Đánh giá nội bộ chưa theo chu kỳ',
            'Tự đánh giá 06 chương trình đào tạo (P. KT&ĐBCL, các khoa)',
            '12/2026',
            '60',
            null,
            'đang làm',
          ],
          '10.1|TC 10.1|TC10.1',
          ['P. KT&ĐBCL', 'các khoa'],
          'month 2026-12-31',
        ),
        work(
          [
            'TC 14.3',
            'Chuẩn đầu ra khó đo',
            'Viết lại chuẩn đầu ra 12 ngành (P. Đào tạo; Khoa Kinh tế; Khoa Nông học)',
            '15/08/2026',
            '48',
            'drive/TC14.3',
            'chưa',
          ],
          '14.3|TC 14.3|TC14.3',
          ['P. Đào tạo', 'Khoa Kinh tế', 'Khoa Nông học'],
          'date 2026-08-15',
        ),
        work(
          [
            'TC 16.1',
            'Thiếu ngân hàng câu hỏi',
            'Mua phần mềm, nhập 8.000 câu (Trung tâm CNTT)',
            'Năm 2027',
            '350',
            null,
            'chờ đấu thầu',
          ],
          '16.1|TC 16.1|TC16.1',
          ['Trung tâm CNTT'],
          'year 2027-12-31',
        ),
        work(
          [
            'TC 17.2',
            'Khảo sát sinh viên hồi đáp thấp',
            'Hỏi ngay trên app sau mỗi học phần (Trung tâm CNTT)',
            'mỗi học kỳ',
            0,
            'drive/TC17.2',
            'đang làm',
          ],
          '17.2|TC 17.2|TC17.2',
          ['Trung tâm CNTT'],
          'periodic',
        ),
        work(
          [
            'TC 21.4',
            'Kết nối doanh nghiệp rời rạc',
            'Ngày hội việc làm, 40 gian (Đoàn Thanh niên)',
            '22/11/2026',
            '75',
            null,
            'chưa',
          ],
          '21.4|TC 21.4|TC21.4',
          ['Đoàn Thanh niên'],
          'date 2026-11-22',
        ),
      ],
    },
  ],
};
