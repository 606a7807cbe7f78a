/// The folders of one office's project: `pipelines/`, `seeds/`, `inputs/`, `outputs/`.
package struct Project: Sendable {
  package let root: String
  package let seeds: String

  /// `--project`, else the nearest folder upwards that holds `pipelines/` (DECISIONS 15).
  package init(root: String?, seeds: String?) throws(RunFault) {
    if let root {
      guard folderExists(root + "/pipelines") else { throw RunFault(.badConfiguration, "\(root): 不是项目文件夹（没有 pipelines/） — 请核对 --project") }
      self.root = root
    } else {
      guard let found = Project.search() else {
        throw RunFault(.badConfiguration, "当前文件夹及其上级都没有 pipelines/ — 请进入项目文件夹，或用 --project 指定")
      }
      self.root = found
    }
    self.seeds = seeds ?? (self.root == "." ? "seeds" : self.root + "/seeds")
    guard folderExists(self.seeds) else { throw RunFault(.badConfiguration, "\(self.seeds): 参考表文件夹不存在 — 请核对 --seeds") }
  }

  private static func search() -> String? {
    var folder = "."
    for _ in 0..<64 {
      if folderExists(folder + "/pipelines") { return folder }
      folder = folder == "." ? ".." : folder + "/.."
    }
    return nil
  }

  package func path(_ relative: String) -> String { root == "." ? relative : root + "/" + relative }

  /// A pipeline's file: a path to a YAML, or the name of one in `pipelines/`.
  package func pipeline(_ name: String) throws(RunFault) -> String {
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return name }
    let path = path("pipelines/\(name).yaml")
    if fileExists(path) { return path }
    let known = yamlNames(in: self.path("pipelines"))
    let near = nearest(to: name, among: known).map { "，是不是“\($0)”？" } ?? ""
    throw RunFault(.usage, "没有名为“\(name)”的流程\(near) — 现有：\(known.joined(separator: "、"))")
  }
}
