import type { SentForm } from './read-sent-form.ts';

const OTHER_THAN_CRLF = /(?<!\r)\n|\r(?!\n)/;

const REMARK = `// FormData writes every line end as CRLF; the request had others.
`;

/** What a JavaScript program that makes a `FormData` has to say about its fields (WHATWG HTML, multipart/form-data); empty for most. */
export function remarkLineEnds({ fields }: Pick<SentForm, 'fields'>): string {
  return fields.some((field) => field.some((text) => OTHER_THAN_CRLF.test(text))) ? REMARK : '';
}
