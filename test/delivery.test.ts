import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, hostAddress, manifestFor } from '../assets/package.mjs';
import { DIST, ensureBuilt } from './e2e/pages/build';
import { policyOf } from '../assets/serve.mjs';
import { parseXml, walk } from './tools/xml';

/** What is put on a server: the folder that `npm run build` makes, and the manifest that `npm run package` makes for it. */
const source = readFileSync('manifest.xml', 'utf8');
const BUILD_MS = 400_000;

/** The scripts and styles that a page loads before it shows anything. */
const firstFiles = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)].map((match) => match[1]!);

describe('the built folder', () => {
  beforeAll(ensureBuilt, BUILD_MS);
  const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

  it('shows the pane with less than 200 KB of scripts, gzipped', () => {
    const files = firstFiles(read('taskpane.html')).filter((file) => !/^https?:/.test(file));
    expect(files.length).toBeGreaterThan(0);
    const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      files.join(', '),
    ).toBeLessThan(200_000);
  });

  it('names its scripts by their content, so that a new version is never mixed with an old one', () => {
    for (const page of ['taskpane.html', 'commands.html', 'workbench.html'])
      for (const file of firstFiles(read(page)).filter((file) => !/^https?:/.test(file))) {
        expect(file).toMatch(/\.[0-9a-f]{8}\.(js|css)$/);
        expect(existsSync(join(DIST, file)), file).toBe(true);
      }
  });

  it('allows scripts of its own and of Office alone, and sends nothing anywhere else', () => {
    for (const page of ['taskpane.html', 'commands.html']) {
      const html = read(page);
      const policy = policyOf(html);
      expect(policy, page).not.toBeNull();
      const rules = new Map(policy!.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
      expect(rules.get('default-src')).toEqual(["'none'"]);
      expect(rules.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
      expect(rules.get('connect-src')).toEqual(["'self'"]);
      // The policy holds for what comes after it: no script may stand before.
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('takes Office’s library from Microsoft: no file of it is among ours', () => {
    expect(read('taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(existsSync(join(DIST, 'office'))).toBe(false);
  });
});

describe('a build for an intranet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const build = (office: string) =>
    spawnSync(
      process.execPath,
      [
        'node_modules/webpack/bin/webpack.js',
        '--mode',
        'production',
        '--config-name',
        'pages',
        '--env',
        'page=commands',
        '--output-path',
        folder,
      ],
      { env: { ...process.env, OFFICE_JS: office }, encoding: 'utf8' },
    );

  it('brings the whole of Office’s library, unchanged, and asks for no other address', () => {
    const { status, stderr } = build('local');
    expect([status, stderr]).toEqual([0, expect.any(String)]);
    const html = readFileSync(join(folder, 'commands.html'), 'utf8');
    expect(html).toMatch(/src="?office\/office\.js/);
    expect(html).not.toContain('appsforoffice');
    expect(policyOf(html)).toContain("script-src 'self';");
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    const files = [
      'office.js',
      'excel-win32-16.01.js',
      'excel-web-16.00.js',
      'excel-mac-16.00.js',
      'excel-ios-16.00.js',
      'o15apptofilemappingtable.js',
      'telemetry/oteljs_agave.js',
      'vi-vn/office_strings.js',
      'en-us/office_strings.js',
    ];
    for (const file of files)
      expect([file, hash(join(folder, 'office', file))]).toEqual([
        file,
        hash(join('node_modules/@microsoft/office-js/dist', file)),
      ]);
    expect(existsSync(join(folder, 'office/AgaveErrorUX/index.html'))).toBe(true);
    // A language that office.js is asked for and does not find falls back to en-us after five seconds of waiting.
    expect(
      readdirSync(join(folder, 'office')).filter((name) =>
        existsSync(join(folder, 'office', name, 'office_strings.js')),
      ).length,
    ).toBeGreaterThan(100);
  });

  it('has the library of every Excel that office.js may ask for, by its own table', () => {
    const office = readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8');
    const table = /excel:\{([^}]*)\}/g;
    const asked = [...office.matchAll(table)].map((match) => match[1]!).find((text) => text.includes('win32'))!;
    const wanted = [...asked.matchAll(/(\w+):"([\d.]+)"/g)]
      .map((match) => `excel-${match[1]}-${match[2]}.js`)
      .filter((file) => !/-(winrt|android)-/.test(file));
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((file) => !existsSync(join(folder, 'office', file)))).toEqual([]);
  });

  it('says which two kinds there are when asked for a third', () => {
    const { status, stdout, stderr } = build('offline');
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain("OFFICE_JS must be 'cdn' or 'local', not 'offline'.");
  });
});

describe('the manifest for a host', () => {
  const urls = (xml: string): string[] =>
    [...walk(parseXml(xml))]
      .flatMap((element) => Object.values(element.attributes))
      .filter((value) => /^https?:\/\//.test(value) && !/schemas\.microsoft\.com|www\.w3\.org/.test(value));

  it('moves every address to the host, with or without a slash at the end, at the root or below it', () => {
    for (const [given, base] of [
      ['https://a.gov.vn', 'https://a.gov.vn/'],
      ['https://a.gov.vn/tien-ich/phuluc', 'https://a.gov.vn/tien-ich/phuluc/'],
      ['https://a.gov.vn:8443/x/', 'https://a.gov.vn:8443/x/'],
    ] as const) {
      const moved = urls(manifestFor(source, given));
      expect(moved.length).toBe(urls(source).length);
      expect(moved.filter((url) => !url.startsWith(base))).toEqual([]);
      expect(moved).toContain(`${base}taskpane.html?run=check`);
    }
  });

  it('stays well-formed when the address holds what XML reserves', () => {
    expect(urls(manifestFor(source, "https://a.gov.vn/a&b'c/"))[0]).toBe(
      "https://a.gov.vn/a&b'c/assets/icons/icon-32.png",
    );
  });

  it('takes a version of four numbers, and changes nothing else', () => {
    const version = '1.2.0.0';
    expect(manifestFor(source, 'https://localhost:3000', version)).toBe(
      source.replace(/<Version>.*<\/Version>/, `<Version>${version}</Version>`),
    );
    expect(() => manifestFor(source, 'https://a.vn', '1.2')).toThrow('four numbers');
  });

  it('refuses in words what Office would refuse later', () => {
    const cases = [
      [undefined, '--url'],
      ['a.gov.vn', 'not an address'],
      ['http://a.gov.vn/', 'https'],
      ['file:///c:/phuluc', 'https'],
      ['https://u:p@a.gov.vn/', 'password'],
      ['https://a.gov.vn/?x=1', "'?'"],
      ['https://a.gov.vn/taskpane.html', 'folder'],
    ] as const;
    for (const [address, words] of cases) expect(() => hostAddress(address), address).toThrow(words);
  });

  it('asks the host only for files that a build makes', () => {
    expect(filesIn(source)).toContain('taskpane.html');
    expect(filesIn(source).filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });
});
