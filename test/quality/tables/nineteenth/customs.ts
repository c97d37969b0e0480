import { section, task, type LabelledSheet } from '../labels';

/** Customs: deadline first, then the action, product and its focal point; codes with a dot of the plan they serve. */
export const customsBranch: LabelledSheet = {
  name: 'Hải quan khu vực - hành động',
  about: 'regional customs: product before the offices, lists of offices on lines of one cell, deadline last but one',
  tables: [
    {
      above: [
        ['CHI CỤC HẢI QUAN KHU VỰC', null, null, 'Phụ lục II'],
        ['CHƯƠNG TRÌNH HÀNH ĐỘNG NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA DOANH NGHIỆP XUẤT NHẬP KHẨU NĂM 2026'],
        [],
      ],
      header: [['Mã số', 'Hành động', 'Sản phẩm', 'Đầu mối', 'Đơn vị liên quan', 'Thời điểm\nhoàn thành', 'Ghi chú']],
      columns: ['code', ['title', 'task'], 'product', ['lead', 'implementing'], 'coordinating', 'deadline', 'note'],
      rows: [
        section(['1', 'Thủ tục hải quan', null, null, null, null, null]),
        task(
          [
            '1.1',
            'Rút ngắn thời gian thông quan luồng vàng còn 01 giờ',
            'Quy trình nội bộ',
            'Phòng Giám sát quản lý',
            'Hải quan cửa khẩu cảng\nHải quan khu công nghiệp',
            '31/03/2026',
            null,
          ],
          {
            coordinating: ['Hải quan cửa khẩu cảng', 'Hải quan khu công nghiệp'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            '1.2',
            'Tư vấn phân loại hàng hóa trước khi nhập',
            'Sổ tay phân loại',
            'Phòng Thuế xuất nhập khẩu',
            'Phòng Giám sát quản lý',
            '30/06/2026',
            null,
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            '1.3',
            'Bỏ nộp bản giấy đã có trên hệ thống',
            'Thông báo',
            'Phòng Giám sát quản lý',
            'Các đơn vị Hải quan cửa khẩu',
            '28/02/2026',
            null,
          ],
          {
            deadline: 'date 2026-02-28',
          },
        ),
        section(['2', 'Đối thoại, lắng nghe', null, null, null, null, null]),
        task(
          [
            '2.1',
            'Hội nghị đối thoại doanh nghiệp',
            '02 hội nghị',
            'Văn phòng Chi cục',
            'Phòng Thuế xuất nhập khẩu\nHiệp hội Logistics',
            'Tháng 5 và tháng 11/2026',
            'Mời báo chí',
          ],
          {
            coordinating: ['Phòng Thuế xuất nhập khẩu', 'Hiệp hội Logistics'],
            deadline: 'several/month 2026-11-30',
          },
        ),
        task(
          [
            '2.2',
            'Khảo sát doanh nghiệp sau mỗi lô hàng bị kiểm hóa',
            'Bảng tổng hợp ý kiến',
            'Phòng Công nghệ thông tin',
            'Các đơn vị Hải quan cửa khẩu',
            'Hằng quý',
            null,
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            '2.3',
            'Tổ tư vấn lưu động tại khu công nghiệp',
            'Lịch tư vấn',
            'Hải quan khu công nghiệp',
            'Ban Quản lý các khu công nghiệp tỉnh',
            'Quý II/2026',
            null,
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['3', 'Liêm chính', null, null, null, null, null]),
        task(
          [
            '3.1',
            'Lắp camera tại nơi kiểm hóa, truyền về Chi cục',
            'Hệ thống camera',
            'Phòng Công nghệ thông tin',
            'Phòng Tài vụ - Quản trị',
            '30/09/2026',
            'Có dự toán riêng',
          ],
          {
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            '3.2',
            'Luân phiên công chức nơi dễ phát sinh tiêu cực',
            'Quyết định',
            'Phòng Tổ chức cán bộ',
            'Các đơn vị Hải quan cửa khẩu',
            '15/12/2026',
            null,
          ],
          {
            deadline: 'date 2026-12-15',
          },
        ),
        task(
          [
            '3.3',
            'Kiểm tra việc tiếp doanh nghiệp, không báo trước',
            'Báo cáo',
            'Phòng Kiểm tra nội bộ',
            'Văn phòng Chi cục',
            '31/10/2026',
            null,
          ],
          {
            deadline: 'date 2026-10-31',
          },
        ),
      ],
    },
  ],
};
