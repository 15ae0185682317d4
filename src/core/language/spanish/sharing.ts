/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const sharing: Translations = {
  'The time for an answer was extended already. That is done once.':
    'El plazo para responder ya se amplió una vez. No se puede ampliar más.',
  'The time for an answer is over. Please answer now.':
    'El plazo para responder ha terminado. Por favor, responda ahora.',
  'Only what was denied can be disagreed with.': 'Solo se puede estar en desacuerdo con lo que se denegó.',
  'You have said already that you do not agree. It goes along.':
    'Usted ya ha dicho que no está de acuerdo. Se adjunta a los datos.',
  'There is no statement of disagreement to answer.':
    'No hay ninguna declaración de desacuerdo a la que responder.',
  'The statement was answered already.': 'Ya se respondió a la declaración.',
  'You asked for this: somebody else has to decide on it.':
    'Usted pidió esto: tiene que decidirlo otra persona.',
  'This was {0} already. What was said then stands.':
    'Esto ya está en el estado {0}. Lo que se dijo entonces se mantiene.',
  'You can write down why you do not agree, or ask that your request and this answer go along with what is passed on: both under “disagreement”. You can also complain, here (/v1/me/complaints) or to the Secretary of Health and Human Services, and nobody may treat you worse for it.':
    'Puede escribir por qué no está de acuerdo, o pedir que su solicitud y esta respuesta acompañen a los datos que se comuniquen: las dos cosas en «disagreement». También puede presentar una queja, aquí (/v1/me/complaints) o ante la Secretaría de Salud y Servicios Humanos de EE. UU. (HHS), y nadie puede darle peor trato por ello.',
  'Your authority to act for the patient does not cover this kind of data.':
    'Su autorización para actuar en nombre del paciente no abarca este tipo de datos.',
  'This kind of data is not open to you. Somebody to whom it is open writes it down.':
    'Este tipo de datos no está abierto para usted. Lo anota alguien para quien sí lo está.',
  'Nothing has changed since the last edition, so there is nothing to publish.':
    'No ha cambiado nada desde la última edición, así que no hay nada que publicar.',
  'Something in this text waits to be filled in or taken out. Work on the draft first.':
    'En este texto queda algo por completar o por quitar. Trabaje primero en el borrador.',
  'Nobody could agree to this edition any more.': 'Nadie podría aceptar ya esta edición.',
  'must not lie in the past': 'no puede estar en el pasado',
  'is still being prepared': 'aún se está preparando',
  'waits for the answer': 'espera respuesta',
  'was given': 'ya se dio',
  'was answered with no': 'recibió un «no» como respuesta',
  'was withdrawn before': 'ya se retiró antes',
  'was taken off the record as an error': 'se anuló por ser un error',
  'does not exist yet': 'todavía no existe',
  'This consent {0}, so one cannot {1} it now. Nothing was changed.':
    'Este consentimiento {0}, así que ahora no se le puede aplicar {1}. No se cambió nada.',
  'who may disclose': 'quién puede comunicar los datos',
  'a specific description of what is disclosed': 'una descripción concreta de lo que se comunica',
  'the recipient': 'el destinatario',
  'who of the intermediary’s members may have it, by name or as a class that treats the patient,':
    'quién de los miembros del intermediario puede recibirlo, por su nombre o como grupo que trata al paciente',
  'the statement that it may be passed on as HIPAA allows, save in proceedings against the patient,':
    'la declaración de que se puede volver a comunicar según permite HIPAA, salvo en procedimientos contra el paciente',
  'the right to revoke, and how': 'el derecho a revocar, y cómo',
  'the date or event at which it expires': 'la fecha o el hecho en que termina',
  'the statement that the recipient may pass it on':
    'la declaración de que el destinatario puede volver a comunicarlo',
  'the consequences of refusing': 'las consecuencias de decir que no',
  'This consent is about substance use and would not be valid under 42 CFR Part 2: {0}.':
    'Este consentimiento trata del consumo de sustancias y no sería válido según 42 CFR Part 2: {0}.',
  '{0} is required ({1})': 'hace falta {0} ({1})',
  'counselling notes need a consent of their own, for substance_use alone (42 CFR 2.31(b)(2))':
    'las notas de consejería necesitan un consentimiento propio, solo para substance_use (42 CFR 2.31(b)(2))',
  'must be left out: nothing may depend on a yes to counselling notes (42 CFR 2.31(b)(3))':
    'debe omitirse: nada puede depender de un sí a las notas de consejería (42 CFR 2.31(b)(3))',
  'legal proceedings need a consent of their own, for no other purpose (42 CFR 2.31(d))':
    'los procedimientos legales necesitan un consentimiento propio, sin ninguna otra finalidad (42 CFR 2.31(d))',
  'Say who may have what: at least one provision.': 'Diga quién puede recibir qué: al menos una disposición.',
  'must have at least one entry': 'debe tener al menos una entrada',
  'A {0} consent lets nobody read anything. Share in a consent of its own.':
    'Un consentimiento de tipo {0} no permite leer nada a nadie. Comparta en un consentimiento aparte.',
  'Each provision names one recipient: a person, a group, or somebody outside.':
    'Cada disposición nombra a un destinatario: una persona, un grupo o alguien de fuera.',
  'must have exactly one of recipientAccountId, recipientClass, recipientOutside':
    'debe tener exactamente uno de recipientAccountId, recipientClass, recipientOutside',
  'A provision ends after it starts.': 'Una disposición termina después de empezar.',
  'Parts of the plan are named where the plan is shared with somebody inside the organisation. Leave planParts out here.':
    'Las partes del plan se indican donde el plan se comparte con alguien de la organización. Omita aquí planParts.',
  'only goes with a sharing consent that permits the class plan':
    'solo va con un consentimiento para compartir que permita la clase plan',
  'Steps are read with their goals. Share the goals as well, or leave the steps out.':
    'Los pasos se leen con sus metas. Comparta también las metas, u omita los pasos.',
  'must have goals where it has steps': 'debe incluir goals donde incluya steps',
  '{0} is outside the organisation. Passing something on to them needs a disclosure consent.':
    '{0} está fuera de la organización. Para darle algo hace falta un consentimiento de comunicación de datos.',
  'needs a consent of the kind disclosure': 'necesita un consentimiento de tipo disclosure',
  'Colleagues inside the organisation are let in by a sharing consent; this kind is for somebody outside.':
    'A los colegas de dentro de la organización se les da acceso con un consentimiento para compartir; este tipo es para alguien de fuera.',
  'must name recipientOutside, or the account of an API client':
    'debe nombrar recipientOutside, o la cuenta de un cliente de API',
  'must be an active {0} of this organisation': 'debe tener una cuenta activa en esta organización, como {0}',
  'must be somebody of this organisation whom one can say no to':
    'debe ser alguien de esta organización a quien se pueda decir que no',
  'This account belongs to another organisation. Passing something on to them needs a disclosure consent.':
    'Esta cuenta es de otra organización. Para darle algo hace falta un consentimiento de comunicación de datos.',
  'This person is a colleague inside the organisation, whom a sharing consent lets in. This kind is for somebody outside.':
    'Esta persona es un colega de dentro de la organización, a quien da acceso un consentimiento para compartir. Este tipo es para alguien de fuera.',
  'must be the account of an API client; or name recipientOutside':
    'debe ser la cuenta de un cliente de API; o nombre recipientOutside',
  'This is you: your own record stays open to you.':
    'Esta persona es usted: su propio expediente sigue abierto para usted.',
  'This organisation has no such account. Choose a {0} of it.':
    'Esta organización no tiene esa cuenta. Elija en ella a alguien con esta función: {0}.',
  'This is you: your own record is open to you anyway. Choose somebody else to share with.':
    'Esta persona es usted: su propio expediente ya está abierto para usted. Elija a otra persona con quien compartir.',
  'You cannot share with this person while their account is not active.':
    'No puede compartir con esta persona mientras su cuenta no esté activa.',
  'You have said no to this person for your whole record. Withdraw that first, if you see it differently now.':
    'Usted ha dicho que no a esta persona para todo su expediente. Retire eso primero si ahora lo ve de otra forma.',
  'This person is on your care team and sees your plan anyway.':
    'Esta persona está en su equipo de atención y ya ve su plan.',
  'This person is not a {0}, and this is shared for that. Choose another person, or another purposeCode.':
    'Esto se comparte con alguien que tenga esta función: {0}. Esta persona no la tiene. Elija a otra persona, u otro purposeCode.',
  'natural support or representative': 'persona de apoyo cercana o representante',
  'practitioner outside the care team': 'profesional de fuera del equipo de atención',
  'On what is about substance use a minor and a parent or guardian decide together, and nobody else for them (42 CFR 2.14).':
    'Sobre lo que trata del consumo de sustancias deciden juntos la persona menor de edad y su madre, padre o tutor, y nadie más en su lugar (42 CFR 2.14).',
  'On what is about substance use a minor decides alone here; who acts for them does not do it in their place (42 CFR 2.14).':
    'Sobre lo que trata del consumo de sustancias, aquí la persona menor de edad decide sola; quien actúa en su nombre no lo hace en su lugar (42 CFR 2.14).',
  'What is about substance use the patient opens to others themself; your authority does not reach so far (42 CFR 2.15).':
    'Lo que trata del consumo de sustancias solo lo abre a otros el propio paciente; la autorización de usted no llega hasta ahí (42 CFR 2.15).',
  'What is about substance use the patient opens to others, or who decides for them what is shared: your authority does not reach so far.':
    'Lo que trata del consumo de sustancias lo abre a otros el paciente, o quien decide por él qué se comparte: la autorización de usted no llega hasta ahí.',
  'What is about substance use you could open to others only with a court’s finding that the patient cannot decide, and none is on record here (42 CFR 2.15). The patient can; or the clinic records your authority anew, with the finding.':
    'Lo que trata del consumo de sustancias, usted solo podría abrirlo a otros si un tribunal ha declarado que el paciente no puede decidir, y aquí no consta ninguna declaración (42 CFR 2.15). Puede hacerlo el paciente; o la clínica registra de nuevo la autorización de usted, con esa declaración.',
  'You act for the patient here. What is shared with you, or kept from you, they decide themself.':
    'Usted actúa aquí en nombre del paciente. Lo que se comparte con usted, o no se le muestra, lo decide el propio paciente.',
  'What others may be told is for the patient to decide. Name this person without it, and let the patient add it.':
    'Lo que se puede contar a otras personas lo decide el paciente. Nombre a esta persona sin eso, y deje que el paciente lo añada.',
  'Your authority to act for the patient does not cover {0}.':
    'Su autorización para actuar en nombre del paciente no abarca {0}.',
  'Edition {0} of {1} can no longer be agreed to. Use the newest edition of the form.':
    'La edición {0} de {1} ya no se puede aceptar. Use la edición más nueva del formulario.',
  'This organisation has no such edition of a consent form.':
    'Esta organización no tiene esa edición de un formulario de consentimiento.',
  'must be the newest edition of its form, and not past its last day':
    'debe ser la edición más nueva de su formulario, y no haber pasado su último día',
  'The plan has no such intervention, or it has ended.':
    'El plan no tiene esa intervención, o ya ha terminado.',
  'must be an intervention of the patient that has not ended':
    'debe ser una intervención del paciente que no haya terminado',
  '{0} is a text about {1}, and this consent is about {2}.':
    '{0} es un texto sobre {1}, y este consentimiento es sobre {2}.',
  'must be an edition of a form for {0}': 'debe ser una edición de un formulario para {0}',
  'The end of the consent must lie in the future. Leave it out to share until you withdraw.':
    'El fin del consentimiento debe estar en el futuro. Omítalo para compartir hasta que usted lo retire.',
  'A consent ends after it starts.': 'Un consentimiento termina después de empezar.',
  'A reminder comes before the end.': 'Un recordatorio llega antes del fin.',
  'must not come after endsAt': 'no puede ser posterior a endsAt',
  'A consent is for a time that somebody can oversee: it must lie within the next hundred years.':
    'Un consentimiento es para un plazo que alguien pueda abarcar: debe estar dentro de los próximos cien años.',
  'A treatment consent is about one intervention of the plan: name it.':
    'Un consentimiento de tratamiento trata de una intervención del plan: indíquela.',
  'Only a treatment consent is about an intervention.':
    'Solo un consentimiento de tratamiento trata de una intervención.',
  'is needed for a treatment consent': 'hace falta para un consentimiento de tratamiento',
  'Inside the organisation something is shared with peer supporters for their support, with natural supports for theirs, or with other clinicians to coordinate care.':
    'Dentro de la organización se comparte con personas de apoyo entre iguales para ese apoyo, con personas de apoyo cercanas para el suyo, o con otros profesionales para coordinar la atención.',
  'must be {0} for a sharing consent': 'debe ser {0} para un consentimiento para compartir',
  'The peer supporters as a group are there for peer support. Name persons for anything else.':
    'El grupo de personas de apoyo entre iguales está para el apoyo entre iguales. Para cualquier otra cosa, nombre a personas.',
  'goes with the purposeCode peer_support': 'va con el purposeCode peer_support',
  'The care team asks for consent.': 'El equipo de atención pide el consentimiento.',
  'The time that this consent was for is over. Ask for a new one.':
    'El plazo de este consentimiento ha terminado. Pida uno nuevo.',
  'This consent is not in force, so nothing is shared through it and there is nothing to withdraw.':
    'Este consentimiento no está en vigor, así que con él no se comparte nada y no hay nada que retirar.',
  'Only the patient’s side and the care team correct a consent.':
    'Solo la parte del paciente y el equipo de atención corrigen un consentimiento.',
  'The patient’s side withdraws a consent, or says no to it while it waits for an answer.':
    'La parte del paciente retira un consentimiento, o dice que no mientras espera respuesta.',
  'A consent shares something with {0}.': 'Un consentimiento comparte algo con {0}.',
  'A consent that waits for an answer would share something with {0}.':
    'Un consentimiento que espera respuesta compartiría algo con {0}.',
  ' It names others as well: with it, it ends for them, too.':
    ' También nombra a otras personas: al terminar, termina también para ellas.',
  'A consent shares something with all peer supporters of the organisation, and {0} is one.':
    'Un consentimiento comparte algo con todas las personas de apoyo entre iguales de la organización, y {0} es una de ellas.',
  'The patient’s side says no to {0} in a consent of its own (effect deny), or withdraws this one for all.':
    'La parte del paciente dice que no a {0} en un consentimiento aparte (effect deny), o retira este para todas.',
  'This consent counts for nothing and cannot any more, so nothing would change.':
    'Este consentimiento no cuenta para nada y ya no puede contar, así que no cambiaría nada.',
  'You share {0} with {1} and also say no to it. The no counts.':
    'Usted comparte {0} con {1} y también dice que no a eso. Cuenta el «no».',
  'Another consent would share {0} with {1}. This no counts more.':
    'Otro consentimiento compartiría {0} con {1}. Este «no» cuenta más.',
  '{0} reads nothing more through this consent. What {1} read while it was in force cannot be taken back.':
    'Con este consentimiento, {0} ya no lee nada más. Lo que {1} leyó mientras estaba en vigor no se puede deshacer.',
  '{0} read nothing more through this consent. What {1} read while it was in force cannot be taken back.':
    'Con este consentimiento, {0} ya no leen nada más. Lo que {1} leyeron mientras estaba en vigor no se puede deshacer.',
  'This no counts no longer: what other consents share is shared again from now on.':
    'Este «no» ya no cuenta: lo que comparten otros consentimientos se vuelve a compartir desde ahora.',
  'This help is not started again on this consent. What was done while it was in force cannot be undone; talk with your care team about what follows.':
    'Esta ayuda no se vuelve a empezar con este consentimiento. Lo que se hizo mientras estaba en vigor no se puede deshacer; hable con su equipo de atención sobre lo que sigue.',
  'Nothing more happens under this consent. What happened while it was in force cannot be undone.':
    'Con este consentimiento no se hace nada más. Lo que ocurrió mientras estaba en vigor no se puede deshacer.',
  'The peer supporters': 'Las personas de apoyo entre iguales',
  'record what somebody decided': 'anotar lo que alguien decidió',
  'say yes to a disclosure, or to sharing what is about substance use':
    'decir que sí a una comunicación de datos, o a compartir lo que trata del consumo de sustancias',
  'Consents are moved by the patient, by who acts for them, and by the care team.':
    'Los consentimientos los mueven el paciente, quien actúa en su nombre y el equipo de atención.',
  'You have said yes already. It counts once your parent or guardian has said yes as well.':
    'Usted ya ha dicho que sí. Cuenta cuando su madre, padre o tutor también haya dicho que sí.',
  'A yes for the patient is on record already. It counts once the patient has said yes as well.':
    'Ya consta un sí en nombre del paciente. Cuenta cuando el paciente también haya dicho que sí.',
  'This consent is not in force, so there is nothing to withdraw.':
    'Este consentimiento no está en vigor, así que no hay nada que retirar.',
  'notice was given to the patient and to whoever holds the records':
    'se dio aviso al paciente y a quien guarda los datos',
  'they had a chance to answer': 'tuvieron oportunidad de responder',
  'a fictitious name was used for the patient': 'se usó un nombre ficticio para el paciente',
  'the court found good cause': 'el tribunal encontró una causa justificada',
  'the order limits what is disclosed, and to whom': 'la orden limita qué se comunica y a quién',
  'No order opens records that are held for research or for an audit.':
    'Ninguna orden abre datos que se guardan para investigación o para una auditoría.',
  'must be false': 'debe ser false',
  'Say when the patient was told, or why not.': 'Diga cuándo se informó al paciente, o por qué no.',
  'must be a day, or notToldReason be given': 'debe ser un día, o debe darse notToldReason',
  'The subpoena of this order is on record already.': 'La citación judicial de esta orden ya consta.',
  'It is on record already when the patient was told.': 'Ya consta cuándo se informó al paciente.',
  'An order only authorises: without a subpoena that compels, nothing is disclosed (42 CFR 2.61).':
    'Una orden solo autoriza: sin una citación judicial que obligue, no se comunica nada (42 CFR 2.61).',
  'needs a subpoena on record': 'necesita que conste una citación judicial',
  'This order ended on {0}.': 'Esta orden terminó el {0}.',
  'must be under an order in force': 'debe estar bajo una orden en vigor',
  'The order does not reach so far. Disclose what it names, and nothing else.':
    'La orden no llega hasta ahí. Comunique lo que nombra, y nada más.',
  'must not have {0}': 'no puede contener {0}',
  'This order counts no more.': 'Esta orden ya no cuenta.',
  'An order for a civil purpose is one only if all that 42 CFR 2.64 asks for is there. Talk with the organisation’s lawyer.':
    'Una orden con finalidad civil solo lo es si está todo lo que pide 42 CFR 2.64. Hable con la asesoría jurídica de la organización.',
  'must be true: {0}': 'debe ser true: {0}',
  when: 'cuándo',
  recipient: 'destinatario',
  address: 'dirección',
  'kinds of data': 'tipos de datos',
  'what for': 'para qué',
  what: 'qué',
  how: 'cómo',
  'what it rests on': 'en qué se basa',
  consent: 'consentimiento',
  'consent version': 'versión del consentimiento',
  notice: 'aviso',
  'scope of the consent': 'alcance del consentimiento',
  statements: 'declaraciones',
  'The patient has no disclosure consent of this id that is in force now.':
    'El paciente no tiene ningún consentimiento de comunicación de datos con este id que esté ahora en vigor.',
  'This consent does not name them. Somebody outside needs a disclosure consent that does.':
    'Este consentimiento no nombra a ese destinatario. Para alguien de fuera hace falta un consentimiento de comunicación de datos que lo nombre.',
  'The journal is its author’s alone: nobody else here can read it, so nothing of it can be passed on. Name the kinds of data that were.':
    'El diario es solo de quien lo escribe: aquí nadie más puede leerlo, así que nada de él puede haberse entregado. Nombre los tipos de datos que sí se entregaron.',
  "The journal is its author’s alone: no consent opens it to anybody. Leave journal out. Its author shows one entry to one person with POST /v1/me/journal/'{'journalEntryId'}'/showing, and takes it back at any moment.":
    "El diario es solo de quien lo escribe: ningún consentimiento lo abre a nadie. No incluya journal. Su autor muestra una entrada a una persona con POST /v1/me/journal/'{'journalEntryId'}'/showing, y la retira en cualquier momento.",
  'must not have journal': 'no puede contener journal',
  "Counselling notes go by a consent of their own and by no other kind of data: a disclosure of substance_use alone; or, for one person here, POST /v1/patients/'{'patientId'}'/counselling-consents.":
    "Las notas de consejería requieren un consentimiento propio, sin otro tipo de datos: una comunicación de substance_use solamente; o, para una persona de aquí, POST /v1/patients/'{'patientId'}'/counselling-consents.",
  'must be left out unless substance_use alone is disclosed':
    'debe omitirse salvo que se comunique substance_use solamente',
  'This consent does not cover {0} for them. Ask the patient first.':
    'Este consentimiento no abarca {0} para ese destinatario. Pregunte primero al paciente.',
  'the plan': 'el plan',
  'the way of recovery': 'el camino de recuperación',
  'questionnaires and their scores': 'los cuestionarios y sus puntuaciones',
  'the safety plan': 'el plan de seguridad',
  'check-ins': 'los registros del día',
  'the journal': 'el diario',
  'decisions made together': 'las decisiones tomadas juntos',
  'what is about substance use': 'lo que trata del consumo de sustancias',
  '{0} (only that there is one)': '{0} (solo que existe uno)',
  '{0} (only {1})': '{0} (solo {1})',
  'What you paid for in full yourself can be kept from a health plan, for payment and operations. Name the plan as recipientOutside; what is about treatment is a request of its own.':
    'Lo que usted pagó por completo de su bolsillo puede no comunicarse al seguro de salud, para pago y gestión. Nombre al seguro en recipientOutside; lo que trata del tratamiento es una solicitud aparte.',
  'is about a health plan, not about treatment': 'trata de un seguro de salud, no del tratamiento',
  'What was paid for in full must be kept from the health plan (42 CFR 2.26(a)(6)). If it was not paid for, say so with paymentNotFound, and what was looked at in the answer.':
    'Lo que se pagó por completo no se debe comunicar al seguro de salud (42 CFR 2.26(a)(6)). Si no se pagó, dígalo con paymentNotFound, y ponga en la respuesta qué se comprobó.',
  'must be true for what is said to be paid in full':
    'debe ser true para lo que se dice que se pagó por completo',
  'What was paid for in full stays restricted until the patient ends it (42 CFR 2.26(a)(6)).':
    'Lo que se pagó por completo queda restringido hasta que el paciente lo termine (42 CFR 2.26(a)(6)).',
  'You asked for this, or it is about you: somebody else has to decide on it.':
    'Usted pidió esto, o trata de usted: tiene que decidirlo otra persona.',
  'This is {0} now; {1} starts from {2}.': 'Esto está ahora en {0}; {1} parte de {2}.',
  'What is ended by word of mouth is written down: say in endingWords what the patient said.':
    'Lo que se termina de palabra se pone por escrito: indique en endingWords lo que dijo el paciente.',
  'must say what the patient said': 'debe decir lo que dijo el paciente',
  'The organisation has agreed to keep {0} from them (42 CFR 2.26). Leave it out, or ask the patient.':
    'La organización ha aceptado no mostrar {0} a ese destinatario (42 CFR 2.26). Omítalo, o pregunte al paciente.',
  'This is the patient: their own record stays open to them.':
    'Esta persona es el paciente: su propio expediente sigue abierto para esa persona.',
  'This organisation has no such account. Somebody outside goes by name, as recipientOutside.':
    'Esta organización no tiene esa cuenta. Alguien de fuera va por su nombre, en recipientOutside.',
  'A restriction names from whom something is kept: somebody here, or somebody outside by name.':
    'Una restricción nombra a quién no se le muestra algo: alguien de aquí, o alguien de fuera por su nombre.',
  'must have exactly one of recipientAccountId, recipientOutside':
    'debe tener exactamente uno de recipientAccountId, recipientOutside',
  'This keeps something from you: the patient ends it, or somebody else writes down that they did.':
    'Esto hace que algo no se le muestre a usted: lo termina el paciente, u otra persona anota que lo hizo.',
  'They have an account here, and acknowledge the withdrawal themselves.':
    'Tiene una cuenta aquí, y confirma por sí misma que sabe de la retirada.',
  'It was recorded already how they were told.': 'Ya se anotó cómo se le informó.',
  'was told': 'recibió la información',
  'has acknowledged it': 'ha confirmado que lo sabe',
  'has still to be told by the staff': 'todavía tiene que recibir la información del personal',
  'has not acknowledged it yet': 'todavía no ha confirmado que lo sabe',
  '{0} {1}. From the withdrawal on the service gives them nothing more under this consent; what they had before cannot be taken back.':
    '{0} {1}. Desde la retirada, el servicio no le da nada más con este consentimiento; lo que recibió antes no se puede recuperar.',
  'You have said that you know': 'Usted ha confirmado que lo sabe',
  'You have not said yet that you know': 'Usted todavía no ha confirmado que lo sabe',
  '{0}. From the withdrawal on the service gives you nothing more under this consent; what you had before cannot be taken back, so please keep nothing of it that you need not keep.':
    '{0}. Desde la retirada, el servicio no le da nada más con este consentimiento; lo que recibió antes no se puede recuperar, así que le pedimos que no guarde nada de ello que no tenga que guardar.',
  'peer support': 'apoyo entre iguales',
  'support by people close to the person': 'apoyo de personas cercanas',
  'care coordination': 'coordinación de la atención',
  treatment: 'tratamiento',
  payment: 'pago',
  'health care operations': 'gestión de la atención sanitaria',
  research: 'investigación',
  'meeting by video or telephone': 'citas por video o teléfono',
  'legal proceedings': 'procedimientos legales',
  'It may be used and passed on as HIPAA allows, except in proceedings against the patient.':
    'Se puede usar y volver a comunicar según permite HIPAA, salvo en procedimientos contra el paciente.',
  'It may be used and passed on only as this consent says.':
    'Solo se puede usar y volver a comunicar como dice este consentimiento.',
  'It may be passed on only to the members named.': 'Solo se puede comunicar a los miembros nombrados.',
  'It may not be passed on, nor used in proceedings against the patient, without another consent.':
    'No se puede volver a comunicar, ni usar en procedimientos contra el paciente, sin otro consentimiento.',
  'With the consent of the patient, {0} may have: {1}.':
    'Con el consentimiento del paciente, {0} puede recibir: {1}.',
  'Exactly: {0}': 'En concreto: {0}',
  'For: {0}': 'Para: {0}',
  'Until: {0}': 'Hasta: {0}',
  'Until the patient withdraws it.': 'Hasta que el paciente lo retire.',
  'Members who may have it: {0}': 'Miembros que pueden recibirlo: {0}',
  'The patient can withdraw it at any time; then nothing more may be disclosed under it.':
    'El paciente puede retirarlo en cualquier momento; desde entonces no se puede comunicar nada más en virtud de él.',
  '{0} (and {1} more)': '{0} (y {1} más)',
  'What the court has ordered: {0}': 'Lo que ha ordenado el tribunal: {0}',
  'A consent of the patient': 'Un consentimiento del paciente',
  'The order of the {0} in the case {1}, of {2}, with a subpoena':
    'La orden de {0} en el caso {1}, del {2}, con un requerimiento judicial',
  'The law wants this sentence to go along, word for word. It means: whoever gets these records must not use them or pass them on without permission.':
    'La ley exige que esta frase acompañe a los datos, palabra por palabra. Quiere decir: quien recibe estos datos no puede usarlos ni volver a comunicarlos sin permiso.',
};
