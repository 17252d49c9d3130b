import { useLocation } from 'wouter';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

/** Says that an address names a conversation that is not here. */
export function MissingChat() {
  const text = useText();
  const [, navigate] = useLocation();
  return (
    <div className="mx-auto max-w-[40em] px-5 pt-14">
      <h2 className="text-f6 font-semibold">{text('chat.missing.title')}</h2>
      <p className="mt-2 mb-4 text-f5 text-t2">{text('chat.missing.text')}</p>
      <Button
        variant="outline" // The address may hold a lineup, which is not bound to the conversation.
        onClick={() => navigate(`/${location.search}`)}
      >
        {text('chat.missing.new')}
      </Button>
    </div>
  );
}
