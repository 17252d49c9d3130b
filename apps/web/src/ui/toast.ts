import { create } from 'zustand';

export type Toast = { id: number; text: string; action?: { label: string; onAction: () => void } };

type ToastState = { toasts: readonly Toast[] };

/** The toasts on show, oldest first; `ToastHost` draws them. */
export const useToasts = create<ToastState>(() => ({ toasts: [] }));

let lastId = 0;

/** Shows a toast; only for undo, everything else is said where it happened. */
export function toast({ text, action }: Omit<Toast, 'id'>): void {
  lastId += 1;
  const added: Toast = action === undefined ? { id: lastId, text } : { id: lastId, text, action };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, added].slice(-3) }));
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }));
}
