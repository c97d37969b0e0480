import { describe, expect, it } from 'vitest';
import { tryFaults } from './faults';
import type { ExcelHost } from '../../host';
import { content, HIGHLIGHTED, RESULT, startUseCase, USE_CASES } from './use-cases';

/** Cells in which a unit's own words stand, as it highlighted them and with its note. */
const results = ({ book }: ExcelHost): number =>
  book.sheets.reduce(
    (sum, sheet) =>
      sum +
      [...sheet.cells.values()].filter(
        ({ value, look, note }) => value === RESULT && look.get('fill/color') === HIGHLIGHTED && note !== undefined,
      ).length,
    0,
  );

/**
 * Whatever breaks in Excel, whenever it breaks: told in words, and mended by pressing the button again. The table is in
 * docs/excel.md.
 */
describe('a use case in Excel that breaks off at any sync', () => {
  it.each(USE_CASES.map((useCase) => [useCase.name, useCase] as const))('%s', async (_, useCase) => {
    const endings = await tryFaults(useCase);
    expect(endings.length).toBeGreaterThan(0);
    expect(
      endings
        .filter(({ faults }) => faults.length > 0)
        .map(({ sync, fault, problem, faults }) => [sync, fault, problem, ...faults]),
    ).toEqual([]);
    // A fault that nobody notices would make the rows above worthless.
    expect(endings.filter(({ problem }) => problem !== null).length).toBeGreaterThan(endings.length / 2);
  });

  it('keeps what the units wrote, and sees what is not whole, wherever among its actions Excel gives up', async () => {
    const useCase = USE_CASES.find(({ name }) => name.startsWith('Tạo phiếu lại'))!;
    const clean = await startUseCase(useCase);
    await useCase.run(clean.workbook, clean.before);
    const written = clean.host.messages.length;
    const { actions } = clean.host.messages[written - 1]!;
    expect(results(clean.host)).toBeGreaterThan(1);
    expect(actions).toBeGreaterThan(200);
    const spoiled: unknown[] = [];
    for (let done = 1; done < actions; done += 11) {
      const { host, workbook, before } = await startUseCase(useCase);
      host.failAt(written, 'GeneralException', done);
      const outcome = await useCase.run(workbook, before);
      const kept = results(host);
      const again = await useCase.run(workbook, before);
      if (
        outcome.ok ||
        !again.ok ||
        kept < results(clean.host) ||
        JSON.stringify(content(host)) !== JSON.stringify(content(clean.host))
      )
        spoiled.push([done, outcome.ok, again.ok, kept, results(host)]);
    }
    expect(spoiled).toEqual([]);
  });

  it('writes the director’s page whole on a second press, wherever among its actions Excel gave up at the first', async () => {
    const useCase = USE_CASES.find(({ name }) => name.startsWith('Trang lãnh đạo ·'))!;
    const clean = await startUseCase(useCase);
    await useCase.run(clean.workbook, clean.before);
    // Others bring the page to the front.
    const actions = Math.max(...clean.host.messages.map((message) => message.actions));
    const written = 1 + clean.host.messages.findIndex((message) => message.actions === actions);
    expect(actions).toBeGreaterThan(150);
    const page = ({ book }: ExcelHost) => {
      const { cells, merges, charts } = book.sheets.find(({ name }) => name === 'Trang lãnh đạo')!;
      // A chart that Excel gave up on before it had its name cannot be told from the user's, and stays.
      const named = charts.filter(({ name }) => !name.startsWith('Chart '));
      return JSON.stringify([[...cells].sort(), merges, named.map(({ name, source, place }) => [name, source, place])]);
    };
    const spoiled: unknown[] = [];
    for (let done = 1; done < actions; done += 9) {
      const { host, workbook, before } = await startUseCase(useCase);
      host.failAt(written, 'GeneralException', done);
      const outcome = await useCase.run(workbook, before);
      const again = await useCase.run(workbook, before);
      if (outcome.ok || !again.ok || page(host) !== page(clean.host)) spoiled.push([done, outcome.ok, again.ok]);
    }
    expect(spoiled).toEqual([]);
  });

  it('takes collected results back on a second press, wherever among its actions Excel gave up at the first', async () => {
    const useCase = USE_CASES.find(({ name }) => name.startsWith('Hoàn tác thu phiếu'))!;
    const clean = await startUseCase(useCase);
    await useCase.run(clean.workbook, clean.before);
    const written = clean.host.messages.length;
    const { actions } = clean.host.messages[written - 1]!;
    expect(actions).toBeGreaterThan(150);
    const spoiled: unknown[] = [];
    for (let done = 1; done < actions; done += 13) {
      const { host, workbook, before } = await startUseCase(useCase);
      host.failAt(written, 'GeneralException', done);
      const outcome = await useCase.run(workbook, before);
      const again = await useCase.run(workbook, before);
      if (outcome.ok || !again.ok || JSON.stringify(content(host)) !== JSON.stringify(content(clean.host)))
        spoiled.push([done, outcome.ok, again.ok]);
    }
    expect(spoiled).toEqual([]);
  });

  it.each(
    USE_CASES.filter(({ name }) => name.startsWith('Tạo phiếu')).map((useCase) => [useCase.name, useCase] as const),
  )(
    '%s: stopped by the user at any sync, the workbook is whole and the next run ends as a clean one',
    async (_, useCase) => {
      const clean = await startUseCase(useCase);
      await useCase.run(clean.workbook, clean.before);
      const ends: string[] = [];
      for (let sync = 1; sync <= clean.host.messages.length; sync++) {
        const { host, workbook, before } = await startUseCase(useCase);
        const stop = new AbortController();
        host.beforeSync(sync, () => stop.abort());
        const untouched = content(host);
        const outcome = await useCase.run(workbook, before, stop.signal);
        const end = outcome.ok ? 'done' : outcome.problem.id;
        ends.push(end);
        expect(['done', 'stopped', 'stopped-before'], `sync ${sync}`).toContain(end);
        if (end === 'stopped-before') expect(content(host), `sync ${sync}`).toEqual(untouched);
        // No sheet without its tag or its title is left behind.
        for (const sheet of host.book.sheets.slice(2))
          expect([sheet.name, sheet.names.size, sheet.cells.size > 5]).toEqual([sheet.name, 1, true]);
        expect((await useCase.run(workbook, before)).ok).toBe(true);
        expect(content(host), `sync ${sync}`).toEqual(content(clean.host));
      }
      // While it is being read nothing is written, and nothing is read any further.
      expect(ends.slice(0, 3)).toEqual(['stopped-before', 'stopped-before', 'stopped-before']);
    },
  );
});
