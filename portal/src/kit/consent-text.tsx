import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import './consent-text.css';

interface ConsentTextProps {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** Which edition it is. */
  readonly children: ReactNode;
}

/** The text of a consent form, whole, as whoever is asked reads it. */
export function ConsentText({ title, text, language, children }: ConsentTextProps) {
  return (
    <article className="consent-text" lang={language} dir="auto" aria-label={title}>
      <Text fw={650}>{title}</Text>
      {text}
      <Text size="sm" className="quiet">
        {children}
      </Text>
    </article>
  );
}
