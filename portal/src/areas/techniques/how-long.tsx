import { Plural, Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

/** How long it takes. */
export function HowLong({ technique }: { technique: Schemas['Technique'] }) {
  const { minutesFrom: from, minutesTo: to } = technique;
  if (from === null) return <Trans>a habit of the day</Trans>;
  if (to === null) return <Plural value={from} one="# minute or longer" other="# minutes or longer" />;
  if (from === to) return <Plural value={from} one="# minute" other="# minutes" />;
  return (
    <Trans>
      {from} to {to} minutes
    </Trans>
  );
}
