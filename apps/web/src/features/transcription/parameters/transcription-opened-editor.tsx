import { lazy, Suspense } from 'react';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { changeBench, chooseModel } from '#blocks/recipe/change-bench.ts';
import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { describeValue } from './describe-value.ts';
import { LazyLanguagePopup } from './lazy-language-popup.ts';
import type { LanguageChoice } from './language-popup.tsx';
import { LongValueEditor } from './long-value-editor.tsx';
import { rowEditor } from './row-editor.ts';
import type { TranscriptionCellAddress } from './transcription-row.ts';

const ModelPopup = lazy(async () => ({ default: (await import('#blocks/models/model-popup.tsx')).ModelPopup }));

type TranscriptionOpenedEditorProps = Pick<TranscriptionBench, 'recipe' | 'lanes'> & {
  address: TranscriptionCellAddress;
  /** The button that opened it, which gets the focus back. */
  anchor: HTMLButtonElement;
  /** What was written last here and could not be saved. */
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
  onClose: () => void;
};

/** The editor of what has no room in a cell: a model or a language in its popup, or a long value. */
export function TranscriptionOpenedEditor(props: TranscriptionOpenedEditorProps) {
  const { address, anchor, recipe, lanes, draft, onDraft, onClose } = props;
  const text = useText();
  const lane = lanes.find(({ id }) => id === address.lane);
  const inEffect = lane === undefined ? recipe : resolveLane(lane, recipe);
  const editor = rowEditor(address.name);
  switch (editor.kind) {
    case 'model':
      return (
        <Suspense>
          <ModelPopup
            kind="transcription"
            current={inEffect}
            label={text('parameters.model')}
            anchor={anchor}
            onChoose={({ gateway, model }) => {
              editBench((bench) => chooseModel(bench, address.lane, { gateway, model }));
              onClose();
            }}
            onClose={onClose}
          />
        </Suspense>
      );
    case 'language':
      return <LanguageValue {...props} current={inEffect.parameters.language ?? null} />;
    case 'long':
      return (
        <ValuePanel
          key={`${editor.name} ${address.lane}`}
          name={editor.name}
          title={editor.name === 'extra' ? text('transcription.parameters.extra') : editor.name}
          recipe={recipe}
          lane={lane}
          draft={draft}
          onDraft={onDraft}
          onChange={(change) => editBench((bench) => changeBench(bench, lane?.id ?? null, change))}
          onClose={() => {
            onClose();
            // The button may lie in what is hidden as long as this editor is there.
            requestAnimationFrame(() => anchor.focus());
          }}
        >
          {(editing) => <LongValueEditor name={editor.name} {...editing} />}
        </ValuePanel>
      );
    case 'cell':
      return null;
  }
}

function LanguageValue({
  address: { lane },
  anchor,
  recipe,
  current,
  onClose,
}: TranscriptionOpenedEditorProps & { current: string | null }) {
  const text = useText();
  const locale = useLocale();
  const { parameters } = recipe;
  const inherited =
    describeValue({ name: 'language', parameters, text, locale }) || text('transcription.language.auto');

  function choose(to: LanguageChoice) {
    // Where the recipe leaves it open too, a lane differs in nothing.
    const change = to === 'not_sent' && parameters.language === undefined ? 'inherited' : to;
    editBench((bench) => changeBench(bench, lane, { name: 'language', to: change }));
    onClose();
  }

  return (
    <Suspense>
      <LazyLanguagePopup
        current={current}
        {...(lane !== null && { inherited })}
        anchor={anchor}
        onChoose={choose}
        onClose={onClose}
      />
    </Suspense>
  );
}
