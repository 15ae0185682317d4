import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface CopyProps {
  readonly text: string;
  /** What the button says once it is copied. */
  readonly done: ReactNode;
  readonly children: ReactNode;
}

/** Puts a text on the clipboard. Where the browser does not let us, the text stands beside it to be marked by hand. */
export function Copy({ text, done, children }: CopyProps) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button variant="default" onClick={copy}>
      <span role="status">{copied ? done : children}</span>
    </Button>
  );
}
