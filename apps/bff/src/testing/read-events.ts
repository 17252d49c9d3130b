import { parseEventId } from '@lineup/shared/wire/event-id.ts';

/** One event of our stream, taken apart without the code under test. */
export type TestEvent = { lane: string; seq: number; t: number; name: string; data: string; lines: string[] };

/** Reads the text of an event stream; comments are left out. */
export function readEvents(text: string): TestEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const [idLine = '', ...lines] = block.split('\n');
      const id = parseEventId(idLine.replace(/^id: /, ''));
      if (id === undefined) throw new Error(`no event id: ${block}`);
      const field = (name: string): string =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
          .join('\n');
      return { ...id, name: field('event'), data: field('data'), lines };
    });
}

/** The events of one lane after its `start` as `name data`, for comparing; upstream events have no name unless they were given one. */
export function laneEvents(text: string, lane: string): { name: string; data: unknown }[] {
  return readEvents(text)
    .filter((event) => event.lane === lane && event.name !== 'start')
    .map(({ name, data }) => ({ name, data: name === '' || name.startsWith('upstream.') ? data : JSON.parse(data) }));
}
