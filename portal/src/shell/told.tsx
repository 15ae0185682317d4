import { UnstyledButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';

interface Line {
  readonly id: number;
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => void };
}

const shownForMs = 8_000;
const listeners = new Set<() => void>();
let lines: readonly Line[] = [];
let next = 0;

function change(to: readonly Line[]): void {
  lines = to;
  for (const listener of listeners) listener();
}

/** Says at the foot of the page, and to screen readers, that something is done; with a way back where there is one. */
export function tell(text: string, undo?: Line['undo']): void {
  const line = { id: next++, text, undo };
  change([...lines.slice(-2), line]);
  setTimeout(() => drop(line.id), shownForMs);
}

function drop(id: number): void {
  change(lines.filter((line) => line.id !== id));
}

export function Told() {
  const shown = useSyncExternalStore(
    (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    () => lines,
  );
  return (
    <div className="told" role="status" aria-live="polite">
      {shown.map(({ id, text, undo }) => (
        <div key={id}>
          <span>{text}</span>
          {undo && (
            <UnstyledButton td="underline" onClick={() => (undo.run(), drop(id))}>
              {undo.label}
            </UnstyledButton>
          )}
        </div>
      ))}
    </div>
  );
}
