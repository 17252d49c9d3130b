import { Component, type ComponentType, type ReactNode } from 'react';

type CrashBoundaryProps = { Fallback: ComponentType<{ error: unknown }>; children: ReactNode };
type CrashState = { crash: { error: unknown } | null };

/** Keeps a screen that threw from taking the shell with it. React offers this only to classes. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crash: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { crash: { error } };
  }

  override render() {
    const { Fallback, children } = this.props;
    const { crash } = this.state;
    return crash === null ? children : <Fallback error={crash.error} />;
  }
}
