import { UnstyledButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { Refused } from '../api/problems.js';
import { settled, Unheard } from '../api/query-client.js';

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

/** What was refused where nothing is left that could say so. */
function useUnheard(): void {
  const { t } = useLingui();
  useEffect(() => {
    const hear = (event: Event) => {
      if (!(event instanceof Unheard)) return;
      const why = event.error instanceof Refused ? event.error.message : t`The network was away.`;
      tell(t`What you did just before did not go through. ${why}`);
    };
    settled.addEventListener('unheard', hear);
    return () => settled.removeEventListener('unheard', hear);
  }, [t]);
}

export function Told() {
  useUnheard();
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
