import type { Schemas } from '../api/client.js';
import { CallNumber } from './call-number.js';

type Numbers = Pick<Schemas['HelpCard'], 'emergencyNumber' | 'emergencyNumbers'>;

/** The emergency number; where the country is not known, each with where it counts. */
export function EmergencyNumbers({ of: { emergencyNumber, emergencyNumbers } }: { of: Numbers }) {
  if (emergencyNumber !== null)
    return (
      <div>
        <CallNumber to={emergencyNumber} />
      </div>
    );
  return (
    <ul className="plain-list lined-list">
      {emergencyNumbers.map(({ number, where }) => (
        <li key={where} className="row">
          <bdi>{where}</bdi> <CallNumber to={number} />
        </li>
      ))}
    </ul>
  );
}
