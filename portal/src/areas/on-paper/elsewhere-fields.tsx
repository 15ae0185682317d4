import { NativeSelect, Radio, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { nameOf } from '../../kit/record-page.js';
import './on-paper.css';
import { PageFields } from './page-fields.js';

interface ElsewhereFieldsProps {
  readonly patientId: string;
  /** What somebody must be allowed to who signs for the patient. */
  readonly act: Schemas['Act'];
}

/** Who signed, and what proves it: a page with a witness, or the person's own code on the clinic's device. */
export function ElsewhereFields({ patientId, act }: ElsewhereFieldsProps) {
  const { t } = useLingui();
  const [method, setMethod] = useState<Schemas['ElsewhereMethod']>('paper');
  return (
    <>
      <WhoSigned patientId={patientId} act={act} />
      <Radio.Group
        name="method"
        label={t`How they signed`}
        value={method}
        onChange={(value) => setMethod(value)}
      >
        <div className="row">
          <Radio value="paper" label={t`on paper`} />
          <Radio value="clinic_device" label={t`on this device, with their own code`} />
        </div>
      </Radio.Group>
      {method === 'paper' ? <PaperFields /> : <DeviceFields />}
    </>
  );
}

/** Asked only where somebody may act for the patient. */
function WhoSigned({ patientId, act }: ElsewhereFieldsProps) {
  const { t } = useLingui();
  const params = { path: { patientId } };
  const { data: patient } = useRead('/v1/patients/{patientId}', { params });
  const authorities = useRead('/v1/patients/{patientId}/representatives', {
    params: { ...params, query: { limit: 100 } },
  });
  const others = (authorities.data?.items ?? []).filter(({ inForce, acts }) => inForce && acts.includes(act));
  if (others.length === 0) return null;
  const name = patient ? nameOf(patient) : t`the patient`;
  return (
    <NativeSelect
      name="authorityId"
      label={t`Who signed`}
      data={[
        { value: '', label: name },
        ...others.map(({ id, representative }) => {
          const by = representative.displayName;
          return { value: id, label: t`${by}, for ${name}` };
        }),
      ]}
    />
  );
}

function PaperFields() {
  const { t } = useLingui();
  const today = new Date().toLocaleDateString('sv-SE');
  return (
    <>
      <TextInput
        name="signedOn"
        type="date"
        label={t`The date on the paper`}
        defaultValue={today}
        max={today}
        className="short-field"
        required
        withAsterisk={false}
      />
      <TextInput
        name="witness"
        label={t`Who saw them sign`}
        description={t`By name: neither the patient, nor you who record it.`}
        maxLength={120}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <PageFields />
    </>
  );
}

function DeviceFields() {
  const { t } = useLingui();
  return (
    <>
      <Text size="sm">
        <Trans>
          Hand the device over. The person reads what they sign, and types their code themself: a colleague of
          yours has given it to them, on paper or by telephone. A code that you made yourself does not count
          here.
        </Trans>
      </Text>
      <TextInput
        name="code"
        label={t`Their code`}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        className="short-field"
        required
        withAsterisk={false}
      />
    </>
  );
}
