import { spawn } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;

/**
 * Runs a tool of node_modules; true when it ended well. `kept`: what it says is kept until it ends, so that tools can
 * run side by side and be read one after the other.
 */
export function step(title, name, args, { kept = false } = {}) {
  return new Promise((resolve) => {
    if (!kept) console.log(`\n— ${title}`);
    const child = spawn(bin(name), args, {
      stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    // A tool that cannot be started closes as well.
    child.on('error', (error) => (said += error.message));
    child.on('close', (status) => {
      if (kept || status !== 0) console.log(`\n— ${title}${said === '' ? '' : `\n${said.trimEnd()}`}`);
      resolve(status === 0);
    });
  });
}
