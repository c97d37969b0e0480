import { either, type LabelledSheet } from '../labels';

/** A department of health for the hospitals under it: factors merged at the left, no numbers at all. */
export const healthSatisfaction: LabelledSheet = {
  name: 'SIPAS y tế',
  about: 'department of health, factors merged over the works, no numbers, what is wanting and what is aimed at beside',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['SỞ Y TẾ TỈNH SƠN HÀ'],
        ['Phụ lục: Giải pháp nâng cao sự hài lòng của người dân đối với dịch vụ y tế công năm 2026'],
        [],
      ],
      header: [
        [
          'Nhóm yếu tố',
          'Hạn chế qua khảo sát 2025',
          'Giải pháp năm 2026',
          'Chỉ tiêu',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian hoàn thành',
        ],
      ],
      columns: [['title', null], [null, 'title'], 'task', null, 'lead', 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'Tiếp cận dịch vụ',
            'Khó đặt lịch khám qua điện thoại',
            'Triển khai đặt lịch khám trên ứng dụng tại 100% bệnh viện công lập',
            '30% lượt khám đặt trước',
            'Phòng Nghiệp vụ Y',
            'Các bệnh viện công lập',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            '^',
            'Bãi xe chật, thu quá giá',
            'Kiểm tra giá trông giữ xe, niêm yết giá tại cổng bệnh viện',
            '100% bệnh viện',
            'Văn phòng Sở',
            'UBND phường nơi có bệnh viện',
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            'Thủ tục hành chính',
            'Người bệnh phải khai lại thông tin nhiều lần',
            'Dùng sổ sức khỏe điện tử trên VNeID khi tiếp đón',
            '70% lượt khám',
            'Phòng Nghiệp vụ Y',
            'Bảo hiểm xã hội tỉnh; Công an tỉnh',
            'Trước 30/9/2026',
          ],
          { coordinating: ['Bảo hiểm xã hội tỉnh', 'Công an tỉnh'], deadline: 'date 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            '^',
            'Hồ sơ cấp chứng chỉ hành nghề trả chậm',
            'Thẩm định hồ sơ hành nghề hằng tuần thay cho hằng tháng',
            'Không có hồ sơ trễ hạn',
            'Phòng Tổ chức - Hành chính',
            null,
            'Bắt đầu từ 01/6/2026',
          ],
          { deadline: 'date/event/ongoing' },
        ),
        either(
          'criterion/task',
          [
            'Thái độ phục vụ',
            'Còn phản ánh về ứng xử tại khoa cấp cứu',
            'Tập huấn giao tiếp cho nhân viên khoa khám bệnh, cấp cứu',
            '900 lượt người',
            'Trường Cao đẳng Y tế tỉnh',
            'Công đoàn ngành Y tế; các bệnh viện',
            'Từ tháng 7 đến tháng 10/2026',
          ],
          {
            coordinating: ['Công đoàn ngành Y tế', 'các bệnh viện'],
            deadline: 'several/month 2026-10-31',
          },
        ),
        either(
          'criterion/task',
          [
            'Kết quả dịch vụ',
            'Thiếu thuốc, vật tư tại tuyến cơ sở',
            'Đấu thầu tập trung thuốc, hoàn thành trước khi hợp đồng cũ hết hạn 03 tháng',
            'Không thiếu thuốc thiết yếu',
            'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm',
            'Các đơn vị trong ngành',
            'Năm 2026',
          ],
          { deadline: 'year/ongoing' },
        ),
        either(
          'criterion/task',
          [
            'Góp ý, phản ánh',
            'Trả lời chậm, chung chung',
            'Trả lời góp ý trong 03 ngày, gọi lại cho người phản ánh',
            '100% góp ý',
            'Văn phòng Sở',
            'Các phòng thuộc Sở',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            '^',
            'Người dân không biết số đường dây nóng',
            'Niêm yết số đường dây nóng tại buồng bệnh, nơi đón tiếp, nhà thuốc',
            '100% khoa, phòng',
            'Các bệnh viện công lập',
            'Văn phòng Sở',
            'Xong trong tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
      ],
      below: [[], ['Đơn vị báo cáo kết quả về Sở Y tế (qua Văn phòng Sở) trước ngày 20 tháng cuối quý.']],
    },
  ],
};
