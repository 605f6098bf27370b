"""The words of the console, as staff must read them, and the ways through it."""
WORDS = {
    "cy": {
        "sign-in": "Mewngofnodi",
        "wrong": "Nid yw'r enw a'r cyfrinair yn cyfateb. Rhowch gynnig arall arni",
        "cases": "Achosion",
        "not-set": "Heb ei osod eto",
        "set-status": "Gosod y statws datgelu",
        "set": "Gosod y statws",
        "status-missing": "Dewiswch y statws newydd",
        "open": "Agored",
        "opened": "Agorwyd yn ddiweddarach",
        "one-year": "25 Tachwedd 2027",
        "two-years": "25 Tachwedd 2028",
        "would-keep": "Bydd yn cael ei gadw tan 25 Tachwedd 2028",
        "close": "Cau'r achos",
        "outcome-missing": "Dewiswch sut yr atebwyd y cais",
        "topic-missing": "Dewiswch ddosbarth o'r cynllun cyhoeddi",
        "closed": "Achos wedi'i gau",
        "in-full": "Datgelwyd y cyfan",
        "earlier": "Dyddiadau cynharach",
        "publish": "Cyhoeddi'n ddienw",
        "check-text": "Gwirio'r testun",
        "found": "Tynnwch o'r testun bob dim a allai ddangos pwy ofynnodd",
        "the-name": "Yr enw",
        "the-email": "Y cyfeiriad e-bost",
        "disclose": "Datgelu i dderbynnydd",
        "check-permitted": "Gwirio a ganiateir hyn",
        "permitted": "Caniateir y datgeliad",
        "refused": "Gwrthodir y datgeliad",
        "not-covered": "Heb ei gynnwys yn yr hysbysiad",
        "review": "Gellir datgelu yn awr, ac adolygir y penderfyniad wedyn",
        "reason-now-missing": "Rhowch y rheswm dros ddatgelu yn awr",
        "commissioner": "Swyddfa’r Comisiynydd Gwybodaeth",
        "confirm": "Cadarnhau a lawrlwytho",
        "language-item": "iaith yr ohebiaeth",
        "disclosed-act": "Datgelwyd i dderbynnydd",
        "judge": "Cofnodi’r adolygiad",
        "which-missing": "Dewiswch y datgeliad",
        "outcome-judged-missing": "Dywedwch a oedd yn iawn",
        "same-person": "Chi a wnaeth y datgeliad hwn; rhaid i rywun arall ei adolygu",
        "judged-right": "Adolygwyd: roedd yn iawn",
        "none-waiting": "Nid oes dim yn aros am adolygiad.",
        "officers-only": "Dim ond swyddog llywodraethu gwybodaeth a all adolygu.",
        "find": "Dod o hyd i ymholiadau'r person hwn",
        "matched-both": "Yr enw a'r cyfeiriad",
        "matched-name": "Yr enw yn unig",
        "answer-html": "Lawrlwytho dogfen i'r person (HTML)",
        "answer-json": "Lawrlwytho data i'w hailddefnyddio (JSON)",
        "identity-missing": "Cadarnhewch pwy yw’r ceisydd cyn gwneud yr ateb",
        "answer-title": "Yr wybodaeth sydd gennym amdanoch",
        "retention": "Cadw a dinistrio",
        "make": "Llunio'r cynllun",
        "day-missing": "Rhowch y diwrnod",
        "day-future": "Nodwch heddiw neu ddiwrnod sydd wedi bod",
        "own-plan": "Chi luniodd y cynllun hwn, felly rhaid i berson arall ei gymeradwyo.",
        "approve": "Cymeradwyo'r cynllun",
        "reason-missing": "Rhowch reswm",
        "destroy": "Dinistrio'r cofnodion",
        "approved": "Cymeradwywyd, heb ei weithredu eto",
        "carried-out": "Gweithredwyd",
        "figures": "Ffigurau",
        "agrees": "Mae'r cyfrif yn cytuno â'r storfa achosion.",
        "proof": "Prawf",
        "kept": "Cadwyd",
        "broken": "Torrwyd",
        "ledger": "Cyfriflyfr",
        "verify": "Dilysu'r cyfriflyfr",
        "sound": "Yn gyfan: ni chanfuwyd unrhyw nam",
        "export": "Lawrlwytho'r cyfriflyfr",
        "sign-out": "Allgofnodi",
        "changed": "Mae rhywbeth wedi newid yn y cyfamser",
    },
    "en": {
        "sign-in": "Sign in",
        "wrong": "The user name and password do not match. Try again",
        "cases": "Cases",
        "not-set": "Not set yet",
        "set-status": "Set the disclosure status",
        "set": "Set the status",
        "status-missing": "Choose the new status",
        "open": "Open",
        "opened": "Subsequently opened",
        "one-year": "25 November 2027",
        "two-years": "25 November 2028",
        "would-keep": "It will be kept until 25 November 2028",
        "close": "Close the case",
        "outcome-missing": "Choose how the request was answered",
        "topic-missing": "Choose a class of the publication scheme",
        "closed": "Closed case",
        "in-full": "Disclosed in full",
        "earlier": "Earlier dates",
        "publish": "Publish anonymously",
        "check-text": "Check the text",
        "found": "Take out of the text everything that could show who asked",
        "the-name": "The name",
        "the-email": "The e-mail address",
        "disclose": "Disclose to a recipient",
        "check-permitted": "Check whether this is permitted",
        "permitted": "The disclosure is permitted",
        "refused": "The disclosure is refused",
        "not-covered": "Not covered by the notice",
        "review": "You may disclose now, and the decision will be reviewed afterwards",
        "reason-now-missing": "Enter the reason for disclosing now",
        "commissioner": "the Information Commissioner’s Office",
        "confirm": "Confirm and download",
        "language-item": "language of correspondence",
        "disclosed-act": "Disclosed to a recipient",
        "judge": "Record the review",
        "which-missing": "Choose the disclosure",
        "outcome-judged-missing": "Say whether it was right",
        "same-person": "You made this disclosure; somebody else must review it",
        "judged-right": "Reviewed: it was right",
        "none-waiting": "Nothing waits for a review.",
        "officers-only": "Only an information governance officer can review.",
        "find": "Find this person's enquiries",
        "matched-both": "The name and the address",
        "matched-name": "The name only",
        "answer-html": "Download a document for the person (HTML)",
        "answer-json": "Download data for reuse (JSON)",
        "identity-missing": "Confirm who the requester is before you make the answer",
        "answer-title": "The information that we hold about you",
        "retention": "Retention",
        "make": "Make the plan",
        "day-missing": "Enter the day",
        "day-future": "Enter today or a day that has been",
        "own-plan": "You made this plan, so another person must approve it.",
        "approve": "Approve the plan",
        "reason-missing": "Enter a reason",
        "destroy": "Destroy the records",
        "approved": "Approved, not carried out yet",
        "carried-out": "Carried out",
        "figures": "Figures",
        "agrees": "The count agrees with the case store.",
        "proof": "Proof",
        "kept": "Kept",
        "broken": "Broken",
        "ledger": "Ledger",
        "verify": "Verify the ledger",
        "sound": "Whole: no faults were found",
        "export": "Download the ledger",
        "sign-out": "Sign out",
        "changed": "Something changed in the meantime",
    },
}

SIGN_IN = {"cy": "/cy/consol/mewngofnodi", "en": "/en/console/sign-in"}
CASES = {"cy": "/cy/consol/achosion", "en": "/en/console/cases"}
RETENTION = {"cy": "/cy/consol/cadw", "en": "/en/console/retention"}
FIGURES = {"cy": "/cy/consol/ffigurau", "en": "/en/console/figures"}
PROOF = {"cy": "/cy/consol/prawf", "en": "/en/console/proof"}
DISCLOSURES = {"cy": "/cy/consol/datgeliadau", "en": "/en/console/disclosures"}
LEDGER = {"cy": "/cy/consol/cyfriflyfr", "en": "/en/console/ledger"}
CERTIFICATE = {"cy": "/tystysgrif", "en": "/certificate"}

SESSION = "addewid-staff"


def sign_in(browser, server, language):
    browser.open(SIGN_IN[language]).fill("name", "staff").fill("password", server.password)
    browser.press(WORDS[language]["sign-in"])
    assert browser.path == CASES[language]
    return browser


def open_case(browser, language, reference):
    """Opens a case from the list, by its reference; looks through the pages of the list."""
    browser.open(CASES[language])
    for _ in range(20):
        found = [link for link in browser.all("tbody a") if link.text == reference]
        if found:
            return browser.follow(found[0].click)
        browser.follow(browser.one(".paging [rel=next]").click)
    raise AssertionError(f"{reference} is not in the list")


def facts(browser, within="main"):
    """The names and values of the lists of facts, in their order."""
    return browser.run("""
        const read = it => it.innerText.replace(/\\s+/g, ' ').trim();
        return Object.fromEntries([...document.querySelectorAll(arguments[0] + ' dt')]
          .map(name => [read(name), read(name.nextElementSibling)]));""", within)


def problems(browser):
    return [link.text for link in browser.all(".error-summary a")]
