import { either, left, section, task, type LabelledSheet } from '../labels';

/** A department of several former ones: parts with letters, groups, one task with its steps a) and b). */
export const departmentTasks: LabelledSheet = {
  name: 'Phan cong nhiem vu',
  about:
    'department, parts and groups merged over the width, running numbers, steps a) b), bodies with commas in names',
  kinds: ['tasks', 'par', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND TỈNH SƠN HÀ'],
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
        ['PHỤ LỤC'],
        ['Phân công nhiệm vụ nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng năm 2026'],
        ['(Kèm theo Kế hoạch số 1204/KH-SNNMT ngày 22/5/2026 của Giám đốc Sở)'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung nhiệm vụ',
          'Sản phẩm, kết quả',
          'Phòng, đơn vị chủ trì',
          'Phòng, đơn vị phối hợp',
          'Thời gian hoàn thành',
          'Lãnh đạo Sở chỉ đạo',
        ],
      ],
      columns: ['code', 'task', 'product', 'lead', 'coordinating', 'deadline', null],
      rows: [
        left([1, 2, 3, 4, 5, 6, 7]),
        section(['A. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', '<', '<', '<', '<', '<', '<'], {
          code: 'A',
          title: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
        }),
        section(['I', 'Cải cách thể chế', '<', '<', '<', '<', '<']),
        task(
          [
            '1',
            'Trình UBND tỉnh thay thế các quyết định của ba tỉnh cũ về hạn mức giao đất',
            'Quyết định của UBND tỉnh',
            'Phòng Quản lý đất đai',
            'Văn phòng Sở',
            'Quý II/2026',
            'PGĐ phụ trách đất đai',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '2',
            'Tự kiểm tra văn bản quy phạm pháp luật thuộc lĩnh vực của Sở',
            'Báo cáo',
            'Văn phòng Sở',
            'Chi cục Thủy lợi và Phòng, chống thiên tai; Chi cục Kiểm lâm',
            '6 tháng, năm',
            'Giám đốc Sở',
          ],
          {
            coordinating: ['Chi cục Thủy lợi và Phòng, chống thiên tai', 'Chi cục Kiểm lâm'],
            deadline: 'periodic/several/ongoing/year',
          },
        ),
        section(['II', 'Cải cách thủ tục hành chính', '<', '<', '<', '<', '<']),
        task(
          [
            '3',
            'Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục về đất đai, môi trường',
            'Tờ trình, phương án đơn giản hóa',
            'Phòng Quản lý đất đai\nChi cục Bảo vệ môi trường',
            'Văn phòng Đăng ký đất đai tỉnh',
            'Trước 31/7/2026',
            'PGĐ phụ trách đất đai',
          ],
          {
            lead: ['Phòng Quản lý đất đai', 'Chi cục Bảo vệ môi trường'],
            deadline: 'date 2026-07-31',
          },
        ),
        either('section/task', ['4', 'Xử lý dứt điểm hồ sơ đất đai quá hạn', null, null, null, null, null]),
        task(
          [
            'a)',
            'Lập danh sách hồ sơ quá hạn theo từng chi nhánh, xác định nguyên nhân',
            'Danh sách',
            'Văn phòng Đăng ký đất đai tỉnh',
            'Các chi nhánh Văn phòng Đăng ký đất đai',
            '10/6/2026',
            'PGĐ phụ trách đất đai',
          ],
          { code: 'a|a)', deadline: 'date 2026-06-10' },
        ),
        task(
          [
            'b)',
            'Gửi thư xin lỗi, hẹn lại và trả kết quả cho người dân',
            'Không còn hồ sơ quá hạn do lỗi chủ quan',
            'Các chi nhánh Văn phòng Đăng ký đất đai',
            'Trung tâm Phục vụ hành chính công các xã, phường',
            'Hết tháng 9/2026',
            'PGĐ phụ trách đất đai',
          ],
          { code: 'b|b)', deadline: 'month/date 2026-09-30' },
        ),
        section(['B. CHỈ SỐ HÀI LÒNG (SIPAS)', '<', '<', '<', '<', '<', '<'], {
          code: 'B',
          title: 'CHỈ SỐ HÀI LÒNG (SIPAS)',
        }),
        task(
          [
            '5',
            'Khảo sát mức độ hài lòng của chủ vườn, hợp tác xã đối với dịch vụ thú y, bảo vệ thực vật',
            'Báo cáo kết quả khảo sát 400 phiếu',
            'Chi cục Chăn nuôi và Thú y',
            'Chi cục Trồng trọt và Bảo vệ thực vật, Trung tâm Khuyến nông',
            'Tháng 10/2026',
            'PGĐ phụ trách nông nghiệp',
          ],
          {
            coordinating: ['Chi cục Trồng trọt và Bảo vệ thực vật', 'Trung tâm Khuyến nông'],
            deadline: 'month 2026-10-31',
          },
        ),
        task(
          [
            '6',
            'Tập huấn kỹ năng giao tiếp cho công chức, viên chức tiếp xúc với người dân',
            '02 lớp, 160 người',
            'Phòng Tổ chức cán bộ',
            'Các phòng, đơn vị thuộc Sở',
            'Quý III, quý IV/2026',
            'Giám đốc Sở',
          ],
          { deadline: 'several/quarter 2026-12-31' },
        ),
        task(
          [
            '7',
            'Tiếp nhận, trả lời phản ánh, kiến nghị trên Hệ thống của tỉnh',
            '100% phản ánh được trả lời đúng hạn',
            'Văn phòng Sở',
            'Các phòng, đơn vị thuộc Sở',
            'Thường xuyên',
            'Giám đốc Sở',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '8',
            'Công khai kết quả xử lý phản ánh trên Trang thông tin điện tử của Sở',
            'Chuyên mục "Trả lời phản ánh"',
            '^',
            '^',
            '^',
            '^',
          ],
          { lead: ['Văn phòng Sở'], coordinating: ['Các phòng, đơn vị thuộc Sở'], deadline: 'ongoing' },
        ),
      ],
      below: [
        [],
        ['Nơi nhận:', null, null, null, null, 'KT. GIÁM ĐỐC'],
        ['- Như trên;', null, null, null, null, 'PHÓ GIÁM ĐỐC'],
      ],
    },
  ],
};
