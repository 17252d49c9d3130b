import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { fitGateways } from './fit-gateways.ts';
import type { Lineup } from './lineup.ts';
import { LineupSummary } from './lineup-summary.tsx';

type LineupOpenerProps = { lineup: Lineup; onOpen: (lineup: Lineup) => void };

/** Shows a lineup and opens it as this server can ask it; what it cannot ask is said before. */
export function LineupOpener({ lineup, onOpen }: LineupOpenerProps) {
  const text = useText();
  const { data: config } = useConfig();
  const gateways = config?.gateways.map(({ id }) => id);
  const { content, unknownGateways } =
    gateways === undefined ? { content: lineup, unknownGateways: [] } : fitGateways(lineup, gateways);
  return (
    <button
      type="button"
      data-opener
      onClick={() => onOpen({ ...lineup, ...content })}
      className="w-full rounded-control px-2 py-1.5 text-left hover:bg-hover"
    >
      <span className="block truncate text-f4 font-medium text-t1">
        <span className="sr-only">{text('lineup.open')} </span>
        {lineup.name}
      </span>
      <LineupSummary content={lineup} />
      {unknownGateways.length > 0 && (
        <span className="block text-f2 text-warn">{text('lineup.unknown', { gateways: unknownGateways })}</span>
      )}
    </button>
  );
}
