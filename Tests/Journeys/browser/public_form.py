"""The words of the public pages, as people must read them, and the way through the form."""
WORDS = {
    "cy": {
        "go": "Parhau yn Gymraeg",
        "home": "Beth hoffech chi ei wneud?",
        "to-notice": "Gweld sut rydym yn defnyddio eich gwybodaeth",
        "in-detail": "Yn fanwl",
        "sections": [
            "Pwy ydym ni a sut i gysylltu â ni", "Am bwy mae’r wybodaeth", "Beth sydd gennym",
            "O ble y daw", "Pam rydym yn ei defnyddio, ac ar ba sail gyfreithiol",
            "Gyda phwy rydym yn ei rhannu",
            "Gwybodaeth sy’n gadael y wlad, neu’n mynd i gorff arall",
            "Am ba hyd rydym yn ei chadw", "Eich hawliau", "Eich dewisiadau",
            "Penderfyniadau awtomataidd", "Plant a phobl ifanc", "Sut rydym yn ei diogelu",
            "Ystadegau, ymchwil a’r hyn rydym yn ei gyhoeddi",
            "Beth arall rydym yn ei ddweud wrthych", "Sut i gwyno",
            "Beth nad yw’r hysbysiad yn ei ddweud",
        ],
        "ask": "Gofyn am wybodaeth",
        "start": "Dechrau nawr",
        "continue": "Parhau",
        "switch": "Carry on in English",
        "error": "Gwall: ",
        "problem": "Mae problem",
        "kind-missing": "Dewiswch am beth yr hoffech ofyn",
        "request-missing": "Ysgrifennwch pa wybodaeth hoffech chi ei chael",
        "request-long": "Ysgrifennwch eich cais mewn 5000 o nodau neu lai",
        "name-missing": "Rhowch eich enw",
        "name-long": "Rhowch eich enw mewn 200 o nodau neu lai",
        "reply-missing": "Rhowch gyfeiriad e-bost neu gyfeiriad post",
        "email-wrong": "Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@enghraifft.cymru",
        "language-missing": "Dewiswch iaith yr ateb",
        "check": "Gwirio eich atebion cyn anfon",
        "change-name": "Newid eich enw",
        "send": "Anfon y cais",
        "sent": "Mae eich cais wedi dod i law",
        "due-foi": "Rhaid i ni ateb erbyn dydd Iau 24 Rhagfyr 2026.",
        "due-sar": "Rhaid i ni ateb erbyn dydd Mawrth 29 Rhagfyr 2026.",
        "promised-sar": "Rydym hefyd wedi addo ateb erbyn dydd Gwener 25 Rhagfyr 2026",
        "letter-due-foi": "24 Rhagfyr 2026",
        "letter-due-sar": "25 Rhagfyr 2026",
        "working": "Sut y cyfrifwyd y dyddiad",
        "subject": "Rydym wedi cael eich ymholiad",
        "thanks-foi": "Diolch am eich cais rhyddid gwybodaeth",
        "thanks-sar": "Diolch am ofyn am y data sydd gennym amdanoch",
        "not-found": "Ni allwn ddod o hyd i'r dudalen",
    },
    "en": {
        "go": "Continue in English",
        "home": "What would you like to do?",
        "to-notice": "See how we use your information",
        "in-detail": "In detail",
        "sections": [
            "Who we are and how to reach us", "Who the information is about", "What we hold",
            "Where it comes from", "Why we use it, and on which basis in law",
            "Who we share it with", "Information that leaves the country, or passes to another body",
            "How long we keep it", "Your rights", "Your choices", "Automated decisions",
            "Children and young people", "How we keep it safe",
            "Statistics, research and what we publish", "What else we tell you",
            "How to complain", "What the notice does not say",
        ],
        "ask": "Ask for information",
        "start": "Start now",
        "continue": "Continue",
        "switch": "Parhau yn Gymraeg",
        "error": "Error: ",
        "problem": "There is a problem",
        "kind-missing": "Choose what you would like to ask for",
        "request-missing": "Write what information you would like",
        "request-long": "Write your request in 5000 characters or fewer",
        "name-missing": "Enter your name",
        "name-long": "Enter your name in 200 characters or fewer",
        "reply-missing": "Enter an e-mail address or a postal address",
        "email-wrong":
            "Enter an e-mail address in the right form, like name@example.wales",
        "language-missing": "Choose the language of the answer",
        "check": "Check your answers before you send them",
        "change-name": "Change your name",
        "send": "Send the request",
        "sent": "We have your request",
        "due-foi": "We must answer by Thursday 24 December 2026.",
        "due-sar": "We must answer by Tuesday 29 December 2026.",
        "promised-sar": "We have also promised an answer by Friday 25 December 2026",
        "letter-due-foi": "24 December 2026",
        "letter-due-sar": "25 December 2026",
        "working": "How the date was worked out",
        "subject": "We have received your enquiry",
        "thanks-foi": "Thank you for your freedom of information request",
        "thanks-sar": "Thank you for asking for the data we hold about you",
        "not-found": "We cannot find that page",
    },
}

ASK = {"cy": "/cy/gofyn-am-wybodaeth", "en": "/en/ask-for-information"}
QUESTIONS = {
    "cy": {"kind": "math", "request": "cais", "name": "enw", "reply": "ateb",
           "language": "iaith"},
    "en": {"kind": "kind", "request": "request", "name": "name", "reply": "reply",
           "language": "language"},
}
CHECK = {"cy": "/gwirio-eich-atebion", "en": "/check-your-answers"}
NOTICE = {"cy": "/cy/preifatrwydd/ymholiadau-gwybodaeth",
          "en": "/en/privacy/information-enquiries"}
PUBLISHED = {"cy": "/cy/ceisiadau-a-gyhoeddwyd", "en": "/en/published-requests"}
COOKIES = {"cy": "/cy/cwcis", "en": "/en/cookies"}
ACCESSIBILITY = {"cy": "/cy/hygyrchedd", "en": "/en/accessibility"}

REFERENCE = r"(?:FOI|SAR)-[0-9A-Z]{4}-[0-9A-Z]{4}"


def question(language, name):
    return f"{ASK[language]}/{QUESTIONS[language][name]}"


def other(language):
    return "en" if language == "cy" else "cy"


def answer_all(browser, language, *, kind, request, name, email=None, address=None,
               answer_in="en"):
    """Goes through the five questions; ends at the check page."""
    words = WORDS[language]
    browser.open(question(language, "kind")).choose("kind", kind).press(words["continue"])
    browser.fill("request", request).press(words["continue"])
    browser.fill("name", name).press(words["continue"])
    if email:
        browser.fill("email", email)
    if address:
        browser.fill("postal-address", address)
    browser.press(words["continue"])
    browser.choose("language", answer_in).press(words["continue"])
    assert browser.heading == words["check"]
    return browser


def send(browser, language):
    """Sends what the check page shows, and returns the reference."""
    browser.press(WORDS[language]["send"])
    assert browser.heading == WORDS[language]["sent"]
    return browser.one(".reference").text
