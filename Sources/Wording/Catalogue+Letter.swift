extension Catalogue {
  /// The letters that the office sends. Subjects say nothing about the person or the request.
  static let letter: [String: Message] = [
    "letter.acknowledgement.subject": Message(
      cy: "Rydym wedi cael eich ymholiad", en: "We have received your enquiry"),
    "letter.acknowledgement.foi": Message(
      cy: """
        Diolch am eich cais rhyddid gwybodaeth. Ei gyfeirnod yw {reference}.

        Byddwn yn ateb erbyn {due} fan bellaf.

        Os ydych yn anfodlon ar y ffordd y byddwn yn trin y cais, gallwch gwyno wrthym yn {address}, \
        ac wrth Swyddfa’r Comisiynydd Gwybodaeth, ico.org.uk. Mae croeso i chi ysgrifennu atom yn \
        Gymraeg; ni fydd hynny’n arwain at oedi.

        {body}
        """,
      en: """
        Thank you for your freedom of information request. Its reference is {reference}.

        We will answer by {due} at the latest.

        If you are unhappy with how we handle the request, you can complain to us at {address}, and \
        to the Information Commissioner’s Office, ico.org.uk. You are welcome to write to us in \
        Welsh; that will not lead to delay.

        {body}
        """),
    "letter.acknowledgement.sar": Message(
      cy: """
        Diolch am ofyn am y data sydd gennym amdanoch. Cyfeirnod eich cais yw {reference}.

        Byddwn yn ateb erbyn {due} fan bellaf. Bydd angen i ni gadarnhau pwy ydych chi cyn i ni \
        brosesu’r cais; byddwn yn cysylltu â chi.

        Os ydych yn anfodlon ar y ffordd y byddwn yn trin y cais, gallwch gwyno wrthym yn {address}, \
        ac wrth Swyddfa’r Comisiynydd Gwybodaeth, ico.org.uk. Mae croeso i chi ysgrifennu atom yn \
        Gymraeg; ni fydd hynny’n arwain at oedi.

        {body}
        """,
      en: """
        Thank you for asking for the data we hold about you. The reference of your request is \
        {reference}.

        We will answer by {due} at the latest. We will need to confirm who you are before we process the \
        request; we will contact you.

        If you are unhappy with how we handle the request, you can complain to us at {address}, and \
        to the Information Commissioner’s Office, ico.org.uk. You are welcome to write to us in \
        Welsh; that will not lead to delay.

        {body}
        """),
  ]
}
