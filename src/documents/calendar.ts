import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarSpec } from '../model/documents/calendar';

/** Seconds before the day begins: at nine o'clock, three days ahead. */
const REMINDER = 3 * 86_400 - 9 * 3_600;

/**
 * A calendar file (RFC 5545) with an entry a day. Whole days, so that no time zone moves them; an entry that is
 * imported again replaces itself. `now`: when the file is made.
 */
export function calendarFile({ name, days }: CalendarSpec, now = new Date()): Uint8Array {
  // The library writes the name as it is given, and a line break in it would begin another property.
  const calendar = ical({
    name: name.replace(/\s+/g, ' ').replace(/[\\;,]/g, '\\$&'),
    prodId: '//Phuluc//Phuluc//VI',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, title, text } of days)
    calendar.createEvent({
      id: `${encodeURIComponent(id)}@phuluc`,
      stamp: now,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: REMINDER, description: title }],
    });
  return new TextEncoder().encode(calendar.toString());
}
