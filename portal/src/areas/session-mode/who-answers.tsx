import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useRead } from '../../api/queries.js';
import { nameOf } from '../../kit/record-page.js';

/** Who sits on the patient's side of the table. */
export interface Speaker {
  readonly name: string;
  /** The authority by which somebody else answers for the patient; null: they answer themself. */
  readonly authorityId: string | null;
}

/** Those who can answer here now: the patient, and whoever may take part in the plan for them. */
export function useSpeakers(patientId: string): readonly Speaker[] {
  const { t } = useLingui();
  const params = { path: { patientId } };
  const { data: patient } = useRead('/v1/patients/{patientId}', { params });
  const authorities = useRead('/v1/patients/{patientId}/representatives', {
    params: { ...params, query: { limit: 100 } },
  });
  const others = (authorities.data?.items ?? [])
    .filter(({ inForce, acts }) => inForce && acts.includes('take_part'))
    .map(({ id, representative }) => ({ name: representative.displayName, authorityId: id }));
  return [{ name: patient ? nameOf(patient) : t`the patient`, authorityId: null }, ...others];
}

interface WhoAnswersProps {
  readonly speakers: readonly Speaker[];
  readonly chosen: Speaker;
  readonly onChoose: (authorityId: string | null) => void;
}

/** Asked only where somebody may act for the patient. */
export function WhoAnswers({ speakers, chosen, onChoose }: WhoAnswersProps) {
  const { t } = useLingui();
  if (speakers.length < 2) return null;
  const patient = speakers[0]?.name ?? '';
  return (
    <NativeSelect
      name="authorityId"
      className="reading"
      label={t`Who is here and answers`}
      value={chosen.authorityId ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
      data={speakers.map(({ name, authorityId }) => ({
        value: authorityId ?? '',
        label: authorityId ? t`${name}, for ${patient}` : name,
      }))}
    />
  );
}
