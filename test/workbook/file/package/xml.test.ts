import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  decodeXml,
  escapeAttribute,
  escapeText,
  parseRoot,
  printRoot,
  textOf,
  withAttribute,
  XmlError,
} from '../../../../src/workbook/file/package/xml';

const SAMPLE =
  '<?xml version="1.0"?>\n<!-- <a> --><x:a n="1>0" m=\'"\'>\n <b/><c d="/>"><c/>t</c><![CDATA[<e>]]><!-- </x:a> -->&amp;</x:a>\n';

describe('pieces of a part', () => {
  it('are printed as they were read', () => {
    const root = parseRoot(SAMPLE);
    expect(printRoot(root)).toBe(SAMPLE);
    expect(root.prefix).toBe('x:');
    expect(root.pieces.filter((piece) => piece.name !== '').map((piece) => piece.xml)).toEqual([
      '<b/>',
      '<c d="/>"><c/>t</c>',
    ]);
  });

  it('of an empty root can be added to', () => {
    expect(printRoot(parseRoot('<a b="1" />'))).toBe('<a b="1"></a>');
  });

  it('are refused where the XML is broken or has a document type', () => {
    for (const broken of ['', 'x', '<a>', '<a></b>', '<a><b></a>', '<a><b></c></a>', '<a', '<!DOCTYPE a><a/>', '</a>'])
      expect(() => parseRoot(broken)).toThrow(XmlError);
  });
});

describe('attributes', () => {
  it('are read decoded and by their whole name', () => {
    expect(attribute('<a xr:id="2" id="1"/>', 'id')).toBe('1');
    expect(attribute("<a r:id='&lt;&#x110;&#233;'>", 'r:id')).toBe('<Đé');
    expect(attribute('<a b="1"><c d="2"/></a>', 'd')).toBeNull();
  });

  it('are set, replaced and removed; the others stay', () => {
    expect(withAttribute('<a b="1"/>', 'c', '"2"')).toBe('<a b="1" c="&quot;2&quot;"/>');
    expect(withAttribute('<a b="1" c="2">x</a>', 'b', '3')).toBe('<a b="3" c="2">x</a>');
    expect(withAttribute('<a b="1" c="$&2">x</a>', 'b', null)).toBe('<a c="$&2">x</a>');
  });

  it('and texts come back from what was escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)),
        (text) => {
          expect(attribute(`<a b="${escapeAttribute(text)}"/>`, 'b')).toBe(text);
          expect(textOf(`<a>${escapeText(text)}</a>`)).toBe(text);
          expect(decodeXml(escapeAttribute(text))).toBe(text);
        },
      ),
    );
  });
});
