import classes from './Parts.module.css';

interface PartsProps<Part extends string> {
  /** The name of this navigation for assistive technology. */
  readonly label: string;
  readonly parts: readonly { readonly id: Part; readonly label: string }[];
  readonly current: Part;
  readonly onChoose: (part: Part) => void;
}

/** The parts of one screen, side by side under its title. */
export function Parts<Part extends string>({ label, parts, current, onChoose }: PartsProps<Part>) {
  return (
    <nav className={classes['parts']} aria-label={label}>
      {parts.map((part) => (
        <button
          key={part.id}
          type="button"
          className={classes['part']}
          aria-current={part.id === current ? 'page' : undefined}
          onClick={() => onChoose(part.id)}
        >
          {part.label}
        </button>
      ))}
    </nav>
  );
}
