import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { isDemoOnly } from '#blocks/models/is-demo-only.ts';
import { useConfig } from '#blocks/models/use-config.ts';
import { loadTexts } from '#i18n/load-texts.ts';
import { useText } from '#i18n/use-text.ts';
import { CrashBoundary } from '#ui/crash-boundary.tsx';
import { InspectorSlot } from '#ui/inspector-slot.ts';
import { LatePart } from '#ui/late-part.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { CrashNote } from './crash-note.tsx';
import { Rail } from './rail.tsx';
import { readRoute } from './read-route.ts';
import { ScreenView } from './screen-view.tsx';
import { SideList } from './side-list.tsx';

const Banners = lazy(async () => ({ default: (await import('./banners.tsx')).Banners }));
const BackgroundSigns = lazy(async () => {
  const [{ BackgroundSigns: signs }] = await Promise.all([import('./background-signs.tsx'), loadTexts('shell')]);
  return { default: signs };
});

/** Rail, history list, workspace and inspector; on a phone the workspace above a bottom bar. */
export function Shell() {
  const text = useText();
  const [path] = useLocation();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const route = readRoute(path);

  return (
    <InspectorSlot value={slot}>
      <a
        href="#workspace"
        className="absolute top-2 left-2 z-40 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {text('shell.skip')}
      </a>
      <div className="page-height flex flex-col md:flex-row">
        <Rail route={route} />
        <SideList route={route} />
        <main
          id="workspace"
          tabIndex={-1}
          className="relative flex min-h-0 min-w-0 flex-1 flex-col bg-paper outline-none md:border-l md:border-line"
        >
          <LatePart fallback={<DemoPlace />}>
            <Banners />
          </LatePart>
          <CrashBoundary key={route.screen} Fallback={CrashNote}>
            <Suspense fallback={<div className="late-line" />}>
              <ScreenView route={route} />
            </Suspense>
          </CrashBoundary>
        </main>
        <div ref={setSlot} className="contents" />
        <LatePart>
          <BackgroundSigns route={route} />
        </LatePart>
        <BottomBar current={route.screen} />
      </div>
    </InspectorSlot>
  );
}

/** Where it will be said that demo models answer: nothing moves down when it is. */
function DemoPlace() {
  const { data: config } = useConfig();
  if (config === undefined || !isDemoOnly(config)) return null;
  return <div className="min-h-9.5 shrink-0 border-b border-line bg-well" />;
}
