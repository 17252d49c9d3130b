import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { choosePrice } from './choose-price.ts';
import { ownPrices } from './own-prices.ts';
import { PriceFields } from './price-fields.tsx';

type PricedModel = { gateway: string; model: string };

/** What models cost: those given, then all others that have a price of the person's own. */
export function PricesEditor({ models }: { models: readonly PricedModel[] }) {
  const text = useText();
  const { data: config } = useConfig();
  const own = ownPrices.useValue();
  const isRead = ownPrices.useIsRead();
  const operator = config?.prices ?? {};
  const listed = [...models, ...own]
    .filter(({ model }) => model !== '')
    .filter((each, index, all) => all.findIndex((other) => keyOf(other) === keyOf(each)) === index);

  return (
    <div className="flex flex-col gap-3">
      <p className="text-f2 text-t3">{text('parameters.prices.text')}</p>
      {isRead &&
        listed.map(({ gateway, model }) => (
          <PriceFields
            key={keyOf({ gateway, model })}
            gateway={gateway}
            model={model}
            gatewayName={config?.gateways.find(({ id }) => id === gateway)?.name ?? gateway}
            price={choosePrice({ gateway, model, own, operator })}
            operatorPrice={choosePrice({ gateway, model, own: [], operator })}
            isOwn={own.some((each) => keyOf(each) === keyOf({ gateway, model }))}
          />
        ))}
    </div>
  );
}

function keyOf({ gateway, model }: PricedModel): string {
  return JSON.stringify([gateway, model]);
}
