#!/usr/bin/env node
// The command: runs phuluc.script.js beside it, from what V8 had made of that file when it was built (phuluc.cache).
// Compiling it anew takes longer than checking a short plan. No module of ECMAScript: Node loads its loader for those alone,
// which takes a tenth of its start.
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');

// A call is over before most code would have paid for being optimised: V8 is to wait for longer. Patterns over
// Vietnamese letters are large: making them twice, first to be interpreted, costs more than it gives. And the young
// generation is to reach its size in two steps, not in four. Measured on this V8 alone. What is compiled fits only the
// flags that it was made with.
if (process.versions.v8.startsWith('11.'))
  for (const flag of ['--interrupt-budget=600000', '--no-regexp-tier-up', '--semi-space-growth-factor=4'])
    setFlagsFromString(flag);

const code = join(__dirname, 'phuluc.script.js');
const bytes = readFileSync(code);
// The minifier writes all letters beyond ASCII by their numbers, so that a letter is a byte; a development build does not.
const source = bytes.toString(nameOf(bytes).includes('-dev') ? 'utf8' : 'latin1');
const script = new Script(source, { filename: code, cachedData: cacheOf(bytes) });
script.runInThisContext();

// While the command is being built: what was compiled by now is kept.
const kept = process.env.PHULUC_KEEP_COMPILED;
if (kept) process.on('exit', () => writeFileSync(kept, Buffer.concat([nameOf(bytes), script.createCachedData()])));

/** What was kept of this very file; V8 itself refuses what another version of it made. */
function cacheOf(bytes) {
  try {
    const cache = readFileSync(join(__dirname, 'phuluc.cache'));
    const name = nameOf(bytes);
    return cache.subarray(0, name.length).equals(name) ? cache.subarray(name.length) : undefined;
  } catch {
    return undefined;
  }
}

/** The first line of the file, which names its build. */
function nameOf(bytes) {
  return bytes.subarray(0, bytes.indexOf('\n') + 1);
}
