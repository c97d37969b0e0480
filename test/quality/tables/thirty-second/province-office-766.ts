import { type LabelledSheet, section, task } from '../labels';

/** A provincial people's committee's office on the 766 set: shares reached and to be reached, departments and communes do it. */
export const provinceOffice766: LabelledSheet = {
  name: '32 VP UBND tỉnh - 766',
  about: "provincial people's committee's office, shares reached and aimed at, one column of offices that do it",
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        [
          'CHỈ TIÊU, GIẢI PHÁP NÂNG CAO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN THỦ TỤC HÀNH CHÍNH, DỊCH VỤ CÔNG NĂM 2026',
        ],
        ['(Kèm theo Kế hoạch số 118/KH-UBND ngày 27/02/2026 của Ủy ban nhân dân tỉnh)'],
        [],
      ],
      header: [
        [
          'STT',
          'Chỉ tiêu',
          'Kết quả',
          '<',
          'Giải pháp',
          'Cơ quan, đơn vị thực hiện',
          'Cơ quan phối hợp',
          'Thời hạn hoàn thành',
        ],
        ['^', '^', 'Năm 2025', 'Mục tiêu 2026', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        [null, 'achieved'],
        [null, 'benchmark'],
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        section(['I', 'Công khai, minh bạch']),
        task(
          [
            '1',
            'Tỷ lệ thủ tục hành chính được công bố đúng hạn',
            '92%',
            '100%',
            'Trình công bố trong 05 ngày kể từ ngày văn bản của Bộ có hiệu lực',
            'Các sở, ban, ngành',
            'Văn phòng UBND tỉnh',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '2',
            'Tỷ lệ thủ tục được cung cấp đầy đủ nội dung',
            '97%',
            '100%',
            'Rà soát, chuẩn hóa bộ phận cấu thành của thủ tục',
            'Các sở, ban, ngành',
            'Trung tâm Phục vụ hành chính công tỉnh',
            '31/3/2026',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        section(['II', 'Tiến độ giải quyết']),
        task(
          [
            '1',
            'Tỷ lệ hồ sơ giải quyết đúng hạn',
            '96,5%',
            '98,5%',
            'Công khai danh sách cơ quan có hồ sơ quá hạn hằng tuần',
            'Các sở, ban, ngành; UBND các xã, phường',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Hằng tuần',
          ],
          {
            lead: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            implementing: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'periodic',
          },
        ),
        section(['III', 'Cung cấp dịch vụ công trực tuyến']),
        task(
          [
            '1',
            'Tỷ lệ hồ sơ nộp trực tuyến',
            '71%',
            '85%',
            'Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính',
            'Sở Khoa học và Công nghệ',
            'VNPT tỉnh',
            'Quý II/2026',
          ],
          {
            lead: ['Sở Khoa học và Công nghệ'],
            implementing: ['Sở Khoa học và Công nghệ'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Tỷ lệ thanh toán trực tuyến',
            '64%',
            '80%',
            'Tích hợp thanh toán nghĩa vụ tài chính về đất đai',
            'Thuế tỉnh',
            'Sở Nông nghiệp và Môi trường; Kho bạc Nhà nước khu vực',
            'Tháng 7/2026',
          ],
          {
            coordinating: ['Sở Nông nghiệp và Môi trường', 'Kho bạc Nhà nước khu vực'],
            deadline: 'month 2026-07-31',
          },
        ),
        section(['IV', 'Số hóa hồ sơ']),
        task(
          [
            '1',
            'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
            '78%',
            '95%',
            'Kiểm tra, chấn chỉnh việc số hóa tại các xã, phường',
            'UBND các xã, phường',
            'Văn phòng UBND tỉnh',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '2',
            'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
            '35%',
            '80%',
            'Kết nối với cơ sở dữ liệu quốc gia về dân cư, đất đai',
            'Công an tỉnh',
            'Sở Khoa học và Công nghệ',
            'Năm 2026',
          ],
          {
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'year 2026-12-31',
          },
        ),
        section(['V', 'Mức độ hài lòng']),
        task(
          [
            '1',
            'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
            '94%',
            '100%',
            'Phân công công chức theo dõi phản ánh hằng ngày',
            'Các sở, ban, ngành',
            'Văn phòng UBND tỉnh',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
      ],
      below: [[], ['Ghi chú: Số liệu năm 2025 lấy từ Cổng Dịch vụ công quốc gia ngày 31/12/2025.']],
    },
  ],
};
