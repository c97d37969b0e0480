import { UNIT_LEVEL } from '../layout/sheet-words';

/** Levels by the first words of a name, the first that fits. A guess for the planner to correct. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [
    /^((UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)( các| cấp)? )?(xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/iu,
    UNIT_LEVEL.commune,
  ],
  [
    /^((UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)( các| cấp)? )?(huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])/iu,
    UNIT_LEVEL.district,
  ],
  [/^Ban Thanh tra nhân dân(?![A-Za-zÀ-ỹ])/iu, UNIT_LEVEL.office],
  [
    /^(Sở|Ban|Cục|Công an|Bưu điện|Bảo hiểm xã hội|Kho bạc|Đài|Báo|Tòa án|Viện kiểm sát|Liên đoàn|Hội)(?![A-Za-zÀ-ỹ])/iu,
    UNIT_LEVEL.province,
  ],
  [
    /^(Văn phòng|Thanh tra) (UBND|HĐND|Ủy ban|Hội đồng|Đoàn|Tỉnh ủy|Thành ủy|tỉnh|thành phố|TP)(?![A-Za-zÀ-ỹ])/iu,
    UNIT_LEVEL.province,
  ],
  [/^(Phòng|Văn phòng|Thanh tra|Chi cục|Trung tâm|Bộ phận|Vườn ươm|Viện|Quỹ|Tổ)(?![A-Za-zÀ-ỹ])/iu, UNIT_LEVEL.office],
];

/** 'Sở Nội vụ' → 'Sở, ban, ngành', 'Phòng QLKH' → 'Phòng, đơn vị'; '' when the first words tell nothing. */
export const guessLevel = (name: string): string => LEVELS.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? '';
