import type { Translations } from '../languages.js';

export const access: Translations = {
  'Only the platform operator may do this.': 'Esto solo lo puede hacer quien opera la plataforma.',
  'An operator key opens nothing inside an organisation. Sign in with an account.':
    'Una clave de operación no abre nada dentro de una organización. Inicie sesión con una cuenta.',
  'Your session has ended. Please sign in again.':
    'Su sesión ha terminado. Por favor, vuelva a iniciar sesión.',
  '{0} in the address must be a UUID.': '{0} en la dirección debe ser un UUID.',
  'must be a UUID': 'debe ser un UUID',
  plan: 'plan',
  progress: 'avances',
  journey: 'camino',
  measures: 'cuestionarios y medidas',
  'safety plan': 'plan de seguridad',
  'daily check-ins': 'registros del día',
  journal: 'diario',
  decisions: 'decisiones',
  'clinical notes': 'notas clínicas',
  'substance use': 'consumo de sustancias',
  'It is on record that this person has died, so nothing is added here any more. The record stays to be read. If it is a mistake, the care team or an administrator undoes it.':
    'Consta que esta persona ha fallecido, así que aquí ya no se añade nada. El expediente se puede seguir leyendo. Si es un error, el equipo de atención o la administración lo deshace.',
  'This is one of two records of the same person, and what is new belongs into the other one. This one stays to be read. Whoever signs in to it themselves asks the care team to be brought into the other: two people take the account off this record, and then it is invited there. If it is a mistake, the care team or an administrator undoes it.':
    'Este es uno de dos expedientes de la misma persona, y lo nuevo va en el otro. Este se puede seguir leyendo. Quien entra en él como titular pide al equipo de atención que le pase al otro: dos personas retiran la cuenta de este expediente, y después se la invita a aquel. Si es un error, el equipo de atención o la administración lo deshace.',
  'by law, as a parent': 'por ley, como madre o padre',
  'as a guardian, by the decision of a court': 'como persona tutora, por decisión de un tribunal',
  'by a decision of the law': 'por decisión de la ley',
  'as a health-care agent': 'como representante para la atención de salud',
  'by the patient’s own choice': 'por elección del propio paciente',
  'as the personal representative of somebody who has died':
    'como representante legal de una persona que ha fallecido',
  'as the family of somebody who has died': 'como familia de una persona que ha fallecido',
  '{0} acts for the patient {1}. The no is kept, and it does not close the record to them: they can read that it was said. Only the clinic can end what the law gives. Talk with the care team about what should stay private.':
    '{0} actúa en nombre del paciente {1}. El «no» se guarda, pero no le cierra el expediente: esa persona puede leer que se ha dicho. Solo la clínica puede terminar lo que da la ley. Hable con el equipo de atención sobre lo que debería quedar en privado.',
  'the goals': 'las metas',
  'their steps': 'sus pasos',
  'the “about me” part': 'la parte «sobre mí»',
  'The patient does not want this person to be told': 'El paciente no quiere que se informe a esta persona',
  'must not be somebody whom the patient does not want to be told':
    'no puede ser alguien a quien el paciente no quiere que se informe',
  'Is this somebody whom the patient does not want to be told?':
    '¿Es alguien a quien el paciente no quiere que se informe?',
  'The patient does not want somebody to be told whose name is like {0}. If it is the same person, leave them out. If this is another person, say so with POST {1} and this name, and send your request again.':
    'El paciente no quiere que se informe a alguien cuyo nombre se parece a {0}. Si es la misma persona, no la incluya. Si es otra persona, dígalo con POST {1} y este nombre, y envíe de nuevo su petición.',
  'may be somebody whom the patient does not want to be told':
    'puede ser alguien a quien el paciente no quiere que se informe',
  'This organisation has no such account.': 'Esta organización no tiene esa cuenta.',
  'This person': 'Esta persona',
  ' A journal is its author’s alone: no role, no consent and no emergency opens it. Its author shows one entry at a time to one person, and takes it back at any time.':
    ' Un diario es solo de quien lo escribe: no lo abre ninguna función, ningún consentimiento ni ninguna emergencia. Quien lo escribe muestra una entrada cada vez a una sola persona, y la retira cuando quiere.',
  ' Of the plan that is: {0}.': ' Del plan, eso es: {0}.',
  '{0} may do nothing here at present: the account is not active.':
    '{0} no puede hacer nada aquí por ahora: la cuenta no está activa.',
  'their role in the organisation includes it': 'su función en la organización lo incluye',
  'none of their roles includes it': 'ninguna de sus funciones lo incluye',
  'this is their own record': 'es su propio expediente',
  'they are on the care team': 'forma parte del equipo de atención',
  'they act for the patient': 'actúa en nombre del paciente',
  'their authority to act for the patient does not cover it':
    'su autorización para actuar en nombre del paciente no lo abarca',
  'their authority to act for the patient has ended':
    'su autorización para actuar en nombre del paciente ha terminado',
  'both sides have asked them to help with a conversation about the plan':
    'ambas partes le han pedido ayuda con una conversación sobre el plan',
  'they opened the record in an emergency, for an hour at most':
    'abrió el expediente en una emergencia, por una hora como máximo',
  'the patient shares this with them': 'el paciente lo comparte con esta persona',
  'the patient does not share this with them': 'el paciente no lo comparte con esta persona',
  'the patient has said no to it, and a no goes before a yes':
    'el paciente ha dicho que no, y un «no» pesa más que un «sí»',
  'the patient has asked to keep it from them, and the organisation has agreed':
    'el paciente ha pedido que no se le muestre a esta persona, y la organización lo ha aceptado',
  'the way they are connected to the patient does not include it':
    'su relación con el paciente no lo incluye',
  'they are not on the care team, and the patient shares nothing with them':
    'no forma parte del equipo de atención, y el paciente no comparte nada con esta persona',
  'there is no such patient record': 'no existe ese expediente de paciente',
  'the account is not active': 'la cuenta no está activa',
  '{0} may {1}: {2}.': '{0} puede {1}: {2}.',
  '{0} may not {1}: {2}.': '{0} no puede {1}: {2}.',
  'This belongs to something that is labelled. Take the label off there, and it comes off here.':
    'Esto forma parte de algo que lleva una etiqueta. Quite la etiqueta ahí y se quitará también aquí.',
  'What is labelled would be closed to you as well. Ask somebody to whom it is open.':
    'Lo que lleva la etiqueta también quedaría cerrado para usted. Pídaselo a alguien que pueda verlo.',
  'Only the patient’s side takes the label off: it opens what the label protects.':
    'Solo la parte del paciente quita la etiqueta, porque eso abre lo que la etiqueta protege.',
  'This is about your own record, and nobody judges what concerns themself: somebody else has to.':
    'Esto trata de su propio expediente, y nadie decide sobre lo que le afecta: tiene que hacerlo otra persona.',
  'This is the person’s own account: on their own record they are only ever themselves, and nobody is their own clinician.':
    'Esta es la cuenta de la propia persona: en su expediente solo puede ser ella misma, y nadie es su propio profesional.',
  'This person is on the care team, and nobody stands on both sides.':
    'Esta persona forma parte del equipo de atención, y nadie puede pertenecer a ambas partes.',
  'This person acts for the patient, or is about to, and nobody stands on both sides.':
    'Esta persona actúa en nombre del paciente, o está a punto de hacerlo, y nadie puede pertenecer a ambas partes.',
  'This person helps with a conversation about the plan, and whoever does is on neither side. That ends first.':
    'Esta persona ayuda con una conversación sobre el plan, y quien ayuda no pertenece a ninguna de las partes. Eso tiene que terminar primero.',
  'This person reads in this record as somebody else, so it is not their own.':
    'Esta persona lee en este expediente como alguien distinto, así que no es el suyo.',
  'This operator key is not in force.': 'Esta clave de operación no está en vigor.',
  'One-time codes are in use already. Remove them first to enrol another device.':
    'Los códigos de un solo uso ya están activados. Desactívelos primero para añadir otro dispositivo.',
  'There is no enrolment to confirm. Begin one at POST /v1/me/one-time-codes.':
    'No hay ningún registro de dispositivo por confirmar. Empiece uno en POST /v1/me/one-time-codes.',
  'One-time codes are not in use.': 'Los códigos de un solo uso no están activados.',
  'The password was changed at the same moment, elsewhere.':
    'La contraseña se cambió en ese mismo momento desde otro lugar.',
  'is not right, or was wrong so often that it is not checked for some minutes':
    'no es correcto, o se escribió mal tantas veces que no se comprobará durante unos minutos',
  'What you sent to prove that it is you {0}.': 'No se pudo confirmar que es usted: lo que envió {0}.',
  'Many people are signing in right now. Please try again in a moment.':
    'Muchas personas están iniciando sesión ahora mismo. Por favor, inténtelo de nuevo en un momento.',
  'must be {0} to {1} characters long: a few words that only you would put together work well':
    'debe tener de {0} a {1} caracteres: funcionan bien unas pocas palabras que solo usted juntaría',
  'is one that many people use: choose words that only you would put together':
    'es una que usa mucha gente: elija palabras que solo usted juntaría',
  'must be more than your name, your e-mail address, the name of this service and common words':
    'debe ser algo más que su nombre, su correo electrónico, el nombre de este servicio y palabras comunes',
  'must not be a row of keys or letters, or the same few characters again and again':
    'no puede ser una fila de teclas o de letras, ni los mismos pocos caracteres una y otra vez',
  'This password is not safe enough: it {0}.': 'Esta contraseña no es lo bastante segura: {0}.',
  'This account also asks for a one-time code. Send everything again with the six digits that your authenticator app shows, or with a recovery code, as oneTimeCode.':
    'Esta cuenta pide también un código de un solo uso. Envíe todo otra vez con las seis cifras que muestra su aplicación de autenticación, o con un código de recuperación, como oneTimeCode.',
  'These details do not open an account. Please check the organisation, the e-mail address, the password and the one-time code if you use one. After several failures it takes some minutes until you can try again.':
    'Estos datos no abren ninguna cuenta. Revise la organización, la dirección de correo, la contraseña y el código de un solo uso, si lo usa. Después de varios intentos fallidos hay que esperar unos minutos para volver a probar.',
  'Send either your password or a one-time code.':
    'Envíe su contraseña o un código de un solo uso, no ambos.',
  'must have exactly one of password, oneTimeCode': 'debe tener exactamente uno de password, oneTimeCode',
  'To {0}, prove again that it is you: send your password, or a one-time code if you use them, to POST /v1/me/step-up. It counts for {1} minutes; then send this request again.':
    'Para {0}, demuestre otra vez que es usted: envíe su contraseña, o un código de un solo uso si los usa, a POST /v1/me/step-up. Vale durante {1} minutos; después envíe de nuevo esta petición.',
  'The screen of this session is not shared, so there is nothing to end.':
    'La pantalla de esta sesión no está compartida, así que no hay nada que terminar.',
  'The access token is not valid, or has expired. Refresh it, or sign in again.':
    'El token de acceso no es válido o ha caducado. Renuévelo, o vuelva a iniciar sesión.',
  'Send the access token of your session: "Authorization: Bearer <token>".':
    'Envíe el token de acceso de su sesión: "Authorization: Bearer <token>".',
  'Only a page of this service may do this, and nothing shows that the request comes from one. Other clients sign in at POST /v1/sessions.':
    'Solo una página de este servicio puede hacer esto, y nada indica que la petición venga de una. Los demás clientes inician sesión en POST /v1/sessions.',
  'must be sent, or else Sec-Fetch-Site': 'debe enviarse, o si no, Sec-Fetch-Site',
  'must be the address that the request is sent to': 'debe ser la dirección a la que se envía la petición',
  'must be same-origin': 'debe ser same-origin',
  'must be 1': 'debe ser 1',
  'This browser is not signed in, or its session has ended. Please sign in again.':
    'En este navegador no hay ninguna sesión iniciada, o la sesión ha terminado. Por favor, vuelva a iniciar sesión.',
  'The refresh token is not in force: the session has ended. Please sign in again.':
    'El token de renovación no está en vigor: la sesión ha terminado. Por favor, vuelva a iniciar sesión.',
  'The patient alone decides who sees what the patient wrote. What you wrote for them, you can show or keep.':
    'Solo el paciente decide quién ve lo que escribió. Lo que usted escribió por él, puede mostrarlo o guardarlo.',
  'These are somebody’s own words, and stay as they are: whoever said them words them otherwise, or the patient. What you see differently, say beside them as yours.':
    'Son las palabras de otra persona y quedan como están: las cambia quien las dijo, o el paciente. Lo que usted vea de otro modo, dígalo al lado como suyo.',
};
