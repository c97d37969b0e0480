import { createContext } from 'react';

/** Opens Cách đọc, whatever view is on show. Apart from what shows it: the pane needs it with its first paint. */
export const OpenReading = createContext<() => void>(() => undefined);
export const OpenReadingProvider = OpenReading.Provider;
