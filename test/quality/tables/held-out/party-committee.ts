import { section, task, type LabelledSheet } from '../labels';

/** A party committee's programme: who answers is a person, who drafts is a body; dates typed with points or in short. */
export const partyCommittee: LabelledSheet = {
  name: 'Chương trình 2026',
  about: 'party committee, persons beside bodies, dates in short, headings with a remark, a column of numbers left out',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH'],
        ['ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['CHƯƠNG TRÌNH LÀM VIỆC NĂM 2026'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Tên công việc',
          'Đồng chí phụ trách',
          'Cơ quan tham mưu',
          'Cơ quan phối hợp',
          'Thời gian trình',
          'Cấp cho ý kiến',
        ],
      ],
      columns: ['code', 'task', null, 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['I', 'QUÝ I', null, null, null, 'Họp định kỳ tuần cuối tháng', null]),
        task(
          [
            '1',
            'Quy chế làm việc nhiệm kỳ mới',
            'Đ/c Bí thư',
            'Văn phòng Đảng ủy',
            'Ban Tổ chức Đảng ủy, Ủy ban Kiểm tra Đảng ủy',
            'T1/2026',
            'Ban Chấp hành',
          ],
          {
            coordinating: ['Ban Tổ chức Đảng ủy', 'Ủy ban Kiểm tra Đảng ủy'],
            deadline: 'month 2026-01-31',
          },
        ),
        task(
          [
            '2',
            'Kế hoạch kiểm tra, giám sát',
            'Đ/c Chủ nhiệm',
            'Ủy ban Kiểm tra Đảng ủy',
            'Các chi bộ, đảng bộ trực thuộc',
            '28.02.2026',
            'Ban Thường vụ',
          ],
          {
            coordinating: ['Các chi bộ, đảng bộ trực thuộc'],
            deadline: 'date 2026-02-28',
          },
        ),
        section(['II', 'QUÝ II', null, null, null, null, null]),
        task(
          [
            '3',
            'Sơ kết học tập và làm theo Bác',
            'Đ/c Phó Bí thư',
            'Ban Tuyên giáo và Dân vận Đảng ủy',
            'Văn phòng Đảng ủy; Đoàn Thanh niên; Công đoàn',
            'Tháng 5-6/2026',
            'Ban Thường vụ',
          ],
          {
            lead: ['Ban Tuyên giáo và Dân vận Đảng ủy'],
            coordinating: ['Văn phòng Đảng ủy', 'Đoàn Thanh niên', 'Công đoàn'],
            deadline: 'month/several 2026-06-30',
          },
        ),
        task(
          [
            '4',
            'Nghị quyết về chuyển đổi số',
            'Đ/c Phó Bí thư',
            'Văn phòng Đảng ủy',
            'Đảng ủy Sở Khoa học và Công nghệ',
            'Trong quý II',
            'Ban Chấp hành',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        section(['III', 'SÁU THÁNG CUỐI NĂM', null, null, null, null, null]),
        task(
          [
            '5',
            'Đánh giá, xếp loại đảng viên',
            'Đ/c Trưởng ban',
            'Ban Tổ chức Đảng ủy',
            'Các đảng bộ, chi bộ',
            'Trước ngày 15/12/2026',
            'Ban Thường vụ',
          ],
          {
            coordinating: ['Các đảng bộ, chi bộ'],
            deadline: 'date 2026-12-15',
          },
        ),
        task(
          [
            '6',
            'Báo cáo công tác dân vận',
            'Đ/c Phó Trưởng ban',
            'Ban Tuyên giáo và Dân vận Đảng ủy',
            '-',
            '6 tháng, năm',
            'Ban Thường vụ',
          ],
          {
            lead: ['Ban Tuyên giáo và Dân vận Đảng ủy'],
            coordinating: [],
            deadline: 'periodic/several',
          },
        ),
      ],
    },
  ],
};
