import { type LabelledSheet, section, task } from '../labels';

/** A ward's one-stop centre: who leads and who helps in one cell, groups over the whole width without numbers. */
export const oneStopNotes: LabelledSheet = {
  name: '27 TT HCC phường ghi nhanh',
  about:
    'one-stop centre of a ward, who leads and who helps in one cell behind their words, groups over the whole width, days without a year',
  tables: [
    {
      above: [['Ghi nhanh việc cần làm để lên điểm 766 (tháng 5/2026)']],
      header: [['Điểm yếu', 'Việc làm', 'Giao cho', 'Xong trước', 'Kiểm tra bằng cách nào']],
      columns: [
        [null, 'title'],
        ['task', 'method'],
        ['lead', 'implementing', 'coordinating'],
        'deadline',
        ['product', 'method', null],
      ],
      rows: [
        section(['Nhóm công khai minh bạch', '<', '<', '<', '<']),
        task(
          [
            'Thiếu 12 TTHC mới',
            'Niêm yết bổ sung, in QR',
            'Chủ trì: Tổ tiếp nhận. Phối hợp: VP',
            '20/5',
            'Chụp ảnh bảng',
          ],
          { lead: ['Tổ tiếp nhận'], coordinating: ['VP'], deadline: 'date 2026-05-20' },
        ),
        task(
          [
            'Hồ sơ không đồng bộ',
            'Đối soát cuối ngày với Cổng quốc gia',
            'Chủ trì: CB CNTT. Phối hợp: VNPT',
            'hằng ngày',
            'Bảng đối soát',
          ],
          { lead: ['CB CNTT'], coordinating: ['VNPT'], deadline: 'periodic/ongoing' },
        ),
        section(['Nhóm tiến độ', '<', '<', '<', '<']),
        task(
          [
            'Đất đai trễ 14%',
            'Họp giao ban hồ sơ trễ sáng thứ Hai',
            'Chủ trì: Giám đốc TT. Phối hợp: P.KT, Chi nhánh VPĐK',
            '15/6',
            'Tỷ lệ trễ < 5%',
          ],
          { lead: ['Giám đốc TT'], coordinating: ['P.KT', 'Chi nhánh VPĐK'], deadline: 'date 2026-06-15' },
        ),
        task(
          [
            'Hộ tịch trả chậm buổi chiều',
            'Ký số ngay trong buổi',
            'Chủ trì: CC tư pháp. Phối hợp: PCT phụ trách',
            'từ 11/5',
            'Báo cáo phần mềm',
          ],
          { lead: ['CC tư pháp'], coordinating: ['PCT phụ trách'], deadline: 'date/event/ongoing' },
        ),
        section(['Nhóm trực tuyến, thanh toán', '<', '<', '<', '<']),
        task(
          [
            'Nộp hộ quá nhiều',
            'Đoàn viên ngồi hướng dẫn dân tự nộp',
            'Chủ trì: Đoàn phường. Phối hợp: Tổ CNSCĐ',
            'T5, T6, T7',
            'Lịch trực',
          ],
          { lead: ['Đoàn phường'], coordinating: ['Tổ CNSCĐ'], deadline: 'several/month/periodic 2026-07-31' },
        ),
        task(['Thanh toán online 70%', 'Đặt QR tại quầy thu', 'Chủ trì: Thủ quỹ', '10/5/2026', '≥ 95%'], {
          lead: ['Thủ quỹ'],
          deadline: 'date 2026-05-10',
        }),
        section(['Nhóm số hóa', '<', '<', '<', '<']),
        task(
          [
            'Tái sử dụng dữ liệu 20%',
            'Tập huấn lại thao tác kho dữ liệu',
            'Chủ trì: CB CNTT. Phối hợp: cả tổ',
            'cuối T6',
            '≥ 60%',
          ],
          { lead: ['CB CNTT'], coordinating: ['cả tổ'], deadline: 'month/date 2026-06-30' },
        ),
      ],
    },
  ],
};
