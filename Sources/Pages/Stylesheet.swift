/// The one style sheet, built into the program.
public enum Stylesheet {
  public static let css = String(decoding: PackageResources.addewid_css, as: UTF8.self)
}
