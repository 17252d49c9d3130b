import type { FormRequest, FormValue } from './sent-request.ts';

/** The fields of a form as the `openai` packages take them, and whether they can send all of them as they were. */
export type FormParameters = { parameters: Record<string, FormValue>; areSentSo: boolean };

const LIST = /\[\]$/;

/** The packages put `[]` behind the name of every list by themselves, wanted or not. */
export function formParameters({ fields }: Pick<FormRequest, 'fields'>): FormParameters {
  const entries = Object.entries(fields);
  return {
    parameters: Object.fromEntries(
      entries.map(([name, value]) => [typeof value === 'object' ? name.replace(LIST, '') : name, wellFormed(value)]),
    ),
    areSentSo: entries.every(([name, value]) => typeof value !== 'object' || LIST.test(name)),
  };
}

function wellFormed(value: FormValue): FormValue {
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'object' ? value.map((item) => item.toWellFormed()) : value;
}
