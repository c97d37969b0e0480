import { type LabelledSheet, task } from '../labels';

/** A kindergarten: the month by which a thing is done merged at the left of it, what was done with a day at the right. */
export const kindergarten: LabelledSheet = {
  name: 'MN việc theo tháng',
  about: 'kindergarten, no numbers, the month as deadline merged over its lines at the left, state with a day',
  tables: [
    {
      above: [['TRƯỜNG MẦM NON HOA SEN'], ['VIỆC LÀM CHO PHỤ HUYNH YÊN TÂM, NĂM HỌC 2026 - 2027'], []],
      header: [['Thời hạn', 'Nội dung công việc', 'Cô nào phụ trách', 'Phối hợp', 'Xong chưa']],
      columns: ['deadline', ['task', 'title'], ['lead', 'implementing'], 'coordinating', [null, 'achieved']],
      rows: [
        task(['Tháng 9/2026', 'Dán thực đơn, giá tiền ăn ở cửa lớp', 'Tổ Nuôi', 'Kế toán', 'xong 07/9'], {
          deadline: 'month 2026-09-30',
        }),
        task(
          ['^', 'Họp phụ huynh đầu năm, phát phiếu hỏi', 'Giáo viên các lớp', 'Ban đại diện phụ huynh', 'xong 12/9'],
          {
            deadline: 'month 2026-09-30',
          },
        ),
        task(['^', 'Camera ở bếp và cổng', 'Phó Hiệu trưởng', 'Bảo vệ', 'xong 30/9'], { deadline: 'month 2026-09-30' }),
        task(
          ['Tháng 10/2026', 'Cân đo, gửi phiếu sức khỏe về nhà', 'Nhân viên y tế', 'Giáo viên các lớp', 'đang làm'],
          {
            deadline: 'month 2026-10-31',
          },
        ),
        task(['^', 'Mời 10 phụ huynh vào bếp xem nấu ăn', 'Tổ Nuôi', 'Ban đại diện phụ huynh', 'xong 20/10'], {
          deadline: 'month 2026-10-31',
        }),
        task(['Tháng 12/2026', 'Sơn lại đồ chơi ngoài trời', 'Tổ Văn phòng', 'Đoàn xã', 'chưa'], {
          deadline: 'month 2026-12-31',
        }),
        task(['^', 'Tập huấn sơ cứu trẻ hóc, sặc', 'Nhân viên y tế', 'Trạm Y tế xã', 'chưa'], {
          deadline: 'month 2026-12-31',
        }),
        task(['Tháng 3/2027', 'Hội thi bé khỏe, bé ngoan', 'Tổ Chuyên môn', 'Công đoàn', null], {
          deadline: 'month 2027-03-31',
        }),
        task(['Tháng 5/2027', 'Phát phiếu hỏi lần hai, so với đầu năm', 'Giáo viên các lớp', 'Tổ Văn phòng', null], {
          deadline: 'month 2027-05-31',
        }),
        task(['^', 'Công khai thu chi cả năm', 'Kế toán', null, null], { deadline: 'month 2027-05-31' }),
      ],
      below: [[], ['Hiệu trưởng đã xem']],
    },
  ],
};
