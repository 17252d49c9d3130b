import { AudioLines, Captions, MessagesSquare } from 'lucide-react';
import { useLocation } from 'wouter';
import { GatewayTrouble } from '#blocks/models/gateway-trouble.tsx';
import { isDemoOnly } from '#blocks/models/is-demo-only.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { EXAMPLE_WISH, useAskedExample } from '#blocks/sessions/use-asked-example.ts';
import { useText } from '#i18n/use-text.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { EXAMPLES, type Example } from '#features/chat/examples.ts';
import { chooseExample } from './choose-example.ts';
import { ConnectRow } from './connect-row.tsx';
import { MoreExamples } from './more-examples.tsx';
import { RacePicture } from './race-picture.tsx';
import { StartColumn } from './start-column.tsx';
import { VoicesPicture } from './voices-picture.tsx';
import { WordsPicture } from './words-picture.tsx';

const [COMPARE, ...OTHERS] = EXAMPLES;

type FirstMinuteProps = { onAsk: (message: string, lanes: readonly ResolvedChatLane[]) => void };

/** What the three screens do, each with an example that runs in one click; more to ask; and how to connect a gateway. */
export function FirstMinute({ onAsk }: FirstMinuteProps) {
  const text = useText();
  const [, navigate] = useLocation();
  const { data: config } = useConfig();
  const { conversationId, lanes, canAsk } = useChat();
  const gateways = useGatewayStates();
  const failed = gateways.filter(({ state }) => state === 'failed');
  const run = (example: Example, prompt: string) =>
    onAsk(prompt, chooseExample(example, { conversationId, gateways }) ?? lanes);
  const compare = () => run(COMPARE, text(`chat.example.${COMPARE.name}.prompt`));
  useAskedExample(canAsk, compare);

  return (
    <>
      {failed.length > 0 && (
        <div className="-mx-1 mb-6">
          <GatewayTrouble gateways={failed} kind="chat" />
        </div>
      )}
      <div className="grid border-y border-line2 @3xl:grid-cols-3">
        <StartColumn name="chat" Icon={MessagesSquare} picture={<RacePicture />} canRun={canAsk} onRun={compare} />
        <StartColumn
          name="speech"
          Icon={AudioLines}
          picture={<VoicesPicture />}
          onRun={() => navigate(SCREEN_PATHS.speech, { state: EXAMPLE_WISH })}
        />
        <StartColumn
          name="transcription"
          Icon={Captions}
          picture={<WordsPicture />}
          onRun={() => navigate(SCREEN_PATHS.transcription, { state: EXAMPLE_WISH })}
        />
      </div>
      <MoreExamples examples={OTHERS} canRun={canAsk} onRun={run} />
      {config !== undefined && isDemoOnly(config) && <ConnectRow />}
    </>
  );
}
