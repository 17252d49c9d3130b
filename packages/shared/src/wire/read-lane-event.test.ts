import { expect, test } from 'vitest';
import type { SseEvent } from '#sse/sse-event.ts';
import type { LaneEvent } from './lane-event.ts';
import { readLaneEvent } from './read-lane-event.ts';

const STREAM_ID = '0123456789abcdef0123456789abcdef';
const stamp = { lane: 'a', seq: 2, t: 31.25 };

const wellFormed: [string, Omit<SseEvent, 'stray'>, LaneEvent][] = [
  ['the stream', { id: '- 0 0', event: 'stream', data: `{"id":"${STREAM_ID}"}` }, { kind: 'stream', id: STREAM_ID }],
  ['a start', { id: 'a 2 31.25', event: 'start', data: '{}' }, { kind: 'start', ...stamp }],
  [
    'a start with the id of its request',
    { id: 'a 2 31.25', event: 'start', data: '{"requestId":"0123456789abcdef"}' },
    { kind: 'start', ...stamp, requestId: '0123456789abcdef' },
  ],
  [
    'a response head',
    { id: 'a 2 31.25', event: 'open', data: '{"status":200,"contentType":null,"requestId":"r"}' },
    { kind: 'open', ...stamp, status: 200, contentType: null, requestId: 'r' },
  ],
  [
    'a body',
    { id: 'a 2 31.25', event: 'body', data: '{"text":"{}","truncated":false}' },
    { kind: 'body', ...stamp, text: '{}', truncated: false },
  ],
  [
    'an end',
    { id: 'a 2 31.25', event: 'end', data: '{"cause":"eof","events":3,"bytes":120,"comments":1}' },
    { kind: 'end', ...stamp, cause: 'eof', events: 3, bytes: 120, comments: 1 },
  ],
  ['a frame', { id: 'a 2 31.25', data: '[DONE]' }, { kind: 'frame', ...stamp, data: '[DONE]', stray: [] }],
  ['a frame without data', { id: 'a 2 31.25' }, { kind: 'frame', ...stamp, data: '', stray: [] }],
  [
    "a frame with the gateway's name",
    { id: 'a 2 31.25', event: 'upstream.error', data: 'x' },
    { kind: 'frame', ...stamp, event: 'error', data: 'x', stray: [] },
  ],
  [
    "a gateway's start, which is none of ours",
    { id: 'a 2 31.25', event: 'upstream.start', data: '{}' },
    { kind: 'frame', ...stamp, event: 'start', data: '{}', stray: [] },
  ],
  [
    "a gateway's event that has the name of one of ours",
    { id: 'a 2 31.25', event: 'upstream.end', data: '{"cause":"eof","events":3,"bytes":1,"comments":1}' },
    { kind: 'frame', ...stamp, event: 'end', data: '{"cause":"eof","events":3,"bytes":1,"comments":1}', stray: [] },
  ],
];

test.each(wellFormed)('%s is read', (_, event, expected) => {
  expect(readLaneEvent({ ...event, stray: [] })).toEqual(expected);
});

test('stray lines stay with their frame', () => {
  expect(readLaneEvent({ id: 'a 2 31.25', stray: ['{"error":1}'] })).toEqual({
    kind: 'frame',
    ...stamp,
    data: '',
    stray: ['{"error":1}'],
  });
});

test('fields that we do not know cannot change what an event is', () => {
  const data = '{"kind":"end","lane":"b","text":"x","truncated":false}';
  expect(readLaneEvent({ id: 'a 2 31.25', event: 'body', data, stray: [] })).toEqual({
    kind: 'body',
    ...stamp,
    text: 'x',
    truncated: false,
  });
});

const malformed: [string, Omit<SseEvent, 'stray'>][] = [
  ['no id', { data: 'x' }],
  ['an id of another form', { id: 'a 2', data: 'x' }],
  ['a name that is neither ours nor marked as upstream', { id: 'a 2 3', event: 'error', data: 'x' }],
  ['a start without data', { id: 'a 2 3', event: 'start' }],
  ['an open that is not JSON', { id: 'a 2 3', event: 'open', data: 'x' }],
  ['an open without a status', { id: 'a 2 3', event: 'open', data: '{"contentType":null,"requestId":null}' }],
  [
    'an end with an unknown cause',
    { id: 'a 2 3', event: 'end', data: '{"cause":"why","events":0,"bytes":0,"comments":0}' },
  ],
  ['a body without data', { id: 'a 2 3', event: 'body' }],
  ['a stream id of another form', { id: '- 0 0', event: 'stream', data: '{"id":"x"}' }],
  ['a stream event on a lane', { id: 'a 0 0', event: 'stream', data: `{"id":"${STREAM_ID}"}` }],
  ['a frame on the lane of the stream', { id: '- 1 0', data: 'x' }],
];

test.each(malformed)('%s is unreadable', (_, event) => {
  expect(readLaneEvent({ ...event, stray: [] })).toEqual({ kind: 'unreadable', raw: event.data ?? '' });
});

test('what is unreadable is given raw, stray lines too', () => {
  expect(readLaneEvent({ stray: ['<html>', '</html>'] })).toEqual({ kind: 'unreadable', raw: '<html>\n</html>' });
});
