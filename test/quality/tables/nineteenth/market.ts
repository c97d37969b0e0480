import { section, task, type LabelledSheet } from '../labels';

/** Market management: a header of three rows, codes of letter and number, month ends, a result for each work. */
export const marketManagement: LabelledSheet = {
  name: 'Chi cục QLTT - NV DDCI',
  about: 'market management branch: three header rows, codes A1, B2, a result for each work, blank coordination',
  tables: [
    {
      above: [['SỞ CÔNG THƯƠNG'], ['CHI CỤC QUẢN LÝ THỊ TRƯỜNG'], ['DANH MỤC NHIỆM VỤ NÂNG CAO DDCI NĂM 2026'], []],
      header: [
        ['TT', 'Tên nhiệm vụ', 'Tổ chức thực hiện', '<', 'Thời hạn hoàn thành', 'Kết quả, sản phẩm'],
        ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^'],
        ['^', '^', '(Phòng, Đội)', '(trong và ngoài Chi cục)', '^', '^'],
      ],
      columns: ['code', ['title', 'task'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['A', 'MINH BẠCH', null, null, null, null]),
        task(
          [
            'A1',
            'Công khai kế hoạch kiểm tra năm 2026',
            'Phòng Nghiệp vụ',
            'Các Đội QLTT',
            '15/01/2026',
            'Quyết định, tin trên trang web',
          ],
          {
            deadline: 'date 2026-01-15',
          },
        ),
        task(
          [
            'A2',
            'Công khai kết quả xử lý vi phạm hằng tháng',
            'Phòng Nghiệp vụ',
            'Các Đội QLTT',
            'Ngày 05 hằng tháng',
            'Bảng công khai',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            'A3',
            'Tuyên truyền quy định mới về nhãn hàng hóa',
            'Phòng Tổng hợp',
            'Đội QLTT số 1; Báo và Phát thanh, Truyền hình tỉnh',
            '30/4/2026',
            '03 phóng sự',
          ],
          {
            coordinating: ['Đội QLTT số 1', 'Báo và Phát thanh, Truyền hình tỉnh'],
            deadline: 'date 2026-04-30',
          },
        ),
        section(['B', 'THANH TRA, KIỂM TRA', null, null, null, null]),
        task(['B1', 'Ghi hình toàn bộ cuộc kiểm tra', 'Các Đội QLTT', 'Phòng Tổng hợp', '01/3/2026', 'Tệp ghi hình'], {
          deadline: 'date 2026-03-01',
        }),
        task(
          [
            'B2',
            'Phối hợp kiểm tra một lần, tránh trùng chéo',
            'Phòng Nghiệp vụ',
            'Các Đội QLTT; Công an tỉnh; Thuế tỉnh',
            'Cả năm 2026',
            'Biên bản',
          ],
          {
            coordinating: ['Các Đội QLTT', 'Công an tỉnh', 'Thuế tỉnh'],
            deadline: 'year/ongoing 2026-12-31',
          },
        ),
        task(['B3', 'Rà soát vụ việc xử lý kéo dài trên 60 ngày', 'Phòng Pháp chế', null, '31/5/2026', 'Báo cáo'], {
          deadline: 'date 2026-05-31',
        }),
        section(['C', 'HỖ TRỢ DOANH NGHIỆP', null, null, null, null]),
        task(
          [
            'C1',
            'Ký cam kết không bán hàng giả tại chợ, siêu thị',
            'Đội QLTT số 2',
            'Đội QLTT số 3; UBND các xã, phường',
            '30/9/2026',
            'Bản cam kết',
          ],
          {
            coordinating: ['Đội QLTT số 3', 'UBND các xã, phường'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            'C2',
            'Gặp gỡ doanh nghiệp bị xâm phạm nhãn hiệu',
            'Phòng Pháp chế',
            'Phòng Tổng hợp; Hiệp hội Doanh nghiệp tỉnh',
            'Quý III/2026',
            'Biên bản',
          ],
          {
            coordinating: ['Phòng Tổng hợp', 'Hiệp hội Doanh nghiệp tỉnh'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            'C3',
            'Lập đường dây nóng tiếp nhận phản ánh',
            'Phòng Tổng hợp',
            null,
            '01/02/2026',
            'Số điện thoại công khai',
          ],
          {
            deadline: 'date 2026-02-01',
          },
        ),
      ],
      below: [[], ['Ghi chú: Nhiệm vụ A2, B1 báo cáo cùng báo cáo tháng.']],
    },
  ],
};
