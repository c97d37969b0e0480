import { type LabelledSheet, rule, section, task } from '../labels';

/** A department of home affairs on satisfaction: parts in roman, parts of parts in arabic, tasks with letters. */
export const homeAffairsSipas: LabelledSheet = {
  name: 'Danh mục SIPAS',
  about: 'department of home affairs, three levels I, 1, a, the product before those who act, bold headings',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ NỘI VỤ'],
        ['DANH MỤC NHIỆM VỤ'],
        ['Nâng cao Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2026'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Nội dung nhiệm vụ',
          'Sản phẩm hoàn thành',
          'Cơ quan, đơn vị\nchủ trì',
          'Cơ quan, đơn vị\nphối hợp',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'TIẾP CẬN DỊCH VỤ HÀNH CHÍNH CÔNG']),
        section(['1', 'Thông tin, hướng dẫn']),
        task(
          [
            'a',
            'Rà soát, thay thế bảng niêm yết thủ tục đã hết hiệu lực',
            'Biên bản rà soát',
            'Phòng Cải cách hành chính',
            'Văn phòng Sở',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        task(
          [
            'b',
            'Xây dựng 20 video hướng dẫn nộp hồ sơ trực tuyến',
            '20 video',
            'Phòng Cải cách hành chính',
            'Báo và phát thanh, truyền hình tỉnh; VNPT tỉnh',
            'Quý II/2026',
          ],
          { coordinating: ['Báo và phát thanh, truyền hình tỉnh', 'VNPT tỉnh'], deadline: 'quarter 2026-06-30' },
        ),
        section(['2', 'Cơ sở vật chất']),
        task(
          [
            'a',
            'Kiểm tra điều kiện phòng chờ, ghế ngồi, lối đi cho người khuyết tật tại Trung tâm cấp xã',
            'Báo cáo kết quả kiểm tra',
            'Phòng Tổ chức, biên chế',
            'UBND các xã, phường',
            'Quý III/2026',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'quarter 2026-09-30' },
        ),
        section(['II', 'CÔNG CHỨC GIẢI QUYẾT CÔNG VIỆC']),
        section(['1', 'Nâng cao kỹ năng']),
        task(
          [
            'a',
            'Mở 04 lớp bồi dưỡng kỹ năng giao tiếp cho công chức tiếp nhận hồ sơ',
            'Quyết định mở lớp, danh sách học viên',
            'Phòng Công chức, viên chức',
            'Trường Chính trị tỉnh',
            'Từ tháng 5 đến tháng 8/2026',
          ],
          { deadline: 'month/several/date 2026-08-31' },
        ),
        task(
          [
            'b',
            'Biên soạn sổ tay ứng xử nơi công sở',
            'Sổ tay điện tử',
            'Phòng Cải cách hành chính',
            'Công đoàn Sở',
            '15/7/2026',
          ],
          { deadline: 'date 2026-07-15' },
        ),
        section(['2', 'Xử lý vi phạm']),
        task(
          [
            'a',
            'Điều chuyển công chức bị người dân phản ánh đúng từ hai lần trở lên',
            'Văn bản đề nghị',
            'Phòng Tổ chức, biên chế',
            'Phòng Công chức, viên chức',
            'Khi có phát sinh',
          ],
          { deadline: 'event' },
        ),
        section(['III', 'TIẾP NHẬN, XỬ LÝ GÓP Ý']),
        task(
          [
            '1',
            'Khảo sát mức độ hài lòng qua điện thoại đối với 3.000 người dân',
            'Báo cáo phân tích',
            'Phòng Cải cách hành chính',
            'Bưu điện tỉnh, Thống kê tỉnh',
            'Tháng 10/2026',
          ],
          { coordinating: ['Bưu điện tỉnh', 'Thống kê tỉnh'], deadline: 'month 2026-10-31' },
        ),
        rule([null, 'Ghi chú: không phỏng vấn trùng người đã được Bộ Nội vụ khảo sát.']),
        task(
          [
            '2',
            'Công bố điểm hài lòng của từng cơ quan',
            'Quyết định công bố',
            'Phòng Cải cách hành chính',
            null,
            'Trước 31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
      ],
      below: [[], ['Ghi chú: Kinh phí thực hiện lấy từ dự toán chi thường xuyên của Sở.']],
    },
  ],
};
