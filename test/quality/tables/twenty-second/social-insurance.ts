import { type LabelledSheet, section, task } from '../labels';

/** A social insurance office: what an inspection concluded in one table, the year's tasks below in another, in other words. */
export const socialInsurance: LabelledSheet = {
  name: 'BHXH sau kiểm tra',
  about: 'social insurance, two tables one below the other with other columns, conclusions first, then tasks of a year',
  kinds: ['tasks', 'sipas', 'par', 'other'],
  tables: [
    {
      above: [
        ['BẢO HIỂM XÃ HỘI TỈNH'],
        ['KẾ HOẠCH KHẮC PHỤC TỒN TẠI, HẠN CHẾ SAU KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
        ['Biểu 1. Khắc phục tồn tại, hạn chế'],
      ],
      header: [
        [
          'STT',
          'Tồn tại, hạn chế theo kết luận',
          'Nguyên nhân',
          'Giải pháp khắc phục',
          'Đơn vị thực hiện',
          'Thời hạn khắc phục',
          'Kết quả đến nay',
        ],
      ],
      columns: [
        'code',
        [null, 'title', 'task'],
        null,
        ['task', 'method'],
        ['lead', 'implementing'],
        'deadline',
        [null, 'achieved'],
      ],
      rows: [
        task(
          [
            '1',
            'Chưa trả kết quả qua bưu chính cho 18% hồ sơ',
            'Địa chỉ sau sáp nhập chưa cập nhật',
            'Cập nhật lại địa chỉ của toàn bộ người hưởng',
            'Phòng Tiếp nhận và Trả kết quả',
            '15/4/2026',
            'Đạt 60%',
          ],
          { lead: ['Phòng Tiếp nhận và Trả kết quả'], deadline: 'date 2026-04-15' },
        ),
        task(
          [
            '2',
            'Sổ theo dõi phản ánh ghi chưa đầy đủ',
            'Cán bộ kiêm nhiệm',
            'Chuyển sang sổ điện tử',
            'Văn phòng',
            '31/3/2026',
            'Đã xong',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '3',
            '11 hồ sơ ốm đau giải quyết quá hạn',
            'Chờ đối chiếu dữ liệu khám chữa bệnh',
            'Ký quy chế trao đổi dữ liệu với các bệnh viện',
            'Phòng Chế độ; Phòng Giám định',
            'Quý II/2026',
            'Đang lấy ý kiến',
          ],
          { lead: ['Phòng Chế độ', 'Phòng Giám định'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '4',
            'Công chức chưa được bồi dưỡng kỹ năng số',
            'Chưa có lớp',
            'Mở 02 lớp trực tuyến',
            'Phòng Tổ chức cán bộ',
            'Tháng 5/2026',
            null,
          ],
          { deadline: 'month 2026-05-31' },
        ),
        task(
          [
            '5',
            'Nơi chờ tại 03 cơ sở còn chật',
            'Trụ sở cũ',
            'Bố trí lại quầy, thêm ghế chờ',
            'BHXH cơ sở Đông, BHXH cơ sở Tây',
            '30/6/2026',
            null,
          ],
          { lead: ['BHXH cơ sở Đông', 'BHXH cơ sở Tây'], deadline: 'date 2026-06-30' },
        ),
      ],
    },
    {
      above: [[], ['Biểu 2. Nhiệm vụ trọng tâm nâng cao mức độ hài lòng năm 2026']],
      header: [['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Hoàn thành', 'Ghi chú']],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['I', 'Tiếp nhận hồ sơ']),
        task(
          [
            '1',
            'Nhận hồ sơ thai sản, tử tuất không phụ thuộc địa giới',
            'Quy trình nội bộ',
            'Phòng Tiếp nhận và Trả kết quả',
            'BHXH các cơ sở',
            'Tháng 6/2026',
            null,
          ],
          { lead: ['Phòng Tiếp nhận và Trả kết quả'], deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '2',
            'Hướng dẫn cài đặt ứng dụng VssID qua VNeID',
            '30.000 tài khoản',
            'Phòng Công nghệ thông tin',
            'Công an tỉnh; Bưu điện tỉnh',
            '30/9/2026',
            null,
          ],
          { coordinating: ['Công an tỉnh', 'Bưu điện tỉnh'], deadline: 'date 2026-09-30' },
        ),
        section(['II', 'Chi trả chế độ']),
        task(
          [
            '3',
            'Chi trả lương hưu qua tài khoản đạt 90%',
            'Báo cáo chi trả',
            'Phòng Kế hoạch - Tài chính',
            'Bưu điện tỉnh',
            'Quý IV/2026',
            'hiện đạt 81%',
          ],
          { lead: ['Phòng Kế hoạch - Tài chính'], deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '4',
            'Gọi điện hỏi ý kiến 5% người hưởng',
            'Báo cáo khảo sát',
            'Văn phòng',
            'Phòng Chế độ',
            'Hằng tháng',
            null,
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], ['Nơi nhận: các phòng; BHXH các cơ sở; lưu VT.']],
    },
  ],
};
