import { Suspense, use, type ComponentType, type ReactNode } from 'react';
import { CrashBoundary } from './crash-boundary.tsx';
import { FirstDraw } from './first-draw.ts';

type LatePartProps = {
  /** What keeps its place until it is there. */
  fallback?: ReactNode;
  /** What stands in its place when it cannot be had; nothing without it. */
  Missing?: ComponentType<{ error: unknown }>;
  children: ReactNode;
};

/**
 * A part of the page whose code comes when it is wanted, after the first picture, and that the rest can do without: a server that has gone
 * away by then must not take the page with it.
 */
export function LatePart({ fallback = null, Missing = Nothing, children }: LatePartProps) {
  if (!use(FirstDraw)) return fallback;
  return (
    <CrashBoundary Fallback={Missing}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CrashBoundary>
  );
}

function Nothing() {
  return null;
}
