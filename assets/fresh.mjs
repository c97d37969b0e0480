import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm start` keeps the workbench that it built. */
export const QUICK = 'node_modules/.cache/phuluc';

/** All that goes into the pages. */
const INPUTS = [
  'src',
  'assets',
  'docs/rules',
  'docs/images',
  'docs/huong-dan.md',
  'docs/bo-tieu-chi.md',
  'webpack.config.js',
  'package-lock.json',
];

/**
 * When the newest of the pages' sources was written, in milliseconds: what was built before is old.
 * @returns {number}
 */
export function newestSource() {
  return Math.max(...INPUTS.filter((path) => existsSync(path)).map(newest));
}

const newest = (path) => {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : mtimeMs;
};
