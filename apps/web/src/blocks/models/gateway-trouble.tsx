import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import { Progress } from '#ui/progress.tsx';
import { describeGatewayError } from './describe-gateway-error.ts';
import type { GatewayError, GatewayState } from './list-gateway-states.ts';

type GatewayTroubleProps = { gateways: readonly GatewayState[]; kind: ModelKind };

/** For each gateway that is not ready, or has nothing of the kind to offer: why. */
export function GatewayTrouble({ gateways, kind }: GatewayTroubleProps) {
  return gateways.map((gateway) => <Trouble key={gateway.id} gateway={gateway} kind={kind} />);
}

function Trouble({ gateway, kind }: { gateway: GatewayState; kind: ModelKind }) {
  const text = useText();
  switch (gateway.state) {
    case 'loading':
      return <Waiting title={`${gateway.name}: ${text('models.loading')}`} />;
    case 'warming':
      return <Waiting title={`${gateway.name}: ${text('models.warming')}`}>{text('models.warming.text')}</Waiting>;
    case 'failed':
      return <Failed name={gateway.name} error={gateway.error} />;
    case 'ready':
      if (gateway.models.some((model) => model.kind === kind || model.kind === 'other')) return null;
      return <p className="px-2 py-1.5 text-t3">{`${gateway.name}: ${text('models.empty')}`}</p>;
  }
}

function Failed({ name, error }: { name: string; error: GatewayError }) {
  const text = useText();
  const { title, help, quote } = describeGatewayError(error);
  return (
    <div className="p-1">
      <Note tone="warn" title={`${name}: ${text(title)}`} quote={quote}>
        {help.map((key) => (
          <p key={key}>{text(key)}</p>
        ))}
      </Note>
    </div>
  );
}

function Waiting({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="px-2 py-1.5 text-t3">
      <p className="pb-1">{title}</p>
      <Progress value={null} label={title} />
      {children !== undefined && <p className="pt-1 text-f1">{children}</p>}
    </div>
  );
}
