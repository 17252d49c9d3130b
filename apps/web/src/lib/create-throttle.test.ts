import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from './create-throttle.ts';

describe('createThrottle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('runs at once, then once per interval', () => {
    const task = vi.fn();
    const throttle = createThrottle(task, 250);
    throttle.ask();
    throttle.ask();
    throttle.ask();
    expect(task).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(250);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('does not wait when the page goes out of sight', () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const task = vi.fn();
    const throttle = createThrottle(task, 250);
    throttle.ask();
    throttle.ask();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(task).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('rests when nothing is asked', () => {
    const task = vi.fn();
    createThrottle(task, 250).ask();
    vi.advanceTimersByTime(10_000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs at the finish and never after it', () => {
    const task = vi.fn();
    const throttle = createThrottle(task, 250);
    throttle.ask();
    throttle.ask();
    throttle.finish();
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(2);
  });
});
