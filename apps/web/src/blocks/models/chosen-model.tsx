import { clsx } from 'clsx';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { isDemoModel } from './is-demo-model.ts';
import { useConfig } from './use-config.ts';
import { useGatewayStates } from './use-gateway-states.ts';

type ChosenModelProps = { gateway: string; model: string; layout: 'inline' | 'stacked' };

/** A gateway's model by name; a demo model says that it is one. Until the gateway's models are known, none is not said to be missing. */
export function ChosenModel({ gateway, model, layout }: ChosenModelProps) {
  const text = useText();
  const { data: config } = useConfig();
  const { name, local = false } = config?.gateways.find(({ id }) => id === gateway) ?? {};
  const gatewayName = name ?? gateway;
  const isOnlyGateway = config?.gateways.length === 1;
  const isReading = useGatewayStates().some(
    ({ id, state }) => state === 'loading' && (gateway === '' || id === gateway),
  );
  const shownModel = model !== '' ? model : isReading ? '…' : text('models.none');
  const isDemo = isDemoModel({ isLocal: local, model });
  if (layout === 'stacked') {
    return (
      <span className="flex min-w-0 flex-col leading-[17px]">
        <span className="truncate font-semibold text-t1">{shownModel}</span>
        <span data-tip={isDemo ? text('models.demo') : undefined} className="truncate text-f2/[15px] text-t3">
          {isDemo ? text('models.demo') : gatewayName}
        </span>
      </span>
    );
  }
  return (
    <>
      <span className="truncate font-medium text-t1">{shownModel}</span>
      <span className={clsx('truncate text-t3', isOnlyGateway && (isDemo ? 'sr-only' : 'max-md:sr-only'))}>
        {gatewayName}
      </span>
      {isDemo && (
        <span data-tip={text('models.demo')} className="max-sm:pointer-coarse:sr-only">
          <Chip>{text('models.demo.short')}</Chip>
        </span>
      )}
    </>
  );
}
