import { section, task, type LabelledSheet } from '../labels';

/** A local tax office: teams stand as columns, CT leads and PH helps; terms in months. */
export const localTax: LabelledSheet = {
  name: 'Thuế cơ sở 3 - DDCI',
  about: 'local tax office: its teams as columns, marked CT and PH, explained in a line above',
  tables: [
    {
      above: [['THUẾ CƠ SỞ 3'], ['PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ DDCI NĂM 2026'], ['(CT: chủ trì; PH: phối hợp)']],
      header: [
        ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '<', '<', '<', 'Thời hạn'],
        ['^', '^', 'Tổ Nghiệp vụ', 'Tổ Kiểm tra', 'Tổ Quản lý hộ kinh doanh', 'Tổ Hành chính', '^'],
      ],
      columns: ['code', ['title', 'task'], 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        section(['I', 'Tính minh bạch', null, null, null, null, null]),
        task(
          ['1', 'Công khai doanh thu khoán cũ, mức thuế kê khai mới của hộ', 'PH', null, 'CT', null, 'Tháng 01/2026'],
          {
            lead: ['Tổ Quản lý hộ kinh doanh'],
            coordinating: ['Tổ Nghiệp vụ'],
            deadline: 'month 2026-01-31',
          },
        ),
        task(['2', 'Hướng dẫn hóa đơn điện tử khởi tạo từ máy tính tiền', 'CT', null, 'PH', null, 'Tháng 3/2026'], {
          lead: ['Tổ Nghiệp vụ'],
          coordinating: ['Tổ Quản lý hộ kinh doanh'],
          deadline: 'month 2026-03-31',
        }),
        task(['3', 'Trả lời vướng mắc bằng văn bản trong 05 ngày', 'CT', 'PH', 'PH', null, 'Thường xuyên'], {
          lead: ['Tổ Nghiệp vụ'],
          coordinating: ['Tổ Kiểm tra', 'Tổ Quản lý hộ kinh doanh'],
          deadline: 'ongoing',
        }),
        section(['II', 'Chi phí thời gian', null, null, null, null, null]),
        task(['4', 'Gửi trước kế hoạch kiểm tra cho doanh nghiệp', null, 'CT', null, 'PH', 'Tháng 02/2026'], {
          lead: ['Tổ Kiểm tra'],
          coordinating: ['Tổ Hành chính'],
          deadline: 'month 2026-02-28',
        }),
        task(
          ['5', 'Kiểm tra tại trụ sở cơ quan thuế thay cho tại doanh nghiệp', 'PH', 'CT', null, null, 'Tháng 11/2026'],
          {
            lead: ['Tổ Kiểm tra'],
            coordinating: ['Tổ Nghiệp vụ'],
            deadline: 'month 2026-11-30',
          },
        ),
        task(['6', 'Hoàn thuế trước hạn cho doanh nghiệp chấp hành tốt', 'CT', 'PH', null, null, 'Tháng 9/2026'], {
          lead: ['Tổ Nghiệp vụ'],
          coordinating: ['Tổ Kiểm tra'],
          deadline: 'month 2026-09-30',
        }),
        section(['III', 'Chi phí không chính thức', null, null, null, null, null]),
        task(['7', 'Lắp camera, hòm thư góp ý nơi tiếp người nộp thuế', null, null, null, 'CT', 'Tháng 4/2026'], {
          lead: ['Tổ Hành chính'],
          deadline: 'month 2026-04-30',
        }),
        task(['8', 'Luân chuyển công chức theo địa bàn', null, 'PH', 'PH', 'CT', 'Tháng 6/2026'], {
          lead: ['Tổ Hành chính'],
          coordinating: ['Tổ Kiểm tra', 'Tổ Quản lý hộ kinh doanh'],
          deadline: 'month 2026-06-30',
        }),
        task(
          ['9', 'Khảo sát ẩn danh doanh nghiệp vừa làm việc với cơ quan thuế', 'PH', 'PH', null, 'CT', 'Tháng 10/2026'],
          {
            lead: ['Tổ Hành chính'],
            coordinating: ['Tổ Nghiệp vụ', 'Tổ Kiểm tra'],
            deadline: 'month 2026-10-31',
          },
        ),
      ],
      below: [[], [null, null, null, null, 'TRƯỞNG THUẾ CƠ SỞ']],
    },
  ],
};
