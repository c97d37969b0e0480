import grammar from './words/heads.json';

/** How a text begins as names of bodies do: 'Sở', 'Chi cục', 'P.' and what comes after. */
export interface Head {
  /** The head word, lower case, without full stop: 'chi cục', 'p'. */
  readonly head: string;
  /** What stands after it: '' for a head alone. */
  readonly rest: string;
  /** The head begins with a small letter: 'công an tỉnh'. */
  readonly small: boolean;
  /** True where the head is a name by itself: 'Công an', 'HĐND', 'Viettel'. */
  readonly alone: boolean;
  /** True where several names share it: 'Sở Nội vụ, Tài chính'. */
  readonly shared: boolean;
}

interface HeadKind {
  readonly names: readonly string[];
  /** Words after it with which it is no head: 'Khoa học', 'Tổ chức', 'Báo cáo'. */
  readonly not?: readonly string[];
  /** In small letters it begins a name all the same. */
  readonly lower?: boolean;
  readonly alone?: boolean;
  readonly shared?: boolean;
  /** Begins a name only before a level, a place or the like: 'Thuế tỉnh', not '…, thống kê KH&CN'. */
  readonly placed?: boolean;
  /** Such a word alone is a body of its own and part of no department's name: 'Phòng Kinh tế; Điện lực'. */
  readonly whole?: boolean;
  readonly post?: boolean;
  /** Begins a name only before capital letters: 'Tổ chức UNIDO', not 'Tổ chức hội nghị'. */
  readonly acronym?: boolean;
  /** Only with its full stop: 'K. Luật', but no 'K'. */
  readonly dotted?: boolean;
  /** Begins a name only at the beginning of the text: 'Công chức …', but 'Phòng Tổ chức, Cán bộ'. */
  readonly first?: boolean;
}

const kinds = new Map<string, HeadKind>();
for (const kind of grammar.heads as readonly HeadKind[]) for (const name of kind.names) kinds.set(name, kind);
/** First words of heads, each with the words of the longest head that begins with it. */
const FIRST_WORDS = new Map<string, number>();
for (const words of [...kinds.keys()].map((name) => name.split(' ')))
  FIRST_WORDS.set(words[0]!, Math.max(words.length, FIRST_WORDS.get(words[0]!) ?? 0));
const MOST_WORDS = Math.max(...FIRST_WORDS.values());
const LEVELS = new Set(grammar.levels);
const PLACES = new Set(grammar.places);
const BODIES = grammar.bodies.toSorted((a, b) => b.length - a.length);

/** The kind of a head, by its word in small letters. */
const kindOf = (head: string): HeadKind | undefined => kinds.get(head);

/** True for 'Điện lực', 'Bưu điện': a body, though it tells of no place. */
export const isWholeBody = (text: string): boolean => kindOf(text.toLowerCase())?.whole === true;

const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Words of which the first letters are looked at; a head has few. */
const firstWords = (text: string, count: number): string[] => text.slice(0, 80).split(/\s+/, count);

/**
 * The head with which a text begins; null when it begins otherwise, or goes on with a word that makes another thing of it
 * ('Khoa học', 'Phòng chống'). `first`: the text is the beginning of a cell's line, where more words are heads.
 */
export function headOf(text: string, first = true): Head | null {
  const plain = text.replace(/^(\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2})\.\s*(?=[A-Za-zÀ-ỹ\d])/u, '$1 ');
  const words = firstWords(plain, MOST_WORDS + 3);
  const most = FIRST_WORDS.get(words[0]!.toLowerCase().replace(/[.,:;]$/, '')) ?? 0;
  for (let count = Math.min(most, words.length); count >= 1; count--) {
    const written = words.slice(0, count).join(' ').toLowerCase();
    const name = written.replace(/[.,:;]$/, '');
    const kind = kindOf(name);
    if (!kind || (kind.first && !first)) continue;
    // 'HĐND, UBND xã': a sign ends the name.
    const rest = /[,;]$/.test(written) ? '' : words.slice(count).join(' ');
    if (kind.not?.some((one) => startsWithWord(rest.toLowerCase(), one))) continue;
    if (kind.placed && !isPlaced(rest)) continue;
    if (kind.acronym && !/^\p{Lu}{3}/u.test(rest)) continue;
    if (kind.dotted && text[name.length] !== '.') continue;
    // 'CA', 'TT', 'P' in small letters are no abbreviations.
    if (name.length <= 2 && kind.names[0] !== name && startsSmall(plain)) continue;
    return {
      head: name,
      rest,
      small: startsSmall(plain),
      alone: kind.alone === true,
      shared: kind.shared === true,
    };
  }
  return null;
}

/** The head as the name writes it: 'Sở' of 'Sở Tài chính'. `head`: that of the name. */
export const writtenHead = (name: string, { rest }: Head): string => name.slice(0, name.length - rest.length).trim();

/** True for 'Giám đốc', 'Chủ tịch': the post of a person, that stands for the body. */
export const isPost = (head: string): boolean => kindOf(head)?.post === true;

const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[A-Za-zÀ-ỹ]/u.test(text.slice(word.length));

const isPlaced = (rest: string): boolean =>
  startsWithLevel(rest) ||
  [...PLACES].some((place) => rest.toLowerCase().startsWith(place)) ||
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![A-Za-zÀ-ỹ])/u.test(rest);

const POSTS = new RegExp(
  `^(?:(?:${[...kinds].flatMap(([name, kind]) => (kind.post ? [name] : [])).join('|')})(?:\\s*[,/]\\s*|\\s+và\\s+|\\s+))+`,
  'iu',
);
/** What stands behind the posts with which a name begins: 'các sở' of 'Giám đốc, Thủ trưởng các sở'; '' without a post. */
export const afterPosts = (name: string): string => {
  const match = POSTS.exec(name);
  return match ? name.slice(match[0].length) : '';
};

/**
 * 'PC06', 'PV01': departments of the police of a province go by their signs. Source: plans and announcements of provincial
 * police, 2023 to 2026.
 */
const POLICE_SIGN = /^P[A-Z]\d{2}(?![A-Za-zÀ-ỹ\d])/u;

export const isPoliceSign = (text: string): boolean => POLICE_SIGN.test(text) && text.length === 4;

/** True when a part of a list begins a name of its own there. `first`: it is the beginning of a line. */
export function beginsUnit(text: string, first = false): boolean {
  if (POLICE_SIGN.test(text)) return true;
  const head = headOf(text, first);
  if (!head) return false;
  if (head.rest === '' || /^[,;/&-]/.test(head.rest) || /^(và|hoặc) /.test(head.rest))
    return head.alone && (!head.small || head.head.length <= 4);
  return !head.small || kindOf(head.head)?.lower === true;
}

/** True for 'tỉnh', 'phường Tân An': a level, and what it is called. */
export const startsWithLevel = (text: string): boolean => {
  const [first = '', second = ''] = firstWords(text.toLowerCase(), 2);
  return LEVELS.has(first.replace(/[.,;]$/, '')) || LEVELS.has(`${first} ${second}`.replace(/[.,;]$/, ''));
};

const folded = (text: string): string => text.toLowerCase().replaceAll('uỷ', 'ủy');
const GENERIC = grammar.generic.toSorted((a, b) => b.length - a.length).join('|');
const RELATION = grammar.relations.toSorted((a, b) => b.length - a.length).join('|');
const BODY = BODIES.join('|');
const LEVEL = grammar.levels.join('|');
const END = '(?![A-Za-zÀ-ỹ\\d])';
/** 'Các …', 'một số …', '126 xã, phường', 'UBND các xã', 'UBND cấp xã'. */
const PLURAL = new RegExp(
  `^(?:(?:(?:phó )?trưởng |bí thư |đội trưởng |tổ trưởng )?(?:các|những|một số|toàn thể|tất cả|mọi|toàn bộ) (?!khu(?! phố| dân cư)${END})|(?:cbccvc|cbcc|cbvc|toàn) (?:toàn |thuộc )?(?:ngành|cơ quan|đơn vị|sở|${LEVEL})${END}|\\d{1,3}(?:/\\d{1,3})? (?:${GENERIC}|${LEVEL})${END}|(?:${BODY}) (?:các (?!cơ quan đảng|khu )|cấp |\\d{1,3}(?:/\\d{1,3})? ))`,
  'u',
);
/** 'Sở, ban, ngành'; 'sở ngành', 'đơn vị có liên quan', 'trường' only in small letters: 'Sở Y tế' is a name. */
const LISTED = new RegExp(`^(?:${GENERIC})(?:\\s*[,/]\\s*| và )(?:${GENERIC})${END}`, 'u');
const GENERAL = new RegExp(
  `^(?!tổ chức (?:${grammar.organisedWork.join('|')})${END})(?:(?:${GENERIC}) (?=(?:${GENERIC}|${RELATION})${END})|(?:${grammar.general.join('|')}) (?=\\p{Ll})|tổ chức (?=(?:${grammar.organised.join('|')})${END})|(?:${GENERIC})$)`,
  'u',
);

/** True when a text begins as the names of groups do. */
export function beginsGroup(text: string): boolean {
  const start = text.slice(0, 120);
  const lower = folded(start);
  if (PLURAL.test(lower) || LISTED.test(lower)) return true;
  const general = GENERAL.exec(lower);
  return general !== null && !/^\p{Lu}/u.test(start.slice(general[0].length));
}

const GENERIC_START = new RegExp(`^(?:${GENERIC})${END}`, 'u');
/** 'Viện NC trên địa bàn', 'Trường THPT có liên quan': not one of them. */
const OF_ALL = / (?:trên địa bàn|(?:có )?liên quan)(?![A-Za-zÀ-ỹ])/u;
/** 'Chi bộ, đảng bộ trực thuộc': in small letters, of all that there are. */
const SMALL_OF_ALL = new RegExp(`^\\p{Ll}[\\p{Ll} ]*? (?:${RELATION})${END}`, 'u');
/** True when a part of a list only carries a group on: 'ngành', 'địa phương liên quan'. */
export const carriesGroupOn = (text: string): boolean => {
  if (SMALL_OF_ALL.test(text.split(/[,;/]/, 1)[0]!)) return true;
  const lower = text.slice(0, 60).toLowerCase();
  const match = GENERIC_START.exec(lower);
  if (!match) return /^\p{Ll}/u.test(text) && !beginsUnit(text) && !/^(các|những|một số) /.test(lower);
  const next = text.slice(match[0].length).trimStart();
  if (OF_ALL.test(text.split(/[,;/]/, 1)[0]!)) return true;
  return !/^[\p{Lu}\d]/u.test(next) && !(startsWithLevel(next) && beginsUnit(text));
};

const ONE_BODY = new RegExp(`^(?:${BODY})$`, 'u');
const OFFICE_OF_BODIES = new RegExp(
  `^(?:${grammar.offices.join('|')})(?: .*)? (?:${BODY})(?:\\s*[,-]\\s*(?:${BODY}))*$`,
  'u',
);
const STARTS_WITH_BODY = new RegExp(`^(?:${BODY})${END}`, 'u');

/** 'Văn phòng HĐND' + 'UBND phường', 'Văn phòng Đảng ủy' + 'HĐND': one office serves several bodies. */
export const isOfficeOfBodies = (before: string, after: string): boolean =>
  STARTS_WITH_BODY.test(folded(after.slice(0, 40))) && OFFICE_OF_BODIES.test(folded(before.trim()));

/** True for a body alone, without its level: 'HĐND'. */
export const isBareBody = (name: string): boolean => ONE_BODY.test(folded(name));

/** 'UBND', 'Ủy ban nhân dân' at the beginning of a name; '' when it begins otherwise. */
export const bodyOf = (name: string): string => {
  const match = STARTS_WITH_BODY.exec(folded(name));
  return match ? name.slice(0, match[0].length) : '';
};

/** 'các phòng thuộc xã': what goes on may be of that level. */
export const endsWithLevel = (before: string): boolean =>
  /(?:^|[\s,])(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thôn|ấp|tỉnh|thành phố|cấp)$/i.test(before);

/** 'Sở A Sở B', 'Phòng A - Phòng B': the same head again begins another name. */
export function sameHead(before: string, rest: string): boolean {
  const head = headOf(before);
  const next = headOf(rest, false);
  return (
    head !== null &&
    next !== null &&
    head.head === next.head &&
    head.rest !== '' &&
    !next.small &&
    !/^(?:đại học|đh|trường)$/.test(head.head)
  );
}

/** 'Văn phòng Sở - Phòng TCCB', 'Đảng ủy - HĐND - UBND xã': each side is a name of its own; no half of 'Tổ chức - Hành chính' is. */
export function bothWhole(before: string, rest: string): boolean {
  if (isBareBody(before) && bodyOf(rest) !== '') return true;
  if (endsWithLevel(before) && headOf(before) !== null && beginsUnit(rest)) return true;
  const [head, next] = [headOf(before), headOf(rest, false)];
  if (head === null || next === null || head.rest === '' || next.small || next.head === 'chi nhánh') return false;
  return next.alone ? /^(?:Sở|Ban|Bộ|tỉnh|xã|phường|huyện)(?![A-Za-zÀ-ỹ])/u.test(next.rest) : next.rest !== '';
}
