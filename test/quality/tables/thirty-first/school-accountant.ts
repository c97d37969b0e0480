import { type LabelledSheet, section, task, total } from '../labels';

/** A school accountant: what each job costs and from which purse, thousands with dots, persons by their posts, a sum. */
export const schoolAccountant: LabelledSheet = {
  name: '31 Kế toán THCS - dự trù',
  about: 'school accountant, cost and purse before who, amounts in đồng, persons by posts, vouchers, a sum at the end',
  tables: [
    {
      above: [
        ['TRƯỜNG THCS'],
        ['DỰ TRÙ KINH PHÍ CÁC VIỆC NÂNG ĐIỂM HÀI LÒNG CỦA CHA MẸ HỌC SINH - NĂM 2026'],
        [null, null, null, null, null, null, 'Đơn vị tính: đồng'],
      ],
      header: [
        ['STT', 'Tên việc', 'Số tiền', 'Lấy từ nguồn', 'Người lo', 'Người cùng lo', 'Làm xong trước', 'Chứng từ'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        null,
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'product'],
      ],
      rows: [
        section(['A', 'Công khai thu chi']),
        task(
          [
            1,
            'In bảng công khai các khoản thu treo ở cổng',
            1200000,
            'Chi thường xuyên',
            'Kế toán',
            'Thủ quỹ',
            '05/9/2026',
            'Hóa đơn in',
          ],
          { deadline: 'date 2026-09-05' },
        ),
        task(
          [
            2,
            'Chuyển hết sang thu không tiền mặt',
            0,
            null,
            'Kế toán',
            'Giáo viên chủ nhiệm',
            '30/9/2026',
            'Sao kê ngân hàng',
          ],
          { deadline: 'date 2026-09-30' },
        ),
        section(['B', 'Bữa ăn, nhà vệ sinh']),
        task(
          [
            3,
            'Sửa 08 phòng vệ sinh học sinh',
            96500000,
            'Quỹ phát triển sự nghiệp',
            'Phó Hiệu trưởng cơ sở vật chất',
            'Bảo vệ, nhân viên tạp vụ',
            '15/8/2026',
            'Hợp đồng, nghiệm thu, thanh lý',
          ],
          { coordinating: ['Bảo vệ', 'nhân viên tạp vụ'], deadline: 'date 2026-08-15' },
        ),
        task(
          [
            4,
            'Mời cha mẹ học sinh ăn thử bếp bán trú',
            6000000,
            'Thu bán trú',
            'Nhân viên y tế',
            'Ban đại diện cha mẹ học sinh',
            'mỗi tháng 01 lần',
            'Danh sách ký nhận',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            5,
            'Lưu mẫu thức ăn, kiểm nghiệm nước uống',
            4800000,
            'Thu bán trú',
            'Nhân viên y tế',
            'Tổ bếp',
            'Học kỳ I năm học 2026-2027',
            'Phiếu kiểm nghiệm',
          ],
          { deadline: 'event/date/month/unreadable/several' },
        ),
        section(['C', 'Thông tin với gia đình']),
        task(
          [
            6,
            'Gói tin nhắn gửi 1.140 phụ huynh',
            18240000,
            'Thu thỏa thuận',
            'Văn thư',
            null,
            'Cả năm',
            'Hợp đồng với nhà mạng',
          ],
          { deadline: 'ongoing/year' },
        ),
        task(
          [
            7,
            'Họp mặt góp ý giữa năm, phát phiếu hỏi',
            3000000,
            'Chi thường xuyên',
            'Hiệu trưởng',
            'Chủ tịch Công đoàn',
            'tháng 12/2026',
            'Giấy đề nghị thanh toán',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        task(
          [8, 'Thẻ đón con có ảnh cho khối 6', 2260000, 'Tài trợ', 'Tổng phụ trách Đội', 'Bảo vệ', '12/9/2026', null],
          { deadline: 'date 2026-09-12' },
        ),
        total([null, 'Tổng số tiền', 132000000]),
      ],
      below: [[], ['Người lập', null, null, null, 'Hiệu trưởng duyệt']],
    },
  ],
};
