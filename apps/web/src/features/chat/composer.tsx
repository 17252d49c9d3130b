import { lazy, Suspense, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { Attachment } from './input/attachment.ts';
import { useVariables } from './input/use-variables.ts';

const VariablesForm = lazy(async () => ({ default: (await import('./input/variables-form.tsx')).VariablesForm }));

type ComposerProps = {
  input: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  attachments: readonly Attachment[];
  placeholder: string;
  /** Why nothing can be sent; undefined when it can. */
  blocked: string | undefined;
  isLive: boolean;
  onDraft: (draft: string) => void;
  /** What is written, with its variables filled. */
  onSend: (message: string) => void;
  /** Above the text: what is attached, what is to be known before sending. */
  above: ReactNode;
  /** Below the text: lanes and actions. */
  children: (form: { canSend: boolean }) => ReactNode;
};

/** Where a message is written and sent to all lanes that are on. */
export function Composer(props: ComposerProps) {
  const { input, draft, attachments, placeholder, blocked, isLive, onDraft, onSend, above, children } = props;
  const text = useText();
  const variables = useVariables({ draft, onSend });
  const canSend = (draft.trim() !== '' || attachments.length > 0) && blocked === undefined;

  function submit() {
    if (canSend && !isLive) variables.ask();
  }

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter that confirms an input method's candidate is not an end of writing; Safari tells it only by the key code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <div className="mx-auto mb-3 w-[min(960px,100%-20px)] shrink-0 md:mb-4">
      {variables.values !== null && (
        <div className="mb-2 rounded-composer bg-raised shadow-[0_0_0_1px_var(--line2),0_8px_28px_-8px_var(--shadow-soft)] forced-border">
          <Suspense>
            <VariablesForm
              names={Object.keys(variables.values)}
              values={variables.values}
              onChange={variables.change}
              onSubmit={variables.send}
              onCancel={() => {
                variables.cancel();
                input.current?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
      <form
        aria-label={text('chat.message')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="rounded-composer bg-raised shadow-[0_0_0_1px_var(--line2),0_8px_28px_-8px_var(--shadow-soft)] forced-border focus-within:shadow-[0_0_0_1px_var(--line3),0_8px_28px_-8px_var(--shadow-soft)]"
      >
        {above}
        <TextArea
          ref={input}
          autoGrow
          maxRows={10}
          value={draft}
          aria-label={text('chat.message')}
          placeholder={placeholder}
          enterKeyHint="send"
          onChange={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={handleKey}
          className="px-4 pt-3 pb-1 text-f5"
        />
        <div className="flex items-end gap-2 px-2 pb-2">{children({ canSend })}</div>
      </form>
    </div>
  );
}
