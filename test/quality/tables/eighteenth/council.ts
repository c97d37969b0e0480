import { task, type LabelledSheet } from '../labels';

/** A people's council follows what it asked for after its supervision: the committee that watches, what has come of it. */
export const councilRequests: LabelledSheet = {
  name: 'Kiến nghị GS của HĐND',
  about:
    "people's council, requests after supervision, who must mend it, which committee watches, what was done so far",
  kinds: ['tasks', 'par'],
  tables: [
    {
      above: [
        ['HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG GIANG'],
        ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN'],
        [],
        ['BIỂU THEO DÕI KIẾN NGHỊ SAU GIÁM SÁT CHUYÊN ĐỀ VỀ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2024 - 2026'],
        ['(Kèm theo Báo cáo số 66/BC-HĐND ngày 02/7/2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Kiến nghị',
          'Cơ quan chịu trách nhiệm thực hiện',
          'Ban của HĐND theo dõi',
          'Thời hạn thực hiện',
          'Kết quả đến 30/6/2026',
          'Đánh giá',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], null, 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Sửa quy chế phối hợp giữa cơ quan thuế và cơ quan đất đai về luân chuyển hồ sơ',
            'Sở Nông nghiệp và Môi trường',
            'Ban Kinh tế - Ngân sách',
            'Tháng 5/2026',
            'Đã ban hành Quyết định số 812',
            'Hoàn thành',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'month 2026-05-31' },
        ),
        task(
          [
            2,
            'Bổ sung biên chế cho 32 xã có trên 40.000 dân',
            'UBND tỉnh',
            'Ban Pháp chế',
            'Kỳ họp thường lệ cuối năm 2026',
            'Đang xây dựng đề án',
            'Đang thực hiện',
          ],
          { deadline: 'event/year/unreadable' },
        ),
        task(
          [
            3,
            'Quy định mức thu 0 đồng đối với phí, lệ phí dịch vụ công trực tuyến',
            'Sở Tài chính',
            'Ban Kinh tế - Ngân sách',
            '15/6/2026',
            'Đã trình, Thường trực HĐND cho ý kiến',
            'Hoàn thành',
          ],
          { deadline: 'date 2026-06-15' },
        ),
        task(
          [
            4,
            'Khắc phục việc yêu cầu giấy tờ ngoài quy định tại các cơ sở y tế, trường học',
            'Sở Y tế; Sở Giáo dục và Đào tạo',
            'Ban Văn hóa - Xã hội',
            'Quý III/2026',
            'Đã kiểm tra 14 đơn vị',
            'Đang thực hiện',
          ],
          { lead: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            5,
            'Công khai tiến độ trả lời phản ánh, kiến nghị của người dân',
            'Văn phòng UBND tỉnh',
            'Ban Pháp chế',
            'Trước 01/5/2026',
            'Chưa có mục công khai trên Cổng',
            'Chậm',
          ],
          { deadline: 'date 2026-05-01' },
        ),
        task(
          [
            6,
            'Thay máy móc hỏng tại 46 Trung tâm Phục vụ hành chính công cấp xã',
            'UBND các xã, phường',
            'Ban Kinh tế - Ngân sách',
            '31/8/2026',
            'Đã thay tại 21 xã',
            'Đang thực hiện',
          ],
          { deadline: 'date 2026-08-31' },
        ),
        task(
          [
            7,
            'Đào tạo lại công chức cấp xã sau sắp xếp',
            'Sở Nội vụ, Trường Chính trị tỉnh',
            'Ban Pháp chế',
            'Từ tháng 4 đến tháng 9/2026',
            'Đã mở 06/11 lớp',
            'Đang thực hiện',
          ],
          { lead: ['Sở Nội vụ', 'Trường Chính trị tỉnh'], deadline: 'several/month 2026-09-30' },
        ),
        task(
          [
            8,
            'Có chính sách hỗ trợ đồng bào dân tộc thiểu số dùng dịch vụ công trực tuyến',
            'Sở Dân tộc và Tôn giáo',
            'Ban Dân tộc',
            'Năm 2026',
            'Đang khảo sát nhu cầu',
            'Đang thực hiện',
          ],
          { lead: ['Sở Dân tộc và Tôn giáo'], deadline: 'year 2026-12-31' },
        ),
        task(
          [
            9,
            'Xử lý dứt điểm hồ sơ đất đai tồn từ cấp huyện chuyển về',
            'Văn phòng Đăng ký đất đai tỉnh',
            'Ban Kinh tế - Ngân sách',
            'Hết quý II/2026',
            'Còn 118/1.940 hồ sơ',
            'Chậm',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
      ],
      below: [[], ['Tổng số 09 kiến nghị: hoàn thành 02, đang thực hiện 05, chậm 02.']],
    },
  ],
};
