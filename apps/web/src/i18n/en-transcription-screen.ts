import { enRecording } from './en-recording.ts';
import { enTranscriptComparing } from './en-transcript-comparing.ts';
import { enTranscriptReading } from './en-transcript-reading.ts';
import { enTranscriptionInspector } from './en-transcription-inspector.ts';
import { enTranscription } from './en-transcription.ts';

/** All English texts that come with the transcription screen. */
export const enTranscriptionScreen = {
  ...enTranscription,
  ...enRecording,
  ...enTranscriptReading,
  ...enTranscriptComparing,
  ...enTranscriptionInspector,
};
