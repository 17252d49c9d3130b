import { Fragment } from 'react';
import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { describeGatewayError } from '#blocks/models/describe-gateway-error.ts';
import type { GatewayError, GatewayState } from '#blocks/models/list-gateway-states.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { Section } from './section.tsx';

export function GatewaySection() {
  const text = useText();
  const { data: config } = useConfig();
  const states = useGatewayStates();
  return (
    <Section title={text('settings.gateways')} lead={text('settings.gateways.text')}>
      <ul className="border-t border-line">
        {states.map((state) => (
          <GatewayRow key={state.id} gateway={state} limits={config?.limits[state.id]} />
        ))}
      </ul>
    </Section>
  );
}

function GatewayRow({ gateway, limits }: { gateway: GatewayState; limits: GatewayLimits | undefined }) {
  const text = useText();
  return (
    <li className="border-b border-line py-2.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold">{gateway.name}</span>
        <code className="text-f2 text-t3">{gateway.id}</code>
        {gateway.isLocal && <Chip>{text('settings.gateway.local')}</Chip>}
        <span className="ml-auto text-f2 text-t3">
          <StateWords gateway={gateway} />
        </span>
      </div>
      {gateway.state === 'failed' && <FailureLines error={gateway.error} />}
      {limits !== undefined && <LimitsLine limits={limits} />}
    </li>
  );
}

function FailureLines({ error }: { error: GatewayError }) {
  const text = useText();
  const { title, help, quote } = describeGatewayError(error);
  return (
    <div className="mt-1 text-f2 text-t2">
      {title !== 'settings.gateway.failed' && <p>{[title, ...help].map((key) => text(key)).join(' · ')}</p>}
      {quote !== '' && (
        <p lang="" className="mt-1 font-mono break-words">
          {quote}
        </p>
      )}
    </div>
  );
}

function StateWords({ gateway }: { gateway: GatewayState }) {
  const text = useText();
  switch (gateway.state) {
    case 'ready':
      return text('models.count', { count: gateway.models.length });
    case 'loading':
      return text('models.loading');
    case 'warming':
      return <Chip tone="now">{text('models.warming')}</Chip>;
    case 'failed':
      return <Chip tone="bad">{text('settings.gateway.failed')}</Chip>;
  }
}

function LimitsLine({ limits }: { limits: GatewayLimits }) {
  const text = useText();
  const format = useFormat();
  const { temperature, uploadBytes, speechInput, refusedUploads } = limits;
  const upload = format.bytes(uploadBytes);
  const parts = [
    text('settings.gateway.temperature', temperature),
    text('settings.gateway.upload', { size: `${upload.value} ${upload.unit}` }),
    text(`settings.gateway.speech.${speechInput.unit}`, { count: speechInput.max }),
    ...(refusedUploads.length > 0 ? [text('settings.gateway.refused', { types: refusedUploads })] : []),
  ];
  return (
    <p className="mt-1 text-f2 text-t3">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' · '}
          <span className="inline-block">{part}</span>
        </Fragment>
      ))}
    </p>
  );
}
