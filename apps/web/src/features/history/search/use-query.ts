import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSettled } from '#lib/use-settled.ts';

/** Browsers refuse an address that changes with every key. */
const PAUSE_MS = 300;

type Query = {
  query: string;
  setQuery: (query: string) => void;
  /** Puts it into the address now: somebody is about to leave, and to come back to it. */
  keep: () => void;
};

/** What is searched for: in the address once it has been written, and taken from there when that changes by another way. */
export function useQuery(): Query {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [query, setQuery] = useState(inAddress);
  const settled = useSettled(query, PAUSE_MS);
  const kept = useRef(inAddress);

  function write(said: string) {
    if (said === kept.current) return;
    kept.current = said;
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (said === '') next.delete('q');
        else next.set('q', said);
        return next;
      },
      { replace: true },
    );
  }
  const writeSettled = useEffectEvent(write);

  useEffect(() => {
    if (inAddress === kept.current) return;
    kept.current = inAddress;
    setQuery(inAddress);
  }, [inAddress]);

  useEffect(() => writeSettled(settled), [settled]);

  return { query, setQuery, keep: () => write(query) };
}
