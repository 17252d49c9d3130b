import { Plus } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { changeSpeechView } from '#features/speech/speech-view.ts';
import { Button } from '#ui/button.tsx';
import { GridHead } from './grid-head.tsx';
import { LaneTabs } from './lane-tabs.tsx';
import { useAnnounceEnds } from './use-announce-ends.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useChosenLane } from './use-chosen-lane.ts';
import { useIsPhone } from './use-is-phone.ts';
import { useSpeechGrid } from './use-speech-grid.ts';
import { VoiceRow } from './voice-row.tsx';

/** Lanes get narrower until here (pixels), then the grid scrolls sideways. */
const LEAST_LANE_WIDTH = 220;

const VOICE_WIDTH = 124;

/** The text in every voice (a row) and lane (a column); a phone shows one lane at a time. */
export function VoiceGrid() {
  const text = useText();
  const { lanes, rows, takes, fault } = useSpeechGrid();
  const isPhone = useIsPhone();
  const [current, choose] = useChosenLane(lanes);
  const shown = isPhone ? lanes.filter((lane) => lane === current) : lanes;
  const shownRows = rows.map((row) => ({ ...row, cells: row.cells.filter(({ lane }) => shown.includes(lane)) }));
  const { grid, focusOf } = useCellFocus(shownRows, shown.length);
  useAnnounceEnds(takes);

  const isAlone = lanes.length === 1 && rows.length === 1;
  const layout = isAlone ? 'alone' : isPhone ? 'row' : 'column';
  return (
    <section aria-label={text('speech.grid')} className="min-w-fit">
      {isPhone && lanes.length > 1 && current !== undefined && (
        <LaneTabs lanes={lanes} current={current} onChoose={choose} />
      )}
      <table
        ref={grid}
        // The ARIA pattern of a data grid is a table with this role.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={text('speech.grid')}
        style={{ minWidth: isPhone ? undefined : VOICE_WIDTH + shown.length * LEAST_LANE_WIDTH }}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <colgroup>
          <col className="w-24 md:w-31" />
          <col span={shown.length} />
        </colgroup>
        <GridHead lanes={shown} isPhone={isPhone} />
        <tbody>
          {shownRows.map((row, place) => (
            <VoiceRow
              key={row.voice}
              row={row}
              place={place}
              lanes={lanes}
              layout={layout}
              fault={fault}
              focus={focusOf(place)}
            />
          ))}
        </tbody>
      </table>
      <div className="sticky left-0 w-fit px-2 py-1.5 md:px-4">
        <Button
          icon={<Plus size={14} />}
          className="text-t3"
          aria-haspopup="dialog"
          onClick={() => changeSpeechView({ panel: 'voices' })}
        >
          {text('speech.grid.voice.add')}
        </Button>
      </div>
    </section>
  );
}
