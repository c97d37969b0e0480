import { either, type LabelledRow, type LabelledSheet, type Line, type Says } from '../labels';

const work = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A provincial tax office: each indicator merged over what is done for it, ditto marks instead of repeating. */
export const tax: LabelledSheet = {
  name: '29 Thuế tỉnh - PCI',
  about:
    'provincial tax office, an indicator and its number merged over two or three tasks, ditto marks of several kinds below a unit or a deadline',
  tables: [
    {
      above: [['CỤC THUẾ'], ['THUẾ TỈNH'], ['BIỂU PHÂN CÔNG: CẢI THIỆN CÁC CHỈ TIÊU PCI VỀ THUẾ, 2026'], []],
      header: [['Số', 'Chỉ tiêu PCI', 'Công việc cụ thể', 'Bộ phận chính', 'Bộ phận p/h', 'T/gian']],
      columns: ['code', 'title', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        work(
          [
            '1',
            'Thủ tục về thuế, phí phiền hà',
            'Rà soát 18 biểu mẫu, kiến nghị bỏ 5',
            'Phòng Nghiệp vụ',
            'Văn phòng',
            '31/5/2026',
          ],
          { deadline: 'date 2026-05-31' },
        ),
        work(['^', '^', 'Video hướng dẫn quyết toán', '-nt-', 'Phòng Tuyên truyền hỗ trợ', '31/3/2026'], {
          lead: ['Phòng Nghiệp vụ'],
          deadline: 'date 2026-03-31',
        }),
        work(
          [
            '^',
            '^',
            'Trực điện thoại mùa quyết toán đến 20h',
            'Phòng Tuyên truyền hỗ trợ',
            'Thuế cơ sở 1, Thuế cơ sở 2',
            'tháng 3/2026',
          ],
          { coordinating: ['Thuế cơ sở 1', 'Thuế cơ sở 2'], deadline: 'month 2026-03-31' },
        ),
        work(
          [
            '2',
            'Doanh nghiệp phải thương lượng với cán bộ thuế',
            'Đổi địa bàn quản lý',
            'Phòng Tổ chức cán bộ',
            null,
            'Quý III/2026',
          ],
          { lead: ['Phòng Tổ chức cán bộ'], deadline: 'quarter 2026-09-30' },
        ),
        work(['^', '^', 'Kiểm tra nội bộ 4 Thuế cơ sở', 'Phòng Kiểm tra nội bộ', 'Phòng Tổ chức cán bộ', 'nt'], {
          lead: ['Phòng Kiểm tra nội bộ'],
          coordinating: ['Phòng Tổ chức cán bộ'],
          deadline: 'quarter 2026-09-30',
        }),
        work(
          [
            '3',
            'Số giờ làm việc với đoàn thanh tra, kiểm tra',
            'Gửi trước danh mục tài liệu cho DN',
            'Các phòng Kiểm tra',
            'Phòng Nghiệp vụ',
            'Trước mỗi cuộc',
          ],
          { lead: ['Các phòng Kiểm tra'], deadline: 'event' },
        ),
        work(['^', '^', 'Không quá 1 cuộc/DN/năm', '"', 'Thanh tra tỉnh', 'Thường xuyên'], {
          lead: ['Các phòng Kiểm tra'],
          deadline: 'ongoing',
        }),
        work(['^', '^', 'Lập lịch chung với các sở', '"', '"', '31/01/2026'], {
          lead: ['Các phòng Kiểm tra'],
          coordinating: ['Thanh tra tỉnh'],
          deadline: 'date 2026-01-31',
        }),
        work(
          [
            '4',
            'Hộ kinh doanh lên doanh nghiệp',
            'Tư vấn 600 hộ bỏ khoán',
            'Thuế cơ sở',
            'UBND xã, phường',
            '30/6/2026',
          ],
          { coordinating: ['UBND xã, phường'], deadline: 'date 2026-06-30' },
        ),
        work(['^', '^', 'Tặng phần mềm kế toán năm đầu', '-nt-', 'Phòng CNTT; Hội Tư vấn thuế', '-nt-'], {
          lead: ['Thuế cơ sở'],
          coordinating: ['Phòng CNTT', 'Hội Tư vấn thuế'],
          deadline: 'date 2026-06-30',
        }),
      ],
    },
  ],
};
