import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault } from './chat-fault.ts';
import { completeVerdict, cutOffVerdict, errorVerdict } from './chat-verdicts.ts';

const said = streamOf(chunkOf({ content: '你好' }));
const unended = '你好';
const finish = streamOf(chunkOf({}, 'stop'));
const megabytes = '长'.repeat(700_000);
/** An event whose last character is cut: its last byte is missing. */
const cutCharacter = `${said}data: {"choices":[{"delta":{"content":"世`;

/** Faults of the end: only a finish reason proves that an answer is whole, and a torn event is never text. */
export const ENDING_FAULTS: readonly ChatFault[] = [
  {
    id: 'F7',
    name: 'a line of 2 MB',
    answer: { body: streamOf(chunkOf({ content: megabytes }), chunkOf({}, 'stop'), '[DONE]') },
    verdict: completeVerdict(megabytes),
  },
  { id: 'F8', name: 'no [DONE]', answer: { body: said + finish }, verdict: completeVerdict(unended) },
  {
    id: 'F8',
    name: 'no [DONE] and no blank line at the end',
    answer: { body: (said + finish).trimEnd() },
    verdict: completeVerdict(unended),
  },
  { id: 'F9', name: '[DONE] alone', answer: { body: `${said}data: [DONE]\n\n` }, verdict: cutOffVerdict(unended) },
  { id: 'F10', name: 'a clean end', answer: { body: said }, verdict: cutOffVerdict(unended) },
  {
    id: 'F10',
    name: 'a clean end after comments',
    answer: { body: `${said}: PING\n\n` },
    verdict: cutOffVerdict(unended),
  },
  {
    id: 'F11',
    name: 'an end inside an event',
    answer: { body: `${said}data: {"choices":[{"delta":{"content":"and` },
    verdict: cutOffVerdict(unended, undefined, { malformed: 1 }),
  },
  {
    id: 'F11',
    name: 'an end inside a character',
    answer: { body: cutCharacter, missing: 1 },
    verdict: cutOffVerdict(unended, undefined, { malformed: 1 }),
  },
  {
    id: 'F12',
    name: 'a reset after text',
    answer: { body: said, breaks: 'reset' },
    verdict: cutOffVerdict(unended, 'gateway_reset'),
  },
  {
    id: 'F12',
    name: 'a reset inside an event',
    answer: { body: cutCharacter, missing: 1, breaks: 'reset' },
    verdict: cutOffVerdict(unended, 'gateway_reset'),
  },
  {
    id: 'F12',
    name: 'a reset when all is said',
    answer: { body: said + finish, breaks: 'reset' },
    verdict: completeVerdict(unended),
  },
  {
    id: 'F12',
    name: 'a reset before the first byte',
    answer: { body: '', breaks: 'reset' },
    verdict: errorVerdict({ code: 'gateway_reset' }),
  },
  {
    id: 'F12',
    name: 'a reset in the middle of a JSON answer',
    answer: { body: '{"choices":[{"message":{"content":"half', breaks: 'reset' },
    verdict: errorVerdict({
      code: 'gateway_unreadable',
      status: 200,
      gatewayMessage: '{"choices":[{"message":{"content":"half',
    }),
  },
  {
    id: 'F13',
    name: 'silence after the head',
    answer: { body: '', breaks: 'silence' },
    verdict: errorVerdict({ code: 'gateway_idle' }),
  },
  {
    id: 'F13',
    name: 'silence after comments alone',
    answer: { body: ': PING\n\n: PING\n\n', breaks: 'silence' },
    verdict: errorVerdict({ code: 'gateway_idle' }),
  },
  {
    id: 'F13',
    name: 'silence between tokens',
    answer: { body: said, breaks: 'silence' },
    verdict: cutOffVerdict(unended, 'gateway_idle'),
  },
];
