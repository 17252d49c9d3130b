import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveRecord } from '#lib/records.ts';
import { readSearchTexts } from './read-search-texts.ts';

async function savePart(store: 'turns' | 'runs', part: { id: string; sessionId: string } & Record<string, unknown>) {
  await saveRecord(store, { seq: 0, ...part });
}

async function read(id: string, screen: 'chat' | 'speech' | 'transcription') {
  const texts = await readSearchTexts({ id, screen });
  return texts.map(({ kind, text, turnId }) => [kind, text, turnId]);
}

it('reads a chat: inputs, files, answers with what a person made of them, and reasoning', async () => {
  const attachments = [
    { kind: 'text', name: 'log.txt', text: 'line one' },
    { kind: 'image', name: 'cat.png', dataUrl: 'data:' },
  ];
  await savePart('turns', { id: 't', sessionId: 'chat', input: 'Why?', attachments });
  const choices = [
    { text: ' blue', reasoning: 'light scatters' },
    { text: ' red', reasoning: '' },
  ];
  await savePart('runs', { id: 'r', sessionId: 'chat', turnId: 't', prefix: 'It is', edit: 'Grey', run: { choices } });
  await savePart('runs', { id: 'damaged', sessionId: 'chat', turnId: 't', run: 'none' });
  expect(await read('chat', 'chat')).toEqual([
    ['input', 'Why?', 't'],
    ['file', 'log.txt\nline one', 't'],
    ['file', 'cat.png\n', 't'],
    ['answer', 'Grey', 't'],
    ['answer', 'It is blue', 't'],
    ['answer', 'It is red', 't'],
    ['reasoning', 'light scatters', 't'],
  ]);
});

it('reads a take: what is spoken, by whom and how', async () => {
  const request = { input: 'Good morning', voice: 'alloy', instructions: 'calm' };
  await savePart('runs', { id: 'take', sessionId: 'speech', request: { gateway: 'g', request } });
  expect(await read('speech', 'speech')).toEqual([
    ['input', 'Good morning', null],
    ['input', 'alloy\ncalm', null],
  ]);
});

const body = (text: string) => ({ at: 1, event: { kind: 'body', lane: 'A', seq: 1, t: 1, text, truncated: false } });
const open = { at: 0, event: { kind: 'open', lane: 'A', seq: 0, t: 0, status: 200 } };

it.each([
  ['json', { frames: [open, body('{"text":"Hello there."}')] }, 'Hello there.'],
  ['subtitles', { frames: [body('1\n00:00:00,000 --> 00:00:01,000\n你好\n')] }, '你好'],
  ['parts', { parts: [{ frames: [body('one')] }, { frames: [open] }, { frames: [body('two')] }] }, 'one\ntwo'],
  ['events', { frames: [{ at: 1, event: { kind: 'frame', data: 'said', stray: [] } }] }, 'said'],
])('reads a transcript that came as %s', async (name, about, text) => {
  await savePart('turns', { id: `turn-${name}`, sessionId: name, recording: { name: 'talk.wav' } });
  await savePart('runs', { id: `run-${name}`, sessionId: name, ...about });
  expect(await read(name, 'transcription')).toEqual([
    ['file', 'talk.wav', null],
    ['answer', text, null],
  ]);
});

it('leaves out what an error says', async () => {
  await savePart('runs', { id: 'e', sessionId: 'error', frames: [body('{"error":{"message":"no such model"}}')] });
  expect(await read('error', 'transcription')).toEqual([]);
});
