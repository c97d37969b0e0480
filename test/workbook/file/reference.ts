import { strToU8, zipSync } from 'fflate';

/**
 * A planner's workbook with what file libraries are known to lose, written part by part: text results of formulas,
 * shared formulas, conditional fills without patternType, an Excel 2010 data bar, a chart, a note, rich text, a
 * validation, print setup, names, hidden rows, theme colours, column formats, a table, a chart sheet, a prefixed part,
 * macros' neighbours.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...list: [string, string, string, string?][]): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`).join('')}</Relationships>`;

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;

const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="3" firstSheet="0"/></bookViews><sheets><sheet name="Phụ lục 1" sheetId="4" r:id="rId1"/><sheet name="Biểu đồ" sheetId="7" r:id="rId2"/><sheet name="Tiền tố" sheetId="9" r:id="rId3"/><sheet name="Bảng" sheetId="10" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục 1'!$1:$1</definedName><definedName name="DiemChuan" comment="tên &amp; chú">'Phụ lục 1'!$C$2:$C$6</definedName><definedName name="NoiBo" localSheetId="3">'Bảng'!$A$1</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

/** The first sheet in the pieces that tests speak of. */
export const SHEET = {
  before: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"/></sheetPr><dimension ref="A1:E9"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9.140625" style="2"/><col min="2" max="2" width="60.7109375" customWidth="1"/><col min="5" max="5" width="0" hidden="1" customWidth="1"/></cols>`,
  data: '<sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2" spans="1:5"><c r="A2" s="2" t="s"><v>2</v></c><c r="B2"><v>1.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2+$B$2</f><v>4.5</v></c><c r="D2" t="str"><f>A2&amp;"x"</f><v>2.4x</v></c></row><row r="3"><c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="0"/><v>5.5</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="4"><c r="B4"><v>3</v></c><c r="C4"><f t="shared" si="0"/><v>7.5</v></c><c r="D4" s="3"><v>45000.5</v></c></row><row r="6" hidden="1"/><row r="9" s="4" customFormat="1"><c r="B9" t="inlineStr"><is><r><t>đậm</t></r><r><rPr><b/></rPr><t xml:space="preserve"> hơn</t></r></is></c></row></sheetData>',
  conditional:
    '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{AAAAAAAA-0001-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  after:
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" errorTitle="Sai" sqref="E2:E4"><formula1>"Có,Không"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId3" tooltip="cổng"/><hyperlink ref="B1" location="\'Bảng\'!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId4"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAAAAAA-0001-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
};

const styles = `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="164" formatCode="d/m/yyyy"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="0"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const theme = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

const drawing = (id: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const chart = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Phụ lục 1'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

/** The parts by path, in the file's order. */
export const REFERENCE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${TYPE}.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('/xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('/xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`)}${override('/xl/worksheets/sheet3.xml', `${TYPE}.worksheet+xml`)}${override('/xl/worksheets/sheet4.xml', `${TYPE}.worksheet+xml`)}${override('/xl/chartsheets/sheet1.xml', `${TYPE}.chartsheet+xml`)}${override('/xl/styles.xml', `${TYPE}.styles+xml`)}${override('/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`)}${override('/xl/calcChain.xml', `${TYPE}.calcChain+xml`)}${override('/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml')}${override('/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml')}${override('/xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml')}${override('/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')}${override('/xl/comments1.xml', `${TYPE}.comments+xml`)}${override('/xl/tables/table1.xml', `${TYPE}.table+xml`)}</Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'styles', 'styles.xml'],
    ['rId6', 'sharedStrings', 'sharedStrings.xml'],
    ['rId7', 'theme', 'theme/theme1.xml'],
    ['rId8', 'calcChain', 'calcChain.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET.before + SHEET.data + SHEET.conditional + SHEET.after,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'hyperlink', 'https://example.gov.vn/?a=1&amp;b=2', 'External'],
    ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId5', 'comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet3.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  'xl/worksheets/sheet4.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>Điểm</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>1.1</t></is></c><c r="B2"><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet4.xml.rels': relations(['rId1', 'table', '../tables/table1.xml']),
  'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing2.xml']),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>STT</t></si><si><r><t xml:space="preserve">Tiêu </t></r><r><rPr><b/><sz val="12"/></rPr><t>chí</t></r></si><si><t>2.4</t></si></sst>`,
  'xl/theme/theme1.xml': theme,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="D2" i="4"/><c r="D3" i="4"/><c r="C3" i="4"/><c r="C4" i="4"/></calcChain>`,
  'xl/drawings/drawing1.xml': drawing('rId1'),
  'xl/drawings/drawing2.xml': drawing('rId1'),
  'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/drawings/_rels/drawing2.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': chart,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Văn phòng</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>xem lại</t></r></text></comment></commentList></comments>`,
  'xl/printerSettings/printerSettings1.bin': 'not xml \u0001',
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Điểm"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
};

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
