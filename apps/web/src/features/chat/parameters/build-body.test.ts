import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { describe, expect, it } from 'vitest';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { buildBody } from './build-body.ts';
import type { Refusal } from './refusal.ts';

const messages: ChatMessage[] = [{ role: 'user', content: 'Hello' }];
const lane = { id: 'a', letter: 'A', gateway: 'main', model: 'gpt-4o' } as const;

function build(parameters: ChatParameters, refusals: Refusal[] = []) {
  return buildBody({ lane: { ...lane, parameters }, messages, refusals });
}

describe('buildBody', () => {
  it('sends nothing that is not set', () => {
    expect(build({})).toEqual({ model: 'gpt-4o', messages });
  });

  it.each<[string, ChatParameters, object]>([
    ['a number, zero too', { temperature: 0, n: 2 }, { temperature: 0, n: 2 }],
    ['a list', { stop: ['END'] }, { stop: ['END'] }],
    ['an object', { response_format: { type: 'json_object' } }, { response_format: { type: 'json_object' } }],
    [
      'a stream with the wish for its usage',
      { stream: true },
      { stream: true, stream_options: { include_usage: true } },
    ],
    ['that no stream is wanted, without options for one', { stream: false }, { stream: false }],
    ['the keys of the extra body', { extra: { top_k: 20 } }, { top_k: 20 }],
    ['the extra body over a parameter', { temperature: 0.3, extra: { temperature: 0.9 } }, { temperature: 0.9 }],
    [
      'the extra body over the options of a stream',
      { stream: true, extra: { stream_options: { include_usage: false } } },
      { stream: true, stream_options: { include_usage: false } },
    ],
    ['nothing of an extra body over the request itself', { extra: { model: 'x', messages: [], stream: true } }, {}],
  ])('sends %s', (_, parameters, sent) => {
    expect(build(parameters)).toEqual({ model: 'gpt-4o', messages, ...sent });
  });

  it('sends the system prompt as the first message, as it was written', () => {
    const { messages: sent, ...rest } = build({ system: ' Be brief. ' });
    expect(sent).toEqual([{ role: 'system', content: ' Be brief. ' }, ...messages]);
    expect(rest).toEqual({ model: 'gpt-4o' });
  });

  it('sends no system message for a blank prompt', () => {
    expect(build({ system: ' \n' }).messages).toEqual(messages);
  });

  it('leaves out what was dropped for this gateway’s model, from the extra body too', () => {
    const dropped = (parameter: string): Refusal => ({
      gateway: 'main',
      model: 'gpt-4o',
      parameter,
      message: '',
      at: 0,
      isDropped: true,
    });
    const body = build({ seed: 1, extra: { top_k: 20 }, n: 2 }, [dropped('seed'), dropped('top_k')]);
    expect(body).toEqual({ model: 'gpt-4o', messages, n: 2 });
  });
});
