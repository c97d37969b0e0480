import type { Language } from '../../locale';

/** 'Đã kiểm tra lúc 10:42': hours and minutes of the planner's own clock, 24 hours in both languages. */
export const clock = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
