import { IRenderManagerService, type IRender } from '@univerjs/preset-sheets-core';
import type { Univer } from './univer';

/** Frames without a change before the drawing rests; carets of editors that nobody sees blink twice a second. */
const STILL_FRAMES = 2;
/** How often it is looked whether something is to be drawn again: within two frames. */
const LOOK_MS = 30;

/**
 * Lets the spreadsheet rest while nothing changes. Univer asks for sixty frames a second for as long as the page is
 * open, and draws in hardly any of them: a seventh of a core for a page that nobody touches. Univer must have a workbook.
 */
export function restWhenStill({ univer }: Univer): void {
  /** What rests, with what wakes it. */
  const resting = new Map<IRender, () => void>();
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    for (const [{ engine, scene }, wake] of resting)
      if (scene.isDirty()) {
        wake();
        engine.startRenderLoop();
      }
  };
  const watch = (render: IRender): void => {
    const { engine, scene } = render;
    let still = 0;
    const wake = (): void => {
      still = 0;
      if (resting.delete(render) && resting.size === 0) clearInterval(looking);
    };
    const sleep = (): void => {
      if (frames.closed) return;
      // Its frame functions stay; only the next frame is not asked for. There is no public word for that.
      (engine as unknown as { _cancelFrame(): void })._cancelFrame();
      if (resting.size === 0) looking = setInterval(look, LOOK_MS);
      resting.set(render, wake);
    };
    const frames = engine.beginFrame$.subscribe({
      next() {
        // Univer itself may go on: with another sheet, or an editor.
        if (scene.isDirty() || resting.has(render)) wake();
        else if (++still > STILL_FRAMES) queueMicrotask(sleep);
      },
      complete: wake,
    });
  };
  const renders = univer.__getInjector().get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) watch(render);
  renders.created$.subscribe(watch);
}
