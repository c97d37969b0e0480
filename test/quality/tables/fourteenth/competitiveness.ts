import { day } from '../../typed-sheet';
import { section, task, type LabelledSheet } from '../labels';

/** PCI of a city: who leads stands first and is merged over several works, then the number, terms of all kinds. */
export const pciLeadFirst: LabelledSheet = {
  name: 'PCI Hải Lâm',
  about:
    'city, PCI tasks with the leading body in the first column, merged down, sub-indices as lines over all columns',
  kinds: ['pci', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND THÀNH PHỐ HẢI LÂM'],
        ['DANH MỤC NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH (PCI) NĂM 2026 THEO CƠ QUAN CHỦ TRÌ'],
        [],
      ],
      header: [
        [
          'Cơ quan chủ trì',
          'TT',
          'Nhiệm vụ, giải pháp cụ thể',
          'Cơ quan phối hợp',
          'Thời gian hoàn thành',
          'Kết quả đầu ra',
        ],
      ],
      columns: ['lead', 'code', 'task', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['CHỈ SỐ GIA NHẬP THỊ TRƯỜNG (năm 2025: 7,12 điểm)', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'CHỈ SỐ GIA NHẬP THỊ TRƯỜNG (năm 2025: 7,12 điểm)',
        }),
        task(
          [
            'Sở Tài chính',
            1,
            'Trả kết quả đăng ký doanh nghiệp trong 08 giờ làm việc',
            'Thuế thành phố; Bảo hiểm xã hội thành phố',
            'Quý II/2026',
            'Quy trình nội bộ',
          ],
          {
            coordinating: ['Thuế thành phố', 'Bảo hiểm xã hội thành phố'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '^',
            2,
            'Hỗ trợ hộ kinh doanh chuyển đổi thành doanh nghiệp',
            'UBND các phường, xã',
            'Thường xuyên; sơ kết trước 30/11/2026',
            'Báo cáo sơ kết',
          ],
          {
            lead: ['Sở Tài chính'],
            coordinating: ['UBND các phường, xã'],
            deadline: 'ongoing/several/date',
          },
        ),
        section(['CHỈ SỐ CHI PHÍ THỜI GIAN (năm 2025: 7,48 điểm)', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'CHỈ SỐ CHI PHÍ THỜI GIAN (năm 2025: 7,48 điểm)',
        }),
        task(
          [
            'Thanh tra thành phố',
            3,
            'Rà soát, loại bỏ trùng lặp trong kế hoạch thanh tra, kiểm tra doanh nghiệp',
            'Các sở, ban, ngành',
            'Trước 20/11 hằng năm',
            'Thông báo xử lý chồng chéo',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'periodic/date/ongoing' },
        ),
        task(
          [
            'Ban Quản lý các khu công nghiệp và khu kinh tế',
            4,
            'Áp dụng cơ chế luồng xanh cho dự án công nghệ cao',
            '-',
            'Ngay sau khi HĐND thành phố ban hành nghị quyết',
            'Quy chế phối hợp',
          ],
          {
            lead: ['Ban Quản lý các khu công nghiệp và khu kinh tế'],
            coordinating: [],
            deadline: 'event',
          },
        ),
      ],
      below: [['Ghi chú: điểm thành phần theo công bố của VCCI.']],
    },
  ],
};

/** PGI: when and what comes of it stand before who does it; day cells, months and words in the column of terms. */
export const pgiOrder: LabelledSheet = {
  name: 'PGI Tây Khê 2026',
  about:
    'province, PGI tasks by the four parts, term and product before the bodies, dates as cells beside words, remarks',
  kinds: ['pgi', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['Phụ lục 01'], ['NHIỆM VỤ CẢI THIỆN, NÂNG HẠNG CHỈ SỐ XANH CẤP TỈNH (PGI) TỈNH TÂY KHÊ NĂM 2026'], []],
      header: [
        ['STT', 'Nội dung thực hiện', 'Hạn hoàn thành', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Ghi chú'],
      ],
      columns: ['code', 'task', 'deadline', 'product', 'lead', 'coordinating', null],
      rows: [
        section(['I', 'Giảm thiểu ô nhiễm và thiên tai', '<', '<', '<', '<', '<']),
        task(
          [
            'I.1',
            'Lắp đặt trạm quan trắc nước thải tự động tại 04 khu công nghiệp',
            day('2026-10-31'),
            '04 trạm truyền dữ liệu',
            'BQL các KCN tỉnh',
            'Sở NN&MT',
            null,
          ],
          {
            lead: ['BQL các KCN tỉnh'],
            coordinating: ['Sở NN&MT|Sở Nông nghiệp và Môi trường'],
            deadline: 'date 2026-10-31',
          },
        ),
        task(
          [
            'I.2',
            'Xử lý triệt để 03 điểm nóng về rác thải',
            'T8/2026',
            'Biên bản nghiệm thu',
            'UBND xã Mường Lai, UBND xã Tân Sơn, UBND phường Đồng Tiến',
            'Sở NN&MT, Công an tỉnh',
            'Ưu tiên',
          ],
          {
            lead: ['UBND xã Mường Lai', 'UBND xã Tân Sơn', 'UBND phường Đồng Tiến'],
            coordinating: ['Sở NN&MT|Sở Nông nghiệp và Môi trường', 'Công an tỉnh'],
            deadline: 'month 2026-08-31',
          },
        ),
        section(['II', 'Thúc đẩy thực hành xanh', '<', '<', '<', '<', '<']),
        task(
          [
            'II.1',
            'Mua sắm xanh đối với văn phòng phẩm, thiết bị chiếu sáng tại cơ quan nhà nước',
            'Cả năm',
            'Hồ sơ mua sắm',
            'Sở Tài chính',
            'Các cơ quan, đơn vị, địa phương',
            null,
          ],
          { coordinating: ['Các cơ quan, đơn vị, địa phương'], deadline: 'ongoing/year' },
        ),
        task(
          [
            'II.2',
            'Đối thoại với doanh nghiệp về hồ sơ môi trường',
            'Tháng 4 và tháng 10',
            '02 cuộc đối thoại',
            'Sở NN&MT',
            'Hiệp hội Doanh nghiệp tỉnh; Chi nhánh VCCI',
            'Kết hợp đối thoại PCI',
          ],
          {
            lead: ['Sở NN&MT|Sở Nông nghiệp và Môi trường'],
            coordinating: ['Hiệp hội Doanh nghiệp tỉnh', 'Chi nhánh VCCI'],
            deadline: 'several/month 2026-10-31',
          },
        ),
      ],
    },
  ],
};
