import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { WhenRead } from '../../kit/states.js';
import { Sentence, useWhen, When } from '../../kit/words.js';

type Withholding = Schemas['NoteWithholding'];

const grounds: Record<Withholding['ground'], MessageDescriptor> = {
  danger_to_patient: msg`Your team thinks that reading it now could put you in danger.`,
  harm_to_another: msg`Your team thinks that somebody else could be harmed.`,
  told_in_confidence: msg`Somebody told your team something in confidence.`,
};

/** Why a note cannot be read yet, until when, and what can be done about it. */
export function Withheld({ noteId, day }: { noteId: string; day: string }) {
  const { t } = useLingui();
  const path = { patientId: useOwnPatientId(), noteId };
  const withholdings = useRead('/v1/patients/{patientId}/clinical-notes/{noteId}/withholdings', {
    params: { path, query: { limit: 1 } },
  });
  return (
    <WhenRead of={withholdings} lines={2}>
      {({ items }) =>
        items.map(({ id, ground, until, withheldBy, reviewAskedAt, answer }) => (
          <div key={id} className="stacked">
            <Text>
              <Trans>
                You cannot read this note yet: <bdi>{withheldBy.displayName}</bdi> keeps it back until{' '}
                <When at={until} />.
              </Trans>{' '}
              {t(grounds[ground])}
            </Text>
            {answer && <Sentence>{answer}</Sentence>}
            {reviewAskedAt ? (
              <Text size="sm" className="quiet">
                <Trans>You have asked that somebody else looks at it.</Trans>
              </Text>
            ) : (
              <AskReview noteId={noteId} withholdingId={id} day={day} />
            )}
          </div>
        ))
      }
    </WhenRead>
  );
}

interface AskReviewProps {
  readonly noteId: string;
  readonly withholdingId: string;
  readonly day: string;
}

function AskReview({ noteId, withholdingId, day }: AskReviewProps) {
  const { t } = useLingui();
  const when = useWhen();
  const path = { patientId: useOwnPatientId(), noteId, withholdingId };
  const ask = useDeed(
    'post',
    '/v1/patients/{patientId}/clinical-notes/{noteId}/withholdings/{withholdingId}/review-request',
  );
  return (
    <div>
      <About what={when(day)}>
        <Confirm
          label={<Trans>Ask that somebody else looks at it</Trans>}
          title={t`Ask for another pair of eyes?`}
          yes={<Trans>Ask</Trans>}
          act={() => ask.mutateAsync({ params: { path } })}
        >
          <Trans>
            Somebody who did not keep it back reads it and decides anew. You hear what they say. Nobody minds
            your asking.
          </Trans>
        </Confirm>
      </About>
    </div>
  );
}
