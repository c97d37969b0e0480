import { day } from '../../typed-sheet';
import { type LabelledSheet, task } from '../labels';

/** A department of agriculture and environment: what people are not satisfied with, and what is done about it. */
export const agricultureSipas: LabelledSheet = {
  name: '33 SNNMT SIPAS',
  about: 'department of agriculture and environment, weak points merged down with their number, several tasks each',
  tables: [
    {
      above: [
        [
          'BẢNG PHÂN CÔNG, THEO DÕI KẾ HOẠCH NÂNG CAO CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2026 - SỞ NN&MT',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung còn hạn chế',
          'Giải pháp, công việc cụ thể',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian HT',
          'Kết quả',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['title', null], ['task', 'method'], 'lead', 'coordinating', 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Trễ hạn hồ sơ cấp GCN lần đầu',
            'Giao chỉ tiêu giảm trễ hạn cho từng Chi nhánh',
            'VPĐK đất đai',
            'Phòng QLĐĐ',
            day('2026-03-20'),
            'Đã giao',
            null,
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(
          [
            '^',
            '^',
            'Họp kiểm điểm Chi nhánh có tỷ lệ trễ trên 5%',
            'VPĐK đất đai',
            null,
            'Hằng tháng',
            'Đã họp 3 kỳ',
            null,
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            '^',
            '^',
            'Gửi thư xin lỗi 100% hồ sơ trễ hạn',
            'VPĐK đất đai',
            'Văn phòng Sở',
            'Thường xuyên',
            '78%',
            'PM lỗi tháng 4',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            2,
            'Người dân phải đi lại bổ sung hồ sơ',
            'In lại bộ câu hỏi mẫu, hướng dẫn mẫu 04/ĐK',
            'Phòng QLĐĐ',
            'Văn phòng Sở',
            day('2026-04-30'),
            'Xong',
            null,
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [
            '^',
            '^',
            'Tập huấn công chức tiếp nhận cấp xã',
            'Văn phòng Sở',
            'Phòng QLĐĐ, Chi cục Kiểm lâm',
            'Quý II/2026',
            'Chưa',
            'chờ kinh phí',
          ],
          { coordinating: ['Phòng QLĐĐ', 'Chi cục Kiểm lâm'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            3,
            'Ý kiến phản ánh trả lời chậm',
            'Trả lời PAKN trong 05 ngày làm việc',
            'Thanh tra',
            'Các phòng, đơn vị thuộc Sở',
            'Thường xuyên',
            '11/12 đúng hạn',
            null,
          ],
          { coordinating: ['Các phòng, đơn vị thuộc Sở'], deadline: 'ongoing' },
        ),
        task(
          [
            4,
            'Thái độ phục vụ một số bộ phận',
            'Lắp camera, đường dây nóng tại Bộ phận TN&TKQ',
            'Văn phòng Sở',
            null,
            day('2026-05-15'),
            'Đã lắp 6/11 điểm',
            null,
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(['^', '^', 'Chuyển đổi vị trí công tác theo quy định', 'Phòng TCCB', null, '6/2026', null, null], {
          deadline: 'month 2026-06-30',
        }),
        task(
          [
            5,
            'Khảo sát nội bộ chưa làm',
            'Phát phiếu khảo sát sau khi trả kết quả',
            'Văn phòng Sở',
            'Chi cục Thủy lợi; Chi cục Chăn nuôi và Thú y',
            '2 đợt: 6/2026, 11/2026',
            null,
            null,
          ],
          {
            coordinating: ['Chi cục Thủy lợi', 'Chi cục Chăn nuôi và Thú y'],
            deadline: 'several/month/periodic 2026-11-30',
          },
        ),
      ],
    },
  ],
};
