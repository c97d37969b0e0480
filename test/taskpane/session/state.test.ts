import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../../src/app/coverage/coverage';
import type { CollectResult } from '../../../src/app/progress/collect';
import type { RestoreResult } from '../../../src/app/restore/restore';
import type { ProgressReport } from '../../../src/app/progress/progress';
import { EMPTY_JOURNAL, type Journal } from '../../../src/app/restore/runs';
import type { CheckResult, GenerateResult, ResponsibilityPreview } from '../../../src/app/session';
import { failed } from '../../../src/model/outcome';
import { NO_POINTS } from '../../../src/model/points';
import { NO_GROUP_ANSWERS } from '../../../src/reporting/settings/group-answers';
import { NO_PLAN_SETTINGS } from '../../../src/reporting/settings/plan-heading';
import { USUAL_THRESHOLDS } from '../../../src/reporting/gaps/tiers';
import { announcement } from '../../../src/taskpane/announcement';
import type { Done, Event, YearReadings } from '../../../src/taskpane/session/events';
import { next, START, type PaneState } from '../../../src/taskpane/session/state';

const CHECK: CheckResult = {
  plan: { appendices: [], skipped: [], heading: { attachedTo: '', agency: '' } },
  findings: [],
  ignored: [],
  staleIgnores: [],
  unreadIgnores: [],
  list: null,
  settings: {
    plan: NO_PLAN_SETTINGS,
    thresholds: USUAL_THRESHOLDS,
    groupAnswers: NO_GROUP_ANSWERS,
    reading: [],
    notes: [],
  },
  compared: [],
  grids: [],
  options: {},
  at: new Date(2024, 1, 29, 10, 42),
  summary: { criteria: 40, tasks: 0, errors: 3, warnings: 1, infos: 0, gap: NO_POINTS },
};
const PREVIEW: ResponsibilityPreview = {
  sheets: [],
  unansweredGroups: [],
  groupAnswers: NO_GROUP_ANSWERS,
  units: [],
  loads: { units: [], median: 0 },
  changes: [],
  doubts: { columns: 0, tables: 0 },
  faults: { errors: 0, leadMissing: 0, unknownUnits: 0 },
  odd: [],
  hasUnitList: false,
  otherNames: [],
};
const RESULT: GenerateResult = {
  added: 7,
  updated: 0,
  unchanged: 1,
  proof: {
    criteria: { plan: 1, sheets: 1 },
    assignments: { plan: 1, sheets: 1 },
    points: { plan: NO_POINTS, sheets: NO_POINTS },
    unplaced: { criteria: [], tasks: [], unasked: 0, gap: NO_POINTS, columns: [], tables: [], cells: [] },
  },
  odd: [],
  changes: [],
};
const RESTORED: RestoreResult = {
  run: { id: 1, kind: 'generate', at: new Date(2024, 1, 29), steps: [] },
  cells: 0,
  removed: 7,
  rolledBack: 0,
  recoloured: 0,
  unrestored: [],
  journal: EMPTY_JOURNAL,
};
const stopped = failed('stopped', { done: 3, total: 8 }).problem;
const editing = failed('editing-cell').problem;

const after = (...events: readonly Event[]): PaneState => events.reduce(next, START);
const checked: readonly Event[] = [
  { type: 'started', job: 'check' },
  { type: 'checked', result: CHECK },
];
const previewed: readonly Event[] = [
  { type: 'started', job: 'preview' },
  { type: 'previewed', preview: PREVIEW },
];

describe('results go stale', () => {
  it('when the user edits after a check, and are fresh again after the next', () => {
    expect(after(...checked).stale.check).toBe(false);
    expect(after(...checked, { type: 'edited' }).stale.check).toBe('edited');
    expect(after(...checked, { type: 'edited' }, ...checked).stale.check).toBe(false);
  });

  it('when the user edits while the check reads', () => {
    expect(
      after({ type: 'started', job: 'check' }, { type: 'edited' }, { type: 'checked', result: CHECK }).stale.check,
    ).toBe('edited');
  });

  it('never before there is anything to be stale', () => {
    expect(after({ type: 'edited' })).toMatchObject({ stale: { check: false, preview: false } });
  });

  it('of the preview at once when sheets or the unit list were written, and when a run stopped half-way', () => {
    expect(
      after(...previewed, { type: 'started', job: 'generate' }, { type: 'generated', result: RESULT }).stale.preview,
    ).toBe('written');
    expect(
      after(...previewed, { type: 'started', job: 'draft' }, { type: 'finished', done: { what: 'unit-list-drafted' } })
        .stale.preview,
    ).toBe('written');
    expect(
      after(...previewed, { type: 'started', job: 'generate' }, { type: 'failed', job: 'generate', problem: stopped })
        .stale.preview,
    ).toBe('written');
    expect(
      after(
        ...previewed,
        { type: 'started', job: 'highlight' },
        { type: 'finished', done: { what: 'highlights-removed' } },
      ).stale.preview,
    ).toBe(false);
  });

  const PARTS = {
    due: {} as YearReadings['due'],
    comparison: {} as YearReadings['comparison'],
    target: {} as YearReadings['target'],
    results: {} as YearReadings['results'],
    director: {} as YearReadings['director'],
    overview: {} as YearReadings['overview'],
  };
  const readPart = (part: keyof YearReadings): readonly Event[] => [
    { type: 'started', job: `read-${part}` },
    { type: 'year-read', readings: { [part]: PARTS[part] } },
  ];
  const COVERED: readonly Event[] = [
    { type: 'started', job: 'coverage' },
    { type: 'covered', report: {} as CoverageReport },
  ];

  it.each([
    ...(Object.keys(PARTS) as (keyof YearReadings)[]).map((part) => [part, readPart(part)] as const),
    ['coverage', COVERED] as const,
  ])(
    'of %s: when the user edits after it was read or meanwhile, and are fresh after the next reading',
    (part, read) => {
      const [started, arrived] = read as readonly [Event, Event];
      expect(after({ type: 'edited' }).stale[part]).toBe(false);
      expect(after(...read).stale[part]).toBe(false);
      expect(after(...read, { type: 'edited' }).stale[part]).toBe('edited');
      expect(after(started, { type: 'edited' }, arrived).stale[part]).toBe('edited');
      expect(after(...read, started, { type: 'edited' }, arrived).stale[part]).toBe('edited');
      expect(after(...read, { type: 'edited' }, ...read).stale[part]).toBe(false);
    },
  );

  it('of one part alone when only that one is read during the edit', () => {
    const [started, arrived] = readPart('due') as [Event, Event];
    expect(after(started, { type: 'edited' }, arrived).stale).toMatchObject({ due: 'edited', results: false });
    expect(after(...readPart('results'), { type: 'edited' }, ...readPart('due')).stale).toMatchObject({
      due: false,
      results: 'edited',
    });
  });

  it.each(Object.keys(PARTS) as (keyof YearReadings)[])(
    'of %s after a run that stopped half-way, and are not read again for ever when that fails',
    (part) => {
      const halfway: readonly Event[] = [
        ...readPart(part),
        { type: 'started', job: 'generate' },
        { type: 'failed', job: 'generate', problem: stopped },
      ];
      expect(after(...halfway).stale[part]).toBe('written');
      expect(
        after(
          ...halfway,
          { type: 'started', job: `read-${part}` },
          { type: 'failed', job: `read-${part}`, problem: editing },
        ),
      ).toMatchObject({ stale: { [part]: 'edited' }, failure: { during: 'reading' } });
    },
  );

  it('when a new check fails over an old result', () => {
    const state = after(
      ...checked,
      { type: 'started', job: 'check' },
      { type: 'failed', job: 'check', problem: editing },
    );
    expect(state).toMatchObject({ busy: null, check: CHECK, stale: { check: 'edited' } });
  });
});

describe('a run that ends with its own check', () => {
  const fixed: Done = { what: 'fixed', result: { check: CHECK, fixed: [], skipped: [], gone: 1, appeared: [] } };

  it('shows the new findings, fresh unless somebody typed meanwhile, and reads the preview again', () => {
    const fix: readonly Event[] = [...checked, { type: 'edited' }, { type: 'started', job: 'fix' }];
    const now = { ...CHECK, at: new Date(2024, 1, 29, 10, 43) };
    expect(after(...fix, { type: 'finished', done: fixed, check: now })).toMatchObject({
      busy: null,
      check: now,
      stale: { check: false, preview: 'written' },
      announced: 'done',
    });
    expect(after(...fix, { type: 'edited' }, { type: 'finished', done: fixed, check: now }).stale.check).toBe('edited');
  });

  it('leaves the old findings, as old, when it fails', () => {
    expect(
      after(...checked, { type: 'started', job: 'fix' }, { type: 'failed', job: 'fix', problem: editing }),
    ).toMatchObject({ check: CHECK, stale: { check: 'edited' } });
  });

  it('keeps what can be taken back over everything else', () => {
    const journal: Journal = { ...EMPTY_JOURNAL, runs: [RESTORED.run] };
    expect(after({ type: 'recorded', journal }, ...checked, { type: 'edited' }, { type: 'dismissed' }).journal).toBe(
      journal,
    );
  });

  it('is told in one breath', () => {
    expect(
      announcement(
        after(...checked, { type: 'started', job: 'fix' }, { type: 'finished', done: fixed, check: CHECK }),
        'vi',
      ),
    ).toBe('Chưa sửa ô nào.');
    expect(announcement(after({ type: 'finished', done: { what: 'restored', result: RESTORED } }), 'vi')).toBe(
      'Đã hoàn tác: Tạo phiếu (0 trang tính).',
    );
    expect(announcement(after({ type: 'finished', done: { what: 'ignored', findings: 2 } }), 'en')).toBe(
      '2 findings ignored.',
    );
  });
});

describe('a criteria set that is loaded', () => {
  const loaded: Done = { what: 'set-loaded', editions: ['876/QĐ-BNV'], warnings: [] };

  it('leaves check and preview fresh when its file is faulty, and takes away what was said of the one before', () => {
    const problem = failed('set-sum', { file: 'bo.json', code: '1', found: 20, sum: 21 }).problem;
    const state = after(
      ...checked,
      ...previewed,
      { type: 'started', job: 'set-load' },
      { type: 'finished', done: loaded },
      { type: 'started', job: 'set-load' },
      { type: 'failed', job: 'set-load', problem },
    );
    expect(state).toMatchObject({ stale: { check: false, preview: false }, done: null, busy: null });
    expect(state.failure).toMatchObject({ during: 'reading' });
  });

  it('is still told when the check that follows is done', () => {
    const events: readonly Event[] = [
      { type: 'started', job: 'set-load' },
      { type: 'finished', done: loaded },
    ];
    expect(announcement(after(...checked, ...events), 'vi')).toBe('Đã nạp: 876/QĐ-BNV.');
    expect(after(...checked, ...events, ...checked).done).toBe(loaded);
  });
});

describe('failures', () => {
  it('say whether something may have been written', () => {
    expect(
      after({ type: 'started', job: 'check' }, { type: 'failed', job: 'check', problem: editing }).failure?.during,
    ).toBe('reading');
    expect(
      after({ type: 'started', job: 'highlight' }, { type: 'failed', job: 'highlight', problem: editing }).failure
        ?.during,
    ).toBe('writing');
  });

  it('of a write stay on show while the preview is read again', () => {
    const state = after(
      { type: 'started', job: 'generate' },
      { type: 'failed', job: 'generate', problem: stopped },
      ...previewed,
    );
    expect(state.failure?.problem.id).toBe('stopped');
  });

  it('go when the next try begins or the user closes them', () => {
    const state = after({ type: 'started', job: 'check' }, { type: 'failed', job: 'check', problem: editing });
    expect(next(state, { type: 'started', job: 'check' }).failure).toBeNull();
    expect(next(state, { type: 'dismissed' }).failure).toBeNull();
  });

  it('to show a cell do not end a running job', () => {
    const state = after(
      { type: 'started', job: 'generate' },
      { type: 'failed', job: 'select', problem: failed('sheet-gone', { sheet: 'a' }).problem },
    );
    expect(state.busy).toBe('generate');
    expect(state.failure?.job).toBe('select');
  });
});

describe('a run', () => {
  it('counts up, can be cancelled, and keeps the old preview on show meanwhile', () => {
    const state = after(
      ...previewed,
      { type: 'started', job: 'generate' },
      { type: 'run-progressed', done: 2, total: 8 },
      { type: 'cancelled' },
    );
    expect(state).toMatchObject({
      busy: 'generate',
      runProgress: { done: 2, total: 8 },
      cancelling: true,
      preview: PREVIEW,
    });
  });

  it('ignores progress that arrives after its end', () => {
    const state = after(
      { type: 'started', job: 'generate' },
      { type: 'generated', result: RESULT },
      { type: 'run-progressed', done: 8, total: 8 },
    );
    expect(state).toMatchObject({ busy: null, runProgress: null, cancelling: false });
  });

  it('that is taken back takes its proof with it', () => {
    const state = after(
      { type: 'started', job: 'generate' },
      { type: 'generated', result: RESULT },
      { type: 'started', job: 'restore' },
      { type: 'finished', done: { what: 'restored', result: RESTORED } },
    );
    expect(state).toMatchObject({ result: null, stale: { preview: 'written' } });
  });
});

describe('progress', () => {
  const report: ProgressReport = {
    asOf: '2024-06-30',
    at: new Date(2024, 5, 30),
    dayCell: null,
    followsToday: false,
    units: [],
    rows: [],
    total: {
      rows: 0,
      done: 0,
      dropped: 0,
      open: 0,
      overdue: 0,
      unclear: 0,
      nobody: 0,
      nobodyGap: NO_POINTS,
      conflicts: 0,
      gap: NO_POINTS,
      gapOpen: NO_POINTS,
    },
  };
  const progressRead: readonly Event[] = [
    { type: 'started', job: 'progress' },
    { type: 'progress-read', report },
  ];
  const result: CollectResult = { files: [], taken: 2, replaced: 0, conflicts: 1, units: [], run: RESULT };
  const collected: Event = { type: 'finished', done: { what: 'collected', result } };

  it('is old after an edit, also during the reading, and read again at once after a run of ours', () => {
    expect(after({ type: 'edited' }).stale.progress).toBe(false);
    expect(after(...progressRead, { type: 'edited' })).toMatchObject({
      progress: report,
      stale: { progress: 'edited' },
    });
    expect(
      after({ type: 'started', job: 'progress' }, { type: 'edited' }, { type: 'progress-read', report }).stale.progress,
    ).toBe('edited');
    expect(after(...progressRead, { type: 'started', job: 'collect' }, collected)).toMatchObject({
      stale: { progress: 'written', preview: 'written' },
      collected: result,
    });
    expect(
      after(...progressRead, { type: 'started', job: 'generate' }, { type: 'generated', result: RESULT }).stale
        .progress,
    ).toBe('written');
    expect(
      after(...progressRead, { type: 'started', job: 'collect' }, { type: 'failed', job: 'collect', problem: stopped })
        .stale.progress,
    ).toBe('written');
    expect(after(...progressRead, { type: 'edited' }, ...progressRead).stale.progress).toBe(false);
    // Files that brought nothing new.
    expect(
      after(
        ...progressRead,
        { type: 'started', job: 'collect' },
        { type: 'finished', done: { what: 'collected', result: { ...result, taken: 0, run: null } } },
      ).stale.progress,
    ).toBe(false);
  });

  it('keeps what is shown, as old, when a reading fails, and does not take the check or the preview for old', () => {
    const state = after(
      ...checked,
      ...previewed,
      ...progressRead,
      { type: 'started', job: 'progress' },
      { type: 'failed', job: 'progress', problem: editing },
    );
    expect(state).toMatchObject({
      busy: null,
      progress: report,
      stale: { progress: 'edited', check: false, preview: false },
      failure: { during: 'reading' },
    });
  });

  it('keeps the report on returned files over other jobs, until it is closed or what they brought is taken back', () => {
    const state = after(
      collected,
      ...progressRead,
      { type: 'started', job: 'day' },
      { type: 'finished', done: { what: 'due-day-set', day: '2024-12-31' } },
      { type: 'dismissed' },
    );
    expect(state.collected).toBe(result);
    expect(next(state, { type: 'report-closed' }).collected).toBeNull();
    const taken: RestoreResult = { ...RESTORED, run: { ...RESTORED.run, kind: 'collect' } };
    expect(next(state, { type: 'finished', done: { what: 'restored', result: RESTORED } }).collected).toBe(result);
    expect(next(state, { type: 'finished', done: { what: 'restored', result: taken } }).collected).toBeNull();
  });

  it.each(['collect', 'split'] as const)('counts and can be stopped while it does %s', (job) => {
    expect(
      after({ type: 'started', job }, { type: 'run-progressed', done: 2, total: 8 }, { type: 'cancelled' }),
    ).toMatchObject({ busy: job, runProgress: { done: 2, total: 8 }, cancelling: true });
  });

  it('is told in one breath, and again when the same happens again', () => {
    expect(announcement(after({ type: 'started', job: 'collect' }, collected), 'vi')).toBe(
      'Đã đọc 0 tệp gửi về: lấy 2 ô và dòng, 1 ô ghi khác nhau.',
    );
    const handed: readonly Event[] = [
      { type: 'started', job: 'split' },
      { type: 'finished', done: { what: 'files-made', files: 1 } },
    ];
    expect(announcement(after(...handed), 'en')).toBe('1 file made.');
    expect(announcement(after(...handed, { type: 'started', job: 'split' }), 'en')).toBe('');
  });
});

describe('what screen readers are told', () => {
  it('is the outcome, in the pane’s language', () => {
    expect(announcement(after(...checked), 'vi')).toBe('Đã kiểm tra: 3 lỗi, 1 cảnh báo, 0 gợi ý.');
    expect(announcement(after(...checked), 'en')).toBe('Checked: 3 errors, 1 warning, 0 info.');
  });

  it('is empty while a job runs, so that the same outcome twice is told twice', () => {
    expect(announcement(after(...checked, { type: 'started', job: 'check' }), 'vi')).toBe('');
  });

  it('is not cut short by the preview that follows a run', () => {
    const state = after({ type: 'started', job: 'generate' }, { type: 'generated', result: RESULT }, ...previewed);
    expect(announcement(state, 'vi')).toContain('7 trang tính mới');
  });

  it('is what happened and what to do when it failed', () => {
    const state = after({ type: 'started', job: 'check' }, { type: 'failed', job: 'check', problem: editing });
    expect(announcement(state, 'vi')).toBe(
      'Một ô của Excel đang được nhập dở. Nhấn Enter để nhập xong ô đó rồi bấm lại.',
    );
  });
});
