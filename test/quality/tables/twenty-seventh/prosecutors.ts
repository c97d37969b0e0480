import { type LabelledSheet, section, task } from '../labels';

/** A provincial prosecutors' office: courts' words, the leader who directs beside who advises, headings with letters. */
export const prosecutors: LabelledSheet = {
  name: '27 VKS tỉnh - KH CCHC',
  about: 'provincial prosecutors, the leader who directs in a column of its own, regional offices as implementers',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', '<', '<', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<'],
        ['VIỆN KIỂM SÁT NHÂN DÂN TỈNH', '<', '<', null, 'Độc lập - Tự do - Hạnh phúc', '<', '<'],
        [],
        [
          'PHỤ LỤC PHÂN CÔNG THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ NĂM 2026',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
      ],
      header: [
        [
          'STT',
          'Nội dung công việc',
          'Lãnh đạo Viện phụ trách',
          'Đơn vị chủ trì tham mưu',
          'Đơn vị thực hiện',
          'Thời hạn hoàn thành',
          'Sản phẩm',
        ],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'implementing', 'deadline', 'product'],
      rows: [
        section(['A', 'TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN']),
        task(
          [
            '1',
            'Niêm yết lịch tiếp công dân của lãnh đạo Viện',
            'Phó Viện trưởng thường trực',
            'Phòng Kiểm sát và giải quyết đơn',
            'Các VKSND khu vực',
            'Ngày 25 hằng tháng',
          ],
          { lead: ['Phòng Kiểm sát và giải quyết đơn'], implementing: ['Các VKSND khu vực'], deadline: 'periodic' },
        ),
        task(
          [
            '2',
            'Cập nhật đơn tiếp nhận vào phần mềm trong ngày',
            'Phó Viện trưởng thường trực',
            'Phòng Kiểm sát và giải quyết đơn',
            'Các VKSND khu vực',
            'Thường xuyên',
            '100% đơn được cập nhật',
          ],
          { lead: ['Phòng Kiểm sát và giải quyết đơn'], implementing: ['Các VKSND khu vực'], deadline: 'ongoing' },
        ),
        section(['B', 'SỐ HÓA HỒ SƠ VỤ ÁN']),
        task(
          [
            '3',
            'Số hóa hồ sơ án hình sự trước khi xét xử sơ thẩm',
            'Viện trưởng',
            'Phòng Thống kê tội phạm và Công nghệ thông tin',
            'Các phòng nghiệp vụ; các VKSND khu vực',
            '30/11/2026',
            '80% số vụ án',
          ],
          {
            lead: ['Phòng Thống kê tội phạm và Công nghệ thông tin'],
            implementing: ['Các phòng nghiệp vụ', 'các VKSND khu vực'],
            deadline: 'date 2026-11-30',
          },
        ),
        task(
          [
            '4',
            'Trang bị máy quét tốc độ cao',
            'Viện trưởng',
            'Văn phòng tổng hợp',
            'Kế toán trưởng',
            'Quý II/2026',
            '06 máy',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '5',
            'Trình chiếu chứng cứ tại phiên tòa',
            'Phó Viện trưởng phụ trách án hình sự',
            'Phòng Thực hành quyền công tố',
            'Các VKSND khu vực',
            '31/10/2026',
            'Mỗi đơn vị 03 phiên tòa',
          ],
          { implementing: ['Các VKSND khu vực'], deadline: 'date 2026-10-31' },
        ),
        section(['C', 'CHẾ ĐỘ CÔNG VỤ']),
        task(
          [
            '6',
            'Kiểm tra đột xuất việc chấp hành kỷ luật nội vụ',
            'Phó Viện trưởng thường trực',
            'Phòng Tổ chức cán bộ',
            'Thanh tra Viện',
            'Quý I, quý III/2026',
            'Thông báo kết quả',
          ],
          { deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        task(
          [
            '7',
            'Rà soát vị trí việc làm sau khi bỏ cấp huyện',
            'Viện trưởng',
            'Phòng Tổ chức cán bộ',
            'Các VKSND khu vực',
            'Trước ngày 15/4/2026',
            'Bản mô tả vị trí',
          ],
          { implementing: ['Các VKSND khu vực'], deadline: 'date 2026-04-15' },
        ),
        section(['D', 'BÁO CÁO']),
        task(
          [
            '8',
            'Báo cáo kết quả cải cách hành chính gửi Viện cấp trên',
            'Phó Viện trưởng thường trực',
            'Văn phòng tổng hợp',
            null,
            'Trước ngày 05/6 và 05/12/2026',
            'Báo cáo',
          ],
          { deadline: 'several/date/periodic 2026-12-05' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'VIỆN TRƯỞNG']],
    },
  ],
};
