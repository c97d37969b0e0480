import { section, task, type LabelledSheet } from '../labels';

/** A provincial party committee lists projects: who prepares, who appraises, when the standing and the full committee see them. */
export const partyProjects: LabelledSheet = {
  name: 'DM đề án',
  about: 'party committee, projects and reports, who prepares and who appraises, days of two bodies',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TỈNH ỦY PHÚ LƯƠNG'],
        ['DANH MỤC'],
        ['Các đề án, báo cáo trình Ban Thường vụ, Ban Chấp hành Đảng bộ tỉnh năm 2026'],
        ['-----'],
      ],
      header: [
        ['TT', 'Tên đề án, báo cáo', 'Cơ quan chuẩn bị', 'Cơ quan thẩm định', 'Trình BTV', 'Trình BCH', 'Ghi chú'],
      ],
      columns: ['code', 'task', 'lead', null, 'deadline', null, 'note'],
      rows: [
        section(['I', 'Đề án', null, null, null, null, null]),
        task(
          [
            1,
            'Đề án phát triển nguồn nhân lực số',
            'Đảng ủy UBND tỉnh',
            'Ban Tổ chức Tỉnh ủy',
            'Tháng 3',
            'Tháng 4',
            null,
          ],
          { deadline: 'month 2026-03-31' },
        ),
        task(
          [
            2,
            'Đề án nâng cao chất lượng chi bộ thôn',
            'Ban Tổ chức Tỉnh ủy',
            'Văn phòng Tỉnh ủy',
            'Tháng 5',
            'Tháng 6',
            'Chuyển từ năm 2025',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        section(['II', 'Báo cáo', null, null, null, null, null]),
        task(
          [
            1,
            'Báo cáo kết quả kiểm tra, giám sát năm 2025',
            'Ủy ban Kiểm tra Tỉnh ủy',
            'Văn phòng Tỉnh ủy',
            'Tháng 01',
            null,
            null,
          ],
          { deadline: 'month 2026-01-31' },
        ),
        task(
          [
            2,
            'Báo cáo sơ kết công tác dân vận chính quyền',
            'Ban Tuyên giáo và Dân vận Tỉnh ủy; Đảng ủy các cơ quan Đảng tỉnh',
            'Văn phòng Tỉnh ủy',
            'Tháng 7',
            'Tháng 7',
            null,
          ],
          {
            lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Đảng ủy các cơ quan Đảng tỉnh'],
            deadline: 'month 2026-07-31',
          },
        ),
      ],
      below: [[], [null, 'T/M BAN THƯỜNG VỤ']],
    },
  ],
};

/** A province mends what inspectors asked for: the demand, who does it, the term counted from a decision, how it stands. */
export const inspection: LabelledSheet = {
  name: 'Kiến nghị thanh tra',
  about: 'demands after an inspection, terms counted from the decision, how it stands, reports sent',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BIỂU THEO DÕI THỰC HIỆN KẾT LUẬN THANH TRA SỐ 14/KL-TTr'], ['Cập nhật đến ngày 30/9/2026'], []],
      header: [
        [
          'Số TT',
          'Nội dung kiến nghị xử lý',
          'Đối tượng phải thực hiện',
          'Thời hạn phải hoàn thành',
          'Tình hình thực hiện',
          'Văn bản báo cáo',
          'Đánh giá',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', null, ['product', null], null],
      rows: [
        task(
          [
            1,
            'Thu hồi nộp ngân sách 125 triệu đồng',
            'Ban Quản lý dự án huyện cũ, Công ty CP Xây lắp số 5',
            'Trong 30 ngày kể từ ngày ban hành kết luận',
            'Đã nộp 80 triệu đồng',
            'Công văn 45/BQL ngày 02/8/2026',
            'Chưa xong',
          ],
          {
            lead: ['Ban Quản lý dự án huyện cũ', 'Công ty CP Xây lắp số 5'],
            implementing: ['Ban Quản lý dự án huyện cũ', 'Công ty CP Xây lắp số 5'],
            deadline: 'event',
          },
        ),
        task(
          [
            2,
            'Kiểm điểm trách nhiệm tập thể, cá nhân có liên quan',
            'Sở Xây dựng',
            '15/8/2026',
            'Đã thực hiện',
            'Báo cáo 112/BC-SXD',
            'Xong',
          ],
          { deadline: 'date 2026-08-15' },
        ),
        task(
          [
            3,
            'Rà soát, cấp giấy phép cho 14 công trình',
            'UBND phường Hòa Bình',
            'Trước ngày 30/11/2026',
            'Đang thực hiện 09/14',
            null,
            'Chưa đến hạn',
          ],
          { deadline: 'date 2026-11-30' },
        ),
        task(
          [
            4,
            'Chấn chỉnh công tác nghiệm thu, thanh toán',
            'Các chủ đầu tư trên địa bàn',
            'Thường xuyên',
            'Đã quán triệt',
            null,
            null,
          ],
          { deadline: 'ongoing' },
        ),
      ],
    },
  ],
};
