/** What a body is by its bytes. */
export type BodyKind = 'event_stream' | 'json' | 'html' | 'text' | 'empty';

const EVENT_STREAM = /^(?:(?:data|event|id|retry)?:)/;
// A transcript may begin with "[Music]" or "{laughs}": a bracket alone does not make JSON.
const JSON_VALUE = /^(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"\d-]|true|false|null|$))/;
const MARKUP = /^<(?:!doctype|!--|\?xml|(?:html|head|body|title|meta|script|style|center|div|h1|p)[\s>/])/i;

/** Tells what a body, or its beginning, is by its text alone: the labels of gateways are often wrong. */
export function sniffBody(text: string): BodyKind {
  const start = text.trimStart();
  if (start === '') return 'empty';
  if (EVENT_STREAM.test(start)) return 'event_stream';
  if (JSON_VALUE.test(start)) return 'json';
  if (MARKUP.test(start)) return 'html';
  return 'text';
}
