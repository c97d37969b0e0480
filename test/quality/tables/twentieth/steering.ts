import { left, type LabelledSheet, rule, section, task } from '../labels';

/** The secretary of a provincial committee gathers three notices: their titles as headings, departments with commas. */
export const steeringCommittee: LabelledSheet = {
  name: 'Thư ký BCĐ CCHC tỉnh',
  about:
    'provincial committee, three notices in one table, names of departments with commas, results so far at the right',
  tables: [
    {
      above: [
        ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH'],
        ['TỔNG HỢP NHIỆM VỤ GIAO TẠI CÁC PHIÊN HỌP NĂM 2026'],
        ['(Thư ký BCĐ tổng hợp, cập nhật 31/5)'],
        [],
      ],
      header: [['Số\nTT', 'NHIỆM VỤ B.C.Đ GIAO', 'CQ CHỦ TRÌ', 'CQ P/HỢP', 'THỜI HẠN', 'Tình hình đến 31/5']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', [null, 'achieved']],
      rows: [
        section(['Thông báo số 21/TB-BCĐ (phiên thứ nhất)', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Thông báo số 21/TB-BCĐ (phiên thứ nhất)',
        }),
        task(
          [
            1,
            'Trình HĐND tỉnh chính sách hỗ trợ cán bộ một cửa',
            'Sở Nội vụ',
            'Sở Tài chính, Sở Tư pháp',
            'Kỳ họp giữa năm 2026',
            'Đã xin ý kiến',
          ],
          { coordinating: ['Sở Tài chính', 'Sở Tư pháp'], deadline: 'event/date/month' },
        ),
        task(
          [
            2,
            'Rà 100% thủ tục nội bộ, cắt ít nhất 20%',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            '30/6/2026',
            'Được 12%',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            3,
            'Đưa dữ liệu di tích, lễ hội lên cổng dữ liệu mở',
            'Sở Văn hóa, Thể thao và Du lịch',
            'Sở Khoa học và Công nghệ',
            'Quý III năm 2026',
            'Chưa làm',
          ],
          {
            lead: ['Sở Văn hóa, Thể thao và Du lịch'],
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        rule([null, 'Riêng dữ liệu di tích quốc gia làm trước.']),
        section(['Thông báo số 38/TB-BCĐ (phiên thứ hai)', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Thông báo số 38/TB-BCĐ (phiên thứ hai)',
        }),
        left(['TT', 'NHIỆM VỤ', 'CHỦ TRÌ', 'PHỐI HỢP', 'HẠN', 'Tình hình']),
        task(
          [
            1,
            'Xin lỗi bằng văn bản khi trễ hẹn, đăng công khai',
            'UBND các xã, phường',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Thường xuyên',
            '61% hồ sơ trễ có thư',
          ],
          { lead: ['UBND các xã, phường'], deadline: 'ongoing' },
        ),
        task(
          [
            2,
            'Kiểm tra công vụ đột xuất ít nhất 40 xã',
            'Sở Nội vụ',
            'Thanh tra tỉnh; UBKT Tỉnh ủy',
            '15/11/2026',
            '18/40',
          ],
          { coordinating: ['Thanh tra tỉnh', 'UBKT Tỉnh ủy'], deadline: 'date 2026-11-15' },
        ),
        task(
          [
            3,
            'Khảo sát SIPAS của tỉnh',
            'Sở Nội vụ',
            'Thống kê tỉnh, Bưu điện tỉnh, Mặt trận Tổ quốc tỉnh',
            'Tháng 10/2026',
            null,
          ],
          { coordinating: ['Thống kê tỉnh', 'Bưu điện tỉnh', 'Mặt trận Tổ quốc tỉnh'], deadline: 'month 2026-10-31' },
        ),
        section(['Ý kiến chỉ đạo thêm của Trưởng ban (tin nhắn 20/5)', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Ý kiến chỉ đạo thêm của Trưởng ban (tin nhắn 20/5)',
        }),
        task(
          [
            1,
            'Báo cáo 10 tiêu chí PAR INDEX thấp điểm nhất',
            'Sở Nội vụ',
            'Các cơ quan thường trực từng lĩnh vực',
            '10/6',
            'Xong dự thảo',
          ],
          { deadline: 'date 2026-06-10' },
        ),
        task(
          [
            2,
            'Gặp gỡ 30 doanh nghiệp kêu về đất đai',
            'Sở Nông nghiệp và Môi trường',
            'Sở Tài chính',
            'trước 30/6',
            'Chọn ngày',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'date 2026-06-30' },
        ),
      ],
      below: [[], ['Nơi nhận: Thành viên BCĐ; Lưu: thư ký.']],
    },
  ],
};
