import { zhRecording } from './zh-recording.ts';
import { zhTranscriptComparing } from './zh-transcript-comparing.ts';
import { zhTranscriptReading } from './zh-transcript-reading.ts';
import { zhTranscriptionInspector } from './zh-transcription-inspector.ts';
import { zhTranscription } from './zh-transcription.ts';

/** All Chinese texts that come with the transcription screen. */
export const zhTranscriptionScreen = {
  ...zhTranscription,
  ...zhRecording,
  ...zhTranscriptReading,
  ...zhTranscriptComparing,
  ...zhTranscriptionInspector,
};
