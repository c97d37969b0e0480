const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file's name and bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Samples shipped with the page: the name of the file and how it is offered. Plans of 2023 and 2024, task texts written anew. */
export const SAMPLES = [
  { file: 'plan-000.xlsx', title: 'Kế hoạch của một sở, 2024 (3 phụ lục)' },
  { file: 'plan-001.xlsx', title: 'Kế hoạch của một thành phố, 2023 (3 phụ lục)' },
  { file: 'plan-003.xlsx', title: 'Danh mục nhiệm vụ CCHC của một sở, 2023' },
  { file: 'plan-004.xlsx', title: 'Danh mục nhiệm vụ PAPI của một sở, 2024' },
] as const;

export const readFile = async (file: File): Promise<NamedBytes> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

/** In: the name of a sample. Out: its bytes, or null when the server does not have it. */
export async function fetchSample(file: string): Promise<NamedBytes | null> {
  const response = await fetch(`assets/samples/${file}`).catch(() => null);
  if (!response?.ok) return null;
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** 'Kế hoạch.xlsx' → 'Kế hoạch - Phuluc.xlsx'; a copy of a copy keeps its name. */
export const copyName = (name: string): string => `${name.replace(/\.xlsx$/i, '').replace(/ - Phuluc$/, '')} - Phuluc.xlsx`;

/** Hands the bytes to the browser as a download. */
export function download({ name, bytes }: NamedBytes): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download holds its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
