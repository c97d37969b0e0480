import { type LabelledSheet, section, task } from '../labels';

/** A province's yearly reform plan: parts, parts of parts, tasks with two numbers, where the money comes from. */
export const provincePlan: LabelledSheet = {
  name: '25 PL KH CCHC tinh',
  about: 'province, three levels I, 1, 1.1, capitals in the header, who acts in two columns under one, source of money',
  kinds: ['tasks', 'par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC', '<', '<', '<', '<', '<', '<'],
        ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH CỦA TỈNH NĂM 2026', '<', '<', '<', '<', '<', '<'],
        [
          '(Kèm theo Quyết định số      /QĐ-UBND ngày    /01/2026 của Ủy ban nhân dân tỉnh)',
          '<',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [
        ['TT', 'NHIỆM VỤ', 'SẢN PHẨM DỰ KIẾN', 'THỜI GIAN HOÀN THÀNH', 'TRÁCH NHIỆM THỰC HIỆN', '<', 'NGUỒN KINH PHÍ'],
        ['^', '^', '^', '^', 'Cơ quan chủ trì', 'Cơ quan phối hợp', '^'],
      ],
      columns: ['code', ['task', 'title'], 'product', 'deadline', 'lead', 'coordinating', null],
      rows: [
        section(['I', 'CẢI CÁCH THỂ CHẾ']),
        section(['1', 'Xây dựng, hoàn thiện văn bản quy phạm pháp luật']),
        task(
          [
            '1.1',
            'Lập danh mục nghị quyết, quyết định cần ban hành để quy định chi tiết luật mới',
            'Quyết định của Chủ tịch UBND tỉnh',
            'Quý I/2026',
            'Sở Tư pháp',
            'Các sở, ban, ngành',
            'NSNN',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '1.2',
            'Thẩm định đề nghị xây dựng văn bản đúng thời hạn',
            'Báo cáo thẩm định',
            'Theo chương trình xây dựng văn bản',
            'Sở Tư pháp',
            'Cơ quan chủ trì soạn thảo',
            'NSNN',
          ],
          { deadline: 'event/unreadable' },
        ),
        section(['2', 'Theo dõi thi hành pháp luật']),
        task(
          [
            '2.1',
            'Kiểm tra việc thi hành pháp luật về đăng ký hộ tịch ở cấp xã',
            'Kết luận kiểm tra',
            'Tháng 8/2026',
            'Sở Tư pháp',
            'Công an tỉnh, UBND các xã, phường',
            'NSNN',
          ],
          { coordinating: ['Công an tỉnh', 'UBND các xã, phường'], deadline: 'month 2026-08-31' },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH']),
        section(['1', 'Kiểm soát, đơn giản hóa thủ tục']),
        task(
          [
            '1.1',
            'Rà soát tối thiểu 30 thủ tục liên quan hoạt động sản xuất, kinh doanh',
            'Phương án đơn giản hóa được phê duyệt',
            'Trước ngày 30/9/2026',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            'NSNN',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            '1.2',
            'Thực hiện thủ tục không phụ thuộc địa giới hành chính trong phạm vi tỉnh',
            '100% thủ tục đủ điều kiện',
            'Cả năm',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Các sở, ban, ngành; UBND các xã, phường; Bưu điện tỉnh',
            'NSNN, xã hội hóa',
          ],
          { coordinating: ['Các sở, ban, ngành', 'UBND các xã, phường', 'Bưu điện tỉnh'], deadline: 'ongoing/year' },
        ),
        section(['III', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ']),
        task(
          [
            '1',
            'Bồi dưỡng công chức cấp xã theo vị trí việc làm',
            '20 lớp, 1.600 lượt công chức',
            'Từ tháng 4 đến tháng 10/2026',
            'Sở Nội vụ',
            'Trường Chính trị tỉnh',
            'Ngân sách tỉnh',
          ],
          { deadline: 'month/several/date 2026-10-31' },
        ),
        task(
          [
            '2',
            'Đánh giá công chức hằng quý trên phần mềm',
            'Kết quả xếp loại',
            'Ngày 25 tháng cuối quý',
            'Sở Nội vụ',
            'Sở Khoa học và Công nghệ',
            null,
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], [null, null, null, null, 'TM. ỦY BAN NHÂN DÂN', '<', '<']],
    },
  ],
};
