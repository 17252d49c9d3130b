import { countWords } from '#blocks/transcripts/count-words.ts';
import { nameEnd } from '#features/transcription/lanes/name-end.ts';
import { nameLanguage } from '#features/transcription/parameters/name-language.ts';
import type { Transcript } from '#features/transcription/runs/judge-part.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import type { Format } from '#i18n/create-format.ts';
import type { useText } from '#i18n/use-text.ts';
import type { Fact } from '#ui/fact-list.tsx';
import { returnedModel } from './returned-model.ts';
import { sumUsage } from './sum-usage.ts';

type Text = ReturnType<typeof useText>;

/** How facts are put in words. */
export type FactWords = { text: Text; format: Format; locale: string };

/** What came back for a run, and how it ended. */
export function listAnswerFacts(run: TranscriptionRun, outcome: RunOutcome, words: FactWords): Fact[] {
  const { text } = words;
  const { transcript } = outcome;
  return [
    { label: text('transcription.run.state'), ...stateFact(outcome, text) },
    { label: text('transcription.run.format'), ...formatFact(run, transcript, text) },
    { label: text('transcription.run.model'), value: returnedModel(run) },
    { label: text('transcription.run.language'), ...languageFact(transcript, words) },
    ...(transcript === null ? [] : contentFacts(transcript, outcome, words)),
  ];
}

type FactValue = Omit<Fact, 'label'>;

function stateFact(outcome: RunOutcome, text: Text): FactValue {
  const end = nameEnd(outcome);
  const status = outcome.problem?.status;
  if (end === null) return { value: text(`transcription.run.state.${liveState(outcome)}`) };
  return { value: text(end), ...(status !== undefined && { note: `HTTP ${status}` }) };
}

function liveState({ state }: RunOutcome): 'waiting' | 'sending' | 'working' {
  return state === 'waiting' || state === 'sending' ? state : 'working';
}

function formatFact({ request }: TranscriptionRun, transcript: Transcript | null, text: Text): FactValue {
  if (transcript === null) return { value: null };
  const notes = [
    ...(transcript.asRequested
      ? []
      : [text('transcription.run.format.asked', { asked: String(request['response_format']) })]),
    ...(transcript.isWrapped === true ? [text('transcription.run.format.wrapped')] : []),
    ...(transcript.isUnfinished === true ? [text('transcription.run.format.unfinished')] : []),
  ];
  return { value: transcript.format, ...(notes.length > 0 && { note: notes.join(' · ') }) };
}

/** Some models tell a code, others a name in English: it is shown as it came. */
function languageFact(transcript: Transcript | null, { locale }: FactWords): FactValue {
  const language = transcript?.language ?? null;
  if (language === null) return { value: null };
  const name = nameLanguage(language, locale);
  return { value: language, ...(name !== language && { note: name }) };
}

function contentFacts(transcript: Transcript, outcome: RunOutcome, { text, format }: FactWords): Fact[] {
  const { segments, words, tokens, duration } = transcript;
  const counted = (count: number) => ({ count, shown: format.count(count) });
  const parts = [
    segments.length > 0 && text('transcription.run.segments', counted(segments.length)),
    words.length > 0 && text('transcription.run.timed_words', counted(words.length)),
    tokens.length > 0 && text('transcription.run.tokens', counted(tokens.length)),
  ].filter((part) => part !== false);
  // Of several pieces no gateway has told how long they are together.
  const heard: FactValue =
    duration === null || outcome.parts.length > 1
      ? { value: null }
      : { value: format.duration(duration), note: text('transcription.run.heard.by') };
  return [
    { label: text('transcription.run.words'), value: format.count(countWords(transcript.text)) },
    { label: text('transcription.run.details'), value: parts.length === 0 ? null : parts.join(' · ') },
    {
      label: text('transcription.run.usage'),
      value: writeUsage(outcome, format),
      unit: text('transcription.run.usage.unit'),
    },
    { label: text('transcription.run.heard'), ...heard },
  ];
}

function writeUsage({ parts }: RunOutcome, format: Format): string | null {
  const usages = parts.flatMap((part) =>
    'transcript' in part && part.transcript !== null ? [part.transcript.usage] : [],
  );
  const { prompt, completion, total } = sumUsage(usages);
  if (prompt !== null || completion !== null) return `${format.count(prompt)} → ${format.count(completion)}`;
  return total === null ? null : format.count(total);
}
