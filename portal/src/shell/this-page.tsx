import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { CatchBoundary, Link, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useMe } from '../api/me.js';
import { useWhenReachedAgain } from '../api/reach.js';
import { Page, Sheet } from '../kit/page.js';
import { ProblemNotice } from '../kit/problem-notice.js';
import { homeOf, isTheirs } from './navigation.js';

/** What stands within the frame, which stays whatever happens here. */
export function ThisPage() {
  const me = useMe();
  const match = useMatches({ select: (matches) => matches.at(-1) });
  return (
    <CatchBoundary getResetKey={() => match} errorComponent={BrokenPage}>
      {isTheirs(me, match?.pathname ?? '/') ? <Outlet /> : <NotTheirs key={match?.pathname} />}
    </CatchBoundary>
  );
}

/** The ways to the other pages, and to help, stand around it. */
function BrokenPage({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLingui();
  const router = useRouter();
  const again = () => void router.invalidate().finally(reset);
  useWhenReachedAgain(again);
  return (
    <Page title={t`This page did not open`}>
      <ProblemNotice error={error} again={again} />
    </Page>
  );
}

function NotTheirs() {
  const { t } = useLingui();
  const me = useMe();
  const name = me.displayName;
  return (
    <Page title={t`This page is for somebody else`}>
      <Sheet>
        <Trans>
          You are signed in as <bdi>{name}</bdi>, and this page is not one of yours. Nothing is wrong, and
          nothing of yours is lost.
        </Trans>
        <div>
          <Button component={Link} to={homeOf(me)}>
            <Trans>Go to my first page</Trans>
          </Button>
        </div>
      </Sheet>
    </Page>
  );
}
