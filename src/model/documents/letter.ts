/** A part of an official document, top down. */
export type LetterBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'table';
      /** Parts of the page's width; they need not add up to anything. */
      readonly columns: readonly {
        readonly name: string;
        readonly width: number;
        readonly align?: 'center' | 'right';
      }[];
      readonly rows: readonly (readonly string[])[];
    };

/** An official document in the form of Nghị định 30/2020/NĐ-CP, to be edited and signed. */
export interface LetterSpec {
  readonly fileName: string;
  readonly superior: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  /** 'Số: ……/BC-……' */
  readonly number: string;
  /** Place and day. */
  readonly date: string;
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  /** The first line is the heading of the others. */
  readonly recipients: readonly string[];
  readonly signer: string;
}
