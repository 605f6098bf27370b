#!/usr/bin/env python3
"""Writes an invented register, and the same facts as fideslang manifests to check beside it.

    Benchmarks/registers/generate.py OUT N [STATEMENTS [SEED]]
    … --break-last                                             the last service breaks a rule

OUT/register     organisation.yaml and N services of STATEMENTS statements each, in Welsh and
                 English. Ten statements are 3 items, 2 purposes, 1 lawful basis, 1 source,
                 1 recipient, 1 retention term and 1 kind of person; more or fewer follow the
                 same order (KINDS).
OUT/fides        N systems with the same facts, and a policy of ten rules. Each purpose of a
                 service is a privacy declaration of its system: the items as data categories,
                 the people as data subjects, the lawful basis, the recipient as third party,
                 and the retention term as the text that fideslang has for it.
OUT/fides-least  the least that still is N systems × ten rules: one declaration a system, of
                 one coarse category, one coarse use and one kind of person, and nothing else.

What is compared, and why that is fair:
- Both tools read N units from disk, check the form of each value, check that each reference leads
  somewhere, and judge every unit by every rule. `fides --local evaluate` judges declarations × the
  ten rules of the policy; `addewid check` judges every statement by all the rules that it has, none
  of which can be left out, and reads two languages, terms and places in the notice besides.
- OUT/fides holds the facts of the register and no more: STATEMENTS declarations a system would give
  fides several times as many. Even so its time there grows faster than N, for it looks for each
  category in a list that the systems are in too. The goal is therefore judged by OUT/fides-least,
  which has about a third of the facts: where the comparison leans, it leans towards the peer.
- fides needs no server, database or network for this, and gets one file with all systems. Ours
  reads a file for each service, the only layout that it has.
- The register is as good as correct, and the systems break no rule: reading and checking are
  measured, not the printing of findings. With --break-last the last system has a use that the
  policy forbids, and the last service names a purpose that is not there; a tool that says so has
  read to the end.

The same arguments give the same bytes. No real body, person or register is in it.
"""
import argparse
import pathlib
import random

# In this order, again and again, until a service has its statements.
KINDS = ["subjects", "items", "purposes", "lawful-bases", "sources", "recipients", "retention",
         "items", "purposes", "items"]

# id, Welsh, English, category, kind of special data, fideslang's data category.
ITEMS = [
    ("full-name", "enw llawn", "full name", "ordinary", None, "user.name"),
    ("email-address", "cyfeiriad e-bost", "e-mail address", "ordinary", None,
     "user.contact.email"),
    ("telephone-number", "rhif ffôn", "telephone number", "ordinary", None,
     "user.contact.phone_number"),
    ("home-address", "cyfeiriad cartref", "home address", "ordinary", None,
     "user.contact.address.street"),
    ("postcode", "cod post", "postcode", "ordinary", None, "user.contact.address.postal_code"),
    ("date-of-birth", "dyddiad geni", "date of birth", "ordinary", None,
     "user.demographic.date_of_birth"),
    ("gender", "rhywedd", "gender", "ordinary", None, "user.demographic.gender"),
    ("language", "dewis iaith", "choice of language", "ordinary", None,
     "user.demographic.language"),
    ("job-title", "teitl swydd", "job title", "ordinary", None, "user.job_title"),
    ("workplace", "man gwaith", "place of work", "ordinary", None, "user.workplace"),
    ("bank-account", "manylion cyfrif banc", "bank account details", "ordinary", None,
     "user.financial.bank_account"),
    ("insurance-number", "rhif Yswiriant Gwladol", "National Insurance number", "ordinary", None,
     "user.government_id.national_identification_number"),
    ("correspondence", "gohebiaeth â ni", "correspondence with us", "ordinary", None,
     "user.content.private"),
    ("health", "gwybodaeth am iechyd", "information about health", "special", "health",
     "user.health_and_medical"),
    ("ethnic-origin", "tarddiad ethnig", "ethnic origin", "special", "ethnic-origin",
     "user.demographic.race_ethnicity"),
]
PURPOSES = [
    ("answer-applications", "ateb ceisiadau", "answer applications",
     "essential.service.operations"),
    ("make-payments", "gwneud taliadau", "make payments",
     "essential.service.payment_processing"),
    ("prevent-fraud", "atal twyll", "prevent fraud", "essential.fraud_detection"),
    ("send-notifications", "anfon hysbysiadau", "send notifications",
     "essential.service.notifications"),
    ("meet-legal-duties", "cyflawni dyletswyddau cyfreithiol", "meet legal duties",
     "essential.legal_obligation"),
    ("improve-the-service", "gwella’r gwasanaeth", "improve the service",
     "functional.service.improve"),
    ("report-on-the-service", "adrodd ar y gwasanaeth", "report on the service",
     "analytics.reporting"),
    ("keep-systems-secure", "cadw systemau’n ddiogel", "keep systems secure",
     "essential.service.security"),
]
# id, Welsh, English, article, law, fideslang's basis.
BASES = [
    ("public-task", "tasg er budd y cyhoedd", "a task in the public interest", "6(1)(e)",
     "Local Government and Elections (Wales) Act 2021 s.24", "Public interest"),
    ("legal-obligation", "rhwymedigaeth gyfreithiol", "a legal obligation", "6(1)(c)",
     "Equality Act 2010 s.149", "Legal obligations"),
]
SUBJECTS = [
    ("applicants", "ymgeiswyr", "applicants", "adult", "citizen_voter"),
    ("customers", "cwsmeriaid", "customers", "adult", "customer"),
    ("patients", "cleifion", "patients", "any", "patient"),
    ("employees", "gweithwyr", "employees", "adult", "employee"),
    ("visitors", "ymwelwyr", "visitors", "any", "visitor"),
]
SOURCES = [
    ("the-person", "y person ei hun", "the person", "person"),
    ("other-authorities", "awdurdodau eraill", "other authorities", "public-body"),
    ("health-board", "y bwrdd iechyd", "the health board", "public-body"),
    ("public-register", "cofrestr gyhoeddus", "a public register", "public-register"),
]
RECIPIENTS = [
    ("payment-provider", "y darparwr taliadau", "the payment provider", "processor", "contract"),
    ("hosting-provider", "y darparwr gwesteio", "the hosting provider", "processor", "contract"),
    ("partner-council", "cyngor partner", "a partner council", "controller",
     "data-sharing-agreement"),
    ("auditors", "yr archwilwyr", "the auditors", "controller", "data-sharing-agreement"),
]
TOPICS = [
    ("grants", "grantiau", "grants"), ("housing", "tai", "housing"),
    ("libraries", "llyfrgelloedd", "libraries"), ("parking", "parcio", "parking"),
    ("training", "hyfforddiant", "training"), ("licensing", "trwyddedu", "licensing"),
    ("school-meals", "prydau ysgol", "school meals"), ("waste", "gwastraff", "waste"),
    ("carers", "gofalwyr", "carers"), ("planning", "cynllunio", "planning"),
]
YEARS = [1, 2, 3, 5, 6, 7, 10]

ORGANISATION = """\
# An invented body, made by Benchmarks/registers/generate.py.
organisation: example-council
name: { cy: Cyngor Enghreifftiol, en: Example Council }
brand: { cy: Cyngor Enghreifftiol, en: Example Council }
example: true
public-authority: true
welsh-language-standards: true
division: england-and-wales
languages: [cy, en]
registration:
  reference: ZA000000
enquiries-email: requests@council.example
postal-address:
  cy: Y Tîm Llywodraethu Gwybodaeth (cyfeiriad enghreifftiol)
  en: Information Governance Team (example address)
notice:
  document: { cy: Hysbysiad preifatrwydd, en: Privacy notice }
  seed: invented.txt
  version: "1.0"
  published: 2026-01-05
  updated: 2026-06-01

contacts:
  - id: controller
    from: 3-4
    name: { cy: Y rheolydd data, en: The data controller }
    role: controller
    email: requests@council.example
    telephone: 01632 960000
    post: { cy: Cyfeiriad enghreifftiol, en: Example address }
  - id: data-protection-officer
    from: 5-6
    name: { cy: Y Swyddog Diogelu Data, en: The data protection officer }
    role: data-protection-officer
    email: dpo@council.example
    telephone: 01632 960001
    post: { cy: Cyfeiriad enghreifftiol, en: Example address }

rights:
RIGHTS
complaints:
  - id: complain-to-us
    from: 30
    name: { cy: Cwyno i ni, en: Complain to us }
    to: controller
    email: requests@council.example
    post: { cy: Cyfeiriad enghreifftiol, en: Example address }
  - id: complain-to-the-commissioner
    from: 31
    name: { cy: Cwyno i’r Comisiynydd Gwybodaeth, en: Complain to the Information Commissioner }
    to: commissioner
    website: https://ico.org.uk
    telephone: 0303 123 1113

transfers:
  - id: none-abroad
    from: 33
    name:
      cy: Nid yw data’n gadael y Deyrnas Unedig
      en: No data leaves the United Kingdom
    to: [United Kingdom]
    default: deny
    controller-after: same

automated-decisions:
  - id: none-automated
    from: 34
    name:
      cy: Nid yw peiriant yn penderfynu dim amdanoch
      en: No machine decides anything about you
    made: false
    special-data: false

security:
  - id: how-data-is-kept-safe
    from: 35
    name: { cy: Sut y cedwir data’n ddiogel, en: How data is kept safe }
    measures: [encryption, access by role, back-ups]

notices:
  - id: told-at-collection
    from: 36
    name: { cy: Dywedir wrthych wrth gasglu, en: You are told at collection }
    document: privacy notice
    told: at-collection

cookies:
  - id: session-cookie
    from: 37
    name: { cy: Cwci sesiwn, en: Session cookie }
    category: strictly-necessary
    duration: session
    default: allow
    consent: exempt
    exception: Sch A1 para 4

language-choices:
  - id: language-of-choice
    from: 38
    name: { cy: Eich dewis iaith, en: Your choice of language }
    follows: preference
    tongues: [cy, en]
"""

RIGHTS = [
    ("information", "Cael gwybod", "To be told"),
    ("access", "Gweld eich data", "To see your data"),
    ("rectification", "Cywiro eich data", "To have your data put right"),
    ("erasure", "Dileu eich data", "To have your data erased"),
    ("restriction", "Cyfyngu ar brosesu", "To restrict processing"),
    ("objection", "Gwrthwynebu", "To object"),
    ("portability", "Symud eich data", "To move your data"),
    ("automated-decisions", "Penderfyniad gan berson", "A decision by a person"),
]


def pair(welsh, english):
    return f"{{ cy: {welsh}, en: {english} }}"


def listed(names):
    return f"[{', '.join(names)}]"


def term(years):
    return f"{years} year{'s' if years > 1 else ''} after case closed"


def organisation():
    rights = "".join(
        f"  - id: right-{right}\n"
        f"    from: {20 + number}\n"
        f"    name: {pair(welsh, english)}\n"
        f"    right: {right}\n"
        "    within: 1 month\n"
        "    starts: receipt\n"
        "    pause: clarification\n"
        "    fee: none\n"
        "    identity: in-doubt\n"
        "    channels: [requests@council.example, form, verbal, written]\n"
        for number, (right, welsh, english) in enumerate(RIGHTS))
    return ORGANISATION.replace("RIGHTS\n", rights + "\n")


class Service:
    """One service: what is drawn for it once, and written out for each of the two tools."""

    def __init__(self, number, statements, chance):
        self.number = number
        self.topic = chance.choice(TOPICS)
        self.id = f"{self.topic[0]}-{number:05}"
        self.line = 40 + (number - 1) * (statements + 1)
        wanted = [KINDS[place % len(KINDS)] for place in range(statements)]
        drawn = {
            "subjects": SUBJECTS, "items": ITEMS, "purposes": PURPOSES, "lawful-bases": BASES,
            "sources": SOURCES, "recipients": RECIPIENTS}
        self.drawn = {kind: self.draw(chance, rows, wanted.count(kind))
                      for kind, rows in drawn.items()}
        self.years = [chance.choice(YEARS) for _ in range(wanted.count("retention"))]

    @staticmethod
    def draw(chance, rows, count):
        """Rows with an id of their own: where more are wanted than there are, they come again."""
        order = chance.sample(rows, len(rows))
        picked = []
        for place in range(count):
            row, again = order[place % len(order)], place // len(order)
            more = f" {again + 1}" if again else ""
            picked.append((row[0] + more.replace(" ", "-"), row[1] + more, row[2] + more, *row[3:]))
        return picked

    def ids(self, kind):
        return [row[0] for row in self.drawn[kind]]

    def share(self, kind, place, of):
        """Those of a kind that fall to one of several, so that none is left over."""
        ids = self.ids(kind)
        return ids[place::of] or ids[:1]

    def register(self, broken):
        out = [
            f"service: {self.id}",
            f"from: {self.line}",
            "name: " + pair(f"Gwasanaeth {self.topic[1]} {self.number}",
                            f"Service {self.number} for {self.topic[2]}"),
            "summary: " + pair(f"Yr hyn a wnawn ynghylch {self.topic[1]}.",
                               f"What we do about {self.topic[2]}."),
            f"handled-for: {self.ids('purposes')[0]}",
            "events: [case-closed]",
        ]
        line = self.line

        def state(name, *rest, source=True):
            nonlocal line
            line += 1
            out.append(f"  - id: {rest[0]}")
            out.append(f"    from: {line}" if source else
                       "    assumed:\n"
                       "      cy: Nid yw’r hysbysiad yn dweud pryd mae’r cyfnod yn dechrau.\n"
                       "      en: The notice does not say when the term starts.\n"
                       "    confirmed-by: data-protection-officer")
            out.append(f"    name: {name}")
            out.extend(f"    {key}: {value}" for key, value in rest[1:])

        out += ["", "subjects:"]
        for row in self.drawn["subjects"]:
            state(pair(*row[1:3]), row[0], ("age", row[3]))
        out += ["", "items:"]
        for place, row in enumerate(self.drawn["items"]):
            special = [("special", listed([row[4]]))] if row[4] else []
            state(pair(*row[1:3]), row[0], ("category", row[3]), *special,
                  ("subjects", listed(self.ids("subjects"))),
                  ("sources", listed(self.share("sources", place, len(self.drawn["items"])))),
                  ("required-for", pair("Hebddo ni allwn roi’r gwasanaeth.",
                                        "Without it we cannot give the service.")))
        out += ["", "sources:"]
        for row in self.drawn["sources"]:
            state(pair(*row[1:3]), row[0], ("type", row[3]))
        out += ["", "purposes:"]
        for row in self.drawn["purposes"]:
            state(pair(*row[1:3]), row[0], ("items", listed(self.ids("items"))),
                  ("public-task", pair("Darparu gwasanaethau i drigolion.",
                                       "To provide services to residents.")))
        out += ["", "lawful-bases:"]
        special = any(row[4] for row in self.drawn["items"])
        bases = self.drawn["lawful-bases"]
        for place, row in enumerate(bases):
            conditions = [("special", "[9(2)(g)]"), ("schedule-1", '["para 6"]')] if special else []
            purposes = self.share("purposes", place, len(bases))
            state(pair(*row[1:3]), row[0], ("article", row[3]), *conditions,
                  ("laws", f'["{row[4]}"]'),
                  ("purposes", listed(purposes + ["no-such-purpose"] * broken)))
        out += ["", "recipients:"]
        for row in self.drawn["recipients"]:
            state(pair(*row[1:3]), row[0], ("role", row[3]), ("items", listed(self.ids("items"))),
                  ("purposes", listed(self.ids("purposes"))), ("form", "identifiable"),
                  ("agreements", listed([row[4]])))
        out += ["", "retention:"]
        for place, years in enumerate(self.years):
            # The first is for the whole record, any further one for an item.
            scope = [("items", listed([self.ids("items")[place % len(self.ids("items"))]]))] \
                if place else []
            more = f" {place + 1}" if place else ""
            state(pair(f"Cofnodion {self.topic[1]}{more}", f"Records of {self.topic[2]}{more}"),
                  f"records-{place + 1}", *scope,
                  ("keep", term(years)),
                  ("then", "erase"), ("approval", "second person"), source=False)
        return "\n".join(out) + "\n"

    def system(self, declarations):
        return "\n".join([
            f"  - fides_key: {self.id.replace('-', '_')}",
            f"    name: Service {self.number} for {self.topic[2]}",
            f"    description: What we do about {self.topic[2]}.",
            "    system_type: Service",
            "    privacy_declarations:",
            *declarations]) + "\n"

    def manifest(self, broken):
        categories = sorted({row[5] for row in self.drawn["items"]})
        subjects = sorted({row[4] for row in self.drawn["subjects"]})
        parties = "; ".join(row[2] for row in self.drawn["recipients"])
        bases = self.drawn["lawful-bases"]
        special = [
            "        processes_special_category_data: true",
            "        special_category_legal_basis: "
            "Reasons of substantial public interest (with a basis in law)",
        ] if any(row[4] for row in self.drawn["items"]) else []
        lines = []
        for place, row in enumerate(self.drawn["purposes"]):
            years = self.years[place % len(self.years)]
            lines += [
                f"      - name: {row[2]}",
                f"        data_categories: {listed(categories)}",
                f"        data_use: {FORBIDDEN_USE if broken and place == 0 else row[3]}",
                f"        data_subjects: {listed(subjects)}",
                f"        legal_basis_for_processing: {bases[place % len(bases)][5]}",
                *special,
                f"        retention_period: {term(years)}",
                "        data_shared_with_third_parties: true",
                f"        third_parties: {parties}",
            ]
        return self.system(lines)

    def least_manifest(self, broken):
        # Coarse keys: fides climbs from each key to its root, and there is little to climb here.
        purpose = self.drawn["purposes"][0]
        category = ".".join(self.drawn["items"][0][5].split(".")[:2])
        use = purpose[3].split(".")[0]
        return self.system([
            f"      - name: {purpose[2]}",
            f"        data_categories: [{category}]",
            f"        data_use: {FORBIDDEN_USE if broken else use}",
            f"        data_subjects: [{self.drawn['subjects'][0][4]}]",
        ])


# Each forbids something near to what the systems declare: their categories and people, for uses
# that none of them has.
FORBIDDEN = [
    ("user.contact", "marketing"),
    ("user.name", "marketing.advertising"),
    ("user.demographic", "marketing.advertising.profiling"),
    ("user.financial", "marketing.communications"),
    ("user.government_id", "third_party_sharing"),
    ("user.health_and_medical", "personalize"),
    ("user.content", "sales"),
    ("user.job_title", "personalize.content"),
    ("user.workplace", "collect"),
    ("user", "marketing.advertising.third_party"),
]
FORBIDDEN_USE = "marketing.advertising.third_party.targeted"


def policy():
    lines = ["policy:", "  - fides_key: data_protection", "    name: Data protection",
             "    description: What no service may do.", "    rules:"]
    subjects = listed(sorted({row[4] for row in SUBJECTS}))
    for number, (category, use) in enumerate(FORBIDDEN, 1):
        lines += [
            f"      - name: rule_{number}",
            "        data_categories:", "          matches: ANY", f"          values: [{category}]",
            "        data_uses:", "          matches: ANY", f"          values: [{use}]",
            "        data_subjects:", "          matches: ANY", f"          values: {subjects}",
        ]
    return "\n".join(lines) + "\n"


def generate(out, count, statements=10, seed=1, break_last=False):
    """Returns the ids of the services."""
    chance = random.Random(seed)
    out = pathlib.Path(out)
    (out / "register/services").mkdir(parents=True)
    (out / "register/organisation.yaml").write_text(organisation(), encoding="utf-8")
    services = [Service(number, statements, chance) for number in range(1, count + 1)]

    def broken(service):
        return break_last and service is services[-1]

    for service in services:
        (out / f"register/services/{service.id}.yaml").write_text(
            service.register(broken(service)), encoding="utf-8")
    for folder, manifest in [("fides", Service.manifest), ("fides-least", Service.least_manifest)]:
        (out / folder).mkdir()
        (out / folder / "policy.yml").write_text(policy(), encoding="utf-8")
        (out / folder / "systems.yml").write_text(
            "system:\n" + "".join(manifest(service, broken(service)) for service in services),
            encoding="utf-8")
    return [service.id for service in services]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", metavar="OUT", help="folder that is not there yet, or is empty")
    parser.add_argument("count", metavar="N", type=int, help="services, 1 to 99999")
    parser.add_argument("statements", metavar="STATEMENTS", type=int, nargs="?", default=10,
                        help="statements a service, 7 to 200 (10)")
    parser.add_argument("seed", metavar="SEED", type=int, nargs="?", default=1)
    parser.add_argument("--break-last", action="store_true")
    given = parser.parse_args()
    if not 1 <= given.count <= 99_999:
        parser.error("N must be 1 to 99999")
    if not len(set(KINDS)) <= given.statements <= 200:
        parser.error("STATEMENTS must be 7 to 200: a service needs one of each kind")
    try:
        generate(given.out, given.count, given.statements, given.seed, given.break_last)
    except FileExistsError as error:
        parser.error(f"{error.filename} is there already: name an empty folder")


if __name__ == "__main__":
    main()
