/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const people: Translations = {
  'Somebody in training does not supervise. Choose another role for them.':
    'Quien está en formación no supervisa. Elija otra función para esta persona.',
  'must be false for a supervisor': 'debe ser false para quien supervisa',
  'must be an active practitioner who can join': 'debe ser un profesional activo que pueda unirse',
  'This person leads the care team already.': 'Esta persona ya es responsable del equipo de atención.',
  'This membership has ended. To take the person back, add them to the care team again.':
    'Esta participación ha terminado. Para que la persona vuelva, añádala otra vez al equipo de atención.',
  'This organisation has no such account. Choose one of its practitioners.':
    'Esta organización no tiene esa cuenta. Elija a uno de sus profesionales.',
  'This person cannot join the care team while their account is not active.':
    'Esta persona no puede unirse al equipo de atención mientras su cuenta no esté activa.',
  'This person is not a practitioner. Only practitioners join a care team.':
    'Esta persona no es profesional. Solo los profesionales se unen a un equipo de atención.',
  '{0} Choose another practitioner.': '{0} Elija a otro profesional.',
  'The patient has said no to this person for the whole record. Choose another practitioner.':
    'El paciente ha dicho que no a esta persona para todo el expediente. Elija a otro profesional.',
  '{0} leads the care team and reads the record.': '{0} dirige el equipo de atención y lee el expediente.',
  '{0} is on the care team and reads the record.':
    '{0} forma parte del equipo de atención y lee el expediente.',
  'The care team or an administrator ends a time on the care team.':
    'El equipo de atención o la administración termina una participación en el equipo de atención.',
  'by post': 'por correo postal',
  'by telephone': 'por teléfono',
  'by text message': 'por mensaje de texto',
  'by e-mail': 'por correo electrónico',
  'in the portal': 'en el portal',
  'in person': 'en persona',
  'in this way': 'de esta forma',
  'Whoever asked for this ends it, or the patient.': 'Lo termina quien lo pidió, o el paciente.',
  'You asked for this: somebody else has to answer.': 'Usted pidió esto: tiene que responder otra persona.',
  'This is {0} now: that cannot be said of it any more.':
    'Esto está ahora en el estado {0}: ya no se puede hacer eso.',
  'Reach them {0}: {1}.': 'Comuníquese con la persona {0}: {1}.',
  'must be another person': 'debe ser otra persona',
  'Nobody covers for themself. Choose a colleague.': 'Nadie se suple a sí mismo. Elija a un colega.',
  'must be left out of a hand-over': 'debe omitirse en un traspaso',
  'A hand-over counts at once and for good. For a time, arrange a cover.':
    'Un traspaso vale de inmediato y de forma definitiva. Para un tiempo, acuerde una suplencia.',
  'A cover ends by itself. Say until which day, or hand over for good.':
    'Una suplencia termina por sí sola. Diga hasta qué día, o haga un traspaso definitivo.',
  'A hand-over is done. To give the patients back, hand them over again.':
    'El traspaso está hecho. Para devolver los pacientes, traspáselos de nuevo.',
  'This has ended already: this person does not stand in for anybody with you any more.':
    'Esto ya ha terminado: esta persona ya no suple a nadie con usted.',
  'You arrange who looks after your own patients. For others, ask an administrator.':
    'Usted dispone quién atiende a sus propios pacientes. Para otros, pregunte a un administrador.',
  'Nobody is in the care of this person, so nobody needs to cover for them.':
    'Nadie está al cuidado de esta persona, así que nadie tiene que suplirla.',
  'must be somebody on a care team': 'debe ser alguien de un equipo de atención',
  'Some of these patients are not in the care of this person. Leave them out.':
    'Algunos de estos pacientes no están al cuidado de esta persona. Omítalos.',
  'must be in the care of who is away': 'debe estar al cuidado de quien está ausente',
  'needs somebody else': 'requiere a otra persona',
  'This patient is not in their care.': 'Este paciente no está a su cuidado.',
  'This is arranged already, for these days or for longer. GET /v1/coverages lists who covers for whom.':
    'Esto ya está organizado, para estos días o para más tiempo. GET /v1/coverages muestra quién suple a quién.',
  'This person is away themself for some of that time, and somebody covers for them. Choose somebody else, or other days.':
    'Esta persona está ausente durante parte de ese tiempo y alguien la suple. Elija a otra persona u otros días.',
  'must not be away in that time': 'no debe estar ausente en ese tiempo',
  'This is your own record, and nobody decides who looks after themself: somebody else has to.':
    'Este es su propio expediente, y nadie decide quién se atiende a sí mismo: tiene que hacerlo otra persona.',
  'This record is closed, so nobody needs to look after it.':
    'Este expediente está cerrado, así que nadie tiene que atenderlo.',
  'The patient does not want this person to be told, or somebody of a name like theirs. Somebody else is needed.':
    'El paciente no desea que se informe a esta persona, o a alguien con un nombre parecido. Hace falta otra persona.',
  'The patient has said no to this person. Somebody else is needed.':
    'El paciente ha dicho que no a esta persona. Hace falta otra persona.',
  '{0} looks after the patient for a time, in the place of a colleague, and reads the record.':
    '{0} atiende al paciente durante un tiempo, en lugar de un colega, y lee el expediente.',
  'The patient’s side can say no to somebody who covers; the two colleagues and an administrator end it.':
    'La parte del paciente puede decir que no a quien sustituye; lo terminan los dos colegas y la administración.',
  'This was undone already.': 'Esto ya se ha deshecho.',
  'You act for the patient. Whether you yourself belong here, only the patient says.':
    'Usted actúa en nombre del paciente. Si usted debe figurar aquí, solo lo dice el paciente.',
  'Whether you yourself belong here, the patient says, or a colleague writes down what the patient says.':
    'Si a usted le corresponde estar aquí, lo dice el paciente, o un colega anota lo que dice el paciente.',
  'Whose name is your own, or like it, somebody else says: the patient, or their care team.':
    'Si un nombre es igual o parecido al de usted, debe indicarlo otra persona: el paciente, o su equipo de atención.',
  'No name on the list is like {0}, so there is nothing to tell apart.':
    'Ningún nombre de la lista se parece a {0}, así que no hay nada que distinguir.',
  'The patient has said that somebody of the name {0} is not to be told. If this is another person, the patient can say so by taking the name off their list.':
    'El paciente ha dicho que no se debe informar a alguien llamado {0}. Si esta es otra persona, el paciente puede indicarlo quitando el nombre de su lista.',
  'A name has letters or digits.': 'Un nombre tiene letras o dígitos.',
  'must have letters or digits': 'debe tener letras o dígitos',
  'This is the patient’s own name, and nothing is kept from the patient. Somebody else who is called so goes by one more name of theirs, or by “senior” or “junior” beside it.':
    'Este es el propio nombre del paciente, y al paciente no se le oculta nada. A otra persona que se llame igual se la nombra con un nombre más de los suyos, o con «sénior» o «júnior» al lado.',
  'must be somebody else than the patient': 'debe ser alguien distinto del paciente',
  '{0} is not among those who are not to be told any more.':
    '{0} ya no está entre las personas a las que no se debe informar.',
  'Whoever said that this person is not to be told takes it back, or the patient.':
    'Lo retira quien dijo que no se debe informar a esta persona, o el paciente.',
  '{0} tried to {1} with somebody who is not to be told. Nothing was done.':
    '{0} intentó {1} con alguien a quien no se debe contar nada. No se hizo nada.',
  'This name is not on the list any more. Put it on the list again first.':
    'Este nombre ya no está en la lista. Póngalo de nuevo en la lista primero.',
  'That record goes on in another one itself. Name the one that goes on.':
    'Ese expediente continúa a su vez en otro. Indique el que continúa.',
  'There is no other record at this id that you may see.':
    'Con este id no hay otro expediente que usted pueda ver.',
  'must be another record that you may see': 'debe ser otro expediente que usted pueda ver',
  'You asked for this yourself, so somebody else confirms it.':
    'Usted mismo pidió esto, así que lo confirma otra persona.',
  'An administrator asked, so somebody confirms it who knows the person: a clinician on the care team.':
    'Lo pidió la administración, así que lo confirma quien conoce a la persona: un profesional del equipo de atención.',
  'The care team asked, so an administrator confirms it.':
    'Lo pidió el equipo de atención, así que lo confirma la administración.',
  'Your account and that of who asked come from one hand: one invited the other, or the same person both, within the last 14 days. Somebody else has to look at it.':
    'Su cuenta y la de quien lo pidió vienen de la misma mano: una persona invitó a la otra, o alguien invitó a ambas, en los últimos 14 días. Tiene que mirarlo otra persona.',
  'This waits for somebody to confirm it.': 'Esto espera a que alguien lo confirme.',
  'The two records are linked.': 'Los dos expedientes están unidos.',
  'This was undone already. Ask anew if the two are of one person after all.':
    'Esto ya se ha deshecho. Pídalo de nuevo si los dos son al final de la misma persona.',
  '{0} is no longer on the list. Name them anew if that has changed.':
    '{0} ya no está en la lista. Nombre de nuevo a esta persona si eso ha cambiado.',
  'You have said no to this person for the whole record. Withdraw that first, if you see it differently now.':
    'Usted ha dicho que no a esta persona para todo el expediente. Retire eso primero si ahora lo ve de otra forma.',
  'must be an active natural support or representative here':
    'debe ser una persona de apoyo cercana o representante con cuenta activa aquí',
  'This organisation has no such account. Leave it out: a name is enough.':
    'Esta organización no tiene esa cuenta. Omítala: basta con un nombre.',
  '{0} Name somebody close to them.': '{0} Nombre a alguien cercano al paciente.',
  'The account of this person is not active.': 'La cuenta de esta persona no está activa.',
  'This person is here in another role. An administrator can give a natural support an account of their own.':
    'Esta persona está aquí con otra función. La administración puede dar a una persona de apoyo cercana una cuenta propia.',
  '{0} is among those who are close to the patient, with what they may be told.':
    '{0} está entre las personas cercanas al paciente, con lo que se le puede contar.',
  'The patient’s side takes somebody off that list.': 'La parte del paciente quita a alguien de esa lista.',
  'A notice goes by e-mail only where the patient has agreed to that (42 CFR 2.22(c)(3)(ii)).':
    'Un aviso va por correo electrónico solo si el paciente lo ha aceptado (42 CFR 2.22(c)(3)(ii)).',
  'must be true for a notice by e-mail': 'debe ser true para un aviso por correo electrónico',
  'You read it here: that is in the portal. Staff write down what was handed over.':
    'Usted lo lee aquí, es decir, en el portal. El personal anota lo que se entregó en mano.',
  'must be portal': 'debe ser portal',
  'You have said already that you have it.': 'Usted ya ha dicho que lo tiene.',
  'The notice lacks something that 42 CFR 2.22(b)(1) asks for.':
    'Al aviso le falta algo que pide 42 CFR 2.22(b)(1).',
  'must have {0}: {1} ({2})': 'debe contener {0}: {1} ({2})',
  'must have {0} once': 'debe contener {0} una sola vez',
  'must not have {0} in it any more': 'ya no puede contener {0}',
  'must not be before the day of publication (42 CFR 2.22(b)(1)(viii))':
    'no puede ser anterior al día de publicación (42 CFR 2.22(b)(1)(viii))',
  'There is no notice of this id. GET /v1/patient-notices lists them.':
    'No hay ningún aviso con este id. GET /v1/patient-notices los enumera.',
  'must be an edition of the notice': 'debe ser una edición del aviso',
  'Several of those whom you registered may have a record already. Please look for them first, and try again in some minutes.':
    'Varias de las personas que usted registró quizá ya tengan un expediente. Por favor, búsquelas primero e inténtelo de nuevo en unos minutos.',
  'Look for the record first; the front office can search all of them.':
    'Busque primero el expediente; en recepción pueden buscar en todos.',
  'Is there a record of this person already?': '¿Ya hay un expediente de esta persona?',
  'This record number is in use. {0} If this is another person, give them a number of their own.':
    'Este número de expediente ya se usa. {0} Si es otra persona, dele un número propio.',
  'There may be a record of this person already. {0} If this is another person, say why in anotherPerson, and send your request again.':
    'Quizá ya haya un expediente de esta persona. {0} Si es otra persona, diga por qué en anotherPerson y envíe otra vez su petición.',
  'must be a number that no other record has': 'debe ser un número que no tenga ningún otro expediente',
  'is needed where somebody like them has a record':
    'hace falta cuando alguien parecido ya tiene un expediente',
  'Everybody has a name: give the one there is, as givenName or as familyName.':
    'Toda persona tiene un nombre: escriba el que haya, como givenName o como familyName.',
  'is needed where there is no familyName': 'hace falta cuando no hay familyName',
  'Your legal name, birth date and record number are kept by the clinic: if one of them is wrong, your care team will put it right with you. How you want to be called, your pronouns and your languages are yours to change here.':
    'Su nombre legal, su fecha de nacimiento y su número de expediente los lleva la clínica: si algo está mal, su equipo de atención lo corregirá con usted. Cómo quiere que le llamen, sus pronombres y sus idiomas los puede cambiar usted aquí.',
  'is changed by the clinic': 'lo cambia la clínica',
  'This account belongs to somebody else whom the patient has named.':
    'Esta cuenta es de otra persona que el paciente ha nombrado.',
  'Whoever invites makes another invitation, to an address of the patient’s own.':
    'Quien invita hace otra invitación, a una dirección propia del paciente.',
  'This invitation is for somebody else. If it is for you, leave displayName out: you are called as in your record.':
    'Esta invitación es para otra persona. Si es para usted, no indique displayName: se le llama como en su expediente.',
  'Your account and that of who asked come from one hand. Somebody on the care team confirms this, or an administrator who has been here for longer.':
    'Su cuenta y la de quien lo pidió vienen de una misma mano. Debe confirmarlo alguien del equipo de atención, o una persona administradora que lleve más tiempo aquí.',
  'This address is in use here for somebody else; families often share one, and each person signs in with their own. Take another address. Nothing is ever sent to it, so one of the same letterbox will do, such as family+ben@example.org.':
    'Otra persona ya usa aquí esta dirección; las familias a menudo comparten una, y cada persona entra con la suya. Tome otra dirección. Nunca se le envía nada, así que sirve una del mismo buzón, como family+ben@example.org.',
  'This invitation cannot be used. It may have been used already or have run out, or the code is not quite right. If you have an account here, sign in, or use its password for this invitation; if not, ask the clinic for a new one.':
    'Esta invitación no se puede usar. Puede que ya se haya usado o haya caducado, o que el código no sea exacto. Si tiene una cuenta aquí, inicie sesión, o use la contraseña de esa cuenta para esta invitación; si no, pida una nueva a la clínica.',
  'Nobody lets themself into a record: a colleague invites you to yours.':
    'Nadie se da entrada a un expediente: un colega debe enviarle la invitación al suyo.',
  'Nobody decides on what they cannot read.': 'Nadie decide sobre lo que no puede leer.',
  'must have read among them': 'debe incluir read',
  'The patient is of age, so nobody acts for them by being their parent. Choose the authority that there is now.':
    'El paciente es mayor de edad, así que nadie actúa en su nombre por ser su madre o su padre. Elija la autorización que haya ahora.',
  'must not be parent for somebody of age': 'no puede ser parent para una persona mayor de edad',
  'It is on record that the patient has died. Who acts now is their personal representative, or where there is none their next of kin.':
    'Consta que el paciente ha fallecido. Ahora actúa su representante legal o, si no lo hay, su pariente más cercano.',
  'Nobody acts as a personal representative or next of kin while the patient lives. Choose the authority that there is now.':
    'Nadie actúa como representante tras el fallecimiento ni como pariente más cercano mientras el paciente vive. Elija la autorización que hay ahora.',
  'must be none of {0}': 'no puede ser ninguno de {0}',
  'There is no plan to take part in any more.': 'Ya no hay ningún plan en el que participar.',
  'must not have take_part among them': 'no puede incluir take_part',
  'You can appoint somebody yourself. An authority from the law or a court is recorded by your clinic, which looks at the papers.':
    'Usted puede nombrar a alguien. Una autorización de la ley o de un tribunal la registra su clínica, que mira los documentos.',
  'must be patient_appointed': 'debe ser patient_appointed',
  'Whom the patient appoints, the patient records. Record here what the law, a court or a signed document gives.':
    'A quien nombra el paciente, lo registra el paciente. Registre aquí lo que da la ley, un tribunal o un documento firmado.',
  'must not be patient_appointed': 'no puede ser patient_appointed',
  'Say what was shown and who checked it.': 'Diga qué se mostró y quién lo comprobó.',
  'You need to prove nothing to appoint somebody.':
    'Para nombrar a alguien, usted no tiene que demostrar nada.',
  'must be left out': 'debe omitirse',
  'No court’s finding stands behind this.': 'Detrás de esto no hay ninguna decisión de un tribunal.',
  'must be left out for {0}': 'debe omitirse para {0}',
  'It must begin and end within the next hundred years.':
    'Debe empezar y terminar dentro de los próximos cien años.',
  'must lie within the next hundred years': 'debe estar dentro de los próximos cien años',
  'An authority ends after it starts.': 'Una autorización termina después de empezar.',
  'must come after startsAt': 'debe ser posterior a startsAt',
  'What is over opens nothing any more.': 'Lo que ya ha pasado no abre nada.',
  'must lie in the future': 'debe estar en el futuro',
  'The patient has said no to this person for the whole record, so they cannot act for them.':
    'El paciente ha dicho que no a esta persona para todo el expediente, así que no puede actuar en su nombre.',
  'Nobody records an authority for themself.': 'Nadie registra una autorización para su propia persona.',
  'must be an active representative of this organisation on no side':
    'debe ser representante con cuenta activa en esta organización y no pertenecer a ninguna de las partes',
  'This organisation has no such account. Invite the person as a representative first.':
    'Esta organización no tiene esa cuenta. Invite primero a la persona como representante.',
  'This person cannot act for anybody while their account is not active.':
    'Esta persona no puede actuar en nombre de nadie mientras su cuenta no esté activa.',
  'This person is not a representative here. An administrator can give their account that role.':
    'Esta persona no es representante aquí. La administración puede dar esa función a su cuenta.',
  'Whoever recorded this authority can take it off the record. You can end it.':
    'Quien registró esta autorización puede anularla. Usted puede terminarla.',
  'You can lay down your own authority, and nobody else’s.':
    'Usted puede renunciar a su propia autorización, pero no a la de otra persona.',
  'This authority does not come from you alone, so the clinic ends it. Tell your care team or the administrator that you see it differently.':
    'Esta autorización no depende solo de usted, así que la termina la clínica. Diga a su equipo de atención o a la administración que usted lo ve de otra forma.',
  'This authority stands.': 'Esta autorización está en vigor.',
  'This authority has ended already. Record another one if there is one.':
    'Esta autorización ya ha terminado. Registre otra si la hay.',
  'This authority was taken off the record as an error.': 'Esta autorización se anuló por ser un error.',
  '{0} may act for the patient, who appointed them.': '{0} puede actuar por el paciente, que le nombró.',
  '{0} may act for the patient.': '{0} puede actuar por el paciente.',
  'The care team or an administrator ends it, too.':
    'El equipo de atención o la administración también lo termina.',
  'It does not come from the patient alone: the care team or an administrator looks at what it rests on, and ends it.':
    'No depende solo del paciente: el equipo de atención o la administración mira en qué se basa y lo termina.',
  'must be {0} KiB at most: scan it in grey, with fewer dots':
    'debe ocupar {0} KiB como máximo: escanéela en gris y con menos puntos',
  'must be a file of the type {0}': 'debe ser un archivo de tipo {0}',
  'The page cannot be kept like this: it {0}.': 'La página no se puede guardar así: {0}.',
  'is needed with the capacity representative, and only then':
    'hace falta con la capacidad representative, y solo entonces',
  'must be an authority to act for this patient that is in force and covers this':
    'debe ser una autorización para actuar en nombre de este paciente que esté en vigor y abarque esto',
  'goes with the clinic’s device, not with paper': 'va con el dispositivo de la clínica, no con el papel',
  'is needed: the date on the paper': 'hace falta: la fecha del papel',
  'must not be before {0}, when it was put to them': 'no puede ser anterior a {0}, cuando se le presentó',
  'or pageHash is needed, one of the two: the page itself, or the hash of its scan':
    'hace falta, o bien pageHash, uno de los dos: la página misma, o el hash de su copia escaneada',
  'is needed: who saw them sign': 'hace falta: quién vio firmar a la persona',
  'must be the whole name of somebody other than the patient, who signs for them, and you who record it':
    'debe ser el nombre completo de alguien distinto del paciente, de quien firma en su nombre y de usted, que lo anota',
  'must be a page of this patient that you may see':
    'debe ser una página de este paciente que usted pueda ver',
  'goes with paper, not with the clinic’s device': 'va con el papel, no con el dispositivo de la clínica',
  'is needed: the patient’s own code': 'hace falta: el código del propio paciente',
  'It cannot be recorded like this: {0} {1}.': 'No se puede anotar así: {0} {1}.',
  'was issued by the account that is signed in here, which cannot use it. Ask another colleague of the care team for one':
    'lo emitió la cuenta con la que se ha entrado aquí, que no puede usarlo. Pida otro a otra persona del equipo de atención',
  'does not work. Check it, or ask a colleague of the care team for a new one. After many wrong ones, wait some minutes':
    'no sirve. Compruébelo o pida uno nuevo a otra persona del equipo de atención. Después de muchos códigos equivocados, espere unos minutos',
  'The code {0}.': 'El código {0}.',
  '{0} works here as an administrator, and sees the names and numbers of all patients, nothing of what is written.':
    '{0} trabaja aquí en la administración, y ve los nombres y números de todos los pacientes, pero nada de lo escrito.',
  '{0} works here as a privacy officer, and sees who opened which record, nothing of what is written.':
    '{0} trabaja aquí como responsable de privacidad, y ve quién abrió qué expediente, pero nada de lo escrito.',
  'The organisation decides who does this work: ask the other administrators or privacy officers.':
    'La organización decide quién hace este trabajo: pregunte a las otras personas de la administración o responsables de privacidad.',
  'You can, here. {0}': 'Usted puede hacerlo aquí. {0}',
  'The patient has died.': 'El paciente ha fallecido.',
  'The patient lives.': 'El paciente vive.',
  'The patient has come of age.': 'El paciente ha cumplido la mayoría de edad.',
  'Its period is over.': 'Su período ha terminado.',
  'The patient does not want this person to be told.': 'El paciente no quiere que se informe a esta persona.',
  'the statement that the law wants as a header, word for word':
    'la declaración que la ley exige como encabezado, palabra por palabra',
  'each purpose for which records are used or disclosed without consent':
    'cada finalidad para la que los datos se usan o se comunican sin consentimiento',
  'what needs written consent, with at least one example':
    'qué necesita consentimiento por escrito, con al menos un ejemplo',
  'that one consent can cover all future treatment, payment and operations':
    'que un solo consentimiento puede abarcar todo tratamiento, pago y gestión futuros',
  'that everything else is done only with written consent':
    'que todo lo demás se hace solo con consentimiento por escrito',
  'that consent can be revoked': 'que el consentimiento se puede revocar',
  'that nothing is used in proceedings against the patient without consent or a court order':
    'que nada se usa en procedimientos contra el paciente sin consentimiento o una orden judicial',
  'that a court order comes after notice and an opportunity to be heard':
    'que una orden judicial llega después de avisar y de dar ocasión de ser oído',
  'that a court order comes with a subpoena or similar mandate':
    'que una orden judicial va acompañada de un requerimiento judicial o un mandato parecido',
  'that a recipient under HIPAA may pass on what it got for treatment, payment and operations':
    'que un destinatario sujeto a HIPAA puede volver a comunicar lo que recibió para tratamiento, pago y gestión',
  'the right to ask for restrictions, and how': 'el derecho a pedir restricciones, y cómo',
  'the right to keep from a health plan what was paid for in full, and how':
    'el derecho a que no se comunique al seguro médico lo que se pagó por completo, y cómo',
  'the right to an accounting of disclosures, and how':
    'el derecho a un registro de lo que se comunicó, y cómo',
  'the right to a list of disclosures by an intermediary, and how':
    'el derecho a una lista de lo que comunicó un intermediario, y cómo',
  'the right to a copy on paper or electronically, and how':
    'el derecho a una copia en papel o electrónica, y cómo',
  'the right to talk about the notice with the contact, and how':
    'el derecho a hablar del aviso con la persona de contacto, y cómo',
  'the right not to be asked for donations, and how': 'el derecho a que no se le pidan donaciones, y cómo',
  'the duty to keep records private, give notice, and tell of a breach':
    'el deber de mantener los datos en privado, de dar este aviso y de informar de una filtración',
  'the duty to abide by the notice in effect': 'el deber de cumplir el aviso vigente',
  'that the notice may change, and how patients get the new one':
    'que el aviso puede cambiar, y cómo reciben los pacientes el nuevo',
  'complaints to the programme and the Secretary, how, and that nobody is treated worse for one':
    'las quejas ante el programa y la Secretaría, cómo, y que nadie recibe peor trato por ello',
};
