import { Textarea } from '@mantine/core';
import { Refused } from '../api/problems.js';

interface KeepWordingProps {
  /** Of the deed that was tried. */
  readonly error: unknown;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Where the service found words that can hurt: whoever means them can keep them, and says why. Otherwise nothing. */
export function KeepWording({ error, label, description, value, onChange }: KeepWordingProps) {
  if (!value && !(error instanceof Refused && error.kind === 'wording')) return null;
  return (
    <Textarea
      name="keepWording"
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={500}
      autosize
      minRows={2}
    />
  );
}

/** For the body of a request. */
export function keeping(reason: string): { keepWording?: { reason: string } } {
  return reason.trim() ? { keepWording: { reason: reason.trim() } } : {};
}
