import { type LabelledSheet, left, section, task } from '../labels';

/** A province's annex to its reform plan: from when and till when, parts in roman with parts of parts, the product last. */
export const provinceReform: LabelledSheet = {
  name: '27 PL nhiệm vụ CCHC tỉnh',
  about: 'province, two lines of header, a line of column numbers, two levels of headings, months from and till',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['Phụ lục II', '<', '<', '<', '<', '<', '<'],
        ['DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2027', '<', '<', '<', '<', '<', '<'],
        ['(Kèm theo Kế hoạch số    /KH-UBND ngày    /12/2026 của Ủy ban nhân dân tỉnh)', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ/hoạt động', 'Cơ quan thực hiện', '<', 'Thời gian thực hiện', '<', 'Sản phẩm, kết quả'],
        ['^', '^', 'Chủ trì', 'Phối hợp', 'Từ', 'Đến', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']),
        section(['I', 'CẢI CÁCH THỂ CHẾ']),
        section(['1', 'Nâng cao chất lượng văn bản quy phạm pháp luật']),
        task(
          [
            '1.1',
            'Lập danh mục quyết định quy định chi tiết luật được giao',
            'Sở Tư pháp',
            'Văn phòng UBND tỉnh; các sở, ban, ngành',
            '01/2027',
            '02/2027',
            'Quyết định ban hành danh mục',
          ],
          { coordinating: ['Văn phòng UBND tỉnh', 'các sở, ban, ngành'], deadline: 'month 2027-02-28' },
        ),
        task(
          [
            '1.2',
            'Thẩm định hồ sơ nghị quyết trình kỳ họp thường lệ',
            'Sở Tư pháp',
            'Cơ quan soạn thảo',
            '03/2027',
            '11/2027',
            'Báo cáo thẩm định',
          ],
          { deadline: 'month 2027-11-30' },
        ),
        section(['2', 'Theo dõi thi hành pháp luật']),
        task(
          [
            '2.1',
            'Kiểm tra việc thi hành pháp luật về hộ tịch sau sắp xếp cấp xã',
            'Sở Tư pháp',
            'Công an tỉnh',
            '05/2027',
            '07/2027',
            'Kết luận kiểm tra',
          ],
          { deadline: 'month 2027-07-31' },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH']),
        task(
          [
            '1',
            'Cắt giảm tối thiểu 30% chi phí tuân thủ thủ tục nội bộ',
            'Văn phòng UBND tỉnh',
            'Sở Tư pháp, Sở Tài chính',
            '02/2027',
            '06/2027',
            'Quyết định thông qua phương án',
          ],
          { coordinating: ['Sở Tư pháp', 'Sở Tài chính'], deadline: 'month 2027-06-30' },
        ),
        task(
          [
            '2',
            'Đánh giá chất lượng giải quyết thủ tục của 100% xã, phường',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'UBND các xã, phường',
            '01/2027',
            '12/2027',
            'Bảng xếp hạng công khai hằng tháng',
          ],
          { coordinating: ['UBND các xã, phường'], deadline: 'month 2027-12-31' },
        ),
        section(['III', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ']),
        task(
          [
            '1',
            'Thi tuyển chức danh lãnh đạo cấp phòng',
            'Sở Nội vụ',
            'Các sở, ban, ngành',
            '04/2027',
            '09/2027',
            'Quyết định bổ nhiệm',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'month 2027-09-30' },
        ),
        task(
          [
            '2',
            'Bồi dưỡng kỹ năng số cho công chức cấp xã làm việc kiêm nhiệm',
            'Sở Nội vụ',
            'Sở Khoa học và Công nghệ; Trường Chính trị tỉnh',
            '03/2027',
            '10/2027',
            '12 lớp, 900 học viên',
          ],
          { coordinating: ['Sở Khoa học và Công nghệ', 'Trường Chính trị tỉnh'], deadline: 'month 2027-10-31' },
        ),
      ],
    },
  ],
};
