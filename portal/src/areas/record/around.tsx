import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { LastDay, useListed, When } from '../../kit/words.js';
import { CareTeam } from './care-team.js';
import { HowToReach } from './how-to-reach.js';
import { useClassNames } from './names.js';
import { Representatives } from './representatives.js';

/** How somebody is reached, who looks after them, who acts for them, and who is close. */
export function Around() {
  const { t } = useLingui();
  const patientId = usePatientId();
  return (
    <RecordPage title={t`People around`}>
      <HowToReach patientId={patientId} />
      <CareTeam patientId={patientId} />
      <Covers patientId={patientId} />
      <Representatives patientId={patientId} />
      <CloseOnes patientId={patientId} />
    </RecordPage>
  );
}

function Covers({ patientId }: { patientId: string }) {
  const covers = usePages('/v1/patients/{patientId}/covers', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  return (
    <Sheet title={<Trans>In the place of a colleague</Trans>}>
      <LinedList
        of={covers}
        empty={<Trans>Nobody looks after this person in the place of a colleague.</Trans>}
      >
        {(cover) => <Cover cover={cover} />}
      </LinedList>
    </Sheet>
  );
}

function Cover({
  cover: { cover, away, kind, reason, startsAt, endsAt, state },
}: {
  cover: Schemas['Cover'];
}) {
  const { t } = useLingui();
  const who = cover.displayName;
  const whose = away.displayName;
  const states = { arranged: '', refused: t`the patient said no`, ended: t`ended` };
  return (
    <>
      <Text fw={650}>
        {kind === 'cover' ? (
          <Trans>
            {who} in the place of {whose}
          </Trans>
        ) : (
          <Trans>
            {who} took over from {whose}
          </Trans>
        )}
      </Text>
      <Text size="sm" dir="auto">
        {reason}
      </Text>
      <Text size="sm" className="quiet">
        <When at={startsAt} />
        {endsAt && (
          <>
            {' – '}
            <LastDay until={endsAt} />
          </>
        )}
        {state !== 'arranged' && ` · ${states[state]}`}
      </Text>
    </>
  );
}

/** The patient alone names them. */
function CloseOnes({ patientId }: { patientId: string }) {
  const close = usePages('/v1/patients/{patientId}/natural-supports', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  const classes = useClassNames();
  const listed = useListed();
  return (
    <Sheet title={<Trans>Close to them</Trans>}>
      <Text size="sm" className="quiet">
        <Trans>The patient names these people, and says what they may be told.</Trans>
      </Text>
      <LinedList of={close} empty={<Trans>The patient has named nobody.</Trans>}>
        {({ name, relationship, mayBeTold, boundaries, endedAt }) => (
          <>
            <Text fw={650} dir="auto">
              {name} <span className="quiet">({relationship})</span>
            </Text>
            {endedAt ? (
              <Text size="sm">
                <Trans>
                  taken off the list on <When at={endedAt} />
                </Trans>
              </Text>
            ) : (
              <Text size="sm">
                {mayBeTold.length > 0 ? (
                  <>
                    <Trans>May be told of:</Trans> {listed(mayBeTold.map((one) => classes[one]))}
                  </>
                ) : (
                  <Trans>May be told nothing of the record.</Trans>
                )}
              </Text>
            )}
            {boundaries && <Text dir="auto">{boundaries}</Text>}
          </>
        )}
      </LinedList>
    </Sheet>
  );
}
