import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { When } from './words.js';
import './code-to-hand-over.css';

interface CodeToHandOverProps {
  readonly code: string;
  readonly expiresAt: string;
  /** Puts the code away: it is never shown again. */
  readonly onDone: () => void;
}

/** A code that is shown once, large enough to copy by hand. It stands nowhere but on this page. */
export function CodeToHandOver({ code, expiresAt, onDone }: CodeToHandOverProps) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="handed-code">
      <Text ref={place} tabIndex={-1} className="handed-code-words" dir="ltr">
        {code}
      </Text>
      <Text size="sm">
        <Trans>
          It works once, until <When at={expiresAt} as="moment" />. It is shown only now: write it down, or
          hand it over right away.
        </Trans>
      </Text>
      <Button variant="default" onClick={onDone}>
        <Trans>I have handed it over</Trans>
      </Button>
    </div>
  );
}
