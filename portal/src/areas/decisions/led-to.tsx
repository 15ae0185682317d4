import { Anchor, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { ShowMore } from '../../kit/more.js';
import { Unfold } from '../../kit/unfold.js';
import { useWhen } from '../../kit/words.js';
import { useSubject } from '../../kit/subject.js';
import type { DecisionProps } from './decision.js';

/** The consent that came of a choice, where one did. */
export function LedTo({ decision, patientId, side }: DecisionProps) {
  const { isOwn } = useSubject();
  const { consentId } = decision;
  const pages = isOwn ? '/sharing/consents' : `/people/${patientId}/sharing/consents`;
  return (
    <>
      {consentId && (
        <Text size="sm">
          <Anchor component={Link} to={`${pages}/${consentId}`}>
            <Trans>The consent that this choice led to</Trans>
          </Anchor>
        </Text>
      )}
      {!consentId && (side === 'clinician' || side === 'patient') && (
        <div>
          <Unfold label={<Trans>Name the consent that it led to</Trans>}>
            {(close) => <Name decision={decision} patientId={patientId} close={close} />}
          </Unfold>
        </div>
      )}
    </>
  );
}

interface NameProps extends Pick<DecisionProps, 'decision' | 'patientId'> {
  readonly close: () => void;
}

function Name({ decision, patientId, close }: NameProps) {
  const { t } = useLingui();
  const when = useWhen();
  const consents = usePages('/v1/patients/{patientId}/consents', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
  const name = useDeed('put', '/v1/patients/{patientId}/decisions/{decisionId}/consent');
  return (
    <DeedForm
      deed={name}
      submit={<Trans>This one</Trans>}
      onCancel={close}
      disabled={!consents.data?.length}
      onSubmit={(typed) =>
        name.mutate(
          {
            params: { path: { patientId, decisionId: decision.id }, header: { 'If-None-Match': '*' } },
            body: { consentId: typed.text('consentId') },
          },
          { onSuccess: close },
        )
      }
    >
      <NativeSelect
        name="consentId"
        label={t`Which consent`}
        data={(consents.data ?? []).map((consent) => ({
          value: consent.id,
          label: `${consent.purpose} · ${when(consent.startsAt)}`,
        }))}
      />
      <ShowMore of={consents} />
    </DeedForm>
  );
}
