/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const core: Translations = {
  'The first request with this Idempotency-Key is still being worked on. Ask again shortly.':
    'La primera petición con esta Idempotency-Key aún se está procesando. Vuelva a preguntar en breve.',
  'Another organisation has this slug. Choose a different one.':
    'Otra organización ya tiene este slug. Elija uno distinto.',
  'An account with this e-mail address exists already.': 'Ya existe una cuenta con este correo electrónico.',
  'This is asked for already and waits for a second person. It can be confirmed, declined or withdrawn.':
    'Esto ya se ha pedido y espera a una segunda persona. Se puede confirmar, rechazar o retirar.',
  'This patient record is linked to an account already.':
    'Este expediente de paciente ya está vinculado a una cuenta.',
  'A patient with this identifier is registered already. Look the record up before making a second one.':
    'Ya hay un paciente registrado con este identificador. Busque su expediente antes de crear otro.',
  'This signature is on record already. Where it is not theirs, the patient’s side can say so.':
    'Esta firma ya consta. Si no es suya, la parte del paciente puede decirlo.',
  'This person is on the care team already.': 'Esta persona ya forma parte del equipo de atención.',
  'The care team has a lead already. Take this person in as a member, then give them the lead.':
    'El equipo de atención ya tiene una persona responsable. Incorpore a esta persona como miembro, y después hágala responsable.',
  'This person acts for the patient already. End that authority first to give another.':
    'Esta persona ya actúa en nombre del paciente. Termine primero esa autorización para dar otra.',
  'This note is withheld already. End that first to give another reason or day.':
    'Esta nota ya está retenida. Termine primero esa retención para indicar otro motivo u otra fecha.',
  'It is on record already that this person has died. If that was a mistake, undo it first.':
    'Ya consta que esta persona ha fallecido. Si fue un error, deshágalo primero.',
  'This record is linked to another one, or that is asked for already. It can be confirmed, declined, withdrawn or undone.':
    'Este expediente está unido a otro, o ya se ha pedido unirlo. Se puede confirmar, rechazar, retirar o deshacer.',
  'Your clinic has a questionnaire of this name. Retire that one first, or give this one another name.':
    'Su clínica ya tiene un cuestionario con este nombre. Retire primero aquel, o dé otro nombre a este.',
  'The patient was asked this questionnaire already, and it waits for its answers. Withdraw that one first to ask it afresh.':
    'Ya se le pidió este cuestionario al paciente, y espera sus respuestas. Para pedirlo de nuevo, retire primero aquel.',
  'This is on the list already.': 'Esto ya está en la lista.',
  'This name is on the list already.': 'Este nombre ya está en la lista.',
  'This account is linked to somebody on the list already.':
    'Esta cuenta ya está vinculada a alguien de la lista.',
  'The patient has an active plan. There can be one at a time: complete or end it first.':
    'El paciente tiene un plan activo. Solo puede haber uno a la vez: complételo o termínelo primero.',
  'The patient has a draft plan already. Work on that one.':
    'El paciente ya tiene un plan en borrador. Trabaje en ese.',
  'Somebody is named for this conversation already. Answer that, or end it first.':
    'Ya hay alguien nombrado para esta conversación. Responda a eso, o termínelo primero.',
  'You have asked that somebody looks at this story. They will.':
    'Usted ha pedido que alguien revise este relato. Así se hará.',
  'A referral to them is under way already. Go on with that one, or take it back first.':
    'Ya hay una derivación en curso a ese lugar. Siga con ella, o retírela primero.',
  'Somebody was asked to facilitate this group at the same moment. See who, and take that back first where it is to be another.':
    'En el mismo momento se le pidió a alguien que facilite este grupo. Mire a quién, y retírelo primero si ha de ser otra persona.',
  'This person is in the group already, was invited, or asked. Answer that first.':
    'Esta persona ya está en el grupo, está invitada o ha pedido entrar. Responda primero a eso.',
  'This person reads the notes of counselling already. Take that back first, where it is to end on another day.':
    'Esta persona ya lee las notas de terapia. Retire primero ese permiso si ha de terminar otro día.',
  'You called on another device at the same moment, and that call is on its way.':
    'Usted avisó en el mismo momento desde otro dispositivo, y ese aviso está en camino.',
  'This person supports the patient already, or was asked to. Answer that, or end it first.':
    'Esta persona ya apoya al paciente, o se le ha pedido. Responda a eso o termínelo primero.',
  'Somebody did something with this consent at the same moment. Read it again, and see where it stands now.':
    'Alguien hizo algo con este consentimiento en el mismo momento. Vuelva a leerlo y mire cómo está ahora.',
  'There is a form for this purpose in this language already. Work on that one, and publish it as a new edition.':
    'Ya hay un formulario para esta finalidad en este idioma. Trabaje en ese y publíquelo como edición nueva.',
  'This question was taken up again already. “reopenedBy” of the old decision names the new one.':
    'Esta pregunta ya se retomó. «reopenedBy» de la decisión anterior nombra la nueva.',
  'Another entry has taken the place of that one already. Correct the newer one.':
    'Otra entrada ya ocupa el lugar de esa. Corrija la más nueva.',
  'This check-in was corrected at the same moment. Correct the newer one.':
    'Este registro del día se corrigió en el mismo momento. Corrija el más reciente.',
  'You wrote this on another device at the same moment. Read it again first.':
    'Usted escribió esto en otro dispositivo en el mismo momento. Vuelva a leerlo primero.',
  'A review of this plan is being prepared already. Bring what you want to say into that one.':
    'Ya se está preparando una revisión de este plan. Lleve a esa lo que quiera decir.',
  'A stage is being proposed already. Answer that proposal, or withdraw it first.':
    'Ya se está proponiendo una etapa. Responda a esa propuesta, o retírela primero.',
  'Somebody recorded a move in this view at the same moment. Read the journey again.':
    'Alguien registró un cambio en este punto de vista en el mismo momento. Vuelva a leer el camino.',
  'This move was corrected already. Correct the correction.':
    'Este cambio ya se corrigió. Corrija la corrección.',
  'Somebody published the stages at the same moment. Read them again first.':
    'Alguien publicó las etapas en el mismo momento. Vuelva a leerlas primero.',
  'The client has a key of this name already. Give the new one another kid.':
    'El cliente ya tiene una clave con este nombre. Dé a la nueva otro kid.',
  'You asked about this entry already, and the answer is under way.':
    'Usted ya preguntó por esta entrada, y la respuesta está en camino.',
  'This proposal was countered already.': 'Esta propuesta ya tiene una contrapropuesta.',
  'This cannot be the right date: {0}.': 'Esta fecha no puede ser correcta: {0}.',
  'must not be before {0}': 'no puede ser anterior a {0}',
  'must not be before {0}, a year ago': 'no puede ser anterior a {0}, hace un año',
  'must not be after {0}, a year from today': 'no puede ser posterior a {0}, dentro de un año',
  'must not be before the person was born': 'no puede ser anterior al nacimiento de la persona',
  'must be today, {0}, or later': 'debe ser hoy, {0}, o después',
  'must not be after today, {0}': 'no puede ser posterior a hoy, {0}',
  'must lie within the next {0} years': 'debe estar dentro de los próximos {0} años',
  'must not lie in the future': 'no puede estar en el futuro',
  'The request is not well formed': 'La petición no está bien formada',
  'Sign in to continue': 'Inicie sesión para continuar',
  'A one-time code is needed': 'Hace falta un código de un solo uso',
  'This is not yours to do': 'Esto no le corresponde a usted',
  'Prove again that it is you': 'Confirme otra vez que es usted',
  'This session is at a shared screen': 'Esta sesión está en una pantalla compartida',
  'A patient sits at this screen as well, so this session opens nothing but the record of that patient. Whoever is signed in ends that with their password or a one-time code, at POST /v1/me/session/shared-screen/ending, or signs out.':
    'En esta pantalla está también un paciente, así que esta sesión solo abre el expediente de ese paciente. Quien ha iniciado la sesión lo termina con su contraseña o un código de un solo uso, en POST /v1/me/session/shared-screen/ending, o cierra la sesión.',
  'Nothing here': 'Aquí no hay nada',
  'There is nothing at this address that you may see.': 'En esta dirección no hay nada que usted pueda ver.',
  'This clashes with how things stand now': 'Esto choca con la situación actual',
  'The request did not arrive in time': 'La petición no llegó a tiempo',
  'The request was not complete after 20 seconds. Please send it again.':
    'La petición no llegó completa en 20 segundos. Por favor, envíela otra vez.',
  'It has changed since you read it': 'Ha cambiado desde que usted lo leyó',
  'Somebody changed this after you read it. Read it again, look at what is new, and repeat your change with its ETag.':
    'Alguien cambió esto después de que usted lo leyera. Vuelva a leerlo, mire qué hay de nuevo y repita su cambio con el nuevo ETag.',
  'The request is too large': 'La petición es demasiado grande',
  'The body must be JSON': 'El cuerpo debe ser JSON',
  'There is no such part of it': 'No existe esa parte',
  'What you asked for is shorter than the range you named. Leave out the Range header to get all of it.':
    'Lo que pidió es más corto que el rango indicado. Omita la cabecera Range para recibirlo todo.',
  'The Expect header asks for something else': 'La cabecera Expect pide otra cosa',
  'The service meets no expectation but “100-continue”. Leave out the Expect header.':
    'El servicio solo cumple la expectativa «100-continue». Omita la cabecera Expect.',
  'A rule stands against this': 'Hay una regla que no lo permite',
  'Say which version you are changing': 'Diga qué versión quiere cambiar',
  'The headers are too large': 'Las cabeceras son demasiado grandes',
  'The headers of a request may hold 16 KiB at most.':
    'Las cabeceras de una petición pueden ocupar 16 KiB como máximo.',
  'Please try again in a moment': 'Por favor, inténtelo de nuevo en un momento',
  'Many prints are being made right now. Please try again in a moment.':
    'Ahora mismo se están haciendo muchas impresiones. Por favor, inténtelo de nuevo en un momento.',
  'The service is very busy right now. Nothing was changed; please try again in a moment.':
    'El servicio está muy ocupado ahora mismo. No se cambió nada; por favor, inténtelo de nuevo en un momento.',
  'The If-Match header must be the ETag of one version, such as "3" with its quotes.':
    'La cabecera If-Match debe ser el ETag de una sola versión, como "3", con sus comillas.',
  'must be an ETag such as "3"': 'debe ser un ETag, como "3"',
  'Send If-Match with the ETag you got when you read this, so that nobody else’s change is lost.':
    'Envíe If-Match con el ETag que recibió al leer esto, para que no se pierda el cambio de nadie más.',
  'The If-None-Match header of a write is * alone: it says that nothing was written yet.':
    'La cabecera If-None-Match de una escritura es solo *: dice que todavía no se había escrito nada.',
  'must be *': 'debe ser *',
  'Page {0} of {1}': 'Página {0} de {1}',
  'This is more than one page. It goes on overleaf: take all of it along.':
    'Es más de una página. Sigue al dorso: llévelo todo consigo.',
  'Some letters cannot be shown on this paper. Their numbers in Unicode stand for them: {0}. The plan itself has them as they were written. Because of them this print is not meant for archives.':
    'Algunas letras no se pueden mostrar en este papel. En su lugar están sus números en Unicode: {0}. El plan mismo las conserva como se escribieron. Por eso esta copia no sirve para archivos.',
  'a connection pooler before the database mixes up its statements: whoever runs the service must set CONCORD_STATEMENT_NAMES=off':
    'un gestor de conexiones delante de la base de datos confunde sus instrucciones: quien gestiona el servicio debe poner CONCORD_STATEMENT_NAMES=off',
  'the disk of the database is full: whoever runs the service must make room':
    'el disco de la base de datos está lleno: quien gestiona el servicio debe hacer sitio',
  'the database takes no changes: it is a standby, or set to read only':
    'la base de datos no admite cambios: es una réplica, o está en modo de solo lectura',
  'The database is away right now. Please try again in a moment; with the same Idempotency-Key nothing is done twice.':
    'La base de datos no está disponible ahora mismo. Por favor, inténtelo de nuevo en un momento; con la misma Idempotency-Key nada se hace dos veces.',
  'This cannot be done right now; {0}. Nothing was changed.':
    'Esto no se puede hacer ahora mismo; {0}. No se ha cambiado nada.',
  'Somebody else was changing the same thing at the same moment. Please try again.':
    'Otra persona estaba cambiando lo mismo en ese momento. Por favor, inténtelo de nuevo.',
  'The text holds a character that cannot be stored (such as U+0000).':
    'El texto contiene un carácter que no se puede guardar (como U+0000).',
  'The database does not answer.': 'La base de datos no responde.',
  'The body could not be read as JSON. Check it for missing quotes, commas or brackets.':
    'El cuerpo no se pudo leer como JSON. Compruebe si faltan comillas, comas o corchetes.',
  'The request could not be understood. Check its address and its headers.':
    'No se pudo entender la petición. Compruebe la dirección y las cabeceras.',
  'A request body may hold 1 MiB at most.': 'El cuerpo de una petición puede ocupar 1 MiB como máximo.',
  'Send the body as it is, without Content-Encoding.': 'Envíe el cuerpo tal cual, sin Content-Encoding.',
  'Send the body in UTF-8.': 'Envíe el cuerpo en UTF-8.',
  'Some of the body is not UTF-8. Send all of it in UTF-8.':
    'Una parte del cuerpo no está en UTF-8. Envíelo todo en UTF-8.',
  'Send the body as JSON, with Content-Type: application/json.':
    'Envíe el cuerpo como JSON, con Content-Type: application/json.',
  'Somebody else changed this at the same moment, and nothing of yours was done. Read it again, look at what is new, then decide.':
    'Otra persona ha cambiado esto en el mismo momento, y no se ha hecho nada de lo suyo. Vuelva a leerlo, mire lo nuevo y después decida.',
  'Something went wrong on our side': 'Algo salió mal por nuestra parte',
  'The service met an error it did not expect. Nothing was changed. Please quote the instance to support.':
    'El servicio encontró un error inesperado. No se cambió nada. Por favor, indique el valor de instance al servicio de ayuda.',
  'The body is nested too deeply: at most {0} levels.':
    'El cuerpo tiene demasiados niveles: puede tener {0} como máximo.',
  'The address is not well formed. Check its percent signs, and that its ids are no longer than an id is.':
    'La dirección no está bien formada. Compruebe los signos de porcentaje y que los id no sean más largos de lo normal.',
  'What was sent is not an HTTP request.': 'Lo que se envió no es una petición HTTP.',
  '{0} must not be null': '{0} no puede ser null',
  '{0} is missing': 'falta {0}',
  'A field of the form comes more than once. Send each once.':
    'Un campo del formulario aparece más de una vez. Envíe cada uno una sola vez.',
  'Send the Host header: HTTP/1.1 asks for it.': 'Envíe la cabecera Host: HTTP/1.1 la exige.',
  'This Idempotency-Key was used for a different request. Use a new key for a new request.':
    'Esta Idempotency-Key ya se usó para otra petición. Use una clave nueva para una petición nueva.',
  'must be new for every different request': 'debe ser nueva en cada petición distinta',
  'The Idempotency-Key must be 8 to 128 printable characters, such as a UUID.':
    'La Idempotency-Key debe tener de 8 a 128 caracteres imprimibles, como un UUID.',
  'must be 8 to 128 printable characters without spaces':
    'debe tener de 8 a 128 caracteres imprimibles, sin espacios',
  'The cursor was not given out by this list. Take "next" of the page before, or leave it out.':
    'Este cursor no lo entregó esta lista. Tome "next" de la página anterior, u omítalo.',
  'must be the "next" of the page before': 'debe ser el "next" de la página anterior',
  'This request was already carried out, and its answer is shown only once. Use a new Idempotency-Key to do it again.':
    'Esta petición ya se llevó a cabo, y su respuesta solo se muestra una vez. Use una Idempotency-Key nueva para hacerlo otra vez.',
  'This request was already carried out. Its answer is not shown again, for what it made is not open to you.':
    'Esta petición ya se llevó a cabo. Su respuesta no se muestra de nuevo, porque lo que creó no está abierto para usted.',
  'a text': 'un texto',
  'a whole number': 'un número entero',
  'a number': 'un número',
  'true or false': 'true o false',
  'a list': 'una lista',
  'an object': 'un objeto',
  null: 'null',
  'the body': 'el cuerpo',
  'each of the list': 'cada elemento de la lista',
  '{0} must be {1}, not {2}': '{0} debe ser {1}, no {2}',
  that: 'eso',
  '{0} or {1}': '{0} o {1}',
  '{0} is missing: it must be one of {1}': 'falta {0}: debe ser uno de {1}',
  '{0} must be one of {1}': '{0} debe ser uno de {1}',
  'This operation takes no parameters. Leave out {0}.': 'Esta operación no admite parámetros. Omita {0}.',
  '{0} is not a parameter of this operation': '{0} no es un parámetro de esta operación',
  'Please check {0}: "errors" says what is expected there.':
    'Por favor, revise {0}: "errors" dice qué se espera ahí.',
  'must hold whole characters only, and not U+0000': 'solo puede contener caracteres completos, y no U+0000',
  'Nobody knows yet how it will stand then.': 'Nadie sabe todavía cómo estará entonces.',
  'The body gives {0} more than once. Send each field once.':
    'El cuerpo da {0} más de una vez. Envíe cada campo una sola vez.',
  '{0} is given more than once: send it once': '{0} se da más de una vez: envíelo una sola vez',
  '{0} is not a field of this request': '{0} no es un campo de esta petición',
  'must not be null': 'no puede ser null',
  '{0} must not be blank: nothing in it can be seen':
    '{0} no puede quedar en blanco: no contiene nada visible',
};
