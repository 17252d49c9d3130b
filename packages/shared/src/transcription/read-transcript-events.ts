import { isRecord } from '#json/is-record.ts';
import { parseJson } from '#json/parse-json.ts';
import { createSseReader } from '#sse/create-sse-reader.ts';
import { sniffBody } from '#wire/sniff-body.ts';

const OWN_TYPE = /^transcript\./;

/**
 * The events of an answer that came as an event stream: as its bytes, or as the data of its events, one a line. What is no JSON object
 * is left out. Undefined when the body is no such stream.
 */
export function readTranscriptEvents(body: string): Record<string, unknown>[] | undefined {
  const kind = sniffBody(body);
  if (kind !== 'json' && kind !== 'event_stream') return undefined;
  const whole = parseJson(body);
  if (isRecord(whole)) return OWN_TYPE.test(String(whole['type'])) ? [whole] : undefined;
  const lines = kind === 'json' ? body.split(/\r\n?|\n/) : readStream(body);
  const values = lines.filter((line) => line.trim() !== '').map(parseJson);
  return isRecord(values[0]) ? values.filter(isRecord) : undefined;
}

/** Stray lines too: gateways write bare errors between events. */
function readStream(body: string): string[] {
  const reader = createSseReader();
  const events = [...reader.push(new TextEncoder().encode(body)), ...reader.end()];
  return events.flatMap(({ data, stray }) => (data === undefined ? stray : [data, ...stray]));
}
