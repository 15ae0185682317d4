import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { LastDay, useListed, When } from '../../kit/words.js';
import { useActNames, useAuthorityNames, useClassNames } from './names.js';
import { RecordRepresentative } from './record-representative.js';

/** Who may act for somebody, for what, and until when. */
export function Representatives({ patientId }: { patientId: string }) {
  const list = usePages('/v1/patients/{patientId}/representatives', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  return (
    <Sheet title={<Trans>Acting for them</Trans>}>
      <LinedList of={list} empty={<Trans>Nobody acts for this person. They speak for themself.</Trans>}>
        {(one) => <Line one={one} patientId={patientId} />}
      </LinedList>
      <div>
        <Unfold label={<Trans>Record that somebody may act for them</Trans>}>
          {(close) => <RecordRepresentative patientId={patientId} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Line({ one, patientId }: { one: Schemas['Representative']; patientId: string }) {
  const kinds = useAuthorityNames();
  const acts = useActNames();
  const classes = useClassNames();
  const listed = useListed();
  return (
    <div className="stacked">
      <Text fw={650}>
        {one.representative.displayName} <span className="quiet">({kinds[one.kind]})</span>
      </Text>
      <Text size="sm">
        {listed(one.acts.map((act) => acts[act]))}: {listed(one.dataClasses.map((name) => classes[name]))}
      </Text>
      <Text size="sm" className="quiet">
        <When at={one.startsAt} />
        {one.endsAt && (
          <>
            {' – '}
            <LastDay until={one.endsAt} />
          </>
        )}
      </Text>
      {one.evidence && (
        <Text size="sm" dir="auto">
          {one.evidence}
        </Text>
      )}
      <Standing one={one} />
      {one.inForce && <End representativeId={one.id} patientId={patientId} />}
    </div>
  );
}

function Standing({ one: { status, endReason, voidReason, inForce } }: { one: Schemas['Representative'] }) {
  if (inForce) return null;
  return (
    <Text size="sm" dir="auto">
      {status === 'entered-in-error' ? <Trans>recorded in error</Trans> : <Trans>not in force</Trans>}
      {(voidReason ?? endReason) && `: ${voidReason ?? endReason}`}
    </Text>
  );
}

function End({ representativeId, patientId }: { representativeId: string; patientId: string }) {
  const { t } = useLingui();
  const end = useDeed('post', '/v1/patients/{patientId}/representatives/{representativeId}/ending');
  return (
    <Unfold label={<Trans>End it</Trans>}>
      {(close) => (
        <DeedForm
          deed={end}
          submit={<Trans>End it now</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            end.mutate(
              {
                params: { path: { patientId, representativeId } },
                body: { reason: typed.text('reason'), ...typed.keepWording },
              },
              { onSuccess: close },
            )
          }
        >
          <Textarea name="reason" label={t`Why it ends`} maxLength={500} required withAsterisk={false} />
        </DeedForm>
      )}
    </Unfold>
  );
}
