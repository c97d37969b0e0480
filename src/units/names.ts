import { bareName } from './bare-name';
import { isCalling, isCallingAlone, isOutsider } from './callings';
import {
  beginsGroup,
  beginsUnit,
  bodyOf,
  bothWhole,
  carriesGroupOn,
  endsWithLevel,
  headOf,
  isOfficeOfBodies,
  isWholeBody,
  sameHead,
  startsWithLevel,
  writtenHead,
} from './heads';
import { isBareBodyFirst, isOfBodies, sameBeginning, wordsOf, type SignKind, type Word } from './name-words';
import { sharedPlace } from './places';
import type { UnitVocabulary } from './vocabulary';

/** A name as a run of names holds it, and the name itself: 'Tài chính' of 'Sở Nội vụ, Tài chính' is 'Sở Tài chính'. */
export interface NamedPart {
  readonly written: string;
  readonly bare: string;
}

/** No name of a unit has more words than this. */
const LONGEST_NAME = 28;
/**
 * Cuts a run of names, from the left: a sign parts two names where the right side begins as names of bodies or groups do, or
 * a side is known; a mere blank only after a known name. What begins no name belongs to the name before it.
 */
export function namesIn(text: string, vocabulary: UnitVocabulary, bulleted: boolean): NamedPart[] {
  return new Run(text, vocabulary, bulleted).cut();
}

class Run {
  private readonly words: readonly Word[];
  private readonly found: NamedPart[] = [];
  /** First word of the name that is being read. */
  private start = 0;
  /** The word after the known name with which it begins; `start` when it begins with none. */
  private knownTo = 0;

  constructor(
    private readonly text: string,
    private readonly vocabulary: UnitVocabulary,
    private readonly bulleted: boolean,
  ) {
    this.words = wordsOf(text);
  }

  cut(): NamedPart[] {
    if (this.words.length === 0) return [];
    this.begin(0);
    for (let at = Math.max(this.start + 1, this.knownTo); at < this.words.length;) {
      if (this.parts(at)) {
        this.end(at);
        this.begin(at);
      } else if (!this.shareHead(at)) {
        at++;
        continue;
      }
      at = Math.max(this.start + 1, this.knownTo);
    }
    this.end(this.words.length);
    return this.found;
  }

  private slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.words[from]!.from, this.words[to - 1]!.to) : '';
  }
  private get current(): string {
    return this.text.slice(this.words[this.start]!.from);
  }
  private rest(at: number): string {
    return this.text.slice(this.words[at]!.from);
  }

  private begin(at: number): void {
    this.start = at;
    this.knownTo = this.knownFrom(at, '');
    const list = SHARED_LIST.exec(this.current);
    if (list) this.readList(at + list[0].trim().split(/\s+/).length, capital(list[1]!));
  }

  private end(at: number): void {
    const written = this.slice(this.start, at);
    const bare = bareName(written, this.vocabulary);
    if (bare !== '') this.found.push({ written, bare });
  }

  private knownAt(at: number): boolean {
    return this.knownTo > this.start && at === this.knownTo;
  }

  /** The word after the longest known name that begins here, with `prefix` before it; `at` when there is none. */
  private knownFrom(at: number, prefix: string): number {
    const begin = prefix + this.slice(at, Math.min(this.words.length, at + 2));
    if (!this.vocabulary.mayBegin(begin) && !this.vocabulary.find(prefix + this.slice(at, at + 1))) return at;
    const last = Math.min(this.words.length, at + LONGEST_NAME);
    for (let to = last; to > at; to--) {
      const next = this.words[to];
      // A name ends at a sign, or where another one begins.
      if (next?.sign === 'blank' && !/^\p{Lu}/u.test(this.text.slice(next.from, next.from + 2))) continue;
      const name = prefix + this.slice(at, to).replace(/[\s.,;:-]+$/, '');
      if (this.vocabulary.find(name)) return to;
    }
    return at;
  }

  /** True when a name ends before the word `at` and another one begins with it. */
  private parts(at: number): boolean {
    const { sign } = this.words[at]!;
    const before = this.slice(this.start, at);
    if (sign === 'blank') return this.partsAtBlank(at, before);
    const rest = this.rest(at);
    if (isOfficeOfBodies(before, rest)) return false;
    if (this.needsMore(before) && !(isCalling(before) && isCalling(this.piece(at)))) return false;
    const known = this.knownAt(at);
    const begins = this.begins(at, rest, before);
    switch (sign) {
      case 'dash':
        return (
          begins &&
          (this.bulleted ||
            (known && this.knownFrom(at, '') > at) ||
            sameHead(before, rest) ||
            bothWhole(before, rest) ||
            (BRAND.test(before) && BRAND.test(rest)))
        );
      case 'and':
      case 'stop':
        return begins;
      default:
        return (
          begins ||
          (known && this.isWhole(before) && this.beginsAnew(at, rest)) ||
          unheaded(before, this.piece(at)) ||
          isCallingAlone(this.piece(at)) ||
          this.isWholeBodyAlone(at, before) ||
          (isCalling(before) && isCalling(this.piece(at))) ||
          (isOutsider(before) && /^\p{Lu}/u.test(rest)) ||
          sameBeginning(before, this.piece(at))
        );
    }
  }

  /** A known name may be the beginning of a longer one before a mere blank: 'Văn phòng Sở Nội vụ' is one office. */
  private partsAtBlank(at: number, before: string): boolean {
    const rest = this.rest(at);
    if (!/^\p{Lu}/u.test(rest) || !beginsUnit(rest)) return false;
    if (sameHead(before, rest) && before.includes(' ') && headOf(rest)!.rest !== '') return true;
    return this.knownAt(at) && this.isWhole(before) && this.endsAtSign(this.knownFrom(at, ''), at);
  }

  /** True when a known name goes from `at` to `to`, and nothing but a sign or a further name comes after it. */
  private endsAtSign(to: number, at: number): boolean {
    return to > at && (to === this.words.length || this.words[to]!.sign !== 'blank' || beginsUnit(this.rest(to)));
  }

  /** 'Báo' + 'và Đài …', 'Giám đốc' + ', Thủ trưởng các sở': a head alone is no name yet. */
  private needsMore(before: string): boolean {
    const head = headOf(before);
    return head?.rest === '' && !head.alone && !before.includes(',') && !this.vocabulary.find(before);
  }

  /** 'Hội LHPN xã / Bưu điện'; 'Phòng Bưu chính, Viễn thông' is one department. */
  private isWholeBodyAlone(at: number, before: string): boolean {
    const piece = this.piece(at);
    return isWholeBody(piece) && !/bưu chính$/i.test(before) && this.words[this.pieceEnd(at)]?.sign !== 'and';
  }

  private isWhole(name: string): boolean {
    return name.split(' ').length > 2;
  }

  private begins(at: number, rest: string, before: string): boolean {
    if (isOfBodies(before) && isBareBodyFirst(rest)) return false;
    // 'Phòng Khách hàng hộ sản xuất và cá nhân': no body answers with anybody at all.
    if (/^cá nhân$/i.test(rest) && !inGroup(before, this.vocabulary)) return false;
    if (inGroup(before, this.vocabulary) && (carriesGroupOn(rest) || /^một số /i.test(rest))) return false;
    if (
      / các /i.test(before) &&
      endsWithLevel(before) &&
      /^các (?:xã|phường|thị trấn|quận|huyện|đặc khu|thôn|ấp|khu)/i.test(rest)
    )
      return false;
    const to = this.knownFrom(at, '');
    // 'Phòng Khảo thí, Thanh tra và Đảm bảo chất lượng': one word of an enumeration, closed by 'và'.
    const next = this.pieceEnd(at);
    if (headOf(this.slice(at, next), false)?.rest === '' && this.closesEnumeration(next, before)) return false;
    if (to > at) return this.endsAtSign(to, at) || beginsUnit(rest);
    return beginsUnit(rest) || (beginsGroup(rest) && !(endsWithLevel(before) && startsWithLevel(rest)));
  }

  /** 'A, Thanh tra và Đảm bảo …': behind the 'và' stands no name, so that what goes before it is none either. */
  private closesEnumeration(next: number, before: string): boolean {
    const word = this.words[next];
    if (word?.sign !== 'and') return false;
    const rest = this.rest(next);
    return headOf(before)?.rest !== '' && !beginsUnit(rest) && !beginsGroup(rest) && !this.vocabulary.find(before);
  }

  /** After a known name a capital begins another one: 'Sở Nội vụ, Quản lý Khu công nghệ cao'. */
  private beginsAnew(at: number, rest: string): boolean {
    return /^\p{Lu}/u.test(rest) && !this.sharesHead(at) && !LEVEL_FIRST.test(rest);
  }

  /** The words up to the next sign. */
  private piece(at: number): string {
    return this.slice(at, this.pieceEnd(at));
  }
  private pieceEnd(at: number): number {
    let to = at + 1;
    while (to < this.words.length && this.words[to]!.sign === 'blank') to++;
    return to;
  }

  private sharesHead(at: number): boolean {
    const head = headOf(this.current);
    return head !== null && head.shared && this.knownFrom(at, `${head.head} `) > at;
  }

  /** 'Sở Nội vụ, Tài chính', 'P. HC-TH, KH-TC', 'các Sở: Y tế, Tư pháp', 'UBND xã A, xã B': the head is said once. */
  private shareHead(at: number): boolean {
    const { sign } = this.words[at]!;
    if (sign !== 'comma' && sign !== 'and') return false;
    const before = this.slice(this.start, at);
    const prefix = this.sharedPrefix(at, before, sign);
    if (prefix === '') return false;
    this.end(at);
    this.readList(at, prefix);
    return true;
  }

  private beginsAt(at: number): boolean {
    const rest = this.rest(at);
    return this.words[at]!.sign !== 'blank' && (beginsUnit(rest) || beginsGroup(rest) || this.knownFrom(at, '') > at);
  }

  /** Reads names that leave out their head, until one comes that has its own. */
  private readList(from: number, prefix: string): void {
    let at = from;
    while (at < this.words.length && (at === from || !this.beginsAt(at))) {
      const knownTo = this.knownFrom(at, `${prefix} `);
      const to = knownTo > at ? knownTo : this.endOfShared(at);
      const written = this.slice(at, to);
      this.found.push({ written, bare: `${prefix} ${bareName(written, this.vocabulary)}` });
      at = to;
    }
    if (at < this.words.length) this.begin(at);
    else {
      this.start = this.words.length;
      this.knownTo = this.start;
    }
  }

  private endOfShared(at: number): number {
    let to = at + 1;
    while (to < this.words.length && this.words[to]!.sign !== 'comma' && this.words[to]!.sign !== 'and') to++;
    return to;
  }

  /** The words that the name at `at` shares with the one before it; '' when it shares none. */
  private sharedPrefix(at: number, before: string, sign: SignKind): string {
    const body = bodyOf(before);
    const piece = this.piece(at);
    if (body !== '' && NAMED_PLACE.test(before.slice(body.length).trim()) && NAMED_PLACE.test(piece)) return body;
    const place = sharedPlace(before, piece);
    if (place !== '') return place;
    const head = headOf(before);
    // 'Hội Phụ nữ, Nông dân': the first word of one name makes a name of the next.
    const first = before.split(' ', 1)[0]!;
    // 'Đoàn xã, phường' are those of all communes.
    const isOfLevels = endsWithLevel(before) && startsWithLevel(piece);
    if (head?.alone && head.rest === '' && head.head.includes(' ') && !isOfLevels)
      if (headOf(`${first} ${piece}`)?.rest === '') return first;
    if (!head?.shared) return '';
    const own = writtenHead(before, head);
    const tail = before.slice(own.length).trim();
    if (this.knownAt(at) && this.knownFrom(at, `${own} `) > at) return own;
    // 'Sở VHTTDL, Báo và PTTH tỉnh': what is a head itself takes none from the name before.
    if (headOf(piece, false) !== null) return '';
    // Behind initials no name goes on: 'Phòng KHTH, Điều dưỡng, QLCL'.
    return sign === 'comma' && SHORT.test(tail) && (SHORT.test(piece) || NAMED.test(piece)) ? own : '';
  }
}

const SHARED_LIST =
  /^(?:[Cc]ác |[Nn]hững )?(Sở|sở|Bộ|bộ|Phòng|phòng|Ban|Khoa|khoa|Vụ|Cục|Chi cục)(?:\s*:\s*(?=[A-Za-zÀ-ỹ])|(?<=các Sở|các sở|Các Sở|Các sở|các Bộ|các bộ|Các Bộ|Các bộ) (?=\p{Lu}\p{Ll}))/u;
const SHORT = /^[\p{Lu}\d]{2,}(?:[-&][\p{Lu}\d]+)*$|^[\p{Lu}\d]+(?:[-&][\p{Lu}\d]+)+$/u;
const NAMED = /^\p{Lu}\p{Ll}+(?: [A-Za-zÀ-ỹ]+){0,3}$/u;
const NAMED_PLACE = /^(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã) (?:\p{Lu}|\d)/u;
const LEVEL_FIRST = /^(?:tp|thành phố|tỉnh)(?![A-Za-zÀ-ỹ])/iu;
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const inGroup = (before: string, vocabulary: UnitVocabulary): boolean =>
  beginsGroup(before) || vocabulary.isGroup(before);

/** 'VTV, VOV, TTXVN': short names without a head, side by side. */
const unheaded = (before: string, piece: string): boolean =>
  SHORT.test(piece) && (SHORT.test(before) || BRAND.test(before));
export const BRAND = /^(?:Viettel|VNPT|MobiFone|Mobifone|FPT)(?= |$)/;
