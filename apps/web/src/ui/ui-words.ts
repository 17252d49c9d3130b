import { createContext } from 'react';

/** The few words that the parts of ui say by themselves; the app gives them in the person's language. */
export const UiWords = createContext({ close: 'Close', notifications: 'Notifications' });
