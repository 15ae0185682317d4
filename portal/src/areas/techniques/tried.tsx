import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useSubject } from '../../kit/subject.js';
import { OnePractice } from './one-practice.js';
import { LibraryLink, LibraryPage } from './whose.js';

/** What somebody tried, the last first. No count, no streak: a day without is a day like any other. */
export function Tried() {
  const { t } = useLingui();
  const { patientId, side, isOwn } = useSubject();
  const practice = usePages('/v1/patients/{patientId}/practice', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  const back = isOwn ? <Trans>Back to things that help</Trans> : <Trans>What works for them</Trans>;
  return (
    <LibraryPage
      title={isOwn ? t`What I tried` : t`What they tried`}
      lead={<Trans>Only you see what you write here, until you show something of it.</Trans>}
    >
      <Sheet>
        <LinedList
          of={practice}
          empty={
            isOwn ? (
              <Trans>Nothing is written down yet. Trying is enough; writing it down is up to you.</Trans>
            ) : (
              <Trans>They show nothing of this, or there is nothing yet.</Trans>
            )
          }
        >
          {(entry) => <OnePractice entry={entry} patientId={patientId} isTheirs={side === 'patient'} />}
        </LinedList>
      </Sheet>
      <div>
        <LibraryLink>{back}</LibraryLink>
      </div>
    </LibraryPage>
  );
}
