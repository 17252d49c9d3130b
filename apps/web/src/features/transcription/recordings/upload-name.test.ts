import { expect, test } from 'vitest';
import { uploadName } from './upload-name.ts';

test.each([
  ['speech.wav', 'wav', 'speech.wav'],
  ['SPEECH.WAV', 'wav', 'SPEECH.wav'],
  ['voice.mp3', 'WebM', 'voice.webm'],
  ['meeting.2026.11.m4a', 'mp4', 'meeting.2026.11.mp4'],
  ['no extension', 'flac', 'no extension.flac'],
  ['会议记录.MP3', 'mp3', '会议记录.mp3'],
  ['C:\\talks\\one.ogg', 'ogg', 'one.ogg'],
  ['../../one.ogg', 'ogg', 'one.ogg'],
  ['.mp3', 'mp3', 'audio.mp3'],
  ['', 'wav', 'audio.wav'],
  ['a"b\r\nc.wav', 'wav', 'a-b-c.wav'],
  ['Recording 17:35', 'wav', 'Recording 17-35.wav'],
  [`${'x'.repeat(100)}.wav`, 'wav', `${'x'.repeat(80)}.wav`],
  [`${'𠮷'.repeat(100)}.wav`, 'wav', `${'𠮷'.repeat(50)}.wav`],
  ['..hidden.wav', 'wav', 'hidden.wav'],
  ['speech\u202e3pm.wav', 'wav', 'speech-3pm.wav'],
  ['CON.wav', 'wav', 'audio-CON.wav'],
])('%j in a container of type %s is sent as %j', (name, extension, sent) => {
  expect(uploadName(name, extension)).toBe(sent);
});
