// npm run package -- --url https://example.gov.vn/phuluc/ : writes dist/manifest.xml, the manifest for the host that serves dist/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What manifest.xml is written for: the development server. */
const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The address of the folder that serves the pages, as the manifest needs it: https, no query, a slash at its end.
 * Throws with a plain sentence for any other.
 */
export function hostAddress(text) {
  if (text === undefined || text === '')
    throw new Error('Say where dist/ is served: npm run package -- --url https://example.gov.vn/phuluc/');
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`'${text}' is not an address. It looks like https://example.gov.vn/phuluc/`);
  }
  if (url.protocol !== 'https:')
    throw new Error(`'${text}' does not begin with https:// and Office loads nothing else.`);
  if (url.username !== '' || url.password !== '')
    throw new Error('The address must not hold a user name or a password: everybody can read the manifest.');
  if (url.search !== '' || url.hash !== '') throw new Error(`'${text}' has a '?' or a '#'. Give the folder alone.`);
  if (/\.(html|xml|js)$/i.test(url.pathname))
    throw new Error(`'${text}' is a file. Give the folder that holds taskpane.html.`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/**
 * The manifest for a host: the development manifest with every address of ours moved there. `version`: four numbers, or
 * none to keep it.
 */
export function manifestFor(source, address, version) {
  const base = hostAddress(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  if (version !== undefined && !/^\d+(\.\d+){3}$/.test(version))
    throw new Error(`'${version}' is not a version of four numbers, such as 1.2.0.0.`);
  const moved = source.replaceAll(DEVELOPMENT, () => base);
  return version === undefined ? moved : moved.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
}

/** Files that the manifest asks the host for, as paths inside dist/. */
export function filesIn(source) {
  return [...new Set([...source.matchAll(/"https:\/\/localhost:3000\/([^"?]*)/g)].map((match) => match[1]))];
}

function main(args) {
  const options = new Map();
  for (let at = 0; at < args.length; at += 2) {
    if (!['--url', '--version'].includes(args[at]) || args[at + 1] === undefined)
      throw new Error(
        `'${args[at]}' is not understood. Usage: npm run package -- --url https://example.gov.vn/phuluc/ [--version 1.2.0.0]`,
      );
    options.set(args[at], args[at + 1]);
  }
  const source = readFileSync('manifest.xml', 'utf8');
  const manifest = manifestFor(source, options.get('--url'), options.get('--version'));
  const missing = filesIn(source).filter((file) => !existsSync(join('dist', file)));
  if (missing.length > 0) throw new Error(`dist/ lacks ${missing.join(', ')}: run npm run build first.`);
  writeFileSync('dist/manifest.xml', manifest);
  console.log(
    `dist/manifest.xml is for ${hostAddress(options.get('--url'))}\nPut all of dist/ there, then give dist/manifest.xml to Microsoft 365 or the shared folder: docs/deploy.md.`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
