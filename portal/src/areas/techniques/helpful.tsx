import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useSubject } from '../../kit/subject.js';
import { OneHelpful } from './one-helpful.js';
import { LibraryLink } from './whose.js';

/** What works for somebody, as they say it. What was taken off the list is not shown here any more. */
export function Helpful({ patientId }: { patientId: string }) {
  const { side, isOwn } = useSubject();
  const list = usePages('/v1/patients/{patientId}/helpful-techniques', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
  const current = { ...list, data: list.data?.filter(({ endedAt }) => endedAt === null) };
  return (
    <Sheet
      title={isOwn ? <Trans>What works for me</Trans> : <Trans>What works for them</Trans>}
      actions={
        <LibraryLink to="/tried">
          {isOwn ? <Trans>What I tried so far</Trans> : <Trans>What they tried so far</Trans>}
        </LibraryLink>
      }
    >
      <LinedList
        of={current}
        empty={
          isOwn ? (
            <Trans>Nothing yet. When something helps, put it here, to find it quickly on a hard day.</Trans>
          ) : (
            <Trans>They show nothing of this, or there is nothing yet.</Trans>
          )
        }
      >
        {(helpful) => <OneHelpful helpful={helpful} patientId={patientId} isTheirs={side === 'patient'} />}
      </LinedList>
    </Sheet>
  );
}
