import { type LabelledSheet, task } from '../labels';

/** A water company: what customers complain of merged down at the left, own words for who takes a job and when it is over. */
export const waterCompany: LabelledSheet = {
  name: '27 Nước sạch - khách hàng kêu',
  about: 'water company, complaints merged down at the left, no numbers, teams, own words for who and until when',
  tables: [
    {
      above: [['CÔNG TY CP CẤP NƯỚC'], ['Bảng việc sau khảo sát khách hàng - năm 2026'], []],
      header: [['Khách hàng kêu', 'Tỷ lệ kêu', 'Cách xử lý', 'Tổ/đội nhận việc', 'Hỗ trợ', 'Mốc xong', 'Đo bằng gì']],
      columns: [
        [null, 'title'],
        null,
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        ['product', 'benchmark', null],
      ],
      rows: [
        task(
          [
            'Nước yếu giờ cao điểm',
            '18%',
            'Lắp bơm tăng áp khu đồi',
            'Đội Thi công',
            'Phòng Kỹ thuật',
            '30/6/2026',
            'Áp lực cuối mạng ≥ 1,2 bar',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '^',
            '^',
            'Thay 4 km ống D110 đã 25 năm',
            'Đội Thi công',
            'Phòng Kế hoạch - Vật tư',
            'Q3/2026',
            'Tỷ lệ thất thoát < 15%',
          ],
          { coordinating: ['Phòng Kế hoạch - Vật tư'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          ['^', '^', 'Chỉnh lại giờ bơm nhà máy', 'Nhà máy nước số 2', 'Tổ Điều độ', 'Làm ngay', 'Nhật ký vận hành'],
          { deadline: 'event/unreadable/ongoing/date' },
        ),
        task(
          [
            'Nước đục sau cúp nước',
            '9%',
            'Súc xả tuyến cụt',
            'Tổ Mạng lưới',
            null,
            'Mỗi tháng 1 lần',
            'Biên bản súc xả',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '^',
            '^',
            'Báo trước qua Zalo khi cúp nước',
            'Tổ Chăm sóc khách hàng',
            'Tổ Điều độ',
            'thường xuyên',
            'Báo trước 24 giờ',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [
            'Hóa đơn cao bất thường',
            '7%',
            'Thay 3.000 đồng hồ quá hạn kiểm định',
            'Đội Ghi thu',
            'Phòng Kinh doanh',
            '31/10/2026',
            'Số đồng hồ thay',
          ],
          { deadline: 'date 2026-10-31' },
        ),
        task(
          [
            '^',
            '^',
            'Cảnh báo khi tăng trên 50%',
            'Phòng Kinh doanh',
            'Đơn vị phần mềm',
            'kỳ hóa đơn tháng 5/2026',
            'Tin nhắn tự động',
          ],
          { deadline: 'month/event/date 2026-05-31' },
        ),
        task(
          [
            'Lắp mới lâu',
            '5%',
            'Rút còn 4 ngày, khảo sát và ký hợp đồng cùng lúc',
            'Phòng Kinh doanh',
            'Đội Thi công, Trung tâm Phục vụ hành chính công phường',
            '15/4/2026',
            'Ngày lắp trung bình',
          ],
          { coordinating: ['Đội Thi công', 'Trung tâm Phục vụ hành chính công phường'], deadline: 'date 2026-04-15' },
        ),
        task(
          [
            '^',
            '^',
            'Nhận hồ sơ trên Cổng Dịch vụ công',
            'Tổ Công nghệ thông tin',
            'Phòng Kinh doanh',
            '6/2026',
            '100% hồ sơ trực tuyến',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            'Gọi tổng đài không ai nghe',
            '4%',
            'Tăng 1 người trực ca tối',
            'Tổ Chăm sóc khách hàng',
            'Phòng Tổ chức - Hành chính',
            '01/4/2026',
            'Tỷ lệ nghe máy 95%',
          ],
          { coordinating: ['Phòng Tổ chức - Hành chính'], deadline: 'date 2026-04-01' },
        ),
      ],
      below: [[], ['Phòng Kinh doanh tổng hợp báo cáo Giám đốc ngày 5 hằng tháng.']],
    },
  ],
};
