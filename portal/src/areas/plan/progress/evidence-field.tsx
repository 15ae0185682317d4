import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import { useRead } from '../../../api/queries.js';
import { useOpenRecord, walksAlong } from '../../../kit/walks-along.js';
import { useWhen } from '../../../kit/words.js';
import { usePlace } from '../place.js';

/** What a questionnaire came to, named beside one's own words. It is asked only where there is one that they may read. */
export function EvidenceField({ evidence }: { evidence: Schemas['Evidence'] | null }) {
  const { t } = useLingui();
  const when = useWhen();
  const { patientId } = usePlace();
  const isOpen = useAreMeasuresOpen(patientId);
  const { data } = useRead(
    '/v1/patients/{patientId}/measures',
    { params: { path: { patientId }, query: { limit: 50 } } },
    { enabled: isOpen },
  );
  const known = (data?.items ?? [])
    .filter(({ isCurrent, id }) => isCurrent && id !== evidence?.measureId)
    .map(({ id, instrument, answeredOn, total }) => ({
      measureId: id,
      name: instrument.name,
      answeredOn,
      total,
    }));
  const choices = evidence ? [evidence, ...known] : known;
  if (!data || choices.length === 0) return null;
  return (
    <NativeSelect
      name="measureId"
      label={t`What a questionnaire came to`}
      description={t`If you like, name one that shows how it goes. Only those read this entry then who may read the questionnaires too.`}
      defaultValue={evidence?.measureId ?? ''}
      data={[
        { value: '', label: t`None` },
        ...choices.map(({ measureId, name, answeredOn, total }) => {
          const day = when(answeredOn);
          return { value: measureId, label: t`${name}, ${day}: ${total}` };
        }),
      ]}
    />
  );
}

/** Who acts for somebody is told with whom what is shared; nobody is asked for what would be refused. */
function useAreMeasuresOpen(patientId: string): boolean {
  const me = useMe();
  const isShared = patientId !== me.patientId && walksAlong(me);
  const record = useOpenRecord(patientId, { enabled: isShared });
  return !isShared || (record.data?.dataClasses.includes('measures') ?? false);
}
