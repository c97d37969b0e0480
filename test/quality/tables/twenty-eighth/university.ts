import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const act = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A university after its accreditation: what the assessors advised, what is done, who, in which term. */
export const university: LabelledSheet = {
  name: '28 ĐH sau kiểm định',
  about:
    'university, standards as headings, level reached and aimed at, advice of assessors beside the action, terms as deadlines',
  tables: [
    {
      above: [
        ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', '<', '<'],
        ['TRƯỜNG ĐẠI HỌC KỸ THUẬT MIỀN TRUNG', '<', '<'],
        [
          'KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU ĐÁNH GIÁ NGOÀI VÀ KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI HỌC',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        ['Giai đoạn 2026 - 2027', '<', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'Tiêu chí',
          'Khuyến nghị của Đoàn đánh giá ngoài',
          'Mức đánh giá',
          '<',
          'Hoạt động cải tiến',
          'Đơn vị chịu trách nhiệm chính',
          'Đơn vị phối hợp',
          'Thời gian',
          'Minh chứng dự kiến',
        ],
        ['^', '^', 'Hiện tại', 'Phấn đấu', '^', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        ['title', null],
        ['achieved', null],
        ['benchmark', null],
        ['task', 'method'],
        'lead',
        'coordinating',
        'deadline',
        'product',
      ],
      rows: [
        section(['Tiêu chuẩn 5', 'Các chính sách về đào tạo, nghiên cứu khoa học và phục vụ cộng đồng'], {
          code: 'Tiêu chuẩn 5|5',
        }),
        act(
          [
            '5.2',
            'Chưa đo lường kết quả thực hiện chính sách',
            3,
            4,
            'Ban hành bộ chỉ số đo lường 12 chính sách',
            'Phòng Khảo thí và Đảm bảo chất lượng',
            'Phòng Hành chính - Tổng hợp',
            'Tháng 9/2026',
            'Quyết định ban hành',
          ],
          {
            lead: ['Phòng Khảo thí và Đảm bảo chất lượng'],
            coordinating: ['Phòng Hành chính - Tổng hợp'],
            deadline: 'month 2026-09-30',
          },
        ),
        act(
          [
            '5.4',
            'Việc rà soát chính sách chưa lấy ý kiến doanh nghiệp',
            4,
            5,
            'Hội nghị doanh nghiệp thường niên',
            'Trung tâm Hợp tác doanh nghiệp',
            'Các khoa đào tạo',
            'Tháng 11 hằng năm',
            'Biên bản hội nghị',
          ],
          { deadline: 'periodic' },
        ),
        section(['Tiêu chuẩn 9', 'Hệ thống đảm bảo chất lượng bên trong'], { code: 'Tiêu chuẩn 9|9' }),
        act(
          [
            '9.3',
            'Cơ sở dữ liệu phân tán ở nhiều phòng',
            3,
            4,
            'Xây dựng kho dữ liệu dùng chung',
            'Trung tâm Chuyển đổi số',
            '- Phòng Đào tạo\n- Phòng Công tác sinh viên\n- Phòng Tổ chức cán bộ',
            'Quý I/2027',
            'Kho dữ liệu được nghiệm thu',
          ],
          {
            lead: ['Trung tâm Chuyển đổi số'],
            coordinating: ['Phòng Đào tạo', 'Phòng Công tác sinh viên', 'Phòng Tổ chức cán bộ'],
            deadline: 'quarter 2027-03-31',
          },
        ),
        section(['Tiêu chuẩn 17', 'Các hoạt động phục vụ và hỗ trợ người học'], { code: 'Tiêu chuẩn 17|17' }),
        act(
          [
            '17.1',
            'Sinh viên chờ xác nhận giấy tờ quá 03 ngày',
            4,
            5,
            'Cấp giấy xác nhận điện tử có ký số',
            'Phòng Công tác sinh viên',
            'Trung tâm Chuyển đổi số',
            'Trước khi khai giảng năm học 2026 - 2027',
            'Phần mềm một cửa sinh viên',
          ],
          { deadline: 'event/date/year/unreadable' },
        ),
        act(
          [
            '17.2',
            'Ký túc xá thiếu chỗ tự học',
            3,
            4,
            'Cải tạo tầng 1 nhà A3 thành không gian tự học',
            'Ban Quản lý ký túc xá',
            'Phòng Quản trị - Thiết bị',
            '15/8/2026',
            'Biên bản bàn giao',
          ],
          { coordinating: ['Phòng Quản trị - Thiết bị'], deadline: 'date 2026-08-15' },
        ),
        act(
          [
            '17.4',
            'Kết quả khảo sát chưa được phản hồi tới người học',
            3,
            4,
            'Công bố báo cáo "Nhà trường đã thay đổi gì" sau mỗi đợt khảo sát',
            'Phòng Khảo thí và Đảm bảo chất lượng',
            'Đoàn Thanh niên, Hội Sinh viên',
            'Cuối mỗi học kỳ',
            'Báo cáo công khai',
          ],
          {
            lead: ['Phòng Khảo thí và Đảm bảo chất lượng'],
            coordinating: ['Đoàn Thanh niên', 'Hội Sinh viên'],
            deadline: 'periodic/event',
          },
        ),
        section(['Tiêu chuẩn 20', 'Hợp tác và đối tác nghiên cứu khoa học'], { code: 'Tiêu chuẩn 20|20' }),
        act(
          [
            '20.3',
            'Ít đề tài chung với nước ngoài',
            3,
            4,
            'Ký 02 thỏa thuận đồng tài trợ nghiên cứu',
            'Phòng Khoa học và Hợp tác quốc tế',
            null,
            'Năm 2027',
            'Thỏa thuận',
          ],
          { lead: ['Phòng Khoa học và Hợp tác quốc tế'], deadline: 'year 2027-12-31' },
        ),
      ],
      below: [[], [null, null, null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
