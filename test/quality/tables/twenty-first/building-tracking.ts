import { either, section, type LabelledSheet } from '../labels';

/** A department of building follows its works by percent, with what each room typed. */
export const buildingTracking: LabelledSheet = {
  name: 'theo doi viec PAR SXD den 31.8',
  about:
    'department of building, untidy: headings with numbers in the column of works, percents done, what is stuck, dates mixed',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [['SỞ XÂY DỰNG'], ['Theo dõi việc nâng chỉ số CCHC (PAR INDEX) năm 2026, tính đến 31/8/2026'], []],
      header: [['Đầu việc', 'Phòng đầu mối', 'Hạn phải xong', 'Làm được\n(%)', 'Vướng gì', 'Lãnh đạo nhắc']],
      columns: ['task', 'lead', 'deadline', [null, 'achieved'], null, null],
      rows: [
        section(['I. CẢI CÁCH THỂ CHẾ', null, null, null, null, null], { code: 'I', title: 'CẢI CÁCH THỂ CHẾ' }),
        either(
          'criterion/task',
          [
            'Trình quyết định thay thế quy định cấp phép xây dựng',
            'Phòng Quản lý hoạt động xây dựng',
            '30/9/2026',
            '80%',
            'chờ Sở Tư pháp thẩm định',
            null,
          ],
          { deadline: 'date 2026-09-30' },
        ),
        either(
          'criterion/task',
          ['Rà soát 23 văn bản còn ghi tên sở cũ', 'Thanh tra Sở', '30/6/2026', '100%', null, null],
          { deadline: 'date 2026-06-30' },
        ),
        section(['II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, null, null, null], {
          code: 'II',
          title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
        }),
        either(
          'criterion/task',
          ['Bỏ 02 loại giấy trong hồ sơ cấp phù hiệu xe', 'Phòng Quản lý vận tải', 'Tháng 7/2026', '100%', null, null],
          { deadline: 'month 2026-07-31' },
        ),
        either(
          'criterion/task',
          [
            'Đổi giấy phép lái xe tại 12 xã vùng xa',
            'Phòng Quản lý vận tải',
            'Quý IV/2026',
            '45%',
            'thiếu máy chụp ảnh',
            'PGĐ hỏi lại 05/9',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        either(
          'criterion/task',
          ['Xin lỗi bằng văn bản với hồ sơ trễ', 'Văn phòng Sở', 'Thường xuyên', '90%', 'còn 3 hồ sơ tháng 8', null],
          { deadline: 'ongoing' },
        ),
        section(['III. TỔ CHỨC BỘ MÁY', null, null, null, null, null], { code: 'III', title: 'TỔ CHỨC BỘ MÁY' }),
        either(
          'criterion/task',
          ['Sửa quy chế làm việc sau hợp nhất', 'Văn phòng Sở', '31/3/2026', '100%', null, null],
          { deadline: 'date 2026-03-31' },
        ),
        either(
          'criterion/task',
          [
            'Phân cấp kiểm tra nghiệm thu nhà ở riêng lẻ',
            'Phòng Giám định',
            'Quý III/2026',
            '30%',
            'xã chưa có người',
            'GĐ giao họp riêng',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['IV. CHUYỂN ĐỔI SỐ', null, null, null, null, null], { code: 'IV', title: 'CHUYỂN ĐỔI SỐ' }),
        either(
          'criterion/task',
          ['Bản đồ quy hoạch tra trên điện thoại', 'Trung tâm Quy hoạch', '31/12/2026', '60%', null, null],
          { deadline: 'date 2026-12-31' },
        ),
        either(
          'criterion/task',
          ['Ký số kết quả 100% hồ sơ', 'Văn phòng Sở', 'Tháng 10/2026', '88%', 'chứng thư số hết hạn', null],
          { deadline: 'month 2026-10-31' },
        ),
      ],
      below: [[], ['Người tổng hợp: Văn phòng Sở. Tuần sau cập nhật tiếp.']],
    },
  ],
};
