import { joined, type LabelledSheet, section, task } from '../labels';

/** A regional hospital's electronic records: posts and rooms, months as "T6/2026", second lines of a task below it. */
export const regionalHospital: LabelledSheet = {
  name: '25 BV khu vuc - BADT',
  about:
    'regional hospital, months shortened to T6/2026, what is asked for goes on in the row below, not at the corner',
  at: 'B3',
  kinds: ['tasks', 'dti', 'other'],
  tables: [
    {
      above: [
        ['PHỤ LỤC: LỘ TRÌNH TRIỂN KHAI BỆNH ÁN ĐIỆN TỬ VÀ CẢI CÁCH THỦ TỤC KHÁM CHỮA BỆNH'],
        ['(Kèm theo Kế hoạch số 215/KH-BVKV)'],
        [],
      ],
      header: [
        [
          'Stt',
          'Hạng mục công việc',
          'Người/khoa, phòng phụ trách',
          'Khoa, phòng phối hợp',
          'Mốc hoàn thành',
          'Yêu cầu đầu ra',
          'Kinh phí (triệu đồng)',
        ],
      ],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        ['product', 'benchmark'],
        null,
      ],
      rows: [
        section(['I', 'Hạ tầng']),
        task(
          [
            1,
            'Nâng cấp máy chủ, hệ thống lưu trữ hình ảnh',
            'Tổ Công nghệ thông tin',
            'Phòng Vật tư - Thiết bị',
            'T3/2026',
            '02 máy chủ hoạt động',
            1850,
          ],
          { coordinating: ['Phòng Vật tư - Thiết bị'], deadline: 'month 2026-03-31' },
        ),
        task(
          [
            2,
            'Trang bị máy tính bảng cho điều dưỡng đi buồng',
            'Phòng Vật tư - Thiết bị',
            'Phòng Điều dưỡng',
            'T4/2026',
            '60 máy',
            420,
          ],
          { lead: ['Phòng Vật tư - Thiết bị'], deadline: 'month 2026-04-30' },
        ),
        section(['II', 'Phần mềm, quy trình']),
        task(
          [
            3,
            'Chuẩn hóa mẫu bệnh án theo quy định:',
            'Phòng Kế hoạch tổng hợp',
            'Các khoa lâm sàng',
            'T5/2026',
            'Bộ mẫu được Hội đồng chuyên môn duyệt',
            null,
          ],
          { deadline: 'month 2026-05-31' },
        ),
        joined([null, '- Bệnh án nội trú 22 mẫu;']),
        joined([null, '- Bệnh án ngoại trú 06 mẫu.']),
        task(
          [
            4,
            'Cấp chữ ký số cho bác sĩ, dược sĩ, kỹ thuật viên',
            'Phòng Tổ chức cán bộ',
            'Tổ Công nghệ thông tin; Viettel',
            'T5/2026',
            '310 chữ ký số',
            95,
          ],
          { coordinating: ['Tổ Công nghệ thông tin', 'Viettel'], deadline: 'month 2026-05-31' },
        ),
        task(
          [
            5,
            'Ký quy chế lưu trữ, khai thác bệnh án điện tử',
            'Giám đốc',
            'Phòng Kế hoạch tổng hợp',
            'T6/2026',
            'Quyết định ban hành quy chế',
            0,
          ],
          { deadline: 'month 2026-06-30' },
        ),
        section(['III', 'Vận hành, hài lòng người bệnh']),
        task(
          [
            6,
            'Chạy thử tại Khoa Nội tổng hợp, Khoa Nhi',
            'Phó Giám đốc chuyên môn',
            'Khoa Nội tổng hợp, Khoa Nhi',
            'T7 - T8/2026',
            'Biên bản chạy thử',
            null,
          ],
          { coordinating: ['Khoa Nội tổng hợp', 'Khoa Nhi'], deadline: 'month/several/date 2026-08-31' },
        ),
        task(
          [7, 'Công bố ngừng bệnh án giấy', 'Giám đốc', 'Toàn bệnh viện', '30/9/2026', 'Thông báo gửi Sở Y tế', null],
          { deadline: 'date 2026-09-30' },
        ),
        task(
          [
            8,
            'Khảo sát thời gian chờ khám',
            'Phòng Quản lý chất lượng',
            'Khoa Khám bệnh',
            'Mỗi tháng',
            'Dưới 60 phút/lượt',
            null,
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
