import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { Refused } from '../../api/problems.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { NotOpen } from '../../kit/not-open.js';
import { Empty, Loading, WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { useSubject, type Subject } from '../../kit/subject.js';
import { Unfold } from '../../kit/unfold.js';
import { useOpenRecord } from '../../kit/walks-along.js';
import { HowItCounts } from './how-it-counts.js';
import { Steps } from './steps.js';
import { WhatIsWanted } from './what-is-wanted.js';
import { WriteWishes } from './write-wishes.js';

export type Preferences = Schemas['AdvancePreferences'];

export interface WishesProps {
  readonly subject: Subject;
  readonly wishes: Preferences;
}

/** What somebody wants in a crisis: theirs to write, and read by those whom they let into their safety plan. */
export function Wishes() {
  const { t } = useLingui();
  const subject = useSubject();
  return (
    <SubjectPage
      title={subject.isOwn ? t`What I want in a crisis` : t`Wishes for a crisis`}
      lead={<Trans>For a day on which you cannot say it yourself. Write it on a better one.</Trans>}
    >
      {subject.side === null && <Loading />}
      {subject.side === 'reader' && <ReadAlong subject={subject} />}
      {(subject.side === 'patient' || subject.side === 'clinician') && <FromItsSteps subject={subject} />}
    </SubjectPage>
  );
}

/** Whether anything was written is known from what was done with it. */
function FromItsSteps({ subject }: { subject: Subject }) {
  const { patientId } = subject;
  const steps = usePages('/v1/patients/{patientId}/advance-preferences/events', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <WhenRead of={steps}>
      {(all) =>
        all.length === 0 ? (
          <NothingYet isOwn={subject.isOwn} />
        ) : (
          <>
            <Written subject={subject} />
            <Steps of={steps} />
          </>
        )
      }
    </WhenRead>
  );
}

/** To whoever reads along, what was never written and what is shut look the same; what is open to them tells which it is. */
function ReadAlong({ subject }: { subject: Subject }) {
  const { error } = useWishes(subject);
  const notThere = error instanceof Refused && error.status === 404;
  const record = useOpenRecord(subject.patientId, { enabled: notThere });
  if (!notThere) return <Written subject={subject} />;
  if (record.data === undefined && !record.error) return <Loading />;
  return record.data?.dataClasses.includes('safety_plan') ? <NothingYet isOwn={false} /> : <NotOpen />;
}

function useWishes({ patientId }: Subject) {
  return useRead('/v1/patients/{patientId}/advance-preferences', { params: { path: { patientId } } });
}

function Written({ subject }: { subject: Subject }) {
  const wishes = useWishes(subject);
  return (
    <WhenRead of={wishes}>
      {(data) => (
        <>
          <HowItCounts subject={subject} wishes={data} />
          <WhatIsWanted subject={subject} wishes={data} />
        </>
      )}
    </WhenRead>
  );
}

function NothingYet({ isOwn }: { isOwn: boolean }) {
  return (
    <Sheet>
      {isOwn ? (
        <>
          <Empty>
            <Trans>
              Nothing is written here yet. You can say what helps you in a crisis, what you do not want, and
              who may act for you. Begin with one sentence; you can write it anew at any time.
            </Trans>
          </Empty>
          <Unfold main label={<Trans>Write it down</Trans>}>
            {(close) => <WriteWishes wishes={null} close={close} />}
          </Unfold>
        </>
      ) : (
        <Empty>
          <Trans>
            Nothing is written here. It is theirs to write; you can ask whether they would like to.
          </Trans>
        </Empty>
      )}
    </Sheet>
  );
}
