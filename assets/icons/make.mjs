/** Draws the icons of the add-in from their SVG files: `node assets/icons/make.mjs`. Sizes as Office asks for them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../test/tools/chromium.mjs';

const SIZES = {
  icon: [16, 32, 64, 80, 128],
  check: [16, 32, 64, 80],
  highlight: [16, 32, 64, 80],
  sheets: [16, 32, 64, 80],
};
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const picture = `data:image/svg+xml;base64,${readFileSync(file(`${name}.svg`)).toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${picture}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: file(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
