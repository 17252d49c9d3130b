import { useText } from '#i18n/use-text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { useCommandsStore } from './commands-store.ts';
import { formatShortcut } from './format-shortcut.ts';
import { isApple } from './is-apple.ts';
import { orderCommands } from './order-commands.ts';
import { groupCommands } from './search-commands.ts';

type ShortcutsSheetProps = { onClose: () => void };

/** All shortcuts of the present screen. */
export function ShortcutsSheet({ onClose }: ShortcutsSheetProps) {
  const text = useText();
  const sources = useCommandsStore((state) => state.sources);
  const commands = orderCommands(sources).filter(({ shortcut }) => shortcut !== undefined);
  return (
    <Dialog title={text('command.shortcuts')} onClose={onClose}>
      <div className="gap-x-8 sm:columns-2">
        {groupCommands(commands).map(({ name, commands: members }) => (
          <section key={name} className="mb-4 break-inside-avoid">
            <h3 className="pb-1 text-f1 font-medium text-t3">{name}</h3>
            <dl>
              {members.map(({ id, label, shortcut }) => (
                <div key={id} className="flex min-h-7 items-center gap-3 border-b border-line py-1 text-f3">
                  <dt className="min-w-0 flex-1 text-t1">{label}</dt>
                  <dd className="shrink-0">
                    {shortcut !== undefined && <Kbd>{formatShortcut(shortcut, { isApple: isApple() })}</Kbd>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="pt-1 text-f2 text-t3">{text('command.shortcuts.note')}</p>
    </Dialog>
  );
}
