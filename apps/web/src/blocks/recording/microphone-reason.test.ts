import { expect, test } from 'vitest';
import { microphoneReason } from './microphone-reason.ts';
import { missingMicrophone } from './missing-microphone.ts';

test.each([
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotSupportedError', 'unsupported'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['InvalidStateError', 'busy'],
])('%s means that the microphone is %s', (name, reason) => {
  expect(microphoneReason(new DOMException('the words differ by browser', name), 'granted')).toBe(reason);
});

test('a TypeError means that the browser cannot record what was asked', () => {
  expect(microphoneReason(new TypeError('no'), undefined)).toBe('unsupported');
});

test.each([
  { permission: 'denied', message: 'Permission denied', reason: 'denied' },
  { permission: 'prompt', message: 'Permission dismissed', reason: 'dismissed' },
  { permission: 'granted', message: 'Permission denied', reason: 'denied_by_system' },
  { permission: 'prompt', message: 'Permission denied by system', reason: 'denied_by_system' },
  { permission: undefined, message: 'The request is not allowed', reason: 'denied' },
] as const)('a denial with the permission $permission afterwards (“$message”) is $reason', (given) => {
  expect(microphoneReason(new DOMException(given.message, 'NotAllowedError'), given.permission)).toBe(given.reason);
});

const able = { isSecureContext: true, isAllowedByPolicy: true, hasMediaDevices: true, hasMediaRecorder: true };

test.each([
  { lacks: { isSecureContext: false, hasMediaDevices: false }, reason: 'insecure_context' },
  { lacks: { hasMediaDevices: false }, reason: 'unsupported' },
  { lacks: { hasMediaRecorder: false }, reason: 'unsupported' },
  { lacks: { isAllowedByPolicy: false }, reason: 'blocked_by_page' },
  { lacks: {}, reason: undefined },
])('what the page offers decides before anybody is asked: $reason', ({ lacks, reason }) => {
  expect(missingMicrophone({ ...able, ...lacks })).toBe(reason);
});
