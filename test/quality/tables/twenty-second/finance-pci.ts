import { either, type LabelledSheet, type LabelledRow, type Line, type Says } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A department of finance on PCI: no numbers, the sub-index merged down, what was reached and what is aimed at in percent. */
export const financePci: LabelledSheet = {
  name: 'Cải thiện PCI',
  about:
    'department of finance, no column of numbers, the sub-index merged down over its indicators, shares in percent',
  kinds: ['pci', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['SỞ TÀI CHÍNH'],
        ['BẢNG PHÂN CÔNG CẢI THIỆN CÁC CHỈ TIÊU GIẢM ĐIỂM CỦA CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026'],
        ['(Số liệu theo kết quả công bố năm 2025)'],
      ],
      header: [
        [
          'Chỉ số thành phần',
          'Chỉ tiêu cơ sở',
          'Kết quả 2025',
          'Mục tiêu 2026',
          'Nhiệm vụ trọng tâm',
          'Cơ quan đầu mối',
          'Cơ quan phối hợp',
          'Hoàn thành trước',
        ],
      ],
      columns: [
        [null, 'title'],
        ['title', null],
        ['achieved', null],
        ['benchmark', null, 'product'],
        'task',
        'lead',
        'coordinating',
        'deadline',
      ],
      rows: [
        aim(
          [
            'Gia nhập thị trường',
            'Doanh nghiệp chờ hơn một tháng để đủ giấy tờ hoạt động',
            '11%',
            '6%',
            'Cấp đăng ký doanh nghiệp trong 02 ngày làm việc',
            'Sở Tài chính',
            'Thuế tỉnh',
            '30/4/2026',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        aim(
          [
            '^',
            'Cán bộ hướng dẫn rõ ràng, đầy đủ',
            '78%',
            '88%',
            'Ban hành bộ câu hỏi thường gặp theo ngành nghề có điều kiện',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Sở Công Thương; Sở Y tế',
            '31/5/2026',
          ],
          { coordinating: ['Sở Công Thương', 'Sở Y tế'], deadline: 'date 2026-05-31' },
        ),
        aim(
          [
            'Tiếp cận đất đai',
            'Doanh nghiệp gặp trở ngại về mặt bằng',
            '49%',
            '38%',
            'Công bố danh mục khu đất sạch kèm bản đồ, cập nhật theo quý',
            'Sở Nông nghiệp và Môi trường',
            'Ban Quản lý các khu công nghiệp',
            'Ngày 20 tháng cuối mỗi quý',
          ],
          { deadline: 'periodic' },
        ),
        aim(
          [
            '^',
            'Rủi ro bị thu hồi đất',
            '21%',
            '15%',
            'Gửi thông báo thu hồi đất đúng thời hạn luật định',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường',
            'Thường xuyên',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'ongoing' },
        ),
        aim(
          [
            'Minh bạch',
            'Tiếp cận được tài liệu ngân sách',
            '55%',
            '70%',
            'Đăng dự toán, quyết toán dạng bảng tính mở',
            'Sở Tài chính',
            'Sở Khoa học và Công nghệ',
            '15/7/2026',
          ],
          { coordinating: ['Sở Khoa học và Công nghệ'], deadline: 'date 2026-07-15' },
        ),
        aim(
          [
            '^',
            'Thương lượng với cán bộ thuế là phần thiết yếu',
            '33%',
            '25%',
            'Công khai hộ, doanh nghiệp được hoàn thuế và thời gian giải quyết',
            'Thuế tỉnh',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        aim(
          [
            'Chi phí không chính thức',
            'Doanh nghiệp phải chi ngoài quy định khi thanh tra, kiểm tra',
            '27%',
            '18%',
            'Lấy phiếu ý kiến doanh nghiệp sau từng cuộc kiểm tra',
            'Thanh tra tỉnh',
            'Các sở có lực lượng kiểm tra chuyên ngành',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        aim(
          [
            'Đào tạo lao động',
            'Doanh nghiệp hài lòng với chất lượng lao động',
            '61%',
            '68%',
            'Ký kết đào tạo theo đặt hàng giữa trường nghề và doanh nghiệp',
            'Sở Giáo dục và Đào tạo',
            'Sở Nội vụ; Ban Quản lý các khu công nghiệp',
            'Tháng 11/2026',
          ],
          {
            lead: ['Sở Giáo dục và Đào tạo'],
            coordinating: ['Sở Nội vụ', 'Ban Quản lý các khu công nghiệp'],
            deadline: 'month 2026-11-30',
          },
        ),
        aim(
          [
            '^',
            'Doanh nghiệp dùng dịch vụ giới thiệu việc làm',
            '40%',
            '50%',
            'Mở 12 phiên giao dịch việc làm lưu động',
            'Sở Nội vụ',
            'Trung tâm Dịch vụ việc làm',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        aim(
          [
            'Thiết chế pháp lý',
            'Tin tưởng hệ thống pháp luật bảo vệ hợp đồng',
            '83%',
            '88%',
            'Hỗ trợ pháp lý miễn phí cho doanh nghiệp nhỏ và vừa',
            'Sở Tư pháp',
            'Hội Luật gia tỉnh, Đoàn Luật sư tỉnh',
            'Cả năm 2026',
          ],
          { coordinating: ['Hội Luật gia tỉnh', 'Đoàn Luật sư tỉnh'], deadline: 'ongoing/year' },
        ),
      ],
      below: [[], ['Cơ quan đầu mối gửi báo cáo về Sở Tài chính trước ngày 25 hằng tháng.']],
    },
  ],
};
