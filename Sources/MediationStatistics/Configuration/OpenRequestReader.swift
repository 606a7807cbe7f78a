/// Reads the section `open:` of a pipeline. All its faults are told, with their lines.
struct OpenRequestReader {
  private let section: YAMLMapping

  init(_ section: YAMLMapping) { self.section = section }

  /// `fileName` looks at a file's name under a key: without folders, and no other output's.
  func request(fileName: (YAMLMapping, String) -> String?) -> OpenRequest? {
    let (file, package) = (fileName(section, "file"), fileName(section, "package"))
    require(".xlsx", of: file, at: "file")
    require(".zip", of: package, at: "package")
    let (title, subject, license) = (section.requiredText("title"), section.text("subject"), section.text("license"))
    let keywords = section.texts("keywords")
    if keywords.isEmpty { section.fault("缺少“keywords” — 请列出几个关键词，便于检索") }
    let notes = section.list("notes", note)
    let definitions = section.section("definitions", definitions)
    if definitions == nil { section.fault("缺少“definitions” — 请写明指标口径表的 id、name、title") }
    let tables = section.list("tables") { table($0, notes.map(\.id)) }
    if tables.isEmpty { section.fault("缺少“tables” — 请至少列一张表") }
    refuseDoubles("tables", "编号", tables.map(\.id) + [definitions?.id, OpenRequest.explanationsID].compactMap { $0 })
    let own = [OpenRequest.cover, OpenRequest.contents, OpenRequest.explanations]
    refuseDoubles("tables", "工作表名", tables.map(\.name) + [definitions?.name].compactMap { $0 } + own)
    refuseDoubles("notes", "注", notes.map(\.id))
    for note in notes where !tables.contains(where: note.isUsed) {
      section.fault(at: "notes", "没有一张表用到注“\(note.id)” — 请在表的 notes 中写上，或删去这条注")
    }
    guard let file, let package, let title, let definitions else { return nil }
    return OpenRequest(
      file: file, package: package, title: title, subject: subject ?? title, keywords: keywords, license: license, notes: notes,
      tables: tables, definitions: definitions)
  }

  private func require(_ ending: String, of name: String?, at key: String) {
    if let name, !name.hasSuffix(ending) { section.fault(at: key, "“\(name)”应以 \(ending) 结尾") }
  }

  private func note(_ entry: YAMLMapping) -> OpenRequest.Note? {
    let (id, text) = (identifier(entry), entry.requiredText("text"))
    let (measures, by) = (entry.texts("measures"), entry.texts("by").map { DimensionID($0) })
    guard let id, let text else { return nil }
    return OpenRequest.Note(id: id, text: text, measures: measures, by: by)
  }

  private func table(_ entry: YAMLMapping, _ known: [String]) -> OpenRequest.Table? {
    let (id, name, title) = (identifier(entry), entry.requiredText("name"), entry.requiredText("title"))
    let columns = entry.texts("columns").compactMap { text in
      let column = SheetRequest.Column(text)
      if column == nil { entry.fault(at: "columns", "“\(text)”不是“指标”或“指标.后缀”的形式") }
      return column
    }
    if entry.texts("columns").isEmpty { entry.fault("缺少“columns” — 请列出指标") }
    let (by, notes) = (entry.texts("by").map { DimensionID($0) }, entry.texts("notes"))
    for note in notes where !known.contains(note) {
      let near = nearest(to: note, among: known).map { "，是不是“\($0)”？" } ?? ""
      entry.fault(at: "notes", "没有注“\(note)”\(near)")
    }
    guard let id, let name, let title else { return nil }
    return OpenRequest.Table(id: id, name: name, title: title, by: by, columns: columns, notes: notes)
  }

  private func definitions(_ entry: YAMLMapping) -> OpenRequest.Definitions? {
    let (id, name, title) = (identifier(entry), entry.requiredText("name"), entry.requiredText("title"))
    guard let id, let name, let title else { return nil }
    return OpenRequest.Definitions(id: id, name: name, title: title)
  }

  /// An id goes into file names, into the package and into formulas.
  private func identifier(_ entry: YAMLMapping) -> String? {
    guard let id = entry.requiredText("id") else { return nil }
    let letters = "abcdefghijklmnopqrstuvwxyz"
    guard id.allSatisfy({ (letters + "0123456789_").contains($0) }), id.first.map(letters.contains) == true else {
      entry.fault(at: "id", "“\(id)”应由小写字母、数字和下划线组成，以字母开头")
      return nil
    }
    return id
  }

  private func refuseDoubles(_ key: String, _ what: String, _ names: [String]) {
    for (name, group) in Dictionary(grouping: names, by: { $0 }).sorted(by: { $0.key < $1.key }) where group.count > 1 {
      section.fault(at: key, "\(what)“\(name)”重复或已被占用 — 请各起一名")
    }
  }
}
