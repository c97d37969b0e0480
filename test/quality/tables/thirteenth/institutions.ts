import { section, task, type LabelledSheet } from '../labels';

/** A health centre: targets of its own, wards and offices by commas, terms in all ways. */
export const healthCentre: LabelledSheet = {
  name: 'KH TTYT khu vực',
  about:
    'regional health centre, targets beside the works, helpers by commas and semicolons, terms in several wordings',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ Y TẾ TỈNH LẠC THỦY'],
        ['TRUNG TÂM Y TẾ KHU VỰC HƯNG HÒA'],
        [],
        ['KẾ HOẠCH ĐỔI MỚI PHONG CÁCH PHỤC VỤ VÀ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Hoạt động cụ thể',
          'Chỉ tiêu phấn đấu',
          'Khoa/phòng đầu mối',
          'Khoa/phòng, trạm y tế hỗ trợ',
          'Thời điểm hoàn thành',
        ],
      ],
      columns: ['code', 'task', null, ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Rút ngắn thời gian chờ khám', null, null, null, null]),
        task(
          [
            1,
            'Đặt lịch khám qua điện thoại, ứng dụng',
            '≥ 30% lượt khám',
            'Khoa Khám bệnh',
            'Phòng Kế hoạch - Nghiệp vụ; Tổ CNTT',
            'Chậm nhất 30/4/2026',
          ],
          { coordinating: ['Phòng Kế hoạch - Nghiệp vụ', 'Tổ CNTT'], deadline: 'date 2026-04-30' },
        ),
        task(
          [
            2,
            'Liên thông kết quả xét nghiệm với bệnh viện tỉnh',
            '100% kết quả',
            'Khoa Xét nghiệm - Chẩn đoán hình ảnh',
            'Tổ CNTT',
            'Cuối quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['II', 'Công khai, minh bạch', null, null, null, null]),
        task(
          [
            3,
            'Niêm yết giá dịch vụ tại các trạm y tế xã',
            '18/18 trạm',
            'Phòng Tài chính - Kế toán',
            'Các trạm y tế xã, phường',
            'Hoàn thành trong tháng 3',
          ],
          { coordinating: ['Các trạm y tế xã, phường'], deadline: 'month 2026-03-31' },
        ),
        task(
          [
            4,
            'Khảo sát hài lòng người bệnh nội trú, ngoại trú',
            '≥ 92%',
            'Phòng Điều dưỡng',
            'Khoa Nội, Khoa Ngoại, Khoa Nhi',
            '02 đợt: tháng 5 và tháng 11',
          ],
          { coordinating: ['Khoa Nội', 'Khoa Ngoại', 'Khoa Nhi'], deadline: 'several/month/periodic 2026-11-30' },
        ),
        task(
          [
            5,
            'Xử lý ý kiến qua đường dây nóng, hòm thư góp ý',
            '100% trong 02 ngày',
            'Phòng Tổ chức - Hành chính',
            null,
            'Thường xuyên trong năm',
          ],
          { deadline: 'ongoing/year' },
        ),
      ],
      below: [[], [null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};

/** A secondary school: no numbers, months merged in the first column. */
export const secondSemester: LabelledSheet = {
  name: 'KH học kỳ II THPT',
  about:
    'upper secondary school, months merged at the left instead of numbers, people by what they are, who takes part',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TRƯỜNG THPT HƯNG HÒA', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['CÔNG VIỆC TRỌNG TÂM HỌC KỲ II, NĂM HỌC 2026 - 2027'],
      ],
      header: [['Thời gian', 'Công việc trọng tâm', 'Người chịu trách nhiệm', 'Cùng tham gia', 'Điều kiện thực hiện']],
      columns: ['deadline', 'task', ['lead', 'implementing'], ['coordinating', 'implementing'], null],
      rows: [
        task(
          ['Tháng 01/2027', 'Sơ kết học kỳ I, họp cha mẹ học sinh', 'Hiệu trưởng', 'Giáo viên chủ nhiệm', 'Hội trường'],
          { deadline: 'month 2027-01-31' },
        ),
        task(['^', 'Rà soát, ký số học bạ học kỳ I', 'Phó Hiệu trưởng chuyên môn', 'Giáo viên bộ môn', 'Chữ ký số'], {
          deadline: 'month 2027-01-31',
        }),
        task(
          [
            'Tháng 3/2027',
            'Hội trại chào mừng 26/3',
            'Bí thư Đoàn trường',
            'Giáo viên chủ nhiệm; Hội Cha mẹ học sinh',
            'Xã hội hóa',
          ],
          { coordinating: ['Giáo viên chủ nhiệm', 'Hội Cha mẹ học sinh'], deadline: 'month 2027-03-31' },
        ),
        task(
          [
            '^',
            'Tư vấn chọn môn thi tốt nghiệp cho khối 12',
            'Tổ tư vấn tâm lý học đường',
            'Tổ trưởng chuyên môn',
            null,
          ],
          { deadline: 'month 2027-03-31' },
        ),
        task(
          [
            'Tháng 5/2027',
            'Kiểm tra cuối năm, xét lên lớp',
            'Phó Hiệu trưởng chuyên môn',
            'Các tổ chuyên môn',
            'Phần mềm quản lý trường',
          ],
          { coordinating: ['Các tổ chuyên môn'], deadline: 'month 2027-05-31' },
        ),
      ],
    },
  ],
};

/** A library: sections as columns, CT and PH below them, what they mean below the table. */
export const libraryShares: LabelledSheet = {
  name: 'PC Thư viện tỉnh',
  about: 'library, its sections as columns with CT for who leads and PH for who helps, told below the table',
  kinds: ['tasks'],
  tables: [
    {
      above: [['PHÂN CÔNG THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN VĂN HÓA ĐỌC NĂM 2026 CỦA THƯ VIỆN TỈNH'], []],
      header: [
        ['TT', 'Nội dung', 'Phòng, bộ phận', '<', '<', '<', 'Mốc hoàn thành'],
        [
          '^',
          '^',
          'Phòng Hành chính',
          'Phòng Bổ sung - Biên mục',
          'Phòng Phục vụ bạn đọc',
          'Phòng Phong trào cơ sở',
          '^',
        ],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        task([1, 'Tổ chức Ngày Sách và Văn hóa đọc', null, null, 'CT', 'PH', '21/4/2026'], {
          lead: ['Phòng Phục vụ bạn đọc'],
          coordinating: ['Phòng Phong trào cơ sở'],
          deadline: 'date 2026-04-21',
        }),
        task([2, 'Số hóa 1.200 tài liệu địa chí', 'PH', 'CT', null, null, 'Quý IV/2026'], {
          lead: ['Phòng Bổ sung - Biên mục'],
          coordinating: ['Phòng Hành chính'],
          deadline: 'quarter 2026-12-31',
        }),
        task([3, 'Xe thư viện lưu động về 40 trường', 'PH', null, 'PH', 'CT', 'Tháng 9 - 12/2026'], {
          lead: ['Phòng Phong trào cơ sở'],
          coordinating: ['Phòng Hành chính', 'Phòng Phục vụ bạn đọc'],
          deadline: 'several/month 2026-12-31',
        }),
        task([4, 'Cấp thẻ bạn đọc trực tuyến', null, null, 'CT', null, '31/5/2026'], {
          lead: ['Phòng Phục vụ bạn đọc'],
          deadline: 'date 2026-05-31',
        }),
      ],
      below: [['Ghi chú: CT - chủ trì; PH - phối hợp.']],
    },
  ],
};
