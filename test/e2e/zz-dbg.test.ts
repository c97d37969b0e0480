import { it } from 'vitest';
import { fillPlan } from '/work/main/test/workbook/excel/book';
import { openPaneInExcel } from '/work/main/test/e2e/excel';
it('x', async () => {
  const pane = await openPaneInExcel((host) => fillPlan(host.book, '000'), {});
  await pane.page.waitForTimeout(4000);
  console.log(pane.faults, await pane.page.evaluate(() => [document.body.innerText.slice(0,500), typeof Office, typeof Excel, (window as any).Office?.HostType, String((window as any).Office?.onReady).slice(0,100)]));
  await pane.close();
}, 200000);
