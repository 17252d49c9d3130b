import { useRef, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { forgetOwnPrice, putOwnPrice } from './own-prices.ts';
import type { Price } from './price.ts';
import { readPrice, type PriceDraft } from './read-price.ts';

type PriceFieldsProps = {
  gateway: string;
  model: string;
  gatewayName: string;
  price: Price | null;
  /** The operator's, which counts again once the person's own is forgotten. */
  operatorPrice: Price | null;
  isOwn: boolean;
};

const AMOUNTS = ['input', 'output', 'cached'] as const;

/** One model's price; it is kept as soon as it is whole. */
export function PriceFields({ gateway, model, gatewayName, price, operatorPrice, isOwn }: PriceFieldsProps) {
  const text = useText();
  const fields = useRef<HTMLFieldSetElement>(null);
  const [draft, setDraft] = useState(toDraft(price));
  const read = readPrice(draft);
  const wrong = 'wrong' in read ? read.wrong : [];

  const change = (part: Partial<PriceDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const result = readPrice(next);
    if ('price' in result) putOwnPrice({ gateway, model, ...result.price });
  };

  const forget = () => {
    forgetOwnPrice({ gateway, model });
    setDraft(toDraft(operatorPrice));
    // The button goes, and the focus would go with it.
    fields.current?.querySelector('input')?.focus();
  };

  return (
    <fieldset ref={fields} className="min-w-0">
      <legend className="mb-1 flex w-full items-center gap-2 text-f3">
        <span className="truncate font-semibold">{model}</span>
        <span className="flex-1 truncate text-f2 text-t3">{gatewayName}</span>
        {!isOwn && operatorPrice !== null && (
          <span className="shrink-0 text-f2 text-t3">{text('parameters.prices.operator')}</span>
        )}
        {isOwn && (
          <Button size="sm" onClick={forget}>
            {text('parameters.prices.forget')}
          </Button>
        )}
      </legend>
      <div className="grid grid-cols-4 gap-2">
        <Field label={text('parameters.prices.currency')}>
          <TextInput
            value={draft.currency}
            maxLength={8}
            autoComplete="off"
            onChange={(event) => change({ currency: event.currentTarget.value })}
          />
        </Field>
        {AMOUNTS.map((name) => (
          <Field
            key={name}
            label={text(`parameters.prices.${name}`)}
            {...(wrong.includes(name) && { error: text('parameters.prices.fault') })}
          >
            <TextInput
              inputMode="decimal"
              autoComplete="off"
              placeholder="–"
              value={draft[name]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function toDraft(price: Price | null): PriceDraft {
  const write = (amount: number | undefined) => (amount === undefined ? '' : String(amount));
  return {
    currency: price?.currency ?? 'USD',
    input: write(price?.input),
    output: write(price?.output),
    cached: write(price?.cached),
  };
}
