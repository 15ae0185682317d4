import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';
import { digitsOf } from './reach.js';

type Numbers = Pick<Schemas['HelpCard'], 'emergencyNumber' | 'emergencyNumbers'>;

/** The emergency number; where the country is not known, each with where it counts. */
export function EmergencyNumbers({ of: { emergencyNumber, emergencyNumbers } }: { of: Numbers }) {
  if (emergencyNumber !== null) return <CallNumber to={emergencyNumber} />;
  return (
    <ul className="plain-list">
      {emergencyNumbers.map(({ number, where }) => (
        <li key={where}>
          <bdi>{where}</bdi>: <CallNumber to={number} />
        </li>
      ))}
    </ul>
  );
}

export function CallNumber({ to }: { to: string }) {
  return (
    <a href={`tel:${digitsOf(to)}`}>
      <Trans>
        Call <bdi>{to}</bdi>
      </Trans>
    </a>
  );
}
