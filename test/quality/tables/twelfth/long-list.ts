import { section, task, total, type LabelledSheet } from '../labels';

/** A long list of a department: six headings, all manners of terms, a number that stands twice. */
export const longList: LabelledSheet = {
  name: 'PL Sở NNMT 2026',
  about:
    'department, a long plain list, many divisions and branches, terms of all kinds, one number twice, count at end',
  kinds: ['tasks'],
  boldHeadings: true,
  errors: ['code-duplicate'],
  tables: [
    {
      above: [
        ['UBND TỈNH VĨNH SƠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['PHỤ LỤC'],
        ['KẾ HOẠCH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 09/QĐ-SNNMT ngày 12/01/2026)'],
      ],
      header: [['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Cải cách thể chế', null, null, null, null]),
        task(
          [
            1,
            'Trình UBND tỉnh ban hành quy định về hạn mức giao đất, tách thửa đất',
            'Chi cục Quản lý đất đai',
            'Văn phòng Sở; Phòng Pháp chế',
            'Quý I/2026',
            'Quyết định của UBND tỉnh',
          ],
          { coordinating: ['Văn phòng Sở', 'Phòng Pháp chế'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            2,
            'Rà soát, kiến nghị bãi bỏ văn bản không còn phù hợp sau hợp nhất Sở',
            'Phòng Pháp chế',
            'Các phòng, chi cục',
            'Tháng 6/2026',
            'Báo cáo rà soát',
          ],
          { coordinating: ['Các phòng, chi cục'], deadline: 'month 2026-06-30' },
        ),
        task(
          [
            3,
            'Theo dõi tình hình thi hành pháp luật về lâm nghiệp',
            'Chi cục Kiểm lâm',
            null,
            'Trước ngày 15/11/2026',
            'Báo cáo',
          ],
          { deadline: 'date 2026-11-15' },
        ),
        section(['II', 'Cải cách thủ tục hành chính', null, null, null, null]),
        task(
          [
            4,
            'Tham mưu công bố thủ tục hành chính sửa đổi trong lĩnh vực đất đai, chăn nuôi, thủy sản',
            'Văn phòng Sở',
            'Chi cục Quản lý đất đai; Chi cục Chăn nuôi và Thú y; Chi cục Thủy sản',
            'Trong 05 ngày làm việc kể từ khi Bộ công bố',
            'Quyết định công bố',
          ],
          {
            coordinating: ['Chi cục Quản lý đất đai', 'Chi cục Chăn nuôi và Thú y', 'Chi cục Thủy sản'],
            deadline: 'event',
          },
        ),
        task(
          [
            5,
            'Giải quyết hồ sơ đất đai đúng hạn từ 98% trở lên',
            'Văn phòng Đăng ký đất đai',
            'Các chi nhánh Văn phòng Đăng ký đất đai',
            'Thường xuyên',
            'Số liệu trên Cổng dịch vụ công',
          ],
          { coordinating: ['Các chi nhánh Văn phòng Đăng ký đất đai'], deadline: 'ongoing' },
        ),
        task(
          [
            6,
            'Cắt giảm thời gian giải quyết 25 thủ tục về môi trường, tài nguyên nước',
            'Chi cục Bảo vệ môi trường',
            'Phòng Tài nguyên nước và Biến đổi khí hậu',
            'Quý II/2026',
            'Phương án cắt giảm',
          ],
          { coordinating: ['Phòng Tài nguyên nước và Biến đổi khí hậu'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            6,
            'Gửi thư xin lỗi đối với mọi hồ sơ trễ hạn',
            'Các phòng, đơn vị có hồ sơ trễ hạn',
            'Văn phòng Sở',
            'Khi phát sinh',
            'Thư xin lỗi',
          ],
          { lead: ['Các phòng, đơn vị có hồ sơ trễ hạn'], deadline: 'event' },
        ),
        section(['III', 'Cải cách tổ chức bộ máy', null, null, null, null]),
        task(
          [
            8,
            'Xây dựng đề án sắp xếp các hạt kiểm lâm theo địa bàn cấp xã',
            'Phòng Tổ chức cán bộ',
            'Chi cục Kiểm lâm',
            'Quý III năm 2026',
            'Đề án',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task([9, 'Sửa đổi quy chế làm việc của Sở', 'Văn phòng Sở', 'Phòng Tổ chức cán bộ', '31/3/2026', 'Quy chế'], {
          deadline: 'date 2026-03-31',
        }),
        section(['IV', 'Cải cách chế độ công vụ', null, null, null, null]),
        task(
          [
            10,
            'Kiểm tra đột xuất việc chấp hành giờ giấc, văn hóa công sở',
            'Phòng Tổ chức cán bộ',
            'Văn phòng Sở, Công đoàn ngành',
            'Ít nhất 02 lần/quý',
            'Biên bản kiểm tra',
          ],
          { coordinating: ['Văn phòng Sở', 'Công đoàn ngành'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            11,
            'Đánh giá, xếp loại công chức theo kết quả công việc',
            'Phòng Tổ chức cán bộ',
            'Các phòng, đơn vị',
            'Hằng quý',
            'Kết quả xếp loại',
          ],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'periodic' },
        ),
        section(['V', 'Cải cách tài chính công', null, null, null, null]),
        task(
          [
            12,
            'Công khai dự toán, quyết toán ngân sách của Sở và các đơn vị trực thuộc',
            'Phòng Kế hoạch - Tài chính',
            'Các đơn vị trực thuộc',
            'Theo quy định của Luật Ngân sách',
            'Thông báo công khai',
          ],
          { coordinating: ['Các đơn vị trực thuộc'], deadline: 'event/ongoing/unreadable' },
        ),
        task(
          [
            13,
            'Giao quyền tự chủ cho 03 trung tâm giai đoạn 2026 - 2030',
            'Phòng Kế hoạch - Tài chính',
            'Phòng Tổ chức cán bộ',
            'Tháng 01/2026',
            'Quyết định giao tự chủ',
          ],
          { deadline: 'month 2026-01-31' },
        ),
        section(['VI', 'Xây dựng chính quyền số', null, null, null, null]),
        task(
          [
            14,
            'Hoàn thành cơ sở dữ liệu đất đai của 12 xã, phường còn lại',
            'Trung tâm Công nghệ thông tin',
            'Văn phòng Đăng ký đất đai; UBND các xã, phường',
            'Tháng 3 - tháng 9/2026',
            'Cơ sở dữ liệu đất đai',
          ],
          { coordinating: ['Văn phòng Đăng ký đất đai', 'UBND các xã, phường'], deadline: 'several/month 2026-09-30' },
        ),
        task(
          [
            15,
            'Kết nối trạm quan trắc tự động của doanh nghiệp về Sở',
            'Chi cục Bảo vệ môi trường',
            'Trung tâm Quan trắc',
            '6 tháng đầu năm 2026',
            '18 trạm được kết nối',
          ],
          { deadline: 'month/date/several/year/quarter 2026-06-30' },
        ),
        task(
          [
            16,
            'Báo cáo kết quả chuyển đổi số của Sở',
            'Trung tâm Công nghệ thông tin',
            'Các phòng, đơn vị',
            'Trước 10/6 và 10/12/2026',
            'Báo cáo',
          ],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'several/date 2026-12-10' },
        ),
        total([null, 'Tổng cộng: 16 nhiệm vụ', null, null, null, null]),
      ],
      below: [[], [null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
