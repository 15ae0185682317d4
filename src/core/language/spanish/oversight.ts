import type { Translations } from '../languages.js';

export const oversight: Translations = {
  'This is about something that you did yourself: somebody else has to answer.':
    'Esto trata de algo que hizo usted: tiene que responder otra persona.',
  'This question is settled already. What was said then stands.':
    'Esta pregunta ya está resuelta. Lo que se dijo entonces se mantiene.',
  'the patient': 'el paciente',
  'care team': 'equipo de atención',
  'acting for the patient': 'en nombre del paciente',
  facilitator: 'persona facilitadora',
  'peer supporter': 'persona de apoyo entre iguales',
  'another organisation': 'otra organización',
  'natural support': 'persona de apoyo cercana',
  'clinician outside the team': 'profesional de fuera del equipo',
  'in an emergency': 'en una emergencia',
  'by their role here': 'por su función aquí',
  'Somebody without access to this record': 'Alguien sin acceso a este expediente',
  '{0} tried to {1} and was refused.': '{0} intentó {1} y no se le permitió.',
  '{0} {1}; this record was among those shown.':
    '{0} {1}; este expediente estaba entre los que se mostraron.',
  '{0} ({1}) {2}.': '{0} ({1}) {2}.',
  '{0} {1}.': '{0} {1}.',
  'redeem the invitation to this record': 'usar la invitación a este expediente',
  'sign in': 'iniciar sesión',
  'do {0}': 'hacer {0}',
  'This is your own record: it is open to you.': 'Este es su propio expediente: está abierto para usted.',
  'You are on the care team: the record is open to you.':
    'Usted forma parte del equipo de atención: el expediente está abierto para usted.',
  'You have opened this record already, and the hour is not over.':
    'Usted ya ha abierto este expediente, y la hora no ha terminado.',
  'It is over already: the record is closed to you.':
    'Ya ha terminado: el expediente está cerrado para usted.',
  'You opened this record yourself: somebody else has to review it.':
    'Usted abrió este expediente: tiene que revisarlo otra persona.',
  'This was reviewed already. What was said then stands.':
    'Esto ya se revisó. Lo que se dijo entonces se mantiene.',
  'The patient has asked to keep some of this from others, and the organisation has agreed. You see it because of the emergency: please use it for nothing else, do not pass it on, and ask the same of whoever has to know.':
    'El paciente ha pedido que parte de esto no se muestre a otras personas, y la organización lo ha aceptado. Usted lo ve por la emergencia: por favor, no lo use para nada más, no lo comunique a otros, y pida lo mismo a quien tenga que saberlo.',
  '{0}, who is not on the care team, opened the record because of a medical emergency.':
    '{0}, que no forma parte del equipo de atención, abrió el expediente por una emergencia médica.',
  '{0}, who is not on the care team, opened the record because somebody was about to come to harm.':
    '{0}, que no forma parte del equipo de atención, abrió el expediente porque alguien estaba a punto de sufrir un daño.',
  '{0}, who is not on the care team, opened the record because treatment had to go on at once and the care team could not be reached.':
    '{0}, que no forma parte del equipo de atención, abrió el expediente porque el tratamiento tenía que seguir enseguida y no se pudo localizar al equipo.',
  'There is no record with this id or number that you can open. Please check it letter for letter.':
    'No hay ningún expediente con este id o número que usted pueda abrir. Por favor, compruébelo letra por letra.',
  'open a record in an emergency': 'abrir un expediente en una emergencia',
  'You have named records that are not here several times. Please check the number, and try again in some minutes.':
    'Usted ha nombrado varias veces expedientes que no están aquí. Por favor, compruebe el número e inténtelo de nuevo en unos minutos.',
  'Name the patient by patientId or by identifier, one of the two.':
    'Nombre al paciente con patientId o con identifier, uno de los dos.',
  'must have exactly one of patientId, identifier': 'debe tener exactamente uno de patientId, identifier',
  '{0} has opened the record in an emergency, and reads it until the hour is over.':
    '{0} ha abierto el expediente en una emergencia, y lo lee hasta que termine la hora.',
  'Whoever opened it can close it before the hour is over.':
    'Quien lo abrió puede cerrarlo antes de que termine la hora.',
  'Your caseload has changed since that page was read, so it cannot go on from there. Read it again from the start.':
    'Su lista de pacientes ha cambiado desde que se leyó esa página, así que no puede seguir desde ahí. Vuelva a leerla desde el principio.',
  'is no longer on the list': 'ya no está en la lista',
  'This complaint is yours, or about you: somebody else has to decide on it.':
    'Esta queja es suya, o trata de usted: tiene que decidir otra persona.',
  'This complaint was answered already. What was said then stands.':
    'Ya se respondió a esta queja. Lo que se dijo entonces se mantiene.',
  'Nobody may treat you worse because you complained, and your care does not depend on it. In the United States you can also complain to the Secretary of Health and Human Services (42 CFR 2.4(b)).':
    'Nadie puede darle peor trato por haber presentado una queja, y su atención no depende de ello. En los Estados Unidos también puede presentar una queja ante la Secretaría de Salud y Servicios Humanos (HHS) (42 CFR 2.4(b)).',
  'Nobody of this id works here. Leave it out to complain about nobody in particular.':
    'Nadie con este id trabaja aquí. Omítalo para presentar una queja que no trate de nadie en particular.',
  'must be somebody who works here': 'debe ser alguien que trabaje aquí',
  'Whom a consent for this purpose lets in is not shown what is under {0}, whatever it says.':
    'A quien deja entrar un consentimiento con esta finalidad no se le muestra lo que hay en {0}, diga lo que diga.',
  'There is nothing under {0} today. The consent would cover what is written later.':
    'Hoy no hay nada en {0}. El consentimiento abarcaría lo que se escriba después.',
  'No consent opens the journal: it is its author’s alone, who shows one entry at a time to one person.':
    'Ningún consentimiento abre el diario: es solo de quien lo escribe, que muestra una entrada cada vez a una persona.',
  'There is one record under {0} today, and the consent covers what is written later as well.':
    'Hoy hay un registro en {0}, y el consentimiento abarca también lo que se escriba después.',
  'There are {0} records under {1} today, and the consent covers what is written later as well.':
    'Hoy hay {0} registros en {1}, y el consentimiento abarca también lo que se escriba después.',
  'What was read, passed on or done while the consent was in force cannot be taken back.':
    'Lo que se leyó, se comunicó o se hizo mientras el consentimiento estaba en vigor no se puede deshacer.',
  'The stages of the journey': 'Las etapas del camino',
  'How the days were': 'Cómo fueron los días',
  'The safety plan': 'El plan de seguridad',
  'What is wanted in a crisis': 'Lo que se desea en una crisis',
  'What questionnaires came to': 'Lo que resultó de los cuestionarios',
  'Notes of practitioners': 'Notas de profesionales',
};
