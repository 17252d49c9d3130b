import { Combobox } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { ModelOption } from './list-options.ts';

/** One choice in the list of a model picker. */
export function ModelRow({ option, gatewayName }: { option: ModelOption; gatewayName: string }) {
  const text = useText();
  return (
    <Combobox.Item
      value={option}
      className="flex min-h-control items-center gap-2 rounded-control px-2 py-1 outline-none select-none data-highlighted:bg-press forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]"
    >
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="break-words">
          {option.isTyped ? text('models.use', { model: option.model }) : option.model}
        </span>
        <Detail option={option} gatewayName={gatewayName} />
      </span>
      <Combobox.ItemIndicator>
        <Check size={14} aria-hidden />
      </Combobox.ItemIndicator>
    </Combobox.Item>
  );
}

function Detail({ option, gatewayName }: { option: ModelOption; gatewayName: string }) {
  const text = useText();
  const words = option.isTyped
    ? [text('models.use.at', { gateway: gatewayName })]
    : [
        ...(option.isOtherKind ? [text('models.others')] : []),
        ...(option.isDemo ? [text('models.demo')] : []),
        ...(option.note === '' ? [] : [option.note]),
      ];
  if (words.length === 0) return null;
  return <span className="text-f1 leading-[15px] text-t3">{words.join(' · ')}</span>;
}
