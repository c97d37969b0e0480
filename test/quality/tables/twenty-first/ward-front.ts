import { task, type LabelledSheet } from '../labels';

/** A ward's Front: what it watches over for the citizens' index, with the office that is watched. */
export const wardFront: LabelledSheet = {
  name: 'MTTQ phường Kim Sơn - GS PAPI',
  about:
    'Front of a ward, tidy: what is watched, the office watched, who leads and takes part, month ranges, line breaks',
  kinds: ['tasks', 'papi', 'other'],
  tables: [
    {
      above: [
        ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG KIM SƠN'],
        ['BAN THƯỜNG TRỰC'],
        ['DANH MỤC NỘI DUNG GIÁM SÁT, PHẢN BIỆN GÓP PHẦN NÂNG CAO CHỈ SỐ PAPI NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung giám sát',
          'Đơn vị được giám sát',
          'Đơn vị chủ trì',
          'Thành phần tham gia',
          'Thời gian\nthực hiện',
          'Sản phẩm',
        ],
      ],
      columns: ['code', 'task', null, 'lead', ['coordinating', 'implementing'], 'deadline', 'product'],
      rows: [
        task(
          [
            '01',
            'Giám sát việc công khai danh sách hộ nghèo, hộ cận nghèo',
            'Phòng Văn hóa - Xã hội',
            'Ban Thường trực MTTQ phường',
            'Hội Phụ nữ\nHội Nông dân',
            'Tháng 11/2026',
            'Báo cáo giám sát',
          ],
          { code: '01|1', coordinating: ['Hội Phụ nữ', 'Hội Nông dân'], deadline: 'month 2026-11-30' },
        ),
        task(
          [
            '02',
            'Giám sát việc trả lời kiến nghị của cử tri sau kỳ họp giữa năm',
            'UBND phường',
            'Ban Thường trực MTTQ phường',
            'Thường trực HĐND phường',
            'Tháng 8/2026',
            'Thông báo kết quả',
          ],
          { code: '02|2', deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '03',
            'Phản biện dự thảo mức thu phí vệ sinh',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Ban Thường trực MTTQ phường',
            'Hội Cựu chiến binh\nCác ban công tác Mặt trận',
            'Tháng 5/2026',
            'Văn bản phản biện',
          ],
          {
            code: '03|3',
            coordinating: ['Hội Cựu chiến binh', 'Các ban công tác Mặt trận'],
            deadline: 'month 2026-05-31',
          },
        ),
        task(
          [
            '04',
            'Giám sát thái độ phục vụ tại Trung tâm Phục vụ hành chính công',
            'Trung tâm Phục vụ hành chính công',
            'Hội Phụ nữ phường',
            'Đoàn Thanh niên phường',
            'Quý II/2026',
            'Phiếu lấy ý kiến 200 người',
          ],
          { code: '04|4', deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '05',
            'Giám sát công trình vỉa hè đường Trần Phú',
            'Ban Quản lý dự án',
            'Ban Giám sát đầu tư của cộng đồng',
            'Tổ dân phố số 3',
            'Quý II, III/2026',
            'Nhật ký giám sát',
          ],
          { code: '05|5', deadline: 'several/quarter 2026-09-30' },
        ),
        task(
          [
            '06',
            'Giám sát việc nhận và trả lời phản ánh về rác thải',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Hội Nông dân phường',
            'Các ban công tác Mặt trận',
            'Tháng 9/2026',
            'Báo cáo giám sát',
          ],
          { code: '06|6', deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '07',
            'Tổ chức hội nghị góp ý người đứng đầu cấp ủy, chính quyền',
            'Đảng ủy, UBND phường',
            'Ban Thường trực MTTQ phường',
            'Các tổ chức chính trị - xã hội',
            'Tháng 12/2026',
            'Biên bản góp ý',
          ],
          { code: '07|7', deadline: 'month 2026-12-31' },
        ),
        task(
          [
            '08',
            'Tuyên truyền về bộ câu hỏi PAPI tới hội viên',
            'Các tổ dân phố',
            'Hội Cựu chiến binh phường',
            'Trưởng ban công tác Mặt trận',
            'Thường xuyên',
            'Tờ gấp, tin bài',
          ],
          { code: '08|8', deadline: 'ongoing' },
        ),
      ],
      below: [[], ['Tổng số: 08 nội dung.']],
    },
  ],
};
