import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useConfig } from '#blocks/models/use-config.ts';
import { Pager } from '#blocks/runs/pager.tsx';
import { changeSpeechView } from '#features/speech/speech-view.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { TakeActions } from './take-actions.tsx';

type TakeHeadProps = {
  take: Take;
  /** All takes of its cell and text, oldest first. */
  siblings: readonly Take[];
};

/** Whose take is looked at, which of its cell's, and what can be done with it. */
export function TakeHead({ take, siblings }: TakeHeadProps) {
  const text = useText();
  const { data: config } = useConfig();
  const { letter, request } = take;
  const { voice, model } = request.request;
  const gateway = config?.gateways.find(({ id }) => id === request.gateway)?.name ?? request.gateway;
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-2.5 border-b border-line py-2 pr-2 pl-4">
      <LaneMark letter={letter} size={24} />
      <div className="min-w-32 flex-1">
        <h3 className="truncate text-f4 font-semibold">{voice}</h3>
        <p className="truncate text-f2 text-t3" data-tip={`${model} · ${gateway}`}>
          {model} · {gateway}
        </p>
      </div>
      <Pager
        label={text('speech.inspector.takes', { voice, letter })}
        index={siblings.findIndex(({ id }) => id === take.id)}
        count={siblings.length}
        onChange={(index) => changeSpeechView({ inspected: siblings[index]?.id ?? null })}
      />
      <TakeActions take={take} />
    </header>
  );
}
