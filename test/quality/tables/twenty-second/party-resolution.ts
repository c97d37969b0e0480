import { type LabelledSheet, section, task } from '../labels';

/** A party committee of a commune: who submits to whom, a head over two columns of partners, party bodies as leaders. */
export const partyResolution: LabelledSheet = {
  name: 'ĐU xã - NQ57',
  about: 'party committee of a commune, party bodies, a column of who approves, lines broken inside cells',
  kinds: ['tasks', 'dti', 'par', 'other'],
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH', '<', '<', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM', '<'],
        ['ĐẢNG ỦY XÃ', '<', '<'],
        ['*'],
        [
          'PHỤ LỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 57-NQ/TW VÀ CẢI CÁCH HÀNH CHÍNH TRONG ĐẢNG NĂM 2026',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
      ],
      header: [
        [
          'TT',
          'Tên nhiệm vụ',
          'Cơ quan\nchủ trì',
          'Cơ quan\nphối hợp',
          'Cấp\nban hành',
          'Sản phẩm',
          'Thời gian\nhoàn thành',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'product', 'deadline'],
      rows: [
        section(['I', 'Lãnh đạo, chỉ đạo, quán triệt']),
        task(
          [
            1,
            'Xây dựng chương trình hành động toàn khóa',
            'Văn phòng Đảng ủy',
            'Ban Xây dựng Đảng\nUBND xã',
            'Ban Chấp hành',
            'Chương trình hành động',
            'Quý I/2026',
          ],
          { coordinating: ['Ban Xây dựng Đảng', 'UBND xã'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            2,
            'Học tập, quán triệt nghị quyết đến 100% đảng viên',
            'Ban Xây dựng Đảng',
            'Các chi bộ trực thuộc',
            'Ban Thường vụ',
            'Báo cáo kết quả',
            '30/4/2026',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [
            3,
            'Đưa kết quả cải cách hành chính vào đánh giá tổ chức đảng, đảng viên',
            'Ủy ban Kiểm tra Đảng ủy',
            'Ban Xây dựng Đảng',
            'Ban Thường vụ',
            'Hướng dẫn',
            'Tháng 11/2026',
          ],
          { deadline: 'month 2026-11-30' },
        ),
        section(['II', 'Chuyển đổi số trong cơ quan đảng']),
        task(
          [
            4,
            'Gửi, nhận văn bản điện tử có ký số giữa Đảng ủy với các chi bộ',
            'Văn phòng Đảng ủy',
            'Các chi bộ trực thuộc',
            'Đảng ủy',
            '90% văn bản',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            5,
            'Họp chi bộ bằng sổ tay đảng viên điện tử',
            'Ban Xây dựng Đảng',
            'Văn phòng Đảng ủy\nĐoàn Thanh niên xã',
            'Đảng ủy',
            '100% chi bộ',
            'Trước 01/7/2026',
          ],
          { coordinating: ['Văn phòng Đảng ủy', 'Đoàn Thanh niên xã'], deadline: 'date 2026-07-01' },
        ),
        task(
          [
            6,
            'Số hóa hồ sơ đảng viên',
            'Ban Xây dựng Đảng',
            'Văn phòng Đảng ủy',
            'Đảng ủy',
            '450 hồ sơ',
            '2026 - 2028',
          ],
          { deadline: 'year/several/date 2028-12-31' },
        ),
        section(['III', 'Kiểm tra, giám sát']),
        task(
          [
            7,
            'Giám sát chuyên đề việc giải quyết thủ tục hành chính của UBND xã',
            'Ủy ban Kiểm tra Đảng ủy',
            'Ủy ban MTTQ Việt Nam xã',
            'Ủy ban Kiểm tra',
            'Thông báo kết quả giám sát',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            8,
            'Kiểm tra dấu hiệu vi phạm qua phản ánh của Nhân dân',
            'Ủy ban Kiểm tra Đảng ủy',
            null,
            'Ủy ban Kiểm tra',
            'Kết luận kiểm tra',
            'Khi có dấu hiệu',
          ],
          { deadline: 'event' },
        ),
        section(['IV', 'Sơ kết, tổng kết']),
        task(
          [
            9,
            'Sơ kết một năm thực hiện',
            'Văn phòng Đảng ủy',
            'UBND xã\nỦy ban MTTQ Việt Nam xã',
            'Ban Thường vụ',
            'Báo cáo sơ kết',
            '20/12/2026',
          ],
          { coordinating: ['UBND xã', 'Ủy ban MTTQ Việt Nam xã'], deadline: 'date 2026-12-20' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'T/M BAN THƯỜNG VỤ'], [null, null, null, null, null, 'BÍ THƯ']],
    },
  ],
};
