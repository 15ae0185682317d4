import type { Translations } from '../languages.js';

export const organisation: Translations = {
  'Somebody else was invited at this address, and has not come in yet; families often share one, and each person signs in with their own. Take another address. Nothing is ever sent to it, so one of the same letterbox will do, such as family+ben@example.org. If that invitation was a mistake, it ends within three days, or as soon as its record is invited at another address.':
    'Ya se invitó a otra persona a esta dirección, y todavía no ha entrado; las familias a menudo comparten una, y cada persona entra con la suya. Tome otra dirección. Nunca se le envía nada, así que sirve una del mismo buzón, como family+ben@example.org. Si aquella invitación fue un error, termina en tres días como máximo, o en cuanto se invite a ese expediente a otra dirección.',
  'You asked for this yourself. You can withdraw it.': 'Usted pidió esto. Puede retirarlo.',
  'Whoever asked for this can withdraw it. You can decline it.':
    'Lo puede retirar quien lo pidió. Usted puede decir que no.',
  'This waits for a second person.': 'Esto espera a una segunda persona.',
  'This was confirmed and carried out already.': 'Esto ya se confirmó y se llevó a cabo.',
  'This was declined. Ask anew if that was a mistake.':
    'Se dijo que no a esto. Pídalo de nuevo si fue por error.',
  'This was withdrawn. Ask anew if it is needed after all.':
    'Esto se retiró. Pídalo de nuevo si al final hace falta.',
  'Nobody confirmed this within 72 hours. Ask anew if it is still needed.':
    'Nadie lo confirmó en 72 horas. Pídalo de nuevo si todavía hace falta.',
  'is needed': 'hace falta',
  'is for a change of {0}': 'es para un cambio de {0}',
  'Please check {0}: it {1}.': 'Por favor, revise {0}: {1}.',
  'A machine has keys of its own: see /v1/api-clients.':
    'Una máquina tiene claves propias: vea /v1/api-clients.',
  'This is your own account: change your password with PUT /v1/me/password and your address with POST /v1/me/address-changes. For anything else another administrator asks for you.':
    'Esta es su propia cuenta: cambie su contraseña con PUT /v1/me/password y su dirección con POST /v1/me/address-changes. Cualquier otra cosa la pide por usted otra persona administradora.',
  'This account is linked to no patient record.':
    'Esta cuenta no está vinculada a ningún expediente de paciente.',
  'The account is disabled. Reinstate it first.': 'La cuenta está desactivada. Reactívela primero.',
  'The account was never opened. Invite the person again instead.':
    'La cuenta nunca se abrió. Invite otra vez a la persona en su lugar.',
  'confirm a change of an account': 'confirmar un cambio en una cuenta',
  'This account asks for no one-time code.': 'Esta cuenta no pide ningún código de un solo uso.',
  'Nobody alone lets somebody into the organisation and opens a record to them, or to themself: you invited this person within the last 14 days, or it is you. Somebody on the care team can do this, or another administrator.':
    'Nadie por su cuenta deja entrar a alguien en la organización y le abre un expediente, ni se lo abre a sí mismo: usted invitó a esta persona en los últimos 14 días, o es usted. Puede hacerlo alguien del equipo de atención, u otra persona administradora.',
  'takes a second person': 'necesita a una segunda persona',
  'whose account it is, a clinician of theirs, another administrator or the privacy officer':
    'la persona de quien es la cuenta, un profesional suyo, otra persona de la administración o la persona responsable de privacidad',
  'another administrator or the privacy officer':
    'otra persona de la administración o la persona responsable de privacidad',
  'You asked for this yourself, so somebody else confirms it: {0}.':
    'Usted mismo pidió esto, así que lo confirma otra persona: {0}.',
  'Nobody confirms what they gain themselves. Another person has to look at it.':
    'Nadie confirma lo que gana para sí. Tiene que mirarlo otra persona.',
  'This is confirmed by a second administrator or the privacy officer.':
    'Esto lo confirma una segunda persona administradora o la persona responsable de privacidad.',
  'Your account and that of who asked come from one hand: one invited the other, or the same person both, within the last 14 days. Somebody else has to look at it: {0}, who has been here for longer.':
    'Su cuenta y la de quien lo pidió vienen de la misma mano: una persona invitó a la otra, o alguien invitó a ambas, en los últimos 14 días. Tiene que mirarlo otra persona: {0}, que lleva más tiempo aquí.',
  "One person who works with patients and also for the administration takes two people to appoint: invite them in one of the two, then ask for the other at POST /v1/accounts/'{'accountId'}'/changes.":
    "Para que una misma persona trabaje con pacientes y también en la administración hacen falta dos personas: invítela para una de las dos cosas, y después pida la otra en POST /v1/accounts/'{'accountId'}'/changes.",
  'must be either clinical or of the administration': 'debe ser de atención o de administración, no ambas',
  'This account is linked to a patient record already.':
    'Esta cuenta ya está vinculada a un expediente de paciente.',
  'The account of a machine is that of its client, and has one role: see /v1/api-clients.':
    'La cuenta de una máquina es la de su cliente, y tiene una sola función: vea /v1/api-clients.',
  'must neither gain nor lose “integrator”': 'no puede ganar ni perder «integrator»',
  'The role “patient” comes with the link to a patient record and goes with nothing else.':
    'La función «patient» llega con el vínculo a un expediente de paciente y no va con ninguna otra cosa.',
  'must keep "patient"': 'debe conservar "patient"',
  'must not contain "patient"': 'no puede contener "patient"',
  'The account was opened already.': 'La cuenta ya se abrió.',
  'The account is disabled already.': 'La cuenta ya está desactivada.',
  'A client stays disabled. Register another one.': 'Un cliente sigue desactivado. Registre otro.',
  'This account was linked to a record that is not theirs, and is nothing else here. Invite the person to their own record with this address.':
    'Esta cuenta se vinculó a un expediente que no es el suyo, y aquí no es nada más. Invite a la persona a su propio expediente con esta dirección.',
  'The account is not disabled.': 'La cuenta no está desactivada.',
  'The account is disabled. Reinstate it before inviting the person again.':
    'La cuenta está desactivada. Reactívela antes de volver a invitar a la persona.',
  "The account is in use. If the person cannot come in any more, ask for a new password at POST /v1/accounts/'{'accountId'}'/changes: a second person confirms it.":
    "La cuenta está en uso. Si la persona ya no puede entrar, pida una contraseña nueva en POST /v1/accounts/'{'accountId'}'/changes: una segunda persona lo confirma.",
  'This is the last administrator. Make somebody else an administrator first.':
    'Esta es la última cuenta de administración. Dé primero esa función a otra persona.',
  'You asked for this invitation yourself: somebody on the care team, or another administrator, confirms it.':
    'Usted pidió esta invitación: la confirma alguien del equipo de atención, u otra persona administradora.',
  'This invitation does not wait for anybody. Make a new one if it is needed.':
    'Esta invitación no espera a nadie. Cree una nueva si hace falta.',
  "{0}. Ask for it at POST /v1/accounts/'{'accountId'}'/changes: a second administrator or the privacy officer confirms it.":
    "{0}. Pídalo en POST /v1/accounts/'{'accountId'}'/changes: lo confirma una segunda persona administradora o la persona responsable de privacidad.",
  'This client is disabled. Register another one.': 'Este cliente está desactivado. Registre otro.',
  'This client is disabled already.': 'Este cliente ya está desactivado.',
  'This key was retired. Add another one.': 'Esta clave se ha retirado. Añada otra.',
  'This key counts already.': 'Esta clave ya vale.',
  'Nobody confirmed this key within 72 hours. Retire it, and add a new one if it is still needed.':
    'Nadie confirmó esta clave en 72 horas. Retírela y añada una nueva si todavía hace falta.',
  'confirm a key of a machine': 'confirmar una clave de una máquina',
  'This key was retired already.': 'Esta clave ya se retiró.',
  'The client does not have every scope that it asks for. Ask for fewer, or leave scope out.':
    'El cliente no tiene todos los scopes que pide. Pida menos, u omita scope.',
  'must be among {0}': 'debe estar entre {0}',
  'The assertion does not open a client. Check iss and sub (clientId), aud (this address), exp (at most five minutes), jti (new each time), kid and alg.':
    'La aserción no abre ningún cliente. Compruebe iss y sub (clientId), aud (esta dirección), exp (cinco minutos como máximo), jti (nuevo cada vez), kid y alg.',
  'This holds a private key. Keep that to yourself, make a new pair, and send the public half alone.':
    'Esto contiene una clave privada. No se la dé a nadie, cree un par nuevo y envíe solo la mitad pública.',
  'The key must be for ES384 (EC, P-384) or RS384 (RSA, {0} bits or more).':
    'La clave debe ser para ES384 (EC, P-384) o RS384 (RSA, {0} bits o más).',
  'must be a public key (RFC 7517)': 'debe ser una clave pública (RFC 7517)',
  'This is no place to hear on from. Send the id of the last event, as it came, or leave it out to begin now.':
    'Desde aquí no se puede seguir escuchando. Envíe el identificador del último suceso, tal como llegó, o déjelo fuera para empezar ahora.',
  'must be the id of an event, as it came': 'debe ser el identificador de un suceso, tal como llegó',
  '{0} of your screens listen already. Close one of them, or ask without listening (Accept: application/json).':
    '{0} de sus pantallas ya están escuchando. Cierre una de ellas, o pregunte sin escuchar (Accept: application/json).',
  'Recovery core': 'Base de recuperación',
  'What makes a recovery plan the person’s own, and workable, whatever the country.':
    'Lo que hace que un plan de recuperación sea propio de la persona, y se pueda llevar a cabo, en cualquier país.',
  'The plan has at least one goal.': 'El plan tiene al menos una meta.',
  'A plan without a goal says nothing that two people could sign.':
    'Un plan sin una meta no dice nada que dos personas puedan firmar.',
  'Every goal carries the person’s own words.': 'Cada meta lleva las palabras de la propia persona.',
  'A goal that starts from the person’s own sentence is theirs to work for; the agreed wording can be more precise, never a replacement.':
    'Una meta que parte de la frase de la propia persona es suya para trabajar por ella; la redacción acordada puede ser más precisa, pero nunca la sustituye.',
  'Every goal says how the two will see that it is getting closer.':
    'Cada meta dice en qué verán las dos partes que se acerca.',
  'A measure or a goal-attainment scale lets both see change, each from their own side, instead of guessing.':
    'Una medida o una escala de logro permite que las dos partes vean los cambios, cada una desde su lado, en lugar de adivinar.',
  'Whatever either side holds a high priority has a step or some help.':
    'Todo lo que una de las partes considera de prioridad alta tiene un paso o alguna ayuda.',
  'What matters most to either of the two should not be left without anything being done about it.':
    'Lo que más importa a cualquiera de las dos partes no debería quedar sin que se haga nada.',
  'All help in the plan says how often, for how long, and who sees to it.':
    'Toda ayuda del plan dice cada cuánto, durante cuánto tiempo y quién se ocupa.',
  'The person can only say yes to help, and count on it, when they know what it comes to.':
    'La persona solo puede decir que sí a una ayuda, y contar con ella, cuando sabe en qué consiste.',
  'The two have agreed when they look at the plan together.':
    'Las dos partes han acordado cuándo revisan juntas el plan.',
  'Recovery is not a line: a plan that is not looked at again stops fitting the person’s life.':
    'La recuperación no es una línea: un plan que no se vuelve a mirar deja de encajar en la vida de la persona.',
  'Everyone who is asked to sign can do so.': 'Todas las personas a quienes se pide la firma pueden firmar.',
  'Better found out now than on the day of signing.': 'Mejor descubrirlo ahora que el día de la firma.',
  'The two have said what should be true before care comes to an end.':
    'Las dos partes han dicho qué debería cumplirse antes de que termine la atención.',
  'Knowing what “ready” looks like gives hope, and keeps an ending from coming as a surprise.':
    'Saber cómo se ve «estar listo» da esperanza, y evita que un final llegue por sorpresa.',
  'The care team has a lead.': 'El equipo de atención tiene una persona responsable.',
  'The person should know whom to turn to about the plan.':
    'La persona debería saber a quién acudir por el plan.',
  'The plan reads as this person’s own, not like a template.':
    'El plan se lee como propio de esta persona, no como una plantilla.',
  'There are many pathways to recovery; a plan that could be anybody’s is rarely anybody’s own.':
    'Hay muchos caminos de recuperación; un plan que podría ser de cualquiera rara vez es de alguien.',
  'UK personalised care': 'Atención personalizada del Reino Unido',
  'For personalised care and support planning in the United Kingdom. NICE quality standards are not binding; what has no citation is this pack’s own judgement.':
    'Para la planificación de la atención y el apoyo personalizados en el Reino Unido. Los estándares de calidad de NICE no son obligatorios; lo que no tiene cita es criterio propio de este conjunto.',
  'People agree the health and wellbeing outcomes that they want to achieve.':
    'Las personas acuerdan los resultados de salud y bienestar que quieren alcanzar.',
  'The conversation, and so the plan, is about what matters to the person.':
    'La conversación, y por tanto el plan, trata de lo que le importa a la persona.',
  'The plan records what matters to the person, the outcomes, and how they will be achieved.':
    'El plan recoge lo que le importa a la persona, los resultados y cómo se alcanzarán.',
  'A date for looking at the plan again is agreed together.':
    'Se acuerda en conjunto una fecha para volver a mirar el plan.',
  'The plan is agreed jointly with the person.': 'El plan se acuerda en conjunto con la persona.',
  'A plan that was made jointly with the person reads like that person; that no two read the same is this pack’s own judgement.':
    'Un plan hecho en conjunto con la persona se lee como esa persona; que no haya dos iguales es criterio propio de este conjunto.',
  'The person has a copy of the plan.': 'La persona tiene una copia del plan.',
  'It is their plan: they can look at it whenever they like.':
    'Es su plan: la persona puede mirarlo cuando quiera.',
  'The plan says what to do in a crisis, if the person may be at risk of one.':
    'El plan dice qué hacer en una crisis, si la persona puede correr ese riesgo.',
  'What helps in a crisis is best agreed while there is none.':
    'Lo que ayuda en una crisis se acuerda mejor cuando no la hay.',
  'US behavioral health': 'Salud conductual de EE. UU.',
  'For behavioral-health services in the United States. A citation holds for the setting that it is about; what has none is this pack’s own judgement. States and payers may ask for more: have the organisation’s lawyer check, and tighten the pack where they do.':
    'Para servicios de salud conductual en los Estados Unidos. Una cita legal vale para el ámbito del que trata; lo que no tiene cita es criterio propio de este conjunto. Los estados y los pagadores pueden pedir más: pida a la asesoría jurídica de la organización que lo compruebe, y haga el conjunto más estricto donde sea así.',
  'A plan of care has objectives, and they are the person’s own.':
    'Un plan de atención tiene objetivos, y son los de la propia persona.',
  'Goals and desired outcomes can only be reviewed when both can see whether they are getting closer.':
    'Las metas y los resultados deseados solo se pueden revisar cuando las dos partes pueden ver si se acercan.',
  'The plan says which services and supports help the person to reach their goals.':
    'El plan dice qué servicios y apoyos ayudan a la persona a alcanzar sus metas.',
  'The plan names each treatment, how much of it, how often and for how long, and who is responsible.':
    'El plan nombra cada tratamiento, cuánto, cada cuánto y durante cuánto tiempo, y quién es responsable.',
  'A review is agreed on, at least every 90 days.': 'Hay acordada una revisión, al menos cada 90 días.',
  'In mental hospitals under Medicaid a plan of care is reviewed at least every 90 days. That everybody else does so too is this pack’s own judgement.':
    'En los hospitales psiquiátricos de Medicaid, un plan de atención se revisa al menos cada 90 días. Que todos los demás también lo hagan es criterio propio de este conjunto.',
  'The two agree to the plan in writing. That a written reason stands where a signature is missing is this pack’s own judgement.':
    'Las dos partes aceptan el plan por escrito. Que baste un motivo escrito donde falta una firma es criterio propio de este conjunto.',
  'The person knows who sees to it that the plan is kept.':
    'La persona sabe quién se ocupa de que el plan se cumpla.',
  'Each person has an individual plan, based on their own strengths.':
    'Cada persona tiene un plan individual, basado en sus propias fortalezas.',
  'must be {0} at the latest: the rule pack asks for a review within {1} days':
    'debe ser el {0} a más tardar: el conjunto de reglas pide una revisión en un plazo de {1} días',
  'must be {0} or less, which is the limit of {1}': 'debe ser {0} o menos, que es el límite de {1}',
  'must be {0} or more, as {1} asks': 'debe ser {0} o más, como pide {1}',
  'must be {0}, as {1} asks': 'debe ser {0}, como pide {1}',
  'A rule pack can be chosen among those that ship, and made stricter, never looser.':
    'Se puede elegir uno de los conjuntos de reglas incluidos y hacerlo más estricto, nunca menos.',
  'No time zone is called {0} here. Take one of the IANA names, such as Europe/London.':
    'Aquí no hay ninguna zona horaria llamada {0}. Tome uno de los nombres de IANA, como Europe/London.',
  'must be the name of a time zone such as Europe/London':
    'debe ser el nombre de una zona horaria como Europe/London',
  'The organisation is suspended already.': 'La organización ya está suspendida.',
  'The organisation is not suspended.': 'La organización no está suspendida.',
};
