import { type LabelledSheet, section, task } from '../labels';

/** A water company: letters of who approves, who does and who helps; days with points and years of two digits. */
export const stateCompany: LabelledSheet = {
  name: 'KH khách hàng 26',
  about: 'state company, columns A, R and C explained in the header, codes 1.1, days as 31.03.26',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CÔNG TY CỔ PHẦN CẤP NƯỚC HOÀNG LONG'],
        ['KẾ HOẠCH HÀNH ĐỘNG VÌ KHÁCH HÀNG NĂM 2026'],
        ['Ban hành kèm Quyết định số 12/QĐ-CN'],
        [],
      ],
      header: [
        [
          'Mã',
          'Hạng mục công việc',
          'Duyệt (A)',
          'Thực hiện chính (R)',
          'Phối hợp (C)',
          'Hoàn thành',
          'Sản phẩm bàn giao',
        ],
      ],
      columns: ['code', ['task', 'title'], null, ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Lắp đặt mới']),
        task(
          [
            '1.1',
            'Rút thời gian lắp đồng hồ còn 5 ngày',
            'Phó TGĐ Kinh doanh',
            'Phòng Khách hàng',
            'Xí nghiệp Xây lắp',
            '31.03.26',
            'Quy trình QT-07',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '1.2',
            'Nhận hồ sơ qua cổng dịch vụ công',
            'Phó TGĐ Kinh doanh',
            'Phòng CNTT',
            'Phòng Khách hàng',
            '30.06.26',
            'Dịch vụ chạy trên cổng',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '1.3',
            'Hợp đồng điện tử cho khách hàng mới',
            'TGĐ',
            'Phòng Pháp chế',
            'Phòng CNTT; Phòng Khách hàng',
            '30.09.26',
            'Mẫu hợp đồng',
          ],
          { coordinating: ['Phòng CNTT', 'Phòng Khách hàng'], deadline: 'date 2026-09-30' },
        ),
        section(['2', 'Chất lượng nước']),
        task(
          [
            '2.1',
            'Công bố chỉ số nước từng khu vực',
            'Phó TGĐ Kỹ thuật',
            'Phòng Thí nghiệm',
            'Phòng Truyền thông',
            'Hằng tuần',
            'Bảng chỉ số trên web',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '2.2',
            'Súc xả 42 km ống cụt',
            'Phó TGĐ Kỹ thuật',
            'Xí nghiệp Mạng lưới',
            null,
            '15.05.26',
            'Nhật ký súc xả',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            '2.3',
            'Thay 8 km ống gang cũ',
            'TGĐ',
            'Xí nghiệp Xây lắp',
            'Phòng Kỹ thuật',
            'Q.IV/26',
            'Biên bản nghiệm thu',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        section(['3', 'Hóa đơn, khiếu nại']),
        task(
          [
            '3.1',
            'Báo chỉ số bất thường trước khi phát hành hóa đơn',
            'Phó TGĐ Kinh doanh',
            'Phòng Khách hàng',
            'Phòng CNTT',
            '28.02.26',
            'Tin nhắn tự động',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [
            '3.2',
            'Kiểm định đồng hồ khi khách yêu cầu',
            'Phó TGĐ Kỹ thuật',
            'Phòng Thí nghiệm',
            null,
            'Thường xuyên',
            'Giấy kiểm định',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '3.3',
            'Khảo sát 2.000 khách hàng',
            'TGĐ',
            'Phòng Truyền thông',
            'Phòng Khách hàng',
            'T10/26',
            'Báo cáo khảo sát',
          ],
          { deadline: 'month 2026-10-31' },
        ),
      ],
      below: [[], ['TGĐ: Tổng giám đốc; A: người duyệt; R: nơi làm chính; C: nơi phối hợp']],
    },
  ],
};
