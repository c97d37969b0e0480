import { type LabelledSheet, section, task } from '../labels';

/** A regional customs office on its partners' satisfaction: headings over the whole width, teams by their ports. */
export const customs: LabelledSheet = {
  name: '27 Hải quan KV hài lòng DN',
  about: 'regional customs, headings merged over the whole width with their number, teams named after ports',
  tables: [
    {
      above: [
        ['CỤC HẢI QUAN', '<', '<'],
        ['CHI CỤC HẢI QUAN KHU VỰC', '<', '<'],
        ['KẾ HOẠCH HÀNH ĐỘNG NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA DOANH NGHIỆP NĂM 2026', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Nội dung công việc', 'Kết quả/ sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
      ],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['1. Tiếp cận thông tin, văn bản', '<', '<', '<', '<', '<'], {
          code: '1|1.',
          title: 'Tiếp cận thông tin, văn bản',
        }),
        task(
          [
            '1.1',
            'Gửi bản tin chính sách hải quan đến doanh nghiệp',
            '24 bản tin',
            'Văn phòng',
            'Phòng Nghiệp vụ Hải quan',
            'Hai tuần một lần',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '1.2',
            'Hội nghị đối thoại với doanh nghiệp',
            '02 hội nghị',
            'Văn phòng',
            'Hải quan cửa khẩu cảng; Hải quan khu công nghiệp',
            '15/5/2026 và 15/11/2026',
          ],
          { coordinating: ['Hải quan cửa khẩu cảng', 'Hải quan khu công nghiệp'], deadline: 'several/date 2026-11-15' },
        ),
        section(['2. Thủ tục thông quan', '<', '<', '<', '<', '<'], { code: '2|2.', title: 'Thủ tục thông quan' }),
        task(
          [
            '2.1',
            'Giảm tỷ lệ tờ khai luồng đỏ xuống dưới 4%',
            'Báo cáo tháng',
            'Phòng Quản lý rủi ro',
            'Các đơn vị hải quan cửa khẩu',
            'Thường xuyên',
          ],
          { coordinating: ['Các đơn vị hải quan cửa khẩu'], deadline: 'ongoing' },
        ),
        task(
          [
            '2.2',
            'Đưa máy soi container thứ hai vào hoạt động',
            'Biên bản nghiệm thu',
            'Hải quan cửa khẩu cảng',
            'Phòng Tài vụ - Quản trị',
            '30/9/2026',
          ],
          { coordinating: ['Phòng Tài vụ - Quản trị'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            '2.3',
            'Thời gian thông quan hàng nhập khẩu không quá 28 giờ',
            'Kết quả đo thời gian giải phóng hàng',
            'Phòng Nghiệp vụ Hải quan',
            'Cảng vụ, Kiểm dịch vùng',
            'Quý III/2026',
          ],
          { coordinating: ['Cảng vụ', 'Kiểm dịch vùng'], deadline: 'quarter 2026-09-30' },
        ),
        section(['3. Sự phục vụ của công chức', '<', '<', '<', '<', '<'], {
          code: '3|3.',
          title: 'Sự phục vụ của công chức',
        }),
        task(
          [
            '3.1',
            'Luân phiên vị trí công tác đúng thời hạn',
            'Quyết định luân phiên',
            'Phòng Tổ chức cán bộ',
            null,
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '3.2',
            'Camera giám sát tại khu vực kiểm hóa',
            '100% địa điểm',
            'Phòng Công nghệ thông tin',
            'Hải quan cửa khẩu cảng',
            'Trước 31/8/2026',
          ],
          { deadline: 'date 2026-08-31' },
        ),
        task(
          [
            '3.3',
            'Xin lỗi bằng văn bản khi giải quyết hồ sơ chậm',
            'Thư xin lỗi',
            'Các đơn vị hải quan cửa khẩu',
            'Văn phòng',
            'Khi phát sinh',
          ],
          { lead: ['Các đơn vị hải quan cửa khẩu'], deadline: 'event' },
        ),
      ],
      below: [[], ['Nơi nhận: Cục Hải quan (báo cáo); các đơn vị thuộc Chi cục; lưu VT.']],
    },
  ],
};
