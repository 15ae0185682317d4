import { Badge, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Schemas } from '../../api/client.js';
import { When } from '../../kit/words.js';
import { usePlace } from '../plan/place.js';
import { Proof } from '../on-paper/proof.js';
import { ContestSignature } from './contest-signature.js';

type Version = Schemas['PlanVersion'];
type Signature = Schemas['Signature'];

const capacities: Readonly<Record<Schemas['SignatureCapacity'], MessageDescriptor>> = {
  self: msg`for themselves`,
  representative: msg`for the person whose plan it is`,
  professional: msg`as a professional of the care team`,
  supervisor: msg`as a supervisor`,
};
const missing: Readonly<Record<Schemas['MissingSigner'], MessageDescriptor>> = {
  patient: msg`the person whose plan it is`,
  guardian: msg`their guardian`,
  professional: msg`a professional of the care team`,
  psychiatrist: msg`a psychiatrist of the care team`,
  supervisor: msg`a supervisor of the care team`,
};
const outcomes: Readonly<Record<Schemas['RecordAttemptOutcome'], MessageDescriptor>> = {
  declined: msg`chose not to sign`,
  unable: msg`could not sign then`,
  'not-reached': msg`was not reached`,
};

/** Who has signed, whose signature is missing, and when somebody was asked and did not. */
export function Signers({ version }: { version: Version }) {
  const { i18n, t } = useLingui();
  const { own } = usePlace();
  const { signatures, missingSigners, attempts, unsignedReason, state } = version;
  return (
    <>
      <ul className="plain-list lined-list">
        {signatures.map((signature) => (
          <li key={signature.id}>
            <Signed version={version} signature={signature} />
          </li>
        ))}
        {state === 'for-signature' &&
          missingSigners.map((signer) => (
            <li key={signer} className="row">
              <Badge variant="default" tt="none">
                <Trans>not signed yet</Trans>
              </Badge>
              <Text>{own && signer === 'patient' ? t`you` : i18n._(missing[signer])}</Text>
            </li>
          ))}
      </ul>
      {attempts.length > 0 && (
        <ul>
          {attempts.map(({ id, occurredOn, outcome, reason }) => (
            <li key={id}>
              <When at={occurredOn} />: {i18n._(outcomes[outcome])} {reason && <q dir="auto">{reason}</q>}
            </li>
          ))}
        </ul>
      )}
      {unsignedReason && (
        <Text dir="auto">
          <Trans>In force without the person’s signature:</Trans> <q>{unsignedReason}</q>
        </Text>
      )}
    </>
  );
}

function Signed({ version, signature }: { version: Version; signature: Signature }) {
  const { i18n } = useLingui();
  const { side, own, patientId } = usePlace();
  const { signedBy, capacity, signedAt, elsewhere, contested, party } = signature;
  const recorded = elsewhere?.recordedBy.displayName ?? '';
  return (
    <Stack gap={4}>
      <div className="row">
        <Badge variant="light" tt="none">
          {contested ? <Trans>contested: it does not count</Trans> : <Trans>signed</Trans>}
        </Badge>
        <Text>
          <bdi>{signedBy.displayName}</bdi>, {i18n._(capacities[capacity])},{' '}
          <When at={signedAt} as="moment" />
        </Text>
      </div>
      {elsewhere && (
        <Text size="sm" className="quiet">
          {elsewhere.method === 'paper' ? (
            <Trans>signed on paper, recorded by {recorded}</Trans>
          ) : (
            <Trans>signed on the clinic’s device, recorded by {recorded}</Trans>
          )}
        </Text>
      )}
      {elsewhere && (own || side === 'clinician') && <Proof patientId={patientId} of={elsewhere} />}
      {contested?.reason && <q dir="auto">{contested.reason}</q>}
      {elsewhere && !contested && party === 'patient' && side !== null && (
        <ContestSignature versionId={version.id} signatureId={signature.id} />
      )}
    </Stack>
  );
}
