type NoteProps = { announce: (words: string) => void; name: string; count: number };

export function Note({ announce, name, count }: NoteProps) {
  return (
    <div className="is not said" data-name="nor is this" title={name}>
      <input aria-label="prompt" placeholder="…" /> · {count} {name} <code>.env</code> {'–'}
      <p>
        Hello
        <b title="Said on hover">{name}</b>
        <input placeholder="type here" />
        <input aria-label={'Heard'} />
        <img alt={`Picture of ${name}`} />
        {'成员'}
        <button onClick={() => announce('Done')} />
      </p>
    </div>
  );
}
