import { Radio } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { levelWords } from './levels.js';
import './check-in.css';

type Choice<L> = L | 'not_today';

interface LevelProps<L extends keyof typeof levelWords> {
  readonly label: string;
  readonly levels: readonly L[];
  readonly value: Choice<L> | null;
  readonly onChange: (value: Choice<L>) => void;
}

/** One question with five plain answers, and the right to say none today. */
export function Level<L extends keyof typeof levelWords>({ label, levels, value, onChange }: LevelProps<L>) {
  const { t } = useLingui();
  const choices: readonly Choice<L>[] = [...levels, 'not_today'];
  return (
    <Radio.Group label={label} value={value ?? ''} onChange={(chosen) => onChange(chosen as Choice<L>)}>
      <div className="levels">
        {choices.map((level) => (
          <Radio key={level} value={level} label={t(levelWords[level])} />
        ))}
      </div>
    </Radio.Group>
  );
}
