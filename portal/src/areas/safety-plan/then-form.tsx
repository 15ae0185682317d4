import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { actionsOf, type Line, type Plan } from './parts.js';
import { useWrite } from './write.js';

interface ThenFormProps {
  readonly patientId: string;
  readonly plan: Plan;
  readonly sign: Line;
  readonly onEnd: () => void;
}

/** What to do when a sign shows: first something that can be done alone at once, then up to two more. */
export function ThenForm({ patientId, plan, sign, onEnd }: ThenFormProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(() => {
    const ids = actionsOf(plan, sign.id).map(({ id }) => id);
    return [ids[0] ?? '', ids[1] ?? '', ids[2] ?? ''];
  });
  const write = useWrite(patientId, plan);
  const others = plan.sections
    .filter(({ section }) => section !== 'warning_signs')
    .flatMap(({ entries }) => entries);
  const alone = plan.sections.find(({ section }) => section === 'what_helps_me_alone')?.entries ?? [];
  const atOnce = alone.filter(({ minutes }) => (minutes ?? 0) <= 5);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const actionIds = [...new Set(chosen.filter((id) => id !== ''))];
    if (await write.ops([{ op: 'link.set', signId: sign.id, actionIds }])) onEnd();
  };
  const labels = [t`First, alone and at once`, t`Then`, t`And then`];
  const choices = (lines: readonly Line[]) => [
    { value: '', label: t`nothing yet` },
    ...lines.map(({ id, text }) => ({ value: id, label: text })),
  ];
  if (atOnce.length === 0)
    return (
      <Text className="quiet">
        <Trans>
          First write something under “What I can do alone” that takes five minutes or less. Then you can
          choose it here.
        </Trans>
      </Text>
    );
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <ProblemNotice error={write.error} />
        {labels.map((label, index) => (
          <NativeSelect
            key={label}
            label={label}
            data={choices(index === 0 ? atOnce : others)}
            value={chosen[index]}
            onChange={(event) => setChosen(chosen.with(index, event.currentTarget.value))}
          />
        ))}
        <div className="row">
          <Button type="submit" loading={write.busy}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="default" onClick={onEnd}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
