import { PointedOption } from '#ui/pointed-option.tsx';
import { findVariables } from './find-variables.ts';
import type { Prompt } from './prompt.ts';
import { VariableNames } from './variable-names.tsx';

type PromptOptionProps = {
  id: string;
  prompt: Prompt;
  isCurrent: boolean;
  onPoint: () => void;
  onChoose: () => void;
};

/** More of a text than this is not seen in one line. */
const SHOWN = 160;

/** One prompt of the menu above a composer. */
export function PromptOption({ id, prompt: { title, text }, isCurrent, onPoint, onChoose }: PromptOptionProps) {
  return (
    <PointedOption
      id={id}
      isCurrent={isCurrent}
      onPoint={onPoint}
      onChoose={onChoose}
      className="flex-col px-2 pointer-coarse:py-2"
    >
      <span className="flex max-w-full items-center gap-2">
        <span className="min-w-0 truncate text-f4 font-medium text-t1">{title}</span>
        <VariableNames names={findVariables(text)} />
      </span>
      <span className="block max-w-full truncate text-f2 text-t3">{text.trim().slice(0, SHOWN)}</span>
    </PointedOption>
  );
}
