import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const lost = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A special zone on an island: points reached out of the maximum in one cell, remedies, one deadline for a whole part. */
export const islandCommune: LabelledSheet = {
  name: '28 Đặc khu khắc phục',
  about:
    'special zone on an island, points and maximum in one cell, deadline merged over a part, notes on what waits for ships',
  tables: [
    {
      above: [
        ['UBND ĐẶC KHU'],
        ['NỘI DUNG KHẮC PHỤC, NÂNG CAO CHỈ SỐ CCHC VÀ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2026'],
        ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 03/4/2026)'],
      ],
      header: [
        [
          'STT',
          'Tiêu chí',
          'Điểm đạt/điểm tối đa',
          'Hạn chế',
          'Giải pháp',
          'Phòng, đơn vị chủ trì',
          'Phòng, đơn vị phối hợp',
          'Thời gian hoàn thành',
          'Ghi chú',
        ],
      ],
      columns: ['code', 'title', null, null, ['task', 'method'], 'lead', 'coordinating', 'deadline', 'note'],
      rows: [
        section(['A', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH']),
        lost(
          [
            '1',
            'Tự kiểm tra thủ tục hành chính',
            '1/2',
            'Chưa có biên bản',
            'Tự kiểm tra 02 đợt, lập biên bản',
            'Văn phòng HĐND và UBND',
            'Trung tâm Phục vụ hành chính công',
            'Trước ngày 30/6/2026',
            null,
          ],
          { deadline: 'date 2026-06-30' },
        ),
        lost(
          [
            '2',
            'Tiếp nhận hồ sơ phi địa giới',
            '0/1,5',
            'Cáp quang biển đứt 02 lần',
            'Thuê đường truyền vệ tinh dự phòng',
            'Trung tâm Phục vụ hành chính công',
            'Viettel tỉnh; Bộ đội Biên phòng',
            '^',
            'Thiết bị ra đảo theo chuyến tàu tháng 5',
          ],
          { coordinating: ['Viettel tỉnh', 'Bộ đội Biên phòng'], deadline: 'date 2026-06-30' },
        ),
        lost(
          [
            '3',
            'Cấp lại, thu hồi chứng thư số',
            '0,5/1',
            'Người nghỉ hưu còn chứng thư',
            'Thu hồi 07 chứng thư số',
            'Văn phòng HĐND và UBND',
            'Ban Cơ yếu (qua Sở Khoa học và Công nghệ)',
            '^',
            null,
          ],
          { coordinating: ['Ban Cơ yếu|Ban Cơ yếu (qua Sở Khoa học và Công nghệ)'], deadline: 'date 2026-06-30' },
        ),
        lost(
          [
            '4',
            'Đối thoại với người dân',
            '1/1,5',
            'Mới tổ chức ở 02/05 khu dân cư',
            'Đối thoại tại 03 khu dân cư còn lại',
            'Thường trực HĐND',
            'Ủy ban MTTQ Việt Nam đặc khu',
            'Quý III/2026',
            'Ngoài mùa đánh bắt',
          ],
          { coordinating: ['Ủy ban MTTQ Việt Nam đặc khu'], deadline: 'quarter 2026-09-30' },
        ),
        section(['B', 'CHỈ SỐ CHUYỂN ĐỔI SỐ']),
        lost(
          [
            '5',
            'Hộ kinh doanh dùng hóa đơn điện tử',
            '12/30',
            'Chủ yếu khách lẻ',
            'Cầm tay chỉ việc tại 140 hộ',
            'Phòng Kinh tế',
            'Thuế cơ sở',
            'Tháng 7/2026',
            null,
          ],
          { deadline: 'month 2026-07-31' },
        ),
        lost(
          [
            '6',
            'Dân số có hồ sơ sức khỏe điện tử',
            '22/40',
            'Ngư dân vắng nhà',
            'Lập hồ sơ tại bến cá vào ngày biển động',
            'Trung tâm Y tế Quân dân y',
            'Đồn Biên phòng, Trạm Kiểm soát Biên phòng',
            'Cả năm',
            null,
          ],
          { coordinating: ['Đồn Biên phòng', 'Trạm Kiểm soát Biên phòng'], deadline: 'ongoing/year' },
        ),
        lost(
          [
            '7',
            'Đài truyền thanh thông minh',
            '0/20',
            'Đài FM hỏng',
            'Lắp 25 cụm loa',
            'Phòng Văn hóa - Xã hội',
            'Phòng Kinh tế',
            'Ngay sau khi được bố trí vốn',
            'Tờ trình 19/TTr-UBND',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'event/unreadable' },
        ),
        section(['C', 'NHIỆM VỤ CHUNG']),
        lost(
          [
            '8',
            'Tuyên truyền hai chỉ số',
            null,
            'Người dân ít biết',
            'Pano tại cầu cảng, sân bay',
            'Phòng Văn hóa - Xã hội',
            'Ban Quản lý cảng',
            '15/5/2026',
            null,
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'date 2026-05-15' },
        ),
        lost(
          [
            '9',
            'Báo cáo tiến độ',
            null,
            null,
            'Gửi Sở Nội vụ, Sở Khoa học và Công nghệ',
            'Văn phòng HĐND và UBND',
            'Các phòng',
            'Ngày 20 của tháng cuối quý',
            null,
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};
