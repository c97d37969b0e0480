import { task, type LabelledSheet } from '../labels';

/** A school lays its works out by months: the term stands first and is merged over the works of a month. */
export const schoolMonths: LabelledSheet = {
  name: 'THCS hài lòng PH',
  about: 'school, months first and merged over their works, no numbers, people by their posts, what is aimed at',
  kinds: ['tasks', 'sipas', 'other'],
  tables: [
    {
      above: [
        ['TRƯỜNG THCS HÒA BẮC'],
        ['KẾ HOẠCH THỰC HIỆN CÁC BIỆN PHÁP NÂNG CAO SỰ HÀI LÒNG CỦA CHA MẸ HỌC SINH'],
        ['Năm học 2026 - 2027'],
        [],
      ],
      header: [['Thời gian', 'Nội dung công việc', 'Hình thức', 'Người thực hiện', 'Phối hợp', 'Kết quả cần đạt']],
      columns: ['deadline', 'task', null, ['implementing', 'lead'], 'coordinating', ['product', null]],
      rows: [
        task(
          [
            'Tháng 8/2026',
            'Công khai cam kết chất lượng, đội ngũ, các khoản thu',
            'Niêm yết, đăng trang trường',
            'Phó Hiệu trưởng',
            'Kế toán, Văn thư',
            '100% phụ huynh nhận được thông tin',
          ],
          { coordinating: ['Kế toán', 'Văn thư'], deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '^',
            'Sửa nhà vệ sinh học sinh dãy B',
            'Hợp đồng sửa chữa',
            'Tổ Văn phòng',
            'Ban đại diện CMHS',
            '04 phòng đạt chuẩn',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          [
            'Tháng 9/2026',
            'Họp phụ huynh đầu năm, nghe ý kiến về bán trú',
            'Trực tiếp tại lớp',
            'Giáo viên chủ nhiệm',
            'Ban đại diện CMHS',
            'Biên bản 24 lớp',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '^',
            'Lập nhóm trao đổi của từng lớp, quy định giờ trả lời',
            'Zalo',
            'Giáo viên chủ nhiệm',
            'Tổng phụ trách Đội',
            'Trả lời trong 24 giờ',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '^',
            'Tập huấn giáo viên sử dụng sổ liên lạc điện tử',
            'Trực tuyến',
            'Tổ Tin học',
            'Các tổ chuyên môn',
            '100% giáo viên',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            'Tháng 11/2026',
            'Kiểm tra bếp ăn bán trú có phụ huynh tham gia',
            'Đột xuất',
            'Ban giám hiệu',
            'Ban đại diện CMHS; Y tế trường',
            '02 lượt/tháng',
          ],
          { coordinating: ['Ban đại diện CMHS', 'Y tế trường'], deadline: 'month 2026-11-30' },
        ),
        task(
          ['^', 'Ngày hội "Cha mẹ cùng học"', 'Ngoài trời', 'Công đoàn', 'Đoàn Thanh niên', '300 phụ huynh tham gia'],
          { deadline: 'month 2026-11-30' },
        ),
        task(
          [
            'Tháng 01/2027',
            'Khảo sát giữa năm',
            'Phiếu trực tuyến',
            'Tổ Văn phòng',
            'Giáo viên chủ nhiệm',
            'Trên 80% phụ huynh trả lời',
          ],
          { deadline: 'month 2027-01-31' },
        ),
        task(
          [
            'Tháng 02/2027',
            'Trả lời công khai các góp ý sau khảo sát',
            'Trang thông tin điện tử',
            'Hiệu trưởng',
            null,
            'Thông báo',
          ],
          { deadline: 'month 2027-02-28' },
        ),
        task(
          [
            'Tháng 5/2027',
            'Khảo sát cuối năm, so với chỉ tiêu 92% hài lòng',
            'Phiếu giấy',
            'Tổ Văn phòng',
            'Giáo viên chủ nhiệm',
            'Báo cáo gửi UBND phường',
          ],
          { deadline: 'month 2027-05-31' },
        ),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
