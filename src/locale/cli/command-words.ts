/** What the command prints. `{name}` is filled by the caller. */
export interface CommandWords {
  readonly help: string;
  readonly wrong: Readonly<
    Record<
      | 'unknown-command'
      | 'unknown-option'
      | 'value-missing'
      | 'value-unwanted'
      | 'no-file'
      | 'no-word-file'
      | 'one-file'
      | 'no-output'
      | 'no-output-of-read'
      | 'no-folder'
      | 'no-master'
      | 'no-day'
      | 'no-period'
      | 'no-plans'
      | 'two-files'
      | 'no-overview'
      | 'unknown-language',
      string
    >
  >;
  readonly sameFile: string;
  readonly outputExists: string;
  readonly fileExists: string;
  readonly copyExists: string;
  readonly tablesRead: string;
  readonly cannotWrite: string;
  readonly diskFull: string;
  readonly unsigned: string;
  readonly cannotMakeFolder: string;
  /** The thread that checked a file broke down. */
  readonly threadFailed: string;
  readonly nothingFound: string;
  /** Where something was not read for certain: {doubts}. */
  readonly nothingSure: string;
  readonly summary: string;
  readonly noTable: string;
  readonly hidden: string;
  readonly written: string;
  readonly proof: string;
  readonly planFaults: string;
  readonly unplaced: string;
  readonly splitUnit: string;
  readonly splitGroup: string;
  readonly splitDone: string;
  readonly collected: string;
  readonly collectNothing: string;
  readonly collectSheet: string;
  readonly collectFate: Readonly<Record<'unknown-unit' | 'unreadable', string>>;
  readonly collectLockFile: string;
  readonly collectOtherPlan: string;
  readonly collectUnread: string;
  readonly collectRow: Readonly<Record<'own' | 'gone', string>>;
  readonly overview: { readonly done: string };
  readonly coverage: Readonly<
    Record<
      | 'head'
      | 'counts'
      | 'missing'
      | 'doubtful'
      | 'later'
      | 'noDay'
      | 'otherPoints'
      | 'notGiven'
      | 'conditional'
      | 'years',
      string
    >
  >;
  readonly collectAltered: string;
  readonly collectMissing: string;
  readonly collectCell: Readonly<Record<'conflict' | 'replaced', string>>;
}
