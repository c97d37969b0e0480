import { task, type LabelledSheet } from '../labels';

/** An inspector lists what was found, what is asked for, of whom, until when; a finding spans what it asks for. */
export const inspectorFindings: LabelledSheet = {
  name: 'Thực hiện KL kiểm tra CCHC',
  about: 'inspectorate of a province: finding, request, who must answer, term; findings merged over their requests',
  tables: [
    {
      above: [
        ['THANH TRA TỈNH'],
        ['BẢNG TỔNG HỢP KẾT LUẬN, KIẾN NGHỊ SAU KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH'],
        ['(Kèm theo Kết luận số 09/KL-TTr ngày 16/4/2026)'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Kết luận (tồn tại, hạn chế)',
          'Kiến nghị',
          'Đơn vị phải thực hiện',
          'Thời hạn',
          'Đơn vị theo dõi, đôn đốc',
        ],
      ],
      columns: ['code', ['title', null], ['title', 'task'], ['lead', 'implementing'], 'deadline', null],
      rows: [
        task(
          [
            '1',
            '14 hồ sơ đất đai trễ hạn không có văn bản xin lỗi',
            'Ban hành văn bản xin lỗi, hẹn lại ngày trả',
            'Văn phòng Đăng ký đất đai',
            '30/4/2026',
            'Phòng Nghiệp vụ 2',
          ],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            '2',
            '^',
            'Kiểm điểm trách nhiệm người để hồ sơ trễ hạn',
            'Sở Nông nghiệp và Môi trường',
            '15/5/2026',
            'Phòng Nghiệp vụ 2',
          ],
          {
            deadline: 'date 2026-05-15',
          },
        ),
        task(
          [
            '3',
            'Niêm yết thủ tục đã bị bãi bỏ',
            'Gỡ bỏ, niêm yết lại theo danh mục mới',
            'UBND phường Tân Bình',
            'Trước ngày 25/4/2026',
            'Phòng Nghiệp vụ 1',
          ],
          {
            deadline: 'date 2026-04-25',
          },
        ),
        task(
          [
            '4',
            'Chưa có quy chế tiếp công dân',
            'Ban hành quy chế tiếp công dân',
            'UBND xã Phú Lộc; UBND xã Bình An',
            '31/5/2026',
            'Phòng Nghiệp vụ 1',
          ],
          {
            lead: ['UBND xã Phú Lộc', 'UBND xã Bình An'],
            deadline: 'date 2026-05-31',
          },
        ),
        task(
          [
            '5',
            'Bố trí công chức một cửa không đủ tiêu chuẩn',
            'Thay công chức, cử đi bồi dưỡng',
            'UBND xã Phú Lộc',
            'Quý II/2026',
            'Phòng Nghiệp vụ 1',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(['6', '^', 'Rà soát, sắp xếp lại vị trí việc làm', 'Sở Nội vụ', 'Quý III/2026', 'Phòng Nghiệp vụ 1'], {
          deadline: 'quarter 2026-09-30',
        }),
        task(
          [
            '7',
            'Phần mềm một cửa không khớp số hồ sơ giấy',
            'Đối chiếu, cập nhật lại toàn bộ hồ sơ tồn',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Hằng tháng',
            'Phòng Nghiệp vụ 2',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            '8',
            'Kê khai tài sản chậm, thiếu nội dung',
            'Kê khai bổ sung, công khai đúng hình thức',
            'Sở Xây dựng',
            '10/6/2026',
            'Phòng Nghiệp vụ 3',
          ],
          {
            deadline: 'date 2026-06-10',
          },
        ),
        task(
          [
            '9',
            'Thu phí chứng thực sai mức',
            'Hoàn trả phần thu sai, báo cáo kết quả',
            'UBND phường Đông Hà',
            '20/5/2026',
            'Phòng Nghiệp vụ 3',
          ],
          {
            deadline: 'date 2026-05-20',
          },
        ),
      ],
      below: [[], ['Nơi nhận: Chủ tịch UBND tỉnh (để báo cáo); các đơn vị có tên trên.']],
    },
  ],
};
