import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { RecordPage } from '../../kit/record-page.js';
import { useSubject } from '../../kit/subject.js';
import { Sentence, useWhen, When } from '../../kit/words.js';
import { AlertsWaiting } from './alerts-waiting.js';
import { Ask } from './ask.js';
import { Results } from './results.js';

/** Questionnaires: which wait, and what they came to. */
export function Measures() {
  const { t } = useLingui();
  const { patientId, isOwn, side } = useSubject();
  const list = usePages('/v1/patients/{patientId}/questionnaires', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  const Frame = isOwn ? Page : RecordPage;
  return (
    <Frame
      title={t`Questionnaires`}
      lead={
        <Trans>
          They help to see how things change. They are no examination, and nobody is judged by them.
        </Trans>
      }
    >
      {side === 'clinician' && <AlertsWaiting patientId={patientId} />}
      <Sheet title={<Trans>Asked</Trans>}>
        <LinedList of={list} empty={<Trans>Nobody has asked anything yet.</Trans>}>
          {(questionnaire) => <Asked questionnaire={questionnaire} isOwn={isOwn} />}
        </LinedList>
      </Sheet>
      {side === 'clinician' && <Ask patientId={patientId} />}
      <Results patientId={patientId} />
    </Frame>
  );
}

function Asked({ questionnaire, isOwn }: { questionnaire: Schemas['Questionnaire']; isOwn: boolean }) {
  const { t } = useLingui();
  const when = useWhen();
  const { id, instrument, status, dueOn, completedAt, askedBy } = questionnaire;
  const open = status === 'requested' || status === 'in-progress';
  const by = askedBy.displayName;
  return (
    <div className="row row-apart">
      <div>
        <Sentence fw={600}>{instrument.name}</Sentence>
        <Text size="sm" className="quiet">
          {open && (
            <Trans>
              asked by <bdi>{by}</bdi>, until <When at={dueOn} />
            </Trans>
          )}
          {status === 'completed' && completedAt && (
            <Trans>
              answered on <When at={completedAt} />
            </Trans>
          )}
          {status === 'withdrawn' && <Trans>no longer asked</Trans>}
        </Text>
      </div>
      {isOwn && open && (
        <Button component={Link} to={`/measures/${id}`}>
          {status === 'requested' ? <Trans>Begin</Trans> : <Trans>Go on</Trans>}
        </Button>
      )}
      {isOwn && status === 'completed' && (
        <Button
          component={Link}
          to={`/measures/${id}`}
          variant="default"
          aria-label={`${t`Look at it`}: ${instrument.name}${completedAt ? `, ${when(completedAt)}` : ''}`}
        >
          <Trans>Look at it</Trans>
        </Button>
      )}
    </div>
  );
}
