import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  // The same browser without a window: a sixth quicker, and lighter to install.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium, Chrome or Edge; null when there is none. */
export function findChromium() {
  return PLACES.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** As findChromium; on Debian, as root, installs the distribution's Chromium first when none is there. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log('Installing Chromium with apt-get …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  // Ubuntu and older Debians have no such package.
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-liberation'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findChromium() !== null) break;
  }
  return findChromium();
}
