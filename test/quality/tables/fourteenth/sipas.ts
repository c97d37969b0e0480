import { either, section, task, type LabelledSheet } from '../labels';

/** What people complain of, by the factors of SIPAS; who leads and who helps stand in one cell behind words. */
export const sipasComplaints: LabelledSheet = {
  name: 'SIPAS tồn tại và khắc phục',
  about:
    'city, factors with percent of two years as text, complaints, what is done, leads and helpers behind words in one cell',
  kinds: ['sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục số 2'],
        ['KHẮC PHỤC HẠN CHẾ TRONG CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC (SIPAS) THÀNH PHỐ HẢI LÂM NĂM 2026'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Yếu tố, tiêu chí đo lường',
          'Tỷ lệ hài lòng năm 2025',
          'Phấn đấu năm 2026',
          'Hạn chế người dân phản ánh',
          'Việc phải khắc phục',
          'Trách nhiệm',
          'Thời hạn khắc phục',
        ],
      ],
      columns: ['code', 'title', [null, 'achieved'], null, null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Tiếp cận dịch vụ', '86,10%', '88%', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Trang thiết bị phục vụ người dân',
            '81,4%',
            '86%',
            'Máy lấy số hay hỏng, thiếu ghế vào giờ cao điểm',
            'Sửa chữa, thay thế thiết bị; kê thêm ghế tại 18 trung tâm',
            '- Chủ trì: UBND các xã, phường\n- Phối hợp: Sở Tài chính',
            'Trong quý II',
          ],
          {
            lead: ['UBND các xã, phường'],
            coordinating: ['Sở Tài chính'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        either('section/criterion', ['II', 'Thủ tục hành chính', '84,75%', '87%', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Thành phần hồ sơ',
            '83,0%',
            '86%',
            'Vẫn phải nộp bản sao giấy tờ đã có trên VNeID',
            'Bỏ yêu cầu nộp giấy tờ đã tích hợp; công khai đường dây nóng tiếp nhận phản ánh',
            '- Chủ trì: Văn phòng UBND thành phố\n- Phối hợp: Công an thành phố; Sở Khoa học và Công nghệ',
            'Chậm nhất 10 ngày kể từ ngày ký Kế hoạch',
          ],
          {
            lead: ['Văn phòng UBND thành phố'],
            coordinating: ['Công an thành phố', 'Sở Khoa học và Công nghệ'],
            deadline: 'event',
          },
        ),
        either('section/criterion', ['III', 'Công chức giải quyết công việc', '85,92%', '88%', null, null, null, null]),
        either(
          'criterion/task',
          [
            '1',
            'Thái độ giao tiếp',
            '84,2%',
            '87%',
            'Trả lời cộc lốc, để dân chờ lâu',
            'Chấm điểm công chức qua mã QR, công khai kết quả hằng tháng',
            '- Chủ trì: Sở Nội vụ',
            'Bắt đầu từ 01/7/2026',
          ],
          { lead: ['Sở Nội vụ'], deadline: 'date/event/ongoing' },
        ),
      ],
    },
  ],
};

/** Communes below 80 percent: measures, where they hold, who organises, who oversees; no body of its own in some rows. */
export const sipasLowCommunes: LabelledSheet = {
  name: 'SIPAS xã dưới 80%',
  about:
    'province, measures for communes that are far behind, where they hold, who organises, who oversees, how it is proved; a parenthesis behind bodies',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['BIỆN PHÁP NÂNG MỨC ĐỘ HÀI LÒNG TẠI CÁC ĐỊA PHƯƠNG CÓ CHỈ SỐ SIPAS DƯỚI 80%'],
        ['Kèm theo Kế hoạch số 133/KH-UBND ngày 08/6/2026 của UBND tỉnh Sơn Hải'],
      ],
      header: [
        [
          'STT',
          'Biện pháp',
          'Phạm vi áp dụng',
          'Cơ quan tổ chức thực hiện',
          'Cơ quan giám sát',
          'Thời gian áp dụng',
          'Cách kiểm chứng',
        ],
      ],
      columns: ['code', 'task', null, ['lead', 'implementing'], null, 'deadline', [null, 'method', 'product']],
      rows: [
        section(['A', 'Biện pháp áp dụng ngay', null, null, null, null, null]),
        task(
          [
            1,
            'Lãnh đạo UBND trực tiếp tiếp nhận hồ sơ một buổi mỗi tuần',
            '12 xã, phường',
            'UBND 12 xã, phường (danh sách tại Phụ lục 3)',
            'Sở Nội vụ',
            'Từ 15/6 đến 15/9/2026',
            'Lịch phân công',
          ],
          {
            lead: ['UBND 12 xã, phường|UBND 12 xã, phường (danh sách tại Phụ lục 3)'],
            deadline: 'several/date 2026-09-15',
          },
        ),
        task(
          [
            2,
            'Gọi điện hỏi mức độ hài lòng đối với 10% hồ sơ đã trả',
            '12 xã, phường',
            'Trung tâm Phục vụ hành chính công tỉnh',
            'Văn phòng UBND tỉnh',
            'Mỗi tháng một lần',
            'Bảng ghi kết quả',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['B', 'Biện pháp lâu dài', null, null, null, null, null]),
        task(
          [
            3,
            'Xây mới, mở rộng nơi tiếp nhận hồ sơ dưới 60 m2',
            'Xã Thượng Khê, xã Bản Lầu',
            'Ban QLDA đầu tư xây dựng khu vực 2 và UBND cấp xã',
            'Sở Tài chính',
            '2026 - 2028',
            'Biên bản bàn giao',
          ],
          {
            lead: ['Ban QLDA đầu tư xây dựng khu vực 2', 'UBND cấp xã'],
            deadline: 'several/year 2028-12-31',
          },
        ),
        task(
          [
            4,
            'Luân chuyển công chức có từ 03 phản ánh đúng trở lên trong năm',
            'Toàn tỉnh',
            'UBND cấp xã',
            'Sở Nội vụ',
            'Khi có kết luận xác minh',
            'Quyết định',
          ],
          { deadline: 'event' },
        ),
      ],
      below: [['Các địa phương báo cáo kết quả trước ngày 20 tháng cuối quý.']],
    },
  ],
};
