import { task, section, type LabelledSheet } from '../labels';

/** The Youth Union of a ward: who answers by post, the chapters that do it, how many. */
export const youthUnion: LabelledSheet = {
  name: 'Đoàn HB hỗ trợ DVC',
  about: 'Youth Union of a ward, aims with numbers, who answers by post, chapters that do it, numbers by stage',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['BCH ĐOÀN PHƯỜNG HÒA BẮC'],
        ['***'],
        ['BẢNG PHÂN CÔNG CHIẾN DỊCH "60 NGÀY CÙNG DÂN LÀM DỊCH VỤ CÔNG TRỰC TUYẾN" NĂM 2026'],
        [],
      ],
      header: [['TT', 'Phần việc', 'Chỉ tiêu', 'Phụ trách', 'Đơn vị thực hiện', 'Phối hợp', 'Thời gian']],
      columns: ['code', 'task', null, 'lead', 'implementing', 'coordinating', 'deadline'],
      rows: [
        section(['1. Giai đoạn chuẩn bị', '<', '<', '<', '<', '<', '<'], { code: '1', title: 'Giai đoạn chuẩn bị' }),
        task(
          [
            '1.1',
            'Lập 05 đội hình tình nguyện',
            '60 đoàn viên',
            'Bí thư Đoàn phường',
            'Các chi đoàn',
            'Trường THPT Hòa Bắc',
            '25/5/2026',
          ],
          { deadline: 'date 2026-05-25' },
        ),
        task(
          [
            '1.2',
            'Tập huấn thao tác trên Cổng Dịch vụ công quốc gia',
            '02 buổi',
            'Phó Bí thư Đoàn phường',
            'Chi đoàn cơ quan',
            'Trung tâm PVHCC',
            '29/5/2026',
          ],
          { deadline: 'date 2026-05-29' },
        ),
        section(['2. Giai đoạn cao điểm', '<', '<', '<', '<', '<', '<'], { code: '2', title: 'Giai đoạn cao điểm' }),
        task(
          [
            '2.1',
            'Trực hướng dẫn tại quầy',
            '02 người/buổi',
            'Phó Bí thư Đoàn phường',
            'Chi đoàn khu phố 1, Chi đoàn khu phố 2',
            'Trung tâm PVHCC',
            '01/6 - 30/7/2026',
          ],
          {
            implementing: ['Chi đoàn khu phố 1', 'Chi đoàn khu phố 2'],
            deadline: 'several/date 2026-07-30',
          },
        ),
        task(
          [
            '2.2',
            'Đến nhà người già, người khuyết tật nộp hồ sơ giúp',
            '150 hộ',
            'Ủy viên BTV Đoàn phường',
            'Đội hình số 3',
            'Hội Người cao tuổi; Hội Chữ thập đỏ',
            '01/6 - 30/7/2026',
          ],
          {
            coordinating: ['Hội Người cao tuổi', 'Hội Chữ thập đỏ'],
            deadline: 'several/date 2026-07-30',
          },
        ),
        task(
          [
            '2.3',
            'Cài VNeID, tạo chữ ký số',
            '800 người',
            'Bí thư Chi đoàn Công an',
            'Chi đoàn Công an',
            'Các khu phố',
            'Tối thứ Ba, thứ Sáu hằng tuần',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        task(
          [
            '2.4',
            'Quay 10 đoạn phim ngắn chỉ cách nộp hồ sơ',
            '10 phim',
            'Ủy viên BTV Đoàn phường',
            'Đội hình truyền thông',
            'Phòng Văn hóa - Xã hội',
            '15/6/2026',
          ],
          { deadline: 'date 2026-06-15' },
        ),
        task(
          [
            '2.5',
            'Gian "Chợ số" ở chợ Hòa Bắc',
            '70% tiểu thương dùng mã QR',
            'Bí thư Đoàn phường',
            'Chi đoàn khu phố 5',
            'Ban Quản lý chợ',
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        section(['3. Tổng kết', '<', '<', '<', '<', '<', '<'], { code: '3', title: 'Tổng kết' }),
        task(
          ['3.1', 'Khảo sát người được giúp', '200 phiếu', 'Phó Bí thư Đoàn phường', 'Các chi đoàn', null, '05/8/2026'],
          { deadline: 'date 2026-08-05' },
        ),
        task(
          [
            '3.2',
            'Khen thưởng, gửi báo cáo Tỉnh đoàn',
            '01 báo cáo',
            'Bí thư Đoàn phường',
            'Ban Thường vụ Đoàn phường',
            null,
            '10/8/2026',
          ],
          { deadline: 'date 2026-08-10' },
        ),
      ],
      below: [[], ['TM. BAN THƯỜNG VỤ ĐOÀN PHƯỜNG']],
    },
  ],
};
