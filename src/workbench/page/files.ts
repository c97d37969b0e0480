/** A file's name and bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The samples that are served beside the page. The first one is opened at the start. */
export const SAMPLES = [
  { file: 'mau-000-so-khcn-can-tho-2024.xlsx', title: 'Sở KH&CN Cần Thơ, 2024' },
  { file: 'mau-001-ubnd-tp-can-tho-2023.xlsx', title: 'UBND TP Cần Thơ, 2023' },
  { file: 'mau-003-so-khcn-can-tho-cchc-2023.xlsx', title: 'Sở KH&CN Cần Thơ, CCHC 2023' },
  { file: 'mau-004-so-khcn-hung-yen-2024.xlsx', title: 'Sở KH&CN Hưng Yên, 2024' },
] as const;

/** In: the name of a sample. Out: its bytes, or null when the server does not have it. */
export async function fetchSample(file: string): Promise<NamedBytes | null> {
  const response = await fetch(`assets/samples/${file}`).catch(() => null);
  if (!response?.ok) return null;
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/**
 * 'Kế hoạch.xlsx' → 'Kế hoạch - Phuluc.xlsx'; a copy of a copy keeps its name. The extension tells whether there are
 * macros in it.
 */
export const copyName = (name: string, extension: '.xlsx' | '.xlsm' = '.xlsx'): string =>
  `${name.replace(/\.(xls|xlt)[xm]$/i, '').replace(/ - Phuluc$/, '')} - Phuluc${extension}`;
