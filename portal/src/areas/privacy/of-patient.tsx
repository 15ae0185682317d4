import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { usePatientId } from '../../kit/record-page.js';
import { When } from '../../kit/words.js';
import { AuditLines } from './audit-lines.js';
import { Restriction } from './restriction.js';

/** What concerns one patient's privacy. */
export function OfPatient() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const at = { params: { path: { patientId }, query: { limit: 25 } } };
  const restrictions = usePages('/v1/patients/{patientId}/restrictions', at);
  const disclosures = usePages('/v1/patients/{patientId}/disclosures', at);
  return (
    <Page
      title={t`One record`}
      lead={
        <>
          <Trans>Id of the record:</Trans> <code>{patientId}</code>
        </>
      }
      actions={
        <Anchor component={Link} to="/privacy/audit">
          <Trans>The whole audit trail</Trans>
        </Anchor>
      }
    >
      <Sheet title={<Trans>Asked to be kept</Trans>}>
        <LinedList of={restrictions} empty={<Trans>Nothing was asked to be kept.</Trans>}>
          {(restriction) => <Restriction restriction={restriction} patientId={patientId} />}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>What left the organisation</Trans>}>
        <LinedList of={disclosures} empty={<Trans>Nothing has left.</Trans>}>
          {({ recipient, disclosedAt, what, purpose, basisInWords }) => (
            <>
              <Text fw={650} dir="auto">
                {recipient}, <When at={disclosedAt} as="moment" />
              </Text>
              <Text dir="auto">{what}</Text>
              <Text size="sm" className="quiet" dir="auto">
                {purpose} · {basisInWords}
              </Text>
            </>
          )}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>Who did what with it</Trans>}>
        <AuditLines sought={{ patientId }} />
      </Sheet>
    </Page>
  );
}
