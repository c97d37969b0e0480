import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A provincial office follows up conclusions: the notices are the headings, how far things are, days as Excel keeps them. */
export const conclusions: LabelledSheet = {
  name: '25 Theo dõi kết luận',
  about: 'office of a province, notices of conclusions as headings, state of things and verdict, days as date cells',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [
        ['VĂN PHÒNG UBND TỈNH'],
        ['PHÒNG TỔNG HỢP'],
        ['BIỂU THEO DÕI NHIỆM VỤ UBND TỈNH, CHỦ TỊCH UBND TỈNH GIAO TẠI CÁC THÔNG BÁO KẾT LUẬN'],
        ['(Số liệu đến ngày 15/4/2026)'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ giao', 'Đơn vị được giao', '<', 'Hạn xử lý', 'Tình hình thực hiện', 'Đánh giá'],
        ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', [null, 'achieved'], null],
      rows: [
        section(['I', 'Thông báo số 84/TB-VPUBND ngày 05/3/2026 (họp Ban Chỉ đạo CCHC)']),
        task(
          [
            '1',
            'Tham mưu văn bản phê bình đơn vị có chỉ số CCHC giảm trên 05 bậc',
            'Sở Nội vụ',
            null,
            day('2026-03-20'),
            'Đã trình ngày 18/3',
            'Hoàn thành',
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(
          [
            '2',
            'Xây dựng quy chế gắn kết quả CCHC với thi đua, khen thưởng',
            'Sở Nội vụ',
            'Ban Tổ chức Tỉnh ủy',
            day('2026-05-15'),
            'Đang lấy ý kiến lần 2',
            'Đang thực hiện',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            '3',
            'Báo cáo nguyên nhân hồ sơ đất đai quá hạn tại 12 xã',
            'Sở NN&MT',
            'UBND 12 xã',
            day('2026-03-31'),
            'Chưa báo cáo',
            'Quá hạn',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        section(['II', 'Thông báo số 97/TB-VPUBND ngày 19/3/2026 (giao ban chuyển đổi số)']),
        task(
          [
            '4',
            'Bố trí vốn nâng cấp hệ thống hội nghị truyền hình cấp xã',
            'Sở Tài chính',
            'Sở KH&CN',
            day('2026-06-30'),
            'Đang thẩm định nguồn vốn',
            'Đang thực hiện',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '5',
            'Dùng trợ lý ảo trong tiếp nhận phản ánh hiện trường',
            'Sở KH&CN',
            'Văn phòng UBND tỉnh; VNPT tỉnh',
            'Quý III/2026',
            'Đã thử nghiệm ở 02 phường',
            'Đang thực hiện',
          ],
          { coordinating: ['Văn phòng UBND tỉnh', 'VNPT tỉnh'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '6',
            'Kiểm tra an toàn thông tin tại các cơ quan',
            'Công an tỉnh',
            'Sở KH&CN',
            'Thường xuyên',
            'Đã kiểm tra 06 đơn vị',
            'Đang thực hiện',
          ],
          { deadline: 'ongoing' },
        ),
        section(['III', 'Thông báo số 103/TB-VPUBND ngày 27/3/2026 (gặp mặt doanh nghiệp)']),
        task(
          [
            '7',
            'Giải quyết kiến nghị về đấu nối giao thông của cụm công nghiệp',
            'Sở Xây dựng',
            'Sở Công Thương',
            day('2026-04-10'),
            'Đã có công văn trả lời',
            'Hoàn thành',
          ],
          { deadline: 'date 2026-04-10' },
        ),
        task(
          [
            '8',
            'Rà soát giá thuê đất trả lại cho 07 doanh nghiệp',
            'Thuế tỉnh',
            'Sở NN&MT, Sở Tài chính',
            day('2026-04-30'),
            'Đang đối chiếu',
            'Đang thực hiện',
          ],
          { coordinating: ['Sở NN&MT', 'Sở Tài chính'], deadline: 'date 2026-04-30' },
        ),
        task(
          [
            '9',
            'Mở lớp khởi sự kinh doanh cho hộ kinh doanh chuyển lên doanh nghiệp',
            'Sở Tài chính',
            'Liên minh Hợp tác xã tỉnh',
            day('2026-07-31'),
            null,
            'Chưa đến hạn',
          ],
          { deadline: 'date 2026-07-31' },
        ),
      ],
      below: [[], ['Tổng số 09 nhiệm vụ: hoàn thành 02; đang thực hiện 05; quá hạn 01; chưa đến hạn 01.']],
    },
  ],
};
