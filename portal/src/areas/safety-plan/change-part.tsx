import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { About, AboutButton } from '../../kit/about.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { LineForm } from './line-form.js';
import { parts, type Line, type Part, type Plan } from './parts.js';
import { LineView } from './plan-view.js';
import { ThenForm } from './then-form.js';
import { useWrite } from './write.js';

interface ChangePartProps {
  readonly patientId: string;
  readonly plan: Plan;
  readonly part: Part;
}

/** One part while it is being written: each change counts at once, and can be taken back. */
export function ChangePart({ patientId, plan, part }: ChangePartProps) {
  const { t } = useLingui();
  const lines = plan.sections.find(({ section }) => section === part)?.entries ?? [];
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="md">
      <Text className="quiet">{t(parts[part].hint)}</Text>
      <ul className="plain-list lined-list">
        {lines.map((line, index) => (
          <li key={line.id}>
            <ChangeLine {...{ patientId, plan, part, line }} place={index + 1} of={lines.length} />
          </li>
        ))}
      </ul>
      {adding ? (
        <LineForm {...{ patientId, plan, part }} onEnd={() => setAdding(false)} />
      ) : (
        <div>
          <About what={t(parts[part].heading)}>
            <AboutButton variant="default" onClick={() => setAdding(true)}>
              <Trans>Add a line</Trans>
            </AboutButton>
          </About>
        </div>
      )}
    </Stack>
  );
}

interface ChangeLineProps extends ChangePartProps {
  readonly line: Line;
  readonly place: number;
  readonly of: number;
}

function ChangeLine({ patientId, plan, part, line, place, of }: ChangeLineProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'words' | 'then' | null>(null);
  const write = useWrite(patientId, plan);
  const { id: entryId, text } = line;
  const move = (position: number) => void write.ops([{ op: 'entry.move', entryId, position }]);
  const takeOut = async () => {
    const putBack = await write.takeOut(part, line, place);
    if (putBack) tell(t`The line is taken out.`, { label: t`Put it back`, run: () => void putBack() });
  };
  if (open === 'words') return <LineForm {...{ patientId, plan, part, line }} onEnd={() => setOpen(null)} />;
  return (
    <Stack gap="xs">
      <LineView line={line} />
      <ProblemNotice error={write.error} />
      <div className="row">
        <Button size="xs" variant="default" onClick={() => setOpen('words')} aria-label={t`Change: ${text}`}>
          <Trans>Change</Trans>
        </Button>
        {part === 'warning_signs' && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setOpen('then')}
            aria-label={t`What I do then: ${text}`}
          >
            <Trans>What I do then</Trans>
          </Button>
        )}
        {place > 1 && (
          <Button
            size="xs"
            variant="default"
            onClick={() => move(place - 1)}
            aria-label={t`Move up: ${text}`}
          >
            <Trans>Move up</Trans>
          </Button>
        )}
        {place < of && (
          <Button
            size="xs"
            variant="default"
            onClick={() => move(place + 1)}
            aria-label={t`Move down: ${text}`}
          >
            <Trans>Move down</Trans>
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          loading={write.busy}
          onClick={() => void takeOut()}
          aria-label={t`Take out: ${text}`}
        >
          <Trans>Take out</Trans>
        </Button>
      </div>
      {open === 'then' && <ThenForm {...{ patientId, plan }} sign={line} onEnd={() => setOpen(null)} />}
    </Stack>
  );
}
