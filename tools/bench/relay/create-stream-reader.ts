import { createHash } from 'node:crypto';

/** What came of one stream. */
export type Tally = {
  events: number;
  /** The gateway's own hash over all payloads was that of what came. */
  isEqual: boolean;
};

type Stream = { events: number; payloads: string; sum: ReturnType<typeof createHash>; said: string | undefined };

type Options = {
  /** Gets the moment at which each event was sent. */
  onEvent?: ((sentAt: number) => void) | undefined;
};

/** Reads an answer piece by piece: a plain event stream, or one of many lanes. */
export type StreamReader = { push: (piece: Buffer) => void; tallies: () => Map<string, Tally> };

export function createStreamReader({ onEvent }: Options = {}): StreamReader {
  const streams = new Map<string, Stream>();
  let tail = '';
  const take = (lane: string, payload: string): void => {
    let stream = streams.get(lane);
    if (stream === undefined) {
      stream = { events: 0, payloads: '', sum: createHash('sha1'), said: undefined };
      streams.set(lane, stream);
    }
    if (payload === '[DONE]') return;
    if (payload.startsWith('{"sum":')) {
      stream.said = payload.slice(8, -2);
      return;
    }
    stream.events += 1;
    stream.payloads += payload;
    onEvent?.(Number(payload.slice(payload.lastIndexOf(':') + 1, -1)));
  };
  return {
    push(piece) {
      const text = tail + piece.toString('latin1');
      let at = 0;
      for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n', at)) {
        readBlock(text.slice(at, end), take);
        at = end + 2;
      }
      tail = text.slice(at);
      for (const stream of streams.values()) {
        if (stream.payloads !== '') stream.sum.update(stream.payloads, 'latin1');
        stream.payloads = '';
      }
    },
    tallies: () =>
      new Map(
        [...streams].map(([lane, { events, sum, said }]) => [
          lane,
          { events, isEqual: said !== undefined && sum.copy().digest('hex') === said },
        ]),
      ),
  };
}

/** The events of the BFF itself have a name, those of the gateway have none. */
function readBlock(block: string, take: (lane: string, payload: string) => void): void {
  const hasId = block.startsWith('id: ');
  const from = hasId ? block.indexOf('\n') + 1 : 0;
  if (!block.startsWith('data: ', from)) return;
  take(hasId ? block.slice(4, block.indexOf(' ', 4)) : '', block.slice(from + 6));
}
