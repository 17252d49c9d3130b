import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { useDeferredValue, useState } from 'react';
import { findInTexts, type TextHit } from '#blocks/transcripts/find-in-texts.ts';

/** What is looked for in a transcript, and what was found of it. */
export type Find = {
  query: string;
  hits: readonly TextHit[];
  /** The index of the hit that is looked at; −1 where nothing was found. */
  at: number;
  write: (query: string) => void;
  /** Goes to the next hit (1) or to the one before (−1), round and round. */
  step: (direction: 1 | -1) => void;
};

const NONE: readonly TextHit[] = [];

/** Looks for a text in the cues of a transcript while that is wanted. */
export function useFind(cues: readonly Cue[], isFinding: boolean): Find {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const settled = useDeferredValue(query);
  const texts = cues.map(({ text }) => text);
  const hits = isFinding ? findInTexts(texts, settled) : NONE;
  const at = Math.min(wanted, hits.length - 1);
  return {
    query,
    hits,
    at,
    write(next) {
      setQuery(next);
      setWanted(0);
    },
    step: (direction) => setWanted(hits.length === 0 ? 0 : (at + direction + hits.length) % hits.length),
  };
}
