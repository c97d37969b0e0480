import { type LabelledSheet, section, task } from '../labels';

/** A citizens' reception: what the inspection found, what to do about it, two days in one cell, roles swapped in order. */
export const citizensReception: LabelledSheet = {
  name: 'Ban TCD - khắc phục PAPI',
  about: "citizens' reception, deadlines before those who act, several days in a cell, partners before leaders",
  tables: [
    {
      above: [['BAN TIẾP CÔNG DÂN TỈNH'], ['VIỆC PHẢI LÀM ĐỂ NÂNG CHỈ SỐ "TRÁCH NHIỆM GIẢI TRÌNH" NĂM 2026'], []],
      header: [['MS', 'NHIÊM VỤ', 'HẠN', 'BÊN LIÊN QUAN (phối hợp)', 'BÊN CHỊU TRÁCH NHIỆM (chính)', 'SẢN PHẨM']],
      columns: ['code', ['task', 'title'], 'deadline', 'coordinating', ['lead', 'implementing'], 'product'],
      rows: [
        section(['1', 'TIẾP DÂN']),
        task(
          [
            '1.1',
            'Lãnh đạo tỉnh tiếp dân định kỳ',
            'ngày 15 hằng tháng',
            'Các sở liên quan',
            'Ban Tiếp công dân',
            'Thông báo kết luận',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '1.2',
            'Đối thoại với dân hai khu tái định cư',
            'Đợt 1: 30/5/2026\nĐợt 2: 30/10/2026',
            'UBND phường Hòa Phú; UBND xã Ea Tam',
            'Sở Nông nghiệp và Môi trường',
            'Biên bản đối thoại',
          ],
          {
            coordinating: ['UBND phường Hòa Phú', 'UBND xã Ea Tam'],
            lead: ['Sở Nông nghiệp và Môi trường'],
            deadline: 'several/date/periodic 2026-10-30',
          },
        ),
        task(
          [
            '1.3',
            'Tiếp dân trực tuyến tới xã',
            'Quý I/2026: làm thử\nQuý III/2026: cả tỉnh',
            'VNPT tỉnh',
            'Ban Tiếp công dân',
            'Phòng họp có máy',
          ],
          { deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        section(['2', 'ĐƠN THƯ']),
        task(
          [
            '2.1',
            'Phân loại đơn trong 03 ngày',
            'thường xuyên',
            'Văn phòng UBND tỉnh',
            'Ban Tiếp công dân',
            'Sổ theo dõi',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '2.2',
            'Giải quyết dứt điểm 14 vụ tồn từ 2024',
            '31/8/2026 (riêng 3 vụ đất rừng: 31/12/2026)',
            'Chi cục Kiểm lâm',
            'Thanh tra tỉnh',
            'Quyết định giải quyết',
          ],
          { deadline: 'several/date 2026-12-31' },
        ),
        task(
          [
            '2.3',
            'Công khai kết quả giải quyết trên cổng',
            'trong tháng 9/2026',
            null,
            'Thanh tra tỉnh',
            'Chuyên mục trên cổng',
          ],
          { deadline: 'month/date 2026-09-30' },
        ),
        section(['3', 'PHẢN ÁNH HIỆN TRƯỜNG']),
        task(
          [
            '3.1',
            'Trả lời phản ánh trên ứng dụng trong 5 ngày',
            'cả năm 2026',
            'Trung tâm IOC',
            'UBND các xã, phường',
            'Báo cáo tuần',
          ],
          { lead: ['UBND các xã, phường'], deadline: 'ongoing/year' },
        ),
        task(
          [
            '3.2',
            'Bêu tên đơn vị trả lời chậm',
            'thứ Sáu hằng tuần',
            'Báo và phát thanh, truyền hình tỉnh',
            'Văn phòng UBND tỉnh',
            'Danh sách đơn vị chậm',
          ],
          { coordinating: ['Báo và phát thanh, truyền hình tỉnh'], deadline: 'periodic' },
        ),
        task(
          [
            '3.5',
            'Hỏi lại dân có hài lòng không',
            '20/6/2026, 20/12/2026',
            'Bưu điện tỉnh',
            'Ban Tiếp công dân',
            'Phiếu hỏi',
          ],
          { deadline: 'several/date/periodic 2026-12-20' },
        ),
      ],
      below: [[], ['Cộng 9 nhiệm vụ']],
    },
  ],
};
