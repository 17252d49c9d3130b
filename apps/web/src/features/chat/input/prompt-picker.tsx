import { useEffect, useId, useState } from 'react';
import { addPrompt } from '#blocks/prompts/add-prompt.ts';
import { fillPrompt } from '#blocks/prompts/fill-prompt.ts';
import { findPrompts } from '#blocks/prompts/find-prompts.ts';
import { findVariables } from '#blocks/prompts/find-variables.ts';
import { PromptDialog } from '#blocks/prompts/prompt-dialog.tsx';
import { PromptMenu } from '#blocks/prompts/prompt-menu.tsx';
import type { Prompt } from '#blocks/prompts/prompt.ts';
import { startPrompts } from '#blocks/prompts/start-prompts.ts';
import { usePrompts } from '#blocks/prompts/use-prompts.ts';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import { useInsertPrompt, type PromptTarget } from './use-insert-prompt.ts';
import { useListKeys } from './use-list-keys.ts';
import { variableMemory } from './variable-memory.ts';
import { VariablesForm } from './variables-form.tsx';

type Step = { is: 'choosing' } | { is: 'filling'; prompt: Prompt; values: Record<string, string> } | { is: 'keeping' };

/** Puts a kept prompt into the message: it is chosen, its variables are filled, and it takes the place of the `/` that asked for it. */
export function PromptPicker({ asked, input, draft, onDraft, onClose }: PromptTarget) {
  const listId = useId();
  const { prompts } = usePrompts();
  const [step, setStep] = useState<Step>({ is: 'choosing' });
  const [pointedId, setPointedId] = useState<string | null>(null);
  const query = asked === 'button' ? '' : asked.query;
  const found = findPrompts(prompts ?? [], query);
  const insert = useInsertPrompt({ asked, input, draft, onDraft, onClose });
  const current = found.find(({ id }) => id === pointedId) ?? found[0];

  useEffect(startPrompts, []);
  useListKeys({
    input,
    listId,
    optionId: current === undefined ? undefined : `${listId}-${current.id}`,
    isOn: step.is === 'choosing',
    onStep(by) {
      const place = current === undefined ? 0 : found.indexOf(current) + by;
      setPointedId(found.at(place % found.length)?.id ?? null);
    },
    onChoose: current === undefined ? undefined : () => choose(current),
    onClose,
  });

  function choose(prompt: Prompt) {
    const names = findVariables(prompt.text);
    if (names.length === 0) insert(prompt, prompt.text);
    else setStep({ is: 'filling', prompt, values: variableMemory.recall(names) });
  }

  function leave() {
    onClose();
    input.current?.focus();
  }

  if (prompts === null) return null;
  switch (step.is) {
    case 'choosing':
      return (
        <PromptMenu
          id={listId}
          found={found}
          query={query}
          currentId={current?.id}
          onPoint={({ id }) => setPointedId(id)}
          onChoose={choose}
          onClose={leave}
          onKeep={asked === 'button' && draft.trim() !== '' ? () => setStep({ is: 'keeping' }) : undefined}
        />
      );
    case 'filling':
      return (
        <PromptVariables
          values={step.values}
          onChange={(values) => setStep({ ...step, values })}
          onFilled={() => insert(step.prompt, fillPrompt(step.prompt.text, step.values))}
          onCancel={leave}
        />
      );
    case 'keeping':
      return <KeepPrompt draft={draft} onDone={leave} />;
  }
}

type PromptVariablesProps = {
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
  onFilled: () => void;
  onCancel: () => void;
};

function PromptVariables({ values, onChange, onFilled, onCancel }: PromptVariablesProps) {
  const text = useText();
  return (
    <div className="rounded-composer bg-raised shadow-float forced-border">
      <VariablesForm
        names={Object.keys(values)}
        values={values}
        submitLabel={text('prompts.fill')}
        onChange={onChange}
        onSubmit={() => {
          variableMemory.remember(values);
          onFilled();
        }}
        onCancel={onCancel}
      />
    </div>
  );
}

function KeepPrompt({ draft, onDone }: { draft: string; onDone: () => void }) {
  const text = useText();
  return (
    <PromptDialog
      label={text('prompts.new')}
      content={{ title: '', text: draft, tags: [] }}
      onSave={(content) => {
        void addPrompt(content).then(({ title }) => announce(text('prompts.saved', { title })));
        onDone();
      }}
      onClose={onDone}
    />
  );
}
