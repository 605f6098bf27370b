/// The templates built into the program, by the name that partials and pages use.
enum TemplateSources {
  static let all: [String: [UInt8]] = shared.merging(portal) { first, _ in first }
    .merging(console) { first, _ in first }

  /// The layout and the parts that every page may use.
  static let shared: [String: [UInt8]] = [
    "layout": PackageResources.layout_mustache,
    "mark-addewid": PackageResources.mark_addewid_mustache,
    "mark-kept": PackageResources.mark_kept_mustache,
    "mark-broken": PackageResources.mark_broken_mustache,
    "mark-conflicts-with-law": PackageResources.mark_conflicts_with_law_mustache,
    "mark-unproven": PackageResources.mark_unproven_mustache,
    "mark-not-stated": PackageResources.mark_not_stated_mustache,
    "status": PackageResources.status_mustache,
    "problem-beside": PackageResources.problem_beside_mustache,
    "text-field": PackageResources.text_field_mustache,
    "radio-group": PackageResources.radio_group_mustache,
    "paging": PackageResources.paging_mustache,
    "contact-ways": PackageResources.contact_ways_mustache,
    "token": PackageResources.token_mustache,
  ]

  static let portal: [String: [UInt8]] = [
    "home": PackageResources.home_mustache,
    "root": PackageResources.root_mustache,
    "notice": PackageResources.notice_mustache,
    "enquiry-start": PackageResources.enquiry_start_mustache,
    "enquiry-question": PackageResources.enquiry_question_mustache,
    "enquiry-check": PackageResources.enquiry_check_mustache,
    "enquiry-sent": PackageResources.enquiry_sent_mustache,
    "published-requests": PackageResources.published_requests_mustache,
    "published-request": PackageResources.published_request_mustache,
    "cookies": PackageResources.cookies_mustache,
    "accessibility": PackageResources.accessibility_mustache,
    "problem": PackageResources.problem_mustache,
  ]
}
