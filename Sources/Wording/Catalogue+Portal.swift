extension Catalogue {
  /// The choice of a language and the home page.
  static let portalHome: [String: Message] = [
    "portal.root.title": Message(cy: "Dewis iaith", en: "Choose a language"),
    "portal.root.lead": Message(
      cy: "Mae popeth yma ar gael yn Gymraeg ac yn Saesneg.",
      en: "Everything here is available in Welsh and in English."),
    "portal.root.go": Message(cy: "Parhau yn Gymraeg", en: "Continue in English"),

    "portal.home.title": Message(
      cy: "Beth hoffech chi ei wneud?", en: "What would you like to do?"),
    "portal.home.lead": Message(
      cy:
        "Gallwch ofyn am wybodaeth yma, a gweld beth mae {body} yn ei addo am yr wybodaeth sydd ganddo amdanoch chi.",
      en:
        "You can ask {body} for information, and see what it promises about the information it holds about you."
    ),
    "portal.home.ask.words": Message(
      cy: "Gofyn am wybodaeth", en: "Ask for information"),
    "portal.home.ask.detail": Message(
      cy:
        "Gofynnwch am gopi o'r wybodaeth amdanoch chi, neu am unrhyw wybodaeth arall sydd wedi'i chofnodi.",
      en: "Ask for a copy of the information about you, or for any other recorded information."),
    "portal.home.notice.words": Message(
      cy: "Gweld sut rydym yn defnyddio eich gwybodaeth",
      en: "See how we use your information"),
    "portal.home.notice.detail": Message(
      cy: "Beth rydym yn ei gadw, pam, gyda phwy rydym yn ei rannu ac am ba hyd.",
      en: "What we hold, why, who we share it with and for how long."),
    "portal.home.published.words": Message(
      cy: "Darllen ceisiadau a gyhoeddwyd", en: "Read published requests"),
    "portal.home.published.detail": Message(
      cy:
        "Efallai fod rhywun wedi gofyn yr un peth o'ch blaen chi. Nid yw'r tudalennau hyn yn dangos pwy a ofynnodd.",
      en: "Somebody may have asked the same before you. These pages do not show who asked."),
    "portal.home.other-ways": Message(
      cy: "Gofyn mewn ffordd arall", en: "Ask in another way"),
  ]

  /// The privacy notice.
  static let portalNotice: [String: Message] = [
    "portal.notice.title": Message(
      cy: "Sut rydym yn defnyddio gwybodaeth amdanoch chi", en: "How we use information about you"),
    "portal.notice.contents": Message(cy: "Ar y dudalen hon", en: "On this page"),
    "portal.notice.in-detail": Message(cy: "Yn fanwl", en: "In detail"),
    "portal.notice.about-heading": Message(
      cy: "Am yr hysbysiad hwn", en: "About this notice"),
    "portal.notice.date": Message(cy: "Fel y mae ar", en: "As it stands on"),
    "portal.notice.digest": Message(cy: "Ôl bys digidol", en: "Digital fingerprint"),
    "portal.notice.digest-hint": Message(
      cy: "Mae'r ôl bys yn newid os bydd un gair o'r hysbysiad yn newid.",
      en: "The fingerprint changes if one word of the notice changes."),
    "portal.notice.assumptions-explained": Message(
      cy:
        "Tybiaeth yw rheol nad yw'r hysbysiad gwreiddiol yn ei rhoi. Nid yw'r corff wedi ei chadarnhau eto.",
      en:
        "An assumption is a rule that the original notice does not give. The body has not confirmed it yet."
    ),
    "portal.notice.not-stated-explained": Message(
      cy: "Lle mae'r hysbysiad yn dawel, rydym yn dweud \"Heb ei nodi\".",
      en: "Where the notice is silent, we say “Not stated”."),
    "portal.notice.questions": Message(
      cy: "Cwestiynau am yr hysbysiad hwn", en: "Questions about this notice"),
  ]

  /// The requests that were published.
  static let portalPublished: [String: Message] = [
    "portal.published.title": Message(
      cy: "Ceisiadau a gyhoeddwyd", en: "Published requests"),
    "portal.published.lead": Message(
      cy:
        "Ceisiadau rhyddid gwybodaeth a'n hatebion iddynt. Rydym yn tynnu enwau a manylion cyswllt y bobl a ofynnodd.",
      en:
        "Freedom of information requests and our answers. We take out the names and contact details of the people who asked."
    ),
    "portal.published.none": Message(
      cy: "Nid ydym wedi cyhoeddi unrhyw gais eto.", en: "We have not published any requests yet."),
    "portal.published.answered": Message(
      cy: "Atebwyd ar {date}", en: "Answered on {date}"),
    "portal.published.count.zero": Message(
      cy: "Nid oes unrhyw geisiadau.", en: "There are no requests."),
    "portal.published.count.one": Message(cy: "Mae {n} cais.", en: "There is {n} request."),
    "portal.published.count.two": Message(cy: "Mae {n} gais.", en: "There are {n} requests."),
    "portal.published.count.few": Message(cy: "Mae {n} chais.", en: "There are {n} requests."),
    "portal.published.count.many": Message(cy: "Mae {n} chais.", en: "There are {n} requests."),
    "portal.published.count.other": Message(cy: "Mae {n} cais.", en: "There are {n} requests."),
    "portal.published.page": Message(
      cy: "Tudalen {page} o {pages}", en: "Page {page} of {pages}"),
    "portal.published.paging": Message(
      cy: "Tudalennau'r rhestr", en: "Pages of the list"),
    "portal.published.newer": Message(cy: "Ceisiadau mwy diweddar", en: "Newer requests"),
    "portal.published.older": Message(cy: "Ceisiadau hŷn", en: "Older requests"),
    "portal.request.caption": Message(cy: "Cais a gyhoeddwyd", en: "Published request"),
    "portal.request.back": Message(cy: "Yn ôl i'r rhestr", en: "Back to the list"),
    "portal.request.request": Message(cy: "Y cais", en: "The request"),
    "portal.request.answer": Message(cy: "Ein hateb", en: "Our answer"),
    "portal.request.received": Message(cy: "Daeth y cais i law", en: "Request received"),
    "portal.request.answered": Message(cy: "Anfonwyd yr ateb", en: "Answer sent"),
    "portal.request.outcome": Message(cy: "Canlyniad", en: "Outcome"),
    "portal.request.anonymous": Message(
      cy: "Rydym wedi tynnu popeth a allai ddangos pwy a ofynnodd.",
      en: "We have taken out everything that could show who asked."),
    "portal.request.written-in.cy": Message(
      cy: "Ysgrifennwyd y testun hwn yn Gymraeg.", en: "This text was written in Welsh."),
    "portal.request.written-in.en": Message(
      cy: "Ysgrifennwyd y testun hwn yn Saesneg.", en: "This text was written in English."),
  ]

  /// What the server says when it cannot do what was asked.
  static let portalFailure: [String: Message] = [
    "portal.failure.reference": Message(cy: "Cyfeirnod", en: "Reference"),
    "portal.failure.reference-hint": Message(
      cy: "Rhowch y cyfeirnod hwn inni os cysylltwch â ni.",
      en: "Give us this reference if you contact us."),
    "portal.failure.home": Message(cy: "Mynd i'r hafan", en: "Go to the home page"),
    "portal.failure.400.title": Message(
      cy: "Ni allem ddarllen yr hyn a anfonwyd", en: "We could not read that"),
    "portal.failure.400.text": Message(
      cy:
        "Nid oedd ffurf yr hyn a anfonwyd yn un y gallwn ei darllen. Ewch yn ôl a rhowch gynnig arall arni.",
      en: "What was sent was not in a form that we can read. Go back and try again."),
    "portal.failure.403.title": Message(
      cy: "Ni chewch weld y dudalen hon", en: "You may not see this page"),
    "portal.failure.403.text": Message(
      cy:
        "Efallai fod y dudalen wedi bod ar agor yn rhy hir, neu nad yw eich rôl yn caniatáu hyn. Ewch yn ôl, llwythwch y dudalen eto a rhowch gynnig arall arni.",
      en:
        "The page may have been open for too long, or your role may not allow this. Go back, load the page again and try once more."
    ),
    "portal.failure.404.title": Message(
      cy: "Ni allwn ddod o hyd i'r dudalen", en: "We cannot find that page"),
    "portal.failure.404.text": Message(
      cy:
        "Os gwnaethoch deipio'r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ei ludo, gwiriwch eich bod wedi copïo'r cyfan.",
      en:
        "If you typed the address, check that it is right. If you pasted it, check that you copied all of it."
    ),
    "portal.failure.409.title": Message(
      cy: "Ni ellir gwneud hyn nawr", en: "This cannot be done now"),
    "portal.failure.409.text": Message(
      cy:
        "Nid yw’r cam hwn yn bosibl yn y sefyllfa bresennol, neu mae rhywun arall wedi ei newid ar ôl i chi agor y dudalen. Ni wnaethom ddim. Ewch yn ôl i weld sut mae pethau nawr.",
      en:
        "This step is not possible as things stand, or somebody else has changed them after you opened the page. We did nothing. Go back to see how things stand now."
    ),
    "portal.failure.413.title": Message(
      cy: "Roedd yr hyn a anfonwyd yn rhy fawr", en: "That was too big"),
    "portal.failure.413.text": Message(
      cy: "Anfonwyd mwy nag y gallwn ei dderbyn ar unwaith. Ewch yn ôl ac anfonwch lai.",
      en: "More was sent than we can take at once. Go back and send less."),
    "portal.failure.415.title": Message(
      cy: "Ni allwn ddarllen y math hwn o ffeil", en: "We cannot read this kind of content"),
    "portal.failure.415.text": Message(
      cy:
        "Anfonwyd rhywbeth mewn ffurf nad ydym yn ei derbyn. Defnyddiwch y ffurflen ar y dudalen.",
      en: "Something was sent in a form that we do not accept. Use the form on the page."),
    "portal.failure.429.title": Message(
      cy: "Arhoswch ychydig, os gwelwch yn dda", en: "Please wait a little"),
    "portal.failure.429.text": Message(
      cy:
        "Mae llawer o geisiadau wedi dod o'r un lle mewn amser byr. Arhoswch funud a rhowch gynnig arall arni.",
      en:
        "Many requests have come from the same place in a short time. Wait a minute and try again."),
    "portal.failure.500.title": Message(
      cy: "Mae rhywbeth wedi mynd o'i le yma", en: "Something went wrong at our end"),
    "portal.failure.500.text": Message(
      cy:
        "Nid eich bai chi yw hyn. Ni chafodd y cam olaf ei gadw. Rhowch gynnig arall arni ymhen ychydig.",
      en: "This is not your fault. The last step was not saved. Try again in a little while."),
    "portal.failure.503.title": Message(
      cy: "Nid yw'r gwasanaeth ar gael ar hyn o bryd",
      en: "The service is not available at the moment"),
    "portal.failure.503.text": Message(
      cy:
        "Rydym yn gweithio arno. Rhowch gynnig arall arni ymhen ychydig, neu defnyddiwch ffordd arall o gysylltu â ni.",
      en: "We are working on it. Try again in a little while, or use another way to contact us."),
  ]
}
