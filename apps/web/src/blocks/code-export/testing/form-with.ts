import type { FormRequest } from '#blocks/code-export/sent-request.ts';

/** A form with these texts in a field of every kind: known to the `openai` packages, unknown, in lists. */
export function formWith(texts: readonly string[], fields: FormRequest['fields'] = {}): FormRequest {
  return {
    kind: 'transcription',
    path: '/audio/transcriptions',
    fields: {
      model: 'whisper-1',
      prompt: texts.join(' '),
      temperature: 0.2,
      'timestamp_granularities[]': ['word', 'segment'],
      'keywords[]': texts,
      hotwords: texts[0] ?? '',
      vad_filter: true,
      beam_size: 5,
      ...fields,
    },
    fileName: 'talk.wav',
  };
}
