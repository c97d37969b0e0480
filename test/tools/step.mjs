import { spawnSync } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;

/** Runs a tool of node_modules in sight of the user; true when it ended well. */
export function step(title, name, args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(bin(name), args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}
