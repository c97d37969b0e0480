/** When a task is due. Dates are ISO ('2023-03-31'), the last day on which the task is in time. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** As written, spaces put right. */
  readonly text: string;
  /** Due dates in order; none for ongoing work and for events. */
  readonly due: readonly string[];
}

/**
 * ongoing: 'Thường xuyên'; quarter, month, year, date: one point in time; several: more than one in one cell;
 * periodic: reports that recur; event: 'Khi có yêu cầu'; unreadable: text that is none of these.
 */
export type DeadlineKind =
  'ongoing' | 'date' | 'month' | 'quarter' | 'year' | 'several' | 'periodic' | 'event' | 'unreadable';
