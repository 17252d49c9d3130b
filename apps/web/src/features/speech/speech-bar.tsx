import { AudioLines, Cable, Code, Columns3, Info, Plus, Rows3, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useConfig } from '#blocks/models/use-config.ts';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useSessionName } from '#blocks/sessions/use-session-name.ts';
import { useText } from '#i18n/use-text.ts';
import { BarButton } from '#ui/bar-button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { editBench } from './bench/edit-bench.ts';
import type { SpeechGrid } from './grid/use-speech-grid.ts';
import { changeSpeechView, useSpeechView, type SpeechPanel } from './speech-view.ts';
import { allFormats } from './voices/all-formats.ts';
import { allVoices } from './voices/all-voices.ts';
import { useKnownVoices } from './voices/use-known-voices.ts';

const PANEL_ICONS: readonly [Exclude<SpeechPanel, 'voices'>, ReactNode][] = [
  ['take', <Info key="take" size={15} />],
  ['parameters', <SlidersHorizontal key="parameters" size={15} />],
  ['wire', <Cable key="wire" size={15} />],
  ['code', <Code key="code" size={15} />],
];

/** The session's title, what fills its grid in one step, and the panels of the inspector. */
export function SpeechBar({ grid }: { grid: SpeechGrid }) {
  const text = useText();
  const [, navigate] = useLocation();
  const { rows, takes } = grid;
  const cells = rows.flatMap((row) => row.cells);
  const name = useSessionName(takes[0]?.sessionId);
  return (
    <TopBar
      title={name ?? takes[0]?.request.request.input ?? text('speech.title')}
      {...(takes.length > 0 && {
        detail: (
          <span className="@max-3xl/bar:hidden">
            {text('speech.cells', { count: cells.length })} · {text('speech.takes.count', { count: takes.length })}
          </span>
        ),
      })}
    >
      {takes.length > 0 && (
        <IconButton
          className="lg:hidden"
          label={text('shell.new.speech')}
          icon={<Plus />}
          onClick={() => navigate(SCREEN_PATHS.speech)}
        />
      )}
      <FillButtons grid={grid} />
      <span aria-hidden className="mx-1.5 h-4 w-px bg-line2 max-sm:hidden" />
      <PanelButtons hasTake={takes.length > 0} />
    </TopBar>
  );
}

function FillButtons({ grid: { lanes, takes } }: { grid: SpeechGrid }) {
  const text = useText();
  const { data: config } = useConfig();
  const [lane] = lanes;
  const known = useKnownVoices(lane);
  const voices = allVoices(known);
  return (
    <>
      <BarButton
        icon={<AudioLines size={15} />}
        label={text('speech.fill.voices')}
        onClick={() => editBench((bench) => ({ voices: [...new Set([...bench.voices, ...voices])] }))}
      />
      <BarButton
        icon={<Columns3 size={15} />}
        label={text('speech.fill.formats')}
        isWide
        onClick={() =>
          editBench((bench) => ({ lanes: allFormats(bench, { resolved: lanes, limits: config?.limits ?? {}, takes }) }))
        }
      />
      <PanelButton panel="voices" icon={<Rows3 size={15} />} />
    </>
  );
}

function PanelButtons({ hasTake }: { hasTake: boolean }) {
  return PANEL_ICONS.map(([panel, icon]) => (
    <PanelButton key={panel} panel={panel} icon={icon} disabled={panel !== 'parameters' && !hasTake} />
  ));
}

type PanelButtonProps = { panel: SpeechPanel; icon: ReactNode; disabled?: boolean };

function PanelButton({ panel, icon, disabled = false }: PanelButtonProps) {
  const text = useText();
  const isOpen = useSpeechView((view) => view.panel === panel);
  return (
    <BarButton
      icon={icon}
      label={text(`speech.panel.${panel}`)}
      pressed={isOpen}
      disabled={disabled}
      isWide={panel === 'code' || panel === 'wire'}
      onClick={() => changeSpeechView({ panel: isOpen ? null : panel })}
    />
  );
}
