import { uploadName } from '#features/transcription/recordings/upload-name.ts';

type NamedFile = {
  recording: string;
  /** Null where only one has been asked: the recording's name is enough. */
  model: string | null;
  extension: string;
};

/** The name of a file that a transcript is taken away as: that of the recording, with the model where there are several. */
export function nameTranscriptFile({ recording, model, extension }: NamedFile): string {
  const stem = uploadName(recording, extension).slice(0, -extension.length - 1);
  // Some gateways write whose model it is in front, behind a slash.
  const suffix = model === null ? '' : ` (${model.split('/').at(-1) ?? ''})`;
  return uploadName(`${stem}${suffix}.${extension}`, extension);
}
