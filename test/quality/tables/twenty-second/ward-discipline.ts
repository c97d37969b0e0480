import { type LabelledSheet, left, section, task } from '../labels';

/** A ward tightens discipline: what was found, how it is set right, who answers and who checks; headings without numbers. */
export const wardDiscipline: LabelledSheet = {
  name: 'Siết chặt kỷ cương',
  about: 'ward, what was found beside how it is set right, who checks in a column of its own, headings not numbered',
  boldHeadings: true,
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['BẢNG TỔNG HỢP HẠN CHẾ VÀ BIỆN PHÁP CHẤN CHỈNH KỶ LUẬT, KỶ CƯƠNG HÀNH CHÍNH'],
        ['UBND phường - năm 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Hạn chế được chỉ ra',
          'Biện pháp chấn chỉnh',
          'Trách nhiệm thực hiện',
          'Người kiểm tra',
          'Thời gian khắc phục',
        ],
      ],
      columns: ['code', [null, 'title', 'task'], ['task', 'method'], ['lead', 'implementing'], null, 'deadline'],
      rows: [
        section([null, 'Chấp hành thời giờ làm việc']),
        task(
          [
            1,
            'Một số công chức đến muộn buổi chiều',
            'Chấm công bằng khuôn mặt, nhắc nhở tại giao ban thứ Hai',
            'Văn phòng HĐND và UBND',
            'Chánh Văn phòng',
            'Từ 01/4/2026',
          ],
          { deadline: 'date/event/ongoing' },
        ),
        task(
          [
            2,
            'Vắng mặt tại quầy trong giờ tiếp dân',
            'Phân công người thay thế, ghi sổ giao ca',
            'Trung tâm Phục vụ hành chính công phường',
            'Giám đốc Trung tâm',
            'Hằng ngày',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section([null, 'Thực hiện nhiệm vụ được giao']),
        task(
          [
            3,
            'Tham mưu báo cáo gửi cấp trên chậm',
            'Lập danh mục báo cáo định kỳ, giao hạn nội bộ sớm hơn 03 ngày',
            'Các phòng chuyên môn',
            'Chánh Văn phòng',
            '15/3/2026',
          ],
          { deadline: 'date 2026-03-15' },
        ),
        task(
          [
            4,
            'Đùn đẩy hồ sơ giữa các phòng',
            'Ban hành quy chế phối hợp, quy định rõ thời gian cho ý kiến',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Phó Chủ tịch UBND',
            'Trong tháng 4/2026',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'month/date 2026-04-30' },
        ),
        task(
          [
            5,
            'Kết luận của Chủ tịch chậm thực hiện',
            'Theo dõi trên phần mềm, báo cáo thứ Sáu',
            'Các phòng chuyên môn; Công an phường',
            'Chủ tịch UBND',
            'Hằng tuần',
          ],
          { lead: ['Các phòng chuyên môn', 'Công an phường'], deadline: 'periodic' },
        ),
        left([]),
        section([null, 'Văn hóa công vụ']),
        task(
          [
            6,
            'Thái độ chưa đúng mực khi trả lời điện thoại',
            'Tập huấn giao tiếp, ghi âm đường dây nóng',
            'Phòng Văn hóa - Xã hội',
            'Chánh Văn phòng',
            'Quý II/2026',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            7,
            'Không đeo thẻ công chức',
            'Kiểm tra đột xuất, trừ điểm thi đua tháng',
            'Công đoàn cơ sở',
            'Tổ kiểm tra công vụ',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section([null, 'Phòng, chống tiêu cực']),
        task(
          [
            8,
            'Chưa chuyển đổi vị trí công tác đúng kỳ',
            'Lập danh sách, thực hiện chuyển đổi 06 vị trí',
            'Phòng Văn hóa - Xã hội',
            'Chủ tịch UBND',
            'Trước 30/9/2026',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            9,
            'Kê khai tài sản còn thiếu biểu mẫu',
            'Hướng dẫn lại, nộp bổ sung',
            'Văn phòng HĐND và UBND',
            'Ủy ban Kiểm tra Đảng ủy',
            '20/12/2026',
          ],
          { deadline: 'date 2026-12-20' },
        ),
      ],
    },
  ],
};
