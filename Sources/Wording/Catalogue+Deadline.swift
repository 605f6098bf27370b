extension Catalogue {
  /// The working of a deadline, the readings beside it, and why one could not be worked out.
  static let deadline: [String: Message] = [
    deadlineDays, deadlineRights, deadlineComplaint, deadlineFOI, deadlineEIR, deadlineNotices,
    deadlinePromise, deadlineSocial, deadlineRetention, deadlineHold, deadlineAlternative,
    deadlineError, deadlineHolidayError, deadlineHoliday, deadlinePlace, deadlineDue,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let deadlineDays: [String: Message] = [
    "deadline.received": Message(
      cy: "Daeth i law ar {day}. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "Received on {day}. That day itself is not counted."),
    "deadline.received-on-closed-day": Message(
      cy: "Nid oedd {day} yn ddiwrnod gwaith ({reason}), ond dyna'r diwrnod derbyn er hynny.",
      en: "{day} was not a working day ({reason}), but it is the day of receipt all the same."),
    "deadline.counting": Message(
      cy: "Nifer y diwrnodau gwaith i'w cyfrif: {count}, gan ddechrau gyda'r diwrnod gwaith cyntaf ar ôl {day}. Nid yw dydd Sadwrn na dydd Sul yn cael eu cyfrif.",
      en: "Working days to count: {count}, beginning with the first working day after {day}. Saturdays and Sundays are not counted."),
    "deadline.closed-day": Message(
      cy: "Nid yw {day} yn ddiwrnod gwaith: {reason}.",
      en: "{day} is not a working day: {reason}."),
    "deadline.closed-day.in-part": Message(
      cy: "Nid yw {day} yn ddiwrnod gwaith: {reason} ({place}).",
      en: "{day} is not a working day: {reason} ({place})."),
    "deadline.next-working-day": Message(
      cy: "Felly daw'r cyfnod i ben gyda'r diwrnod gwaith nesaf, {day}.",
      en: "The period therefore ends with the next working day, {day}."),
    "deadline.calendar-not-published": Message(
      cy: "Nid yw calendr gwyliau banc {year} wedi'i gyhoeddi yma: mae'r rhestr yn cwmpasu {first} hyd {last}. Dim ond penwythnosau, Dydd Gwener y Groglith a Dydd Nadolig a hepgorwyd yn y flwyddyn honno, felly rhaid gwirio'r dyddiad hwn.",
      en: "The calendar of bank holidays for {year} is not published here: the list covers {first} to {last}. Only weekends, Good Friday and Christmas Day were left out in that year, so this date must be checked."),
  ]

  private static let deadlineRights: [String: Message] = [
    "deadline.rights.awaiting.identity": Message(
      cy: "Gofynnwyd ar {day} am brawf o bwy yw'r person, ac nid yw wedi dod i law. Nid yw amser yn dechrau rhedeg nes iddo ddod.",
      en: "Proof of identity was asked for on {day} and has not come. Time does not begin to run until it comes."),
    "deadline.rights.awaiting.authority": Message(
      cy: "Gofynnwyd ar {day} am brawf bod gan y cynrychiolydd hawl i weithredu, ac nid yw wedi dod i law. Nid yw amser yn dechrau rhedeg nes iddo ddod.",
      en: "Proof that the representative may act was asked for on {day} and has not come. Time does not begin to run until it comes."),
    "deadline.rights.awaiting.fee": Message(
      cy: "Gofynnwyd am ffi ar {day}, ac nid yw wedi'i thalu. Nid yw amser yn dechrau rhedeg nes iddi gael ei thalu.",
      en: "A fee was asked for on {day} and has not been paid. Time does not begin to run until it is paid."),
    "deadline.rights.runs-from.identity": Message(
      cy: "Daeth prawf o bwy yw'r person i law ar {day}. Mae amser yn rhedeg o'r diwrnod hwnnw.",
      en: "Proof of identity came on {day}. Time runs from that day."),
    "deadline.rights.runs-from.authority": Message(
      cy: "Daeth prawf i law ar {day} fod gan y cynrychiolydd hawl i weithredu. Mae amser yn rhedeg o'r diwrnod hwnnw.",
      en: "Proof that the representative may act came on {day}. Time runs from that day."),
    "deadline.rights.runs-from.fee": Message(
      cy: "Talwyd y ffi ar {day}. Mae amser yn rhedeg o'r diwrnod hwnnw.",
      en: "The fee was paid on {day}. Time runs from that day."),
    "deadline.rights.one-month": Message(
      cy: "Daw'r cyfnod o un mis ar ôl {start} i ben ar {end}.",
      en: "The period of one month after {start} ends on {end}."),
    "deadline.rights.one-month.no-such-day": Message(
      cy: "Nid oes diwrnod cyfatebol un mis ar ôl {start}, felly daw'r cyfnod o un mis i ben ar ddiwrnod olaf y mis hwnnw, {end}.",
      en: "There is no corresponding day one month after {start}, so the period of one month ends on the last day of that month, {end}."),
    "deadline.rights.three-months": Message(
      cy: "Daw'r cyfnod o dri mis ar ôl {start} i ben ar {end}.",
      en: "The period of three months after {start} ends on {end}."),
    "deadline.rights.three-months.no-such-day": Message(
      cy: "Nid oes diwrnod cyfatebol dri mis ar ôl {start}, felly daw'r cyfnod o dri mis i ben ar ddiwrnod olaf y mis hwnnw, {end}.",
      en: "There is no corresponding day three months after {start}, so the period of three months ends on the last day of that month, {end}."),
    "deadline.rights.pause": Message(
      cy: "Safodd y cloc o {from} hyd {to}, gan gynnwys y ddau ddiwrnod, tra disgwylid am eglurhad. Nifer y diwrnodau nas cyfrifwyd: {count}.",
      en: "The clock stood still from {from} to {to}, both days included, while a clarification was awaited. Days not counted: {count}."),
    "deadline.rights.pause-added": Message(
      cy: "Nifer y diwrnodau a ychwanegwyd at {end}: {count}. Daw'r cyfnod i ben wedyn ar {day}.",
      en: "Days added to {end}: {count}. The period then ends on {day}."),
    "deadline.rights.pause-before-start": Message(
      cy: "Roedd y disgwyl am eglurhad, o {from} hyd {to}, wedi dod i ben cyn i amser ddechrau rhedeg. Nid yw'n newid dim.",
      en: "The wait for a clarification, from {from} to {to}, was over before time began to run. It changes nothing."),
    "deadline.rights.asked-too-late": Message(
      cy: "Gofynnwyd am eglurhad ar {day}, ar ôl i'r cyfnod ddod i ben. Nid yw hynny'n atal y cloc.",
      en: "A clarification was asked for on {day}, after the period had ended. That does not stop the clock."),
    "deadline.rights.clock-stopped": Message(
      cy: "Disgwylir am eglurhad, ac nid yw'r cloc yn rhedeg o {day} ymlaen. Nifer y diwrnodau a fydd ar ôl pan ddaw'r eglurhad, o'r diwrnod canlynol: {left}. Mae'n arferol aros tua mis cyn cau'r cais.",
      en: "A clarification is awaited, and from {day} on the clock does not run. Days that will be left when it comes, counted from the day after: {left}. It is usual to wait about a month before closing the request."),
    "deadline.rights.no-pause-before-2026": Message(
      cy: "Daeth y cais i law cyn 5 Chwefror 2026, felly nid yw disgwyl am eglurhad yn atal y cloc dan y statud.",
      en: "The request came before 5 February 2026, so waiting for a clarification does not stop the clock under the statute."),
    "deadline.rights.pause-for-access-only": Message(
      cy: "Dim ond cloc cais mynediad sy'n sefyll tra disgwylir am eglurhad. Mae'r cloc hwn yn dal i redeg.",
      en: "Only the clock of an access request stands still while a clarification is awaited. This one runs on."),
    "deadline.rights.extended": Message(
      cy: "Rhoddwyd hysbysiad ar {day}, o fewn y cyfnod, fod angen dau fis arall, a pham. Mae tri mis i gyd felly.",
      en: "Notice was given on {day}, within the period, that two more months are needed, and why. There are therefore three months in all."),
    "deadline.rights.extended-too-late": Message(
      cy: "Rhoddwyd hysbysiad o estyniad ar {day}. Roedd rhaid ei roi erbyn {limit}, felly nid oes iddo effaith.",
      en: "Notice of an extension was given on {day}. It had to be given by {limit}, so it has no effect."),
    "deadline.rights.last-day": Message(
      cy: "Rhaid ateb heb oedi gormodol, ac erbyn diwedd {day} fan bellaf.",
      en: "The answer is due without undue delay, and at the latest by the end of {day}."),
  ]

  private static let deadlineComplaint: [String: Message] = [
    "deadline.complaint.before-duty": Message(
      cy: "Mae'r ddyletswydd i gydnabod cwyn o fewn deg diwrnod ar hugain yn ymwneud â chwynion a ddaeth i law ar neu ar ôl 19 Mehefin 2026. Daeth hon cyn hynny.",
      en: "The duty to acknowledge a complaint within thirty days is for complaints received on or after 19 June 2026. This one came before."),
    "deadline.complaint.thirtieth-day": Message(
      cy: "Y degfed diwrnod ar hugain ar ôl y diwrnod derbyn yw {day}.",
      en: "The thirtieth day after the day of receipt is {day}."),
    "deadline.complaint.last-day": Message(
      cy: "Rhaid cydnabod y gŵyn erbyn diwedd {day}. Os anfonir y canlyniad erbyn hynny, nid oes angen cydnabyddiaeth ar wahân.",
      en: "The complaint must be acknowledged by the end of {day}. If the outcome is sent by then, no separate acknowledgement is needed."),
    "deadline.complaint.met": Message(
      cy: "Anfonwyd cydnabyddiaeth neu ganlyniad ar {day}, mewn pryd.",
      en: "An acknowledgement or the outcome was sent on {day}, in time."),
    "deadline.complaint.missed": Message(
      cy: "Anfonwyd cydnabyddiaeth neu ganlyniad ar {day}, yn rhy hwyr.",
      en: "An acknowledgement or the outcome was sent on {day}, too late."),
  ]

  private static let deadlineFOI: [String: Message] = [
    "deadline.foi.restarts": Message(
      cy: "Gofynnwyd ar {asked} am wybodaeth er mwyn adnabod yr hyn y gofynnir amdano, a daeth i law ar {day}. Mae amser yn dechrau o'r newydd o'r diwrnod hwnnw.",
      en: "Information to identify what is asked for was sought on {asked} and came on {day}. Time begins afresh from that day."),
    "deadline.foi.asked-late": Message(
      cy: "Gofynnwyd am eglurhad ar {day}, ar ôl yr ugeinfed diwrnod gwaith. Roedd yr amser i ateb eisoes wedi dod i ben.",
      en: "A clarification was sought on {day}, after the twentieth working day. The time to answer had already run out."),
    "deadline.foi.awaiting-particulars": Message(
      cy: "Gofynnwyd am eglurhad ar {day}, ac nid yw wedi dod i law. Nid oes rhaid ateb nes iddo ddod; yna bydd yr ugain diwrnod gwaith yn dechrau o'r newydd.",
      en: "A clarification was sought on {day} and has not come. No answer is due until it comes; then the twenty working days begin afresh."),
    "deadline.foi.payment-pause": Message(
      cy: "Rhoddwyd yr hysbysiad ffioedd ar {notice} a thalwyd y ffi ar {paid}. Nid yw'r diwrnodau gwaith o'r naill i'r llall yn cyfrif, gan gynnwys y ddau; eu nifer yw {count}.",
      en: "The fees notice was given on {notice} and the fee was paid on {paid}. The working days from one to the other, both included, are disregarded; their number is {count}."),
    "deadline.foi.payment-notice-late": Message(
      cy: "Rhoddwyd yr hysbysiad ffioedd ar {notice}, ar ôl {limit}, pan ddaeth yr amser i ateb i ben. Nid yw'n atal y cloc.",
      en: "The fees notice was given on {notice}, after {limit}, when the time to answer ran out. It does not stop the clock."),
    "deadline.foi.awaiting-payment": Message(
      cy: "Rhoddwyd yr hysbysiad ffioedd ar {notice}, ac nid yw'r ffi wedi'i thalu. Mae'r cloc yn sefyll. Os na thelir hi erbyn {lapse}, daw'r cais i ben.",
      en: "The fees notice was given on {notice} and the fee has not been paid. The clock stands still. If it is not paid by {lapse}, the request lapses."),
    "deadline.foi.lapsed": Message(
      cy: "Rhoddwyd yr hysbysiad ffioedd ar {notice}, a {lapse} oedd y diwrnod olaf i dalu. Ni thalwyd tan {paid}, felly nid oes dyletswydd i ateb.",
      en: "The fees notice was given on {notice}, and {lapse} was the last day to pay. The fee was not paid until {paid}, so there is no duty to answer."),
    "deadline.foi.lapse": Message(
      cy: "Rhaid talu o fewn tri mis sy'n dechrau gyda diwrnod yr hysbysiad: {day} yw'r diwrnod olaf.",
      en: "The fee must be paid within three months beginning with the day of the notice: {day} is the last day."),
    "deadline.foi.extended": Message(
      cy: "Rhoddwyd hysbysiad ar {day} fod angen rhagor o amser i bwyso a mesur budd y cyhoedd; roedd rhaid ei roi erbyn {limit}. Nid yw'r Comisiynydd yn disgwyl i hynny gymryd mwy nag ugain diwrnod gwaith arall.",
      en: "Notice was given on {day} that more time is needed to weigh the public interest; it had to be given by {limit}. The Commissioner does not expect that to take more than twenty further working days."),
    "deadline.foi.extended-too-late": Message(
      cy: "Rhoddwyd hysbysiad ar {day} fod angen rhagor o amser i bwyso a mesur budd y cyhoedd. Roedd rhaid ei roi erbyn {limit}, felly nid yw'r amser yn cael ei estyn.",
      en: "Notice was given on {day} that more time is needed to weigh the public interest. It had to be given by {limit}, so the time is not extended."),
    "deadline.foi.twentieth-working-day": Message(
      cy: "Yr ugeinfed diwrnod gwaith yw {day}. Rhaid ateb yn brydlon, ac erbyn y diwrnod hwnnw fan bellaf.",
      en: "The twentieth working day is {day}. The answer is due promptly, and on that day at the latest."),
    "deadline.foi.fortieth-working-day": Message(
      cy: "Y deugeinfed diwrnod gwaith yw {day}. Nid yw'r Ddeddf yn pennu diwrnod; dyma'r diwrnod olaf y mae'r Comisiynydd yn ei ddisgwyl.",
      en: "The fortieth working day is {day}. The Act sets no day; this is the last one that the Commissioner expects."),
    "deadline.review.twentieth-working-day": Message(
      cy: "Yr ugeinfed diwrnod gwaith yw {day}. Erbyn hynny y dylid gorffen adolygiad mewnol fel rheol.",
      en: "The twentieth working day is {day}. An internal review should normally be finished by then."),
    "deadline.review.fortieth-working-day": Message(
      cy: "Y deugeinfed diwrnod gwaith yw {day}. Arfer gorau yw gorffen adolygiad mewnol cymhleth erbyn hynny; nid yw'n derfyn cyfreithiol.",
      en: "The fortieth working day is {day}. It is best practice to finish a complex internal review by then; it is not a limit in law."),
  ]

  private static let deadlineEIR: [String: Message] = [
    "deadline.eir.restarts": Message(
      cy: "Gofynnwyd ar {asked} am ragor o fanylion am y cais, a daethant i law ar {day}. Mae'r ugain diwrnod gwaith yn dechrau o'r newydd o'r diwrnod hwnnw.",
      en: "More particulars of the request were asked for on {asked} and came on {day}. The twenty working days begin afresh from that day."),
    "deadline.eir.asked-late": Message(
      cy: "Gofynnwyd am ragor o fanylion ar {day}, ar ôl yr ugeinfed diwrnod gwaith. Nid yw hynny'n newid yr amser i ateb.",
      en: "More particulars were asked for on {day}, after the twentieth working day. That does not change the time to answer."),
    "deadline.eir.awaiting-particulars": Message(
      cy: "Gofynnwyd am ragor o fanylion ar {day}, ac nid ydynt wedi dod i law. Pan ddônt, bydd yr ugain diwrnod gwaith yn dechrau o'r newydd.",
      en: "More particulars were asked for on {day} and have not come. When they come, the twenty working days begin afresh."),
    "deadline.eir.payment-pause": Message(
      cy: "Gofynnwyd am daliad ymlaen llaw ar {notice} a daeth i law ar {paid}. Nid yw'r diwrnodau gwaith o'r naill i'r llall yn cyfrif, gan gynnwys y ddau; eu nifer yw {count}.",
      en: "Payment in advance was asked for on {notice} and came on {paid}. The working days from one to the other, both included, are disregarded; their number is {count}."),
    "deadline.eir.payment-notice-late": Message(
      cy: "Gofynnwyd am daliad ymlaen llaw ar {notice}, ar ôl {limit}, pan ddaeth yr amser i ofyn i ben. Nid yw'n atal y cloc.",
      en: "Payment in advance was asked for on {notice}, after {limit}, when the time to ask for it ran out. That does not stop the clock."),
    "deadline.eir.awaiting-payment": Message(
      cy: "Gofynnwyd am daliad ymlaen llaw ar {notice}, ac nid yw wedi dod i law. Mae'r cloc yn sefyll. Os na ddaw erbyn {lapse}, daw'r cais i ben.",
      en: "Payment in advance was asked for on {notice} and has not come. The clock stands still. If it does not come by {lapse}, the request lapses."),
    "deadline.eir.lapsed": Message(
      cy: "Gofynnwyd am daliad ymlaen llaw ar {notice}, a {lapse} oedd y diwrnod olaf i dalu. Ni thalwyd tan {paid}, felly nid oes dyletswydd i ateb.",
      en: "Payment in advance was asked for on {notice}, and {lapse} was the last day to pay. It was not paid until {paid}, so there is no duty to answer."),
    "deadline.eir.lapse": Message(
      cy: "Rhaid talu o fewn trigain diwrnod gwaith ar ôl yr hysbysiad: {day} yw'r diwrnod olaf.",
      en: "The charge must be paid within sixty working days after the notice: {day} is the last day."),
    "deadline.eir.extended": Message(
      cy: "Rhoddwyd hysbysiad ar {day} fod y cais yn gymhleth ac yn swmpus, fel bod angen deugain diwrnod gwaith; roedd rhaid ei roi erbyn {limit}.",
      en: "Notice was given on {day} that the request is complex and voluminous, so that forty working days are needed; it had to be given by {limit}."),
    "deadline.eir.extended-too-late": Message(
      cy: "Rhoddwyd hysbysiad o estyniad ar {day}. Roedd rhaid ei roi erbyn {limit}, felly nid yw'r amser yn cael ei estyn.",
      en: "Notice of an extension was given on {day}. It had to be given by {limit}, so the time is not extended."),
    "deadline.eir.twentieth-working-day": Message(
      cy: "Yr ugeinfed diwrnod gwaith yw {day}. Rhaid ateb cyn gynted â phosibl, ac erbyn y diwrnod hwnnw fan bellaf.",
      en: "The twentieth working day is {day}. The answer is due as soon as possible, and on that day at the latest."),
    "deadline.eir.fortieth-working-day": Message(
      cy: "Y deugeinfed diwrnod gwaith yw {day}. Rhaid ateb cyn gynted â phosibl, ac erbyn y diwrnod hwnnw fan bellaf.",
      en: "The fortieth working day is {day}. The answer is due as soon as possible, and on that day at the latest."),
    "deadline.eir.representations": Message(
      cy: "Ar {day} y digwyddodd y methiant y mae'r ceisydd yn credu ynddo. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "The failure that the applicant believes in happened on {day}. That day itself is not counted."),
    "deadline.eir.representations.last-day": Message(
      cy: "Gall y ceisydd gyflwyno sylwadau ysgrifenedig hyd {day}, y deugeinfed diwrnod gwaith.",
      en: "The applicant can make written representations until {day}, the fortieth working day."),
    "deadline.eir.reconsideration": Message(
      cy: "Daeth sylwadau'r ceisydd i law ar {day}. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "The applicant's representations came on {day}. That day itself is not counted."),
    "deadline.eir.reconsideration.last-day": Message(
      cy: "Rhaid rhoi gwybod i'r ceisydd am y penderfyniad erbyn {day}, y deugeinfed diwrnod gwaith fan bellaf.",
      en: "The applicant must be told of the decision by {day}, the fortieth working day, at the latest."),
    "deadline.payment-notice": Message(
      cy: "Rhoddwyd gwybod ar {day} fod rhaid talu ymlaen llaw.",
      en: "Notice that payment is needed first was given on {day}."),
    "deadline.paid-in-time": Message(
      cy: "Talwyd ar {day}, mewn pryd, felly nid yw'r cais yn dod i ben.",
      en: "Payment came on {day}, in time, so the request does not lapse."),
    "deadline.paid-too-late": Message(
      cy: "Talwyd ar {day}, ar ôl y diwrnod olaf. Mae'r cais wedi dod i ben.",
      en: "Payment came on {day}, after the last day. The request has lapsed."),
  ]

  private static let deadlineNotices: [String: Message] = [
    "deadline.breach.aware": Message(
      cy: "Daeth y toriad diogelwch data yn hysbys ar yr adeg hon: {moment}.",
      en: "The breach became known at this moment: {moment}."),
    "deadline.breach.clocks-change": Message(
      cy: "Mae'r clociau'n newid o fewn y cyfnod. Cyfrifir yr oriau fel y maent yn mynd heibio.",
      en: "The clocks change within the period. The hours are counted as they pass."),
    "deadline.breach.limit": Message(
      cy: "Daw saith deg dwy o oriau i ben ar yr adeg hon: {moment}. Mae penwythnosau a gwyliau yn cyfrif.",
      en: "Seventy-two hours end at this moment: {moment}. Weekends and holidays count."),
    "deadline.notice.obtained": Message(
      cy: "Cafwyd y data ar {day}. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "The data were obtained on {day}. That day itself is not counted."),
    "deadline.notice.one-month": Message(
      cy: "Daw'r cyfnod o un mis i ben ar {day}.",
      en: "The period of one month ends on {day}."),
    "deadline.notice.first-communication": Message(
      cy: "Cysylltir â'r person am y tro cyntaf ar {day}. Rhaid rhoi'r wybodaeth erbyn hynny fan bellaf.",
      en: "The person is first contacted on {day}. The information must be given then at the latest."),
    "deadline.notice.first-disclosure": Message(
      cy: "Datgelir y data i rywun arall am y tro cyntaf ar {day}. Rhaid rhoi'r wybodaeth erbyn hynny fan bellaf.",
      en: "The data are first disclosed to somebody else on {day}. The information must be given then at the latest."),
    "deadline.notice.last-day": Message(
      cy: "Rhaid rhoi'r wybodaeth i'r person o fewn cyfnod rhesymol, ac erbyn {day} fan bellaf.",
      en: "The person must be given the information within a reasonable period, and by {day} at the latest."),
    "deadline.opinion.obtained": Message(
      cy: "Cafwyd y farn ar {day}.", en: "The opinion was obtained on {day}."),
    "deadline.opinion.last-day": Message(
      cy: "Gellir dibynnu arni am chwe mis, hyd {day}. Nid yw penwythnosau na gwyliau yn symud y diwrnod hwnnw.",
      en: "It can be relied on for six months, until {day}. Weekends and holidays do not move that day."),
    "deadline.opinion.valid": Message(
      cy: "Dibynnir arni ar {day}, o fewn y cyfnod hwnnw. Os oes rheswm dros ofyn i'r gweithiwr iechyd eto, rhaid gwneud hynny.",
      en: "It is relied on on {day}, within that period. If there is reason to ask the health professional again, that must be done."),
    "deadline.opinion.stale": Message(
      cy: "Byddid yn dibynnu arni ar {day}, ar ôl y cyfnod hwnnw. Rhaid cael barn newydd.",
      en: "It would be relied on on {day}, after that period. A new opinion is needed."),
  ]

  private static let deadlinePromise: [String: Message] = [
    "deadline.promise.days": Message(
      cy: "Mae'r hysbysiad preifatrwydd yn addo ateb o fewn hyn o ddiwrnodau calendr: {count}. O {received}, daw hynny i {day}.",
      en: "The privacy notice promises an answer within this many calendar days: {count}. From {received} that comes to {day}."),
    "deadline.promise.date": Message(
      cy: "Mae'r hysbysiad preifatrwydd yn addo ateb erbyn {day}.",
      en: "The privacy notice promises an answer by {day}."),
    "deadline.promise.promise-differs": Message(
      cy: "Rhoddwyd {given} fel dyddiad yr addewid, ond y cyfrif yw {day}. Defnyddir y cyfrif.",
      en: "The promised date was given as {given}, but the count gives {day}. The count is used."),
    "deadline.promise.statutory-differs": Message(
      cy: "Rhoddwyd {given} fel y dyddiad statudol, ond y cyfrif yw {day}. Defnyddir y cyfrif.",
      en: "The statutory date was given as {given}, but the count gives {day}. The count is used."),
    "deadline.promise.promise-governs": Message(
      cy: "Mae'r addewid ({promise}) yn gynharach na'r dyddiad statudol ({statutory}). Yr addewid sy'n llywodraethu.",
      en: "The promise ({promise}) is earlier than the statutory date ({statutory}). The promise governs."),
    "deadline.promise.statute-governs": Message(
      cy: "Mae'r dyddiad statudol ({statutory}) yn gynharach na'r addewid ({promise}). Y dyddiad statudol sy'n llywodraethu.",
      en: "The statutory date ({statutory}) is earlier than the promise ({promise}). The statutory date governs."),
    "deadline.promise.same-day": Message(
      cy: "Mae'r addewid ({promise}) a'r dyddiad statudol ({statutory}) ar yr un diwrnod.",
      en: "The promise ({promise}) and the statutory date ({statutory}) fall on the same day."),
    "deadline.promise.act-before": Message(
      cy: "Nid yw {day} yn ddiwrnod gwaith, ac nid oes rheol sy'n symud addewid. Dylid ateb erbyn y diwrnod gwaith cynt, {before}.",
      en: "{day} is not a working day, and no rule moves a promise. Answer by the working day before, {before}."),
    "deadline.promise.alone": Message(
      cy: "Nid yw'r gyfraith yn rhoi dyddiad ar hyn o bryd. Mae'r addewid yn sefyll: {day}.",
      en: "The law gives no date at present. The promise stands: {day}."),
  ]

  private static let deadlineSocial: [String: Message] = [
    "deadline.social.acknowledgement": Message(
      cy: "Daeth y gŵyn i law ar {day}. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "The complaint was received on {day}. That day itself is not counted."),
    "deadline.social.acknowledgement.last-day": Message(
      cy: "Rhaid cydnabod y gŵyn erbyn {day}, yr ail ddiwrnod gwaith.",
      en: "The complaint must be acknowledged by {day}, the second working day."),
    "deadline.social.local": Message(
      cy: "Cydnabuwyd y gŵyn ar {day}. Mae'r cyfnod ar gyfer datrys lleol yn rhedeg o'r gydnabyddiaeth, nid o'r derbyn.",
      en: "The complaint was acknowledged on {day}. The period for local resolution runs from the acknowledgement, not from receipt."),
    "deadline.social.local.last-day": Message(
      cy: "Rhaid cynnal unrhyw drafodaeth erbyn {day}, y degfed diwrnod gwaith.",
      en: "Any discussion must take place by {day}, the tenth working day."),
    "deadline.social.local.extended": Message(
      cy: "Cytunwyd, oherwydd amgylchiadau eithriadol, i estyn yr amser hyd {day}.",
      en: "Because of exceptional circumstances it was agreed to extend the time until {day}."),
    "deadline.social.terms": Message(
      cy: "Datryswyd y gŵyn yn lleol ar {day}. Cymerir bod y cyfnod yn rhedeg o'r diwrnod hwnnw.",
      en: "The complaint was resolved locally on {day}. The period is taken to run from that day."),
    "deadline.social.terms.last-day": Message(
      cy: "Rhaid anfon telerau'r datrysiad yn ysgrifenedig erbyn {day}, y pumed diwrnod gwaith.",
      en: "The terms of the resolution must be sent in writing by {day}, the fifth working day."),
    "deadline.social.formal": Message(
      cy: "Gofynnwyd am ymchwiliad ffurfiol ar {day}. Nid yw'r diwrnod hwnnw ei hun yn cael ei gyfrif.",
      en: "A formal investigation was asked for on {day}. That day itself is not counted."),
    "deadline.social.formal.last-day": Message(
      cy: "Rhaid ymateb yn llawn erbyn {day}, y pumed diwrnod gwaith ar hugain.",
      en: "The full response is due by {day}, the twenty-fifth working day."),
  ]

  private static let deadlineRetention: [String: Message] = [
    "deadline.retention.closed": Message(
      cy: "Caewyd yr achos ar {start}. Nifer y blynyddoedd y cedwir y cofnod wedyn: {count}, hyd {day}.",
      en: "The case was closed on {start}. Years for which the record is then kept: {count}, until {day}."),
    "deadline.retention.still-open": Message(
      cy: "Nid yw'r achos wedi'i gau, felly nid yw'r cyfnod cadw wedi dechrau.",
      en: "The case has not been closed, so the retention period has not begun."),
    "deadline.retention.opened": Message(
      cy: "Agorwyd y cais wedyn ar {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}. Nid yw'r hysbysiad yn dweud beth yw ystyr 'agor'.",
      en: "The request was subsequently opened on {start}. Years for which the record is kept: {count}, until {day}. The notice does not say what 'opened' means."),
    "deadline.retention.open": Message(
      cy: "Mae'r cais ar agor ers {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}. Nid yw'r hysbysiad yn dweud pryd mae'r cyfnod yn dechrau.",
      en: "The request has been open since {start}. Years for which the record is kept: {count}, until {day}. The notice does not say when the period begins."),
    "deadline.retention.consent": Message(
      cy: "Rhoddwyd caniatâd ar {start}. Nifer y blynyddoedd fan bellaf y cedwir y deunydd a'r caniatâd: {count}, hyd {day}.",
      en: "Consent was given on {start}. Years for which the material and the consent are kept at most: {count}, until {day}."),
    "deadline.retention.withdrawn": Message(
      cy: "Tynnwyd y caniatâd yn ôl ar {day}. Rhaid rhoi'r gorau i ddefnyddio'r deunydd o'r newydd ar unwaith; ni elwir yn ôl yr hyn a argraffwyd eisoes.",
      en: "Consent was withdrawn on {day}. New use of the material must stop at once; what has already been printed is not recalled."),
    "deadline.retention.call": Message(
      cy: "Gwnaed yr alwad ar {start}. Nifer y blynyddoedd y cedwir y cofnod: {count}, hyd {day}.",
      en: "The call was made on {start}. Years for which the record is kept: {count}, until {day}."),
    "deadline.retention.deletion-asked": Message(
      cy: "Gofynnwyd am ddileu'r cofnod ar {day}, ac mae'r hysbysiad yn addo ei ddileu ar gais.",
      en: "Deletion of the record was asked for on {day}, and the notice promises deletion on request."),
    "deadline.retention.permanent": Message(
      cy: "Mae'r hysbysiad yn dweud y cedwir y cofnod yn barhaol. Rhaid i'r rheolydd allu cyfiawnhau hynny.",
      en: "The notice says that the record is kept permanently. The controller must be able to justify that."),
    "deadline.retention.youngest-child": Message(
      cy: "Ganed plentyn ieuengaf yr achos ar {start}. Yr oed pan ddinistrir y cofnod: {count}, ar {day}.",
      en: "The youngest child of the case was born on {start}. Age at which the record is destroyed: {count}, on {day}."),
    "deadline.retention.leap-birthday": Message(
      cy: "Nid oes 29 Chwefror yn y flwyddyn honno, felly cymerir {day} fel y pen-blwydd.",
      en: "That year has no 29 February, so {day} is taken as the birthday."),
    "deadline.retention.birth-unknown": Message(
      cy: "Nid yw dyddiad geni un o'r plant yn hysbys. Ni ellir dyfalu dyddiad, felly rhaid cadw'r cofnod.",
      en: "The date of birth of one of the children is not known. No date may be guessed, so the record must be kept."),
    "deadline.retention.new-proceedings": Message(
      cy: "Dechreuodd achos llys newydd ar {day}. Rhaid cadw'r cofnod.",
      en: "New proceedings began on {day}. The record must be kept."),
    "deadline.retention.account-created": Message(
      cy: "Crëwyd y cyfrif ar {day}. Mae pob cyfnod yn para chwe mis.",
      en: "The account was created on {day}. Each term lasts six months."),
    "deadline.retention.extended": Message(
      cy: "Gofynnodd y defnyddiwr ar {day} am gadw'r cyfrif. Ychwanegir chwe mis at {end}.",
      en: "The user asked on {day} to keep the account. Six months are added to {end}."),
    "deadline.retention.extended-too-late": Message(
      cy: "Gofynnodd y defnyddiwr ar {day} am gadw'r cyfrif, ond roedd y cyfnod wedi dod i ben ar {end}.",
      en: "The user asked on {day} to keep the account, but the term had ended on {end}."),
    "deadline.retention.remind": Message(
      cy: "Rhaid gofyn i'r defnyddiwr ar {day}, fis cyn y diwedd, a yw am gadw'r cyfrif.",
      en: "On {day}, a month before the end, the user must be asked whether to keep the account."),
    "deadline.retention.remove": Message(
      cy: "Oni estynnir y cyfnod, rhaid dileu'r cyfrif ar {day}.",
      en: "Unless the term is extended, the account must be removed on {day}."),
    "deadline.retention.no-reply": Message(
      cy: "Ni ddaeth ateb gan y defnyddiwr, ac nid yw'r hysbysiad yn dweud beth sy'n digwydd wedyn. Rhaid i'r rheolydd benderfynu.",
      en: "The user did not reply, and the notice does not say what happens then. The controller must decide."),
  ]

  private static let deadlineHold: [String: Message] = [
    "deadline.retention.legal-hold": Message(
      cy: "Mae gorchymyn cadw ar y cofnod. Ni chaniateir ei ddinistrio nes i'r gorchymyn gael ei godi.",
      en: "The record is under a hold. It must not be destroyed until the hold is released."),
    "deadline.retention.legal-hold.released": Message(
      cy: "Codwyd y gorchymyn cadw ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The hold was released on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-access-request": Message(
      cy: "Mae cais mynediad ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r cais ar agor.",
      en: "An access request that concerns the record is open. It must not be destroyed while the request is open."),
    "deadline.retention.open-access-request.released": Message(
      cy: "Caewyd y cais mynediad ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The access request was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-information-request": Message(
      cy: "Mae cais am wybodaeth ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r cais ar agor.",
      en: "A request for information that concerns the record is open. It must not be destroyed while the request is open."),
    "deadline.retention.open-information-request.released": Message(
      cy: "Caewyd y cais am wybodaeth ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The request for information was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-complaint": Message(
      cy: "Mae cwyn ar agor sy'n ymwneud â'r cofnod. Ni chaniateir ei ddinistrio tra bo'r gŵyn ar agor.",
      en: "A complaint that concerns the record is open. It must not be destroyed while the complaint is open."),
    "deadline.retention.open-complaint.released": Message(
      cy: "Caewyd y gŵyn ar {day}. Ni chaniateir dinistrio'r cofnod cyn hynny.",
      en: "The complaint was closed on {day}. The record must not be destroyed before then."),
    "deadline.retention.open-inquiry": Message(
      cy: "Mae ymchwiliad statudol ar y gweill y gallai fod arno eisiau'r cofnod. Ni chaniateir ei ddinistrio.",
      en: "A statutory inquiry that may want the record is under way. It must not be destroyed."),
    "deadline.retention.open-inquiry.released": Message(
      cy: "Rhyddhaodd yr ymchwiliad statudol y cofnod ar {day}. Ni chaniateir ei ddinistrio cyn hynny.",
      en: "The statutory inquiry released the record on {day}. It must not be destroyed before then."),
    "deadline.retention.open-investigation": Message(
      cy: "Mae ymchwiliad crwner ar y gweill y gallai fod arno eisiau'r cofnod. Ni chaniateir ei ddinistrio.",
      en: "A coroner's investigation that may want the record is under way. It must not be destroyed."),
    "deadline.retention.open-investigation.released": Message(
      cy: "Rhyddhaodd y crwner y cofnod ar {day}. Ni chaniateir ei ddinistrio cyn hynny.",
      en: "The coroner released the record on {day}. It must not be destroyed before then."),
  ]

  private static let deadlineAlternative: [String: Message] = [
    "deadline.alternative.reply-day-counts": Message(
      cy: "Darlleniad gofalus: mae'r cloc yn rhedeg eto ar ddiwrnod yr ateb ei hun. Nifer y diwrnodau nas cyfrifwyd: {count}.",
      en: "Cautious reading: the clock runs again on the day of the reply itself. Days not counted: {count}."),
    "deadline.alternative.guidance-pause": Message(
      cy: "Yn ôl canllawiau'r Comisiynydd cyn mis Chwefror 2026, gallai'r cloc sefyll tra disgwylid am eglurhad lle prosesid llawer o ddata am y person. Nifer y diwrnodau nas cyfrifwyd: {count}.",
      en: "Under the Commissioner's guidance before February 2026 the clock could stand still for a clarification where a large amount of data about the person was processed. Days not counted: {count}."),
    "deadline.alternative.receipt-day-counts": Message(
      cy: "Targed gofalus: cymerir y diwrnod derbyn fel y cyntaf o'r deg diwrnod ar hugain.",
      en: "Cautious target: the day of receipt is taken as the first of the thirty days."),
    "deadline.alternative.one-division-only": Message(
      cy: "Nid dyma'r gyfraith: dyma'r dyddiad a geir os hepgorir gwyliau banc un rhan o'r Deyrnas Unedig yn unig ({place}).",
      en: "Not the law: the date that comes out if the bank holidays of only one part of the United Kingdom are left out ({place})."),
    "deadline.alternative.from-agreed-record": Message(
      cy: "Darlleniad arall: cyfrifir y diwrnodau gwaith o {day}, pan gytunwyd ar gofnod y gŵyn.",
      en: "Other reading: the working days are counted from {day}, when the record of the complaint was agreed."),
  ]

  private static let deadlineError: [String: Message] = [
    "deadline.error.unknown-regime": Message(
      cy: "nid oes cyfundrefn o'r enw '{name}'", en: "there is no regime '{name}'"),
    "deadline.error.unknown-regime.nearest": Message(
      cy: "nid oes cyfundrefn o'r enw '{name}'; yr enw tebycaf yw '{nearest}'",
      en: "there is no regime '{name}'; the nearest name is '{nearest}'"),
    "deadline.error.unknown-division": Message(
      cy: "nid oes rhan o'r Deyrnas Unedig o'r enw '{name}' yn rhestr y gwyliau banc",
      en: "there is no part of the United Kingdom called '{name}' in the list of bank holidays"),
    "deadline.error.unknown-division.nearest": Message(
      cy: "nid oes rhan o'r Deyrnas Unedig o'r enw '{name}' yn rhestr y gwyliau banc; yr enw tebycaf yw '{nearest}'",
      en: "there is no part of the United Kingdom called '{name}' in the list of bank holidays; the nearest name is '{nearest}'"),
    "deadline.error.unknown-event": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}; y digwyddiadau yw: {names}",
      en: "the event '{name}' means nothing in {regime}; the events are: {names}"),
    "deadline.error.unknown-event.nearest": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}; yr enw tebycaf yw '{nearest}'",
      en: "the event '{name}' means nothing in {regime}; the nearest name is '{nearest}'"),
    "deadline.error.unknown-event.none": Message(
      cy: "nid oes ystyr i'r digwyddiad '{name}' yn {regime}, nad oes ganddi ddigwyddiadau",
      en: "the event '{name}' means nothing in {regime}, which has no events"),
    "deadline.error.bad-date": Message(
      cy: "nid yw '{text}' yn ddiwrnod ar gyfer '{name}'; ysgrifennwch ef fel 2026-03-14",
      en: "'{text}' is not a day for '{name}'; write it as 2026-03-14"),
    "deadline.error.time-missing": Message(
      cy: "mae angen amser yn ogystal â diwrnod ar gyfer '{name}', ac nid oes un yn '{text}'; ysgrifennwch ef fel 2026-12-04T16:30",
      en: "'{name}' needs a time as well as a day, and '{text}' has none; write it as 2026-12-04T16:30"),
    "deadline.error.bad-value": Message(
      cy: "ni all '{name}' fod yn '{text}'; y gwerthoedd yw: {allowed}",
      en: "'{name}' cannot be '{text}'; the values are: {allowed}"),
    "deadline.error.missing-event": Message(
      cy: "mae ar {regime} angen y digwyddiad '{name}'; ychwanegwch ef gyda'i ddiwrnod",
      en: "{regime} needs the event '{name}'; add it with its day"),
    "deadline.error.out-of-order": Message(
      cy: "mae '{later}' cyn '{earlier}'; gwiriwch y ddau ddyddiad",
      en: "'{later}' lies before '{earlier}'; check both dates"),
    "deadline.error.repeated": Message(
      cy: "mae mwy nag un dyddiad ar gyfer '{name}'; cadwch un",
      en: "there is more than one date for '{name}'; keep one"),
    "deadline.error.promise-not-applicable": Message(
      cy: "ni all addewid mewn diwrnodau redeg ochr yn ochr â {regime}; tynnwch nifer y diwrnodau",
      en: "a promise in days cannot run beside {regime}; leave the number of days out"),
  ]

  private static let deadlineHolidayError: [String: Message] = [
    "deadline.error.holidays.unreadable": Message(
      cy: "ni ellir darllen rhestr y gwyliau banc: {cause}; defnyddiwch y ffeil fel y mae GOV.UK yn ei chyhoeddi",
      en: "the list of bank holidays cannot be read: {cause}; use the file as GOV.UK publishes it"),
    "deadline.error.holidays.division-missing": Message(
      cy: "nid oes gwyliau banc ar gyfer '{division}' yn y rhestr",
      en: "the list of bank holidays has none for '{division}'"),
    "deadline.error.holidays.bad-date": Message(
      cy: "nid yw '{text}' yn ddiwrnod yn rhestr gwyliau banc '{division}'",
      en: "'{text}' is not a day in the bank holidays of '{division}'"),
    "deadline.error.holidays.untitled": Message(
      cy: "nid oes enw i'r ŵyl banc ar {day} yn '{division}'",
      en: "the bank holiday on {day} in '{division}' has no name"),
    "deadline.error.holidays.day-twice": Message(
      cy: "mae {day} ddwywaith yn rhestr gwyliau banc '{division}'",
      en: "{day} comes twice in the bank holidays of '{division}'"),
    "deadline.error.holidays.year-missing": Message(
      cy: "nid oes gwyliau banc ar gyfer {year} ym mhob rhan o'r Deyrnas Unedig yn y rhestr",
      en: "the list of bank holidays lacks {year} in at least one part of the United Kingdom"),
    "deadline.error.holidays.empty": Message(
      cy: "mae rhestr y gwyliau banc yn wag", en: "the list of bank holidays is empty"),
  ]

  private static let deadlineHoliday: [String: Message] = [
    "deadline.holiday.new-years-day": Message(cy: "Dydd Calan", en: "New Year's Day"),
    "deadline.holiday.second-january": Message(cy: "2 Ionawr", en: "2nd January"),
    "deadline.holiday.st-patricks-day": Message(cy: "Dydd Gŵyl Padrig", en: "St Patrick's Day"),
    "deadline.holiday.good-friday": Message(cy: "Dydd Gwener y Groglith", en: "Good Friday"),
    "deadline.holiday.easter-monday": Message(cy: "Dydd Llun y Pasg", en: "Easter Monday"),
    "deadline.holiday.early-may": Message(
      cy: "Gŵyl banc dechrau Mai", en: "Early May bank holiday"),
    "deadline.holiday.coronation": Message(
      cy: "Gŵyl banc coroni'r Brenin Charles III",
      en: "Bank holiday for the coronation of King Charles III"),
    "deadline.holiday.spring": Message(cy: "Gŵyl banc y gwanwyn", en: "Spring bank holiday"),
    "deadline.holiday.world-cup": Message(
      cy: "Gŵyl banc Cwpan y Byd", en: "World Cup bank holiday"),
    "deadline.holiday.battle-of-the-boyne": Message(
      cy: "Brwydr y Boyne (Dydd yr Orenwyr)", en: "Battle of the Boyne (Orangemen's Day)"),
    "deadline.holiday.summer": Message(cy: "Gŵyl banc yr haf", en: "Summer bank holiday"),
    "deadline.holiday.st-andrews-day": Message(cy: "Dydd Gŵyl Andreas", en: "St Andrew's Day"),
    "deadline.holiday.christmas-day": Message(cy: "Dydd Nadolig", en: "Christmas Day"),
    "deadline.holiday.boxing-day": Message(cy: "Gŵyl San Steffan", en: "Boxing Day"),
    "deadline.weekday.saturday": Message(cy: "dydd Sadwrn", en: "Saturday"),
    "deadline.weekday.sunday": Message(cy: "dydd Sul", en: "Sunday"),
  ]

  private static let deadlinePlace: [String: Message] = [
    "deadline.place.england-and-wales": Message(cy: "Cymru a Lloegr", en: "England and Wales"),
    "deadline.place.scotland": Message(cy: "yr Alban", en: "Scotland"),
    "deadline.place.northern-ireland": Message(cy: "Gogledd Iwerddon", en: "Northern Ireland"),
    "deadline.place.england-and-wales.scotland": Message(
      cy: "Cymru, Lloegr a'r Alban", en: "England, Wales and Scotland"),
    "deadline.place.england-and-wales.northern-ireland": Message(
      cy: "Cymru, Lloegr a Gogledd Iwerddon", en: "England, Wales and Northern Ireland"),
    "deadline.place.northern-ireland.scotland": Message(
      cy: "yr Alban a Gogledd Iwerddon", en: "Scotland and Northern Ireland"),
  ]

  /// Answers that are no date.
  private static let deadlineDue: [String: Message] = [
    "deadline.due.none": Message(cy: "Nid oes dyletswydd", en: "There is no duty"),
    "deadline.due.hold": Message(cy: "Wedi'i atal am y tro", en: "On hold"),
    "deadline.due.never": Message(cy: "Byth", en: "Never"),
    "deadline.due.valid": Message(
      cy: "Gellir dibynnu arni o hyd", en: "It can still be relied on"),
    "deadline.due.stale": Message(
      cy: "Mae'n rhy hen i ddibynnu arni", en: "It is too old to be relied on"),
    "deadline.due.undefined": Message(
      cy: "Nid yw'r rheolydd wedi dweud", en: "The controller has not said"),
  ]
}
