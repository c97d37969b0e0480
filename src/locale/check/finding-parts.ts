/**
 * The four parts of every message. `{name}` stands for an argument, `{at}` for the finding's cell, `{sheet}` for its
 * sheet.
 */
export interface FindingText {
  readonly wrong: string;
  readonly found: string;
  readonly allowed: string;
  readonly action: string;
}

/** What a rule is called, and why it is there, with its source where there is one. */
export interface RuleText {
  readonly name: string;
  readonly why: string;
}
