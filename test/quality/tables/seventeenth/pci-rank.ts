import { section, task, type LabelledSheet } from '../labels';

/** PCI of a province: Roman component indices with their points in the heading cell, terms over two years, long lists of who helps. */
export const provincePci: LabelledSheet = {
  name: 'PCI Phước Bình 2026-2027',
  about: 'province, headings with points and rank in their text, long lists of who helps, terms over two years',
  kinds: ['pci', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục số 2'],
        ['GIAO NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) GIAI ĐOẠN 2026 - 2027'],
        ['(Ban hành kèm theo Quyết định số 640/QĐ-UBND ngày 16 tháng 3 năm 2026)'],
      ],
      header: [['TT', 'Nhiệm vụ', 'Cơ quan chịu trách nhiệm', 'Cơ quan phối hợp', 'Lộ trình', 'Kết quả đầu ra']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Tính minh bạch (năm 2025: 6,12 điểm, hạng 21/34)', null, null, null, null]),
        task(
          [
            '1',
            'Đăng đủ tài liệu quy hoạch, đầu tư công lên trang thông tin',
            'Sở Tài chính',
            'Văn phòng UBND tỉnh; Sở Xây dựng; Sở Nông nghiệp và Môi trường; UBND các xã, phường',
            'Quý II/2026',
            'Chuyên mục công khai',
          ],
          {
            coordinating: ['Văn phòng UBND tỉnh', 'Sở Xây dựng', 'Sở Nông nghiệp và Môi trường', 'UBND các xã, phường'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Cung cấp thông tin doanh nghiệp yêu cầu trong 02 ngày',
            'Các sở, ban, ngành',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Thường xuyên',
            'Sổ theo dõi điện tử',
          ],
          { deadline: 'ongoing' },
        ),
        section(['II', 'Chi phí không chính thức (năm 2025: 6,80 điểm, hạng 17/34)', null, null, null, null]),
        task(
          [
            '3',
            'Không kiểm tra trùng lặp; công khai kế hoạch kiểm tra',
            'Thanh tra tỉnh',
            'Công an tỉnh, Thuế tỉnh, Chi cục Quản lý thị trường và các sở, ngành',
            'Tháng 12 hằng năm',
            'Kế hoạch được đăng tải',
          ],
          {
            coordinating: ['Công an tỉnh', 'Thuế tỉnh', 'Chi cục Quản lý thị trường', 'các sở, ngành'],
            deadline: 'periodic/month/several',
          },
        ),
        task(
          [
            '4',
            'Lắp đặt hộp thư góp ý điện tử tại cổng khu công nghiệp',
            'Ban Quản lý các khu công nghiệp',
            'Hiệp hội Doanh nghiệp tỉnh',
            '31/8/2026',
            '08 điểm góp ý',
          ],
          { deadline: 'date 2026-08-31' },
        ),
        section(['III', 'Cạnh tranh bình đẳng (năm 2025: 5,55 điểm, hạng 26/34)', null, null, null, null]),
        task(
          [
            '5',
            'Công bố danh mục dự án mời gọi đầu tư cho doanh nghiệp nhỏ',
            'Sở Tài chính',
            'Sở Công Thương',
            '2026 - 2027',
            'Danh mục 60 dự án',
          ],
          { deadline: 'year/several 2027-12-31' },
        ),
        task(
          [
            '6',
            'Chia gói thầu phù hợp năng lực doanh nghiệp trong tỉnh',
            'Các Ban Quản lý dự án tỉnh',
            'Sở Xây dựng',
            'Quý III/2026 - Quý IV/2027',
            'Tỷ lệ gói thầu từ 40%',
          ],
          { deadline: 'several/quarter 2027-12-31' },
        ),
        section(['IV', 'Đào tạo lao động (năm 2025: 5,90 điểm, hạng 19/34)', null, null, null, null]),
        task(
          [
            '7',
            'Đặt hàng đào tạo 3.000 lao động cơ khí, điện tử',
            'Sở Giáo dục và Đào tạo',
            'Các trường cao đẳng; Công ty CP May Sông Lam; Công ty TNHH Cơ khí Đại Phát',
            'Năm 2027',
            '3.000 chứng chỉ',
          ],
          {
            coordinating: ['Các trường cao đẳng', 'Công ty CP May Sông Lam', 'Công ty TNHH Cơ khí Đại Phát'],
            deadline: 'year 2027-12-31',
          },
        ),
        task(
          [
            '8',
            'Sàn giao dịch việc làm cấp xã',
            'Sở Nội vụ',
            'UBND các xã, phường và Tỉnh đoàn',
            'Mỗi quý 01 phiên',
            '08 phiên/năm',
          ],
          { coordinating: ['UBND các xã, phường', 'Tỉnh đoàn'], deadline: 'periodic/ongoing' },
        ),
        section([
          'V',
          'Thiết chế pháp lý và an ninh trật tự (năm 2025: 7,31 điểm, hạng 12/34)',
          null,
          null,
          null,
          null,
        ]),
        task(
          [
            '9',
            'Rút ngắn thời gian thụ lý tranh chấp thương mại',
            'Tòa án nhân dân tỉnh',
            'Viện kiểm sát nhân dân tỉnh, Thi hành án dân sự tỉnh',
            'Tháng 6/2027',
            'Thời gian giảm 20%',
          ],
          {
            coordinating: ['Viện kiểm sát nhân dân tỉnh', 'Thi hành án dân sự tỉnh'],
            deadline: 'month 2027-06-30',
          },
        ),
        task(
          [
            '10',
            'Trấn áp tín dụng đen, bảo kê ở công trường',
            'Công an tỉnh',
            'UBND các xã, phường',
            'Thường xuyên',
            'Giảm 15% số vụ',
          ],
          { deadline: 'ongoing' },
        ),
      ],
      below: [['(Tổng số: 10 nhiệm vụ)'], [], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};
