import { masked } from './remarks';

/** What parts two words of a run of names. */
export type SignKind = 'blank' | 'comma' | 'and' | 'dash' | 'stop';

export interface Word {
  readonly from: number;
  readonly to: number;
  /** What stands before it. */
  readonly sign: SignKind;
}

const SIGN =
  /\s*[,/]\s*|\s+(?:(?:chủ trì,?\s+)?(?:và\s+)?(?<!(?:[Hh]ội đồng|HĐ|[Tt]ổ)\s+(?=phối hợp (?!với|cùng)))phối hợp(?:\s+(?:với|cùng))?|(?:chủ trì,?\s+)?(?:cùng(?:\s+với)?|với)|và|&)\s+|\s+[-–•]\s*|\s*\+\s*(?=[A-Za-zÀ-ỹ])|\s+\*\s+|\s*(?:→|⇒|->)\s*|\.\s+|\.(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*)|\s+(?:\d{1,2}[.)]|[a-hđ]\))\s+|\s+/gu;

/** The words of a run of names; a remark in parentheses is not cut, whatever stands in it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  let sign: SignKind = 'comma';
  const hidden = masked(text);
  for (const match of hidden.matchAll(SIGN)) {
    if (match.index > from) {
      words.push({ from, to: match.index, sign });
      sign = kindOf(match[0]);
    }
    from = match.index + match[0].length;
  }
  if (from < text.length) words.push({ from, to: text.length, sign });
  return words;
}

function kindOf(sign: string): SignKind {
  const bare = sign.trim();
  if (bare === '') return 'blank';
  if (bare === ',' || bare === '/') return 'comma';
  if (/^(?:\.|→|⇒|->)$/.test(bare)) return 'stop';
  return /^(?:[-–•*]|[\da-zđ]+[.)])$/.test(bare) ? 'dash' : 'and';
}

/** 'Các cơ quan Đảng, Quốc hội, Chính phủ': bodies of whom they are, and no bodies of their own. */
const STATE = '(?:Đảng|Nhà nước|Quốc hội|Chính phủ|Chủ tịch nước|Mặt trận(?: Tổ quốc)?|MTTQ|HĐND|UBND|đoàn thể)';
const OF_BODIES = new RegExp(
  `^(?:các|những) (?:cơ quan|đơn vị|ban|tổ chức|văn phòng)(?: tham mưu)?(?: của| thuộc)? ${STATE}(?:(?:, | và )${STATE})*$`,
  'iu',
);
const BARE_BODY_FIRST = new RegExp(`^${STATE}(?=$|\\s*[,;]|\\s+và )`, 'u');
export const isOfBodies = (before: string): boolean => OF_BODIES.test(before);
export const isBareBodyFirst = (rest: string): boolean => BARE_BODY_FIRST.test(rest);

/** 'Xưởng In số 1, Xưởng In số 2': whatever they are, they begin alike. */
export function sameBeginning(before: string, piece: string): boolean {
  const [first, second, ...rest] = before.split(' ');
  const own = piece.split(' ');
  return (
    second !== undefined &&
    /^\p{Lu}[A-Za-zÀ-ỹ]/u.test(first!) &&
    own[0] === first &&
    own.length > 1 &&
    own.slice(1).join(' ') !== [second, ...rest].join(' ')
  );
}
