import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault, FaultAnswer } from './chat-fault.ts';
import { completeVerdict, cutOffVerdict, emptyVerdict, oneChoice } from './chat-verdicts.ts';

const said = streamOf(chunkOf({ content: '你好' }));
const stream = said + streamOf(chunkOf({}, 'stop'), '[DONE]');
const whole = JSON.stringify({
  object: 'chat.completion',
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: '你好' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
});
const usage = { promptTokens: 3, completionTokens: 2, totalTokens: 5 };

/** Labels that do not say event stream, or say nothing. */
const LABELS: readonly (readonly [string, Record<string, string>])[] = [
  ['text/plain', { 'content-type': 'text/plain' }],
  ['application/octet-stream', { 'content-type': 'application/octet-stream' }],
  ['application/json', { 'content-type': 'application/json' }],
  ['text/html', { 'content-type': 'text/html' }],
  ['no content type', {}],
];

/** Faults of the answer as a whole: what it is, is told by its bytes, however it is labelled or compressed. */
export const BODY_FAULTS: readonly ChatFault[] = [
  { id: 'F21', name: 'nothing at all', answer: { body: '' }, verdict: emptyVerdict() },
  { id: 'F21', name: 'only comments', answer: { body: ': PING\n\n: PING\n\n' }, verdict: emptyVerdict() },
  { id: 'F21', name: 'only [DONE]', answer: { body: 'data: [DONE]\n\n' }, verdict: emptyVerdict() },
  {
    id: 'F21',
    name: 'only a role',
    answer: { body: streamOf(chunkOf({ role: 'assistant' }), '[DONE]') },
    verdict: emptyVerdict({ choices: [oneChoice({})] }),
  },
  {
    id: 'F21',
    name: 'only white space',
    answer: { body: streamOf(chunkOf({ content: ' \n' }), chunkOf({}, 'stop'), '[DONE]') },
    verdict: emptyVerdict({ choices: [oneChoice({ text: ' \n', finishReason: 'stop' })] }),
  },
  { id: 'F22', name: 'a whole answer', answer: { body: whole }, verdict: completeVerdict('你好', { usage }) },
  {
    id: 'F22',
    name: 'a whole answer, labelled as a stream',
    answer: { headers: { 'content-type': 'text/event-stream' }, body: whole },
    verdict: completeVerdict('你好', { usage }),
  },
  {
    id: 'F22',
    name: 'a whole answer as one event',
    answer: { body: streamOf(JSON.parse(whole), '[DONE]') },
    verdict: completeVerdict('你好', { usage }),
  },
  {
    id: 'F23',
    name: 'a stream, labelled as JSON',
    answer: { headers: { 'content-type': 'application/json' }, body: stream },
    verdict: completeVerdict('你好'),
  },
  {
    id: 'F23',
    name: 'JSON, then [DONE]',
    answer: { body: `${whole}\n\ndata: [DONE]\n\n` },
    verdict: completeVerdict('你好', { usage }),
  },
  ...LABELS.map(([label, headers]): ChatFault => ({
    id: 'F24',
    name: `a stream under ${label}`,
    answer: { headers, body: stream },
    verdict: completeVerdict('你好'),
  })),
  ...(['gzip', 'br', 'deflate'] as const).map((coding) => coded(`a stream in ${coding}`, { coding })),
  ...['gzip', 'br', 'deflate'].map((label) => coded(`plain bytes under the label ${label}`, { label })),
  coded('gzip without its last eight bytes', { coding: 'gzip', missing: 8 }),
  {
    id: 'F25',
    name: 'gzip that is cut before the finish reason',
    answer: { body: said, coding: 'gzip', missing: 9 },
    verdict: cutOffVerdict('你好'),
  },
];

function coded(name: string, how: Partial<FaultAnswer>): ChatFault {
  return { id: 'F25', name, answer: { body: stream, ...how }, verdict: completeVerdict('你好') };
}
