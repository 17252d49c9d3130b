import { createContext } from 'react';

type FieldIds = { control: string; describedBy: string | undefined; invalid: boolean };

/** What the control inside a field needs to be tied to its label, hint and error. */
export const FieldContext = createContext<FieldIds | null>(null);
