import { type LabelledSheet, section, task } from '../labels';

/** A province on SIPAS: the five factors that the survey asks for, tasks below each, who answers for them. */
export const provinceSipas: LabelledSheet = {
  name: '32 Phụ lục SIPAS',
  about:
    'province, the five factors of the survey as headings, numbers begin anew below each, product before the units',
  kinds: ['sipas', 'tasks'],
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        [
          'PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC ĐỐI VỚI SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH NHÀ NƯỚC (SIPAS) NĂM 2026',
        ],
        ['(Kèm theo Kế hoạch số      /KH-UBND ngày     tháng     năm 2026 của UBND tỉnh)'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung, nhiệm vụ',
          'Sản phẩm',
          'Cơ quan, đơn vị chủ trì',
          'Cơ quan, đơn vị phối hợp',
          'Thời gian hoàn thành',
        ],
      ],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Tiếp cận dịch vụ']),
        task(
          [
            '1',
            'Bố trí, nâng cấp trụ sở, trang thiết bị tại Trung tâm Phục vụ hành chính công cấp xã',
            'Báo cáo kết quả',
            'UBND các xã, phường',
            'Sở Tài chính',
            'Quý IV/2026',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '2',
            'Thí điểm điểm hỗ trợ dịch vụ công trực tuyến tại nhà văn hóa thôn, tổ dân phố',
            'Mỗi xã, phường ít nhất 03 điểm',
            'UBND các xã, phường',
            'Tỉnh đoàn, Bưu điện tỉnh',
            'Quý II/2026',
          ],
          {
            coordinating: ['Tỉnh đoàn', 'Bưu điện tỉnh'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['II', 'Thủ tục hành chính']),
        task(
          [
            '1',
            'Rà soát, kiến nghị cắt giảm thành phần hồ sơ đã có trong cơ sở dữ liệu',
            'Quyết định phê duyệt phương án đơn giản hóa',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            '30/8/2026',
          ],
          { deadline: 'date 2026-08-30' },
        ),
        task(
          [
            '2',
            'Công khai đầy đủ thủ tục hành chính trên Cổng Dịch vụ công quốc gia',
            '100% thủ tục được công khai',
            'Các sở, ban, ngành',
            'Văn phòng UBND tỉnh',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section(['III', 'Công chức trực tiếp giải quyết công việc']),
        task(
          [
            '1',
            'Tập huấn kỹ năng giao tiếp, văn hóa công sở cho công chức một cửa',
            '06 lớp tập huấn',
            'Sở Nội vụ',
            'Trường Chính trị tỉnh; UBND các xã, phường',
            'Tháng 4 - tháng 6/2026',
          ],
          {
            coordinating: ['Trường Chính trị tỉnh', 'UBND các xã, phường'],
            deadline: 'month/several 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Kiểm tra công vụ đột xuất tại Bộ phận Một cửa các cấp',
            'Thông báo kết luận kiểm tra',
            'Sở Nội vụ',
            'Thanh tra tỉnh',
            'Hằng quý',
          ],
          { deadline: 'periodic' },
        ),
        section(['IV', 'Kết quả cung ứng dịch vụ']),
        task(
          [
            '1',
            'Giảm hồ sơ quá hạn lĩnh vực đất đai xuống dưới 3%',
            'Báo cáo',
            'Sở Nông nghiệp và Môi trường',
            'Văn phòng Đăng ký đất đai tỉnh',
            'Năm 2026',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'year 2026-12-31' },
        ),
        section(['V', 'Việc tiếp nhận, xử lý phản ánh, kiến nghị']),
        task(
          [
            '1',
            'Xử lý phản ánh, kiến nghị trên Tổng đài 1022 đúng hạn',
            'Tỷ lệ đúng hạn từ 98%',
            'Sở Khoa học và Công nghệ',
            'Các sở, ban, ngành; UBND các xã, phường',
            'Thường xuyên',
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            coordinating: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '2',
            'Tổ chức khảo sát, công bố chỉ số hài lòng của các cơ quan, địa phương',
            'Quyết định công bố',
            'Sở Nội vụ',
            'Ủy ban MTTQ Việt Nam tỉnh',
            'Tháng 12/2026',
          ],
          { deadline: 'month 2026-12-31' },
        ),
      ],
    },
  ],
};
