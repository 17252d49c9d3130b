import { createContext } from 'react';

/** Whether the first screen has been drawn and the browser has had time since. Parts that the first picture does without wait for it. */
export const FirstDraw = createContext(true);
