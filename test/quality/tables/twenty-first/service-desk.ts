import { rule, section, task, type LabelledSheet } from '../labels';

/** A centre of public services: a blank first column, a blank one amid the table, blank rows, numbers that begin anew. */
export const serviceDesk: LabelledSheet = {
  name: 'TTPVHCC Đức Hòa kh 2026 moi',
  about:
    'service centre of a commune, untidy: blank columns and rows, lower-case headings with letters, quarters as Q2',
  kinds: ['tasks', 'sipas', 'par', 'other'],
  tables: [
    {
      above: [
        [],
        [null, 'kế hoạch nâng hài lòng (SIPAS) và tỷ lệ hồ sơ trực tuyến năm 2026 - TT PVHCC xã Đức Hòa'],
        [],
      ],
      header: [
        [
          null,
          'stt',
          'việc cần làm',
          null,
          'người chịu trách nhiệm',
          'người phụ',
          'thời hạn',
          'cần có cái gì để chứng minh',
        ],
      ],
      columns: [
        null,
        'code',
        'task',
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'product', 'note'],
      ],
      rows: [
        section([null, 'A', 'chỗ ngồi, trang thiết bị', null, null, null, null, null]),
        task(
          [
            null,
            1,
            'sửa máy lấy số, thêm loa gọi số',
            null,
            'Phó Giám đốc Trung tâm',
            'Kế toán xã, Công chức văn hóa',
            'Q2/2026',
            'ảnh',
          ],
          { coordinating: ['Kế toán xã', 'Công chức văn hóa'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [null, 2, 'kê bàn viết thấp cho người đi xe lăn', null, 'Phó Giám đốc Trung tâm', null, 'Q2/2026', 'ảnh'],
          { deadline: 'quarter 2026-06-30' },
        ),
        rule([]),
        section([null, 'B', 'người làm ở quầy', null, null, null, null, null]),
        task(
          [
            null,
            1,
            'đổi ca trực trưa để trưa nào cũng có người',
            null,
            'Giám đốc Trung tâm',
            'Các công chức quầy',
            'Q1/2026',
            'bảng phân ca',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [null, 2, 'học lại cách trả lời điện thoại', null, 'Công chức quầy số 1', null, 'Q3/2026', 'danh sách lớp'],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [null, 3, 'đeo thẻ tên, ghi cả số máy đường dây nóng', null, 'Các công chức quầy', null, 'Q1/2026', 'ảnh'],
          { deadline: 'quarter 2026-03-31' },
        ),
        rule([]),
        section([null, 'C', 'thủ tục, kết quả', null, null, null, null, null]),
        task(
          [
            null,
            1,
            'gọi điện báo dân khi có kết quả sớm',
            null,
            'Công chức quầy số 2',
            'Nhân viên bưu điện',
            'Q2/2026',
            'sổ gọi',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            null,
            2,
            'trả kết quả tại nhà cho người trên 75 tuổi',
            null,
            'Nhân viên bưu điện',
            'Trưởng ấp',
            'Q3/2026',
            'sổ ký nhận',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            null,
            3,
            'mỗi tháng soi lại 20 hồ sơ bất kỳ xem có vòi thêm giấy không',
            null,
            'Giám đốc Trung tâm',
            'Công chức tư pháp',
            'hàng tháng',
            'biên bản soi',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        rule([]),
        section([null, 'D', 'nghe góp ý', null, null, null, null, null]),
        task([null, 1, 'dán mã QR góp ý ở từng quầy', null, 'Công chức quầy số 3', null, 'Q1/2026', 'ảnh'], {
          deadline: 'quarter 2026-03-31',
        }),
        task(
          [
            null,
            2,
            'đọc góp ý trong họp thứ Hai, trả lời lên bảng tin',
            null,
            'Giám đốc Trung tâm',
            'Văn phòng xã',
            'hàng tuần',
            'ảnh bảng tin',
          ],
          { deadline: 'periodic/ongoing' },
        ),
      ],
      below: [[], [null, null, 'ghi chú: kinh phí xã cho 85 triệu, hết thì xin thêm']],
    },
  ],
};
