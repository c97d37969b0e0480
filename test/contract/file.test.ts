import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaAddress } from '../../src/model/address';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import type { SelectedArea } from '../../src/workbook/port';
import { givenByHand, noteIn } from './by-hand';
import { chartContract } from './charts';
import { chartsInFile, withChartByHand, withoutChart } from './charts-by-hand';
import { heldReadingContract } from './held-reading';
import { defined, type MakeWorkbook, type Subject } from './start';
import { must, workbookContract } from './workbook';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const open = async (bytes: Uint8Array): Promise<Subject> =>
  subject(must(await openWorkbookFile('Kế hoạch.xlsx', bytes)));

function subject(workbook: FileWorkbook): Subject {
  // As on the page: somebody looks at the file, types in it and sees its colours.
  workbook.onWritten(() => undefined);
  let chosen: SelectedArea | null = null;
  workbook.onAskSelected(() => chosen);
  const saved = async (): Promise<Uint8Array> => must(await workbook.save());
  return {
    workbook,
    reopen: async () => open(await saved()),
    rename: async (from, to) => {
      const parts = unzipSync(await saved());
      const xml = strFromU8(parts['xl/workbook.xml']!);
      parts['xl/workbook.xml'] = strToU8(xml.replace(`name="${escape(from)}"`, () => `name="${escape(to)}"`));
      return open(zipSync(parts));
    },
    type: (place, value) => Promise.resolve(workbook.type(place, { value })),
    choose: (sheet, range) => void (chosen = { sheet, range }),
    give: async (place, given) => open(givenByHand(await saved(), place, given)),
    lookOf: async (place) => {
      const note = noteIn(await saved(), place);
      const view = workbook.sheets().find((one) => one.name === place.sheet)!;
      const cell = view.cells.find(({ row, column }) => row === place.row && column === place.column);
      const link = cell?.link && 'url' in cell.link ? cell.link.url : undefined;
      return defined({
        fill: cell?.style?.fill,
        color: cell?.style?.color,
        bold: cell?.style?.bold,
        italic: cell?.style?.italic,
        format: cell?.format ?? 'General',
        note,
        link,
        height: view.rows.get(place.row)?.height,
      });
    },
    charts: async (sheet) => chartsInFile(await saved(), sheet),
    giveChart: async (sheet, name) => open(withChartByHand(await saved(), sheet, name)),
    dropChart: async (sheet, name) => open(withoutChart(await saved(), sheet, name)),
    highlights: (sheet) => {
      const view = workbook.sheets().find((one) => one.name === sheet)!;
      return Promise.resolve(
        view.highlights.map(({ formula, areas, fill }) => ({ formula, areas: areas.map(areaAddress), fill })),
      );
    },
  };
}

const make: MakeWorkbook = async ({ sheets, structureProtected }) =>
  open(await createWorkbookFile(sheets, { structureProtected }));
workbookContract('file', make);
chartContract('file', make);
heldReadingContract('file', make);
