import { section, task, type LabelledSheet } from '../labels';

/** The party committee of a ward: who drafts, who helps, who directs, when it is presented and who issues it. */
export const partyCommittee: LabelledSheet = {
  name: 'ĐU phường NQ CCHC',
  about: 'party committee of a ward, who drafts and who directs, offices of party and state, presented in months',
  kinds: ['tasks', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH PHƯỚC BÌNH', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY PHƯỜNG HÒA LỢI'],
        ['*'],
        ['PHỤ LỤC'],
        ['Nhiệm vụ lãnh đạo công tác cải cách hành chính, nâng cao các chỉ số PAR INDEX, SIPAS, PAPI năm 2026'],
        ['(Kèm theo Chương trình số 05-CTr/ĐU, ngày 20/01/2026 của Ban Thường vụ Đảng ủy)'],
        [],
      ],
      header: [
        [
          'STT',
          'Nội dung nhiệm vụ',
          'Hình thức văn bản',
          'Cơ quan tham mưu',
          'Cơ quan phối hợp',
          'Đồng chí chỉ đạo',
          'Thời gian trình',
        ],
      ],
      columns: ['code', 'task', ['product', null], 'lead', 'coordinating', null, 'deadline'],
      rows: [
        section(['I', 'Lãnh đạo, chỉ đạo', null, null, null, null, null]),
        task(
          [
            '1',
            'Nghị quyết chuyên đề về xây dựng chính quyền phục vụ',
            'Nghị quyết',
            'Văn phòng Đảng ủy',
            'Đảng ủy UBND phường',
            'Bí thư',
            'Tháng 02/2026',
          ],
          { deadline: 'month 2026-02-28' },
        ),
        task(
          [
            '2',
            'Giao ban công tác cải cách hành chính với các khu phố',
            'Thông báo kết luận',
            'Văn phòng Đảng ủy',
            'Văn phòng HĐND và UBND phường; các chi bộ khu phố',
            'Phó Bí thư Thường trực',
            'Hằng quý',
          ],
          { coordinating: ['Văn phòng HĐND và UBND phường', 'các chi bộ khu phố'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            '3',
            'Đưa kết quả cải cách hành chính vào xếp loại chi bộ, đảng viên',
            'Hướng dẫn',
            'Ban Xây dựng Đảng',
            'Ủy ban Kiểm tra Đảng ủy',
            'Phó Bí thư Thường trực',
            'Tháng 10/2026',
          ],
          { deadline: 'month 2026-10-31' },
        ),
        section(['II', 'Tuyên truyền, vận động', null, null, null, null, null]),
        task(
          [
            '4',
            'Vận động đảng viên nộp hồ sơ trực tuyến trước, làm mẫu cho dân',
            'Công văn',
            'Ban Xây dựng Đảng',
            'UBMTTQ và các tổ chức chính trị - xã hội phường',
            'Phó Bí thư Thường trực',
            'Quý I/2026',
          ],
          {
            coordinating: ['UBMTTQ', 'các tổ chức chính trị - xã hội phường'],
            deadline: 'quarter 2026-03-31',
          },
        ),
        task(
          [
            '5',
            'Mở chuyên mục "Chính quyền lắng nghe" trên loa và Zalo',
            'Kế hoạch',
            'Ban Xây dựng Đảng',
            'Trung tâm Cung ứng dịch vụ công',
            'Trưởng ban Xây dựng Đảng',
            '15/3/2026',
          ],
          { deadline: 'date 2026-03-15' },
        ),
        section(['III', 'Kiểm tra, giám sát', null, null, null, null, null]),
        task(
          [
            '6',
            'Giám sát chuyên đề Chi bộ Trung tâm Phục vụ hành chính công',
            'Thông báo kết quả giám sát',
            'Ủy ban Kiểm tra Đảng ủy',
            'Ban Xây dựng Đảng',
            'Chủ nhiệm UBKT',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '7',
            'Tiếp nhận, xử lý phản ánh về cán bộ gây phiền hà',
            'Kết luận',
            'Ủy ban Kiểm tra Đảng ủy',
            'Công an phường, Ban Thanh tra nhân dân',
            'Bí thư',
            'Khi có phản ánh',
          ],
          { coordinating: ['Công an phường', 'Ban Thanh tra nhân dân'], deadline: 'event' },
        ),
        task(
          [
            '8',
            'Sơ kết, tổng kết Chương trình',
            'Báo cáo',
            'Văn phòng Đảng ủy',
            'Các cơ quan tham mưu của Đảng ủy',
            'Bí thư',
            'Trước 20/6 và trước 05/12/2026',
          ],
          { deadline: 'several/date 2026-12-05' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'T/M BAN THƯỜNG VỤ']],
    },
  ],
};
