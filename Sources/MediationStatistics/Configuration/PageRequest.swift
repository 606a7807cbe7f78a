/// 报告页 as a pipeline asks for it: what stands on it is data, how it looks is in three files that an office may change.
package struct PageRequest: Sendable {
  package let file: String
  /// The frame (Mustache), its style sheet, and the script that sorts tables, relative to the project.
  package let template: String
  package let style: String
  package let script: String
  /// Measures shown large at the top.
  package let keyFigures: [String]
  /// What is said below each of them: `yoy`, `mom`, `ytd` …
  package let compare: [[FigureAddress.Suffix]]
  /// Made as the sheets of a workbook are.
  package internal(set) var sections: [SheetRequest]

  /// The files that it is made from.
  var parts: [String] { [template, style, script] }
}

extension PageRequest {
  /// Reads the section `page`; `file` is its file name, already looked at, `path` gives a path within the project.
  init?(_ section: YAMLMapping, file: String?, path: (String, YAMLMapping) -> String?, sections: [SheetRequest]) {
    let (template, style, script) = (path("template", section), path("style", section), path("script", section))
    let (keyFigures, texts) = (section.texts("key_figures"), section.texts("compare"))
    let compare = texts.compactMap { SheetRequest.Column("value.\($0)")?.suffixes }
    if compare.count < texts.count {
      let known = FigureAddress.Suffix.allCases.map(\.rawValue).joined(separator: "、")
      section.fault(at: "compare", "可用 \(known)，可用“.”相连，yoy 和 mom 只能放在最后")
    }
    if sections.contains(where: { $0.kind == .cover }) { section.fault(at: "sections", "报告页自有报头，不用 cover — 请删去该项") }
    for (name, group) in Dictionary(grouping: sections, by: \.name).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      section.fault(at: "sections", "名称“\(name)”用了 \(group.count) 次 — 请各起一名")
    }
    if let file, !file.hasSuffix(".html") { section.fault(at: "file", "“\(file)”应以 .html 结尾") }
    guard let file, let template, let style, let script else { return nil }
    self.init(
      file: file, template: template, style: style, script: script, keyFigures: keyFigures, compare: compare, sections: sections)
  }
}
