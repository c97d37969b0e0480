import { beginsGroup, headOf } from './heads';

const LEVEL_WITH_NAMES = '(?:xã|phường|đặc khu|thị trấn|thôn|ấp|bản|làng|buôn|khóm|khu phố|tổ dân phố|cơ sở|khu vực)';
const PLACE_NAME = String.raw`(?:\p{Lu}\p{Ll}*|\d{1,2})(?: (?:\p{Lu}\p{Ll}*|\d{1,2})){0,3}`;
const AT_A_PLACE = new RegExp(String.raw`^((?:.* )?${LEVEL_WITH_NAMES}) ${PLACE_NAME}$`, 'iu');
const ONLY_PLACE = new RegExp(`^${PLACE_NAME}$`, 'u');
const PLACE_AGAIN = new RegExp(`^(${LEVEL_WITH_NAMES}) ${PLACE_NAME}$`, 'u');

/**
 * What goes before each place of a list: 'UBND phường' of 'UBND phường Hồng Bàng' and 'Lê Chân', 'Thuế cơ sở' of 'Thuế cơ sở 1' and '2',
 * 'Tổ CNSCĐ' of 'Tổ CNSCĐ thôn Đông' and 'thôn Tây'. '' where the piece is no further place.
 */
export function sharedPlace(before: string, piece: string): string {
  const prefix = AT_A_PLACE.exec(before)?.[1];
  if (prefix === undefined || beginsGroup(before) || headOf(piece, false) !== null) return '';
  if (ONLY_PLACE.test(piece)) return prefix;
  const level = PLACE_AGAIN.exec(piece)?.[1];
  return level !== undefined && prefix.endsWith(` ${level}`) ? prefix.slice(0, -level.length - 1) : '';
}
