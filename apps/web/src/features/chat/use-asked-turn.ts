import { useState } from 'react';
import { useSearch } from 'wouter';

/** The turn that the address names (`?turn=`), by its id, also when the address has let go of it before the conversation is drawn. */
export function useAskedTurn(): string | null {
  const named = new URLSearchParams(useSearch()).get('turn');
  const [asked, setAsked] = useState(named);
  if (named !== null && named !== asked) setAsked(named);
  return asked;
}
