import { type LabelledSheet, section, task } from '../labels';

/** A high school for a school year: persons by their posts, groups of teachers, days of the next year too. */
export const highSchool: LabelledSheet = {
  name: 'CĐS trường THPT 26-27',
  about: 'high school, a school year over two calendar years, posts and groups of teachers, parts with letters',
  tables: [
    {
      above: [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
        ['TRƯỜNG THPT'],
        ['KẾ HOẠCH PHÂN CÔNG THỰC HIỆN BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM HỌC 2026 - 2027'],
      ],
      header: [
        [
          'TT',
          'NỘI DUNG CÔNG VIỆC',
          'MỨC ĐỘ CẦN ĐẠT',
          'PHỤ TRÁCH CHÍNH',
          'PHỐI HỢP',
          'THỜI ĐIỂM HOÀN THÀNH',
          'MINH CHỨNG',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        [null, 'benchmark', 'product'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        ['product', null],
      ],
      rows: [
        section(['A', 'CHUYỂN ĐỔI SỐ TRONG DẠY, HỌC']),
        task(
          [
            '1',
            'Ban hành quy chế dạy học trực tuyến',
            'Mức 3',
            'Phó Hiệu trưởng chuyên môn',
            'Các tổ chuyên môn',
            '15/9/2026',
            'Quyết định',
          ],
          { deadline: 'date 2026-09-15' },
        ),
        task(
          [
            '2',
            'Xây dựng kho học liệu số dùng chung, mỗi tổ 20 bài',
            'Mức 2',
            'Tổ trưởng chuyên môn',
            'Giáo viên tin học',
            '30/11/2026',
            'Đường dẫn kho học liệu',
          ],
          { deadline: 'date 2026-11-30' },
        ),
        task(
          [
            '3',
            'Tổ chức kiểm tra định kỳ trên phòng máy',
            'Mức 2',
            'Tổ Toán - Tin',
            'Tổ Văn phòng',
            'Tháng 12/2026 và tháng 4/2027',
            'Biên bản kiểm tra',
          ],
          { lead: ['Tổ Toán - Tin'], deadline: 'several/month/periodic 2027-04-30' },
        ),
        task(
          [
            '4',
            'Giáo viên khai thác phần mềm thiết kế bài giảng',
            'Trên 80% giáo viên',
            'Tổ trưởng chuyên môn',
            'Đoàn trường',
            'Thường xuyên',
            'Phiếu dự giờ',
          ],
          { deadline: 'ongoing' },
        ),
        section(['B', 'CHUYỂN ĐỔI SỐ TRONG QUẢN TRỊ']),
        task(
          [
            '5',
            'Triển khai học bạ số khối 10, 11, 12',
            '100% học sinh',
            'Phó Hiệu trưởng chuyên môn',
            'Giáo viên chủ nhiệm; Tổ Văn phòng',
            '31/5/2027',
            'Học bạ đã ký số',
          ],
          { coordinating: ['Giáo viên chủ nhiệm', 'Tổ Văn phòng'], deadline: 'date 2027-05-31' },
        ),
        task(
          ['6', 'Cấp chữ ký số cho toàn bộ giáo viên', '100%', 'Kế toán', 'Viettel', 'Tháng 9/2026', 'Danh sách cấp'],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '7',
            'Thu học phí không dùng tiền mặt',
            'Trên 95% phụ huynh',
            'Kế toán',
            'Ban đại diện cha mẹ học sinh, ngân hàng',
            '31/10/2026',
            'Báo cáo thu',
          ],
          { coordinating: ['Ban đại diện cha mẹ học sinh', 'ngân hàng'], deadline: 'date 2026-10-31' },
        ),
        task(
          [
            '8',
            'Giải quyết thủ tục chuyển trường trực tuyến',
            'Toàn trình',
            'Văn thư',
            null,
            'Cả năm học',
            'Sổ theo dõi',
          ],
          { deadline: 'ongoing/year/event' },
        ),
        section(['C', 'KHẢO SÁT HÀI LÒNG']),
        task(
          [
            '9',
            'Lấy ý kiến phụ huynh về chất lượng dịch vụ giáo dục',
            'Hài lòng từ 90%',
            'Thư ký hội đồng',
            'Giáo viên chủ nhiệm',
            '20/4/2027',
            'Báo cáo kết quả',
          ],
          { deadline: 'date 2027-04-20' },
        ),
        task(
          [
            '10',
            'Khắc phục các nội dung bị đánh giá dưới 80%',
            'Có biên bản',
            'Hiệu trưởng',
            'Công đoàn trường',
            '30/6/2027',
            'Báo cáo khắc phục',
          ],
          { deadline: 'date 2027-06-30' },
        ),
      ],
      below: [[], [null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
