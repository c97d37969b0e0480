import { foldText } from '../model/text';
import { unitForm } from './unit-key';

const OF_COMMUNE =
  /(?:ủy ban nhân dân|ubnd|đảng ủy|hđnd|trên địa bàn|của) (?:xã|phường|đặc khu|thị trấn)(?! *,)(?![A-Za-zÀ-ỹ])/u;
const OF_HIGHER =
  /(?:ủy ban nhân dân|ubnd|hđnd|của) (?:tỉnh|thành phố|tp)(?![A-Za-zÀ-ỹ])|(?:^|của |số .* )(?:sở|bộ|chính phủ|thủ tướng|tỉnh ủy|thành ủy|văn phòng chính phủ)(?![A-Za-zÀ-ỹ])|[-/](?:nq-cp|qđ-ttg|ttg)(?![A-Za-zÀ-ỹ])/u;

/**
 * True when the lines above the tables say that a body above the communes issues the plan: then 'UBND xã' stands for all of
 * them. In a plan of a commune, and where nothing is said, it is the one unit.
 */
export function isAboveCommunes(lines: readonly string[]): boolean {
  const folded = lines.map((line) => foldText(line).replaceAll('uỷ', 'ủy'));
  return !folded.some((line) => OF_COMMUNE.test(line)) && folded.some((line) => OF_HIGHER.test(line));
}

const ONE_COMMUNE =
  /^(?:chủ tịch |công an |ban chỉ huy quân sự )?(?:ủy ban nhân dân|hội đồng nhân dân|đảng ủy)? ?(?:xã|phường|đặc khu|thị trấn)$/;

/** 'UBND xã', 'HĐND phường': one commune without its name. */
export const isUnnamedCommune = (name: string): boolean => ONE_COMMUNE.test(unitForm(name));
