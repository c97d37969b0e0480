import { section, task, type LabelledSheet } from '../labels';

/** A province's police: divisions by their codes, terms in the words of orders, who of the board directs. */
export const provincePolice: LabelledSheet = {
  name: 'CAT đề án 06 và CCHC',
  about:
    'police of a province, divisions by codes PC06 PV01, terms in words of orders, groups by letters, dashes for no one',
  kinds: ['tasks', 'par'],
  tables: [
    {
      above: [
        ['BỘ CÔNG AN', null, null, null, 'PHỤ LỤC'],
        ['CÔNG AN TỈNH TRƯỜNG GIANG', null, null, null, 'Phân công thực hiện công tác CCHC, Đề án 06 năm 2026'],
        [],
      ],
      header: [['TT', 'Nội dung công tác', 'Lãnh đạo CAT phụ trách', 'Chủ trì', 'Phối hợp', 'Thời hạn, yêu cầu']],
      columns: ['code', 'task', null, 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['A', 'NHIỆM VỤ CHUNG', null, null, null, null]),
        task(
          [
            '1',
            'Xây dựng kế hoạch CCHC, nâng cao chỉ số PAR INDEX, SIPAS trong Công an tỉnh',
            'Giám đốc',
            'PV01',
            'Các phòng, Công an cấp xã',
            'Xong trước 20/01/2026',
          ],
          {
            coordinating: ['Các phòng', 'Công an cấp xã'],
            deadline: 'date 2026-01-20',
          },
        ),
        task(
          [
            '2',
            'Kiểm tra điều lệnh, thái độ tiếp dân tại nơi làm thủ tục',
            'Phó Giám đốc phụ trách tham mưu',
            'PX05',
            'PV01, PX03',
            'Đột xuất, ít nhất 01 lần/quý',
          ],
          {
            coordinating: ['PV01', 'PX03'],
            deadline: 'periodic/event/ongoing',
          },
        ),
        task(
          [
            '3',
            'Bố trí nguồn kinh phí nâng cấp điểm tiếp dân 15 xã',
            'Phó Giám đốc phụ trách hậu cần',
            'PH10',
            '-',
            'Quý II/2026',
          ],
          {
            coordinating: [],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['B', 'NHIỆM VỤ THEO LĨNH VỰC', null, null, null, null]),
        section(['I', 'Quản lý cư trú, căn cước', null, null, null, null]),
        task(
          [
            '1',
            'Cấp căn cước lưu động cho người già yếu, học sinh',
            'Phó Giám đốc phụ trách an ninh',
            'PC06',
            'Công an cấp xã',
            'Xong trong tháng 8/2026',
          ],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            '2',
            'Làm sạch dữ liệu dân cư, đối khớp với bảo hiểm',
            'nt',
            'PC06',
            'Bảo hiểm xã hội tỉnh; Công an cấp xã',
            'Hằng tháng, báo cáo trước ngày 14',
          ],
          {
            coordinating: ['Bảo hiểm xã hội tỉnh', 'Công an cấp xã'],
            deadline: 'periodic',
          },
        ),
        section(['II', 'Đăng ký xe, sát hạch lái xe', null, null, null, null]),
        task(
          [
            '1',
            'Phân cấp đăng ký xe cho 100% Công an cấp xã đủ điều kiện',
            'Phó Giám đốc phụ trách giao thông',
            'PC08',
            'PV01, PC06',
            '31/3/2026',
          ],
          {
            coordinating: ['PV01', 'PC06'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(['2', 'Trả giấy phép lái xe qua bưu điện', 'nt', 'PC08', 'Bưu điện tỉnh', 'Từ 01/4/2026'], {
          deadline: 'date/event/ongoing',
        }),
        section(['III', 'Xuất nhập cảnh', null, null, null, null]),
        task(
          [
            '1',
            'Cấp hộ chiếu trong 05 ngày làm việc',
            'Phó Giám đốc phụ trách an ninh',
            'PA08',
            'PC06',
            'Thường xuyên',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        section(['C', 'CHẾ ĐỘ THÔNG TIN, BÁO CÁO', null, null, null, null]),
        task(['1', 'Sơ kết 6 tháng, tổng kết năm', 'Giám đốc', 'PV01', 'Các đơn vị', 'Trước 15/6 và 15/12/2026'], {
          deadline: 'several/date 2026-12-15',
        }),
      ],
      below: [
        [],
        [
          'PV01: Phòng Tham mưu; PC06: Phòng Cảnh sát QLHC về TTXH; PC08: Phòng Cảnh sát giao thông; PH10: Phòng Hậu cần.',
        ],
      ],
    },
  ],
};
