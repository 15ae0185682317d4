import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { useWhen } from '../../kit/words.js';
import { Entry } from './entry.js';
import { usePeerSupports, useSupported, type PeerSupport } from './subject.js';
import { WriteEntry } from './write-entry.js';

/** What a patient and a peer write together: the same page for the two of them. */
export function Notebook() {
  const { t } = useLingui();
  const { patientId, params, side, pages, isOwn } = useSupported();
  const when = useWhen();
  const supports = usePeerSupports(patientId);
  const entries = usePages('/v1/patients/{patientId}/peer-notebook', {
    params: { ...params, query: { limit: 20 } },
  });
  const speaksForThem = side === 'patient';
  return (
    <SubjectPage
      title={speaksForThem && !isOwn ? t`Their notebook` : t`Our notebook`}
      lead={
        <Trans>
          Written by the two of you, and read by nobody else. What the care team may see is approved and shown
          entry by entry.
        </Trans>
      }
    >
      {speaksForThem && (
        <div className="no-print">
          <Anchor component={Link} to={pages}>
            <Trans>Back</Trans>
          </Anchor>
        </div>
      )}
      <WhenRead of={supports}>
        {(all) => (
          <div className="sheets">
            <WriteEntry supports={all.filter(isUnderWay)} byPatient={speaksForThem} />
            <Sheet
              title={
                speaksForThem && !isOwn ? (
                  <Trans>What the two have written</Trans>
                ) : (
                  <Trans>What we have written</Trans>
                )
              }
            >
              <LinedList
                of={entries}
                empty={
                  all.some(isUnderWay) ? (
                    <Trans>Nothing yet. One sentence is enough to begin.</Trans>
                  ) : (
                    <Nothing />
                  )
                }
                name={({ wordedAt }) => when(wordedAt, 'moment')}
              >
                {(entry) => <Entry entry={entry} byPatient={speaksForThem} />}
              </LinedList>
            </Sheet>
          </div>
        )}
      </WhenRead>
    </SubjectPage>
  );
}

const isUnderWay = ({ state }: PeerSupport): boolean => state === 'active';

/** Where nobody writes: only the patient still reads what was written. */
function Nothing() {
  const { side } = useSupported();
  return side === 'patient' ? (
    <Trans>Nothing was written.</Trans>
  ) : (
    <Trans>Nothing of it is open to you now.</Trans>
  );
}
