import { type LabelledSheet, section, task } from '../labels';

/** A commune's annex as it comes out of Word: groups over the whole width, numbers that go on through all of them. */
export const communeReform: LabelledSheet = {
  name: '32 Xã - PL nhiệm vụ CCHC',
  about: 'commune, groups in one merged line with a roman number, numbers go on, short names of its own offices',
  kinds: ['par', 'tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC', '<', '<', '<', '<', '<', '<'],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA XÃ NĂM 2026', '<', '<', '<', '<', '<', '<'],
        [
          '(Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã)',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
      ],
      header: [
        ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả/Sản phẩm', 'Thời gian', 'Ghi chú'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'product', 'deadline', 'note'],
      rows: [
        section(['I. Công tác chỉ đạo, điều hành', '<', '<', '<', '<', '<', '<'], {
          code: 'I|I.',
          title: 'Công tác chỉ đạo, điều hành',
        }),
        task(
          [
            '1',
            'Ban hành kế hoạch cải cách hành chính và kế hoạch tuyên truyền năm 2026',
            'VP HĐND-UBND',
            'Phòng VH-XH',
            'Kế hoạch',
            'Tháng 01/2026',
          ],
          { deadline: 'month 2026-01-31' },
        ),
        task(
          [
            '2',
            'Tự kiểm tra việc thực hiện nhiệm vụ cải cách hành chính tại các phòng, đơn vị',
            'VP HĐND-UBND',
            'Các phòng; TT PVHCC',
            'Báo cáo kết quả kiểm tra',
            'Quý III/2026',
          ],
          {
            coordinating: ['Các phòng', 'TT PVHCC'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            '3',
            'Tuyên truyền cải cách hành chính trên hệ thống truyền thanh, trang thông tin điện tử',
            'TT CUDVC',
            'Phòng VH-XH; các ấp',
            'Tối thiểu 02 tin, bài/tháng',
            'Hằng tháng',
          ],
          {
            coordinating: ['Phòng VH-XH', 'các ấp'],
            deadline: 'periodic',
          },
        ),
        section(['II. Cải cách thể chế', '<', '<', '<', '<', '<', '<'], { code: 'II|II.', title: 'Cải cách thể chế' }),
        task(
          [
            '4',
            'Rà soát, hệ thống hóa văn bản quy phạm pháp luật của cấp xã sau sắp xếp',
            'VP HĐND-UBND',
            'Các phòng',
            'Danh mục văn bản',
            '30/6/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        section(['III. Cải cách thủ tục hành chính', '<', '<', '<', '<', '<', '<'], {
          code: 'III|III.',
          title: 'Cải cách thủ tục hành chính',
        }),
        task(
          [
            '5',
            'Niêm yết công khai 100% thủ tục hành chính bằng mã QR',
            'TT PVHCC',
            null,
            'Bảng niêm yết',
            'Thường xuyên',
            'Cập nhật khi có quyết định mới',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            '6',
            'Nâng tỷ lệ hồ sơ tiếp nhận trực tuyến đạt từ 85% trở lên',
            'TT PVHCC',
            'Xã đoàn; Tổ CNSCĐ 12 ấp',
            'Tỷ lệ ≥ 85%',
            'Quý II/2026',
          ],
          {
            coordinating: ['Xã đoàn', 'Tổ CNSCĐ 12 ấp'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '7',
            'Rà soát hồ sơ quá hạn, ban hành thư xin lỗi theo quy định',
            'TT PVHCC',
            'Phòng Kinh tế',
            'Thư xin lỗi',
            'Hằng tuần',
          ],
          { deadline: 'periodic' },
        ),
        section(['IV. Cải cách chế độ công vụ', '<', '<', '<', '<', '<', '<'], {
          code: 'IV|IV.',
          title: 'Cải cách chế độ công vụ',
        }),
        task(
          [
            '8',
            'Cử công chức tham gia bồi dưỡng kỹ năng số, nghiệp vụ một cửa',
            'Phòng VH-XH',
            'Các phòng',
            '100% công chức được bồi dưỡng',
            'Năm 2026',
          ],
          { deadline: 'year 2026-12-31' },
        ),
        section(['V. Xây dựng và phát triển chính quyền số', '<', '<', '<', '<', '<', '<'], {
          code: 'V|V.',
          title: 'Xây dựng và phát triển chính quyền số',
        }),
        task(
          [
            '9',
            'Cấp chữ ký số cho công chức, viên chức tham gia giải quyết thủ tục hành chính',
            'VP HĐND-UBND',
            'TT PVHCC',
            '100% được cấp',
            'Tháng 3/2026',
          ],
          { deadline: 'month 2026-03-31' },
        ),
        task(
          [
            '10',
            'Làm sạch dữ liệu dân cư, hộ tịch phục vụ Đề án 06',
            'Công an xã',
            'TT PVHCC; các ấp',
            'Báo cáo',
            'Trước 15/12/2026',
          ],
          {
            coordinating: ['TT PVHCC', 'các ấp'],
            deadline: 'date 2026-12-15',
          },
        ),
      ],
    },
  ],
};
