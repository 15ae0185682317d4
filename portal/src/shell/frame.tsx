import { Button, Drawer } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { beginLive } from '../api/live.js';
import { useMe } from '../api/me.js';
import { useRead } from '../api/queries.js';
import { isKeptHere } from '../offline/forget.js';
import { Unreached } from './unreached.js';
import { HelpButton } from './help.js';
import { navigationOf } from './navigation.js';
import { useSharedScreen } from './shared-screen.js';
import { SpokenToMe } from './spoken-to-me.js';
import { SessionWatch } from './session-watch.js';
import { SignOutButton } from './sign-out-button.js';
import { ThisPage } from './this-page.js';

/** Only on devices on which somebody switched it on. */
const KeepUpToDate = lazy(async () => ({
  default: (await import('../offline/keep-up-to-date.js')).KeepUpToDate,
}));

/** What stands around every page of whoever is signed in. */
export function Frame() {
  const { t } = useLingui();
  const [menu, setMenu] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setMenu(false), [path]);
  useEffect(beginLive, []);
  useSharedScreen();
  return (
    <SessionWatch>
      <a className="skip" href="#page">
        <Trans>Skip to the page</Trans>
      </a>
      <div className="frame">
        <header className="frame-top">
          <div className="row">
            <Button
              className="frame-menu-button"
              variant="default"
              size="sm"
              aria-expanded={menu}
              onClick={() => setMenu(true)}
            >
              <Trans>Menu</Trans>
            </Button>
            <Link to="/" className="frame-brand">
              <img src="/icon.svg" alt="" />
              Concord
            </Link>
          </div>
          <div className="row">
            <NoticesLink />
            <HelpButton />
          </div>
        </header>
        <nav className="frame-side" aria-label={t`Pages`}>
          <Links />
        </nav>
        <main className="frame-page" id="page" tabIndex={-1}>
          <Unreached />
          <SpokenToMe />
          <ThisPage />
        </main>
      </div>
      <Drawer
        opened={menu}
        onClose={() => setMenu(false)}
        title={t`Menu`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <nav aria-label={t`Pages`}>
          <Links />
        </nav>
      </Drawer>
      {isKeptHere() && (
        <Suspense>
          <KeepUpToDate />
        </Suspense>
      )}
    </SessionWatch>
  );
}

function Links() {
  const { t } = useLingui();
  const me = useMe();
  const groups = navigationOf(me);
  // Of two entries one below the other, only the one that was gone to is marked.
  const below = (to: string) =>
    groups.some(({ entries }) => entries.some((entry) => entry.to.startsWith(`${to}/`)));
  return (
    <>
      <div className="frame-pages">
        {groups.map(({ label, entries }) => (
          <div key={entries[0]?.to}>
            {label && <p className="frame-group">{t(label)}</p>}
            <ul className="frame-links">
              {entries.map(({ to, label: name }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: below(to) }}>
                    {t(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="frame-me">
        <p className="frame-group" dir="auto">
          {me.displayName}
        </p>
        <ul className="frame-links">
          <li>
            <Link to="/account">
              <Trans>My account</Trans>
            </Link>
          </li>
          <li>
            <SignOutButton />
          </li>
        </ul>
      </div>
    </>
  );
}

function NoticesLink() {
  const { t } = useLingui();
  const { data } = useRead('/v1/me/notices/summary', {});
  const fresh = data?.unread ?? 0;
  return (
    <Button
      component={Link}
      to="/notices"
      variant="default"
      size="sm"
      aria-label={fresh > 0 ? t`News, ${fresh} not yet read` : t`News`}
    >
      {fresh > 0 ? <Trans>News ({fresh})</Trans> : <Trans>News</Trans>}
    </Button>
  );
}
