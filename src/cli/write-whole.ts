import { promises, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all: beside its place under a name of its own, which then becomes the file's. A
 * full disk or Ctrl+C leaves neither half a file nor the half of one that was there before. Throws what the disk says.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Devices and pipes are written to as they are.
  const there = await promises.stat(path).catch(() => null);
  const half = there && !there.isFile() ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const leave = (): void => {
    rmSync(half, { force: true });
    // What a shell says of a command that Ctrl+C ended.
    process.exit(130);
  };
  if (half !== path) for (const signal of SIGNALS) process.once(signal, leave);
  try {
    const file = await promises.open(half, 'w');
    try {
      await file.writeFile(bytes);
      if (half !== path) await file.sync();
    } finally {
      await file.close();
    }
    if (half !== path) await promises.rename(half, path);
  } catch (error) {
    if (half !== path) await promises.rm(half, { force: true });
    throw error;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, leave);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
