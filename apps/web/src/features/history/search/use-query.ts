import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSettled } from '#lib/use-settled.ts';

/** Browsers refuse an address that changes with every key. */
const PAUSE_MS = 300;

/** What is searched for: kept in the address once it has been written, and taken from there when that changes by another way. */
export function useQuery(): [string, (query: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [query, setQuery] = useState(inAddress);
  const settled = useSettled(query, PAUSE_MS);
  const written = useRef(inAddress);

  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setQuery(inAddress);
  }, [inAddress]);

  useEffect(() => {
    if (settled === written.current) return;
    written.current = settled;
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (settled === '') next.delete('q');
        else next.set('q', settled);
        return next;
      },
      { replace: true },
    );
  }, [settled, setParams]);

  return [query, setQuery];
}
