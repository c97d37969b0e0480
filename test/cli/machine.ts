import type { Machine } from '../../src/cli/run';

/** A machine whose disk is a map; everything else is the real command on the real file adapter. */
export function machineWith(
  files: Record<string, Uint8Array>,
): Machine & { files: Map<string, Uint8Array>; lines: string[]; complaints: string[] } {
  const disk = new Map(Object.entries(files));
  const lines: string[] = [];
  const complaints: string[] = [];
  return {
    files: disk,
    lines,
    complaints,
    read: async (path) => {
      const bytes = disk.get(path);
      if (bytes === undefined) throw new Error(`ENOENT ${path}`);
      return bytes;
    },
    write: async (path, bytes) => void disk.set(path, bytes),
    exists: async (path) => disk.has(path),
    filesIn: async (path) => {
      const inside = [...disk.keys()].filter((file) => file.startsWith(`${path}/`));
      return inside.length > 0 ? inside : null;
    },
    makeFolder: async (path) => {
      if (disk.has(path)) throw new Error(`EEXIST ${path}`);
    },
    samePlace: async (a, b) => a === b && disk.has(a),
    out: (text) => void lines.push(text),
    err: (text) => void complaints.push(text),
  };
}
