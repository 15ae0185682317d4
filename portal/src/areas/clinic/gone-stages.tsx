import { Button, NativeSelect } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DraftStage } from './stage-draft.js';

interface GoneStagesProps {
  readonly gone: readonly DraftStage[];
  readonly staying: readonly DraftStage[];
  readonly onBack: (stage: DraftStage) => void;
}

/** Stages that are taken out: everybody who is at one goes on from another, so for each it is said which. */
export function GoneStages({ gone, staying, onBack }: GoneStagesProps) {
  const { t } = useLingui();
  const nameOf = ({ title }: DraftStage, place: number): string => {
    const number = place + 1;
    return title || t`Stage ${number}`;
  };
  return gone.map((stage, at) => {
    const { key, title } = stage;
    return (
      <div key={key} className="row stage-gone">
        <NativeSelect
          name={`mapping/${at}/to`}
          label={t`Where people go on who are at “${title}”`}
          defaultValue=""
          required
          withAsterisk={false}
          data={[
            { value: '', label: t`Choose a stage` },
            ...staying.map((each, place) => ({ value: each.key, label: nameOf(each, place) })),
          ]}
        />
        <Button
          variant="default"
          size="xs"
          onClick={() => onBack(stage)}
          aria-label={t`Leave it in: ${title}`}
        >
          <Trans>Leave it in</Trans>
        </Button>
      </div>
    );
  });
}
