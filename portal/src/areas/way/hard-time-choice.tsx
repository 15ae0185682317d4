import { Anchor, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { useWhen } from '../../kit/words.js';
import { useWay } from './subject.js';

/** Which hard time lies behind a turn of the way. */
export function HardTimeChoice({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useLingui();
  const { params, pages } = useWay();
  const when = useWhen();
  const told = useRead('/v1/patients/{patientId}/setbacks', { params: { ...params, query: { limit: 100 } } });
  return (
    <WhenRead of={told} lines={1}>
      {({ items }) => {
        const standing = items.filter(({ state }) => state !== 'entered-in-error');
        if (standing.length === 0)
          return (
            <Text>
              <Trans>
                Nothing is told of it yet.{' '}
                <Anchor component={Link} to={`${pages}/tell`}>
                  Tell of it first
                </Anchor>
                ; a day is enough.
              </Trans>
            </Text>
          );
        return (
          <NativeSelect
            label={t`Which hard time was it?`}
            value={value ?? ''}
            onChange={(event) => onChange(event.currentTarget.value || null)}
            data={[
              { value: '', label: t`Choose` },
              ...standing.map(({ id, occurredAt }) => ({ value: id, label: when(occurredAt) })),
            ]}
          />
        );
      }}
    </WhenRead>
  );
}
