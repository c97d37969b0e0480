export function hostAddress(text: string | undefined): string;
export function manifestFor(source: string, address: string | undefined, version?: string): string;
export function filesIn(source: string): string[];
