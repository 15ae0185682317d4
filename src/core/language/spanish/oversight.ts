import type { Translations } from '../languages.js';

export const oversight: Translations = {
  'This is about something that you did yourself: somebody else has to answer.':
    'Esto trata de algo que hizo usted: tiene que responder otra persona.',
  'This question is settled already. What was said then stands.':
    'Esta pregunta ya está resuelta. Lo que se dijo entonces se mantiene.',
  'the patient': 'el paciente',
  you: 'usted',
  'acting for you': 'en nombre de usted',
  'read your record': 'leer su expediente',
  'change your record': 'cambiar su expediente',
  'put on record that you have died': 'dejar constancia de que usted ha fallecido',
  'read what is on record of your death': 'leer lo que consta de su fallecimiento',
  'undo that you have died, where it was a mistake':
    'deshacer la constancia de su fallecimiento, si fue un error',
  'invite you to the portal': 'invitar a usted al portal',
  'confirm your invitation to the portal': 'confirmar su invitación al portal',
  'give you the notice, or take it': 'dar el aviso a usted, o recibirlo',
  'see which notices you were given': 'ver qué avisos recibió usted',
  'say where and how you are to be reached': 'decir dónde y cómo hay que contactar con usted',
  'see where and how you are to be reached': 'ver dónde y cómo hay que contactar con usted',
  'say whether you can be reached as you ask': 'decir si se puede contactar con usted como lo pide',
  'write down where and how you ask to be reached': 'anotar dónde y cómo pide usted que se le contacte',
  'see who looks after you in the place of a colleague': 'ver quién le atiende en lugar de un colega',
  'see who may act for you': 'ver quién puede actuar en nombre de usted',
  'record who may act for you': 'registrar quién puede actuar en nombre de usted',
  'see who is close to you': 'ver quién es cercano a usted',
  'name who is close to you': 'nombrar a quien es cercano a usted',
  'say that a recorded signature is not yours': 'decir que una firma anotada no es de usted',
  'say what matters to you in a decision': 'decir qué le importa a usted en una decisión',
  'read where you are on your way': 'leer en qué punto de su camino está usted',
  'say where they see you on your way': 'decir en qué punto de su camino le ve',
  'add your own words to a goal': 'añadir las propias palabras de usted a una meta',
  'acknowledge where the other side sees you': 'confirmar que sabe dónde le ve la otra parte',
  'read the way: where you are, hard times, and what happened':
    'leer el camino: dónde está usted, los momentos difíciles y lo que pasó',
  'read the hard times that you show': 'leer las épocas difíciles que usted muestra',
  'read with whom you are put in touch': 'leer con quién se le pone en contacto',
  'propose with whom you are put in touch': 'proponer con quién se le pone en contacto',
  'see who supports you as a peer': 'ver quién le apoya como par',
  'ask staff to get in touch with you, as a peer':
    'pedir al personal, como apoyo entre iguales, que se ponga en contacto con usted',
  'read the notebook that you and a peer write': 'leer el cuaderno que escriben usted y un par',
  'write into the notebook that you share with a peer':
    'escribir en el cuaderno que usted comparte con un par',
  'encourage you as a peer': 'animar a usted como par',
  'read what you show of what you practise': 'leer lo que usted muestra de lo que practica',
  'note what you practise, and what works for you': 'anotar lo que usted practica, y lo que le va bien',
  'read the check-ins that you show': 'leer los registros del día que usted muestra',
  'say how your day was': 'decir cómo fue su día',
  'set when you are reminded to check in': 'fijar cuándo se le recuerda a usted el registro del día',
  'see which questions you were asked to answer': 'ver qué preguntas se le pidió a usted que respondiera',
  'ask you to answer a questionnaire': 'pedir a usted que responda a un cuestionario',
  'type in what you answered on paper': 'pasar al sistema lo que usted respondió en papel',
  'read your answers one by one': 'leer sus respuestas una por una',
  'read notes that are withheld from you': 'leer las notas retenidas a usted',
  'read why a note is withheld from you': 'leer por qué se retiene una nota ante usted',
  'withhold a note from you for a time, or judge that': 'retener una nota a usted por un tiempo, o juzgarlo',
  'write down what you say about putting the record right':
    'anotar lo que usted dice sobre corregir el expediente',
  'end what was asked to be kept, or write down that you did':
    'terminar lo que se pidió no mostrar, o anotar que lo hizo usted',
  'decide on what you ask to be kept': 'decidir sobre lo que usted pide que no se muestre',
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
  'read what it takes to {0}': 'leyó lo que hace falta para {0}',
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
  'There is one entry under {0} today, and the consent covers what is written later as well.':
    'Hoy hay una anotación en {0}, y el consentimiento abarca también lo que se escriba después.',
  'There are {0} entries under {1} today, and the consent covers what is written later as well.':
    'Hoy hay {0} anotaciones en {1}, y el consentimiento abarca también lo que se escriba después.',
  'There is nothing under {0} today. The no counts for what is written later.':
    'Hoy no hay nada en {0}. El «no» vale para lo que se escriba después.',
  'There is one entry under {0} today, and the no counts for what is written later as well.':
    'Hoy hay una anotación en {0}, y el «no» vale también para lo que se escriba después.',
  'There are {0} entries under {1} today, and the no counts for what is written later as well.':
    'Hoy hay {0} anotaciones en {1}, y el «no» vale también para lo que se escriba después.',
  'Of these, not shown to anybody named here in any case: {0}.':
    'De ellas, no se muestran en ningún caso a quien se nombra aquí: {0}.',
  'What was read, passed on or done while the consent was in force cannot be taken back.':
    'Lo que se leyó, se comunicó o se hizo mientras el consentimiento estaba en vigor no se puede deshacer.',
  'The stages of the journey': 'Las etapas del camino',
  'How the days were': 'Cómo fueron los días',
  'The safety plan': 'El plan de seguridad',
  'What is wanted in a crisis': 'Lo que se desea en una crisis',
  'What questionnaires came to': 'Lo que resultó de los cuestionarios',
  'Notes of practitioners': 'Notas de profesionales',
};
