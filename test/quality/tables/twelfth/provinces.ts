import { section, task, total, type LabelledSheet } from '../labels';

/** A province's appendix as most of them are: Roman headings, numbers running on, six columns. */
export const parMeasures: LabelledSheet = {
  name: 'PL nâng cao CCHC',
  about: 'province, PAR INDEX measures, Roman headings in capitals, numbers running on, bodies by semicolons',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC I'],
        ['NHIỆM VỤ, GIẢI PHÁP NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH VĨNH SƠN NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số 86/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline'],
      rows: [
        section(['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', null, null, null, null]),
        task(
          [
            1,
            'Kiểm tra cải cách hành chính tại ít nhất 30% số cơ quan, đơn vị, địa phương, xử lý vấn đề sau kiểm tra',
            'Sở Nội vụ',
            'Văn phòng UBND tỉnh; các sở, ban, ngành; UBND các xã, phường',
            'Kế hoạch, kết luận kiểm tra',
            'Quý III/2026',
          ],
          {
            coordinating: ['Văn phòng UBND tỉnh', 'các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            2,
            'Đôn đốc hoàn thành đúng hạn 100% nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao tỉnh',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành có liên quan',
            'Báo cáo',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section(['II', 'CẢI CÁCH THỂ CHẾ', null, null, null, null]),
        task(
          [
            3,
            'Xử lý 100% văn bản trái pháp luật được phát hiện qua tự kiểm tra, rà soát',
            'Sở Tư pháp',
            'Các sở, ban, ngành; UBND cấp xã',
            'Văn bản sửa đổi, bổ sung, thay thế hoặc bãi bỏ',
            'Trước ngày 30/11/2026',
          ],
          { coordinating: ['Các sở, ban, ngành', 'UBND cấp xã'], deadline: 'date 2026-11-30' },
        ),
        section(['III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, null, null]),
        task(
          [
            4,
            'Công bố, công khai kịp thời thủ tục hành chính mới trên Cơ sở dữ liệu quốc gia',
            'Các sở, ban, ngành',
            'Văn phòng UBND tỉnh',
            'Quyết định công bố',
            'Thường xuyên',
          ],
          { lead: ['Các sở, ban, ngành'], deadline: 'ongoing' },
        ),
        task(
          [
            5,
            'Rà soát, đơn giản hóa thủ tục hành chính nội bộ; cắt giảm tối thiểu 30% thời gian giải quyết',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành; UBND cấp xã',
            'Phương án đơn giản hóa',
            'Tháng 10/2026',
          ],
          { coordinating: ['Các sở, ban, ngành', 'UBND cấp xã'], deadline: 'month 2026-10-31' },
        ),
        section(['IV', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, null, null, null]),
        task(
          [
            6,
            'Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt từ 95% kế hoạch vốn trở lên',
            'Sở Tài chính',
            'Kho bạc Nhà nước khu vực XII; các chủ đầu tư',
            'Báo cáo hằng tháng',
            'Đến hết ngày 31/01/2027',
          ],
          {
            coordinating: ['Kho bạc Nhà nước khu vực XII', 'các chủ đầu tư'],
            deadline: 'date 2027-01-31',
          },
        ),
      ],
    },
  ],
};

/** SIPAS of a province: who urges and who does in two columns, leads and terms merged over several rows. */
export const satisfaction: LabelledSheet = {
  name: 'PL2_SIPAS',
  about: 'province, SIPAS by five factors, who heads and who does it, lead and term merged over the rows of a factor',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục II'],
        ['NHIỆM VỤ CẢI THIỆN CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN (SIPAS) NĂM 2026'],
        ['(Kèm theo Kế hoạch số        /KH-UBND ngày     /4/2026 của UBND tỉnh)'],
        [],
      ],
      header: [['STT', 'Nội dung', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện', 'Ghi chú']],
      columns: ['code', 'task', 'lead', 'implementing', 'deadline', null],
      rows: [
        section(['I', 'Tiếp cận dịch vụ', null, null, null, null]),
        task(
          [
            1,
            'Bố trí đủ ghế ngồi, quạt mát, nước uống, máy tính có kết nối mạng tại nơi tiếp nhận hồ sơ',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành; UBND các xã, phường',
            'Quý II năm 2026',
            null,
          ],
          {
            implementing: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Niêm yết mã QR tra cứu thủ tục và tình trạng hồ sơ ở nơi dễ thấy',
            '^',
            'Trung tâm Phục vụ hành chính công tỉnh',
            '^',
            null,
          ],
          { lead: ['Văn phòng UBND tỉnh'], deadline: 'quarter 2026-06-30' },
        ),
        section(['II', 'Công chức trực tiếp giải quyết công việc', null, null, null, null]),
        task(
          [
            3,
            'Tập huấn kỹ năng giao tiếp, ứng xử cho công chức làm việc tại bộ phận một cửa các cấp',
            'Sở Nội vụ',
            'Trường Chính trị tỉnh',
            'Tháng 5, tháng 9',
            '02 lớp',
          ],
          { deadline: 'several/month 2026-09-30' },
        ),
        task(
          [
            4,
            'Luân chuyển vị trí công tác đối với công chức có phản ánh về thái độ phục vụ',
            '^',
            'Các cơ quan, đơn vị, địa phương',
            'Khi có phản ánh được xác minh đúng',
            null,
          ],
          { lead: ['Sở Nội vụ'], implementing: ['Các cơ quan, đơn vị, địa phương'], deadline: 'event' },
        ),
        section(['III', 'Tiếp nhận, xử lý phản ánh, kiến nghị', null, null, null, null]),
        task(
          [
            5,
            'Công khai đường dây nóng, trả lời 100% phản ánh, kiến nghị trong thời hạn quy định',
            'Văn phòng UBND tỉnh',
            'Các cơ quan, đơn vị, địa phương',
            'Thường xuyên trong năm',
            null,
          ],
          { implementing: ['Các cơ quan, đơn vị, địa phương'], deadline: 'ongoing/year' },
        ),
      ],
      below: [['Tổng hợp: Phụ lục này gồm 05 nhiệm vụ.']],
    },
  ],
};

/** A province's programme under a resolution of the Politburo: bodies after dashes, a count at the end. */
export const resolution57: LabelledSheet = {
  name: 'PL NQ57',
  about:
    'province, tasks of Resolution 57, bodies by line breaks and dashes, long terms, a count of the tasks at the end',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC', null, null, null, null, null],
        ['Danh mục nhiệm vụ thực hiện Nghị quyết số 57-NQ/TW trên địa bàn tỉnh giai đoạn 2026 - 2030'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Cơ quan, đơn vị phối hợp', 'Thời gian', 'Sản phẩm, kết quả'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Nâng cao nhận thức, đổi mới tư duy', '<', '<', '<', '<']),
        task(
          [
            1,
            'Đưa nội dung về khoa học, công nghệ, đổi mới sáng tạo vào chương trình bồi dưỡng cán bộ hằng năm',
            'Ban Tổ chức Tỉnh ủy',
            '- Trường Chính trị tỉnh;\n- Sở Khoa học và Công nghệ.',
            'Hằng năm',
            'Chương trình bồi dưỡng',
          ],
          {
            coordinating: ['Trường Chính trị tỉnh', 'Sở Khoa học và Công nghệ'],
            deadline: 'periodic/ongoing',
          },
        ),
        task(
          [
            2,
            'Phát động phong trào "Bình dân học vụ số" đến từng thôn, bản, tổ dân phố',
            'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
            '- Tỉnh đoàn;\n- Hội Liên hiệp Phụ nữ tỉnh;\n- UBND cấp xã.',
            '2026 - 2027',
            'Kế hoạch; báo cáo kết quả',
          ],
          {
            coordinating: ['Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh', 'UBND cấp xã'],
            deadline: 'several/year 2027-12-31',
          },
        ),
        section(['II', 'Hoàn thiện hạ tầng số', '<', '<', '<', '<']),
        task(
          [
            3,
            'Xóa vùng lõm sóng di động tại các thôn, bản đặc biệt khó khăn',
            'Sở Khoa học và Công nghệ',
            '- Công ty Điện lực tỉnh;\n- Các doanh nghiệp viễn thông.',
            'Hoàn thành trong năm 2027',
            'Trạm BTS đưa vào sử dụng',
          ],
          {
            coordinating: ['Công ty Điện lực tỉnh', 'Các doanh nghiệp viễn thông'],
            deadline: 'year 2027-12-31',
          },
        ),
        task(
          [
            4,
            'Nâng cấp Trung tâm tích hợp dữ liệu tỉnh đạt tiêu chuẩn cấp độ 3 về an toàn thông tin',
            'Sở Khoa học và Công nghệ',
            'Công an tỉnh',
            'Quý IV/2028',
            'Trung tâm được nâng cấp',
          ],
          { deadline: 'quarter 2028-12-31' },
        ),
        total([null, 'Tổng số: 04 nhiệm vụ', null, null, null, null]),
      ],
    },
  ],
};
