import { type LabelledSheet, section, task } from '../labels';

/** A ward's party committee: which body decides; who helps on several lines with dashes. */
export const partyWard: LabelledSheet = {
  name: '25 Đảng ủy phường CTHĐ',
  about: 'party committee of a ward, units on lines behind dashes, the body that decides, headings in capitals',
  kinds: ['tasks', 'par', 'dti', 'other'],
  tables: [
    {
      above: [
        ['ĐẢNG BỘ THÀNH PHỐ', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY PHƯỜNG'],
        ['*'],
        ['DANH MỤC NHIỆM VỤ TRỌNG TÂM VỀ CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ'],
        ['(Kèm theo Chương trình hành động số 07-CTr/ĐU)'],
      ],
      header: [
        [
          'TT',
          'Nội dung',
          'Cơ quan\ntham mưu chủ trì',
          'Cơ quan\nphối hợp',
          'Cấp\nquyết định',
          'Thời gian\nhoàn thành',
          'Hình thức\nvăn bản',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', ['product', null]],
      rows: [
        section(['A', 'CÔNG TÁC LÃNH ĐẠO']),
        task(
          [
            '1',
            'Nghị quyết chuyên đề về nâng cao chỉ số hài lòng của người dân',
            'Đảng ủy UBND phường',
            '- Văn phòng Đảng ủy\n- Ủy ban MTTQ Việt Nam phường',
            'BCH Đảng bộ',
            'Tháng 3/2026',
            'Nghị quyết',
          ],
          { coordinating: ['Văn phòng Đảng ủy', 'Ủy ban MTTQ Việt Nam phường'], deadline: 'month 2026-03-31' },
        ),
        task(
          [
            '2',
            'Phân công cấp ủy viên theo dõi tổ dân phố về dịch vụ công trực tuyến',
            'Ban Xây dựng Đảng',
            'Văn phòng Đảng ủy',
            'BTV Đảng ủy',
            '28/02/2026',
            'Thông báo',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        section(['B', 'CHUYỂN ĐỔI SỐ']),
        task(
          [
            '3',
            'Triển khai sổ tay đảng viên điện tử',
            'Ban Xây dựng Đảng',
            '- Các chi bộ\n- Đoàn TNCS Hồ Chí Minh phường',
            'BTV Đảng ủy',
            'Quý II/2026',
            'Kế hoạch',
          ],
          { coordinating: ['Các chi bộ', 'Đoàn TNCS Hồ Chí Minh phường'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '4',
            'Phòng họp không giấy của Đảng ủy',
            'Văn phòng Đảng ủy',
            'Văn phòng HĐND và UBND phường',
            'BTV Đảng ủy',
            'Trước ngày 01/5/2026',
            'Báo cáo',
          ],
          { deadline: 'date 2026-05-01' },
        ),
        task(
          [
            '5',
            'Bồi dưỡng kỹ năng trí tuệ nhân tạo cho cán bộ khối Đảng, MTTQ',
            'Trung tâm Chính trị phường',
            '- Ban Xây dựng Đảng\n- Ủy ban MTTQ Việt Nam phường',
            'TT Đảng ủy',
            'Quý III/2026',
            'Kế hoạch mở lớp',
          ],
          { coordinating: ['Ban Xây dựng Đảng', 'Ủy ban MTTQ Việt Nam phường'], deadline: 'quarter 2026-09-30' },
        ),
        section(['C', 'KIỂM TRA, GIÁM SÁT']),
        task(
          [
            '6',
            'Giám sát người đứng đầu về giải quyết hồ sơ của công dân',
            'Ủy ban Kiểm tra Đảng ủy',
            'Ban Xây dựng Đảng',
            'BTV Đảng ủy',
            'Tháng 8/2026',
            'Thông báo kết quả giám sát',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '7',
            'Tiếp nhận, xử lý phản ánh về cán bộ, đảng viên gây phiền hà',
            'Ủy ban Kiểm tra Đảng ủy',
            null,
            'UBKT Đảng ủy',
            'Thường xuyên',
            null,
          ],
          { deadline: 'ongoing' },
        ),
        section(['D', 'SƠ KẾT, TỔNG KẾT']),
        task(
          [
            '8',
            'Báo cáo kết quả thực hiện chương trình hành động',
            'Văn phòng Đảng ủy',
            'Đảng ủy UBND phường',
            'BTV Đảng ủy',
            '10/12 hằng năm',
            'Báo cáo',
          ],
          { deadline: 'periodic/date' },
        ),
      ],
      below: [[], [null, null, null, null, 'T/M BAN THƯỜNG VỤ'], [null, null, null, null, 'PHÓ BÍ THƯ']],
    },
  ],
};
