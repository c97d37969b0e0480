import { task, type LabelledSheet } from '../labels';

/** A commune's clerk types into Excel in plain words: short names that a note explains, 'nt' for the same again. */
export const communeClerk: LabelledSheet = {
  name: 'Việc CCHC Mỹ Thạnh',
  about: 'commune clerk in plain words, no groups, short names explained below, nt for the same as above, months as T',
  kinds: ['tasks', 'par'],
  at: 'B2',
  tables: [
    {
      above: [['XÃ MỸ THẠNH - CÁC VIỆC PHẢI LÀM ĐỂ TĂNG ĐIỂM CCHC NĂM 2026']],
      header: [['STT', 'Việc phải làm', 'Bộ phận làm chính', 'Bộ phận hỗ trợ', 'Hạn xong', 'Ghi chú']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        task([1, 'Làm kế hoạch CCHC năm, gửi Sở Nội vụ', 'VHXH', 'VP', 'T1', null], { deadline: 'month 2026-01-31' }),
        task([2, 'Làm kế hoạch kiểm tra CCHC', 'nt', 'nt', 'nt', 'gộp với kiểm tra công vụ'], {
          lead: ['VHXH'],
          coordinating: ['VP'],
          deadline: 'month 2026-01-31',
        }),
        task([3, 'Dán mã QR thủ tục ở 14 nhà văn hóa ấp', 'TTPVHCC', 'Các ấp', 'T2', null], {
          deadline: 'month 2026-02-28',
        }),
        task(
          [4, 'Scan toàn bộ kết quả hộ tịch từ 2010 đến nay', 'VP', 'TTPVHCC, Đoàn xã', 'T8', 'thuê thêm 02 người'],
          { coordinating: ['TTPVHCC', 'Đoàn xã'], deadline: 'month 2026-08-31' },
        ),
        task([5, 'Nộp phí, lệ phí không dùng tiền mặt', 'TTPVHCC', 'KT', 'Liên tục', 'trên 90%'], {
          deadline: 'ongoing',
        }),
        task([6, 'Đăng bài CCHC lên trang của xã (2 bài/tuần)', 'VHXH', 'VP', 'Hàng tuần', null], {
          deadline: 'periodic/ongoing',
        }),
        task([7, 'Xin lỗi dân khi trễ hẹn', 'Nơi làm trễ', 'TTPVHCC', 'Khi có hồ sơ trễ', 'mẫu của tỉnh'], {
          deadline: 'event',
        }),
        task([8, 'Công khai dự toán, quyết toán', 'KT', null, 'T1, T7', null], {
          deadline: 'several/month 2026-07-31',
        }),
        task([9, 'Cho công chức học kỹ năng số', 'VHXH', 'VP', 'Q2', null], { deadline: 'quarter 2026-06-30' }),
        task([10, 'Cấp chữ ký số cho người dân', 'CAX', 'Các ấp, Đoàn xã', '30/11', 'chỉ tiêu 3.000 người'], {
          coordinating: ['Các ấp', 'Đoàn xã'],
          deadline: 'date 2026-11-30',
        }),
        task([11, 'Tự chấm điểm, gom tài liệu kiểm chứng', 'VHXH', 'VP, KT, TTPVHCC, CAX', '15/12', null], {
          coordinating: ['VP', 'KT', 'TTPVHCC', 'CAX'],
          deadline: 'date 2026-12-15',
        }),
        task([12, 'Báo cáo năm', 'VHXH', '-', '20/12', null], { coordinating: [], deadline: 'date 2026-12-20' }),
      ],
      below: [
        [],
        ['Viết tắt:', 'VP: Văn phòng HĐND và UBND xã; VHXH: Phòng Văn hóa - Xã hội; KT: Phòng Kinh tế;'],
        [null, 'TTPVHCC: Trung tâm Phục vụ hành chính công xã; CAX: Công an xã; nt: như trên'],
      ],
    },
  ],
};
