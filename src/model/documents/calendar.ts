/** One whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same work, so that a later file moves the entry and does not add another. */
  readonly id: string;
  /** ISO. */
  readonly day: string;
  readonly title: string;
  /** Plain text with line breaks. */
  readonly text: string;
}

/** A file for the calendar of a unit, or of the office. */
export interface CalendarSpec {
  /** Shown by calendars that keep it apart. */
  readonly name: string;
  readonly fileName: string;
  readonly days: readonly CalendarDay[];
}
