import type { FormRequest, FormValue } from './sent-request.ts';

/**
 * A form as it went over the wire: its fields as texts, one for each item of a list. `answer` is what was asked for: an object with the
 * text in it, the bare text, or a stream of events.
 */
export type SentForm = {
  fields: readonly (readonly [name: string, value: string])[];
  answer: 'object' | 'text' | 'stream';
};

/** Reads the fields of a form as they were sent: half a surrogate pair has no bytes of its own, and U+FFFD went in its place. */
export function readSentForm({ fields }: Pick<FormRequest, 'fields'>): SentForm {
  const sent = Object.entries(fields).flatMap(([name, value]) =>
    listOf(value).map((item) => [name.toWellFormed(), String(item).toWellFormed()] as const),
  );
  return { fields: sent, answer: answerOf(fields) };
}

function listOf(value: FormValue): readonly (string | number | boolean)[] {
  return typeof value === 'object' ? value : [value];
}

function answerOf({ stream, response_format: format = 'json' }: FormRequest['fields']): SentForm['answer'] {
  if (String(stream) === 'true') return 'stream';
  return String(format).includes('json') ? 'object' : 'text';
}
