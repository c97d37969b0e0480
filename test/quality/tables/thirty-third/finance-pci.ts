import { type LabelledSheet, section, task } from '../labels';

/** A department of finance shares out its plan on the competitiveness index among its divisions. */
export const financePci: LabelledSheet = {
  name: '33 STC phân công PCI',
  about:
    'department of finance, sub-indices of PCI as headings, divisions shortened, the deputy director in charge beside',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ TÀI CHÍNH'],
        ['PHÂN CÔNG THỰC HIỆN KẾ HOẠCH CẢI THIỆN CHỈ SỐ PCI NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        ['(Theo Kế hoạch số 45/KH-STC ngày 10/02/2026)', '<', '<', '<', '<', '<', '<', '<'],
      ],
      header: [
        [
          'STT',
          'Nội dung nhiệm vụ',
          'Phòng chủ trì',
          'Phòng phối hợp',
          'LĐ Sở chỉ đạo',
          'Thời hạn',
          'Sản phẩm',
          'Tình trạng',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', 'product', null],
      rows: [
        section(['I', 'Gia nhập thị trường']),
        task(
          [
            1,
            'Cấp đăng ký doanh nghiệp trong 02 ngày làm việc',
            'P. ĐKKD',
            'VP Sở',
            'PGĐ Hải',
            'Thường xuyên',
            'Báo cáo tháng',
            'Đang thực hiện',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            2,
            'Bố trí công chức hướng dẫn hồ sơ qua mạng tại TT PVHCC',
            'P. ĐKKD',
            null,
            'PGĐ Hải',
            '01/4/2026',
            'Thông báo phân công',
            'Xong',
          ],
          { deadline: 'date 2026-04-01' },
        ),
        section(['II', 'Tính minh bạch']),
        task(
          [
            3,
            'Đăng tải dự toán, quyết toán ngân sách tỉnh',
            'P. QLNS',
            'VP Sở',
            'GĐ',
            'Theo thời hạn Luật NSNN',
            'Văn bản công khai',
            'Đang thực hiện',
          ],
          { deadline: 'event/unreadable' },
        ),
        task(
          [
            4,
            'Cập nhật danh mục dự án kêu gọi đầu tư lên trang TTĐT',
            'P. KTĐN',
            'P. QLĐT, VP Sở',
            'PGĐ Liên',
            'Trước 30/6/2026',
            'Danh mục song ngữ',
            null,
          ],
          { coordinating: ['P. QLĐT', 'VP Sở'], deadline: 'date 2026-06-30' },
        ),
        section(['III', 'Chi phí thời gian']),
        task(
          [
            5,
            'Rà soát, cắt giảm 30% thời gian giải quyết TTHC lĩnh vực đầu tư',
            'P. KTĐN',
            'VP Sở',
            'PGĐ Liên',
            'Quý II/2026',
            'Quyết định công bố TTHC',
            'Đã trình',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            6,
            'Không thanh tra, kiểm tra quá 01 lần/năm đối với 1 DN',
            'Thanh tra',
            'Các phòng',
            'GĐ',
            'Năm 2026',
            'Kế hoạch kiểm tra',
            'Xong',
          ],
          { coordinating: ['Các phòng'], deadline: 'year 2026-12-31' },
        ),
        section(['IV', 'Chính sách hỗ trợ doanh nghiệp']),
        task(
          [
            7,
            'Tham mưu nghị quyết hỗ trợ DN nhỏ và vừa',
            'P. DNTT',
            'P. QLNS',
            'PGĐ Hải',
            'Tháng 7/2026',
            'Dự thảo NQ',
            'Đang lấy ý kiến',
          ],
          { deadline: 'month 2026-07-31' },
        ),
        task(
          [
            8,
            'Tổ chức cà phê doanh nhân',
            'P. DNTT',
            'Hiệp hội DN tỉnh',
            'PGĐ Hải',
            'Mỗi tháng 1 lần',
            'Thông báo kết luận',
            '05 kỳ',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            9,
            'Báo cáo kết quả thực hiện KH về UBND tỉnh',
            'P. TH',
            'Các phòng',
            'GĐ',
            '15/6 và 05/12/2026',
            'Báo cáo',
            null,
          ],
          { coordinating: ['Các phòng'], deadline: 'several/date/periodic 2026-12-05' },
        ),
      ],
    },
  ],
};
