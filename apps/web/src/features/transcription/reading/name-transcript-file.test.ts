import { expect, test } from 'vitest';
import { nameTranscriptFile } from './name-transcript-file.ts';

test.each([
  { recording: 'sample-reel.flac', model: null, extension: 'srt', name: 'sample-reel.srt' },
  { recording: 'sample-reel.flac', model: 'whisper-1', extension: 'srt', name: 'sample-reel (whisper-1).srt' },
  { recording: 'a.b.wav', model: 'openai/whisper:large', extension: 'json', name: 'a.b (whisper-large).json' },
  { recording: '会议 录音.m4a', model: null, extension: 'txt', name: '会议 录音.txt' },
  { recording: 'talk', model: 'gpt-4.1', extension: 'txt', name: 'talk (gpt-4.1).txt' },
])('$recording by $model is $name', ({ name, ...file }) => {
  expect(nameTranscriptFile(file)).toBe(name);
});
