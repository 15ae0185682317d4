import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed, useRead } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { useWhen } from '../../kit/words.js';

interface WithheldProps {
  readonly patientId: string;
  readonly noteId: string;
}

/** Until when and why a note is withheld, and opening it to the patient before that day. */
export function Withheld({ patientId, noteId }: WithheldProps) {
  const { t } = useLingui();
  const when = useWhen();
  const path = { patientId, noteId };
  const { data } = useRead('/v1/patients/{patientId}/clinical-notes/{noteId}/withholdings', {
    params: { path, query: { limit: 1 } },
  });
  const open = useDeed(
    'post',
    '/v1/patients/{patientId}/clinical-notes/{noteId}/withholdings/{withholdingId}/ending',
  );
  const latest = data?.items[0];
  if (!latest || latest.state === 'ended') return null;
  const { id: withholdingId, until, reason, withheldBy, reviewAskedAt, answer } = latest;
  const by = withheldBy.displayName;
  const day = when(until);
  return (
    <div className="stacked">
      <Text size="sm" dir="auto">
        <Trans>
          Withheld by {by} until {day}.
        </Trans>{' '}
        {reason} {reviewAskedAt && <Trans>The patient has asked that somebody else looks at it.</Trans>}{' '}
        {answer}
      </Text>
      <div className="no-print">
        <About what={day}>
          <Confirm
            label={<Trans>Open it to the patient now</Trans>}
            title={t`Open the note to the patient?`}
            yes={<Trans>Open it</Trans>}
            act={() => open.mutateAsync({ params: { path: { ...path, withholdingId } } })}
          >
            <Trans>The patient reads it from the next moment on, and is told that it is open.</Trans>
          </Confirm>
        </About>
      </div>
    </div>
  );
}
