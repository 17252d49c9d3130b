import { transcriptionCapabilities } from '@lineup/shared/transcription/transcription-capabilities.ts';

/** The response formats that all of these models take, as far as is known; every documented one of none. */
export function allowedFormats(models: readonly string[]): string[] {
  const [first, ...others] = (models.length === 0 ? [''] : models).map(
    (model) => transcriptionCapabilities(model).formats,
  );
  return (first ?? []).filter((format) => others.every((formats) => formats.includes(format)));
}
