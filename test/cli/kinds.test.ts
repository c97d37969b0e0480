import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run';
import { machineWith } from './machine';

/** The plan as another kind of file. */
function planAs(change: (parts: Record<string, string>) => void): Uint8Array {
  const zip = unzipSync(new Uint8Array(readFileSync('assets/samples/mau-000-so-khcn-can-tho-2024.xlsx')));
  const parts = Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
const withMacros = planAs((parts) => {
  parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
});
const signed = planAs((parts) => {
  parts['_rels/.rels'] = parts['_rels/.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
  );
  parts['_xmlsignatures/origin.sigs'] = '';
});

describe('a plan with macros', () => {
  it('is checked and split like any other', async () => {
    const machine = machineWith({ 'plan.xlsm': withMacros });
    expect(await runCommand(['check', 'plan.xlsm'], machine)).toBe(0);
    expect(await runCommand(['split', 'plan.xlsm', '-o', 'out'], machine)).toBe(0);
  });

  it('is written under a name that Excel opens, and no other', async () => {
    const machine = machineWith({ 'plan.xlsm': withMacros });
    expect(await runCommand(['sheets', 'plan.xlsm', '-o', 'out.xlsx'], machine)).toBe(2);
    expect(machine.complaints.at(-1)).toContain('.xlsm');
    expect(await runCommand(['sheets', 'plan.xlsm', '-o', 'out.xlsm'], machine)).toBe(0);
    const plain = machineWith({ 'plan.xlsx': planAs(() => undefined) });
    expect(await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsm'], plain)).toBe(2);
  });
});

describe('a signed plan', () => {
  it('is written without its signature, which is said', async () => {
    const machine = machineWith({ 'plan.xlsx': signed });
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], machine);
    expect(machine.lines.join('\n')).toContain('chữ ký số');
    const plain = machineWith({ 'plan.xlsx': planAs(() => undefined) });
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], plain);
    expect(plain.lines.join('\n')).not.toContain('chữ ký số');
  });
});
