import { type LabelledSheet, left, section, task } from '../labels';

/** A bus company: a list that was printed, so that each page has its header and a line that says it goes on. */
export const busStation: LabelledSheet = {
  name: 'Xe buýt - in 2 trang',
  about:
    'bus company, header again on the second page with a line that it goes on, a blank column, months as T and number',
  tables: [
    {
      above: [['CÔNG TY XE BUÝT THÀNH ĐÔ'], ['VIỆC LÀM ĐỂ KHÁCH ĐI XE HÀI LÒNG, NĂM 2026'], []],
      header: [['TT', 'Công việc', 'Đơn vị làm', 'Đơn vị hỗ trợ', null, 'Hạn', 'Ghi chú']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', null, 'deadline', null],
      rows: [
        section(['I', 'Trên xe']),
        task([1, 'Loa báo điểm dừng trên 48 xe', 'Xưởng', 'Phòng Kỹ thuật', null, 'T3/2026', 'đã có 20 xe'], {
          deadline: 'month 2026-03-31',
        }),
        task([2, 'Dạy lái xe không phanh gấp, không bỏ bến', 'Đội 1, Đội 2', 'Phòng Nhân sự', null, 'T4 và T10/2026'], {
          lead: ['Đội 1', 'Đội 2'],
          deadline: 'several/month/periodic 2026-10-31',
        }),
        task([3, 'Ghế riêng cho người khuyết tật', 'Xưởng', null, null, '30/6/2026'], { deadline: 'date 2026-06-30' }),
        task([4, 'Vệ sinh xe mỗi lượt về bến', 'Đội 1, Đội 2', null, null, 'hàng ngày'], {
          lead: ['Đội 1', 'Đội 2'],
          deadline: 'periodic/ongoing',
        }),
        left([null, '(còn tiếp trang sau)']),
        left([]),
        left(['TT', 'Công việc', 'Đơn vị làm', 'Đơn vị hỗ trợ', null, 'Hạn', 'Ghi chú']),
        section(['II', 'Vé']),
        task([5, 'Quẹt thẻ căn cước đi xe', 'Phòng Vé', 'Công an thành phố', null, 'Q3/2026', 'chờ máy'], {
          deadline: 'quarter 2026-09-30',
        }),
        task([6, 'Vé tháng trên điện thoại', 'Phòng Vé', 'Phòng Tài chính', null, '15/5/2026'], {
          deadline: 'date 2026-05-15',
        }),
        section(['III', 'Bến, trạm']),
        task([7, 'Mái che 12 trạm', 'Phòng Hạ tầng', 'UBND các phường', null, 'trước mùa mưa', 'xin vỉa hè'], {
          deadline: 'event/date',
        }),
        task([8, 'Sơ đồ tuyến mới sau sáp nhập', 'Phòng Hạ tầng', 'Sở Xây dựng', null, 'xong trong T2'], {
          deadline: 'month/date 2026-02-28',
        }),
        task([9, 'Trả lời phản ánh trong 48 giờ', 'Tổng đài', 'Các đội xe', null, 'thường xuyên'], {
          deadline: 'ongoing',
        }),
      ],
      below: [[], [null, 'GIÁM ĐỐC']],
    },
  ],
};
