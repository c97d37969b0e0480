import { afterAll, beforeAll, expect, it } from 'vitest';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

it('asks for hardly a frame while nothing changes, draws what is typed, and rests again', async () => {
  const bench = await openWorkbench(harness);
  const { page } = bench;
  await page.evaluate(() => {
    const ask = requestAnimationFrame;
    const counted = Object.assign(window, { frames: 0 });
    window.requestAnimationFrame = (frame) => {
      counted.frames++;
      return ask(frame);
    };
  });
  const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
  // A caret blinks; thirty frames is what is drawn in that time when nothing rests.
  const rests = async (): Promise<void> => {
    await expect
      .poll(async () => {
        const before = await frames();
        await page.waitForTimeout(500);
        return (await frames()) - before;
      })
      .toBeLessThan(10);
  };
  const drawn = () =>
    page.evaluate(() => document.querySelector<HTMLCanvasElement>('#sheet canvas[id*="sheet-main"]')!.toDataURL());
  await bench.goTo('C6');
  await rests();
  const before = await drawn();
  await bench.retype('C6', 'Một tên khác hẳn');
  await expect.poll(drawn).not.toBe(before);
  await bench.goTo('C6');
  await rests();
  const typed = await drawn();
  expect(typed).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(drawn).toBe(before);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(drawn).not.toBe(before);
  await rests();
  expect(bench.faults).toEqual([]);
});
