import { Button, type ButtonProps } from '@mantine/core';
import { createContext, use, useId, type ComponentProps, type ReactNode } from 'react';

const AboutContext = createContext<string | null>(null);

/**
 * One of several alike: what can be done with each has the same words on it, and is told apart, by those who only hear it,
 * by what it is about.
 */
export function About({ what, children }: { what: string; children: ReactNode }) {
  const id = useId();
  return (
    <AboutContext value={id}>
      {children}
      <span hidden id={id} aria-label={what} />
    </AboutContext>
  );
}

/** For a control: its own words, and what it is about, are its name. */
export function useAbout(): { readonly id?: string; readonly 'aria-labelledby'?: string } {
  const id = useId();
  const about = use(AboutContext);
  return about === null ? {} : { id, 'aria-labelledby': `${id} ${about}` };
}

export function AboutButton(props: ButtonProps & Omit<ComponentProps<'button'>, keyof ButtonProps>) {
  return <Button {...useAbout()} {...props} />;
}

/** The names of several; those that are the same are numbered. */
export function toldApart(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
