extension Catalogue {
  /// The words of a notice for children: short sentences, in the second person, without jargon.
  static let childrensNotice: [String: Message] = [
    // What the page is
    "child.lead.for-you": Message(cy: "Mae’r dudalen hon i ti.", en: "This page is for you."),
    "child.lead.what": Message(
      cy: "Mae’n dweud beth rydyn ni’n ei wybod amdanat ti a pham.",
      en: "It tells you what we know about you and why."),
    "child.lead.more": Message(
      cy: "Mae tudalen i oedolion hefyd. Mae honno’n dweud mwy.",
      en: "There is a page for adults too. It says more."),
    "child.title": Message(
      cy: "{service}: tudalen i blant a phobl ifanc",
      en: "{service}: a page for children and young people"),

    // Headings
    "child.heading.who": Message(cy: "Pwy ydyn ni", en: "Who we are"),
    "child.heading.known": Message(
      cy: "Beth rydyn ni’n ei wybod amdanat ti", en: "What we know about you"),
    "child.heading.source": Message(cy: "Pwy sy’n dweud wrthyn ni", en: "Who tells us"),
    "child.heading.why": Message(cy: "Pam rydyn ni angen gwybod", en: "Why we need to know"),
    "child.heading.told": Message(cy: "Pwy arall sy’n cael gwybod", en: "Who else is told"),
    "child.heading.away": Message(
      cy: "Anfon pethau i rywle arall", en: "Sending things to another place"),
    "child.heading.time": Message(cy: "Am ba hyd rydyn ni’n ei gadw", en: "How long we keep it"),
    "child.heading.ask": Message(cy: "Beth gei di ofyn amdano", en: "What you can ask for"),
    "child.heading.choose": Message(cy: "Beth gei di ei ddewis", en: "What you can choose"),
    "child.heading.computer": Message(
      cy: "Beth mae cyfrifiadur yn ei benderfynu", en: "What a computer decides"),
    "child.heading.site": Message(cy: "Ein gwefan", en: "Our website"),
    "child.heading.yours": Message(cy: "Pethau i blant yn unig", en: "Things just for children"),
    "child.heading.safe": Message(cy: "Ei gadw’n ddiogel", en: "Keeping it safe"),
    "child.heading.counted": Message(cy: "Cyfrif a dysgu", en: "Counting and learning"),
    "child.heading.help": Message(cy: "Pwy all helpu", en: "Who can help"),
    "child.heading.unsaid": Message(
      cy: "Beth na allwn ni ei ddweud", en: "What we cannot tell you"),

    // Who
    "child.who.name": Message(cy: "Ni yw {brand}.", en: "We are {brand}."),
    "child.who.controller": Message(
      cy: "Y bobl sydd â gofal yw {controller}.", en: "The people in charge are {controller}."),

    // Known
    "child.known.intro": Message(cy: "Rydyn ni’n cadw’r pethau hyn.", en: "We keep these things."),
    "child.known.care": Message(
      cy: "Rydyn ni’n cymryd mwy o ofal o hyn.", en: "We take extra care of this."),
    "child.known.optional": Message(
      cy: "Does dim rhaid i ti ddweud hyn.", en: "You do not have to tell us this."),
    "child.known.open": Message(cy: "Gall fod mwy.", en: "There may be more."),
    "child.known.not-held": Message(cy: "Dydyn ni ddim yn cadw hyn.", en: "We do not keep this."),

    // Source
    "child.source.intro": Message(
      cy: "Mae’r rhain yn dweud pethau wrthyn ni.", en: "These tell us things."),

    // Why
    "child.why.intro": Message(
      cy: "Rydyn ni’n ei ddefnyddio ar gyfer hyn.", en: "We use it for this."),
    "child.why.6-1-a": Message(
      cy: "Rydyn ni’n gofyn yn gyntaf. Mae’n iawn dweud na.",
      en: "We ask first. It is fine to say no."),
    "child.why.6-1-b": Message(
      cy: "Mae gennym ni gytundeb i’w gadw.", en: "We have a deal to keep."),
    "child.why.6-1-c": Message(
      cy: "Mae’r gyfraith yn dweud bod rhaid i ni.", en: "The law says that we must."),
    "child.why.6-1-d": Message(cy: "Gall hyn achub bywyd.", en: "It can save a life."),
    "child.why.6-1-e": Message(
      cy: "Dyma ein gwaith ni. Mae’r gyfraith yn dweud hynny.",
      en: "This is our job. The law says so."),
    "child.why.6-1-ea": Message(
      cy: "Mae’r gyfraith yn dweud bod hwn yn rheswm da.",
      en: "The law says that this is a good reason."),
    "child.why.6-1-f": Message(cy: "Mae gennym ni reswm da.", en: "We have a good reason."),
    "child.why.special": Message(
      cy: "Mae rheolau llym am bethau preifat iawn. Rydyn ni’n eu dilyn.",
      en: "There are strict rules for very private things. We follow them."),

    // Told
    "child.told.intro": Message(cy: "Gallwn ni ddweud wrth y rhain.", en: "We may tell these."),
    "child.told.none": Message(
      cy: "Dydyn ni ddim yn dweud wrth y rhain.", en: "We do not tell these."),
    "child.told.not": Message(cy: "Dydyn ni ddim yn dweud wrthyn nhw.", en: "We do not tell them."),
    "child.told.anonymous": Message(
      cy: "Fyddan nhw ddim yn gwybod mai ti yw e.", en: "They will not know that it is you."),
    "child.told.consent": Message(
      cy: "Dim ond os bydd rhywun yn dweud ie.", en: "Only if someone says yes."),
    "child.told.court": Message(
      cy: "Dim ond os bydd y llys yn dweud ie.", en: "Only if the court says yes."),
    "child.told.safety": Message(
      cy: "Gall hyn fod i gadw rhywun yn ddiogel.", en: "This can be to keep someone safe."),

    // Away
    "child.away.intro": Message(
      cy: "Dyma beth rydyn ni’n ei ddweud am anfon pethau i ffwrdd.",
      en: "This is what we say about sending things away."),

    // Time
    "child.time.intro": Message(
      cy: "Dydyn ni ddim yn cadw popeth am yr un amser.",
      en: "We do not keep all things for the same time."),
    "child.time.permanent": Message(
      cy: "Rydyn ni’n cadw hyn am byth.", en: "We keep this for ever."),
    "child.time.while-needed": Message(
      cy: "Rydyn ni’n cadw hyn tra bydd ei angen. Dydyn ni ddim yn dweud am ba hyd.",
      en: "We keep this while we need it. We do not say how long that is."),
    "child.time.as-scheduled": Message(
      cy: "Mae rhestr yn dweud am ba hyd. Dydy’r amser ddim yma.",
      en: "A list says how long. The time is not on this page."),
    "child.time.after": Message(
      cy: "Rydyn ni’n cadw hyn am {period} ar ôl y dechrau.",
      en: "We keep this for {period} from the start."),
    "child.time.age.person": Message(
      cy: "Rydyn ni’n cadw hyn nes dy fod yn {n} oed.", en: "We keep this until you are {n}."),
    "child.time.age.child": Message(
      cy: "Rydyn ni’n cadw hyn nes bod y plentyn yn {n} oed.",
      en: "We keep this until the child is {n}."),
    "child.time.age.youngest-child": Message(
      cy: "Rydyn ni’n cadw hyn nes bod yr ieuengaf yn yr achos yn {n} oed.",
      en: "We keep this until the youngest child in the case is {n}."),
    "child.time.at-most": Message(cy: "Gall fod yn llai.", en: "It can be less."),
    "child.time.at-least": Message(cy: "Gall fod yn fwy.", en: "It can be more."),
    "child.time.until": Message(
      cy: "Rydyn ni’n cadw hyn nes i rywbeth ddod i ben.",
      en: "We keep this until something ends."),
    "child.time.during": Message(
      cy: "Rydyn ni’n cadw hyn tra bydd rhywbeth yn para.",
      en: "We keep this while something lasts."),
    "child.time.earlier": Message(
      cy: "Mae dau ddiwedd. Yr un cyntaf sy’n cyfrif.",
      en: "There are two ends. The first one counts."),
    "child.time.later": Message(
      cy: "Mae dau ddiwedd. Yr un olaf sy’n cyfrif.",
      en: "There are two ends. The last one counts."),
    "child.time.then.erase": Message(cy: "Wedyn rydyn ni’n ei ddileu.", en: "Then we delete it."),
    "child.time.then.anonymise": Message(
      cy: "Wedyn rydyn ni’n tynnu’r enwau.", en: "Then we take the names out."),
    "child.time.then.keep": Message(cy: "Wedyn mae’n aros.", en: "Then it stays."),
    "child.time.then.return": Message(
      cy: "Wedyn rydyn ni’n ei roi yn ôl.", en: "Then we give it back."),

    // Ask
    "child.ask.intro": Message(cy: "Mae gen ti hawl i ofyn.", en: "You have a right to ask."),
    "child.ask.right.information": Message(
      cy: "Cael gwybod beth rydyn ni’n ei wneud", en: "Be told what we do"),
    "child.ask.right.access": Message(
      cy: "Gweld beth rydyn ni’n ei wybod amdanat ti", en: "See what we know about you"),
    "child.ask.right.rectification": Message(
      cy: "Cywiro rhywbeth sy’n anghywir", en: "Fix a thing that is wrong"),
    "child.ask.right.erasure": Message(cy: "Dileu pethau", en: "Delete things"),
    "child.ask.right.restriction": Message(
      cy: "Rhoi’r gorau i ddefnyddio pethau am y tro", en: "Stop using things for now"),
    "child.ask.right.objection": Message(
      cy: "Dweud nad wyt ti’n cytuno", en: "Say that you do not agree"),
    "child.ask.right.portability": Message(
      cy: "Cael copi i fynd i rywle arall", en: "Get a copy to take to another place"),
    "child.ask.right.automated-decisions": Message(
      cy: "Cael person, nid cyfrifiadur, i benderfynu", en: "Have a person decide, not a computer"),
    "child.ask.right.withdrawal": Message(
      cy: "Newid dy feddwl ar ôl dweud ie", en: "Change your mind after you said yes"),
    "child.ask.within": Message(
      cy: "Rydyn ni’n ateb o fewn {period}.", en: "We answer within {period}."),
    "child.ask.free": Message(cy: "Mae am ddim.", en: "It is free."),
    "child.ask.fee": Message(cy: "Weithiau mae rhaid talu.", en: "Sometimes it costs money."),
    "child.ask.limits": Message(
      cy: "Weithiau mae rhaid i ni ddweud na. Mae’r dudalen i oedolion yn dweud pryd.",
      en: "Sometimes we have to say no. The page for adults says when."),

    // Choose
    "child.choose.consents": Message(
      cy: "Dim ond os bydd rhywun yn dweud ie rydyn ni’n gwneud hyn.",
      en: "We do this only if someone says yes."),
    "child.choose.preferences": Message(cy: "Gelli di ddewis hyn.", en: "You can choose this."),
    "child.choose.mind": Message(
      cy: "Mae’n iawn newid dy feddwl.", en: "It is fine to change your mind."),

    // Computer, website, yours, safe, counted
    "child.computer.never": Message(
      cy: "Dydy cyfrifiadur ddim yn penderfynu amdanat ti ar ei ben ei hun.",
      en: "A computer does not decide about you by itself."),
    "child.computer.some": Message(
      cy: "Weithiau mae cyfrifiadur yn penderfynu ar ei ben ei hun.",
      en: "Sometimes a computer decides by itself."),
    "child.site.intro": Message(
      cy: "Gall gwefan gadw ffeil fach ar dy ffôn. Cwci yw ei henw.",
      en: "A website can keep a small file on your phone. It is called a cookie."),
    "child.yours.intro": Message(
      cy: "Dyma beth sy’n wahanol i blant.", en: "This is what is different for children."),
    "child.safe.intro": Message(
      cy: "Rydyn ni’n cadw pethau amdanat ti yn ddiogel.", en: "We keep things about you safe."),
    "child.safe.more": Message(
      cy: "Mae’r dudalen i oedolion yn dweud sut.", en: "The page for adults says how."),
    "child.counted.statistics": Message(cy: "Rydyn ni’n cyfrif pethau.", en: "We count things."),
    "child.counted.research": Message(
      cy: "Mae rhai pobl yn astudio pethau i ddysgu mwy.",
      en: "Some people study things to learn more."),
    "child.counted.publications": Message(
      cy: "Rydyn ni’n rhoi rhai pethau lle gall pawb eu gweld.",
      en: "We put some things where all can see them."),

    // Help
    "child.help.intro": Message(
      cy: "Gofynna i rywun rwyt ti’n ei drystio am help.", en: "Ask someone you trust for help."),
    "child.help.us": Message(cy: "Gelli di ofyn i ni.", en: "You can ask us."),
    "child.help.complain": Message(
      cy: "Dwyt ti ddim yn hapus? Dweda wrth y rhain.", en: "Not happy? Tell these."),

    // Unsaid
    "child.unsaid.intro": Message(
      cy: "Dydy’r papur sydd gennym ni ddim yn dweud popeth.",
      en: "The paper that we have does not say it all."),

    // What the notice does not say, in a child’s words
    "child.silence.controller-contact": Message(
      cy: "Sut i ofyn i’r bobl sydd â gofal", en: "How to ask the people in charge"),
    "child.silence.data-protection-officer": Message(
      cy: "Pwy sy’n gwylio dros yr hyn a gadwn", en: "Who checks what we keep"),
    "child.silence.registration": Message(
      cy: "Ein rhif ar y rhestr o bawb sy’n cadw pethau",
      en: "Our number on the list of all who keep things"),
    "child.silence.subjects": Message(
      cy: "Am bwy rydyn ni’n cadw pethau", en: "Who we keep things about"),
    "child.silence.items": Message(cy: "Beth rydyn ni’n ei gadw", en: "What we keep"),
    "child.silence.source": Message(cy: "Pwy arall sy’n dweud wrthyn ni", en: "Who else tells us"),
    "child.silence.purposes": Message(cy: "Pam rydyn ni’n ei ddefnyddio", en: "Why we use it"),
    "child.silence.lawful-basis": Message(
      cy: "Pa gyfraith sy’n gadael i ni", en: "Which law lets us"),
    "child.silence.recipients": Message(cy: "Pwy arall sy’n cael gwybod", en: "Who else is told"),
    "child.silence.transfers": Message(
      cy: "A yw’n mynd i wlad arall", en: "If it goes to another land"),
    "child.silence.retention": Message(
      cy: "Am ba hyd rydyn ni’n ei gadw", en: "How long we keep it"),
    "child.silence.rights": Message(cy: "Beth gei di ofyn amdano", en: "What you can ask for"),
    "child.silence.response-times": Message(
      cy: "Pa mor gyflym rydyn ni’n ateb", en: "How fast we answer"),
    "child.silence.fees": Message(cy: "A oes rhaid talu am ofyn", en: "If it costs money to ask"),
    "child.silence.identity": Message(
      cy: "A oes rhaid dangos pwy wyt ti", en: "If you must show who you are"),
    "child.silence.commissioner-complaint": Message(
      cy: "Sut i gwyno wrth y bobl sy’n ein gwylio ni",
      en: "How to tell the people who check on us"),
    "child.silence.controller-complaint": Message(
      cy: "Sut i gwyno wrthyn ni", en: "How to tell us you are not happy"),
    "child.silence.automated-decisions": Message(
      cy: "A yw cyfrifiadur yn penderfynu", en: "If a computer decides"),
    "child.silence.children": Message(
      cy: "Beth sy’n wahanol i blant", en: "What is different for children"),
    "child.silence.cookies": Message(
      cy: "Pa ffeiliau bach mae’r wefan yn eu cadw", en: "Which small files our website keeps"),
    "child.silence.security": Message(
      cy: "Sut rydyn ni’n ei gadw’n ddiogel", en: "How we keep it safe"),
    "child.silence.contacts": Message(cy: "Pwy i ofyn iddyn nhw", en: "Who to ask"),
    "child.silence.statutory-requirement": Message(
      cy: "A oes rhaid i ti ddweud wrthyn ni", en: "If you have to tell us"),
    "child.silence.welsh-version": Message(
      cy: "A oes tudalen Gymraeg", en: "If there is a page in Welsh"),
    "child.silence.date": Message(cy: "Pryd y cafodd ei ysgrifennu", en: "When it was written"),
  ]
}
