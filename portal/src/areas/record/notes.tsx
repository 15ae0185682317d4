import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { Unfold } from '../../kit/unfold.js';
import { RiskFormulation } from '../team-notes/risk-formulation.js';
import { Note } from './note.js';
import { WriteFormulation } from './write-formulation.js';
import { WriteNote } from './write-note.js';

/** The notes of practitioners, which the patient reads too, and what was written of danger. */
export function Notes() {
  const { t } = useLingui();
  const patientId = usePatientId();
  return (
    <RecordPage title={t`Notes`}>
      <NotInEmergency>
        <OfPractitioners patientId={patientId} />
      </NotInEmergency>
      <OfDanger patientId={patientId} />
    </RecordPage>
  );
}

function OfPractitioners({ patientId }: { patientId: string }) {
  const notes = usePages('/v1/patients/{patientId}/clinical-notes', at(patientId));
  return (
    <Sheet title={<Trans>Notes</Trans>}>
      <div>
        <Unfold label={<Trans>Write a note</Trans>} main>
          {(close) => <WriteNote patientId={patientId} close={close} />}
        </Unfold>
      </div>
      <LinedList of={notes} empty={<Trans>There are no notes yet.</Trans>}>
        {(note) => <Note note={note} patientId={patientId} />}
      </LinedList>
    </Sheet>
  );
}

function OfDanger({ patientId }: { patientId: string }) {
  const formulations = usePages('/v1/patients/{patientId}/risk-formulations', at(patientId));
  return (
    <Sheet title={<Trans>What raises and eases danger</Trans>}>
      <div>
        <Unfold label={<Trans>Write it down as it is now</Trans>} main>
          {(close) => <WriteFormulation patientId={patientId} close={close} />}
        </Unfold>
      </div>
      <LinedList
        of={formulations}
        empty={<Trans>Nothing is written down yet. It is best written together with the person.</Trans>}
      >
        {(formulation) => <RiskFormulation formulation={formulation} />}
      </LinedList>
    </Sheet>
  );
}

const at = (patientId: string) => ({ params: { path: { patientId }, query: { limit: 25 } } });
