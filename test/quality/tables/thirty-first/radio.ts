import { type LabelledSheet, rule, task } from '../labels';

/** A journalist of the provincial radio: weeks merged down, who writes and who cuts, the day on air, remarks to himself. */
export const radio: LabelledSheet = {
  name: '31 Phát thanh - loạt bài PAPI',
  about:
    'journalist of provincial radio, weeks merged down at the left, days on air without a year, slashes between names',
  tables: [
    {
      above: [
        ['Loạt bài phát thanh tháng 8-9/2026 kéo điểm PAPI (nội dung Công khai, minh bạch)'],
        ['Người lập: phóng viên phòng Phát thanh'],
      ],
      header: [['Tuần', 'Đề tài', 'Viết bài', 'Dựng, thu tiếng', 'Lên sóng', 'Nhắc mình']],
      columns: [
        null,
        ['task', 'title'],
        ['lead', 'implementing'],
        ['coordinating', 'implementing'],
        'deadline',
        'note',
      ],
      rows: [
        task(
          [
            'Tuần 1',
            'Bảng công khai thu chi ở xã: treo mà không ai đọc được',
            'tổ Thời sự',
            'kỹ thuật phim trường',
            '03/8',
            null,
          ],
          { deadline: 'date 2026-08-03' },
        ),
        task(['^', 'Hỏi nhanh 20 người ở chợ', 'cộng tác viên', 'tổ Thời sự', '05/8', 'xin phép ban quản lý chợ'], {
          deadline: 'date 2026-08-05',
        }),
        task(
          [
            'Tuần 2',
            'Giá đất mới, dân xem ở đâu',
            'tổ Kinh tế',
            'kỹ thuật / tổ Dân tộc',
            '10/8, phát lại 12/8',
            'cần tiếng Khmer',
          ],
          {
            coordinating: ['kỹ thuật', 'tổ Dân tộc'],
            deadline: 'date/several',
          },
        ),
        task(
          [
            '^',
            'Tọa đàm với Sở Nông nghiệp và Môi trường',
            'trưởng phòng',
            'kỹ thuật',
            '14/8',
            'gửi câu hỏi trước 3 ngày',
          ],
          {
            deadline: 'date 2026-08-14',
          },
        ),
        task(['Tuần 3', 'Danh sách hộ nghèo đọc trên loa xóm', 'tổ Thời sự', 'đài truyền thanh xã', '17/8', null], {
          deadline: 'date 2026-08-17',
        }),
        task(['^', 'Cụ bà 80 tuổi đi hỏi quy hoạch', 'cộng tác viên', 'kỹ thuật', '20/8', 'bài hay, gửi dự thi'], {
          deadline: 'date 2026-08-20',
        }),
        task(
          ['Các tuần', 'Hộp thư bạn nghe đài về thủ tục', 'tổ Bạn nghe đài', 'kỹ thuật', '17h thứ Sáu hằng tuần', null],
          { deadline: 'periodic' },
        ),
        rule([null, 'nghỉ lễ 2/9 không có bài mới']),
        task(
          [
            'Tuần 6',
            'Xã nào làm tốt: đi ba xã điểm',
            'tổ Thời sự / tổ Kinh tế',
            'kỹ thuật / lái xe',
            'từ 07/9 đến 11/9',
            'đăng ký xe',
          ],
          {
            lead: ['tổ Thời sự', 'tổ Kinh tế'],
            coordinating: ['kỹ thuật', 'lái xe'],
            deadline: 'date/several 2026-09-11',
          },
        ),
        task(['Tuần 7', 'Bài kết, mời lãnh đạo tỉnh nói', 'trưởng phòng', 'kỹ thuật phim trường', '18/9/2026', null], {
          deadline: 'date 2026-09-18',
        }),
      ],
    },
  ],
};
