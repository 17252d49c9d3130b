import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error.ts';
import { upload } from './upload.ts';

/** The parts of XMLHttpRequest that upload uses, driven by hand. */
class FakeRequest extends EventTarget {
  static last: FakeRequest;
  readonly HEADERS_RECEIVED = 2;
  readonly upload = new EventTarget();
  readyState = 0;
  status = 0;
  responseText = '';
  sent: unknown;
  isOver = false;
  isAborted = false;

  constructor() {
    super();
    FakeRequest.last = this;
  }
  open() {}
  send(body: unknown) {
    this.sent = body;
  }
  abort() {
    if (this.isOver) return;
    this.isOver = true;
    this.isAborted = true;
    this.dispatchEvent(new Event('abort'));
    this.dispatchEvent(new Event('loadend'));
  }
  head(status: number) {
    this.status = status;
    this.readyState = this.HEADERS_RECEIVED;
    this.dispatchEvent(new Event('readystatechange'));
  }
  arrive(text: string) {
    this.responseText += text;
    this.dispatchEvent(new Event('progress'));
  }
  end(name: 'load' | 'error') {
    this.isOver = true;
    this.dispatchEvent(new Event(name));
    this.dispatchEvent(new Event('loadend'));
  }
}

beforeEach(() => vi.stubGlobal('XMLHttpRequest', FakeRequest));
afterEach(() => vi.unstubAllGlobals());

function start(signal = new AbortController().signal) {
  const progress: { sent: number; total: number }[] = [];
  const form = new FormData();
  const answer = upload({ path: '/api/transcriptions', form, signal, onProgress: (each) => progress.push(each) });
  return { answer, progress, form, request: FakeRequest.last };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text;
}

describe('upload', () => {
  it('sends the form and tells how much of it has gone', () => {
    const { request, form, progress } = start();
    request.upload.dispatchEvent(new ProgressEventStub('progress', { loaded: 5, total: 20 }));
    expect(request.sent).toBe(form);
    expect(progress).toEqual([{ sent: 5, total: 20 }]);
  });

  it('gives the answer as it arrives, before its end', async () => {
    const { answer, request } = start();
    request.head(200);
    const iterator = (await answer)[Symbol.asyncIterator]();
    request.arrive('event: open\n');
    expect(new TextDecoder().decode((await iterator.next()).value)).toBe('event: open\n');
    request.arrive('data: 船🚢\n\n');
    expect(new TextDecoder().decode((await iterator.next()).value)).toBe('data: 船🚢\n\n');
    request.end('load');
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('loses nothing that came before anybody read', async () => {
    const { answer, request } = start();
    request.head(200);
    request.arrive('one ');
    request.arrive('two ');
    request.responseText += 'three';
    request.end('load');
    expect(await collect(await answer)).toBe('one two three');
  });

  it('throws the problem of an error response', async () => {
    const { answer, request } = start();
    request.head(413);
    request.arrive('{"error":{"code":"payload_too_large","message":"Too large.","retryable":false}}');
    request.end('load');
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ problem: { code: 'payload_too_large' } });
  });

  it('throws when the BFF cannot be reached', async () => {
    const { answer, request } = start();
    request.end('error');
    await expect(answer).rejects.toMatchObject({ problem: { code: 'bff_unreachable' } });
  });

  it('throws from the iterator when the BFF is lost on the way, after what had come', async () => {
    const { answer, request } = start();
    request.head(200);
    const iterator = (await answer)[Symbol.asyncIterator]();
    request.arrive('half');
    request.end('error');
    expect(new TextDecoder().decode((await iterator.next()).value)).toBe('half');
    await expect(iterator.next()).rejects.toMatchObject({ problem: { code: 'bff_unreachable' } });
  });

  it('throws the reason of an abort, before the head and after it', async () => {
    const early = new AbortController();
    const { answer } = start(early.signal);
    early.abort();
    await expect(answer).rejects.toBe(early.signal.reason);

    const late = new AbortController();
    const second = start(late.signal);
    second.request.head(200);
    const chunks = await second.answer;
    late.abort();
    await expect(collect(chunks)).rejects.toBe(late.signal.reason);
  });

  it.each([
    [
      'leaves',
      async (chunks: AsyncIterable<Uint8Array>) => {
        for await (const _ of chunks) break;
      },
    ],
    [
      'throws',
      async (chunks: AsyncIterable<Uint8Array>) => {
        for await (const chunk of chunks) throw new RangeError(`refused ${chunk.length}`);
      },
    ],
  ])('takes the request back when its reader %s before the end', async (_, read) => {
    const { answer, request } = start();
    request.head(200);
    request.arrive('half');
    await read(await answer).catch(() => undefined);
    expect(request.isAborted).toBe(true);
  });

  it('sends nothing when it was aborted before', async () => {
    const { answer, request } = start(AbortSignal.abort());
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(request.sent).toBeUndefined();
  });
});

class ProgressEventStub extends Event {
  readonly loaded: number;
  readonly total: number;

  constructor(type: string, { loaded, total }: { loaded: number; total: number }) {
    super(type);
    this.loaded = loaded;
    this.total = total;
  }
}
