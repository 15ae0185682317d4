import { Badge, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CallNumber } from '../../kit/call-number.js';
import { When } from '../../kit/words.js';
import { actionsOf, inOrder, parts, type Line, type Part, type Plan } from './parts.js';
import './safety-plan.css';

interface PlanViewProps {
  readonly plan: Plan;
  /** In place of the lines of a part, where they are being changed. */
  readonly changing?: (part: Part) => ReactNode;
}

/** The plan as it is read in a hard hour: large, from the top, with everything to call one tap away. */
export function PlanView({ plan, changing }: PlanViewProps) {
  const { t } = useLingui();
  const shown = inOrder(plan).filter(({ entries }) => changing !== undefined || entries.length > 0);
  return (
    <ol className="plain-list sheets safety-parts">
      {shown.map(({ section, entries }) => (
        <li key={section} className="sheet">
          <Stack gap="md">
            <Title order={2} size="h3">
              {t(parts[section].heading)}
            </Title>
            {changing ? (
              changing(section)
            ) : (
              <ul className="plain-list safety-lines">
                {entries.map((line) => (
                  <li key={line.id}>
                    <LineView line={line} />
                    {section === 'warning_signs' && <Then actions={actionsOf(plan, line.id)} />}
                  </li>
                ))}
              </ul>
            )}
          </Stack>
        </li>
      ))}
    </ol>
  );
}

export function LineView({ line: { text, name, phone, minutes, notCoAgreed } }: { line: Line }) {
  return (
    <Stack gap={4}>
      <p className="own-words" dir="auto">
        {text}
      </p>
      {(name !== null || minutes !== null) && (
        <Text className="quiet" dir="auto">
          {name}
          {minutes !== null && <Trans>takes {minutes} min</Trans>}
        </Text>
      )}
      {phone && (
        <div>
          <CallNumber to={phone} />
        </div>
      )}
      {notCoAgreed && <NotAgreed of={notCoAgreed} />}
    </Stack>
  );
}

function Then({ actions }: { actions: readonly Line[] }) {
  if (actions.length === 0) return null;
  return (
    <div className="safety-then">
      <Text fw={600}>
        <Trans>Then I do this:</Trans>
      </Text>
      <ol>
        {actions.map(({ id, text, phone }) => (
          <li key={id} dir="auto">
            {text}
            {phone && (
              <>
                {' '}
                <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} dir="ltr">
                  {phone}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function NotAgreed({ of: { byName, lapsesAt, insteadOf } }: { of: NonNullable<Line['notCoAgreed']> }) {
  return (
    <>
      <div className="row">
        <Badge color="amber" variant="light" tt="none">
          <Trans>not agreed on together</Trans>
        </Badge>
        <Text size="sm">
          <Trans>
            {byName} put it here in an emergency. It goes by itself on <When at={lapsesAt} />, unless you say
            yes.
          </Trans>
        </Text>
      </div>
      {insteadOf && (
        <Text size="sm" dir="auto">
          <Trans>In your words it said: {insteadOf}</Trans>
        </Text>
      )}
    </>
  );
}
