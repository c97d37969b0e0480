import { type LabelledSheet, section, task } from '../labels';

/** A ward on PAPI: contents of the index as headings, aims beside what is done, neighbourhoods help. */
export const wardPapi: LabelledSheet = {
  name: '27 Phường - KH PAPI',
  about: 'ward, index contents as headings, an aim in words beside the task, partners with commas',
  kinds: ['papi', 'tasks'],
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN PHƯỜNG'],
        ['PHỤ LỤC: NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAPI NĂM 2026'],
        ['(Kèm theo Kế hoạch số 88/KH-UBND ngày 12/3/2026)'],
      ],
      header: [
        [
          'TT',
          'Nhiệm vụ, giải pháp',
          'Mục tiêu',
          'Cơ quan, đơn vị chủ trì',
          'Cơ quan, đơn vị phối hợp',
          'Thời gian thực hiện',
        ],
      ],
      columns: ['code', ['task', 'title'], ['product', 'benchmark', null], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Tham gia của người dân ở cấp cơ sở']),
        task(
          [
            '1',
            'Tổ chức họp tổ dân phố ít nhất 02 lần trong năm, ghi biên bản điện tử',
            '90% hộ dự họp',
            'Tổ dân phố',
            'Ủy ban MTTQ Việt Nam phường',
            'Tháng 6, tháng 12',
          ],
          { deadline: 'several/month/periodic 2026-12-31' },
        ),
        task(
          [
            '2',
            'Công khai mức đóng góp của dân cho hẻm bê tông',
            '100% công trình',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Ban giám sát đầu tư cộng đồng',
            'Trước khi khởi công',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'event/unreadable' },
        ),
        section(['II', 'Công khai, minh bạch trong ra quyết định']),
        task(
          [
            '3',
            'Phát thanh danh sách hộ nghèo, hộ thoát nghèo',
            '04 buổi/tháng',
            'Phòng Văn hóa - Xã hội',
            'Tổ dân phố',
            'Quý IV/2026',
          ],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '4',
            'Gửi thông báo quy hoạch 1/500 đến từng hộ có đất',
            '420 hộ',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Bưu điện, Tổ dân phố, Công an phường',
            '31/7/2026',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Bưu điện', 'Tổ dân phố', 'Công an phường'],
            deadline: 'date 2026-07-31',
          },
        ),
        section(['III', 'Trách nhiệm giải trình']),
        task(
          [
            '5',
            'Chủ tịch UBND phường tiếp dân định kỳ',
            '48 buổi',
            'Văn phòng HĐND và UBND',
            'Thường trực HĐND',
            'Thứ Năm hằng tuần',
          ],
          { deadline: 'periodic' },
        ),
        section(['IV', 'Thủ tục hành chính công']),
        task(
          [
            '6',
            'Trả kết quả chứng thực trong buổi',
            '95% hồ sơ',
            'Trung tâm Phục vụ hành chính công phường',
            'Phòng Văn hóa - Xã hội',
            'Từ tháng 4/2026',
          ],
          { coordinating: ['Phòng Văn hóa - Xã hội'], deadline: 'month/ongoing/date/event' },
        ),
        section(['V', 'Cung ứng dịch vụ công']),
        task(
          [
            '7',
            'Vận động trạm y tế mở cửa ngoài giờ',
            '02 buổi/tuần',
            'Trạm Y tế phường',
            'Hội Liên hiệp Phụ nữ phường',
            'Cả năm',
          ],
          { coordinating: ['Hội Liên hiệp Phụ nữ phường'], deadline: 'ongoing/year' },
        ),
        task(
          [
            '8',
            'Rà soát cơ sở giữ trẻ tư thục',
            '17 nhóm lớp',
            'Phòng Văn hóa - Xã hội',
            'Trường Mầm non phường; Công an phường',
            '30/8/2026',
          ],
          {
            lead: ['Phòng Văn hóa - Xã hội'],
            coordinating: ['Trường Mầm non phường', 'Công an phường'],
            deadline: 'date 2026-08-30',
          },
        ),
      ],
      below: [[], ['TM. ỦY BAN NHÂN DÂN'], ['KT. CHỦ TỊCH'], ['PHÓ CHỦ TỊCH']],
    },
  ],
};
