import { foldText } from '../model/text';
import abbreviations from './words/abbreviations.json';

/** Old and new places of the tone mark are one spelling: 'hoà' = 'hòa', 'uỷ' = 'ủy'. No accent is dropped or changed. */
const TONE_PLACES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const TONE_PLACE = new RegExp(Object.keys(TONE_PLACES).join('|'), 'g');
const LONG_FORMS = new Map(Object.entries(abbreviations));

/**
 * The normal form by which two spellings of a unit are compared: NFC, lower case, single blanks, one place for tone marks,
 * 'phòng/đơn vị' as 'phòng, đơn vị', abbreviations written out (KH&CN, TP, UBND …). Only for comparing, never shown.
 */
export function unitForm(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const form = formOf(name);
  if (known.size >= MEMORY) known.clear();
  if (name.length <= LONGEST_NAME) known.set(name, form);
  return form;
}

/** A plan names the same few units in every row; other texts must not fill the memory of a long session. */
const known = new Map<string, string>();
const MEMORY = 20_000;
const LONGEST_NAME = 160;

function formOf(name: string): string {
  return foldText(name)
    .replace(TONE_PLACE, (pair) => TONE_PLACES[pair]!)
    .replace(/[–—−]/g, '-')
    .replace(/ ?& ?/g, '&')
    .replace(/ ?[,/] ?/g, ', ')
    .replace(/(^| )tp\. ?/g, '$1tp ')
    .split(' ')
    .map(writtenOut)
    .join(' ')
    .replace(/^[ \-+•*]+/, '')
    .replace(/(?<![ .,;:])[ .,;:]+$/, '');
}

function writtenOut(word: string): string {
  const mark = /[.,;:]$/.test(word) ? word.slice(-1) : '';
  const bare = mark === '' ? word : word.slice(0, -1);
  return (LONG_FORMS.get(bare) ?? bare) + mark;
}
