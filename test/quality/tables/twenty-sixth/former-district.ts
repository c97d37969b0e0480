import { type LabelledSheet, section, task } from '../labels';

/** What a former district left undone, given to its communes: who had it and who has it now, communes as headings. */
export const formerDistrict: LabelledSheet = {
  name: '26 Huyện cũ bàn giao',
  about:
    'former district, who had the work and who takes it over, the number in the second column, communes as headings',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TỔ TIẾP NHẬN BÀN GIAO - VP HUYỆN CŨ', '<', '<', '<', '<', '<', '<', '<'],
        ['VIỆC CCHC DỞ DANG CHUYỂN CHO XÃ LÀM TIẾP (cập nhật 15/8/2025)', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'Nguồn VB',
          'Số TT',
          'Việc còn dở',
          'Phòng cũ đang giữ',
          'Nay giao',
          'Phối hợp',
          'Hồ sơ kèm theo',
          'Phải xong trước',
        ],
      ],
      columns: [
        null,
        'code',
        ['task', 'title'],
        null,
        ['lead', 'implementing'],
        'coordinating',
        [null, 'product'],
        'deadline',
      ],
      rows: [
        section([null, null, 'XÃ YÊN HÒA']),
        task(
          [
            'KH 45',
            '1',
            'Trả 18 hồ sơ cấp đổi giấy chứng nhận còn nợ',
            'TNMT',
            'Phòng Kinh tế',
            'CN VPĐKĐĐ',
            '18 bộ hồ sơ',
            '30/9/2025',
          ],
          { deadline: 'date 2025-09-30' },
        ),
        task(
          [
            'KH 45',
            '2',
            'Trả lời 7 phản ánh trên Cổng DVC',
            'VP huyện',
            'Trung tâm PVHCC',
            null,
            'bảng kê',
            '31/8/2025',
          ],
          { deadline: 'date 2025-08-31' },
        ),
        task(
          [
            'CV 310',
            '3',
            'Nộp hồ sơ lưu trữ phông UBND xã cũ',
            'Nội vụ',
            'Văn phòng xã',
            'Lưu trữ lịch sử tỉnh',
            'mục lục',
            'Quý IV/2025',
          ],
          { deadline: 'quarter 2025-12-31' },
        ),
        section([null, null, 'XÃ YÊN BÌNH']),
        task(
          [
            'KH 45',
            '1',
            'Trả 31 hồ sơ cấp đổi giấy chứng nhận còn nợ',
            'TNMT',
            'Phòng Kinh tế',
            'CN VPĐKĐĐ',
            '31 bộ hồ sơ',
            '30-9-25',
          ],
          { deadline: 'date 2025-09-30' },
        ),
        task(
          [
            'TB 77',
            '2',
            'Chuyển 4 máy trạm, 1 máy quét về bộ phận một cửa',
            'VP huyện',
            'Văn phòng xã',
            'Tổ Tiếp nhận',
            'biên bản',
            '20/8/2025',
          ],
          { deadline: 'date 2025-08-20' },
        ),
        task(
          [
            'CV 310',
            '3',
            'Gộp 2 trang thông tin điện tử thành 1',
            'VHTT',
            'Phòng VH-XH',
            'Viễn thông',
            null,
            'tháng 10/2025',
          ],
          { deadline: 'month 2025-10-31' },
        ),
        task(
          [
            'CV 322',
            '4',
            'Thống kê lại người có công, đối tượng bảo trợ',
            'LĐTBXH cũ',
            'Phòng VH-XH',
            'Bưu điện',
            'danh sách',
            'giữa T9',
          ],
          { deadline: 'month/date' },
        ),
        section([null, null, 'XÃ ĐỒNG TIẾN']),
        task(['TB 77', '1', 'Sửa mái nhà một cửa', 'KTHT', 'Văn phòng xã', 'Ban QLDA', 'dự toán', 'trước mùa mưa'], {
          deadline: 'event/date',
        }),
        task(
          [
            'KH 45',
            '2',
            'Trả 9 hồ sơ tách thửa còn nợ',
            'TNMT',
            'Phòng Kinh tế',
            'CN VPĐKĐĐ',
            '9 bộ hồ sơ',
            '30/9/2025',
          ],
          { deadline: 'date 2025-09-30' },
        ),
      ],
      below: [[], ['CN VPĐKĐĐ: chi nhánh văn phòng đăng ký đất đai']],
    },
  ],
};
