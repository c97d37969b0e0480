import { day } from '../../typed-sheet';
import { task, total, type LabelledSheet } from '../labels';

/** A ward puts its streets in order: days as date cells under 'done before the day'. */
export const wardWorks: LabelledSheet = {
  name: 'Đầu việc phường An Khánh',
  about: 'ward, works with the part of the office that prepares them, forces that help, days as date cells, a product',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN PHƯỜNG AN KHÁNH'],
        ['PHỤ LỤC'],
        ['Các đầu việc thực hiện Kế hoạch lập lại trật tự đô thị, nâng cao chất lượng phục vụ người dân năm 2026'],
        [],
      ],
      header: [['Số TT', 'Đầu việc', 'Bộ phận tham mưu', 'Lực lượng phối hợp', 'Xong trước ngày', 'Sản phẩm']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          [
            '01',
            'Khảo sát các điểm lấn chiếm lòng đường, vỉa hè',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Công an phường, Ban Bảo vệ dân phố',
            day('2026-02-28'),
            'Danh sách điểm',
          ],
          {
            code: '01|1',
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Công an phường', 'Ban Bảo vệ dân phố'],
            deadline: 'date 2026-02-28',
          },
        ),
        task(
          [
            '02',
            'Kẻ vạch, lắp biển báo trên 12 tuyến phố',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Công an phường',
            day('2026-04-15'),
            'Biên bản bàn giao',
          ],
          { code: '02|2', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'date 2026-04-15' },
        ),
        task(
          [
            '03',
            'Ký cam kết với các hộ kinh doanh mặt tiền',
            'Văn phòng HĐND và UBND phường',
            'Các tổ dân phố; Hội Phụ nữ phường',
            day('2026-03-31'),
            'Bản cam kết',
          ],
          {
            code: '03|3',
            lead: ['Văn phòng HĐND và UBND phường'],
            coordinating: ['Các tổ dân phố', 'Hội Phụ nữ phường'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            '04',
            'Lập chuyên mục "Phường xin nghe" trên trang thông tin',
            'Phòng Văn hóa - Xã hội',
            null,
            day('2026-01-31'),
            'Chuyên mục hoạt động',
          ],
          { code: '04|4', deadline: 'date 2026-01-31' },
        ),
      ],
      below: [[], [null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'], [null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** A commune's youth union: when, where, who holds it, who goes along, what it costs, the sum. */
export const youthUnion: LabelledSheet = {
  name: 'CT Đoàn xã Phú Lộc',
  about: 'youth union of a commune, activities with when and where, who holds them, who goes along, money and its sum',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['ĐOÀN TNCS HỒ CHÍ MINH XÃ PHÚ LỘC'],
        ['BAN CHẤP HÀNH'],
        ['***'],
        ['LỊCH TRIỂN KHAI CHIẾN DỊCH THANH NIÊN TÌNH NGUYỆN HÈ NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Tên hoạt động',
          'Thời gian tổ chức',
          'Địa điểm',
          'Đơn vị tổ chức',
          'Đơn vị đồng hành',
          'Kinh phí dự kiến (đồng)',
        ],
      ],
      columns: ['code', 'task', 'deadline', null, ['lead', 'implementing'], 'coordinating', null],
      rows: [
        task(
          [
            1,
            'Ra quân Chiến dịch hè',
            '01/6/2026',
            'Sân vận động xã',
            'Ban Thường vụ Đoàn xã',
            'Công an xã, Ban Chỉ huy quân sự xã',
            5000000,
          ],
          { coordinating: ['Công an xã', 'Ban Chỉ huy quân sự xã'], deadline: 'date 2026-06-01' },
        ),
        task(
          [
            2,
            'Tiếp sức mùa thi',
            '11 - 12/6/2026',
            'Trường THPT Phú Lộc',
            'Chi đoàn Trường THPT Phú Lộc',
            'Hội LHTN xã',
            3500000,
          ],
          { deadline: 'date/several 2026-06-12' },
        ),
        task(
          [
            3,
            'Đội hình hướng dẫn dịch vụ công trực tuyến',
            'Tháng 6, 7, 8',
            'Các nhà văn hóa thôn',
            'Các chi đoàn thôn',
            'Tổ công nghệ số cộng đồng',
            null,
          ],
          { lead: ['Các chi đoàn thôn'], deadline: 'several/month 2026-08-31' },
        ),
        task(
          [
            4,
            'Lớp học bơi miễn phí cho thiếu nhi',
            'Nửa đầu tháng 7',
            'Hồ bơi Trường TH Phú Lộc 2',
            'Hội đồng Đội xã',
            null,
            8000000,
          ],
          { deadline: 'month/date/event' },
        ),
        total([null, 'Cộng', null, null, null, null, 16500000]),
      ],
    },
  ],
};
