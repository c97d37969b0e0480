import { section, task, type LabelledSheet } from '../labels';

/** The police of a province: offices by their abbreviations, what is to be reached, terms of many kinds. */
export const provincePolice: LabelledSheet = {
  name: 'CA tỉnh CCHC PAR',
  about: 'police of a province, offices by signs and numbers, numbers as numbers, terms of all kinds',
  kinds: ['tasks', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỘ CÔNG AN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['CÔNG AN TỈNH PHƯỚC BÌNH', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH, NÂNG CAO CHỈ SỐ PAR INDEX TRONG CÔNG AN TỈNH NĂM 2026'],
        ['(Kèm theo Kế hoạch số 310/KH-CAT-PV01 ngày 06/02/2026)'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ', 'Yêu cầu kết quả', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn thực hiện', 'Ghi chú'],
      ],
      columns: ['code', 'task', ['product', null], 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['I', 'CẢI CÁCH THỂ CHẾ', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Tự kiểm tra, rà soát văn bản do Công an tỉnh tham mưu ban hành',
            'Danh mục văn bản hết hiệu lực',
            'PV01',
            'Các đơn vị nghiệp vụ',
            'Trước ngày 31/12/2026',
            null,
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          [
            2,
            'Góp ý dự án luật liên quan lĩnh vực an ninh, trật tự',
            'Văn bản góp ý',
            'PV01',
            'PC06, PC07, PA01',
            'Theo yêu cầu của Bộ Công an',
            null,
          ],
          { coordinating: ['PC06', 'PC07', 'PA01'], deadline: 'event' },
        ),
        section(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '<', '<', '<', '<', '<']),
        task(
          [
            3,
            'Cấp đổi giấy phép lái xe toàn trình, trả tại nhà',
            '80% hồ sơ trực tuyến',
            'PC08',
            'Bưu điện tỉnh',
            'Quý II/2026',
            'PC08 báo cáo tuần',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            4,
            'Giảm một nửa thời gian cấp giấy chứng nhận phòng cháy',
            'Quyết định quy trình rút gọn',
            'PC07',
            'PV01',
            'Tháng 4/2026',
            null,
          ],
          { deadline: 'month 2026-04-30' },
        ),
        task(
          [
            5,
            'Đăng ký thường trú, tạm trú không cần giấy xác nhận',
            '100% Công an cấp xã thực hiện',
            'PC06',
            'Công an các xã, phường',
            'Thực hiện ngay',
            null,
          ],
          { deadline: 'event/ongoing/unreadable' },
        ),
        task(
          [
            6,
            'Xử lý phản ánh trên Cổng Dịch vụ công Bộ Công an',
            'Không quá 05 ngày làm việc/phản ánh',
            'PV01',
            'Các phòng nghiệp vụ; Công an các xã, phường',
            'Thường xuyên trong năm',
            null,
          ],
          { coordinating: ['Các phòng nghiệp vụ', 'Công an các xã, phường'], deadline: 'ongoing/year' },
        ),
        section(['III', 'XÂY DỰNG, CHỈNH ĐỐN LỰC LƯỢNG', '<', '<', '<', '<', '<']),
        task(
          [7, 'Thi tay nghề cán bộ tiếp dân, một cửa', '01 hội thi cấp tỉnh', 'PX01', 'PX03; PV01', '19/8/2026', null],
          { coordinating: ['PX03', 'PV01'], deadline: 'date 2026-08-19' },
        ),
        task(
          [
            8,
            'Kiểm tra điều lệnh, văn hóa ứng xử tại nơi tiếp dân',
            '04 đợt kiểm tra',
            'PX03',
            'Thanh tra Công an tỉnh',
            'Mỗi quý 01 đợt',
            null,
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['IV', 'CÔNG NGHỆ THÔNG TIN, ĐỀ ÁN 06', '<', '<', '<', '<', '<']),
        task(
          [
            9,
            'Làm sạch dữ liệu dân cư sau đổi tên đơn vị hành chính',
            'Dữ liệu đúng, đủ, sạch, sống',
            'PC06',
            'Công an các xã, phường',
            'Từ 01/3/2026 đến 30/9/2026',
            null,
          ],
          { deadline: 'several/date 2026-09-30' },
        ),
        task(
          [
            10,
            'Lắp ki-ốt tự phục vụ ở Công an 18 phường',
            '18 ki-ốt',
            'PH10',
            'PC06 và PV06',
            'Quý III, quý IV năm 2026',
            'Kinh phí Bộ cấp',
          ],
          { coordinating: ['PC06', 'PV06'], deadline: 'several/quarter 2026-12-31' },
        ),
        task(
          [
            11,
            'Khảo sát hài lòng của người dân bằng mã QR',
            'Tỷ lệ hài lòng từ 93%',
            'PV01',
            'Đoàn Thanh niên Công an tỉnh',
            'Tháng 5 và tháng 11/2026',
            null,
          ],
          { deadline: 'several/month 2026-11-30' },
        ),
      ],
      below: [[], ['Nơi nhận:', null, null, null, null, 'GIÁM ĐỐC'], ['- V01;', null], ['- Lưu: VT, PV01.', null]],
    },
  ],
};
