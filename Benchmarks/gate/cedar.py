"""The rules of the example registers in Cedar, and the expected table's requests to it.

One policy for each recipient and source: purpose, person, items and everything that the register
asks for, as conditions on the context. Days are numbers (20261126); what was not given is a day
that never comes, or an empty word. Cedar permits or forbids, and gives no least set of items: it is
asked once for each item. What never goes, reviews and the two kinds of no are not written in it.
"""
import csv
import pathlib

import yaml

NEVER = 99_999_999
DAYS = """appointment requirement concern request assurance safeguard instruction restriction
correction plan.approved court-order.date consent.date consent.given approval.president
approval.welsh-ministers approval.case-review approval.framework approval.compliance
approval.exception agreement.start agreement.signed prior-awareness.date recipient.approved
opt-out transfer.completed""".split()
ENDS = """court-order.end consent.end agreement.end recipient.link-end recipient.approved-end
instruction.withdrawn restriction.lifted""".split()
WORDS = """by need reason programme law decider vital-interests incapacity immediate access method
matter grant project study form court-order.kind court-order.case court-order.programme
consent.state agreement.kind prior-awareness prior-awareness.reason subject.kind subject.upn
subject.region recipient.link recipient.acts-for recipient.role recipient.region recipient.country
recipient.location recipient.team recipient.product return.name return.year format
restriction.exception restriction.decider plan.approver bulk""".split()
LISTS = """court-order.sources court-order.items court-order.recipients court-order.purposes
consent.formats agreement.items return.items need.items relevant already-held""".split()


def name(key):
    return key.replace(".", "_").replace("-", "_")


def day(key):
    return f"context.{name(key)} <= context.at"


def span(start, end):
    return f"({day(start)} && context.at <= context.{name(end)})"


def said(key):
    return f'context.{name(key)} != ""'


def one_of(key, words):
    return "[" + ", ".join(f'"{word}"' for word in words) + f"].contains(context.{name(key)})"


AGREED = f'(context.consent_state == "given" && {span("consent.date", "consent.end")})'
ORDER = (f'({span("court-order.date", "court-order.end")} && context.court_order_case == ""'
         ' && (context.court_order_recipients.isEmpty()'
         ' || context.court_order_recipients.contains(context.recipient)))')
LAW = f'({said("law")} && !["UKGDPR-6-1-f", "DPA-2018-sch2-para2"].contains(context.law))'
DECIDED = f'({LAW} && {said("decider")})'
CONDITIONS = {
    "need": said("need"), "reason": said("reason"), "law": LAW, "law-with-decider": DECIDED,
    "told": f'((context.prior_awareness == "told" && {day("prior-awareness.date")})'
            f' || {said("prior-awareness.reason")})',
    "consent": AGREED, "format-agreed": "context.consent_formats.contains(context.format)",
    "consent-or-direction": f'({AGREED} || (context.court_order_kind == "direction" && {ORDER}'
                            ' && context.court_order_sources.contains(context.recipient)))',
    "permission-or-law": f"({AGREED} || {DECIDED})",
    "court-permission": f'(context.court_order_kind == "permission" && {ORDER})',
    "court-order": f'(context.court_order_kind == "order" && {ORDER})',
    "court-order-or-requirement":
        f'(["order", "requirement"].contains(context.court_order_kind) && {ORDER})',
    "order-or-proceedings":
        f'(context.matter == "proceedings" || (context.court_order_kind == "order" && {ORDER}))',
    "ordered-programme": "context.court_order_programme == context.programme",
    "concerned-by-order": 'context.recipient_link != "none"',
    "immediate": 'context.immediate == "yes"', "vital-interests": said("vital-interests"),
    "incapacity": said("incapacity"), "presidents-approval": day("approval.president"),
    "ministers-approval": day("approval.welsh-ministers"),
    "project-approved": 'context.project == "approved"', "signed": day("agreement.signed"),
    "case-review": day("approval.case-review"), "research-framework": day("approval.framework"),
    "compliance": day("approval.compliance"), "assurance": day("assurance"),
    "product-named": said("recipient.product"), "team-named": said("recipient.team"),
    "grant-named": said("grant"), "matter-recorded": said("matter"), "request": day("request"),
    "instruction": f'({day("instruction")} && context.at < context.instruction_withdrawn)',
    "study-registered": said("study"), "appointment": day("appointment"),
    "approved-list": span("recipient.approved", "recipient.approved-end"),
    "same-region": f'({said("subject.region")}'
                   ' && context.subject_region == context.recipient_region)',
    "view-only": 'context.access == "view"', "named-return": said("return.name"),
    "list-of-the-year":
        "(context.return_year == context.year && context.return_items.contains(context.item))",
    "not-opted-out": "context.at < context.opt_out", "no-objection": "context.at < context.opt_out",
    "relevance": "context.relevant.contains(context.item)",
    "anonymised": 'context.form == "anonymised"',
    "acts-for-the-person": 'context.recipient_link == "representative"',
}
GATES = {
    "permission-of-the-court": "court-permission", "court-order": "court-order",
    "court-direction": "consent-or-direction", "consent": "consent",
    "permission-or-law": "permission-or-law", "lawful-basis-recorded": "law-with-decider",
    "need-for-the-job": "need", "safeguarding": "need", "told-beforehand": "told",
    "vital-interests": "vital-interests", "incapacity": "incapacity",
    "presidents-approval": "presidents-approval", "ministers-approval": "ministers-approval",
    "case-by-case-review": "case-review", "research-framework": "research-framework",
    "data-protection-law-met": "compliance", "as-representative": "acts-for-the-person",
    "opt-out-offered": "not-opted-out", "confidentiality-agreement-signed": "signed",
    "users-instructions": "instruction",
}
ALWAYS = [
    '(context.bulk != "yes" || (context.plan_approver == "second-person"'
    f' && {day("plan.approved")}))',
    f'(context.at < context.restriction || context.restriction_lifted <= context.at'
    f' || {said("restriction.decider")})',
    "(context.need_items.isEmpty() || context.need_items.contains(context.item))",
    "(context.relevant.isEmpty() || context.relevant.contains(context.item))",
]


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def policy(body, service, statement, rules, action, all_items):
    when = list(ALWAYS)
    if purposes := sum((listed(rule.get("purposes")) for rule in rules), []) \
            or listed(statement.get("purposes")):
        when.append(one_of("purpose", purposes))
    if items := listed(statement.get("items")):
        when.append(one_of("item", sum((all_items.get(item, [item]) for item in items), [])))
    if without := listed(statement.get("without")):
        when.append("!" + one_of("item", without))
    if subjects := listed(statement.get("subjects")):
        kinds = sum((listed(rule.get("kinds")) for rule in rules), [])
        when.append(f'({one_of("subject", subjects)} || {one_of("subject.kind", kinds)})')
    met = [name for rule in rules for name in rule.get("met-by") or {}]
    for gate in listed(statement.get("gates")):
        if gate in GATES and gate not in met:
            when.append(CONDITIONS[GATES[gate]])
    if statement.get("form") == "anonymous":
        when.append(CONDITIONS["anonymised"])
    under = sum((listed(rule.get("under")) for rule in rules), []) \
        or listed(statement.get("agreements"))
    if under:
        when.append(one_of("agreement.kind", under + (
            ["confidentiality"] if "confidentiality-agreement" in under else [])))
        when.append(span("agreement.start", "agreement.end"))
    for rule in rules:
        asked = [CONDITIONS[it] for it in listed(rule.get("conditions")) if it in CONDITIONS]
        for key, words in [("law", "cites"), ("recipient.role", "roles"),
                           ("recipient.link", "links"), ("method", "methods"),
                           ("court-order.programme", "programmes"),
                           ("recipient.country", "countries"), ("recipient.location", "stored-in")]:
            if rule.get(words):
                asked.append(one_of(key, listed(rule[words])))
        if about := listed(rule.get("about")):
            asked = [f'(!{one_of("subject", about)} || ({" && ".join(asked)}))'] if asked else []
        when += asked
    resource = f'Flow::"{body}/{service}/{statement["id"]}"'
    return (f'permit(principal, action == Action::"{action}", resource == {resource})\n'
            f'when {{ {" && ".join(when)} }};')


def policies(root):
    texts = []
    for path in sorted(pathlib.Path(root, "Examples/registers").glob("*/services/*.yaml")):
        read = yaml.safe_load(path.read_text())
        part = read.get("disclosure") or {}
        covers = {}
        for rule in part.get("items") or []:
            for other in listed(rule.get("covers")):
                inner = yaml.safe_load((path.parent / f"{other}.yaml").read_text())
                for item in listed(rule["items"]):
                    covers.setdefault(item, [item]).extend(
                        f'{other}/{it["id"]}' for it in inner.get("items") or [])
        for key, action, governs in [("recipients", "give", "to"), ("sources", "obtain", "from")]:
            for statement in read.get(key) or []:
                if statement.get("shared") is False:
                    continue
                rules = [rule for rule in part.get("rules") or []
                         if statement["id"] in listed(rule.get(governs))]
                texts.append(policy(
                    path.parents[1].name, path.stem, statement, rules, action, covers))
    return texts


def number(text):
    return int(text.replace("-", ""))


def requests(root):
    """(row, one request for each item asked) for each row of the expected table."""
    with open(pathlib.Path(root, "Tests/Expected/gate/decisions.csv"), newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        given = dict(part.split("=", 1) for part in row["context"].split(";") if part)
        context = {"at": number(row["at"]), "year": row["at"][:4], "purpose": row["purpose"],
                   "recipient": row["recipient"], "subject": row["subject"]}
        for key in DAYS:
            value = given.get(key, "")
            context[name(key)] = number(value) if value[:1].isdigit() else NEVER
        for key in ENDS:
            context[name(key)] = number(given[key]) if key in given else NEVER
        for key in WORDS:
            context[name(key)] = given.get(key, "")
        for key in LISTS:
            context[name(key)] = given[key].split("+") if key in given else []
        service, _, recipient = row["recipient"].rpartition("/")
        flow = f'{row["register"]}/{service or row["service"]}/{recipient}'
        action = "obtain" if given.get("direction") == "obtain" else "give"
        found.append((row, [
            {"principal": 'Service::"asker"', "action": f'Action::"{action}"',
             "resource": f'Flow::"{flow}"', "context": context | {"item": item}}
            for item in row["items"].split()]))
    return found
