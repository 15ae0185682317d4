import { List } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { fields } from '../plan/words.js';

/** What a part of the plan was when a proposal was made, and what it is. */
export function Conflicts({ of }: { of: readonly Schemas['ElementConflict'][] }) {
  const { t, i18n } = useLingui();
  return (
    <List>
      {of.map(({ elementId, field, was, is }) => {
        const name = fields[field];
        const label = name ? i18n._(name) : field;
        return (
          <List.Item key={`${elementId} ${field}`} dir="auto">
            {t`${label}: it was ${was} and is now ${is}.`}
          </List.Item>
        );
      })}
    </List>
  );
}
