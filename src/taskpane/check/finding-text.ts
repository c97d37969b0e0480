import type { Language, Words } from '../../locale';
import { findingText, severityName } from '../../locale/check/findings';
import { cellAddress } from '../../model/address';
import type { Finding } from '../../model/finding';

/** A finding as plain text for a message or a letter: where and how grave, what is wrong, what to do. */
export function findingAsText(finding: Finding, { copying }: Words, language: Language): string {
  const { wrong, action } = findingText(finding, language);
  const { at, severity } = finding;
  return [
    `${severityName(severity, language)} · ${copying.place(cellAddress(at), at.sheet)}`,
    wrong,
    copying.action(action),
  ].join('\n');
}

/** Findings one below the other, numbered, under a line that says how many there are. */
export function findingsAsText(findings: readonly Finding[], words: Words, language: Language): string {
  return [
    words.copying.heading(findings.length),
    ...findings.map((finding, index) => `${index + 1}. ${findingAsText(finding, words, language)}`),
  ].join('\n\n');
}
