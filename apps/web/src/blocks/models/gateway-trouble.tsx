import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import type { ReactNode } from 'react';
import type { TextKey } from '#i18n/catalogue.ts';
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
  const titleOf = useTitle();
  switch (gateway.state) {
    case 'loading':
      return <Waiting title={titleOf(gateway, 'models.loading')} />;
    case 'warming':
      return <Waiting title={titleOf(gateway, 'models.warming')}>{text('models.warming.text')}</Waiting>;
    case 'failed':
      return <Failed gateway={gateway} error={gateway.error} />;
    case 'ready':
      if (gateway.models.some((model) => model.kind === kind || model.kind === 'other')) return null;
      return <p className="px-2 py-1.5 text-t3">{titleOf(gateway, 'models.empty')}</p>;
  }
}

function Failed({ gateway, error }: { gateway: GatewayState; error: GatewayError }) {
  const text = useText();
  const titleOf = useTitle();
  const { title, help, quote } = describeGatewayError(error);
  return (
    <div className="p-1">
      <Note tone="warn" title={titleOf(gateway, title)} quote={quote}>
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

/** What is to be said of a gateway, behind its name. */
function useTitle(): (gateway: GatewayState, words: TextKey) => string {
  const text = useText();
  return ({ name }, words) => text('models.trouble', { gateway: name, words: text(words) });
}
