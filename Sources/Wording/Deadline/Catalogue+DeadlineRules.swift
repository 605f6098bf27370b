/// The clocks of law, regime by regime.
extension Catalogue {
  static let deadlineDays: [String: Message] = [
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

  static let deadlineRights: [String: Message] = [
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

  static let deadlineComplaint: [String: Message] = [
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

  static let deadlineFOI: [String: Message] = [
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

  static let deadlineEIR: [String: Message] = [
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

  static let deadlineNotices: [String: Message] = [
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

  static let deadlinePromise: [String: Message] = [
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

  static let deadlineSocial: [String: Message] = [
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

  /// Answers that are no date.
  static let deadlineDue: [String: Message] = [
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
