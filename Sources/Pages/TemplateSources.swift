/// The templates built into the program, by the name that partials and pages use.
enum TemplateSources {
  static let all: [String: [UInt8]] = shared.merging(portal) { first, _ in first }
    .merging(console) { first, _ in first }
    .merging(published) { first, _ in first }
    .merging(review) { first, _ in first }

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
    "labelled-fact": PackageResources.labelled_fact_mustache,
    "meter": PackageResources.meter_mustache,
    "notice-entry": PackageResources.notice_entry_mustache,
    "notice-section": PackageResources.notice_section_mustache,
    "notice-version": PackageResources.notice_version_mustache,
    "value": PackageResources.value_mustache,
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

  /// The templates of a site that stands as files.
  static let published: [String: [UInt8]] = [
    "published-assumptions": PackageResources.published_assumptions_mustache,
    "published-changes": PackageResources.published_changes_mustache,
    "published-children": PackageResources.published_children_mustache,
    "published-children-index": PackageResources.published_children_index_mustache,
    "published-index": PackageResources.published_index_mustache,
    "published-layout": PackageResources.published_layout_mustache,
    "published-notice": PackageResources.published_notice_mustache,
    "published-policy": PackageResources.published_policy_mustache,
    "published-readability": PackageResources.published_readability_mustache,
    "published-record": PackageResources.published_record_mustache,
  ]
}
