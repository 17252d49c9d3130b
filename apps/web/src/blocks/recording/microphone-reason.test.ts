import { expect, test } from 'vitest';
import { microphoneReason } from './microphone-reason.ts';
import { missingMicrophone } from './missing-microphone.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotSupportedError', 'unsupported'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['InvalidStateError', 'busy'],
])('%s means that the microphone is %s', (name, reason) => {
  expect(microphoneReason(new DOMException('the words differ by browser', name))).toBe(reason);
});

test('a TypeError means that the browser cannot record what was asked', () => {
  expect(microphoneReason(new TypeError('no'))).toBe('unsupported');
});

test.each([
  { isSecureContext: false, hasMediaDevices: false, hasMediaRecorder: true, reason: 'insecure_context' },
  { isSecureContext: true, hasMediaDevices: false, hasMediaRecorder: true, reason: 'unsupported' },
  { isSecureContext: true, hasMediaDevices: true, hasMediaRecorder: false, reason: 'unsupported' },
  { isSecureContext: true, hasMediaDevices: true, hasMediaRecorder: true, reason: undefined },
])('what the page offers decides before anybody is asked: $reason', ({ reason, ...support }) => {
  expect(missingMicrophone(support)).toBe(reason);
});
