import { useState } from 'react';
import { fillVariables } from '#blocks/prompts/fill-variables.ts';
import { findVariables } from '#blocks/prompts/find-variables.ts';
import { variableMemory } from './variable-memory.ts';

type VariablesInput = {
  draft: string;
  /** Is given the draft with its variables filled. */
  onSend: (message: string) => void;
};

/** The variables of a message on its way: `values` is null while none are being asked for. */
export function useVariables({ draft, onSend }: VariablesInput) {
  const [values, setValues] = useState<Record<string, string> | null>(null);
  return {
    values,
    change: setValues,
    cancel: () => setValues(null),
    /** Sends the message, or asks for its variables first. */
    ask() {
      const names = findVariables(draft);
      if (names.length === 0) onSend(fillVariables(draft, {}).trim());
      else setValues(variableMemory.recall(names));
    },
    send() {
      if (values === null) return;
      variableMemory.remember(values);
      setValues(null);
      onSend(fillVariables(draft, values).trim());
    },
  };
}
