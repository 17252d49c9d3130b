import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault } from './chat-fault.ts';
import { completeVerdict } from './chat-verdicts.ts';

/** Characters of one to four bytes, a family joined by invisible characters, a skin tone, and a letter with a combining mark. */
const TEXT = 'a é 中文 🎈 👨‍👩‍👧 👋🏽 e\u0301';

const whole = streamOf(chunkOf({ content: TEXT }), chunkOf({}, 'stop'), '[DONE]');
const spread = streamOf(...Array.from(TEXT, (content) => chunkOf({ content })), chunkOf({}, 'stop'), '[DONE]');
const lines = JSON.stringify(chunkOf({ content: TEXT }), null, 1)
  .split('\n')
  .map((line) => `data: ${line}\n`)
  .join('');
const ended = streamOf(chunkOf({}, 'stop'), '[DONE]');

/** Faults of the bytes around the events: none of them may change the answer. */
export const FRAMING_FAULTS: readonly ChatFault[] = [
  row('F1', 'characters of one to four bytes', whole),
  row('F1', 'every code point in a chunk of its own', spread),
  row('F3', 'CRLF', whole.replaceAll('\n', '\r\n')),
  row('F3', 'CR', whole.replaceAll('\n', '\r')),
  row('F3', 'mixed line ends', whole.replace('\n\n', '\r\n\r').replace('\n\n', '\r\r\n')),
  row('F4', 'no space behind the colon', whole.replaceAll('data: ', 'data:')),
  row('F4', 'two spaces behind the colon', whole.replaceAll('data: ', 'data:  ')),
  row('F4', 'a tab behind the colon', whole.replaceAll('data: ', 'data:\t')),
  row(
    'F5',
    'comments and empty heartbeats',
    `: PING\n\n:\n\ndata:\n\n${whole.replaceAll('\n\n', '\n: in it\n\ndata\n\n')}`,
  ),
  row(
    'F5',
    'retry and id fields',
    `retry: 3000\n\nid: 7\n\n${whole.replaceAll('data: ', 'id: b 1 2\nretry: 1\ndata: ')}`,
  ),
  row(
    'F5',
    'events of unknown names',
    `event: ping\ndata: {"type":"ping"}\n\nevent: end\ndata: {"cause":"eof","events":1,"bytes":1,"comments":0}\n\n${whole}`,
  ),
  row('F6', 'data over several lines', `${lines}\n${ended}`),
  row('F6', 'a byte order mark', `\ufeff${whole}`),
  row('F6', 'a byte order mark and blank lines', `\ufeff\r\n\n${whole}`),
];

function row(id: ChatFault['id'], name: string, body: string): ChatFault {
  return { id, name, answer: { body }, verdict: completeVerdict(TEXT) };
}
