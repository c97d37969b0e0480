import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOWEST_EXCEL_API, ribbonRun } from '../src/workbook/excel/office';
import { parseXml, walk, type XmlElement } from './tools/xml';

/** What Office's validation service would check, offline. Order of elements: "Office Add-ins manifest" and MS-OWEMXML. */
const manifest = parseXml(readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8'));
const all = [...walk(manifest)];
const named = (name: string): XmlElement[] => all.filter((element) => element.name === name);
const one = (name: string): XmlElement => {
  const [first, ...more] = named(name);
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} elements <${name}>`);
  return first;
};
const childNames = (element: XmlElement): string[] => element.children.map((child) => child.name);
const shallow = (name: string): XmlElement => manifest.children.find((child) => child.name === name)!;

/** The strings of a resource by language: the default and its overrides. */
const textsOf = (resource: XmlElement): (string | undefined)[] => [
  resource.attributes['DefaultValue'],
  ...resource.children.map((child) => child.attributes['Value']),
];

const resources = new Map(
  all
    .filter((element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes['id'] !== undefined)
    .map((element) => [element.attributes['id']!, element]),
);

describe('manifest.xml', () => {
  it('has its elements in the order that Office requires', () => {
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(childNames(one('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childNames(one('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(childNames(one('Group'))).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control', 'Control']);
    for (const control of named('Control'))
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of named('Supertip')) expect(childNames(tip)).toEqual(['Title', 'Description']);
    for (const action of named('Action')) expect(childNames(action)).toEqual(['TaskpaneId', 'SourceLocation']);
    expect(childNames(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('is a task pane add-in for Excel with a lasting id and a version of four parts', () => {
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(one('VersionOverrides').attributes['xsi:type']).toBe('VersionOverridesV1_0');
    // Office keeps settings, caches and deployments by this id: a changed id is another add-in.
    expect(one('Id').text).toBe('9bea363d-5c90-4d7b-a405-4d75408789d2');
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(shallow('Hosts').children.map((host) => host.attributes['Name'])).toEqual(['Workbook']);
    expect(one('VersionOverrides').children[0]!.children.map((host) => host.attributes['xsi:type'])).toEqual([
      'Workbook',
    ]);
    expect(one('DisplayName').attributes['DefaultValue']).toBe('Phuluc');
  });

  it('asks for the permission and for the Excel that the code needs', () => {
    expect(one('Permissions').text).toBe('ReadWriteDocument');
    expect(one('Set').attributes).toEqual({ Name: 'ExcelApi', MinVersion: LOWEST_EXCEL_API });
  });

  it('speaks Vietnamese, and English everywhere', () => {
    expect(one('DefaultLocale').text).toBe('vi-VN');
    const spoken = [shallow('Description'), ...named('bt:String')];
    for (const element of spoken) {
      expect(
        element.children.map((child) => child.attributes['Locale']),
        element.attributes['id'],
      ).toEqual(['en-US']);
      expect(
        textsOf(element).every((text) => text !== undefined && text.trim() !== ''),
        element.attributes['id'],
      ).toBe(true);
    }
  });

  it('keeps to https and one origin', () => {
    const urls = all
      .flatMap((element) => Object.values(element.attributes))
      .filter(
        (value) =>
          /^[a-z]+:\/\//.test(value) &&
          !value.startsWith('http://schemas.microsoft.com/') &&
          value !== 'http://www.w3.org/2001/XMLSchema-instance',
      );
    expect(urls.length).toBeGreaterThan(10);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
    // Only domains that the pane would navigate to are listed: it goes nowhere.
    expect(named('AppDomain')).toEqual([]);
  });

  it('resolves every resource, uses each, and gives it the right kind', () => {
    const used = all.flatMap((element) =>
      element.attributes['resid'] === undefined ? [] : [{ by: element.name, id: element.attributes['resid'] }],
    );
    for (const { by, id } of used) {
      const kind =
        { 'bt:Image': 'bt:Image', SourceLocation: 'bt:Url', FunctionFile: 'bt:Url', LearnMoreUrl: 'bt:Url' }[by] ??
        'bt:String';
      expect([id, resources.get(id)?.name]).toEqual([id, kind]);
    }
    expect(new Set(used.map(({ id }) => id))).toEqual(new Set(resources.keys()));
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
    const ids = all.flatMap((element) =>
      ['Control', 'Group'].includes(element.name) ? [element.attributes['id']] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps short strings short: 125 characters, labels on one line of the ribbon', () => {
    for (const text of one('bt:ShortStrings').children.flatMap(textsOf)) expect(text!.length).toBeLessThanOrEqual(125);
    for (const text of one('bt:LongStrings').children.flatMap(textsOf)) expect(text!.length).toBeLessThanOrEqual(250);
    for (const text of textsOf(shallow('Description'))) expect(text!.length).toBeLessThanOrEqual(250);
  });

  it('has icons in the sizes that Office asks for, and each is a picture of that size', () => {
    for (const icon of named('Icon'))
      expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '64', '80']);
    const sized = named('bt:Image').filter((element) => element.attributes['size'] !== undefined);
    const pictures = sized.map((image) => ({
      size: Number(image.attributes['size']),
      url: resources.get(image.attributes['resid']!)!.attributes['DefaultValue']!,
    }));
    pictures.push(
      { size: 32, url: one('IconUrl').attributes['DefaultValue']! },
      { size: 64, url: one('HighResolutionIconUrl').attributes['DefaultValue']! },
    );
    for (const { size, url } of pictures) {
      const png = readFileSync(new URL(`..${new URL(url).pathname}`, import.meta.url));
      // Width and height stand in the header of a PNG.
      expect([url, png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        url,
        'PNG',
        size,
        size,
      ]);
    }
  });

  it('has the four buttons of the add-in, all on one pane, and the pane knows what each asks for', () => {
    const buttons = named('Control').map((control) => {
      const [label, , , action] = control.children as [XmlElement, XmlElement, XmlElement, XmlElement];
      const url = new URL(resources.get(action.children[1]!.attributes['resid']!)!.attributes['DefaultValue']!);
      return [
        resources.get(label.attributes['resid']!)!.attributes['DefaultValue'],
        action.attributes['xsi:type'],
        action.children[0]!.text,
        url.pathname,
        ribbonRun(url.search),
      ];
    });
    expect(buttons).toEqual([
      ['Kiểm tra', 'ShowTaskpane', 'Phuluc.Pane', '/taskpane.html', 'check'],
      ['Tô màu điểm mất', 'ShowTaskpane', 'Phuluc.Pane', '/taskpane.html', 'highlight'],
      ['Tạo phiếu', 'ShowTaskpane', 'Phuluc.Pane', '/taskpane.html', 'sheets'],
      ['Mở khung', 'ShowTaskpane', 'Phuluc.Pane', '/taskpane.html', null],
    ]);
  });

  it('names no function that the commands page does not have', () => {
    const commands = readFileSync(new URL('../src/commands/commands.ts', import.meta.url), 'utf8');
    const associated = [...commands.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map((match) => match[1]);
    expect(named('FunctionName').map((element) => element.text)).toEqual(associated);
    expect(resources.get(one('FunctionFile').attributes['resid']!)!.attributes['DefaultValue']).toBe(
      'https://localhost:3000/commands.html',
    );
  });
});

describe('the reader of XML in tests', () => {
  it('refuses what is not well-formed', () => {
    for (const source of ['<a><b></a></b>', '<a', '<a>', '<a/><b/>', '<a x="1" x="2"/>', '<a>&nbsp;</a>', '<a x=1/>'])
      expect(() => parseXml(source), source).toThrow();
  });
});
