import { Anchor, Stack, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { LanguageChoice } from '../../kit/language-choice.js';
import { WaysToHelp } from '../../kit/ways-to-help.js';

/** A page for whoever is not signed in: one sheet, the languages, and help. */
export function OpenPage({ title, children }: { title: string; children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    document.title = `${title} · Concord`;
  }, [title]);
  return (
    <main className="alone">
      <Stack>
        <div className="row row-apart">
          <span className="frame-brand">
            <img src="/icon.svg" alt="" />
            Concord
          </span>
          <LanguageChoice />
        </div>
        <Stack className="sheet">
          <Title order={1} size="h2">
            {title}
          </Title>
          {children}
        </Stack>
        <div className="row">
          <WaysToHelp />
          {path !== '/sign-in' && (
            <Anchor component={Link} to="/sign-in">
              <Trans>Sign in</Trans>
            </Anchor>
          )}
          {path !== '/invitation' && (
            <Anchor component={Link} to="/invitation">
              <Trans>I have an invitation</Trans>
            </Anchor>
          )}
        </div>
      </Stack>
    </main>
  );
}
